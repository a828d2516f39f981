"""Lock files: held by one process at a time, and released by the system when it dies, in whatever way.

Nobody waits: who finds the lock held asks again. Locks are of an open file, so they keep threads apart too.
"""

from __future__ import annotations

import contextlib
import os
import sys
from pathlib import Path

__all__ = ["FileLock", "try_lock"]


class FileLock:
    """A lock file that is held, until it is released or nobody has this object any more.

    ``left_behind``: the file was there before, because its last holder was killed.
    """

    __slots__ = ("_descriptor", "_path", "left_behind")

    def __init__(self, path: Path, descriptor: int, *, left_behind: bool) -> None:
        self._path, self._descriptor, self.left_behind = path, descriptor, left_behind

    def take(self) -> bool:
        """Take it, unless it is held."""
        return _lock(self._descriptor)

    def named(self) -> bool:
        """Whether the file still has its name; the last holder may have removed it in between."""
        with contextlib.suppress(FileNotFoundError):
            return os.path.samestat(os.fstat(self._descriptor), self._path.stat())
        return False

    def release(self) -> None:
        """Remove the file and release it."""
        # The removal shows that all is done. Windows cannot remove an open file; elsewhere it must be removed
        # while the lock is held, before another process can take it.
        if sys.platform == "win32":
            self.forget()
            _remove(self._path)
        else:
            try:
                _remove(self._path)
            finally:
                self.forget()

    def forget(self) -> None:
        """Close the file alone, which in a forked child leaves the lock to the parent."""
        descriptor, self._descriptor = self._descriptor, -1
        if descriptor >= 0:
            os.close(descriptor)

    def __del__(self) -> None:
        self.forget()


def try_lock(path: Path, mode: int = 0o666) -> FileLock | None:
    """Take the lock; None when it is held. ``mode`` is that of the file, less what the umask takes away."""
    while True:
        left_behind = path.exists()
        descriptor = os.open(path, os.O_RDWR | os.O_CREAT | getattr(os, "O_CLOEXEC", 0), mode)
        lock = FileLock(path, descriptor, left_behind=left_behind)
        if not lock.take():
            return None
        if lock.named():
            return lock


def _remove(path: Path) -> None:
    with contextlib.suppress(OSError):  # on Windows: the next holder has it open
        path.unlink()


def _lock(descriptor: int) -> bool:
    if sys.platform == "win32":
        import msvcrt

        try:
            msvcrt.locking(descriptor, msvcrt.LK_NBLCK, 1)
        except OSError:
            return False
        return True
    import fcntl

    try:
        fcntl.flock(descriptor, fcntl.LOCK_EX | fcntl.LOCK_NB)
    except BlockingIOError:
        return False
    except OSError:  # a file system without locks
        return True
    return True
