"""Keys, idempotency keys and suppressions: who asks, whether again, and who is not to be contacted."""

from __future__ import annotations

import pytest

from halopsa.leads.store import idempotency, keys, suppressions
from halopsa.leads.store.engine import Database
from halopsa.leads.store.schema import api_keys


def test_a_key_is_found_until_it_is_revoked(database: Database) -> None:
    with database.writing() as c:
        key = keys.create(c, "shop", ["write"], now=1.0, bulk_per_hour=3)
        caller = keys.find(c, key)
        assert caller is not None
        assert (caller.name, caller.bulk_per_hour, caller.requests_per_hour) == ("shop", 3, None)
        assert [caller.may(scope) for scope in keys.SCOPES] == [True, True, False]
        row = c.execute(api_keys.select()).one()
        assert key.split("_")[2] not in str(tuple(row))
        assert keys.revoke(c, caller.id, now=2.0)
        assert not keys.revoke(c, caller.id, now=3.0)
        assert keys.find(c, key) is None
        assert [(one.id, one.revoked_at) for one in keys.list_(c)] == [(caller.id, 2.0)]


def test_other_keys_are_nobodys(database: Database) -> None:
    with database.writing() as c:
        key = keys.create(c, "shop", ["read"], now=1.0)
        kind, number, secret = key.split("_")
        wrong = [
            "",
            "hl_",
            f"hx_{number}_{secret}",
            f"hl_{number}_{secret[:-1]}",
            f"hl_{number}_",
            f"hl_{'0' * 12}_{secret}",
            f"{kind}_{number}_{secret}x",
            "hl_\x00_\ud800",
            "hl_\udcff_x",
        ]
        assert [one for one in wrong if keys.find(c, one) is not None] == []
        assert keys.find(c, key) is not None


@pytest.mark.parametrize("scopes", [[], ["write", "root"]])
def test_a_key_has_scopes_that_exist(database: Database, scopes: list[str]) -> None:
    with database.writing() as c, pytest.raises(ValueError, match="read, write, admin"):
        keys.create(c, "shop", scopes, now=1.0)


def test_a_request_again_gets_what_the_first_one_made(database: Database) -> None:
    with database.writing() as c:
        assert idempotency.claim(c, "k1", "order-7", "h1", now=1.0) is None
        idempotency.remember(c, "k1", "order-7", {"job": 12})
        seen = idempotency.claim(c, "k1", "order-7", "h2", now=2.0)
        assert seen is not None
        assert (seen.hash, seen.refers) == ("h1", {"job": 12})
        assert idempotency.claim(c, "k2", "order-7", "h2", now=2.0) is None
        late = 1.0 + idempotency.LIFETIME
        assert idempotency.claim(c, "k1", "order-7", "h2", now=late) is None
        assert idempotency.expire(c, now=late + 1) == 1  # that of k2


def test_a_claim_that_was_undone_is_new_again(database: Database) -> None:
    with database.engine.connect() as c, c.begin() as transaction:
        assert idempotency.claim(c, "k1", "order-7", "h1", now=1.0) is None
        transaction.rollback()
    with database.writing() as c:
        assert idempotency.claim(c, "k1", "order-7", "h1", now=1.0) is None


def test_suppressions_hold_no_address(database: Database) -> None:
    with database.writing() as c:
        assert suppressions.add(c, "ada@example.com", "asked by phone", "api", now=1.0)
        assert not suppressions.add(c, "ada@example.com", "again", "command", now=2.0)
        assert suppressions.add(c, "zoe@example.com", "r", "command", now=3.0)
        assert suppressions.contains(c, "ada@example.com")
        assert not suppressions.contains(c, "bob@example.com")
        rows, total = suppressions.page(c, 2, 1)
        assert total == 2
        assert [(row.hash, row.reason) for row in rows] == [
            (suppressions.hashed("ada@example.com"), "asked by phone")
        ]
        assert "ada" not in str(rows)
        assert suppressions.remove(c, "ada@example.com")
        assert not suppressions.remove(c, "ada@example.com")
        assert not suppressions.contains(c, "ada@example.com")
