"""Content encoding (RFC 9110, 8.4): the body complete, decompressed and within a size limit, or an error."""

from __future__ import annotations

import zlib
from collections.abc import Callable, Iterable, Iterator, Mapping
from typing import Final

from ..base.secret import HiddenBytes

__all__ = ["ACCEPT_ENCODING", "BrokenBodyError", "CutShortError", "TooLargeError", "decoded", "plain_length"]

# Only what can be checked for completeness here. urllib3 would add br and zstd where their packages are installed.
ACCEPT_ENCODING: Final = "gzip, deflate"
_PIECE: Final = 1 << 18  # bytes decompressed at a time: a gzip bomb is noticed before it fills the memory
_MOST_ENCODINGS: Final = 5  # each one is a generator around the last: 1,001 of them raised RecursionError


class BrokenBodyError(Exception):
    """The body is not what its headers say."""


class CutShortError(Exception):
    """The connection ended before the body did."""


class TooLargeError(BrokenBodyError):
    """The decoded body is over the limit."""


def decoded(chunks: Iterable[bytes], headers: Mapping[str, str], limit: int | None) -> Iterator[bytes]:
    """Decoded pieces of a body. `chunks` are the bytes as they came, transfer coding removed.

    Raises BrokenBodyError, CutShortError or TooLargeError.
    """
    total = 0
    for piece in _decompressed(_counted(chunks, headers), _encodings(headers)):
        total += len(piece)
        if limit is not None and total > limit:
            raise TooLargeError(f"it is larger than {limit} bytes")
        yield piece


def plain_length(headers: Mapping[str, str]) -> int | None:
    """The length of a body that is neither encoded nor chunked; else, or when it is unknown, None."""
    declared = headers.get("Content-Length")
    if declared is None or "Content-Encoding" in headers or "Transfer-Encoding" in headers:
        return None
    return int(declared) if declared.isascii() and declared.isdigit() and len(declared) < 16 else None


def _counted(chunks: Iterable[bytes], headers: Mapping[str, str]) -> Iterator[bytes]:
    declared = headers.get("Content-Length", "").strip()
    chunked = "chunked" in headers.get("Transfer-Encoding", "").lower()
    received = 0
    for chunk in chunks:
        received += len(chunk)
        yield chunk
    if declared.isascii() and declared.isdigit() and not chunked and received < int(declared):
        raise CutShortError(f"{received} of {int(declared)} bytes came")


def _encodings(headers: Mapping[str, str]) -> list[str]:
    words = (word.strip().lower() for word in headers.get("Content-Encoding", "").split(","))
    return [word for word in words if word and word != "identity"]


def _decompressed(chunks: Iterator[bytes], encodings: list[str]) -> Iterator[bytes]:
    if len(encodings) > _MOST_ENCODINGS:
        raise BrokenBodyError("it is encoded many times over")
    for name in reversed(encodings):
        if name in ("gzip", "x-gzip"):
            chunks = _inflated(chunks, gzip=True)
        elif name == "deflate":
            chunks = _inflated(chunks, gzip=False)
        else:
            raise BrokenBodyError("it has a content encoding that was not asked for")
    return chunks


def _inflated(chunks: Iterator[bytes], *, gzip: bool) -> Iterator[bytes]:
    engine = None
    started = False
    for chunk in chunks:
        data = chunk
        while data:
            if engine is None:
                if started and not (gzip and data[:1] == b"\x1f"):
                    break  # trailing bytes after the last member
                # Some servers leave out the zlib header of deflate (RFC 9110, 8.4.1.2).
                bare = not gzip and data[0] & 0x0F != 8
                engine = zlib.decompressobj(31 if gzip else -15 if bare else 15)
                started = True
            more = True
            while more:  # output may be left when the input is used up
                piece = _inflate(engine.decompress, data)
                if piece:
                    yield piece
                data = engine.unconsumed_tail
                more = not engine.eof and (bool(data) or len(piece) == _PIECE)
            if engine.eof:
                data, engine = engine.unused_data, None
    if engine is not None:  # although no byte of the body is missing
        raise BrokenBodyError("its compressed data ends early")


def _inflate(decompress: Callable[[bytes, int], bytes], data: bytes) -> bytes:
    try:
        return HiddenBytes(decompress(data, _PIECE))  # hidden: it may be the answer with the token
    except zlib.error:
        raise BrokenBodyError("its compression is corrupt") from None
