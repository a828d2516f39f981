"""Response reader: reads an answer within the deadline, exactly to its end (message framing, RFC 9112, 6).

A sender that does not block collects the head of an answer (`head_end`), which is then read by the same rules.
"""

from __future__ import annotations

import http.client
import io
import re
import socket
from contextlib import suppress
from typing import TYPE_CHECKING, Any, Final

from ..base.secret import HiddenBytes
from ..http.chunked import Chunks
from .in_flight import current

if TYPE_CHECKING:
    from _typeshed import WriteableBuffer

__all__ = ["NoHttpError", "PacedResponse", "head_end", "response_of"]

_MOST_INTERIM: Final = 20  # interim answers before the final one
_BODILESS: Final = (204, 205, 304)
_HEAD_END: Final = re.compile(rb"\n\r?\n")
_INTERIM: Final = re.compile(rb"HTTP/[0-9.]+[ \t]+1(?!01)[0-9][0-9]")  # not 101: after that comes no HTTP
_LONGEST_HEAD: Final = 101 * 65538  # bytes: http.client refuses longer ones, line by line


class NoHttpError(ConnectionError):
    """The answer breaks the rules of HTTP, so it is not known where it ends."""


class _PacedReader(io.RawIOBase):
    def __init__(self, raw: io.RawIOBase, sock: socket.socket) -> None:
        self._raw = raw
        self._sock = sock
        self.ended = False
        self.muted = False  # nothing more is read from the socket

    def readable(self) -> bool:
        return True

    def readinto(self, buffer: WriteableBuffer) -> int | None:
        if self.muted:
            return 0
        exchange = current.exchange
        if exchange is not None:
            self._sock.settimeout(exchange.patience())
        came = self._raw.readinto(buffer)
        self.ended = came == 0
        return came

    def fileno(self) -> int:
        return self._raw.fileno()

    def close(self) -> None:
        if not self.closed:
            self._raw.close()
            super().close()


class _HiddenReader(io.BufferedReader):
    """Reads hidden bytes: they are not shown by local variables of other libraries either."""

    def read(self, size: int | None = -1, /) -> bytes:
        return HiddenBytes(super().read(size))


class PacedResponse(http.client.HTTPResponse):
    def __init__(self, sock: socket.socket, *args: Any, **kwargs: Any) -> None:  # noqa: ANN401 - passed through
        super().__init__(sock, *args, **kwargs)
        exchange = current.exchange
        self._buffered = _HiddenReader if exchange is not None and exchange.secret else io.BufferedReader
        self._sock = sock
        self._heads = 0
        self.in_chunks = False
        self._reader = _PacedReader(self.fp.detach(), sock)
        self._stream = self.fp = self._buffered(self._reader)

    def begin(self) -> None:
        """Read the headers of the final answer.

        http.client takes an interim answer (1xx, RFC 9110, 15.2) other than 100 for the final one; the final one
        would then be the answer to the next request. It also takes the end of the connection for that of the headers.
        """
        super().begin()
        while self.status < 200:
            if self.status == http.client.SWITCHING_PROTOCOLS:
                raise ConnectionAbortedError("the server changed to another protocol")
            self.headers = self.msg = None  # type: ignore[assignment]  # without them it begins once more
            super().begin()
        if self._reader.ended:
            raise ConnectionAbortedError("the headers were cut short")
        self._frame()

    def _read_status(self) -> tuple[str, int, str]:
        self._heads += 1
        if self._heads > _MOST_INTERIM:
            raise NoHttpError("interim answers without end")
        return super()._read_status()  # type: ignore[misc,no-any-return]  # the stubs leave it out

    def _frame(self) -> None:
        """Refuse an answer whose end is ambiguous: two readers that disagree on it can be attacked (RFC 9112, 6.3)."""
        codings: list[str] = []
        stated: list[str] = []
        for name, value in self.headers.raw_items():
            lowered = name.lower()
            if lowered == "content-length":
                stated.append(value)
            elif lowered == "transfer-encoding":
                codings.append(value)
        if codings and [word.strip().lower() for word in codings] != ["chunked"]:
            raise NoHttpError("a transfer encoding that was not asked for")
        if len(stated) != 1 or not _is_number(stated[0]):  # one number, repeated, is allowed (RFC 9110, 8.6)
            lengths = {word.strip() for line in stated for word in line.split(",")}
            if len(lengths) > 1 or not all(map(_is_number, lengths)):
                raise NoHttpError("contradicting lengths")
        if self.chunked and self.status not in _BODILESS:
            # From here on, urllib3 sees a plain body that ends with the last chunk.
            self.in_chunks = True
            del self.headers["Transfer-Encoding"], self.headers["Content-Length"]
            self.chunked, self.length = False, None
            self.fp = self._buffered(Chunks(self._stream))

    def _close_conn(self) -> None:
        if not self._stream.closed and self._is_more():
            # What is left must not become the answer to the next request: the pool sees a closed connection.
            with suppress(OSError):
                self._sock.shutdown(socket.SHUT_RDWR)
        super()._close_conn()  # type: ignore[misc]  # the stubs leave it out

    def _is_more(self) -> bool:
        """Whether anything came after the answer. The pool itself checks for what is still in the socket."""
        self._reader.muted = True
        return bool(self._stream.peek(1)) or _pending(self._sock) > 0


class _Bytes:
    """A socket from which these bytes came, and then nothing."""

    def __init__(self, data: bytes) -> None:
        self._data = data

    def makefile(self, mode: str) -> io.BufferedReader:
        return io.BufferedReader(io.BytesIO(self._data))

    def settimeout(self, seconds: float) -> None:
        """Nothing takes time here."""

    def shutdown(self, how: int) -> None:
        """Nothing is open here."""


def head_end(data: bytes | bytearray, start: int = 0) -> int | None:
    """Return where the head of the final answer ends, interim ones before it included; None: more has to come.

    What is no HTTP ends at once. `start`: where a head that has not been looked at begins.
    """
    for _ in range(_MOST_INTERIM + 1):
        if not (b"HTTP/".startswith(data[start : start + 5]) or data.startswith(b"HTTP/", start)):
            return len(data)
        found = _HEAD_END.search(data, start)
        if found is None:
            return len(data) if len(data) - start > _LONGEST_HEAD else None
        if _INTERIM.match(data, start) is None:
            return found.end()
        start = found.end()
    return start


def response_of(head: bytes, method: str) -> PacedResponse:
    """Read the head of an answer. Raises what the blocking client gets for one that is broken or cut short."""
    sock: Any = _Bytes(head)  # Any: it has what is used of a socket
    made = PacedResponse(sock, method=method)
    made.begin()
    return made


def _is_number(word: str) -> bool:
    return word.isascii() and word.isdigit()


def _pending(sock: Any) -> int:  # noqa: ANN401 - sockets, TLS sockets and urllib3's wrappers
    """The number of bytes in the buffer of the TLS layer: surplus ones there became the next answer (measured)."""
    layer = getattr(sock, "sslobj", sock)  # TLS within TLS
    pending = getattr(layer, "pending", None)
    return int(pending()) if pending is not None else 0
