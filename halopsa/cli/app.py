"""The command ``halopsa`` (click group) and its subcommands."""

from __future__ import annotations

import click

import halopsa as package

from .check import check
from .export import export
from .sandbox import sandbox
from .streams import Interrupted, tell, warned
from .tickets import tickets
from .waiting import waits_shown


class _Commands(click.Group):
    def invoke(self, ctx: click.Context) -> object:
        try:
            with warned(tell), waits_shown() as ctx.obj:
                return super().invoke(ctx)
        except KeyboardInterrupt:
            raise Interrupted from None


@click.group(
    cls=_Commands, context_settings={"help_option_names": ["-h", "--help"], "max_content_width": 110}
)
@click.version_option(package.__version__, prog_name="halopsa", message="%(prog)s, version %(version)s")
def halopsa() -> None:
    """Work with a HaloPSA tenant from the command line.

    The connection comes from the environment: HALOPSA_TENANT (or HALOPSA_BASE_URL), HALOPSA_CLIENT_ID and
    HALOPSA_CLIENT_SECRET; where needed also HALOPSA_AUTH_SERVER, HALOPSA_TENANT_ID and HALOPSA_SCOPE.

    Start with "halopsa check". Without a tenant, "halopsa sandbox" runs a local one.
    """


halopsa.add_command(check)
halopsa.add_command(export)
halopsa.add_command(sandbox)
halopsa.add_command(tickets)
