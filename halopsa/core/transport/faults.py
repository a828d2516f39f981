"""Faults: exceptions of requests, urllib3 and sockets, turned into data about the request."""

from __future__ import annotations

import http.client
import socket
import ssl
from typing import Final, NamedTuple

import requests
import urllib3

from ..errors import ConnectionReason
from .in_flight import InFlight
from .response_reader import NoHttpError
from .wire import Reply, WireRequest

__all__ = ["FAULTS", "fault_reply", "overdue"]

_AS_GOOD_AS_OVER: Final = 0.01
"""Seconds. A wait for the rest of a deadline may end a moment before it."""
# What requests, urllib3 and http.client raise for a hostile or broken answer. Not `Exception`: an exception that a
# signal handler raises must reach the caller.
FAULTS: Final = (
    requests.RequestException,
    urllib3.exceptions.HTTPError,
    http.client.HTTPException,
    ArithmeticError,
    AttributeError,
    LookupError,
    OSError,
    RecursionError,
    TypeError,
    ValueError,
)


def overdue(request: WireRequest) -> str:
    return f"the call's deadline of {request.deadline.seconds:g} s has passed"


def _causes(error: BaseException) -> list[BaseException]:
    """The exception and everything it wraps."""
    found: list[BaseException] = []
    waiting: list[object] = [error]
    while waiting and len(found) < 20:
        item = waiting.pop(0)
        if isinstance(item, BaseException) and item not in found:
            found.append(item)
            waiting += [*item.args, getattr(item, "reason", None), item.__cause__, item.__context__]
    return found


def fault_reply(error: BaseException, exchange: InFlight, request: WireRequest, host: str) -> Reply:
    """Turn an exception into data. Its text is not used: it may quote addresses and bodies."""
    causes = _causes(error)
    detail, reason, fatal = _describe(causes, request, exchange)
    if exchange.touched:
        sent = exchange.maybe_sent
    else:  # no connection of ours took part: judge by the exception, and in doubt assume that it was sent
        local = not isinstance(error, requests.RequestException | ConnectionError | TimeoutError)
        sent = not local and not any(
            isinstance(
                cause,
                requests.exceptions.ConnectTimeout
                | requests.exceptions.InvalidURL
                | requests.exceptions.InvalidSchema
                | requests.exceptions.ProxyError
                | urllib3.exceptions.NewConnectionError
                | urllib3.exceptions.ConnectTimeoutError
                | ConnectionRefusedError
                | socket.gaierror
                | ssl.SSLCertVerificationError,
            )
            for cause in causes
        )
    return Reply("lost" if sent else "unsent", host, detail=detail, fatal=fatal, reason=reason)


class _Known(NamedTuple):
    """What some kinds of exceptions mean: in words, in one word, and whether a retry is useless (`fatal`)."""

    kinds: tuple[type[BaseException], ...]
    detail: str
    reason: ConnectionReason | None
    fatal: bool = False
    but: tuple[type[BaseException], ...] = ()
    """Subclasses of these that mean something else."""

    def fits(self, causes: list[BaseException]) -> bool:
        """Whether one of the exceptions is of these kinds."""
        return any(isinstance(cause, self.kinds) and not isinstance(cause, self.but) for cause in causes)


_SILENT: Final = _Known(
    (requests.exceptions.ReadTimeout, urllib3.exceptions.ReadTimeoutError, TimeoutError),
    "nothing came for {request.read:g} s",
    "timeout",
)
#: The first that fits counts.
_KNOWN: Final = (
    _Known((ssl.SSLCertVerificationError,), "its TLS certificate cannot be verified", "certificate", True),
    _Known(
        (requests.exceptions.InvalidSchema,),
        "its proxy is of a kind for which a library is missing (SOCKS: pip install pysocks)",
        "proxy",
        True,
    ),
    _Known(
        (requests.exceptions.ProxyError, urllib3.exceptions.ProxyError), "the proxy did not connect", "proxy"
    ),
    _Known(
        (urllib3.exceptions.LocationValueError, requests.exceptions.InvalidURL),
        "the address cannot be used",
        "address",
        True,
    ),
    _Known((socket.gaierror,), "the host name cannot be resolved", "dns"),
    _Known((ConnectionRefusedError,), "the connection was refused", "refused"),
    # A NewConnectionError is a ConnectTimeoutError too, whatever the reason.
    _Known(
        (requests.exceptions.ConnectTimeout, urllib3.exceptions.ConnectTimeoutError),
        "no connection within {request.connect:g} s",
        "timeout",
        but=(urllib3.exceptions.NewConnectionError,),
    ),
    _Known((NoHttpError,), "it breaks the rules of HTTP", None),
    _SILENT,
    _Known((ssl.SSLError, requests.exceptions.SSLError), "the TLS connection failed", "tls"),
    _Known(
        (
            http.client.IncompleteRead,
            urllib3.exceptions.IncompleteRead,
            urllib3.exceptions.InvalidChunkLength,
        ),
        "the answer was cut short",
        "cut short",
    ),
    _Known((urllib3.exceptions.NewConnectionError,), "no connection could be made", "refused"),
    _Known(
        (ConnectionError, BrokenPipeError, requests.exceptions.ConnectionError),
        "the connection was closed",
        "reset",
    ),
    # A chunk without its end.
    _Known((urllib3.exceptions.ProtocolError,), "the answer was cut short", "cut short"),
)


def _describe(
    causes: list[BaseException], request: WireRequest, exchange: InFlight
) -> tuple[str, ConnectionReason | None, bool]:
    """What happened: in words, in one word, and whether a retry is useless."""
    if request.deadline.remaining() <= _AS_GOOD_AS_OVER:
        return overdue(request), "deadline", True
    found = next((known for known in _KNOWN if known.fits(causes)), None)
    if found is None:
        return f"the connection failed ({type(causes[0]).__name__})", None, False
    if found is _SILENT and exchange.connecting:  # it was open, but nobody answered the handshake
        return f"no TLS handshake within {request.connect:g} s", "timeout", False
    return found.detail.format(request=request), found.reason, found.fatal
