"""Settings: what was changed over HTTP, and stays after a start."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from typing import Any

import sqlalchemy as sa

from . import schema
from .rows import put

__all__ = ["get", "merge"]

_settings = schema.settings


def get(c: sa.Connection) -> dict[str, Any]:  # Any: JSON
    """Return all that was changed, in the nesting in which it was given."""
    found: dict[str, Any] = {}  # Any: likewise
    for name, value in c.execute(sa.select(_settings.c.name, _settings.c.value).order_by(_settings.c.name)):
        *path, last = name.split("/")
        place = found
        for part in path:
            place = place.setdefault(part, {})
        place[last] = value
    return found


def merge(c: sa.Connection, changes: Mapping[str, object], *, now: float) -> None:
    """Change settings: what is left out stays, and a None undoes an earlier change.

    Each value has a row of its own, so that two who change different ones do not undo each other's.
    """
    for path, value in _leaves(changes):
        if value is None:
            c.execute(_settings.delete().where(_settings.c.name == path))
        else:
            put(c, _settings, {"name": path}, {"value": value, "at": now})


def _leaves(changes: Mapping[str, object], before: str = "") -> Iterator[tuple[str, object]]:
    for name, value in changes.items():
        path = f"{before}{name}"
        if "/" in name or not name or len(path) > 120:
            raise ValueError(f"{path[:120]!r} cannot be the name of a setting.")
        if isinstance(value, Mapping):
            yield from _leaves(value, f"{path}/")
        else:
            yield path, value
