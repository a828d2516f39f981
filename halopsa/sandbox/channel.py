"""Connections of the sandbox: what cannot be read is answered with 400 and said nothing about."""

from __future__ import annotations

import logging
from typing import Any, TypeAlias

from waitress.channel import HTTPChannel
from waitress.parser import HTTPRequestParser, ParsingError

_Untyped: TypeAlias = Any  # waitress has no types
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

    def handle_error(self) -> None:
        """Close the connection."""
        _log.debug("a connection was closed: it could not be served")
        self.handle_close()


def use(server: _Untyped) -> _Untyped:
    """Have a server use these connections."""
    server.channel_class = Channel
    return server
