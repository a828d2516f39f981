"""Suppressions: who asked not to be contacted, as hashes of normalised addresses."""

from __future__ import annotations

import hashlib

import attrs
import sqlalchemy as sa

from . import schema
from .rows import clean, insert, made_or_none, paged

__all__ = ["Suppression", "add", "contains", "discard", "get", "hashed", "page", "remove"]

_list = schema.suppressions


@attrs.frozen(kw_only=True)
class Suppression:
    """An entry of the list: whose it is can be checked, and not read."""

    hash: str
    reason: str
    origin: str
    at: float


def hashed(key: str) -> str:
    """Return what stands in the list for a normalised address."""
    return hashlib.sha256(key.encode()).hexdigest()


def contains(c: sa.Connection, key: str) -> bool:
    """Say whether the person with this normalised address asked not to be contacted."""
    return c.execute(sa.select(_list.c.hash).where(_list.c.hash == hashed(key))).first() is not None


def add(c: sa.Connection, key: str, reason: str, origin: str, *, now: float) -> bool:
    """Add a normalised address. False: it was in the list, which keeps its first reason."""
    values = {"hash": hashed(key), "reason": clean(reason, 200), "origin": origin, "at": now}
    added = insert(c, _list).values(values).on_conflict_do_nothing()
    return c.execute(added.returning(_list.c.hash)).first() is not None


def remove(c: sa.Connection, key: str) -> bool:
    """Remove a normalised address. False: it was not in the list."""
    return c.execute(_list.delete().where(_list.c.hash == hashed(key))).rowcount == 1


def get(c: sa.Connection, hash: str) -> Suppression | None:
    """Return the entry of a hash."""
    return made_or_none(
        Suppression, c.execute(sa.select(_list).where(_list.c.hash == clean(hash, 64))).first()
    )


def discard(c: sa.Connection, hash: str) -> bool:
    """Remove the entry of a hash. False: there is none."""
    return c.execute(_list.delete().where(_list.c.hash == clean(hash, 64))).rowcount == 1


def page(c: sa.Connection, page: int, limit: int) -> tuple[list[Suppression], int]:
    """Return a page of the list, newest first, and how many there are."""
    return paged(c, Suppression, sa.select(_list).order_by(_list.c.at.desc(), _list.c.hash), page, limit)
