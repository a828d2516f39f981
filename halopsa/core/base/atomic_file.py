"""Atomic file replacement: a finished file gets its name by a rename, and replaces nothing but a plain file."""

from __future__ import annotations

import contextlib
import os
import stat
from pathlib import Path


def obstacle(path: Path) -> str | None:
    """Return why what is at this path cannot be replaced, such as ``"is a link"``; else None. Raises ``OSError``."""
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
    """Set the mode (permissions) of a file."""
    with contextlib.suppress(OSError):  # a file system without modes
        path.chmod(mode)


def publish(draft: Path, path: Path, mode: int) -> None:
    """Give a finished file its name and mode. Until then a file of that name stays unchanged."""
    allow(draft, 0o600)  # the mode it has may forbid to open it
    descriptor = os.open(draft, os.O_RDWR | getattr(os, "O_BINARY", 0))
    try:
        allow(draft, mode)
        to_disk(descriptor)
    finally:
        os.close(descriptor)
    draft.replace(path)
    # A rename survives a power cut only after fsync of the directory. Windows cannot open one, and needs no fsync.
    with contextlib.suppress(OSError):
        descriptor = os.open(path.parent, os.O_RDONLY)
        try:
            os.fsync(descriptor)
        finally:
            os.close(descriptor)


def to_disk(descriptor: int) -> None:
    """Wait until a file is on the disk."""
    os.fsync(descriptor)
