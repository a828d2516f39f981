"""Giving a finished file its name, in place of nothing but a plain file."""

from __future__ import annotations

import contextlib
import os
import stat
from pathlib import Path


def obstacle(path: Path) -> str | None:
    """Return why a file cannot get this name because of what has it: ``"is a link"``. Raises ``OSError``."""
    try:
        mode = path.lstat().st_mode
    except FileNotFoundError:
        return None
    if stat.S_ISDIR(mode):
        return "is a directory; name a file in it"
    if stat.S_ISLNK(mode):
        return "is a link; name the file it leads to"
    return None if stat.S_ISREG(mode) else "is no plain file"


def allow(path: Path, mode: int) -> None:
    """Give a file its mode."""
    with contextlib.suppress(OSError):  # a file system without modes
        path.chmod(mode)


def publish(draft: Path, path: Path, mode: int) -> None:
    """Give a finished file its name and mode. A file of that name stays what it was until then."""
    allow(draft, 0o600)  # its mode may be one that lets nobody open it
    descriptor = os.open(draft, os.O_RDWR | getattr(os, "O_BINARY", 0))
    try:
        allow(draft, mode)
        to_disk(descriptor)
    finally:
        os.close(descriptor)
    draft.replace(path)
    with contextlib.suppress(OSError):  # where directories cannot be opened, the name is safe without it
        descriptor = os.open(path.parent, os.O_RDONLY)
        try:
            os.fsync(descriptor)
        finally:
            os.close(descriptor)


def to_disk(descriptor: int) -> None:
    """Wait until a file is on the disk."""
    os.fsync(descriptor)
