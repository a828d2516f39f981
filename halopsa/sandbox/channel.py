"""Connections of the sandbox's server: an unreadable request gets a 400, and nothing of it is logged."""

from __future__ import annotations

import logging
from collections.abc import Mapping
from typing import Any, TypeAlias

from waitress.channel import ClientDisconnected, HTTPChannel
from waitress.parser import HTTPRequestParser, ParsingError

_Untyped: TypeAlias = Any  # waitress has no types
_MOST_UNREAD = 4 * 1024 * 1024  # bytes of earlier answers on one connection
# From this size on a thread would wait until the client has read; the limit above is reached first.
NEVER_WAIT = 2**62
_log = logging.getLogger("halopsa.sandbox")


class _Parser(HTTPRequestParser):  # type: ignore[misc]  # has no types
    def parse_header(self, header_plus: bytes) -> None:
        try:
            super().parse_header(header_plus)
        except ValueError:  # of an address such as http://[::1/
            raise ParsingError("Bad URI") from None


class Channel(HTTPChannel):  # type: ignore[misc]  # has no types
    """One connection. An error closes it; its text is not printed, as it may hold parts of requests."""

    parser_class = _Parser

    def write_soon(self, data: _Untyped) -> int:
        """Add to what is sent. A client that goes on asking without reading is closed: no thread may wait for it."""
        if self.total_outbufs_len > _MOST_UNREAD:
            raise ClientDisconnected
        return int(super().write_soon(data))

    def handle_error(self) -> None:
        """Close the connection."""
        _log.debug("a connection was closed: it could not be served")
        self.handle_close()


def end(sockets: Mapping[int, _Untyped]) -> None:
    """Close the connections among these sockets and discard unsent data, which for large answers is in files."""
    for line in list(sockets.values()):
        if isinstance(line, Channel):
            line.handle_close()


def use(server: _Untyped) -> _Untyped:
    """Let a server use these connections."""
    server.channel_class = Channel
    return server
