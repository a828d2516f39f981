"""Deprecation: old names work until the version that drops them, and a DeprecationWarning tells the new name."""

from __future__ import annotations

import functools
import sys
import warnings
from collections.abc import Callable, Mapping
from typing import Any, Protocol, TypeVar, cast

_F = TypeVar("_F", bound=Callable[..., Any])  # Any: a method as it is
_PACKAGE = __name__.partition(".")[0]


class _Named(Protocol):
    @property
    def name(self) -> str: ...
    @property
    def was(self) -> str | None: ...
    @property
    def until(self) -> str | None: ...


_NamedT = TypeVar("_NamedT", bound=_Named)


def tell(message: str, category: type[Warning]) -> None:
    """Issue a warning that points at the caller's code: the nearest frame outside this package."""
    level, frame = 1, sys._getframe()
    while frame.f_back is not None and frame.f_globals.get("__name__", "").partition(".")[0] == _PACKAGE:
        level, frame = level + 1, frame.f_back
    warnings.warn(message, category, stacklevel=level)


def warn(old: str, new: str, until: str | None) -> None:
    """Warn of an old name."""
    tell(f"{old} is called {new} now; the old name is dropped in version {until}.", DeprecationWarning)


def find(name: str, described: Mapping[str, _NamedT]) -> _NamedT | None:
    """Return the filter or field whose old name this is, without a warning."""
    return next((item for item in described.values() if item.was == name), None)


def current(name: str, described: Mapping[str, _NamedT], home: str) -> _NamedT | None:
    """Return the filter or field of ``home`` whose old name this is, with a warning."""
    found = find(name, described)
    if found is not None:
        warn(f"{name!r} of {home}", repr(found.name), found.until)
    return found


def renamed(method: _F, old: str, new: str, until: str) -> _F:
    """Return a method that warns and does what ``method`` does; ``old`` and ``new`` are its names."""

    @functools.wraps(method)
    def alias(self: object, *args: object, **kwargs: object) -> object:
        home = getattr(self, "_name", type(self).__name__)
        warn(f"{home}.{old}", f"{home}.{new}", until)
        return method(self, *args, **kwargs)

    alias.__name__, alias.__doc__ = old, f"The old name of ``{new}``, dropped in version {until}."
    return cast("_F", alias)
