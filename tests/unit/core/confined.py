"""Calls into which a trace function raises, kept from leaving a handled exception behind."""

from collections.abc import Callable
from typing import TypeVar

__all__ = ["confined"]

_T = TypeVar("_T")


def confined(call: Callable[[], _T]) -> _T:
    """Call it within a generator.

    Python 3.11 forgets to take an exception off when a trace function raises inside its ``except`` block: the thread
    then counts as handling it for ever, and it is the ``__context__`` of whatever is raised next. A generator has a
    place of its own for the exception that is handled, and that place goes with it.
    """
    return next(call() for _ in range(1))
