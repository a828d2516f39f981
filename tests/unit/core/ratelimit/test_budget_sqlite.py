"""The budget in an SQLite file: what it counts, on a clock of the test; and processes that share and die."""

from __future__ import annotations

import json
import sqlite3
import subprocess
import sys
import time
from collections.abc import Iterator, Sequence
from contextlib import closing
from pathlib import Path

import pytest

from halopsa.core.drive import drive
from halopsa.core.ratelimit.budget import Budget, Claim, SlotEnd, Taken
from halopsa.core.ratelimit.budget_sqlite import SqliteBudget
from halopsa.core.ratelimit.window import Rule

ROOT = Path(__file__).resolve().parents[4]
KEY = "acme.halopsa.com"
RULE = Rule(3, 10.0, 10.0)


class Clock:
    now = 1000.0

    def __call__(self) -> float:
        return self.now


class Store:
    """A budget and its clock, with the names of the living."""

    def __init__(self, budget: Budget, clock: Clock, dead: set[int]) -> None:
        self.budget, self.clock, self.dead = budget, clock, dead

    def take(
        self,
        slot: str,
        *ends: SlotEnd,
        owner: str = "a",
        pid: int = 1,
        rules: Sequence[Rule] = (RULE,),
        key: str = KEY,
    ) -> Taken:
        return drive(lambda: self.budget.take(key, Claim(slot, owner, pid, rules), ends))

    def end(self, slot: str, how: str = "answered", ago: float = 0.0, pause: float = 0.0) -> None:
        end = SlotEnd(slot, how, ago, pause)  # type: ignore[arg-type]  # one of the four
        assert drive(lambda: self.budget.settle(KEY, [end]))


@pytest.fixture
def store(tmp_path: Path) -> Iterator[Store]:
    clock, dead = Clock(), set[int]()
    with closing(SqliteBudget(tmp_path / "budget.db", clock=clock, alive=lambda pid: pid not in dead)) as it:
        yield Store(it, clock, dead)


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
    assert told == Taken(True, 0.0, (long, small), 1)
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


def test_what_the_dead_had_under_way_counts_for_one_window(store: Store) -> None:
    for name in "abc":
        store.take(name, pid=ord(name))
    store.dead.add(ord("b"))
    store.clock.now += 2.0
    assert store.take("d").wait == pytest.approx(10.0)  # from now, when it was noticed
    store.clock.now += 9.9
    assert not store.take("d").granted
    store.clock.now += 0.1
    assert store.take("d").granted


def test_a_dead_one_is_not_waited_for_in_a_pause(store: Store) -> None:
    store.end("x", "rejected", pause=1.0)
    store.clock.now += 2.0
    assert store.take("a", pid=7).granted
    assert not store.take("b").granted
    store.dead.add(7)
    assert store.take("b").granted


def test_a_slot_is_not_under_way_for_ever(store: Store) -> None:
    for name in "abc":
        store.take(name)
    store.clock.now += 901.0
    assert store.take("d").wait == pytest.approx(10.0)


def test_a_clock_that_began_anew(store: Store) -> None:
    for name in "abc":
        store.take(name)
        store.end(name, "rejected", pause=60.0)
    store.clock.now = 5.0  # the machine was started again
    assert store.take("d").wait == pytest.approx(10.0)
    store.clock.now += 10.0
    assert store.take("d").granted


def test_the_file_does_not_grow(store: Store, tmp_path: Path) -> None:
    for number in range(2000):
        assert store.take(str(number), SlotEnd(str(number - 1), "answered")).granted
        store.clock.now += 5.0
    with closing(sqlite3.connect(tmp_path / "budget.db")) as base:
        assert base.execute("select count(*) from slots").fetchone()[0] < 10


def test_a_locked_file_is_asked_again_and_blocks_nobody(store: Store, tmp_path: Path) -> None:
    assert store.take("a").granted
    with closing(sqlite3.connect(tmp_path / "budget.db", isolation_level=None)) as other:
        other.execute("begin immediate")
        began = time.monotonic()
        told = store.take("b")
        assert not told.granted
        assert told.members == 0  # nothing was noted
        assert 0 < told.wait <= 0.02
        assert not drive(lambda: store.budget.settle(KEY, [SlotEnd("a", "answered")]))
        assert time.monotonic() - began < 1.0
        other.execute("rollback")
    assert store.take("b").granted


def test_an_interrupted_transaction_is_taken_back(store: Store, monkeypatch: pytest.MonkeyPatch) -> None:
    assert store.take("a").granted

    def struck() -> float:
        raise KeyboardInterrupt

    monkeypatch.setattr(store.budget, "_clock", struck)
    with pytest.raises(KeyboardInterrupt):
        store.take("b")
    monkeypatch.setattr(store.budget, "_clock", store.clock)
    assert [store.take(name).granted for name in "cde"] == [True, True, False]


@pytest.mark.parametrize("folder", [True, False])
def test_a_file_that_cannot_be_opened_is_an_error(tmp_path: Path, folder: bool) -> None:
    path = tmp_path if folder else tmp_path / "text"
    if not folder:
        path.write_text("this is no database, but long enough to be looked at as one" * 20)
    with closing(SqliteBudget(path)) as budget, pytest.raises(sqlite3.Error):
        drive(lambda: budget.take(KEY, Claim("a", "a", 1, (RULE,)), ()))


# Processes

_WORKER = """
import sys, time, json, os
from halopsa.core.drive import drive
from halopsa.core.ratelimit.budget import Claim, SlotEnd
from halopsa.core.ratelimit.budget_sqlite import SqliteBudget
from halopsa.core.ratelimit.window import Rule

path, name, count, dies = sys.argv[1], sys.argv[2], int(sys.argv[3]), sys.argv[4] == "dies"
budget, rules, sent, ends = SqliteBudget(path), (Rule(20, 0.5, 0.5),), [], []
print("ready", flush=True)
for number in range(count):
    claim = Claim(f"{name}-{number}", name, os.getpid(), rules)
    while True:
        took = drive(lambda: budget.take("k", claim, ends))
        if took.members:
            ends = []
        if took.granted:
            break
        time.sleep(took.wait)
    if dies and number == 5:
        print(json.dumps(sent), flush=True)
        os._exit(9)
    first = time.monotonic()
    time.sleep(0.001)
    sent.append((first, time.monotonic()))
    ends = [SlotEnd(claim.slot, "answered")]
drive(lambda: budget.settle("k", ends))
print(json.dumps(sent), flush=True)
budget.close()
"""


def test_processes_share_it_and_one_that_is_killed_holds_nobody_up(tmp_path: Path) -> None:
    workers = [
        subprocess.Popen(  # noqa: S603 - this interpreter, a script written here
            [sys.executable, "-c", _WORKER, str(tmp_path / "b.db"), f"w{n}", "30", "dies" if n == 0 else ""],
            cwd=ROOT,
            stdout=subprocess.PIPE,
            text=True,
        )
        for n in range(4)
    ]
    spans: list[tuple[float, float]] = []
    for n, worker in enumerate(workers):
        out, _ = worker.communicate(timeout=60)
        assert worker.returncode == (9 if n == 0 else 0)
        spans += [tuple(each) for each in json.loads(out.splitlines()[-1])]
    assert len(spans) == 5 + 3 * 30
    # Wherever in its time the server counted each request: at most 20 in half a second.
    spans.sort()
    starts, ends = sorted(start for start, _ in spans), sorted(end for _, end in spans)
    for at in range(len(spans) - 20):
        assert starts[at + 20] - ends[at] >= 0.5
