"""Transport of the MCP server: stdio, or streamable HTTP on this machine alone, for those who have the token."""

from __future__ import annotations

import hmac
import os
import secrets
import socket
from collections.abc import Callable
from pathlib import Path
from typing import NamedTuple

import uvicorn
from mcp.server.auth.provider import AccessToken, TokenVerifier
from mcp.server.auth.settings import AuthSettings
from mcp.server.mcpserver import MCPServer
from mcp.server.transport_security import TransportSecuritySettings
from pydantic import AnyHttpUrl
from starlette.applications import Starlette

from halopsa.core.base.private_file import exposure

from .calling import warnings_told
from .server import Guard
from .work import Work

__all__ = ["PATH", "SHORTEST", "Token", "guard", "http_app", "serve_http", "serve_stdio", "token_of"]

PATH = "/mcp"
SHORTEST = 20
"""Characters of a token at the least."""
_LOOPBACK = "127.0.0.1"


class Token:
    """The token of the HTTP server. Its text is in no repr."""

    def __init__(self, text: str, *, made: bool = False) -> None:
        self._text = text
        self.made = made
        """Whether it was made just now, so that nobody has it yet."""

    def __repr__(self) -> str:
        return "<Token>"

    @property
    def text(self) -> str:
        """The token itself, for the one place that tells it to the person who started the server."""
        return self._text

    def fits(self, given: str) -> bool:
        """Compare in a time that does not depend on where the first difference is."""
        return hmac.compare_digest(self._text.encode(), given.encode(errors="surrogateescape"))


def token_of(text: str | None, path: str | None) -> Token:
    """Return the token from a file that only its owner may read, else the text given, else a new one.

    Raises ValueError for one that is no good, with what to do; its text is not in the message.
    """
    if path is not None:
        text = _read(Path(path))
    if text is None:
        return Token(secrets.token_urlsafe(32), made=True)
    if len(text) < SHORTEST or not text.isascii() or not text.isprintable() or " " in text:
        raise ValueError(f"the token must be {SHORTEST} printable ASCII characters or more, without blanks")
    return Token(text)


def _read(path: Path) -> str:
    try:
        with path.open(encoding="ascii", errors="replace") as file:
            if problem := exposure(path, os.fstat(file.fileno())):
                raise ValueError(f"the file of the token {problem}")
            return file.read(4_096).strip()
    except OSError as error:
        raise ValueError(f"the file of the token cannot be read: {error.strerror}") from None


class _Verifier(TokenVerifier):
    def __init__(self, token: Token) -> None:
        self._token = token

    async def verify_token(self, token: str) -> AccessToken | None:
        # What goes on to the handlers does not hold the token.
        return AccessToken(token="", client_id="local", scopes=[]) if self._token.fits(token) else None


class Bound(NamedTuple):
    """A socket that listens on this machine, and its port."""

    listener: socket.socket
    port: int


def listen(port: int) -> Bound:
    """Take a port of the loopback interface; 0 takes a free one. Raises OSError."""
    listener = socket.create_server((_LOOPBACK, port))
    return Bound(listener, int(listener.getsockname()[1]))


def guard(token: Token, port: int) -> Guard:
    """Return what a server over HTTP asks of each request."""
    return Guard(
        _Verifier(token),
        # The issuer is nobody's: tokens are not got here, and no address for that is published.
        AuthSettings(issuer_url=AnyHttpUrl(f"http://{_LOOPBACK}:{port}"), resource_server_url=None),
    )


def http_app(server: MCPServer[Work], port: int) -> Starlette:
    """Return the application. It answers by its own names only, so no other site can reach it through a browser."""
    hosts = [f"{name}:{port}" for name in (_LOOPBACK, "localhost")]
    return server.streamable_http_app(
        streamable_http_path=PATH,
        host=_LOOPBACK,
        transport_security=TransportSecuritySettings(
            enable_dns_rebinding_protection=True,
            allowed_hosts=hosts,
            allowed_origins=[f"http://{host}" for host in hosts],
        ),
    )


def serve_http(server: MCPServer[Work], bound: Bound, ready: Callable[[], object]) -> None:
    """Serve until the process is told to stop."""
    config = uvicorn.Config(
        http_app(server, bound.port), log_config=None, access_log=False, server_header=False
    )
    with bound.listener, warnings_told():
        ready()
        uvicorn.Server(config).run(sockets=[bound.listener])


def serve_stdio(server: MCPServer[Work]) -> None:
    """Serve standard input and output until the client closes them."""
    with warnings_told():
        server.run("stdio")
