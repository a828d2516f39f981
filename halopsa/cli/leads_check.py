"""``halopsa leads check``: whether the tenant has what the lead service's configuration names."""

from __future__ import annotations

import attrs
import click

from .connect import Given, connection_options, plain_errors
from .leads import connector
from .leads_settings import service_errors, settings_of, settings_options
from .output import for_terminal, print_json
from .streams import say


@click.command()
@click.option("--json", "as_json", is_flag=True, help="As JSON.")
@settings_options
@connection_options
def check(*, given: Given, as_json: bool, database: str | None, config: str | None) -> None:
    """Check the configuration of the lead service: whether the tenant has what it names.

    It ends with 1 where something is missing that was asked for. Nothing is written.
    """
    with service_errors(), plain_errors():
        from halopsa.leads.check import check as checked
        from halopsa.leads.running import names_of

        settings = settings_of(database, config)
        names = names_of(settings)
        with connector(given, read_only=True)(names.call, None) as client:
            found = checked(client, names)
    if as_json:
        print_json([attrs.asdict(each) for each in found])
    else:
        for each in found:
            say(for_terminal(f"{each.level.upper():8}{each.name}: {each.message}"))
    if any(each.level == "error" for each in found):
        raise click.exceptions.Exit(1)
