"""Private files: those that only their owner may read and write. A file that others may read is no place for a token.

On POSIX the owner and the mode are looked at; lists of rights (ACLs) count, as they show in the mode of the group. On
Windows the standard library tells nothing of a file's rights. There the file must be in the folder of the user's
profile, which nobody but the user and administrators may read unless somebody changed that.
"""

from __future__ import annotations

import os
import stat
import sys
from pathlib import Path

from .atomic_file import obstacle

__all__ = ["exposure", "unfit"]


def exposure(path: Path, status: os.stat_result | None) -> str | None:
    """Return why others may read or replace a file, such as ``"belongs to another user"``; else None.

    ``status`` is that of the open file, None for one that is not there yet and will have the mode 0600.
    """
    if sys.platform == "win32":
        inside = Path.home().resolve() in path.resolve().parents
        return None if inside else "is not in the folder of your user profile, so others may read it"
    if status is None:
        return None
    if status.st_uid != os.geteuid():
        return "belongs to another user"
    mode = stat.S_IMODE(status.st_mode)
    return f"may be used by others (its mode is {mode:04o}): chmod 600" if mode & 0o077 else None


def unfit(path: Path) -> str | None:
    """Return why this path is no place for secrets; None where there is a private file or none yet."""
    found = obstacle(path)
    if found is not None:
        return found
    try:
        status = path.lstat()
    except FileNotFoundError:
        return exposure(path, None)
    return exposure(path, status)
