"""Token cache in a file of mode 0600: one line a token, replaced as a whole, never read when others may read it.

Beside it there are lock files while somebody writes or logs in: one for the file, one for each key.
"""

from __future__ import annotations

import contextlib
import os
import time
from collections.abc import Callable
from pathlib import Path
from typing import Final

from ..base import file_lock
from ..base.file_lock import FileLock
from ..base.fork import start_afresh_in_children
from ..base.private_file import exposure, unfit
from ..base.secret import Hidden, HiddenBytes

__all__ = ["FileTokenCache", "UnfitFileError"]

_HEAD: Final = "# access tokens 1"
_MOST: Final = 1 << 20
"""Bytes of a file that is read; a token has a few thousand at most."""

Entries = dict[str, tuple[float, str]]
"""Until when a text is of use, and the text, by key."""


class UnfitFileError(Exception):
    """The file cannot be used as it is; the message says why, and may be shown."""


class FileTokenCache:
    """A `TokenCache` in a file. Threads and clients may share one object, or have their own."""

    def __init__(self, path: str, *, wall: Callable[[], float] = time.time) -> None:
        self._path = Path(path)
        self._wall = wall
        self._claims: dict[tuple[str, str], FileLock] = {}
        start_afresh_in_children(self)

    def __repr__(self) -> str:
        return f"FileTokenCache({str(self._path)!r})"

    async def load(self, key: str) -> str | None:
        """Return what was saved last."""
        found = self._entries().get(key)
        return None if found is None else found[1]

    async def save(self, key: str, text: str, seconds: float) -> bool:
        """Keep the text, and drop what has expired."""

        def add(entries: Entries) -> bool:
            entries[key] = (self._wall() + seconds, text)
            return True

        return self._changed(add)

    async def drop(self, key: str, text: str) -> bool:
        """Forget the text if it is still this one."""

        def remove(entries: Entries) -> bool:
            if entries.get(key, (0.0, None))[1] != text:
                return False
            del entries[key]
            return True

        return self._changed(remove)

    async def claim(self, key: str, owner: str) -> bool:
        """Take the lock of this key."""
        if (key, owner) in self._claims:
            return True
        lock = file_lock.try_lock(self._beside(f".{key[:16]}.lock"), 0o600)
        if lock is None:
            return False
        self._claims[key, owner] = lock
        return True

    def release(self, key: str, owner: str) -> None:
        """Release it."""
        lock = self._claims.pop((key, owner), None)
        if lock is not None:
            lock.release()

    def after_fork(self) -> None:
        """In a child process: the claims are the parent's; what is left of them here is closed."""
        claims, self._claims = self._claims, {}
        for lock in claims.values():
            lock.forget()

    # The file

    def _beside(self, ending: str) -> Path:
        return self._path.with_name(self._path.name + ending)

    def _entries(self) -> Entries:
        found = _parsed(self._content())
        if found is None:
            raise UnfitFileError(f"{self._path} is damaged: it counts as empty and is written anew")
        return found

    def _content(self) -> str:
        problem = unfit(self._path)  # what is no plain file may not even be opened
        if problem is not None:
            raise UnfitFileError(f"{self._path} {problem}. It is not used")
        flags = os.O_RDONLY | getattr(os, "O_CLOEXEC", 0) | getattr(os, "O_NOFOLLOW", 0)
        try:
            descriptor = os.open(self._path, flags | getattr(os, "O_BINARY", 0))
        except FileNotFoundError:
            return ""
        try:
            problem = exposure(self._path, os.fstat(descriptor))  # of the one that was opened
            if problem is not None:
                raise UnfitFileError(f"{self._path} {problem}. It is not used")
            return Hidden(os.read(descriptor, _MOST).decode("ascii", "replace"))
        finally:
            os.close(descriptor)

    def _changed(self, change: Callable[[Entries], bool]) -> bool:
        """Read the file, change it and write it; False when another is at it."""
        lock = file_lock.try_lock(self._beside(".lock"), 0o600)
        if lock is None:
            return False
        try:
            entries = _parsed(self._content()) or {}
            if change(entries):
                self._write(entries)
        except PermissionError:
            if os.name != "nt":
                raise
            return False  # there, a file that another reads cannot be replaced
        finally:
            lock.release()
        return True

    def _write(self, entries: Entries) -> None:
        now = self._wall()
        lines = [Hidden(f"{until:.0f} {key} {text}") for key, (until, text) in entries.items() if until > now]
        content = Hidden("\n".join((_HEAD, *lines, "")))
        draft = self._beside(".new")
        with contextlib.suppress(FileNotFoundError):  # of a process that died
            draft.unlink()
        descriptor = os.open(draft, os.O_WRONLY | os.O_CREAT | os.O_EXCL | getattr(os, "O_BINARY", 0), 0o600)
        try:
            try:
                _write_all(descriptor, content.encode("ascii"))
            finally:
                os.close(descriptor)
            # Not on the disk by now: after a power cut it may be damaged, and a login makes it anew.
            draft.replace(self._path)
        except BaseException:
            with contextlib.suppress(OSError):
                draft.unlink()
            raise


def _write_all(descriptor: int, data: bytes) -> None:
    while data:
        data = HiddenBytes(data[os.write(descriptor, data) :])


def _parsed(content: str) -> Entries | None:
    """What the file holds; None when it is damaged. An empty one holds nothing."""
    if not content:
        return {}
    head, *lines = map(Hidden, content.split("\n"))
    if head != _HEAD or not lines or lines.pop() or not content.isascii():
        return None
    entries: Entries = {}
    for line in lines:
        fields = tuple(map(Hidden, line.split(" ", 2)))
        if len(fields) != 3 or not fields[0].isdecimal():
            return None
        until, key, text = fields
        entries[str(key)] = (float(until), text)
    return entries
