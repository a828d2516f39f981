"""Helpers of the seed: random values, dates as tenants write them, GUIDs."""

from __future__ import annotations

import random
import re
import uuid
from datetime import date, datetime, timedelta

from halopsa._api import API
from halopsa.sandbox.store import Doc, Json, Key

# The newest day of the seed. It is fixed, so that a seed gives the same tenant on every day. For a tenant whose clock
# is set, all dates are moved to it.
NEWEST = datetime(2026, 6, 30, 16, 0)
OLDEST = datetime(2025, 1, 1, 8, 0)
Rows = dict[Key, Doc]
_STAMP = re.compile(r"(\d{4}-\d\d-\d\d)(T\d\d:\d\d:\d\d.*)?")


def days_to(now: datetime | None) -> int:
    """By how many days to move the data so that they end just before a moment; 0 without one."""
    return 0 if now is None else (now.replace(tzinfo=None) - NEWEST).days


def later(item: Json, days: int) -> Json:
    """The same with all dates in it ``days`` later. Dates that mean "no date" stay."""
    if isinstance(item, dict):
        return {name: later(part, days) for name, part in item.items()}
    if isinstance(item, list):
        return [later(part, days) for part in item]
    found = _STAMP.fullmatch(item) if isinstance(item, str) else None
    if found is None or int(item[:4]) in API.records.no_date_years:
        return item
    return (date.fromisoformat(found[1]) + timedelta(days=days)).isoformat() + (found[2] or "")


def naive(moment: datetime) -> str:
    """A date-time without an offset, in whole seconds."""
    return moment.isoformat(timespec="seconds")


def mixed(moment: datetime, number: int) -> str:
    """As the different parts of a tenant write dates: naive, with Z, with a fraction."""
    text = naive(moment)
    return (text, f"{text}Z", f"{text}.{(number * 37) % 1000:03d}")[number % 3]


def moment(chance: random.Random, since: datetime = OLDEST, until: datetime = NEWEST) -> datetime:
    """A working hour between two dates."""
    seconds = max(int((until - since).total_seconds()), 60)
    found = since + timedelta(seconds=int(chance.random() * seconds))
    return found.replace(hour=8 + int(chance.random() * 9), microsecond=0)


def keyed(docs: list[Doc]) -> Rows:
    """Documents by their id."""
    return {doc["id"]: doc for doc in docs}


def guid(chance: random.Random) -> str:
    """A GUID of the seed."""
    return str(uuid.UUID(int=chance.getrandbits(128), version=4))
