"""Journals of many writes: the same call goes on where it was cut, and nothing that was done is sent again."""

from __future__ import annotations

import datetime as dt
import os
import sqlite3
import stat
import subprocess
import sys
from collections.abc import Callable, Iterator
from contextlib import closing
from pathlib import Path
from typing import Any

import pytest

from halopsa import BulkReport, Progress
from halopsa.core.facts import ApiFacts
from halopsa.core.journal.journal import Journal
from halopsa.core.journal.stored import row_of, row_text
from tests.unit.core.ledger import Asked, Book, Caller, Fault, Json, ledger, served


@pytest.fixture(scope="module")
def facts(tmp_path_factory: pytest.TempPathFactory) -> ApiFacts:
    return ledger(tmp_path_factory.mktemp("ledger"))


@pytest.fixture
def book() -> Iterator[Book]:
    with served() as made:
        yield made


@pytest.fixture(params=["sync", "async"])
def call(facts: ApiFacts, book: Book, request: pytest.FixtureRequest) -> Iterator[Caller]:
    made = Caller(facts, book, suspends=request.param == "async")
    yield made
    made.close()


@pytest.fixture
def journal(tmp_path: Path) -> Path:
    return tmp_path / "writes.journal"


def statuses(report: BulkReport[Any]) -> list[str]:
    assert [result.index for result in report.results] == list(range(len(report.results)))
    return [result.status for result in report.results]


def named(many: int) -> list[Json]:
    return [{"name": f"Account {n}"} for n in range(many)]


def failing(name: str, fault: Fault) -> Callable[[Asked], Fault]:
    """What happens to the write of this name."""
    return lambda asked: fault if asked.body and asked.json.get("name") == name else None


def writes(book: Book) -> list[Asked]:
    return [asked for asked in book.asked if asked.method != "GET"]


def test_it_goes_on_where_it_was_cut(call: Caller, book: Book, journal: Path) -> None:
    def stop(progress: Progress) -> None:
        if progress.rows == 2:
            raise KeyboardInterrupt

    with pytest.raises(KeyboardInterrupt) as caught:
        call("accounts.create_many", named(4), journal=journal, progress=stop)
    assert f"The same call with journal={str(journal)!r} goes on" in caught.value.__notes__[0]
    told: list[Progress] = []
    report = call("accounts.create_many", named(4), journal=journal, progress=told.append)
    assert (statuses(report), report.created, report.requests) == (["done"] * 4, 4, 2)
    assert [(one.rows, one.total) for one in told] == [(3, 4), (4, 4)]
    assert [asked.json["name"] for asked in book.asked] == [row["name"] for row in named(4)]
    assert [result.id for result in report.results] == list(book.accounts)
    assert [result.record.name for result in report.results] == [row["name"] for row in named(4)]
    assert [result.input for result in report.results] == named(4)
    again = call("accounts.create_many", iter(named(4)), journal=journal)
    assert (again.requests, [result.input for result in again.results]) == (0, named(4))
    assert (again.journal, again.results[-1].id, len(again.results[1:3])) == (
        str(journal),
        report.results[3].id,
        2,
    )
    if sys.platform != "win32":
        assert stat.S_IMODE(journal.stat().st_mode) == 0o600
    assert os.listdir(journal.parent) == [journal.name]


def test_rows_are_kept_exactly(facts: ApiFacts) -> None:
    zone = dt.timezone(dt.timedelta(hours=2))
    row = {
        "when": dt.datetime(2026, 1, 2, 3, 4, 5, tzinfo=zone), "day": dt.date(2026, 1, 2), "many": ("a", {"b"}),
        "raw": b"\x00", "$": "own", "none": None, "nested": [{"$": 1}],
    }  # fmt: skip
    text, hid = row_text(row, ())
    assert (row_of(text, facts), hid) == (row, False)
    text, hid = row_text({"password": "hunter2"}, ())
    assert ("hunter2" in text, hid) == (False, True)
    with pytest.raises(ValueError, match=r"an? object cannot be kept"):
        row_text({"a": object()}, ())


def test_models_come_back_as_they_were(call: Caller, book: Book, journal: Path) -> None:
    new = call.model("Account")(name="Mine", tags=["a"])
    report = call("accounts.create_many", iter([new]), journal=journal)
    assert statuses(report) == ["done"]
    assert report.results[0].input == new
    assert book.asked[0].json == {"name": "Mine", "tags": ["a"]}


@pytest.mark.parametrize("fault", ["lost", "lost after", (500, {}, {})])
def test_an_unknown_create_without_a_way_to_look_stays_unknown(
    call: Caller, book: Book, journal: Path, fault: Fault
) -> None:
    book.fault = failing("Account 1", fault)
    assert statuses(call("accounts.create_many", named(3), journal=journal)) == ["done", "unknown", "done"]
    book.fault = lambda asked: None
    report = call("accounts.create_many", named(3), journal=journal)
    assert statuses(report) == ["done", "unknown", "done"]
    assert isinstance(report.results[1].error, call.error("LedgerError"))
    assert report.results[1].error.may_have_taken_effect
    assert len(writes(book)) == 3


@pytest.mark.parametrize(("fault", "sent"), [("lost", 4), ("lost after", 3)])
def test_an_unknown_update_is_looked_up(
    call: Caller, book: Book, journal: Path, fault: Fault, sent: int
) -> None:
    ids = [book.add({"name": f"Account {n}", "openedDay": 20000})["_id"] for n in range(3)]
    targets = [(key, {"name": f"New {n}"}) for n, key in enumerate(ids)]
    given = {"opened": dt.date(2026, 1, 31), "tags": ["x"]}
    book.fault = failing("New 1", fault)
    assert statuses(call("accounts.update_many", targets, journal=journal, **given)) == [
        "done",
        "unknown",
        "done",
    ]
    book.fault = lambda asked: None
    report = call("accounts.update_many", targets, journal=journal, **given)
    assert (statuses(report), len(writes(book))) == (["done"] * 3, sent)
    assert [result.before for result in report.results] == [
        {"name": f"Account {n}", "opened": "2024-10-04", "tags": None} for n in range(3)
    ]
    assert report.results[1].sent == {"name": "New 1", "opened": 20484, "tags": ["x"]}
    assert report.results[1].record.name == "New 1"


@pytest.mark.parametrize(("fault", "then"), [("lost", "unknown"), ("lost after", "done")])
def test_what_a_record_does_not_show_says_nothing(
    call: Caller, book: Book, journal: Path, fault: Fault, then: str
) -> None:
    """The rest was as it should be before the write."""
    key = book.add({"name": "Same"})["_id"]
    book.fault = failing("Same", fault)
    call("accounts.update_many", [key], journal=journal, name="Same", tags=["x"])
    book.fault = lambda asked: None
    assert statuses(call("accounts.update_many", [key], journal=journal, name="Same", tags=["x"])) == [then]
    assert len(writes(book)) == 1


def test_what_somebody_else_changed_meanwhile_stays_unknown(call: Caller, book: Book, journal: Path) -> None:
    key = book.add({"name": "Old"})["_id"]
    book.fault = failing("New", "lost")
    call("accounts.update_many", [key], journal=journal, name="New")
    book.fault = lambda asked: None
    book.accounts[key]["name"] = "Theirs"
    assert statuses(call("accounts.update_many", [key], journal=journal, name="New")) == ["unknown"]
    assert len(writes(book)) == 1


@pytest.mark.parametrize(("fault", "sent"), [("lost", 3), ("lost after", 2)])
def test_an_unknown_delete_is_looked_up(
    call: Caller, book: Book, journal: Path, fault: Fault, sent: int
) -> None:
    ids = [book.add({"name": f"Account {n}"})["_id"] for n in range(2)]
    book.fault = lambda asked: fault if asked.method == "DELETE" and asked.path.endswith(ids[0]) else None
    assert statuses(call("accounts.delete_many", ids, journal=journal)) == ["unknown", "done"]
    book.fault = lambda asked: None
    assert statuses(call("accounts.delete_many", ids, journal=journal)) == ["done", "done"]
    assert (len(writes(book)), book.accounts) == (sent, {})


def test_what_failed_is_sent_again_only_where_it_may_work_now(
    call: Caller, book: Book, journal: Path
) -> None:
    book.fault = failing("Account 0", (400, {}, {"message": "no"}))
    assert statuses(call("accounts.create_many", named(2), journal=journal)) == ["failed", "done"]
    book.fault = lambda asked: None
    report = call("accounts.create_many", named(2), journal=journal)
    assert (statuses(report), report.requests) == (["failed", "done"], 0)
    assert type(report.results[0].error) is call.error("RefusedError")
    assert "no" in report.results[0].error.message
    other = journal.with_name("other")
    book.fault = failing("Account 0", (401, {}, {}))
    report = call("accounts.create_many", named(2), journal=other)
    assert (statuses(report), report.results[1].error) == (["failed", "skipped"], report.stopped)
    book.fault = lambda asked: None
    assert statuses(call("accounts.create_many", named(2), journal=other)) == ["done", "done"]


def test_another_call_is_refused_with_what_differs(call: Caller, book: Book, journal: Path) -> None:
    call("accounts.create_many", named(3), journal=journal, tags=["a"])
    sent = len(book.asked)
    other = [*named(2), {"name": "Other"}]
    for rows, given, said in (
        (other, {"tags": ["a"]}, r"row \[2\] is not the one it has; give the rows it was begun with"),
        (named(2), {"tags": ["a"]}, "it has 3 rows, and 2 were given"),
        (named(4), {"tags": ["a"]}, r"row \[3\] is not the one it has"),
        (named(3), {"tags": ["b"]}, "fields was .*a.* and is .*b"),
    ):
        with pytest.raises(call.error("RefusedError"), match=said):
            call("accounts.create_many", rows, journal=journal, **given)
    with pytest.raises(call.error("RefusedError"), match="operation was create and is delete"):
        call("accounts.delete_many", ["a"], journal=journal)
    assert len(book.asked) == sent


def test_no_file_but_a_journal_is_touched(call: Caller, book: Book, tmp_path: Path) -> None:
    text, base = tmp_path / "notes.txt", tmp_path / "other.sqlite"
    text.write_text("mine" * 1000, encoding="utf-8")
    with closing(sqlite3.connect(base)) as other:
        other.execute("create table mine (a)")
    for path in (text, base):
        with pytest.raises(call.error("RefusedError"), match="is no journal"):
            call("accounts.create_many", named(1), journal=path)
    with pytest.raises(call.error("RefusedError"), match="directory"):
        call("accounts.create_many", named(1), journal=tmp_path)
    assert text.read_text(encoding="utf-8") == "mine" * 1000
    assert book.asked == []


def test_one_call_at_a_time(call: Caller, book: Book, journal: Path) -> None:
    refused: list[str] = []

    def again(progress: Progress) -> None:
        base = sqlite3.connect(journal, timeout=0)
        with closing(base), pytest.raises(sqlite3.OperationalError, match="locked") as caught:
            base.execute("select * from rows").fetchall()
        refused.append(str(caught.value))

    call("accounts.create_many", named(1), journal=journal, progress=again)
    assert refused
    with closing(sqlite3.connect(journal, timeout=0)) as base:
        base.execute("begin exclusive")
        with pytest.raises(call.error("RefusedError"), match="is in use by another call"):
            call("accounts.create_many", named(1), journal=journal)


def test_a_call_that_is_refused_does_not_end_the_lock_of_the_other(
    call: Caller, book: Book, journal: Path
) -> None:
    """A process that closes a file loses all its locks on it, whoever has them."""
    look = "import sqlite3, sys; sqlite3.connect(sys.argv[1], timeout=0).execute('select * from rows')"
    seen: list[str] = []

    def again(progress: Progress) -> None:
        with pytest.raises(call.error("RefusedError"), match="is in use by another call"):
            Journal.open(journal, {}, family=call.facts.family, what="again")
        found = subprocess.run(  # noqa: S603 - this Python
            [sys.executable, "-c", look, str(journal)], capture_output=True, text=True, check=False
        )
        seen.append(found.stderr)

    call("accounts.create_many", named(1), journal=journal, progress=again)
    assert len(seen) == 1
    assert "database is locked" in seen[0]


def test_an_unknown_write_may_still_be_under_way_when_its_answer_is_lost(
    call: Caller, journal: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    """A look waits from then on; one that finds nothing out does not begin to wait anew."""
    now = [1000.0]
    monkeypatch.setattr("halopsa.core.journal.journal.time.time", lambda: now[0])
    kept = Journal.open(journal, {}, family=call.facts.family, what="this")
    kept.put(0, "{}", None)
    kept.complete()
    kept.sending(0, None, {}, None)
    now[0] = 1060.0
    kept.settle(0, "unknown", key=None, record=None, error=None, lost=True)
    assert [line.at for line in kept.left()] == [1060.0]
    now[0] = 2000.0
    kept.settle(0, "unknown", key=None, record=None, error=None)
    assert [line.at for line in kept.left()] == [1060.0]
    kept.close()


@pytest.mark.parametrize("given", [object(), dt.time(1)])
def test_what_no_journal_can_keep_is_refused(call: Caller, book: Book, journal: Path, given: object) -> None:
    with pytest.raises(call.error("RefusedError"), match="cannot be kept in a journal"):
        call("accounts.create_many", named(1), journal=journal, opened=given)
    assert not journal.exists()


def test_an_iterator_is_kept_and_checked_whole(call: Caller, book: Book, journal: Path) -> None:
    with pytest.raises(call.error("RefusedError"), match=r"\[1\].nane"):
        call("accounts.create_many", iter([{"name": "A"}, {"nane": "B"}]), journal=journal)

    def rows() -> Iterator[Json]:
        yield {"name": "A"}
        raise OSError("gone")

    with pytest.raises(OSError, match="gone"):
        call("accounts.create_many", rows(), journal=journal)
    with pytest.raises(call.error("RefusedError"), match=r"\[2\].id: is that of \[0\] too"):
        call("accounts.delete_many", iter(["a", "b", "a"]), journal=journal)
    assert (book.asked, journal.exists()) == ([], False)


def test_nothing_secret_is_kept(call: Caller, book: Book, journal: Path) -> None:
    rows = [{"name": "A", "extra_": {"password": "hunter2", "size": 1}}]
    with pytest.raises(call.error("RefusedError"), match="holds a secret"):
        call("accounts.create_many", iter(rows), journal=journal)
    report = call("accounts.create_many", rows, journal=journal)
    assert (statuses(report), book.asked[0].json["extra"]["password"]) == (["done"], "hunter2")
    assert report.results[0].sent == {"name": "A", "extra_": "[hidden]"}
    assert b"hunter2" not in journal.read_bytes()
    assert report.results[0].record.extra_["password"] != "hunter2"
