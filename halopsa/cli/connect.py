"""Connection options of the commands, the client made from them, and error output without traceback."""

from __future__ import annotations

import functools
from collections.abc import Callable, Iterator, Mapping
from contextlib import contextmanager
from typing import TYPE_CHECKING, Any, TypeAlias

import click

from .streams import tell

if TYPE_CHECKING:
    from halopsa.catalogue.operations import Catalogue

Given: TypeAlias = Mapping[str, object]
"""The settings given by options, `profile` among them; the rest comes from the environment or a profile."""


def _named(ctx: click.Context, param: click.Parameter, value: str | None) -> str | None:
    """Refuse a blank name, as of a variable of a script that is not set: it must not mean the default profile."""
    if value is not None and not value.strip():
        raise click.BadParameter("it is blank: name a profile, or leave it out", ctx, param)
    return value


def profile_names(ctx: click.Context, param: click.Parameter, incomplete: str) -> list[str]:
    """Return the names of profiles that begin so."""
    from .profiles import ProfileError, Profiles

    try:
        return sorted({each.name for each in Profiles().all() if each.name.startswith(incomplete)})
    except ProfileError:
        return []


# Not the secret: other users of the machine can read command lines.
_OPTIONS: tuple[Callable[[Callable[..., None]], Callable[..., None]], ...] = (
    click.option(
        "--profile",
        "to_profile",
        metavar="NAME",
        callback=_named,
        shell_complete=profile_names,
        help="A connection stored by halopsa login.",
    ),
    click.option("--tenant", "to_tenant", metavar="NAME", help="First label of the tenant's address."),
    click.option(
        "--base-url", "to_base_url", metavar="URL", help="The tenant's address, where it is another one."
    ),
    click.option("--auth-server", "to_auth_url", metavar="URL", help="The auth server's root."),
    click.option("--client-id", "to_client_id", metavar="ID", help="Of the API application."),
    click.option(
        "--tenant-id", "to_tenant_id", metavar="NAME", help="For auth servers that serve several tenants."
    ),
    click.option("--scope", "to_scope", metavar="SCOPES", help="Scopes to ask for, separated by blanks."),
    click.option(
        "--dialect", "to_dialect", type=click.Choice(["v2", "inventory"]), help="How requests are said."
    ),
)
_NAMES = ("profile", "tenant", "base_url", "auth_url", "client_id", "tenant_id", "scope", "dialect")


def connection_options(command: Callable[..., None]) -> Callable[..., None]:
    """Give a command the options of a connection; it gets them as its argument ``given``."""

    @functools.wraps(command)
    def run(**arguments: object) -> None:
        # Under names of their own: a command may have a client_id too.
        options = {name: arguments.pop(f"to_{name}") for name in _NAMES}
        given = {name: str(text) for name, text in options.items() if text}
        command(given=given, **arguments)

    decorated: Callable[..., None] = run
    for option in reversed(_OPTIONS):
        decorated = option(decorated)
    return decorated


@click.command()
@connection_options
def _any(*, given: Given) -> None:
    """Carry the options of a connection."""


def connection_params() -> list[click.Option]:
    """Return the options of a connection, for a command that is not made by decorators."""
    return [param for param in _any.params if isinstance(param, click.Option)]


def connect(catalogue: Catalogue, given: Given) -> Any:  # noqa: ANN401 - the client of any API
    """Make the client of a command. Raises ProfileError, and what the client raises of its settings."""
    from halopsa.catalogue.calls import client_class

    from .profile_use import choose
    from .waiting import shower

    shower()
    kind: Any = client_class(catalogue)  # Any: as above
    return kind.from_env(**choose(catalogue, given).settings)


@contextmanager
def plain_errors() -> Iterator[None]:
    """End with an explanation and the error's exit code, without a traceback, where this library raises an error."""
    from halopsa.core.errors import ApiError

    try:
        yield
    except ApiError as error:
        from .exit_codes import code_of
        from .explain import explain

        tell(explain(error).text())
        raise click.exceptions.Exit(code_of(error)) from None
