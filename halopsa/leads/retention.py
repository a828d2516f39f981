"""Retention: what is older than the settings allow is erased, some rows at a time."""

from __future__ import annotations

import logging
from collections.abc import Callable
from typing import Final

import sqlalchemy as sa

from .settings import Retention
from .store import privacy
from .store.engine import Database

__all__ = ["sweep"]

_DAY: Final = 86_400.0
_log: Final = logging.getLogger("halopsa.leads")


def sweep(
    database: Database, rules: Retention, *, now: float, going: Callable[[], bool] = lambda: True
) -> int:
    """Erase all that is too old, for as long as ``going`` says so; return how many people and rows there were."""
    people = 0
    if rules.lead_days is not None:
        before = now - rules.lead_days * _DAY
        people = _all(database, lambda c: privacy.expire_leads(c, before, now=now), going)
        if people:
            database.scrub()
    logs = now - rules.log_days * _DAY
    rows = _all(database, lambda c: privacy.expire_logs(c, logs, now=now), going)
    if people or rows:
        _log.info("erased what was too old", extra={"people": people, "rows": rows})
    return people + rows


def _all(database: Database, some: Callable[[sa.Connection], int], going: Callable[[], bool]) -> int:
    found = 0
    while going():
        count = database.write(some)
        if not count:
            break
        found += count
    return found
