"""Faults: what an exception of the libraries below says of a request, as data."""

from __future__ import annotations

import http.client
import socket
import ssl
from typing import Final

import requests
import urllib3

from ..errors import ConnectionReason
from .in_flight import Exchange
from .response_reader import NoHttpError
from .wire import Reply, WireRequest

__all__ = ["FAULTS", "fault_reply", "overdue"]

_AS_GOOD_AS_OVER: Final = 0.01
"""Seconds: a wait for what is left of a deadline may end a moment before it."""
# What a hostile or broken answer makes the libraries below raise. Not all there is: what a signal handler raises is
# the caller's own.
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


def fault_reply(error: BaseException, exchange: Exchange, request: WireRequest, host: str) -> Reply:
    """Turn an exception into data. Its text is not used: it may quote addresses and bodies."""
    causes = _causes(error)
    detail, reason, fatal = _describe(causes, request, exchange)
    if exchange.touched:
        sent = exchange.maybe_sent
    else:  # no connection of ours took part: go by the exception, and in doubt by the worse case
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


def _describe(
    causes: list[BaseException], request: WireRequest, exchange: Exchange
) -> tuple[str, ConnectionReason | None, bool]:
    """What happened, in words and in one word, and whether it is final."""

    def has(*kinds: type[BaseException]) -> bool:
        return any(isinstance(cause, kinds) for cause in causes)

    if request.deadline.remaining() <= _AS_GOOD_AS_OVER:
        return overdue(request), "deadline", True
    if has(ssl.SSLCertVerificationError):
        return "its TLS certificate cannot be verified", "certificate", True
    if has(requests.exceptions.InvalidSchema):
        return (
            "its proxy is of a kind for which a library is missing (SOCKS: pip install pysocks)",
            "proxy",
            True,
        )
    if has(requests.exceptions.ProxyError, urllib3.exceptions.ProxyError):
        return "the proxy did not connect", "proxy", False
    if has(urllib3.exceptions.LocationValueError, requests.exceptions.InvalidURL):
        return "the address cannot be used", "address", True
    if has(socket.gaierror):
        return "the host name cannot be resolved", "dns", False
    if has(ConnectionRefusedError):
        return "the connection was refused", "refused", False
    # A NewConnectionError is a ConnectTimeoutError too, whatever the reason.
    if has(requests.exceptions.ConnectTimeout) or any(
        isinstance(cause, urllib3.exceptions.ConnectTimeoutError)
        and not isinstance(cause, urllib3.exceptions.NewConnectionError)
        for cause in causes
    ):
        return f"no connection within {request.connect:g} s", "timeout", False
    if has(NoHttpError):
        return "it breaks the rules of HTTP", None, False
    if has(requests.exceptions.ReadTimeout, urllib3.exceptions.ReadTimeoutError, TimeoutError):
        if exchange.connecting:  # the socket was there, but nobody spoke TLS on it
            return f"no TLS handshake within {request.connect:g} s", "timeout", False
        return f"nothing came for {request.read:g} s", "timeout", False
    if has(ssl.SSLError, requests.exceptions.SSLError):
        return "the TLS connection failed", "tls", False
    if has(
        http.client.IncompleteRead, urllib3.exceptions.IncompleteRead, urllib3.exceptions.InvalidChunkLength
    ):
        return "the answer was cut short", "cut short", False
    if has(urllib3.exceptions.NewConnectionError):
        return "no connection could be made", "refused", False
    if has(ConnectionError, BrokenPipeError, requests.exceptions.ConnectionError):
        return "the connection was closed", "reset", False
    if has(urllib3.exceptions.ProtocolError):  # a chunk without its end
        return "the answer was cut short", "cut short", False
    return f"the connection failed ({type(causes[0]).__name__})", None, False
