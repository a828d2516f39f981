"""Starting an MCP server: which API, tools and operations, the client, and the transport."""

from __future__ import annotations

from collections.abc import Callable
from typing import NamedTuple

from halopsa.catalogue.calls import Client
from halopsa.catalogue.operations import Catalogue

from . import helpdesk
from .policy import Policy, sort_names, twins
from .server import SETS, TOOLS, make_server
from .transport import PATH, Bound, Token, guard, listen, serve_http, serve_stdio, token_of
from .work import Work

__all__ = ["Chosen", "choose", "listen", "over_http", "over_stdio", "prefix_of", "token_of"]


class Chosen(NamedTuple):
    """What a server was started for."""

    catalogue: Catalogue
    policy: Policy
    prefix: str
    tools: tuple[str, ...]


def prefix_of(catalogue: Catalogue) -> str:
    """Return what the names of the tools begin with."""
    return f"{catalogue.product.get('tools') or catalogue.api}_"


def choose(
    api: str,
    *,
    writes: bool = False,
    send: bool = False,
    experimental: bool = False,
    toolsets: tuple[str, ...] = (),
    tools: tuple[str, ...] = (),
    without: tuple[str, ...] = (),
) -> Chosen:
    """Return what options mean. Raises ValueError and LookupError for names that mean nothing here."""
    catalogue = Catalogue.of(api)
    prefix = prefix_of(catalogue)
    names = (*TOOLS, *(name for each in dict.fromkeys(toolsets) for name in SETS[each]))
    if "helpdesk" in toolsets and (missing := helpdesk.lacking(catalogue)):
        raise ValueError(
            f"the tools of a help desk need {missing[0]}, which {catalogue.product['name']} does not have"
        )
    full = [f"{prefix}{name}" for name in names]
    some, only = sort_names(catalogue, full, prefix, tools)
    gone, closed = sort_names(catalogue, full, prefix, without)
    kept = tuple(
        name for name in names if (not some or f"{prefix}{name}" in some) and f"{prefix}{name}" not in gone
    )
    if not kept:
        raise ValueError("no tool is left")
    closed += twins(catalogue, closed)
    return Chosen(catalogue, Policy(writes, send, only, closed, experimental), prefix, kept)


def over_stdio(chosen: Chosen, client: Client) -> None:
    """Serve standard input and output."""
    serve_stdio(make_server(_work(chosen, client), chosen.tools))


def over_http(
    chosen: Chosen, client: Client, bound: Bound, token: Token, tell: Callable[[str], object]
) -> None:
    """Serve HTTP; a token that was made is told once."""
    server = make_server(_work(chosen, client), chosen.tools, guard(token, bound.port))

    def ready() -> None:
        tell(f"Serving http://127.0.0.1:{bound.port}{PATH} to those who have the token. Ctrl-C ends it.")
        if token.made:
            tell(f"Authorization: Bearer {token.text}")

    serve_http(server, bound, ready)


def _work(chosen: Chosen, client: Client) -> Work:
    return Work(client, chosen.catalogue, chosen.policy, chosen.prefix)
