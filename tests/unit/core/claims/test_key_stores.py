"""Claims on keys in each kind of store, on a clock of the test. A real Redis: tests/redis."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pytest

from halopsa.core.claims.key_store import Busy, Held, KeyStore
from tests.unit.core.ratelimit.own_store import OwnBudget
from tests.unit.core.ratelimit.stores import Clock, Store, opened


@pytest.fixture(params=["sqlite", "script"])
def store(request: pytest.FixtureRequest, tmp_path: Path) -> Iterator[Store]:
    with opened(request.param, tmp_path) as it:
        yield it


def test_it_is_a_key_store(store: Store) -> None:
    assert isinstance(store.budget, KeyStore)
    assert not isinstance(OwnBudget(Clock()), KeyStore)  # and need not be


def test_a_claim_is_held_by_one(store: Store) -> None:
    assert store.hold("a") == Held()
    busy = store.hold("b")
    assert isinstance(busy, Busy)
    assert 0 < busy.wait <= 0.1
    assert store.hold("b", "another name") == Held()
    assert store.hold("b", key="another.tenant") == Held()
    store.release("a")
    assert store.hold("b") == Held()


def test_who_holds_it_may_hold_it_again_and_longer(store: Store) -> None:
    store.hold("a", seconds=10.0)
    store.clock.now += 9.0
    assert store.hold("a", seconds=10.0) == Held()
    store.clock.now += 9.0
    assert isinstance(store.hold("b"), Busy)


def test_what_ran_out_is_in_doubt_since_then(store: Store) -> None:
    store.hold("a", seconds=10.0)
    store.clock.now += 13.0
    found = store.hold("b")
    assert isinstance(found, Held)
    assert found.doubt == pytest.approx(3.0)
    store.clock.now += 2.0
    again = store.hold("b")
    assert isinstance(again, Held)
    assert again.doubt == pytest.approx(5.0)
    store.release("b")
    assert store.hold("c") == Held()


def test_doubt_is_handed_on(store: Store) -> None:
    store.hold("a")
    store.release("a", doubt=4.0)
    store.clock.now += 1.0
    found = store.hold("b")
    assert isinstance(found, Held)
    assert found.doubt == pytest.approx(5.0)
    store.clock.now += 61.0  # it ran out too: who knows what that one has written
    third = store.hold("c")
    assert isinstance(third, Held)
    assert third.doubt == pytest.approx(1.0)


def test_a_release_of_what_another_one_holds_does_nothing(store: Store) -> None:
    store.hold("a", seconds=10.0)
    store.clock.now += 11.0
    store.hold("b")
    store.release("a")
    store.release("a", doubt=0.0)
    assert isinstance(store.hold("c"), Busy)
    store.release("nobody", name="unheard of")


def test_a_claim_of_the_dead_is_in_doubt_since_it_was_noticed(tmp_path: Path) -> None:
    with opened("sqlite", tmp_path) as store:
        store.hold("a", pid=7)
        store.clock.now += 5.0
        assert isinstance(store.hold("b"), Busy)
        store.dead.add(7)
        assert store.hold("b") == Held(0.0)


def test_a_clock_that_began_anew(tmp_path: Path) -> None:
    with opened("sqlite", tmp_path) as store:
        store.hold("a", name="held")
        store.hold("a", name="doubt")
        store.release("a", 0.0, name="doubt")
        store.clock.now = 5.0
        assert store.hold("b", name="held") == Held(0.0)
        assert store.hold("b", name="doubt") == Held(0.0)


def test_old_doubt_is_forgotten(tmp_path: Path) -> None:
    with opened("sqlite", tmp_path) as store:
        store.hold("a")
        store.release("a", 0.0)
        store.clock.now += 3601.0
        assert store.hold("b") == Held()


def test_a_file_that_is_locked_is_busy(tmp_path: Path) -> None:
    with opened("sqlite", tmp_path) as store:
        store.hold("a", name="before")
        import sqlite3

        other = sqlite3.connect(tmp_path / "budget.db", isolation_level=None)
        other.execute("begin immediate")
        assert isinstance(store.hold("a"), Busy)
        other.execute("rollback")
        other.close()
        assert store.hold("a") == Held()
