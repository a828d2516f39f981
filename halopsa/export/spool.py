"""The rows of an export as they arrive: one JSON object a line, in a file that may grow between crashes."""

from __future__ import annotations

import json
from collections.abc import Iterable, Iterator, Mapping
from pathlib import Path
from typing import IO

from .places import fresh, to_disk

_encode = json.JSONEncoder(ensure_ascii=False, separators=(",", ":"), allow_nan=False).encode
_encode_ascii = json.JSONEncoder(separators=(",", ":"), allow_nan=False).encode
JSON = _encode


def line(row: Mapping[str, object]) -> bytes:
    """Return a row as one line of JSON. Half a surrogate pair is written as its escape."""
    try:
        return _encode(row).encode("utf-8") + b"\n"
    except UnicodeEncodeError:
        return _encode_ascii(row).encode("ascii") + b"\n"


class Spool:
    """An open spool. ``rows`` and ``size`` (bytes) count what was appended, on disk or not yet."""

    def __init__(self, file: IO[bytes], *, rows: int = 0, size: int = 0) -> None:
        self._file = file
        self.rows = rows
        self.size = size

    @classmethod
    def open(cls, path: Path, *, rows: int, size: int) -> Spool:
        """Open the spool at ``path``; what follows the first ``size`` bytes is cut off.

        Raises ``ValueError`` when the file is shorter than that or does not end with a whole line there.
        """
        if not size:
            fresh(path)
        file = path.open("r+b")
        try:
            if size:
                file.seek(size - 1)
                if file.read(1) != b"\n":
                    raise ValueError(f"{str(path)!r} is not what its journal says")
            file.truncate(size)
            file.seek(size)
        except BaseException:
            file.close()
            raise
        return cls(file, rows=rows, size=size)

    def append(self, rows: Iterable[Mapping[str, object]]) -> None:
        """Add rows."""
        lines = [line(row) for row in rows]
        block = b"".join(lines)
        self._file.write(block)
        self.rows += len(lines)
        self.size += len(block)

    def sync(self) -> None:
        """Wait until everything is on the disk."""
        self._file.flush()
        to_disk(self._file.fileno())

    def close(self) -> None:
        """Close the file; what a failed write left in the buffer is given up."""
        try:
            self._file.close()
        except OSError:
            self._file.close()


def read_rows(file: IO[bytes]) -> Iterator[dict[str, object]]:
    """Read the rows of a spool from its start."""
    file.seek(0)
    for text in file:
        yield json.loads(text)
