"""Chunked transfer coding (RFC 9112, 7.1), read strictly.

http.client and urllib3 read sizes with `int(text, 16)`, which takes `-1` and `1_0`, and read any number of trailers.
"""

from __future__ import annotations

import http.client
import io
import re
from typing import TYPE_CHECKING, Final, Protocol

from ..drive import drive

if TYPE_CHECKING:
    from _typeshed import WriteableBuffer

__all__ = ["Chunks", "Lines", "Sizes"]

# Limits, because a server can send chunk extensions and trailers without end. 16 digits are a size of 64 bits.
_LONGEST_LINE: Final = 4096
_MOST_TRAILERS: Final = 100
_SIZE: Final = re.compile(rb"([0-9A-Fa-f]{1,16})[ \t]*(?:;[^\r\n]*)?\r?\n")


class Lines(Protocol):
    """What a chunked body is read from."""

    async def read(self, size: int) -> bytes: ...

    async def readline(self, limit: int) -> bytes: ...


class Sizes:
    """The sizes of chunks, read from between their data. Raises IncompleteRead for a malformed or missing one."""

    def __init__(self, lines: Lines) -> None:
        self._lines = lines
        self._begun = False

    async def next(self) -> int:
        """Return the size of the next chunk; 0 when that was the last, with the trailers skipped."""
        if self._begun and await self._lines.read(2) != b"\r\n":
            raise http.client.IncompleteRead(b"")
        self._begun = True
        size = _SIZE.fullmatch(await self._line())
        if size is None:
            raise http.client.IncompleteRead(b"")
        left = int(size[1], 16)
        if not left:
            await self._skip_trailers()
        return left

    async def _skip_trailers(self) -> None:
        for _ in range(_MOST_TRAILERS):
            if await self._line() in (b"\r\n", b"\n"):
                return
        raise http.client.IncompleteRead(b"")

    async def _line(self) -> bytes:
        line = await self._lines.readline(_LONGEST_LINE)
        if not line.endswith(b"\n"):
            raise http.client.IncompleteRead(b"")
        return line


class _Blocking:
    """The lines of a stream that blocks: for `drive`, they never suspend."""

    def __init__(self, stream: io.BufferedIOBase) -> None:
        self._stream = stream

    async def read(self, size: int) -> bytes:
        return self._stream.read(size)

    async def readline(self, limit: int) -> bytes:
        return self._stream.readline(limit)


class Chunks(io.RawIOBase):
    """The content of a chunked stream that blocks. Raises IncompleteRead for a malformed or missing chunk."""

    def __init__(self, stream: io.BufferedIOBase) -> None:
        self._stream = stream
        self._sizes = Sizes(_Blocking(stream))
        self._left = 0
        self._ended = False

    def readable(self) -> bool:
        return True

    def readinto(self, buffer: WriteableBuffer) -> int:
        if not self._left and not self._ended:
            self._left = drive(self._sizes.next)
            self._ended = not self._left
        if self._ended:
            return 0
        with memoryview(buffer) as view:
            taken = self._stream.readinto(view[: min(len(view), self._left)]) or 0
        if not taken:
            raise http.client.IncompleteRead(b"", self._left)
        self._left -= taken
        return taken

    def close(self) -> None:
        if not self.closed:
            self._stream.close()
            super().close()
