"""Chunked transfer coding (RFC 9112, 7.1), read strictly.

http.client and urllib3 read sizes with `int(text, 16)`, which takes `-1` and `1_0`, and read any number of trailers.
"""

from __future__ import annotations

import http.client
import io
import re
from typing import TYPE_CHECKING, Final

if TYPE_CHECKING:
    from _typeshed import WriteableBuffer

__all__ = ["Chunks"]

# Limits, because a server can send chunk extensions and trailers without end. 16 digits are a size of 64 bits.
_LONGEST_LINE: Final = 4096
_MOST_TRAILERS: Final = 100
_SIZE: Final = re.compile(rb"([0-9A-Fa-f]{1,16})[ \t]*(?:;[^\r\n]*)?\r?\n")


class Chunks(io.RawIOBase):
    """The content of a chunked stream. Raises IncompleteRead for a malformed or missing chunk."""

    def __init__(self, stream: io.BufferedIOBase) -> None:
        self._stream = stream
        self._left = 0
        self._begun = False
        self._ended = False

    def readable(self) -> bool:
        return True

    def readinto(self, buffer: WriteableBuffer) -> int:
        if not self._left and not self._ended:
            self._next()
        if self._ended:
            return 0
        with memoryview(buffer) as view:
            count = self._stream.readinto(view[: min(len(view), self._left)]) or 0
        if not count:
            raise http.client.IncompleteRead(b"", self._left)
        self._left -= count
        return count

    def _next(self) -> None:
        if self._begun and self._stream.read(2) != b"\r\n":
            raise http.client.IncompleteRead(b"")
        self._begun = True
        size = _SIZE.fullmatch(self._line())
        if size is None:
            raise http.client.IncompleteRead(b"")
        self._left = int(size[1], 16)
        if not self._left:
            self._skip_trailers()
            self._ended = True

    def _skip_trailers(self) -> None:
        for _ in range(_MOST_TRAILERS):
            if self._line() in (b"\r\n", b"\n"):
                return
        raise http.client.IncompleteRead(b"")

    def _line(self) -> bytes:
        line = self._stream.readline(_LONGEST_LINE)
        if not line.endswith(b"\n"):
            raise http.client.IncompleteRead(b"")
        return line

    def close(self) -> None:
        if not self.closed:
            self._stream.close()
            super().close()
