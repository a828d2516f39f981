"""Content encoding (RFC 9110, 8.4): the body complete, decompressed and within a size limit, or an error."""

from __future__ import annotations

import sys
import zlib
from collections.abc import Callable, Iterator, Mapping
from typing import Final

from ..base.secret import HiddenBytes

__all__ = ["ACCEPT_ENCODING", "BrokenBodyError", "CutShortError", "Decoding", "TooLargeError", "plain_length"]

# Only what can be checked for completeness here. urllib3 would add br and zstd where their packages are installed.
ACCEPT_ENCODING: Final = "gzip, deflate"
_PIECE: Final = 1 << 18  # bytes decompressed at a time: a gzip bomb is noticed before it fills the memory
_MOST_ENCODINGS: Final = 5  # each one is a generator around the last: 1,001 of them raised RecursionError
_KNOWN: Final = ("gzip", "x-gzip", "deflate")


class BrokenBodyError(Exception):
    """The body is not what its headers say."""


class CutShortError(Exception):
    """The connection ended before the body did."""


class TooLargeError(BrokenBodyError):
    """The decoded body is over the limit."""


class Decoding:
    """Decodes one body, piece by piece as it comes, transfer coding removed.

    Raises BrokenBodyError, CutShortError or TooLargeError.
    """

    def __init__(self, headers: Mapping[str, str], limit: int | None) -> None:
        self._stages = _stages(_encodings(headers))
        self._declared = _declared(headers)
        self._limit = limit
        self._received = self._total = 0

    def feed(self, chunk: bytes) -> Iterator[bytes]:
        """Yield what is decoded with this chunk."""
        self._received += len(chunk)
        pieces: Iterator[bytes] = iter((chunk,))
        for stage in self._stages:
            pieces = stage.feed(pieces)
        for piece in pieces:
            self._total += len(piece)
            if self._limit is not None and self._total > self._limit:
                raise TooLargeError(f"it is larger than {self._limit} bytes")
            yield piece

    def end(self) -> None:
        """Check that the body is complete."""
        if self._declared is not None and self._received < self._declared:
            raise CutShortError(f"{self._received} of {self._declared} bytes came")
        if any(stage.is_open for stage in self._stages):  # although no byte of the body is missing
            raise BrokenBodyError("its compressed data ends early")


def plain_length(headers: Mapping[str, str]) -> int | None:
    """The length of a body that is neither encoded nor chunked; else, or when it is unknown, None."""
    declared = headers.get("Content-Length")
    if declared is None or "Content-Encoding" in headers or "Transfer-Encoding" in headers:
        return None
    return int(declared) if declared.isascii() and declared.isdigit() and len(declared) < 16 else None


def _declared(headers: Mapping[str, str]) -> int | None:
    declared = headers.get("Content-Length", "").strip()
    chunked = "chunked" in headers.get("Transfer-Encoding", "").lower()
    if chunked or not (declared.isascii() and declared.isdigit()):
        return None
    digits = declared.lstrip("0") or "0"
    return int(digits) if len(digits) < 19 else sys.maxsize  # int() refuses thousands of digits


def _encodings(headers: Mapping[str, str]) -> list[str]:
    words = (word.strip().lower() for word in headers.get("Content-Encoding", "").split(","))
    return [word for word in words if word and word != "identity"]


def _stages(encodings: list[str]) -> list[_Inflating]:
    if len(encodings) > _MOST_ENCODINGS:
        raise BrokenBodyError("it is encoded many times over")
    if any(name not in _KNOWN for name in encodings):
        raise BrokenBodyError("it has a content encoding that was not asked for")
    return [_Inflating(gzip=name != "deflate") for name in reversed(encodings)]


class _Inflating:
    """Undoes one encoding. `is_open`: its compressed data has not ended yet."""

    def __init__(self, *, gzip: bool) -> None:
        self._gzip = gzip
        self._engine: zlib._Decompress | None = None
        self._started = False

    @property
    def is_open(self) -> bool:
        return self._engine is not None

    def feed(self, chunks: Iterator[bytes]) -> Iterator[bytes]:
        for chunk in chunks:
            data = chunk
            while data:
                if self._engine is None:
                    if self._started and not (self._gzip and data[:1] == b"\x1f"):
                        break  # trailing bytes after the last member
                    # Some servers leave out the zlib header of deflate (RFC 9110, 8.4.1.2).
                    bare = not self._gzip and data[0] & 0x0F != 8
                    self._engine = zlib.decompressobj(31 if self._gzip else -15 if bare else 15)
                    self._started = True
                engine = self._engine
                more = True
                while more:  # output may be left when the input is used up
                    piece = _inflate(engine.decompress, data)
                    if piece:
                        yield piece
                    data = engine.unconsumed_tail
                    more = not engine.eof and (bool(data) or len(piece) == _PIECE)
                if engine.eof:
                    data, self._engine = engine.unused_data, None


def _inflate(decompress: Callable[[bytes, int], bytes], data: bytes) -> bytes:
    try:
        return HiddenBytes(decompress(data, _PIECE))  # hidden: it may be the answer with the token
    except zlib.error:
        raise BrokenBodyError("its compression is corrupt") from None
