"""Group commit: those who wait for their turn share a transaction, and each has its own result or error."""

from __future__ import annotations

import threading
from collections.abc import Callable, Iterator
from concurrent.futures import ThreadPoolExecutor
from contextlib import contextmanager

import pytest
import sqlalchemy as sa

from halopsa.leads.store import suppressions
from halopsa.leads.store.engine import Database
from halopsa.leads.store.together import Together
from tests.unit.leads.web.served import until


@pytest.fixture(scope="module")
def database(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Database]:
    made = Database(f"sqlite:///{tmp_path_factory.mktemp('together') / 'leads.db'}")
    made.upgrade()
    yield made
    made.close()


def add(name: str) -> Callable[[sa.Connection], str]:
    def work(c: sa.Connection) -> str:
        assert suppressions.add(c, name, "asked", "api", now=1.0)
        return name

    return work


def broken(c: sa.Connection) -> str:
    suppressions.add(c, "broken", "asked", "api", now=1.0)
    raise LookupError("mine")


def known(database: Database, *names: str) -> list[bool]:
    with database.reading() as c:
        return [suppressions.contains(c, name) for name in names]


class Counting:
    """How many transactions there were. The first waits until the others stand behind it."""

    def __init__(self, database: Database, monkeypatch: pytest.MonkeyPatch) -> None:
        self.transactions = 0
        self.go = threading.Event()
        writing = database.writing

        @contextmanager
        def counted() -> Iterator[sa.Connection]:
            self.transactions += 1
            assert self.go.wait(5)
            with writing() as c:
                yield c

        monkeypatch.setattr(database, "writing", counted)


def test_those_who_wait_go_together(database: Database, monkeypatch: pytest.MonkeyPatch) -> None:
    together, counting = Together(database), Counting(database, monkeypatch)
    names = [f"p{n}" for n in range(120)]
    with ThreadPoolExecutor(120) as pool:
        asked = [pool.submit(together.write, add(name)) for name in names]
        until(lambda: sum(each.running() for each in asked) == 120)
        counting.go.set()
        assert [each.result(5) for each in asked] == names
    assert known(database, *names) == [True] * 120
    assert counting.transactions <= 10  # the first alone, then at most fifty each


def test_an_error_is_of_its_caller_only(database: Database, monkeypatch: pytest.MonkeyPatch) -> None:
    together, counting = Together(database), Counting(database, monkeypatch)
    with ThreadPoolExecutor(9) as pool:
        fine = [pool.submit(together.write, add(f"q{n}")) for n in range(6)]
        bad = [pool.submit(together.write, broken) for _ in range(3)]
        counting.go.set()
        assert [each.result(5) for each in fine] == [f"q{n}" for n in range(6)]
        for each in bad:
            with pytest.raises(LookupError, match="mine"):
                each.result(5)
    assert known(database, "broken", "q0", "q5") == [False, True, True]


def test_alone_an_error_undoes_what_was_written(database: Database) -> None:
    with pytest.raises(LookupError):
        Together(database).write(broken)
    assert known(database, "broken") == [False]
    assert Together(database).write(add("after")) == "after"


def test_a_commit_that_fails_is_told_to_all(database: Database, monkeypatch: pytest.MonkeyPatch) -> None:
    together, counting = Together(database), Counting(database, monkeypatch)

    def full(_connection: sa.Connection) -> None:
        raise sa.exc.OperationalError("COMMIT", None, Exception("the disk is full"))

    sa.event.listen(database.engine, "commit", full)
    with ThreadPoolExecutor(4) as pool:
        asked = [pool.submit(together.write, add(f"r{n}")) for n in range(4)]
        counting.go.set()
        for each in asked:
            with pytest.raises(sa.exc.OperationalError):
                each.result(5)
    sa.event.remove(database.engine, "commit", full)
    assert known(database, "r0", "r3") == [False, False]
