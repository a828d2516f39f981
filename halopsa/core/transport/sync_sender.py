"""One request on the wire. Whatever happens comes back as data: nothing here raises for a fault.

That also keeps the exceptions of `requests` out of our errors; they carry request headers and bodies.
"""

from __future__ import annotations

import http.client
import re
import socket
import ssl
import threading
from collections.abc import Iterator, Mapping
from datetime import UTC, datetime
from typing import BinaryIO, Final, Literal
from urllib.parse import urlencode, urlsplit

import attrs
import requests
import urllib3

from ...errors import ConnectionReason
from ...facts import api
from ..base.deadline import Deadline
from ..base.secret import HiddenBytes
from ..config.network import Network
from ..http.call import Answer
from ..http.content_encoding import (
    ACCEPT_ENCODING,
    BrokenBodyError,
    CutShortError,
    TooLargeError,
    decoded,
    plain_length,
)
from ..ratelimit.headers import pause_from_headers
from ..ratelimit.limiter import Permit
from .in_flight import Exchange
from .request_log import Watch
from .response_reader import NoHttpError
from .sockets import PacedAdapter, Patience, Prepared

__all__ = ["Reply", "Request", "Sender", "is_json"]

_CHUNK: Final = 1 << 16
_AS_GOOD_AS_OVER: Final = 0.01
"""Seconds: a wait for what is left of a deadline may end a moment before it."""
_BODILESS: Final = (204, 205, 304)
_AT_ONCE: Final = 1 << 22  # bodies up to this many bytes are read in one go
# What a hostile or broken answer makes the libraries below raise. Not all there is: what a signal handler raises is
# the caller's own.
_FAULTS: Final = (
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
# Addresses and header values that need no quoting and cannot be taken for anything else.
_PLAIN_ROOT: Final = re.compile(r"https?://[a-z0-9-]{1,63}(?:\.[a-z0-9-]{1,63})*(?::[0-9]{1,5})?")
_PLAIN_PATH: Final = re.compile(r"(?:/[A-Za-z0-9_~!$&'()*+,;=:@-][A-Za-z0-9._~!$&'()*+,;=:@-]*)+")
_PLAIN_VALUE: Final = re.compile(r"[!-~](?:[ -~]*[!-~])?")


@attrs.frozen(eq=False, repr=False)
class Request:
    """What goes out. `body`: bytes or text as they are, a mapping as a form. `secret`: so is the answer."""

    method: str
    url: str
    headers: Mapping[str, str]
    params: Mapping[str, str]
    body: bytes | str | dict[str, str] | None
    connect: float
    read: float
    deadline: Deadline
    attempt: int
    request_id: str = ""
    secret: bool = False


@attrs.define(eq=False, repr=False)
class Reply:
    """What came back. `kind` as in retry.Outcome; `detail` is safe to show."""

    kind: Literal["answer", "unsent", "lost", "garbled"]
    host: str
    answer: Answer | None = None
    detail: str = ""
    fatal: bool = False
    written: int | None = None  # bytes streamed, when they were streamed
    reason: ConnectionReason | None = None


class Sender:
    """Owns the connections. `root`: scheme and authority of the address that most requests go to."""

    def __init__(self, network: Network, max_body: int, root: str = "", watch: Watch | None = None) -> None:
        self._network = network
        self._watch = watch
        self._max_body = max_body
        self._root = root if _PLAIN_ROOT.fullmatch(root) else ""
        self._host = urlsplit(root).hostname or ""
        self._proxies = network.proxies_for(root)
        self._closed = False
        self.after_fork()

    def after_fork(self) -> None:
        """Forget the connections: the sockets belong to the parent."""
        self._lock = threading.RLock()  # reentrant: a signal handler may close the client
        self._adapter: PacedAdapter | None = None

    def close(self) -> None:
        with self._lock:
            self._closed = True
            adapter, self._adapter = self._adapter, None
        if adapter is not None:
            adapter.close()

    def _open(self) -> PacedAdapter | None:
        with self._lock:
            if self._adapter is None and not self._closed:
                self._adapter = PacedAdapter()
            return self._adapter

    async def send(
        self, request: Request, to: BinaryIO | None, *, permit: Permit | None = None, keep_json: bool = False
    ) -> Reply:
        """Send and read. A success is streamed to `to` when that is given (JSON only unless `keep_json`)."""
        watch = self._watch
        if watch is None or not watch.wanted():
            return self._send(request, to, permit, keep_json)
        return watch.over(request, permit, lambda: self._send(request, to, permit, keep_json))

    def _send(self, request: Request, to: BinaryIO | None, permit: Permit | None, keep_json: bool) -> Reply:
        prepared: requests.PreparedRequest | None = self._quickly(request)
        if prepared is not None:
            host, proxies = self._host, self._proxies
        else:
            host = urlsplit(request.url).hostname or ""
            proxies = self._network.proxies_for(request.url)
        left = request.deadline.remaining()
        if left <= 0:
            if permit is not None:
                permit.cancel()
            return Reply("unsent", host, detail=_overdue(request), fatal=True, reason="deadline")
        if prepared is None:
            prepared = _prepared(request)
        if prepared is None:
            if permit is not None:
                permit.cancel()
            detail = "the address or a header cannot be sent"
            return Reply("unsent", host, detail=detail, fatal=True, reason="address")
        response: requests.Response | None = None
        fault: Reply | None = None
        adapter = self._adapter or self._open()
        if adapter is None:
            if permit is not None:
                permit.cancel()
            return Reply("unsent", host, detail="the client was closed meanwhile", fatal=True)
        with Exchange(request.deadline, request.read, secret=request.secret) as exchange:
            try:
                patience = Patience(connect=min(request.connect, left), read=min(request.read, left))
                response = adapter.send(
                    prepared,
                    stream=True,
                    timeout=patience,  # type: ignore[arg-type]  # taken as it is, which the hints leave out
                    verify=self._network.verify,
                    proxies=proxies,
                )
            except _FAULTS as error:
                fault = _fault(error, exchange, request, host)
            if fault is not None or response is None:
                reply = fault or Reply("lost", host, detail="no answer")
                if permit is not None and reply.kind == "unsent":
                    permit.cancel()
                return reply
            try:
                if permit is not None:
                    _stamp(permit, response)
                return self._receive(response, request, exchange, host, to, keep_json)
            finally:
                response.close()

    def _quickly(self, request: Request) -> Prepared | None:
        """The request as it stands, when its parts are plain. Else None: `requests` is to quote and to check it."""
        root = self._root
        url, body, kind = request.url, request.body, request.headers.get("Content-Type")
        if (
            not root
            or not url.startswith(root)
            or _PLAIN_PATH.fullmatch(url, len(root)) is None
            or isinstance(body, dict)
            or (kind is not None and _PLAIN_VALUE.fullmatch(kind) is None)
        ):
            return None
        headers = dict(request.headers)
        headers["Accept-Encoding"] = ACCEPT_ENCODING
        if body:
            headers["Content-Length"] = str(len(body))
        elif request.method not in ("GET", "HEAD"):
            headers["Content-Length"] = "0"
        target = url[len(root) :]
        if request.params:
            try:
                target = f"{target}?{urlencode(request.params)}"
            except ValueError:  # half a surrogate pair
                return None
        return Prepared(request.method, root, target, headers, body or None)

    def _receive(
        self,
        response: requests.Response,
        request: Request,
        exchange: Exchange,
        host: str,
        to: BinaryIO | None,
        keep_json: bool,
    ) -> Reply:
        status, headers = response.status_code, response.headers
        good = 200 <= status < 300
        if not good or to is None or _is_page(headers) or (keep_json and is_json(headers)):
            to = None
        limit = (None if to is not None else self._max_body) if good else api.MAX_ERROR_BODY
        size = plain_length(headers)
        written = None if to is None else 0
        if limit is not None and size is not None and 0 < size <= min(limit, _AT_ONCE):
            body, fault = _at_once(response, size, request, exchange, host)
        else:
            body, written, fault = _in_pieces(response, limit, to, request, exchange, host)
        if fault is None or not good:  # the status of a failure counts, even when its body is broken
            return Reply("answer", host, Answer(status, headers, body), written=written)
        fault.answer = Answer(status, headers, b"")
        return fault


def _at_once(
    response: requests.Response, size: int, request: Request, exchange: Exchange, host: str
) -> tuple[bytes, Reply | None]:
    """A body of a known, moderate length."""
    if _is_left(response):
        return b"", None
    try:
        body: bytes = response.raw.read(size, decode_content=False)
    except _FAULTS as error:
        exchange.sent = exchange.touched = True
        return b"", _fault(error, exchange, request, host)
    if len(body) == size:
        return body, None
    detail = f"the answer was cut short: {len(body)} of {size} bytes came"
    return body, Reply("lost", host, detail=detail, reason="cut short")


def _in_pieces(
    response: requests.Response,
    limit: int | None,
    to: BinaryIO | None,
    request: Request,
    exchange: Exchange,
    host: str,
) -> tuple[bytes, int | None, Reply | None]:
    """A body, what was written of it when it goes to a file, and what went wrong."""
    parts: list[bytes] = []
    written = 0
    fault: Reply | None = None
    raw = iter(()) if _is_left(response) else _raw(response)
    pieces = decoded(raw, response.headers, limit)
    while True:
        try:
            piece = next(pieces, None)
        except TooLargeError as error:
            fault = Reply("garbled", host, detail=str(error), fatal=True)
        except BrokenBodyError as error:
            fault = Reply("garbled", host, detail=str(error), fatal=written > 0)
        except CutShortError as error:
            detail = f"the answer was cut short: {error}"
            fault = Reply("lost", host, detail=detail, fatal=written > 0, reason="cut short")
        except _FAULTS as error:
            exchange.sent = exchange.touched = True
            fault = _fault(error, exchange, request, host)
            fault.fatal = fault.fatal or written > 0
        if fault is not None or piece is None:
            break
        if to is not None:  # outside the try: a full disk is for the caller to see
            to.write(piece)
            written += len(piece)
        else:
            parts.append(piece)
    body = b"".join(parts)
    return HiddenBytes(body) if request.secret else body, None if to is None else written, fault


def _prepared(request: Request) -> requests.PreparedRequest | None:
    try:
        asked = requests.Request(
            request.method,
            request.url,
            headers={**request.headers, "Accept-Encoding": ACCEPT_ENCODING},
            params=dict(request.params),
            data=request.body,
        )
        return asked.prepare()  # not by a session: no netrc, no environment, no cookies
    except (requests.RequestException, ValueError):  # a host name no resolver takes, for example
        return None


def _is_left(response: requests.Response) -> bool:
    """Whether there might be a body that must not be there: it is left unread, and the connection closed."""
    status, headers = response.status_code, response.headers
    if status not in _BODILESS:
        return False
    # A 205 without a length goes on to the end of the connection.
    length = headers.get("Content-Length", "" if status == 205 else "0")
    return length != "0" or "Transfer-Encoding" in headers


def _raw(response: requests.Response) -> Iterator[bytes]:
    chunks: Iterator[bytes] = response.raw.stream(_CHUNK, decode_content=False)
    return chunks


def _kind(headers: Mapping[str, str]) -> str:
    """The content type, empty when the body is marked as a file."""
    if "attachment" in headers.get("Content-Disposition", "").lower():
        return ""
    return headers.get("Content-Type", "").partition(";")[0].strip().lower()


def is_json(headers: Mapping[str, str]) -> bool:
    """Whether the answer is JSON, not a file that happens to hold JSON."""
    return _kind(headers).endswith("json")


def _is_page(headers: Mapping[str, str]) -> bool:
    return _kind(headers) == "text/html"


def _stamp(permit: Permit, response: requests.Response) -> None:
    if response.status_code != 429:
        permit.answered()
        return
    permit.rejected(pause_from_headers(response.headers, datetime.now(UTC)))


def _overdue(request: Request) -> str:
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


def _fault(error: BaseException, exchange: Exchange, request: Request, host: str) -> Reply:
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
    causes: list[BaseException], request: Request, exchange: Exchange
) -> tuple[str, ConnectionReason | None, bool]:
    """What happened, in words and in one word, and whether it is final."""

    def has(*kinds: type[BaseException]) -> bool:
        return any(isinstance(cause, kinds) for cause in causes)

    if request.deadline.remaining() <= _AS_GOOD_AS_OVER:
        return _overdue(request), "deadline", True
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
