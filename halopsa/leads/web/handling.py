"""Handlers: which function answers which operation of the manifest."""

from __future__ import annotations

from collections.abc import Awaitable, Callable
from typing import TypeVar

from halopsa.leads.web.exchange import Answer, Asked

__all__ = ["HANDLERS", "Handler", "handles"]

#: A plain function runs in a thread, where it may wait; one that is awaited must not block.
Handler = Callable[[Asked], Answer] | Callable[[Asked], Awaitable[Answer]]
_H = TypeVar("_H", bound=Handler)

HANDLERS: dict[str, Handler] = {}


def handles(operation: str) -> Callable[[_H], _H]:
    """Let a function answer an operation: ``@handles("leads.sync")``."""

    def enter(function: _H) -> _H:
        if operation in HANDLERS:
            raise RuntimeError(f"{operation} has two handlers.")
        HANDLERS[operation] = function
        return function

    return enter
