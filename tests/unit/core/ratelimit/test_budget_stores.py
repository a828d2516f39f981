"""What every store of a budget counts, on a clock of the test: SQLite and the script of Redis. Redis: tests/redis."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pytest

from halopsa.core.ratelimit.budget import Budget, SlotEnd, Taken
from halopsa.core.ratelimit.window import Rule
from tests.unit.core.ratelimit.stores import KINDS, RULE, Store, opened


@pytest.fixture(params=KINDS)
def store(request: pytest.FixtureRequest, tmp_path: Path) -> Iterator[Store]:
    with opened(request.param, tmp_path) as it:
        yield it


def test_it_is_a_budget(store: Store) -> None:
    assert isinstance(store.budget, Budget)


def test_a_slot_comes_free_one_window_after_its_answer(store: Store) -> None:
    assert [store.take(name).granted for name in "abc"] == [True] * 3
    store.clock.now += 100.0
    assert not store.take("d").granted  # all are under way, for however long
    store.end("a", ago=4.0)
    told = store.take("d")
    assert not told.granted
    assert told.wait == pytest.approx(6.0)
    store.clock.now += 6.0
    assert store.take("d").granted


def test_what_was_not_sent_comes_back_at_once(store: Store) -> None:
    for name in "abc":
        store.take(name)
    store.end("b", "cancelled")
    assert store.take("d").granted
    assert not store.take("e").granted
    assert store.take("e", SlotEnd("d", "cancelled")).granted


def test_a_lost_one_counts(store: Store) -> None:
    for name in "abc":
        store.take(name)
        store.end(name, "lost")
    assert store.take("d").wait == pytest.approx(10.0)


def test_what_is_claimed_or_ended_twice_counts_once(store: Store) -> None:
    assert store.take("a").granted
    assert store.take("a").granted
    store.end("a")
    store.end("a")
    assert store.take("b").granted
    assert store.take("c").granted
    assert not store.take("d").granted


def test_an_end_of_a_slot_it_never_had_counts_from_its_answer(store: Store) -> None:
    for name in "abc":
        store.end(name, ago=7.0)
    assert store.take("d").wait == pytest.approx(3.0)


def test_tenants_are_apart(store: Store) -> None:
    for name in "abc":
        store.take(name)
    assert not store.take("d").granted
    assert store.take("d", key="other").granted


def test_the_smallest_limit_holds_for_all_until_its_client_is_gone(store: Store) -> None:
    small, long = Rule(1, 10.0, 10.5), Rule(9, 60.0, 60.0)
    told = store.take("a", owner="a", rules=(small, long))
    assert told._replace(life="") == Taken(True, 0.0, (long, small), 1)
    told = store.take("b", owner="b")
    assert (told.granted, told.rules, told.members) == (False, (long, small), 2)
    store.end("a")
    store.clock.now += 15.0
    store.end("x", ago=1.0)  # one more in the window of the small limit
    assert not store.take("b", owner="b").granted
    store.clock.now += 6.1  # 21.1: two of its windows
    told = store.take("b", owner="b")
    assert (told.granted, told.rules) == (True, (long, RULE))


def test_a_client_may_change_its_mind(store: Store) -> None:
    store.take("a", rules=(Rule(1, 10.0, 10.0),))
    assert store.take("b").granted


def test_a_refusal_stops_all_until_one_is_answered(store: Store) -> None:
    store.take("a")
    store.end("a", "rejected", pause=5.0)
    assert store.take("b", owner="b").wait == pytest.approx(5.0)
    store.clock.now += 5.0
    assert store.take("b", owner="b").granted
    told = store.take("c")
    assert not told.granted  # one alone finds out
    assert 0 < told.wait < 1
    store.end("b", "rejected", pause=7.0)
    assert store.take("c").wait == pytest.approx(7.0)
    store.clock.now += 11.0
    assert store.take("c").granted
    assert not store.take("d").granted
    store.end("c")
    assert store.take("d").granted
    assert store.take("e").granted


@pytest.mark.parametrize("how", ["lost", "cancelled"])
def test_another_finds_out_when_the_first_cannot(store: Store, how: str) -> None:
    store.take("a")
    store.end("a", "rejected", pause=5.0)
    store.clock.now += 6.0
    assert store.take("b").granted
    assert not store.take("c").granted
    store.end("b", how)
    assert store.take("c").granted
    assert not store.take("d").granted


def test_a_pause_only_grows(store: Store) -> None:
    store.end("a", "rejected", pause=50.0)
    store.end("b", "rejected", pause=5.0)
    assert store.take("c").wait == pytest.approx(50.0)


def test_it_says_how_much_is_left_as_the_others_may_have_to_go_on_without_it(store: Store) -> None:
    assert [store.take(name).free for name in "abc"] == [2, 1, 0]
    assert store.take("d").free == 0
    store.end("a", "cancelled")
    assert store.take("d", rules=(RULE, Rule(9, 60.0, 60.0))).free == 0
    store.end("b", ago=20.0)
    store.end("c", ago=20.0)
    assert store.take("e", rules=(RULE, Rule(5, 60.0, 60.0))).free == 1


def test_it_says_whether_it_is_a_pause_that_is_waited_for(store: Store) -> None:
    for name in "abc":
        assert not store.take(name).paused
        store.end(name)
    assert not store.take("d").paused  # the window
    store.clock.now += 10.0
    store.end("c", "rejected", pause=5.0)
    assert store.take("d").paused
    store.clock.now += 6.0
    assert not store.take("d").paused  # this one finds out
    assert store.take("e").paused
    store.end("d")
    assert not store.take("e").paused


def test_its_life_goes_on(store: Store) -> None:
    life = store.take("a").life
    store.clock.now += 1000.0
    assert store.take("b").life == life
    assert store.take("b", key="other").granted
