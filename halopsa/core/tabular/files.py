"""Files of an export: their names, lock file, and atomic writes, so that a crash leaves none half written."""

from __future__ import annotations

import contextlib
import hashlib
import os
import stat
from collections.abc import Iterator
from pathlib import Path

import attrs

from ..base import atomic_file, file_lock
from ..base.atomic_file import allow, to_disk
from ..errors import ErrorFamily

_TOO_LONG = 206
"""ERROR_FILENAME_EXCED_RANGE: Windows reports a path that is too long with this, as a missing file."""


@attrs.frozen
class Places:
    """The paths of the files of an export to ``out``. Only ``out`` and ``manifest`` stay."""

    out: Path

    def _beside(self, ending: str) -> Path:
        return self.out.with_name(self.out.name + ending)

    @property
    def spool(self) -> Path:
        """The rows so far, one JSON object per line."""
        return self._beside(".part")

    @property
    def journal(self) -> Path:
        """How much of the spool is complete, and where to continue."""
        return self._beside(".part.json")

    @property
    def draft(self) -> Path:
        """The finished file before it gets its final name."""
        return self._beside(".part.tmp")

    @property
    def lock(self) -> Path:
        """Held while an export to ``out`` runs."""
        return self._beside(".lock")

    @property
    def manifest(self) -> Path:
        """What was exported: counts, types, hashes."""
        return self._beside(".manifest.json")


def check_target(out: Path, family: ErrorFamily) -> None:
    """Refuse a target that cannot be written to, before any request is sent."""
    problem = None
    if not _can_be_named(out):
        problem = "cannot be made: no files can have this name and those that go with it"
    elif not out.name or not out.parent.is_dir():
        problem = f"cannot be made: there is no directory {str(out.parent)!r}"
    elif found := atomic_file.obstacle(out):
        problem = found
    elif not os.access(out.parent, os.W_OK | os.X_OK):
        problem = f"cannot be made: no permission to write into {str(out.parent)!r}"
    if problem:
        shown = str(out) if len(str(out)) <= 200 else f"...{str(out)[-200:]}"
        raise family.config(f"{shown!r} {problem}.")


def _can_be_named(out: Path) -> bool:
    """Whether the system accepts the longest of the names that are made from this one."""
    try:
        os.stat(out.with_name(f"{out.name}.manifest.json.tmp") if out.name else out)
    except (FileNotFoundError, NotADirectoryError, PermissionError) as error:
        return getattr(error, "winerror", None) != _TOO_LONG
    except (OSError, ValueError):  # too long, a null character, half a surrogate pair
        return False
    return True


def fresh(path: Path) -> None:
    """Make an empty file at ``path`` that nobody else can read, in place of any file or link there."""
    path.unlink(missing_ok=True)
    os.close(os.open(path, os.O_WRONLY | os.O_CREAT | os.O_EXCL, 0o600))


def mode_for(out: Path) -> int:
    """Return the mode that ``out`` has; for a new file that of its lock file, which was made by the umask."""
    for path in (out, Places(out).lock):
        with contextlib.suppress(OSError):
            return stat.S_IMODE(path.stat().st_mode)
    return 0o600


def write_whole(path: Path, content: bytes, *, mode: int = 0o600) -> None:
    """Give ``path`` this content atomically: after a crash it has all of it or none."""
    draft = path.with_name(path.name + ".tmp")
    fresh(draft)
    with draft.open("wb") as file:
        file.write(content)
        file.flush()  # else part of it is still in the buffer of this process
        to_disk(file.fileno())
    allow(draft, mode)
    draft.replace(path)


def publish(draft: Path, out: Path) -> None:
    """Give a finished file its name and mode. Until then a file of that name stays unchanged."""
    atomic_file.publish(draft, out, mode_for(out))


def digest(path: Path) -> tuple[int, str]:
    """Return the size of a file in bytes and its SHA-256 in hexadecimal."""
    with path.open("rb") as file:
        return path.stat().st_size, hashlib.file_digest(file, "sha256").hexdigest()


@contextlib.contextmanager
def locked(path: Path, what: Path, family: ErrorFamily) -> Iterator[bool]:
    """Hold the lock file ``path`` meanwhile. The system releases it when the process dies, in whatever way.

    Yields whether an earlier holder left the file behind, which only happens when it was killed.

    Raises ``ConfigError`` at once when another process holds it.
    """
    held = file_lock.try_lock(path)
    if held is None:
        raise family.config(
            f"Another export to {str(what)!r} is running.",
            hint="Wait for it to end, or choose another file.",
        )
    try:
        yield held.left_behind
    finally:
        held.release()
