"""``halopsa mcp``: the operations of an API as tools for a model (MCP), over stdio or HTTP on this machine."""

from __future__ import annotations

import os
from collections.abc import Iterator
from contextlib import contextmanager

import click

from .connect import Given, connect, connection_options, plain_errors
from .streams import tell

_EXTRA = frozenset({"mcp", "mcp_types", "pydantic", "starlette", "uvicorn", "anyio"})
_TOKEN = "HALOPSA_MCP_TOKEN"  # noqa: S105 - the name of a variable


@click.command()
@click.option("--api", default="halopsa", metavar="NAME", help="Another API, such as planhat.")
@click.option(
    "--writes",
    is_flag=True,
    envvar="HALOPSA_MCP_WRITES",
    help="Let plans be applied. Without it nothing is changed, whatever is asked. Or HALOPSA_MCP_WRITES=1.",
)
@click.option(
    "--send",
    is_flag=True,
    envvar="HALOPSA_MCP_SEND",
    help="With --writes: also what sends mail or messages, or touches money documents. Or HALOPSA_MCP_SEND=1.",
)
@click.option("--experimental", is_flag=True, help="Also requests that nobody has verified.")
@click.option(
    "--toolset", type=click.Choice(["helpdesk"]), multiple=True, help="More tools: those of a help desk."
)
@click.option(
    "--tools", metavar="A,B", help="Only these tools, and these operations: tickets, clients.list, api.*."
)
@click.option("--exclude", metavar="A,B", help="Not these tools and operations. Wins over --tools.")
@click.option("--http", is_flag=True, help="Serve HTTP on 127.0.0.1 instead of standard input and output.")
@click.option(
    "--port",
    type=click.IntRange(0, 65535),
    default=8766,
    show_default=True,
    help="For --http; 0 takes a free one.",
)
@click.option(
    "--token-file",
    type=click.Path(dir_okay=False),
    help=f"For --http: a file of mode 0600 with the token. Else {_TOKEN}, else one is made and printed once.",
)
@connection_options
def mcp(
    *,
    given: Given,
    api: str,
    writes: bool,
    send: bool,
    experimental: bool,
    toolset: tuple[str, ...],
    tools: str | None,
    exclude: str | None,
    http: bool,
    port: int,
    token_file: str | None,
) -> None:
    """Serve an API to a model, by the Model Context Protocol.

    A client starts it and speaks over standard input and output. Six tools find, describe and call every operation.
    Changes are planned, shown, and applied by the code of their plan. The connection comes from the environment,
    or from a profile.
    """
    if send and not writes:
        raise click.UsageError("--send needs --writes: without it nothing is changed at all.")
    if token_file and not http:
        raise click.UsageError(
            "--token-file is for --http; over standard input and output there is no token."
        )
    with _extra():
        from halopsa.mcp import starting

    with plain_errors():
        try:
            chosen = starting.choose(
                api,
                writes=writes,
                send=send,
                experimental=experimental,
                toolsets=toolset,
                tools=_names(tools),
                without=_names(exclude),
            )
            token = starting.token_of(os.environ.get(_TOKEN) or None, token_file) if http else None
        except (ValueError, LookupError) as error:
            raise click.UsageError(f"{error}.") from None
        with connect(chosen.catalogue, {**given, "read_only": not writes}) as client:
            if token is None:
                starting.over_stdio(chosen, client)
                return
            try:
                bound = starting.listen(port)
            except OSError as error:
                raise click.ClickException(
                    f"Port {port} cannot be used: {error.strerror}. Choose another with --port, or 0 for a free one."
                ) from None
            starting.over_http(chosen, client, bound, token, tell)


def _names(text: str | None) -> tuple[str, ...]:
    return tuple(filter(None, (part.strip() for part in (text or "").split(","))))


@contextmanager
def _extra() -> Iterator[None]:
    """Tell how to install what is missing."""
    try:
        yield
    except ModuleNotFoundError as error:
        if (error.name or "").partition(".")[0] not in _EXTRA:
            raise
        raise click.ClickException(
            'The MCP server needs the MCP SDK: pip install "halopsa-client[mcp]"'
        ) from None
