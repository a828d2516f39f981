"""Connections of the sandbox: what cannot be read is answered with 400 and said nothing about."""

from __future__ import annotations

import logging
from collections.abc import Mapping
from typing import Any, TypeAlias

from waitress.channel import ClientDisconnected, HTTPChannel
from waitress.parser import HTTPRequestParser, ParsingError

_Untyped: TypeAlias = Any  # waitress has no types
_MOST_UNREAD = 4 * 1024 * 1024  # bytes of earlier answers on one connection
# From here on a thread waits until the other side has read; it never comes to that.
NEVER_WAIT = 2**62
_log = logging.getLogger("halopsa.sandbox")


class _Parser(HTTPRequestParser):  # type: ignore[misc]  # has no types
    def parse_header(self, header_plus: bytes) -> None:
        try:
            super().parse_header(header_plus)
        except ValueError:  # of an address such as http://[::1/
            raise ParsingError("Bad URI") from None


class Channel(HTTPChannel):  # type: ignore[misc]  # has no types
    """One connection. Its errors close it; what they say may hold parts of requests, so it is not printed."""

    parser_class = _Parser

    def write_soon(self, data: _Untyped) -> int:
        """Add to what is sent. Who asks on and on and does not read is left: a thread must not wait for them."""
        if self.total_outbufs_len > _MOST_UNREAD:
            raise ClientDisconnected
        return int(super().write_soon(data))

    def handle_error(self) -> None:
        """Close the connection."""
        _log.debug("a connection was closed: it could not be served")
        self.handle_close()


def end(sockets: Mapping[int, _Untyped]) -> None:
    """Close the connections among these, with what was not sent yet: large answers are kept in files."""
    for line in list(sockets.values()):
        if isinstance(line, Channel):
            line.handle_close()


def use(server: _Untyped) -> _Untyped:
    """Have a server use these connections."""
    server.channel_class = Channel
    return server
