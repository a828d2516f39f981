"""Reading whole lists and changes on mocked answers: options, refusals, clocks, bookmarks."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import UTC, datetime, timedelta, timezone

import pytest
import responses

from halopsa import (
    Bookmark,
    HaloPsaClient,
    HaloPsaIncompleteError,
    HaloPsaUnsupportedError,
    HaloPsaValidationError,
)
from halopsa.core.changes.changes import ServerClock
from halopsa.core.http.call import Call
from tests import of_halopsa as facts
from tests.wire.tenant import Answer, Loosely, Tenant, connect, loose, ok

WHEN = datetime(2026, 3, 1, 12, tzinfo=UTC)
API = facts.FOLDER / "api" / "resources"
DATE = "Sun, 01 Mar 2026 13:00:00 GMT"
SERVER = datetime(2026, 3, 1, 13, tzinfo=UTC)


@pytest.fixture
def tenant() -> Iterator[Tenant]:
    with responses.RequestsMock(assert_all_requests_are_fired=False) as mock:
        yield Tenant(mock)


def tickets(*rows: tuple[int, str | None], count: int | None = None, date: str = DATE) -> Answer:
    listed = [{"id": ident, "last_update": stamp} for ident, stamp in rows]
    body = {"record_count": len(rows) if count is None else count, "tickets": listed}
    return Answer(200, body, {"Date": date} if date else {})


# Options of list_all


@pytest.mark.parametrize(
    ("given", "fields"),
    [
        ({"prefetch": 0}, ["prefetch"]),
        ({"prefetch": 65}, ["prefetch"]),
        ({"prefetch": True}, ["prefetch"]),
        ({"prefetch": 2.0}, ["prefetch"]),
        ({"strict": 1}, ["strict"]),
        ({"strict": "no"}, ["strict"]),
        ({"consistent": None}, ["consistent"]),
        ({"resume": 5}, ["resume"]),
        ({"resume": "{}"}, ["resume"]),
        ({"progress": 5}, ["progress"]),
        ({"consistent": True, "order": "summary"}, ["order"]),
        ({"consistent": True, "orderdesc": True}, ["orderdesc"]),
        ({"prefetch": 0, "strict": 0, "consistent": 0}, ["strict", "consistent", "prefetch"]),
    ],
)
@pytest.mark.parametrize("method", ["list_all", "changed_since"])
def test_options_that_cannot_be(
    tenant: Tenant, method: str, given: dict[str, Loosely], fields: list[str]
) -> None:
    if method == "changed_since" and given.keys() & {"resume", "order", "orderdesc"}:
        given = {"prefetch": 0}
        fields = ["prefetch"]
    args = [WHEN] if method == "changed_since" else []
    with pytest.raises(HaloPsaValidationError) as caught:
        getattr(loose(connect()).tickets, method)(*args, **given)
    assert [error.field for error in caught.value.errors] == fields
    assert "Nothing was sent" in str(caught.value)
    assert tenant.sent == []


@pytest.mark.parametrize("name", ["teams", "statuses", "actions"])
def test_consistent_needs_pages(tenant: Tenant, name: str) -> None:
    given = {"ticket_id": 5} if name == "actions" else {}
    with pytest.raises(HaloPsaUnsupportedError, match="comes whole, in one answer; leave consistent out"):
        getattr(loose(connect()), name).list_all(consistent=True, **given)
    assert tenant.sent == []


def test_consistent_needs_an_order(tenant: Tenant) -> None:
    ops = {path.stem: facts.resource(f"api.{path.stem}").ops.get("list") for path in API.glob("*.json")}
    name = next(
        name
        for name, op in ops.items()
        if op and facts.said(op, "v2") and op.requests["v2"].page != "none" and "order" not in op.query
    )
    with pytest.raises(HaloPsaUnsupportedError, match="no documented order by id; leave consistent out"):
        getattr(loose(connect()).api, name).list_all(consistent=True)
    assert tenant.sent == []


def test_the_order_may_be_given_as_it_is_anyway(tenant: Tenant) -> None:
    tenant.answers(tickets())
    assert connect().tickets.list_all(consistent=True, order="id", orderdesc=False).to_list() == []
    assert tenant.sent[0].query["order"] == "id"


def test_whole_lists_wait_behind_everything_else(tenant: Tenant, monkeypatch: pytest.MonkeyPatch) -> None:
    client = loose(connect())
    sent: list[Call] = []
    send = client._transport.asend

    async def noted(call: Call) -> object:
        sent.append(call)
        return await send(call)

    monkeypatch.setattr(client._transport, "asend", noted)
    tenant.answers(tickets())
    client.tickets.list()
    client.tickets.list_all().to_list()
    client.tickets.changed_since(WHEN).to_list()
    client.api.tickets.list_all().to_list()
    tenant.answers(ok([{"id": 4, "name": "Network"}]))
    client.tickets.create({"summary": "x", "team_id": 4})
    kinds = [(call.method, call.path, call.priority) for call in sent]
    assert kinds == [
        ("GET", "/Tickets", "interactive"),
        ("GET", "/Tickets", "bulk"),
        ("GET", "/Tickets", "bulk"),
        ("GET", "/Tickets", "bulk"),
        ("GET", "/Team", "interactive"),  # a write waits for it
        ("POST", "/Tickets", "interactive"),
    ]


@pytest.mark.filterwarnings("ignore::halopsa.errors.HaloPsaIncompleteWarning")
def test_the_eta_knows_the_rate_limit(tenant: Tenant, monkeypatch: pytest.MonkeyPatch) -> None:
    client = connect()
    monkeypatch.setattr(client.rate_limit, "forecast", lambda n: 1000.0 * n)
    tenant.answers(tickets(*((n, None) for n in range(1, 101)), count=250), tickets(count=250))
    told: list[float | None] = []
    client.tickets.list_all(progress=lambda now: told.append(now.eta)).to_list()
    assert told[0] == 2000.0


# Which lists are the same


def identity(tenant: Tenant, *, name: str = "tickets", dialect: Loosely = "v2", **given: Loosely) -> str:
    client = loose(connect(dialect, **given.pop("client", {})))
    found: str = getattr(client, name).list_all(**given).checkpoint().identity
    return found


def test_a_checkpoint_is_of_one_list_only(tenant: Tenant) -> None:
    same = identity(tenant)
    assert same == identity(tenant)
    assert identity(tenant, team_id=[3, 4]) == identity(tenant, team="3,4")
    assert identity(tenant, team_id=None, prefetch=4, strict=True, order="id") == same
    others = [
        identity(tenant, team_id=3),
        identity(tenant, page_size=50),
        identity(tenant, order="summary"),
        identity(tenant, search="x"),
        identity(tenant, name="projects"),
        identity(tenant, dialect="inventory"),
        identity(tenant, client={"tenant": None, "base_url": "https://other.example.com"}),
        identity(tenant, client={"tenant_id": "other"}),
    ]
    assert len({same, *others}) == len(others) + 1


def test_a_checkpoint_of_another_list_is_refused(tenant: Tenant) -> None:
    client = connect()
    mark = client.tickets.list_all(client_id=5).checkpoint()
    with pytest.raises(HaloPsaValidationError):
        client.tickets.list_all(client_id=6, resume=mark)
    with pytest.raises(HaloPsaValidationError):
        client.tickets.list_all(resume=mark.to_json())
    assert tenant.sent == []
    tenant.answers(tickets((1, None)))
    assert [row.id for row in client.tickets.list_all(client_id=5, resume=mark.to_json())] == [1]


# changed_since: refusals


@pytest.mark.parametrize(
    "when", ["", "yesterday", "{", "{}", "1900-01-01", 5, None, WHEN.date(), b"{}", True], ids=repr
)
def test_a_moment_that_is_none(tenant: Tenant, when: Loosely) -> None:
    with pytest.raises(HaloPsaValidationError) as caught:
        connect().tickets.changed_since(when)
    assert [error.field for error in caught.value.errors] == ["when"]
    assert tenant.sent == []


@pytest.mark.parametrize("overlap", [5, None, timedelta(seconds=-1), timedelta(days=400)], ids=repr)
def test_an_overlap_that_is_none(tenant: Tenant, overlap: Loosely) -> None:
    with pytest.raises(HaloPsaValidationError) as caught:
        connect().tickets.changed_since(WHEN, overlap=overlap)
    assert [error.field for error in caught.value.errors] == ["overlap"]


def test_the_filter_it_sends_cannot_be_given(tenant: Tenant) -> None:
    with pytest.raises(HaloPsaValidationError) as caught:
        connect().tickets.changed_since(WHEN, lastupdatefromdate=WHEN)
    assert [error.field for error in caught.value.errors] == ["lastupdatefromdate"]
    with pytest.raises(HaloPsaValidationError):
        loose(connect()).tickets.changed_since(WHEN, clent_id=5)
    assert tenant.sent == []


def test_a_bookmark_of_another_list_is_refused(tenant: Tenant) -> None:
    tenant.answers(tickets())
    client = connect()
    mark = client.tickets.changed_since(WHEN, client_id=5).bookmark()
    for call in (
        lambda: client.tickets.changed_since(mark),
        lambda: client.tickets.changed_since(mark.to_json(), client_id=6),
        lambda: client.projects.changed_since(mark, client_id=5),
        lambda: connect("inventory").tickets.changed_since(mark, client_id=5),
    ):
        with pytest.raises(HaloPsaValidationError, match="bookmark of another list"):
            call()
    assert tenant.sent == []
    assert client.tickets.changed_since(mark, client_id=5, page_size=20, prefetch=2).to_list() == []
    assert client.tickets.changed_since(Bookmark(WHEN), client_id=5).to_list() == []


# changed_since: what comes


def test_the_bookmark_is_the_newest_stamp(tenant: Tenant) -> None:
    tenant.answers(tickets((1, "2026-03-01T12:30:00"), (2, "2026-03-01T12:10:00Z"), (3, None)))
    changes = connect().tickets.changed_since(WHEN)
    assert [row.id for row in changes] == [1, 2, 3]
    mark = changes.bookmark()
    newest = datetime(2026, 3, 1, 12, 30, tzinfo=UTC)
    assert newest - timedelta(seconds=5) < mark.since < newest  # less the time it took
    assert len(mark.seen) == 1
    tenant.answers(tickets((1, "2026-03-01T14:30:00+02:00"), (2, "2026-03-01T12:40:00"), (3, None)))
    assert [row.id for row in connect().tickets.changed_since(mark.to_json())] == [2, 3]


def test_the_server_s_clock_bounds_the_bookmark(tenant: Tenant) -> None:
    tenant.answers(tickets((1, "2026-03-01T13:30:00"), (2, "2099-01-01T00:00:00")))
    changes = connect().tickets.changed_since(WHEN)
    assert len(changes.to_list()) == 2
    assert changes.bookmark().since == SERVER
    later = DATE.replace("13:00", "13:20")
    tenant.answers(tickets((1, "2026-03-01T13:30:00"), date=later))  # an iteration has its own clock
    changes.to_list()
    assert changes.bookmark().since == SERVER + timedelta(minutes=20)


@pytest.mark.parametrize("date", ["", "soon", "Sun, 99 Mar 2026 13:00:00 GMT"])
def test_without_that_clock_only_stamps_count(tenant: Tenant, date: str) -> None:
    tenant.answers(tickets((1, "2026-03-01T12:30:00"), date=date))
    changes = connect().tickets.changed_since(WHEN)
    changes.to_list()
    assert WHEN < changes.bookmark().since < datetime(2026, 3, 1, 12, 30, tzinfo=UTC)
    tenant.answers(Answer(200, {"record_count": 1, "clients": [{"id": 1}]}, {"Date": date} if date else {}))
    clients = connect().clients.changed_since(WHEN)
    assert len(clients.to_list()) == 1
    assert clients.bookmark().since == WHEN


def test_rows_that_show_no_date_leave_it_to_the_server(tenant: Tenant) -> None:
    tenant.answers(Answer(200, {"record_count": 1, "clients": [{"id": 1}]}, {"Date": DATE}))
    changes = connect().clients.changed_since(WHEN)
    assert [row.id for row in changes] == [1]
    assert changes.bookmark().since == SERVER
    # A tenant that shows it after all: it counts.
    rows = [{"id": 1, "alastupdate": "2026-03-01T12:30:00"}, {"id": 2, "alastupdate": "2025-01-01T00:00:00"}]
    tenant.answers(Answer(200, {"record_count": 2, "clients": rows}, {"Date": DATE}))
    changes = connect().clients.changed_since(WHEN)
    assert [row.id for row in changes] == [1]
    assert len(changes.bookmark().seen) == 1


def test_a_tenant_that_ignores_the_filter(tenant: Tenant) -> None:
    tenant.answers(
        tickets((1, "2025-01-01T00:00:00"), (2, "2026-03-01T12:10:00"), (3, "2024-01-01T00:00:00"))
    )
    changes = connect().tickets.changed_since(WHEN)
    assert [row.id for row in changes] == [2]
    assert changes.report.rows == 1
    assert "2 rows were older than asked for: the tenant ignores the filter" in changes.report.why
    # Where there is no filter to ignore, nothing is said.
    rows = [{"id": 1, "last_modified": "2025-01-01T00:00:00"}]
    tenant.answers(Answer(200, {"record_count": 1, "suppliers": rows}))
    suppliers = connect().suppliers.changed_since(WHEN)
    assert suppliers.to_list() == []
    assert "older" not in suppliers.report.why


def test_pages_and_iterations(tenant: Tenant) -> None:
    stamp, old = "2026-03-01T12:30:00", "2020-01-01T00:00:00"
    first = tickets(*((n, stamp if n == 7 else old) for n in range(1, 101)), count=150)
    second = tickets(*((n, stamp if n == 107 else old) for n in range(101, 151)), count=150)
    tenant.answers(first, second, first, second)
    changes = connect().tickets.changed_since(WHEN)
    assert [[row.id for row in page] for page in changes.pages()] == [[7], [107]]
    assert [row.id for row in changes] == [7, 107]  # afresh
    with pytest.raises(HaloPsaUnsupportedError, match="keep bookmark"):
        changes.checkpoint()


@pytest.mark.filterwarnings("ignore::halopsa.errors.HaloPsaIncompleteWarning")
def test_what_was_not_read_to_the_end_begins_there_again(tenant: Tenant) -> None:
    stamp = "2026-03-01T12:30:00"
    page = tickets(*((n, stamp) for n in range(1, 101)), count=150)
    tenant.answers(page, tickets(count=150))
    changes = connect().tickets.changed_since(WHEN)
    assert changes.bookmark().since == WHEN
    for _ in changes:
        break
    assert changes.bookmark().since == WHEN
    tenant.answers(page, tickets(count=150))  # 50 that the tenant claims never come
    assert len(changes.to_list()) == 100
    assert not changes.report.complete
    assert changes.bookmark() == connect().tickets.changed_since(WHEN).bookmark()
    tenant.answers(page, tickets(count=150))
    strict = connect().tickets.changed_since(WHEN, strict=True)
    with pytest.raises(HaloPsaIncompleteError) as caught:
        strict.to_list()
    assert caught.value.report is not None
    assert caught.value.report.rows == 100
    assert strict.bookmark().since == WHEN


def test_an_error_in_the_caller_s_loop_loses_nothing(tenant: Tenant) -> None:
    tenant.answers(tickets((1, "2026-03-01T12:30:00")))
    changes = connect().tickets.changed_since(WHEN)

    def crash() -> None:
        for _ in changes:
            raise KeyError

    with pytest.raises(KeyError):
        crash()
    assert changes.bookmark().since == WHEN


def test_repr(tenant: Tenant) -> None:
    assert (
        repr(connect().tickets.changed_since(WHEN))
        == "<Changes since 2026-03-01T12:00:00+0000: not read yet>"
    )
    assert "0123456789abcdef" not in repr(Bookmark(WHEN, seen=frozenset({"0123456789abcdef"})))


@pytest.mark.parametrize(
    "date",
    [
        "Mon, 01 Jan 99999999999999 00:00:00 GMT",
        "Fri, 31 Dec 9999 23:00:00 -1400",
        "1 2 3 4 5 6 7 8",
        "",
        "soon",
    ],
)
def test_a_clock_that_makes_no_sense_is_not_heard(date: str) -> None:
    server = ServerClock()
    server.hear({"Date": date})
    assert server.began is None
    server.hear({"Date": "Mon, 02 Nov 2026 10:00:00 GMT"})
    assert server.began == datetime(2026, 11, 2, 10, tzinfo=UTC)


@pytest.mark.parametrize(
    "when", ["9999-12-31T23:00:00-14:00", datetime(9999, 12, 31, 23, tzinfo=timezone(-timedelta(hours=14)))]
)
def test_a_moment_beyond_the_calendar(when: datetime | str) -> None:
    with (
        HaloPsaClient(tenant="acme", token_source=lambda: "token") as client,
        pytest.raises(HaloPsaValidationError, match="when: is beyond the calendar"),
    ):
        client.tickets.changed_since(when)
