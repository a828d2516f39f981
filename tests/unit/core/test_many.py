"""Many writes, one request each: every row has one result, and nothing is sent twice on a guess."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Any

import pytest

from halopsa import BulkReport, Progress
from halopsa.core.facts import ApiFacts
from tests.unit.core.ledger import Book, Caller, Fault, Json, ledger, served


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


def statuses(report: BulkReport[Any]) -> list[str]:
    assert [result.index for result in report.results] == list(range(len(report.results)))
    return [result.status for result in report.results]


def named(many: int) -> list[Json]:
    return [{"name": f"Account {n}"} for n in range(many)]


def failing(name: str, fault: Fault) -> Any:  # noqa: ANN401 - as `Book.fault`
    """What happens to the write of this name."""
    return lambda asked: fault if asked.method != "GET" and asked.json.get("name") == name else None


def test_a_record_for_each_row(call: Caller, book: Book) -> None:
    told: list[Progress] = []
    rows = [*named(2), call.model("Account")(name="Account 2")]
    report = call("accounts.create_many", rows, tags=["new"], progress=told.append)
    assert (statuses(report), report.created, report.requests) == (["done"] * 3, 3, 3)
    assert (report.resource, report.operation, report.journal) == ("accounts", "create", None)
    assert [result.input for result in report.results] == rows
    assert [result.id for result in report.results] == list(book.accounts)
    assert [result.record.name for result in report.results] == ["Account 0", "Account 1", "Account 2"]
    assert report.results[0].sent == {"name": "Account 0", "tags": ["new"]}
    assert [asked.json for asked in book.asked] == [
        {"name": f"Account {n}", "tags": ["new"]} for n in range(3)
    ]
    assert [(one.rows, one.total, one.requests) for one in told] == [(1, 3, 1), (2, 3, 2), (3, 3, 3)]
    assert told[-1].eta == 0
    report.raise_for_failures()


def test_ids_records_pairs_and_mappings_are_changed(call: Caller, book: Book) -> None:
    ids = [book.add({"name": f"Account {n}", "active": True, "tags": []})["_id"] for n in range(5)]
    records = list(call("accounts.list"))
    records[1].name = "Mine"
    targets = [
        ids[0],
        records[1],
        (ids[2], {"name": "Its"}),
        {"id": ids[3], "name": "Own"},
        (records[4], {"tags": ["x"]}),
    ]
    book.asked.clear()
    report = call("accounts.update_many", targets, active=False)
    assert (statuses(report), report.updated, report.requests) == (["done"] * 5, 5, 5)
    assert [result.id for result in report.results] == ids
    assert [result.before for result in report.results] == [None] * 5
    assert [asked.json for asked in book.asked] == [
        {"active": False},
        {"name": "Mine", "active": False},
        {"name": "Its", "active": False},
        {"name": "Own", "active": False},
        {"tags": ["x"], "active": False},
    ]


def test_what_was_there_is_kept(call: Caller, book: Book) -> None:
    ids = [book.add({"name": f"Account {n}", "openedDay": 20000})["_id"] for n in range(3)]
    records = list(call("accounts.list"))
    records[1].name = "Mine"  # it does not say any more what was there
    book.asked.clear()
    report = call(
        "accounts.update_many",
        [records[0], records[1], ids[2]],
        before=True,
        opened="2026-01-31",
        parent_id="p",
    )
    assert statuses(report) == ["done"] * 3
    assert [asked.method for asked in book.asked] == ["GET", "PUT", "GET", "PUT", "GET", "PUT"]
    assert report.requests == 6
    assert report.results[2].before == {"opened": "2024-10-04", "parent_id": None}
    assert report.results[1].before == {"name": "Account 1", "opened": "2024-10-04", "parent_id": None}
    report = call("accounts.update_many", list(call("accounts.list")), before=True, opened="2026-02-01")
    assert (report.requests, report.results[0].before) == (3, {"opened": "2026-01-31"})


def test_a_record_that_is_not_there_is_named_by_its_id(call: Caller, book: Book) -> None:
    there = book.add({"name": "Account"})["_id"]
    report = call("accounts.update_many", ["nobody", there], before=True, parent_id="p")
    assert [(row.status, row.id) for row in report.results] == [("failed", "nobody"), ("done", there)]
    assert [asked.method for asked in book.asked] == ["GET", "GET", "PUT"]


def test_many_are_deleted(call: Caller, book: Book) -> None:
    ids = [book.add({"name": f"Account {n}"})["_id"] for n in range(3)]
    records = list(call("accounts.list"))
    report = call("accounts.delete_many", [ids[0], records[1], {"id": ids[2]}, "nobody"])
    assert statuses(report) == ["done", "done", "done", "failed"]
    assert [result.id for result in report.results] == [*ids, "nobody"]
    assert book.accounts == {}
    assert type(report.results[3].error) is call.error("GoneError")


def test_all_mistakes_are_told_before_anything_is_sent(call: Caller, book: Book) -> None:
    rows: list[Any] = [
        {"name": "A"},
        {"nane": "B"},
        5,
        {"name": "C", "sizes": ["x"]},
        {"name": "D", "active": "?"},
    ]
    with pytest.raises(
        call.error("RefusedError"), match=r"4 rows have mistakes: .* Nothing was sent"
    ) as caught:
        call("accounts.create_many", rows)
    found = [error.field for error in caught.value.errors]
    assert found == ["[1].nane", "[1].name", "[2]", "[3].sizes", "[4].active"]
    with pytest.raises(
        call.error("RefusedError"), match=r"create_many: 3 rows have mistakes: tagz: is not known here"
    ):
        call("accounts.create_many", named(3), tagz=["x"])
    many = [{"nane": "B"}] * 600
    with pytest.raises(
        call.error("RefusedError"), match=r"980 more are in errors, and 200 are not listed"
    ) as caught:
        call("accounts.create_many", many)
    assert len(caught.value.errors) == 1000
    with pytest.raises(call.error("RefusedError"), match=r"\[2\].id: is that of \[0\] too"):
        call("accounts.update_many", ["a", "b", "a"], name="x")
    with pytest.raises(call.error("RefusedError"), match=r"\[1\].id: is that of \[0\] too"):
        call("accounts.delete_many", ["a", "a"])
    with pytest.raises(call.error("RefusedError"), match="on_error"):
        call("accounts.delete_many", ["a"], on_error="ignore")
    for given in ("abc", {"a": 1}, 5):
        with pytest.raises(call.error("RefusedError"), match="takes a list"):
            call("accounts.delete_many", given)
    assert book.asked == []


def test_an_iterator_is_checked_row_by_row(call: Caller, book: Book) -> None:
    report = call("accounts.create_many", iter([{"name": "A"}, {"nane": "B"}, {"name": "C"}]))
    assert statuses(report) == ["done", "failed", "done"]
    assert len(book.accounts) == 2
    first = next(iter(book.accounts))
    report = call("accounts.update_many", iter([first, first]), name="x")
    assert statuses(report) == ["done", "failed"]
    report = call(
        "accounts.create_many", iter([{"name": "A"}, {"nane": "B"}, {"name": "C"}]), on_error="stop"
    )
    assert statuses(report) == ["done", "failed", "skipped"]


@pytest.mark.parametrize(
    "fault", ["lost", "lost after", (500, {}, {}), (503, {}, {}), (408, {}, {}), (499, {}, {})]
)
def test_an_outcome_that_is_not_known_is_never_called_failed(call: Caller, book: Book, fault: Fault) -> None:
    book.fault = failing("Account 1", fault)
    report = call("accounts.create_many", named(3))
    assert statuses(report) == ["done", "unknown", "done"]
    assert report.results[1].error.may_have_taken_effect
    assert len(book.asked) == 3
    report = call("accounts.create_many", named(3), on_error="stop")
    assert statuses(report) == ["done", "unknown", "skipped"]
    assert report.stopped is report.results[1].error is report.results[2].error
    with pytest.raises(call.error("LedgerError"), match="create_many: of 3 rows 1 unknown, 1 skipped"):
        report.raise_for_failures()


def test_a_refused_row_fails_alone(call: Caller, book: Book) -> None:
    book.fault = failing("Account 1", (400, {}, {"message": "no such name"}))
    report = call("accounts.create_many", named(3))
    assert (statuses(report), report.stopped) == (["done", "failed", "done"], None)
    assert "no such name" in str(report.results[1].error)
    assert statuses(call("accounts.create_many", named(3), on_error="stop")) == ["done", "failed", "skipped"]


@pytest.mark.parametrize(
    ("status", "first", "later"), [(401, True, True), (403, True, False), (404, False, False)]
)
def test_what_the_next_row_would_meet_too_ends_the_call(
    call: Caller, book: Book, status: int, first: bool, later: bool
) -> None:
    for place, ends in ((0, first), (1, later)):
        book.fault = failing(f"Account {place}", (status, {}, {}))
        report = call("accounts.create_many", named(3))
        rest = "skipped" if ends else "done"
        assert statuses(report) == ["done"] * place + ["failed"] + [rest] * (2 - place)
        assert (report.stopped is not None) == ends


def test_an_interrupt_says_how_far_it_came(call: Caller, book: Book) -> None:
    def stop(progress: Progress) -> None:
        if progress.rows == 2:
            raise KeyboardInterrupt

    with pytest.raises(KeyboardInterrupt) as caught:
        call("accounts.create_many", named(3), progress=stop)
    assert caught.value.__notes__ == [
        "accounts.create_many: 2 rows were done; the one under way may have been."
    ]

    def rows() -> Iterator[Json]:
        yield {"name": "A"}
        raise OSError("gone")

    with pytest.raises(OSError, match="gone") as lost:
        call("accounts.create_many", rows())
    assert "1 rows were done" in lost.value.__notes__[0]
