"""Async threads: runs in a thread what may block and has no async form, such as a keyring that asks its user."""

from __future__ import annotations

from collections.abc import Callable
from typing import TypeVar

import anyio.to_thread

__all__ = ["in_thread"]

T = TypeVar("T")


async def in_thread(work: Callable[[], T]) -> T:
    """Run it in a thread. When this is cancelled nobody waits for the thread any longer."""
    return await anyio.to_thread.run_sync(work, abandon_on_cancel=True)
