"""Keys: the API keys of callers, ``hl_<id>_<secret>``; the database has only a hash of the secret."""

from __future__ import annotations

import hashlib
import hmac
import secrets
from collections.abc import Iterable

import attrs
import sqlalchemy as sa

from . import schema
from .rows import clean, made, made_or_none

__all__ = ["SCOPES", "ApiKey", "Caller", "create", "find", "list_", "revoke", "valid"]

_keys = schema.api_keys
#: Each holds the ones before it.
SCOPES = ("read", "write", "admin")


def _frozen(scopes: Iterable[str]) -> frozenset[str]:
    return frozenset(scopes)


@attrs.frozen(kw_only=True)
class Caller:
    """Who asks: a key, or an agent of the tenant. Limits that are None are those of the manifest."""

    id: str
    name: str
    scopes: frozenset[str] = attrs.field(converter=_frozen)
    requests_per_hour: int | None = None
    bulk_per_hour: int | None = None

    def may(self, scope: str) -> bool:
        """Say whether one of the scopes holds this one."""
        return any(SCOPES.index(one) >= SCOPES.index(scope) for one in self.scopes)


@attrs.frozen(kw_only=True)
class ApiKey(Caller):
    """A key in a list: all but its secret."""

    created_at: float
    revoked_at: float | None


def create(
    c: sa.Connection,
    name: str,
    scopes: Iterable[str],
    *,
    now: float,
    requests_per_hour: int | None = None,
    bulk_per_hour: int | None = None,
) -> str:
    """Add a key and return it: it is shown this once and never again."""
    wanted = list(dict.fromkeys(scopes))
    if unknown := [scope for scope in wanted if scope not in SCOPES]:
        raise ValueError(f"There is no scope {unknown[0]!r}; the scopes are {', '.join(SCOPES)}.")
    if not wanted:
        raise ValueError(f"A key needs a scope: {', '.join(SCOPES)}.")
    number, secret = secrets.token_hex(6), secrets.token_hex(24)
    c.execute(
        _keys.insert().values(
            id=number,
            hash=_hashed(secret),
            name=clean(name, 120),
            scopes=wanted,
            requests_per_hour=requests_per_hour,
            bulk_per_hour=bulk_per_hour,
            created_at=now,
        )
    )
    return f"hl_{number}_{secret}"


def find(c: sa.Connection, presented: str) -> Caller | None:
    """Return whose key this is. None: nobody's, or it was revoked."""
    prefix, _, rest = presented.partition("_")
    number, _, secret = rest.partition("_")
    row = (
        c.execute(sa.select(_keys).where(_keys.c.id == number)).first()
        if number.isascii() and number.isalnum()
        else None
    )
    # Compared even where there is no such key, so that the time tells nothing about the ids.
    same = hmac.compare_digest(_hashed(secret), _NOBODYS if row is None else row.hash)
    if not same or row is None or row.revoked_at is not None or prefix != "hl":
        return None
    return made(Caller, row)


def valid(c: sa.Connection, key_id: str) -> Caller | None:
    """Return the key of an id. None: there is none, or it was revoked."""
    mine = (_keys.c.id == key_id, _keys.c.revoked_at.is_(None))
    return made_or_none(Caller, c.execute(sa.select(_keys).where(*mine)).first())


def list_(c: sa.Connection) -> list[ApiKey]:
    """Return all keys, the revoked ones too, oldest first."""
    return [made(ApiKey, row) for row in c.execute(sa.select(_keys).order_by(_keys.c.created_at, _keys.c.id))]


def revoke(c: sa.Connection, key_id: str, *, now: float) -> bool:
    """Make a key worthless. False: there is none of this id, or it was revoked before."""
    unrevoked = (_keys.c.id == key_id, _keys.c.revoked_at.is_(None))
    return c.execute(_keys.update().where(*unrevoked).values(revoked_at=now)).rowcount == 1


def _hashed(secret: str) -> str:
    # The secret has 192 random bits: nobody finds it by trying, so a slow hash would only slow each request down.
    return hashlib.sha256(secret.encode("utf-8", "surrogatepass")).hexdigest()


_NOBODYS = _hashed(secrets.token_hex(24))
