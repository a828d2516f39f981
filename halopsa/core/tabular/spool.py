"""Spool: the rows of an export as they arrive, one JSON object per line (JSONL), in a file that a resume continues."""

from __future__ import annotations

import hashlib
import json
from collections.abc import Iterable, Iterator, Mapping
from pathlib import Path
from typing import IO, TYPE_CHECKING

from ..base.atomic_file import to_disk
from .files import fresh

if TYPE_CHECKING:
    from hashlib import _Hash as Digest  # the name that the types of the standard library give it

_encode = json.JSONEncoder(ensure_ascii=False, separators=(",", ":"), allow_nan=False).encode
_encode_ascii = json.JSONEncoder(separators=(",", ":"), allow_nan=False).encode
JSON = _encode
_BLOCK = 2**20


def line(row: Mapping[str, object]) -> bytes:
    """Return a row as one line of JSON. Half a surrogate pair is written as its escape."""
    try:
        return _encode(row).encode("utf-8") + b"\n"
    except UnicodeEncodeError:
        return _encode_ascii(row).encode("ascii") + b"\n"


class NoRowError(ValueError):
    """A line that is no row."""


def checked(path: Path, *, rows: int, size: int, sha256: str) -> Digest:
    """Return the digest of the first ``size`` bytes, to continue from.

    Raises ``ValueError`` when they are not ``rows`` lines with that digest.
    """
    digest, lines, left = hashlib.sha256(), 0, size
    with path.open("rb") as file:
        while left and (block := file.read(min(left, _BLOCK))):
            digest.update(block)
            lines += block.count(b"\n")
            left -= len(block)
    if left or lines != rows or digest.hexdigest() != sha256:
        raise ValueError(f"{str(path)!r} is not what its journal says")
    return digest


class Spool:
    """An open spool.

    ``rows``, ``size`` (bytes) and ``sha256`` cover all that was appended, whether it is on disk or not yet.
    """

    def __init__(
        self, file: IO[bytes], *, rows: int = 0, size: int = 0, digest: Digest | None = None
    ) -> None:
        self._file = file
        self.rows = rows
        self.size = size
        self._digest = hashlib.sha256() if digest is None else digest

    @classmethod
    def open(cls, path: Path, *, rows: int, size: int, sha256: str) -> Spool:
        """Open the spool at ``path``, to continue after its first ``size`` bytes.

        Raises ``ValueError`` when these do not match ``rows`` and ``sha256``.
        """
        if size:
            digest = checked(path, rows=rows, size=size, sha256=sha256)
        else:
            fresh(path)
            digest = hashlib.sha256()
        file = path.open("r+b")
        file.seek(size)
        return cls(file, rows=rows, size=size, digest=digest)

    @property
    def sha256(self) -> str:
        """The digest in hexadecimal."""
        return self._digest.hexdigest()

    def append(self, rows: Iterable[Mapping[str, object]]) -> None:
        """Add rows."""
        lines = [line(row) for row in rows]
        block = b"".join(lines)
        self._file.write(block)
        self._digest.update(block)
        self.rows += len(lines)
        self.size += len(block)

    def sync(self) -> None:
        """Wait until everything is on the disk."""
        self._file.flush()
        to_disk(self._file.fileno())

    def close(self) -> None:
        """Close the file; what a failed write left in the buffer is discarded."""
        try:
            self._file.close()
        except OSError:
            self._file.close()


def read_rows(file: IO[bytes]) -> Iterator[dict[str, object]]:
    """Read the rows of a spool from its start. Raises ``ValueError`` for a line that is no row."""
    file.seek(0)
    for number, text in enumerate(file, 1):
        try:
            row = json.loads(text)
        except (ValueError, RecursionError):
            row = None
        if not isinstance(row, dict):
            raise NoRowError(f"line {number} holds what is no row")
        yield row
