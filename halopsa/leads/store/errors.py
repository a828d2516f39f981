"""Errors: the log that callers may read. Nothing of a person goes into it."""

from __future__ import annotations

import secrets
from collections.abc import Mapping
from typing import Any

import attrs
import sqlalchemy as sa

from . import schema
from .rows import clean, paged

__all__ = ["Entry", "log", "page"]

_log = schema.error_log


@attrs.frozen(kw_only=True)
class Entry:
    """An entry of the log; its level is ``error``, ``warning`` or ``info``."""

    id: str
    at: float
    level: str
    message: str
    source: str | None
    lead_id: int | None
    details: dict[str, Any]  # Any: JSON; lead_id and error_code are in it


def log(
    c: sa.Connection,
    level: str,
    message: str,
    *,
    now: float,
    source: str | None = None,
    lead_id: int | None = None,
    code: str | None = None,
    details: Mapping[str, object] | None = None,
) -> str:
    """Write an entry and return its id."""
    number = "err_" + secrets.token_hex(10)
    known = {"lead_id": lead_id, "error_code": code} | dict(details or {})
    c.execute(
        _log.insert().values(
            id=number,
            at=now,
            level=level,
            message=clean(message, 500),
            source=None if source is None else clean(source, 64),
            lead_id=lead_id,
            details={name: value for name, value in known.items() if value is not None},
        )
    )
    return number


def page(
    c: sa.Connection, *, level: str | None = None, since: float | None = None, page: int = 1, limit: int = 50
) -> tuple[list[Entry], int]:
    """Return a page of the log, newest first, and how many entries there are on all pages."""
    found = sa.select(_log).order_by(_log.c.at.desc(), _log.c.id)
    if level is not None:
        found = found.where(_log.c.level == clean(level, 16))
    if since is not None:
        found = found.where(_log.c.at >= since)
    return paged(c, Entry, found, page, limit)
