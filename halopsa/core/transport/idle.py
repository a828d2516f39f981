"""Idle connections of a pool: a queue without a lock, for urllib3."""

from __future__ import annotations

import queue
from collections import deque

__all__ = ["Idle"]


class Idle:
    """The idle connections of a pool, last in, first out. No lock: in a forked child it could stay held for ever."""

    def __init__(self, maxsize: int) -> None:
        self._maxsize = maxsize
        self._items: deque[object] = deque()

    def put(self, item: object, block: bool = True, timeout: float | None = None) -> None:
        if len(self._items) >= self._maxsize:
            raise queue.Full
        self._items.append(item)

    def get(self, block: bool = True, timeout: float | None = None) -> object:
        try:
            return self._items.pop()
        except IndexError:
            raise queue.Empty from None

    def qsize(self) -> int:
        return len(self._items)
