"""``halopsa sandbox``: a local tenant until Ctrl-C."""

from __future__ import annotations

import contextlib
import errno
from collections.abc import Iterator
from datetime import UTC, datetime
from typing import Literal, TypedDict, Unpack

import click
from click.core import ParameterSource

from halopsa._api import API

from .output import exported
from .streams import say
from .tenant_words import fault, limit, moment, names, seconds

_EXTRA = ("werkzeug", "waitress")
#: Options that the stand-in of any API has.
_OF_ANY_API = frozenset(
    ("api", "rows", "port", "file", "rate_limit", "page_cap", "latency", "token_lifetime", "fail", "verbose")
)
#: Options that are called otherwise than their argument.
_OPTIONS = {"record_count": "count", "agent_denied": "deny"}


class _Behaviour(TypedDict):
    rate_limit: tuple[int, float] | None
    retry_after: bool
    page_cap: int
    latency: float
    record_count: Literal["honest", "stuck", "missing", "string"]
    repeat_page_1: tuple[str, ...]
    agent_denied: tuple[str, ...]
    token_lifetime: int
    fail: tuple[tuple[int, str | None, int], ...]


@click.command()
@click.option(
    "--api",
    metavar="NAME",
    help="Stand in for another API, as its manifest says: planhat, or the package of one of yours.",
)
@click.option(
    "--rows",
    type=click.IntRange(0),
    default=25,
    show_default=True,
    help="How many records each resource of another API has.",
)
@click.option(
    "--port", type=click.IntRange(0, 65535), default=8765, show_default=True, help="0 takes a free one."
)
@click.option(
    "--file",
    type=click.Path(dir_okay=False),
    help="Keep the data in this file; one that exists is continued.",
)
@click.option(
    "--dialect",
    type=click.Choice(["v2", "inventory"]),
    default="v2",
    show_default=True,
    help="v2 behaves like a tenant.",
)
@click.option("--seed", type=int, default=1, show_default=True, help="Which invented data.")
@click.option("--tickets", type=click.IntRange(0), default=1250, show_default=True, help="How many tickets.")
@click.option(
    "--now",
    type=moment,
    help="What the tenant's clock shows when it starts; the data end there. Default: now.",
)
@click.option(
    "--rate-limit",
    type=limit,
    default=f"{API.limits.max_requests}/{API.limits.window:g}",
    show_default=True,
    help="Requests in so many seconds before the tenant answers 429; none for no limit.",
)
@click.option("--retry-after", is_flag=True, help="Send the header of this name with a 429.")
@click.option(
    "--page-cap",
    type=click.IntRange(1),
    default=API.paging.largest_page_size,
    show_default=True,
    help="The largest page in rows.",
)
@click.option(
    "--latency", type=seconds, default=0.0, show_default=True, help="Seconds added to every answer."
)
@click.option(
    "--count",
    "record_count",
    type=click.Choice(["honest", "stuck", "missing", "string"]),
    default="honest",
    show_default=True,
    help="What record_count says: right, never above 50, nothing, or a text.",
)
@click.option("--repeat-page-1", type=names, default="", help="Resources whose lists ignore the page number.")
@click.option(
    "--ignore-filters",
    type=names,
    default="",
    help="Filters that lists ignore, by name; all for every one.",
)
@click.option(
    "--deny",
    "agent_denied",
    type=names,
    default="",
    help="Resources, or operations such as contracts.get, that the agent has no right to: they answer 401.",
)
@click.option(
    "--token-lifetime",
    type=click.IntRange(0),
    default=3600,
    show_default=True,
    help="Of a token, in seconds.",
)
@click.option(
    "--fail",
    type=fault,
    multiple=True,
    help="Answer the next requests with this status instead: 503, or 503:/Tickets:3 for three of these paths.",
)
@click.option("--verbose", "-v", is_flag=True, help="Print one line per request to standard error.")
@click.pass_context
def sandbox(
    ctx: click.Context,
    /,
    *,
    api: str | None,
    rows: int,
    port: int,
    file: str | None,
    dialect: Literal["v2", "inventory"],
    seed: int,
    tickets: int,
    now: datetime | None,
    ignore_filters: tuple[str, ...],
    verbose: bool,
    **behaviour: Unpack[_Behaviour],
) -> None:
    """Run a local tenant with invented data until Ctrl-C.

    It prints the lines to paste into another terminal, where "halopsa check" and your own programs then reach
    it. It listens on this machine only.
    """
    if api is not None:
        _stand_in(ctx, api)
        return
    with _extra():
        from halopsa.sandbox.server import serve
    say("# A local tenant; Ctrl-C ends it. Paste these lines into another terminal:")
    try:
        serve(
            port=port,
            file=file,
            dialect=dialect,
            seed=seed,
            tickets=tickets,
            now=now or datetime.now(UTC),
            ignore_filters=True if ignore_filters == ("all",) else ignore_filters,
            verbose=verbose,
            **behaviour,
            write=lambda line: _write(line, dialect),
        )
    except (ValueError, OSError) as error:
        raise click.ClickException(f"The sandbox cannot start: {_why(error, port)}") from None
    say("# The local tenant has ended.")


@contextlib.contextmanager
def _extra() -> Iterator[None]:
    """Tell how to install what is missing."""
    try:
        yield
    except ModuleNotFoundError as error:
        if (error.name or "").partition(".")[0] not in _EXTRA:
            raise
        raise click.ClickException(
            f"The sandbox needs {' and '.join(_EXTRA)}, which are not installed. Install them with\n"
            '  pip install "halopsa-client[sandbox]"'
        ) from None


def _stand_in(ctx: click.Context, api: str) -> None:
    """Run the stand-in of another API; options that only a local tenant has are refused."""
    given = {name for name in ctx.params if ctx.get_parameter_source(name) is ParameterSource.COMMANDLINE}
    if alone := sorted(given - _OF_ANY_API):
        words = ", ".join(f"--{_OPTIONS.get(name, name).replace('_', '-')}" for name in alone)
        raise click.UsageError(
            f"{words}: only the local tenant of HaloPSA has it, not the stand-in of --api {api}"
        )
    with _extra():
        from halopsa.sandbox.apis.server import serve
    settings = {name: ctx.params[name] for name in _OF_ANY_API - {"api"}}
    for name in ("rate_limit", "page_cap"):  # what is not given is as the manifest says
        if name not in given:
            del settings[name]
    say(f"# A stand-in of {api}; Ctrl-C ends it. Paste these lines into another terminal:")
    try:
        serve(api, **settings, write=lambda line: _write(line, "v2"))
    except (ValueError, OSError) as error:
        raise click.ClickException(f"The sandbox cannot start: {_why(error, settings['port'])}") from None
    say("# The stand-in has ended.")


def _why(error: ValueError | OSError, port: object) -> str:
    """Say why it cannot start, and what to do where another program has the port."""
    if isinstance(error, OSError) and error.errno == errno.EADDRINUSE:
        return f"port {port} is taken; perhaps another sandbox runs. --port 0 takes a free one."
    return str(error)


def _write(line: str, dialect: str) -> None:
    """Print one line for the shell as the system's shell takes it."""
    name, _, text = line.removeprefix("export ").partition("=")
    say(exported(name, text))
    if dialect == "inventory" and "HALOPSA_CLIENT_SECRET" in line:
        say('# and pass dialect="inventory" to the client, or --dialect inventory to halopsa')
