"""Helpers of the seed: one generator of chance, dates as tenants write them, GUIDs."""

from __future__ import annotations

import random
import uuid
from datetime import datetime, timedelta

from halopsa.sandbox.store import Doc, Key

# The newest day of the seed. It is fixed, so that a seed gives the same tenant on every day.
NEWEST = datetime(2026, 6, 30, 16, 0)
OLDEST = datetime(2025, 1, 1, 8, 0)
Rows = dict[Key, Doc]


def naive(moment: datetime) -> str:
    """Without an offset, whole seconds."""
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
