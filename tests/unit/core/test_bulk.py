"""Many records in few requests: every row has one result, and nothing is made twice."""

from __future__ import annotations

import threading
from collections import Counter
from collections.abc import Callable, Iterator
from typing import Any

import pytest

from halopsa import BulkReport, Progress
from halopsa.core.facts import ApiFacts
from halopsa.core.transport.exchange import Call, Response, Transport
from tests.unit.core.ledger import KEY, Asked, Book, Caller, Fault, Json, ledger, served


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


def keyed(many: int, **more: object) -> list[Json]:
    return [{"external_id": f"x{n}", "name": f"Account {n}", **more} for n in range(many)]


def test_rows_are_made_and_changed(call: Caller, book: Book) -> None:
    report = call("accounts.bulk_upsert", keyed(3))
    assert (statuses(report), report.created, report.updated) == (["done"] * 3, 3, 0)
    rows = [{"externalId": "x1", "name": "One"}, {"external_id": "x7", "name": "Seven", "tags": ["a"]}]
    report = call("accounts.bulk_upsert", iter(rows))
    assert (statuses(report), report.created, report.updated, report.requests) == (["done"] * 2, 1, 1, 1)
    assert [result.input for result in report.results] == rows
    assert report.results[0].record.id == next(a["_id"] for a in book.accounts.values() if a["name"] == "One")
    assert [a["name"] for a in book.accounts.values()] == ["Account 0", "One", "Account 2", "Seven"]
    assert [asked.method for asked in book.asked] == ["PUT", "PUT"]
    assert book.asked[1].json == [
        {"externalId": "x1", "name": "One"},
        {"externalId": "x7", "name": "Seven", "tags": ["a"]},
    ]
    report.raise_for_failures()


def test_records_are_taken_as_rows(call: Caller, book: Book) -> None:
    call("accounts.bulk_upsert", keyed(2))
    read = list(call("accounts.list"))
    read[0].name, read[1].custom["size"] = "First", 3
    new = call.model("Account")(external_id="x9", name="Nine")
    report = call("accounts.bulk_upsert", [*read, new])
    assert statuses(report) == ["done"] * 3
    ids = [one.id for one in read]
    assert book.asked[-1].json == [
        {"_id": ids[0], "name": "First"},
        {"_id": ids[1], "custom": {"size": 3}},
        {"externalId": "x9", "name": "Nine"},
    ]


def test_requests_are_split_by_number_and_by_bytes_and_follow_one_another(call: Caller, book: Book) -> None:
    report = call("accounts.bulk_upsert", keyed(1200))
    assert statuses(report) == ["done"] * 1200
    assert [len(asked.json) for asked in book.asked] == [500, 500, 200]
    book.asked.clear()
    report = call("accounts.bulk_upsert", keyed(10, custom={"text": "\u00e9" * 2000}))
    assert statuses(report) == ["done"] * 10
    sizes = [len(asked.body) for asked in book.asked]
    assert len(sizes) > 1
    assert all(size <= 60000 for size in sizes)
    assert sum(len(asked.json) for asked in book.asked) == 10
    assert book.most_at_once == 1


def test_a_row_that_breaks_a_rule_fails_alone(call: Caller, book: Book) -> None:
    rows: list[object] = [
        {"external_id": "x0", "name": "Zero"},
        {"external_id": "x1", "nam": "One"},
        {"external_id": "x2", "tags": 5},
        {"external_id": "x3", "externalId": "x3", "name": "Three"},
        {"external_id": "x4", "name": "x" * 70000},
        {"external_id": "x5", "custom": {"n": float("nan")}},
        5,
        {"external_id": "x6", "name": "Six"},
    ]
    with pytest.warns(UserWarning, match="1 of 8 rows"):
        report = call("accounts.bulk_upsert", [*rows])
    assert statuses(report) == ["done", *["failed"] * 6, "done"]
    said = [str(result.error.errors[0]) for result in report.failed]
    assert said[0] == "nam: is not known here; did you mean 'name'?"
    assert said[1].startswith("tags: expected a sequence")
    assert said[2] == "externalId: and external_id are the same field; give one of them"
    assert said[3] == "[4]: has 70,029 bytes, and a request takes at most 59,998"
    assert said[5] == "takes a mapping or a model, got int"
    assert all(isinstance(result.error, call.error("RefusedError")) for result in report.failed)
    assert [row["externalId"] for row in book.asked[0].json] == ["x0", "x6"]


def test_a_row_without_a_key_needs_what_a_new_record_needs(call: Caller, book: Book) -> None:
    with pytest.warns(UserWarning, match=r"2 of 3 rows have no id or source_id or external_id .*\[0\]"):
        report = call("accounts.bulk_upsert", [{"name": "New"}, {"tags": ["a"]}, {"external_id": "x1"}])
    assert statuses(report) == ["done", "failed", "failed"]
    assert str(report.results[1].error.errors[0]) == "name: is needed"  # not sent
    assert report.results[2].error.status_code == 206  # sent, as it may be there
    assert "name is required" in str(report.results[2].error)


@pytest.mark.parametrize(
    ("rows", "said"),
    [
        (
            [{"external_id": "a"}, {"name": "b"}, {"externalId": "a"}],
            "[2].external_id: 'a' is that of row [0]",
        ),
        (
            [{"source_id": "s", "id": "1"}, {"source_id": "s", "id": "2"}],
            "[1].source_id: 's' is that of row [0]",
        ),
        ([{"id": "1"}, {"_id": "1"}], "[1].id: '1' is that of row [0]"),
    ],
)
def test_rows_that_share_a_key_refuse_the_whole_call(
    call: Caller, book: Book, rows: list[Json], said: str
) -> None:
    with pytest.raises(call.error("RefusedError")) as refused:
        call("accounts.bulk_upsert", rows)
    assert said in str(refused.value)
    assert "Nothing was sent." in str(refused.value)
    assert book.asked == []


@pytest.mark.parametrize("given", ["rows", {"external_id": "a"}, 5, b"rows", None])
def test_what_are_no_rows_is_refused(call: Caller, book: Book, given: object) -> None:
    with pytest.raises(call.error("RefusedError"), match="takes rows"):
        call("accounts.bulk_upsert", given)


def test_no_rows_send_nothing(call: Caller, book: Book) -> None:
    report = call("accounts.bulk_upsert", [])
    assert (report.results, report.requests, book.asked) == ([], 0, [])
    report.raise_for_failures()


FORMS: dict[str, Any] = {  # Any: functions of a row
    "the row": lambda row: row,
    "its fields and a message": lambda row: {**row, "message": "name is required"},
    "within": lambda row: {"item": row, "message": "name is required"},
    "its key": lambda row: {"key": {"externalId": row.get("externalId")}, "message": "name is required"},
}


@pytest.mark.parametrize("form", FORMS.values(), ids=FORMS)
def test_an_error_is_matched_to_its_row(call: Caller, book: Book, form: Any) -> None:  # noqa: ANN401 - see FORMS
    book.form = form
    rows = [{"external_id": f"x{n}", **({"name": "n"} if n % 3 else {"tags": [str(n)]})} for n in range(30)]
    report = call("accounts.bulk_upsert", rows)
    assert statuses(report) == ["done" if n % 3 else "failed" for n in range(30)]
    assert report.created == 20
    error = report.results[3].error
    assert (error.status_code, error.method, error.path) == (206, "PUT", "/accounts")
    with pytest.raises(call.error("LedgerError"), match=r"of 30 rows 10 failed\. Row 0: .*was not taken"):
        report.raise_for_failures()


def test_an_error_that_fits_no_row_leaves_the_rest_unknown(call: Caller, book: Book) -> None:
    book.form = lambda row: {"message": "one of them is wrong"}
    rows = [{"external_id": "x0", "name": "n"}, {"external_id": "x1"}, {"external_id": "x2", "name": "n"}]
    report = call("accounts.bulk_upsert", rows)
    assert statuses(report) == ["unknown"] * 3
    assert "one of them is wrong" in str(report.results[0].error)
    assert isinstance(report.results[0].error, call.error("DoubtfulError"))
    again = call("accounts.bulk_upsert", rows)  # now two are told by the keys of what was updated
    assert statuses(again) == ["done", "unknown", "done"]


def test_rows_that_the_counts_lack_are_not_called_done(call: Caller, book: Book) -> None:
    book.fault = lambda asked: (200, {}, {"created": 1, "updated": 0, "nonupdates": 0})
    assert statuses(call("accounts.bulk_upsert", keyed(3))) == ["unknown"] * 3
    book.fault = lambda asked: (200, {}, {"created": 1, "updated": 1, "nonupdates": 1})
    assert statuses(call("accounts.bulk_upsert", keyed(3))) == ["done"] * 3
    book.fault = lambda asked: (206, {}, {})
    assert statuses(call("accounts.bulk_upsert", keyed(3))) == ["unknown"] * 3


def test_refusals_are_read_row_by_row_where_they_say_so(call: Caller, book: Book) -> None:
    book.fault = lambda asked: (403, {}, {
        "created": 0, "updated": 1, "nonupdates": 0,
        "permissionErrors": [{"externalId": "x1", "message": "not yours"}],
    })  # fmt: skip
    report = call("accounts.bulk_upsert", keyed(2))
    assert statuses(report) == ["done", "failed"]
    assert isinstance(report.results[1].error, call.error("NotAllowedError"))
    assert "not yours" in str(report.results[1].error)
    big = {"created": 0, "updated": 0, "nonupdates": 0, "createdErrors": [
        {"item": {"externalId": f"x{n}"}, "message": "m" * 100} for n in range(400)
    ]}  # fmt: skip
    book.fault = lambda asked: (400, {}, big)
    report = call("accounts.bulk_upsert", keyed(402))
    assert statuses(report) == ["failed"] * 402  # nothing at all was taken
    assert "refused as a whole" in str(report.results[401].error)
    book.fault = lambda asked: (400, {}, {"created": 1, "updated": 0, "nonupdates": 0, "createdErrors": []})
    assert (
        statuses(call("accounts.bulk_upsert", keyed(2))) == ["unknown"] * 2
    )  # one was taken, and which is not said


@pytest.mark.parametrize("answer", [{}, {"message": "queued"}, [], 5])
def test_a_success_that_is_another_server_s_is_no_proof(call: Caller, book: Book, answer: object) -> None:
    book.fault = lambda asked: (202, {}, answer)
    with pytest.warns(UserWarning, match="1 of 3 rows have no"):
        report = call("accounts.bulk_upsert", [{"name": "New"}, *keyed(2)])
    assert statuses(report) == ["unknown"] * 3
    assert "says nothing of the rows" in str(report.results[0].error)
    assert [len(asked.json) for asked in book.asked] == [3, 2, 2]


def test_a_refusal_of_a_request_fails_its_rows_and_the_next_is_sent(call: Caller, book: Book) -> None:
    book.fault = lambda asked: (400, {}, {"message": "duplicate"}) if len(book.asked) == 1 else None
    report = call("accounts.bulk_upsert", keyed(600))
    assert Counter(statuses(report)) == {"failed": 500, "done": 100}
    assert "duplicate" in str(report.results[0].error)
    assert report.stopped is None


def test_a_request_that_is_too_large_is_halved(call: Caller, book: Book) -> None:
    book.fault = lambda asked: (413, {}, {}) if len(asked.json) > 100 else None
    report = call("accounts.bulk_upsert", keyed(700))
    assert statuses(report) == ["done"] * 700
    assert [len(asked.json) for asked in book.asked] == [500, 250, 125, 62, 63, 125, 62, 63, 250, *_HALVES]
    book.fault = lambda asked: (413, {}, {}) if b'"x1"' in asked.body else None
    assert statuses(call("accounts.bulk_upsert", keyed(3))) == ["done", "failed", "done"]


_HALVES = (125, 62, 63, 125, 62, 63, 200, 100, 100)


@pytest.mark.parametrize("status", [401, 403])
def test_what_ends_the_call_leaves_the_rest_skipped(call: Caller, book: Book, status: int) -> None:
    def fault(asked: Asked) -> Fault:
        return (status, {}, {"message": "no"}) if asked.method == "PUT" and len(book.asked) > 1 else None

    book.fault = fault
    report = call("accounts.bulk_upsert", iter(keyed(1600)))
    assert Counter(statuses(report)) == {"done": 500, "failed": 500, "skipped": 600}
    assert report.stopped is not None
    assert report.stopped.status_code == status
    assert report.results[1599].error is report.stopped
    with pytest.raises(call.error("LedgerError"), match="500 failed, 600 skipped") as raised:
        report.raise_for_failures()
    assert raised.value.may_have_taken_effect


def test_a_client_that_is_closed_meanwhile_loses_nothing(facts: ApiFacts, book: Book) -> None:
    call = Caller(facts, book, suspends=False)
    report = call(
        "accounts.bulk_upsert",
        keyed(1200),
        progress=lambda progress: call.close() if progress.rows == 500 else None,
    )
    assert Counter(statuses(report)) == {"done": 500, "failed": 500, "skipped": 200}
    assert "closed" in str(report.stopped)
    assert len(book.accounts) == 500


@pytest.mark.parametrize(
    "fault", ["lost", "lost after", (500, {}, {}), (408, {}, {}), (499, {}, {}), (200, {}, b"")]
)
def test_rows_with_a_key_are_sent_again_and_rows_without_one_never(
    call: Caller, book: Book, fault: Fault
) -> None:
    book.fault = lambda asked: fault if len(book.asked) == 1 else None
    blank = {"external_id": " ", "name": "No key"}
    rows = [*keyed(2), {"name": "No key"}, {"external_id": "x9", "name": "Nine"}, blank]
    with pytest.warns(UserWarning, match="2 of 5 rows"):
        report = call("accounts.bulk_upsert", rows)
    assert statuses(report) == ["done", "done", "unknown", "done", "unknown"]
    assert [len(asked.json) for asked in book.asked] == [5, 3]
    assert report.results[2].error.may_have_taken_effect
    names = Counter(account["name"] for account in book.accounts.values())
    assert names - Counter({"No key": 2}) == {"Account 0": 1, "Account 1": 1, "Nine": 1}


def test_rows_are_sent_again_so_often_and_no_more(call: Caller, book: Book) -> None:
    book.fault = lambda asked: (500, {}, {"message": "down"}) if b'"x0"' in asked.body else None
    report = call("accounts.bulk_upsert", keyed(600))
    assert Counter(statuses(report)) == {"unknown": 500, "done": 100}
    assert [len(asked.json) for asked in book.asked] == [500, 500, 500, 100]
    assert "down" in str(report.results[0].error)


def _lost_then(book: Book, refusal: Fault) -> Callable[[Asked], Fault]:
    return lambda asked: "lost" if len(book.asked) == 1 else refusal


def test_what_may_have_been_done_the_first_time_is_not_called_failed(call: Caller, book: Book) -> None:
    nothing = {"created": 0, "updated": 0, "nonupdates": 0}
    refusals: list[Fault] = [
        (400, {}, {"message": "no"}),
        (400, {}, {**nothing, "createdErrors": [{"externalId": "x0", "message": "no"}]}),
    ]
    for refusal, first in zip(refusals, ("unknown", "failed"), strict=True):
        book.asked.clear()
        book.fault = _lost_then(book, refusal)
        assert statuses(call("accounts.bulk_upsert", keyed(3))) == [first, "unknown", "unknown"]


def test_bulk_calls_wait_behind_others(call: Caller, book: Book, monkeypatch: pytest.MonkeyPatch) -> None:
    seen: list[str] = []
    asend = Transport.asend

    async def noted(self: Transport, one: Call) -> Response:
        seen.append(one.priority)
        return await asend(self, one)

    monkeypatch.setattr(Transport, "asend", noted)
    call("accounts.bulk_upsert", keyed(1))
    assert seen == ["bulk"]


def test_progress_is_told_after_each_request(call: Caller, book: Book) -> None:
    seen: list[tuple[int, int | None, int]] = []
    call("accounts.bulk_upsert", keyed(1200), progress=lambda p: seen.append((p.rows, p.total, p.requests)))
    assert seen == [(500, 1200, 1), (1000, 1200, 2), (1200, 1200, 3)]


def test_what_interrupts_a_call_says_how_far_it_was(call: Caller, book: Book) -> None:
    def interrupt(progress: Progress) -> None:
        if progress.rows == 1000:
            raise KeyboardInterrupt

    with pytest.raises(KeyboardInterrupt) as raised:
        call("accounts.bulk_upsert", keyed(1200), progress=interrupt)
    assert "1000 of 1200 rows were done" in "".join(raised.value.__notes__)
    assert len(book.accounts) == 1000


def test_a_client_that_only_reads_sends_nothing(facts: ApiFacts, book: Book) -> None:
    call = Caller(facts, book, suspends=False, read_only=True)
    with pytest.raises(call.error("RefusedError"), match="read-only"):
        call("accounts.bulk_upsert", keyed(1))
    assert book.asked == []
    call.close()


def test_twelve_thousand_rows_through_every_fault(call: Caller, book: Book) -> None:
    """206, lost answers before and after the work, 500 and 429 among them."""
    lock, tried = threading.Lock(), Counter[bytes]()
    plan: dict[int, Fault] = {
        2: "lost", 5: "lost after", 7: (500, {}, {}), 9: (429, {"Retry-After": "0"}, {"message": "slow"}),
        11: "lost after", 12: (503, {}, {}), 14: (429, {"Retry-After": "0"}, {"message": "slow"}), 20: "lost",
    }  # fmt: skip

    def fault(asked: Asked) -> Fault:
        with lock:
            tried[asked.body[:40]] += 1
            first = tried[asked.body[:40]] == 1
            return plan.get(len(tried)) if first else None

    book.fault = fault
    rows = keyed(12000)
    for n in range(0, 12000, 97):
        del rows[n]["name"]
    report = call("accounts.bulk_upsert", iter(rows))
    assert statuses(report) == ["done" if n % 97 else "failed" for n in range(12000)]
    assert [result.input for result in report.results] == rows
    assert Counter(a["externalId"] for a in book.accounts.values()) == Counter(
        row["external_id"] for n, row in enumerate(rows) if n % 97
    )
    assert report.requests == 24 + 6
    assert book.most_at_once == 1


@pytest.mark.parametrize(
    "form", [lambda row, text: {"item": row, "message": text}, lambda row, text: {"message": text}]
)
def test_what_an_error_repeats_of_secrets_is_not_shown(
    call: Caller, book: Book, form: Callable[[Json, str], object]
) -> None:
    book.form = lambda row: form(row, f"{KEY} may not set hunter22xyz")
    rows: list[Json] = [{"external_id": "x1", "custom": {"password": "hunter22xyz"}}, *keyed(1)]
    refused = call("accounts.bulk_upsert", rows).results[0].error
    shown = f"{refused} {refused!r} {vars(refused)}"
    assert "[hidden] may not set [hidden]" in shown
    assert KEY not in shown
    assert "hunter22xyz" not in shown
    book.fault = lambda asked: (400, {}, {"message": "no such hunter22xyz"})
    assert "no such [hidden]" in str(call("accounts.bulk_upsert", rows).results[0].error)
