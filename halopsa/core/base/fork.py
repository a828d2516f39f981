"""Fork safety: a forked child must not use its parent's sockets, locks or tokens."""

from __future__ import annotations

import os
import weakref
from typing import Final, Protocol

__all__ = ["start_afresh_in_children"]


class _Forgetful(Protocol):
    def after_fork(self) -> None: ...


_alive: Final[weakref.WeakSet[_Forgetful]] = weakref.WeakSet()


def start_afresh_in_children(item: _Forgetful) -> None:
    """Have `item.after_fork()` called in every child forked from now on."""
    _alive.add(item)


def _start_afresh() -> None:
    for item in list(_alive):
        item.after_fork()


if hasattr(os, "register_at_fork"):
    os.register_at_fork(after_in_child=_start_afresh)
