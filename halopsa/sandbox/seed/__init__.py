"""Seed data of a sandbox: invented, linked, the same for the same seed, with no real person in it."""

from __future__ import annotations

import random
from functools import lru_cache

from halopsa.sandbox.seed import business, customers, reference, service
from halopsa.sandbox.seed.kit import Rows, later
from halopsa.sandbox.store import Template


@lru_cache(maxsize=4)
def build(seed: int = 1, tickets: int = 1250) -> dict[str, Rows]:
    """All tables. The sandboxes of a process share them, so no document may be changed in place."""
    tables = reference.build(random.Random(f"{seed} reference"))
    tables |= customers.build(random.Random(f"{seed} customers"), tables["FieldInfo"])
    tables |= service.build(random.Random(f"{seed} service"), tables, tickets)
    tables |= business.build(random.Random(f"{seed} business"), tables)
    return tables


@lru_cache(maxsize=4)
def template(seed: int = 1, tickets: int = 1250, days: int = 0) -> Template:
    """The same tables as a database that a sandbox copies when it starts, with all dates ``days`` later."""
    tables = build(seed, tickets)
    if days:
        tables = {name: {key: later(doc, days) for key, doc in rows.items()} for name, rows in tables.items()}
    return Template.of(tables)
