"""The budget in an SQLite file: what it counts, on a clock of the test; and processes that share and die."""

from __future__ import annotations

import json
import sqlite3
import subprocess
import sys
import time
from collections.abc import Iterator
from contextlib import closing
from pathlib import Path

import pytest

from halopsa.core.drive import drive
from halopsa.core.ratelimit.budget import Claim, SlotEnd
from halopsa.core.ratelimit.budget_sqlite import SqliteBudget
from tests.unit.core.ratelimit.stores import KEY, RULE, Store, opened

ROOT = Path(__file__).resolve().parents[4]


@pytest.fixture
def store(tmp_path: Path) -> Iterator[Store]:
    with opened("sqlite", tmp_path) as it:
        yield it


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
