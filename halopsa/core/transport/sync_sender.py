"""Blocking sender: sends one request through `requests` and reads the answer. Faults are returned as data, not raised.

That also keeps the exceptions of `requests` out of our errors: they hold headers and bodies of requests.
"""

from __future__ import annotations

import re
import threading
from collections.abc import Iterator, Mapping
from datetime import UTC, datetime
from typing import BinaryIO, Final
from urllib.parse import urlencode, urlsplit

import requests

from ..api_parts import LimitFacts
from ..base.secret import HiddenBytes
from ..config.network import Network
from ..errors import ConnectionReason
from ..http.call import Response
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
from .faults import FAULTS, fault_reply, overdue
from .in_flight import InFlight
from .sockets import PacedAdapter, PacedTimeout, Prepared
from .wire import Reply, WireRequest

__all__ = ["SyncSender", "is_json"]

_CHUNK: Final = 1 << 16
_BODILESS: Final = (204, 205, 304)
_AT_ONCE: Final = 1 << 22  # bodies up to this many bytes are read by one call
# Addresses and header values that need no quoting and cannot be taken for anything else.
_PLAIN_ROOT: Final = re.compile(r"https?://[a-z0-9-]{1,63}(?:\.[a-z0-9-]{1,63})*(?::[0-9]{1,5})?")
_PLAIN_PATH: Final = re.compile(r"(?:/[A-Za-z0-9_~!$&'()*+,;=:@-][A-Za-z0-9._~!$&'()*+,;=:@-]*)+")
_PLAIN_VALUE: Final = re.compile(r"[!-~](?:[ -~]*[!-~])?")


class SyncSender:
    """Owns the connections. `root`: scheme and authority of the address that most requests go to."""

    def __init__(self, network: Network, max_body: int, root: str = "") -> None:
        self._network = network
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
        self,
        request: WireRequest,
        to: BinaryIO | None,
        *,
        permit: Permit | None = None,
        keep_json: bool = False,
    ) -> Reply:
        """Send and read. A success is streamed to `to` when that is given (JSON only unless `keep_json`)."""
        return self._send(request, to, permit, keep_json)

    def _send(
        self, request: WireRequest, to: BinaryIO | None, permit: Permit | None, keep_json: bool
    ) -> Reply:
        prepared: requests.PreparedRequest | None = self._quickly(request)
        if prepared is not None:
            host, proxies = self._host, self._proxies
        else:
            host = urlsplit(request.url).hostname or ""
            proxies = self._network.proxies_for(request.url)
        left = request.deadline.remaining()
        if left <= 0:
            return _unsent(permit, host, overdue(request), "deadline")
        if prepared is None:
            prepared = _prepared(request)
        if prepared is None:
            return _unsent(permit, host, "the address or a header cannot be sent", "address")
        adapter = self._adapter or self._open()
        if adapter is None:
            return _unsent(permit, host, "the client was closed meanwhile")
        with InFlight(request.deadline, request.read, secret=request.secret) as exchange:
            try:
                patience = PacedTimeout(connect=min(request.connect, left), read=min(request.read, left))
                response = adapter.send(
                    prepared,
                    stream=True,
                    timeout=patience,  # type: ignore[arg-type]  # taken as it is, which the hints leave out
                    verify=self._network.verify,
                    proxies=proxies,
                )
            except FAULTS as error:
                reply = fault_reply(error, exchange, request, host)
                if permit is not None and reply.kind == "unsent":
                    permit.cancel()
                return reply
            try:
                if permit is not None:
                    _stamp(self._network.facts.limits, permit, response)
                return self._receive(response, request, exchange, host, to, keep_json)
            finally:
                response.close()

    def _quickly(self, request: WireRequest) -> Prepared | None:
        """The prepared request, when its parts are plain. Else None: then `requests` has to quote and check them."""
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
        request: WireRequest,
        exchange: InFlight,
        host: str,
        to: BinaryIO | None,
        keep_json: bool,
    ) -> Reply:
        status, headers = response.status_code, response.headers
        good = 200 <= status < 300
        if not good or to is None or _is_page(headers) or (keep_json and is_json(headers)):
            to = None
        limit = (
            (None if to is not None else self._max_body)
            if good
            else self._network.facts.connection.max_error_body
        )
        size = plain_length(headers)
        written = None if to is None else 0
        if limit is not None and size is not None and 0 < size <= min(limit, _AT_ONCE):
            body, fault = _at_once(response, size, request, exchange, host)
        else:
            body, written, fault = _in_pieces(response, limit, to, request, exchange, host)
        if fault is None or not good:  # the status of a failure counts, even when its body is broken
            return Reply("answer", host, Response(status, headers, body), written=written)
        fault.answer = Response(status, headers, b"")
        return fault


def _unsent(permit: Permit | None, host: str, detail: str, reason: ConnectionReason | None = None) -> Reply:
    """The reply for a request that could not be sent; its permit is given back."""
    if permit is not None:
        permit.cancel()
    return Reply("unsent", host, detail=detail, fatal=True, reason=reason)


def _at_once(
    response: requests.Response, size: int, request: WireRequest, exchange: InFlight, host: str
) -> tuple[bytes, Reply | None]:
    """A body of a known, moderate length."""
    if _is_left(response):
        return b"", None
    try:
        body: bytes = response.raw.read(size, decode_content=False)
    except FAULTS as error:
        exchange.sent = exchange.touched = True
        return b"", fault_reply(error, exchange, request, host)
    if len(body) == size:
        return body, None
    detail = f"the answer was cut short: {len(body)} of {size} bytes came"
    return body, Reply("lost", host, detail=detail, reason="cut short")


def _in_pieces(
    response: requests.Response,
    limit: int | None,
    to: BinaryIO | None,
    request: WireRequest,
    exchange: InFlight,
    host: str,
) -> tuple[bytes, int | None, Reply | None]:
    """The body, the bytes written when it goes to a file, and the fault if there was one."""
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
        except FAULTS as error:
            exchange.sent = exchange.touched = True
            fault = fault_reply(error, exchange, request, host)
            fault.fatal = fault.fatal or written > 0
        if fault is not None or piece is None:
            break
        if to is not None:  # outside the try: the caller has to see that a disk is full
            to.write(piece)
            written += len(piece)
        else:
            parts.append(piece)
    body = b"".join(parts)
    return HiddenBytes(body) if request.secret else body, None if to is None else written, fault


def _prepared(request: WireRequest) -> requests.PreparedRequest | None:
    try:
        asked = requests.Request(
            request.method,
            request.url,
            headers={**request.headers, "Accept-Encoding": ACCEPT_ENCODING},
            params=dict(request.params),
            data=request.body,
        )
        return asked.prepare()  # without a session: a netrc entry would replace the token
    except (requests.RequestException, ValueError):  # for example an invalid host name
        return None


def _is_left(response: requests.Response) -> bool:
    """Whether an answer that must have no body may have one: it is left unread, and the connection closed."""
    status, headers = response.status_code, response.headers
    if status not in _BODILESS:
        return False
    # A 205 without a length would end with the connection.
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


def _stamp(limits: LimitFacts, permit: Permit, response: requests.Response) -> None:
    if response.status_code != 429:
        permit.answered()
        return
    permit.rejected(pause_from_headers(limits, response.headers, datetime.now(UTC)))
