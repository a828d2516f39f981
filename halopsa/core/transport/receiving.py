"""Receiving an answer: where its body goes, how large it may be, and when it is whole. Shared by both senders."""

from __future__ import annotations

from collections.abc import Callable, Iterator, Mapping
from datetime import UTC, datetime
from typing import BinaryIO, Final

from ..base.secret import HiddenBytes
from ..config.network import Network
from ..errors import ProtocolError
from ..facts import ApiFacts
from ..http.call import Response
from ..http.content_encoding import (
    BrokenBodyError,
    CutShortError,
    Decoding,
    TooLargeError,
    plain_length,
)
from ..http.error_body import pause_in
from ..ratelimit.headers import pause_from_headers
from ..ratelimit.limiter import Permit
from .faults import fault_reply
from .in_flight import InFlight
from .wire import Reply, WireRequest

__all__ = ["Receiving", "finished", "is_json", "link_in", "stamp"]

_BODILESS: Final = (204, 205, 304)
_AT_ONCE: Final = 1 << 22  # bodies up to this many bytes are read by one call


class Receiving:
    """One answer whose headers are there. Its sender reads the body: `at_once` says how.

    The body goes to `to` when that is given and the answer is a success that is no page, and JSON only unless
    `keep_json`. What is written raises as it is: the caller has to see that a disk is full.
    """

    def __init__(
        self,
        status: int,
        headers: Mapping[str, str],
        request: WireRequest,
        host: str,
        *,
        to: BinaryIO | None,
        keep_json: bool,
        max_body: int,
        network: Network,
    ) -> None:
        self._status, self._headers, self._request, self._host = status, headers, request, host
        self._good = 200 <= status < 300 or status in request.answers
        if not self._good or to is None or _is_page(headers) or (keep_json and is_json(headers)):
            to = None
        self._to = to
        self._limit = (
            (None if to is not None else max_body) if self._good else network.facts.connection.max_error_body
        )
        self._parts: list[bytes] = []
        self._written = 0
        self._decoding: Decoding | None = None
        self.fault: Reply | None = None

    @property
    def at_once(self) -> int | None:
        """The length of a body that is to be read by one call and given to `take_all`; else None."""
        size = plain_length(self._headers)
        fits = self._limit is not None and size is not None and 0 < size <= min(self._limit, _AT_ONCE)
        return size if fits else None

    @property
    def is_left(self) -> bool:
        """Whether an answer that must have no body may have one: it is left unread, and the connection closed."""
        if self._status not in _BODILESS:
            return False
        # A 205 without a length would end with the connection.
        length = self._headers.get("Content-Length", "" if self._status == 205 else "0")
        return length != "0" or "Transfer-Encoding" in self._headers

    def take_all(self, body: bytes, size: int) -> None:
        """Take a body that was read by one call."""
        self._parts = [body]
        if len(body) != size:
            detail = f"the answer was cut short: {len(body)} of {size} bytes came"
            self.fault = Reply("lost", self._host, detail=detail, reason="cut short")

    def take(self, chunk: bytes | None) -> bool:
        """Take the next bytes, None at the end; return whether more are wanted."""
        pieces = iter(()) if chunk is None else self._pieces(chunk)
        written = self._written
        while True:
            try:
                piece = next(pieces, None)
                if piece is None and chunk is None:
                    self._engine().end()
            except TooLargeError as error:
                self.fault = Reply("garbled", self._host, detail=str(error), fatal=True)
            except BrokenBodyError as error:
                self.fault = Reply("garbled", self._host, detail=str(error), fatal=written > 0)
            except CutShortError as error:
                detail = f"the answer was cut short: {error}"
                self.fault = Reply("lost", self._host, detail=detail, fatal=written > 0, reason="cut short")
            if self.fault is not None:
                return False
            if piece is None:
                return chunk is not None
            if self._to is not None:  # outside the try
                self._to.write(piece)
                self._written = written = written + len(piece)
            else:
                self._parts.append(piece)

    def broke(self, error: BaseException, exchange: InFlight) -> None:
        """Reading failed."""
        exchange.sent = exchange.touched = True
        self.fault = fault_reply(error, exchange, self._request, self._host)
        self.fault.fatal = self.fault.fatal or self._written > 0

    def reply(self) -> Reply:
        """What has come of it."""
        fault = self.fault
        if fault is None or not self._good:  # the status of a failure counts, even when its body is broken
            body = b"".join(self._parts) if not self._request.secret else HiddenBytes(b"".join(self._parts))
            answer = Response(self._status, self._headers, body)
            return Reply("answer", self._host, answer, written=None if self._to is None else self._written)
        fault.answer = Response(self._status, self._headers, b"")
        return fault

    def _engine(self) -> Decoding:
        if self._decoding is None:
            self._decoding = Decoding(self._headers, self._limit)
        return self._decoding

    def _pieces(self, chunk: bytes) -> Iterator[bytes]:
        yield from self._engine().feed(chunk)


def _kind(headers: Mapping[str, str]) -> str:
    """The content type, empty when the body is marked as a file."""
    if "attachment" in headers.get("Content-Disposition", "").lower():
        return ""
    return headers.get("Content-Type", "").partition(";")[0].strip().lower()


def is_json(headers: Mapping[str, str]) -> bool:
    """Whether the answer is JSON, not a file that happens to hold JSON."""
    return _kind(headers).endswith("json")


def link_in(answer: Response, follow: Callable[[object], str | None]) -> str | None:
    """The link that `follow` finds in an answer that is JSON; None when this is the file itself."""
    try:
        value = answer.json()
    except ProtocolError:
        return None
    return follow(value)


def _is_page(headers: Mapping[str, str]) -> bool:
    return _kind(headers) == "text/html"


def stamp(facts: ApiFacts, permit: Permit, status: int, headers: Mapping[str, str]) -> None:
    """End a permit: its answer has come. A 429 may say only in its body how long to wait; then `finished` does it."""
    if status != 429:
        permit.answered()
        return
    seconds = pause_from_headers(facts.limits, headers, datetime.now(UTC))
    if seconds is not None or not facts.errors.error_retry_after_key:
        permit.rejected(seconds)


def finished(facts: ApiFacts, permit: Permit | None, reply: Reply) -> Reply:
    """End the permit of a 429 by what its body says, if it has not ended."""
    if permit is not None and reply.answer is not None and reply.answer.status == 429:
        permit.rejected(pause_in(facts, reply.answer.body))
    return reply
