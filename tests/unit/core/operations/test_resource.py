"""Resources on mocked answers: what is asked of the tenant, and what becomes of its answers."""

from __future__ import annotations

import io
import warnings
from collections.abc import Iterator
from pathlib import Path

import pytest
import responses

from halopsa import (
    HaloPsaError,
    HaloPsaNotFoundError,
    HaloPsaProtocolError,
    HaloPsaReportError,
    HaloPsaValidationError,
)
from halopsa.models.ticket import Ticket
from tests.of_halopsa import Dialect, resource_names
from tests.wire.tenant import Answer, Json, Loosely, Sent, Tenant, connect, loose, made, ok

BOTH = pytest.mark.parametrize("dialect", ["v2", "inventory"])


@pytest.fixture
def tenant() -> Iterator[Tenant]:
    with responses.RequestsMock(assert_all_requests_are_fired=False) as mock:
        yield Tenant(mock)


def refused(tenant: Tenant, call: Loosely) -> HaloPsaValidationError:
    before = len(tenant.sent)
    with pytest.raises(HaloPsaValidationError) as caught:
        call()
    assert caught.value.status_code is None
    assert len(tenant.sent) == before
    return caught.value


# Ids

HOSTILE = ["../Users/1", "1/../..", "", ".", "..", "%2e%2e", "1\x00", "a", True, 1.0, None, [1], b"1"]


@BOTH
@pytest.mark.parametrize("key", HOSTILE, ids=repr)
def test_hostile_ids(tenant: Tenant, dialect: Dialect, key: object) -> None:
    client = loose(connect(dialect))
    tickets = client.tickets
    calls = [
        lambda: tickets.get(key),
        lambda: tickets.update(key, {"summary": "x"}),
        lambda: tickets.delete(key),
        lambda: tickets.actions(key),
        lambda: tickets.add_action(key, {"outcome": "Close"}),
        lambda: tickets.attachments(key),
        lambda: tickets.add_attachment(key, b"x", filename="x"),
        lambda: client.attachments.download(key),
        lambda: client.reports.run(key),
        lambda: client.invoices.send(key, experimental=True),
        lambda: client.quotes.convert_to_invoice(key, experimental=True),
        lambda: client.projects.tasks(key),
    ]
    for call in calls:
        refused(tenant, call)
    assert tenant.tokens == []


@pytest.mark.parametrize("key", ["", ".", "..", " ", "a\x00", None, 5, True], ids=repr)
def test_hostile_guids(tenant: Tenant, key: object) -> None:
    refused(tenant, lambda: loose(connect()).priorities.get(key))


def test_a_guid_is_quoted(tenant: Tenant) -> None:
    tenant.answers(ok({"id": "x"}))
    connect().priorities.get("a/Users/1?x=1#y")
    assert tenant.only.path == "/api/Priority/a%2FUsers%2F1%3Fx%3D1%23y"


@pytest.mark.parametrize("key", ["../Users/1", "a/..", "..\\a", "a/./b"])
def test_a_guid_leads_nowhere_even_where_quotes_are_undone(tenant: Tenant, key: str) -> None:
    refused(tenant, lambda: connect().priorities.get(key))


def test_ids_as_text(tenant: Tenant) -> None:
    tenant.answers(made({"id": 456}))
    loose(connect()).tickets.update(" 456 ", {"id": 456, "status_id": 2})
    assert tenant.only.json == [{"id": 456, "status_id": 2}]


# Look-ups

TEAMS: list[dict[str, object]] = [{"id": 4, "name": "Network"}, {"id": 5, "name": "Sales"}]


def test_the_name_of_a_team(tenant: Tenant) -> None:
    tenant.route("GET", "/api/Team", ok(TEAMS))
    tenant.answers(made({"id": 1}))
    client = connect()
    client.tickets.update(1, {"team_id": 4})
    client.tickets.update(2, {"team_id": 5})
    client.projects.update(3, {"team_id": 4})
    assert [(sent.method, sent.json) for sent in tenant.sent] == [
        ("GET", None),
        ("POST", [{"id": 1, "team": "Network"}]),
        ("POST", [{"id": 2, "team": "Sales"}]),
        ("POST", [{"id": 3, "team": "Network"}]),
    ]


def test_a_team_that_is_not_there(tenant: Tenant) -> None:
    tenant.route("GET", "/api/Team", ok(TEAMS))
    client = connect()
    with pytest.raises(HaloPsaValidationError, match="no 6 among the teams") as caught:
        client.tickets.update(1, {"team_id": 6})
    assert caught.value.errors
    assert [sent.method for sent in tenant.sent] == ["GET"]


def test_a_team_that_is_newer_than_what_is_kept(tenant: Tenant) -> None:
    tenant.route("GET", "/api/Team", ok(TEAMS))
    tenant.answers(made({"id": 1}))
    client = connect()
    client.tickets.update(1, {"team_id": 4})
    tenant.route("GET", "/api/Team", ok([*TEAMS, {"id": 6, "name": "Night"}]))
    client.tickets.update(1, {"team_id": 6})
    client.tickets.update(1, {"team_id": 6})
    assert tenant.sent[-1].json == [{"id": 1, "team": "Night"}]
    assert [sent.method for sent in tenant.sent] == ["GET", "POST", "GET", "POST", "POST"]


def test_key_fields(tenant: Tenant) -> None:
    tenant.route("GET", "/api/Asset/9", ok({"id": 9, "assettype_id": 5}))
    tenant.route("GET", "/api/AssetType/5", ok({"id": 5, "keyfield_id": 61, "keyfield2_id": 0}))
    tenant.answers(made({"id": 9}))
    client = connect()
    client.assets.update(9, {"key_field": "A"})
    assert [sent.path for sent in tenant.sent] == ["/api/Asset/9", "/api/AssetType/5", "/api/Asset"]
    assert tenant.sent[-1].json == [{"id": 9, "fields": [{"id": 61, "value": "A"}]}]
    client.assets.update(9, {"key_field": "B", "assettype_id": 5})
    assert [sent.path for sent in tenant.sent[3:]] == ["/api/Asset"]
    with pytest.raises(HaloPsaValidationError, match="has no key field") as caught:
        client.assets.update(9, {"key_field2": "B", "assettype_id": 5})
    assert caught.value.errors
    tenant.route("GET", "/api/AssetType/5", ok({"id": 5, "keyfield_id": 61, "keyfield2_id": 62}))
    client.assets.update(9, {"key_field2": "B", "assettype_id": 5})
    assert tenant.sent[-1].json == [{"id": 9, "assettype_id": 5, "fields": [{"id": 62, "value": "B"}]}]


def test_key_fields_need_no_look_up_in_the_inventory(tenant: Tenant) -> None:
    tenant.answers(ok({"id": 9}))
    connect("inventory").assets.update(9, {"key_field": "A"})
    assert tenant.only == Sent("PUT", "/api/Asset/9", {}, {"key_field": "A"})


# Custom fields

FIELDS = [
    {"id": 201, "name": "CFA", "value": 1, "type": 0},
    {"id": 202, "name": "CFB", "value": None, "type": 0},
]


def test_custom_on_create(tenant: Tenant) -> None:
    tenant.route("GET", "/api/FieldInfo", ok([{"id": 201, "name": "CFA"}, {"id": 202, "name": "CFB"}]))
    tenant.answers(made({"id": 1}))
    loose(connect()).tickets.create({"summary": "x"}, custom={"CFA": 1, "CFB": "é"})
    assert tenant.sent[-1].json == [
        {"summary": "x", "customfields": [{"name": "CFA", "value": 1}, {"name": "CFB", "value": "é"}]}
    ]


def test_custom_on_update(tenant: Tenant) -> None:
    tenant.route("GET", "/api/Tickets/1", ok({"id": 1, "customfields": FIELDS}))
    tenant.answers(made({"id": 1}))
    loose(connect()).tickets.update(1, custom={"CFB": True})
    assert tenant.sent[-1].json == [
        {"id": 1, "customfields": [{"id": 201, "value": 1}, {"id": 202, "value": True}]}
    ]


def test_custom_of_an_action(tenant: Tenant) -> None:
    tenant.route("GET", "/api/Actions/1", ok({"id": 1, "ticket_id": 5, "customfields": FIELDS}))
    tenant.answers(made({"id": 1}))
    loose(connect()).actions.update(1, ticket_id=5, custom={"CFA": 2})
    assert tenant.sent[0].query["ticket_id"] == "5"
    assert tenant.sent[1].json == [
        {"id": 1, "ticket_id": 5, "customfields": [{"id": 201, "value": 2}, {"id": 202, "value": None}]}
    ]


def test_a_read_only_client_looks_nothing_up_for_a_write(tenant: Tenant) -> None:
    tickets = loose(connect(read_only=True)).tickets
    for call in (
        lambda: tickets.update(1, custom={"CFB": True}),
        lambda: tickets.create(summary="x", team_id=4),
    ):
        assert "read-only" in str(refused(tenant, call))


def test_custom_that_cannot_be(tenant: Tenant) -> None:
    tenant.route("GET", "/api/Tickets/1", ok({"id": 1, "customfields": FIELDS}))
    tickets = loose(connect()).tickets
    for wrong in (object(), float("nan")):
        assert refused(
            tenant, lambda wrong=wrong: tickets.create({"summary": "x"}, custom={"CFA": wrong})
        ).errors
        assert refused(tenant, lambda wrong=wrong: tickets.update(1, custom={"CFA": wrong})).errors
    with pytest.raises(HaloPsaValidationError, match="CFA") as caught:
        tickets.update(1, custom={"CFAA": 1})
    assert [error.field for error in caught.value.errors] == ["CFAA"]
    assert [sent.method for sent in tenant.sent] == ["GET"]


def test_custom_and_customfields(tenant: Tenant) -> None:
    """One of them would be lost."""
    tickets = loose(connect()).tickets
    for call in (
        lambda: tickets.create({"summary": "x", "customfields": FIELDS}, custom={"CFA": 1}),
        lambda: tickets.update(1, {"customfields": FIELDS}, custom={"CFA": 1}),
    ):
        assert {error.field for error in refused(tenant, call).errors} == {"custom"}


def test_a_record_without_custom_fields(tenant: Tenant) -> None:
    tenant.route("GET", "/api/Tickets/1", ok({"id": 1}))
    with pytest.raises(HaloPsaValidationError, match="not loaded"):
        loose(connect()).tickets.update(1, custom={"CFA": 1})


# Updates


@pytest.mark.parametrize("data", [{}, None, {"id": 5}], ids=repr)
@BOTH
def test_nothing_to_change(tenant: Tenant, dialect: Dialect, data: Json) -> None:
    assert "nothing to change" in str(
        refused(tenant, lambda: loose(connect(dialect)).tickets.update(5, data))
    )


def test_a_record_as_it_came_is_nothing_to_change(tenant: Tenant) -> None:
    tenant.answers(ok({"id": 5, "summary": "x", "customfields": FIELDS}))
    client = connect()
    ticket = client.tickets.get(5)
    refused(tenant, lambda: client.tickets.update(5, ticket))
    action = client.actions.get(5, ticket_id=1)
    refused(tenant, lambda: client.actions.update(5, action, ticket_id=1))


@pytest.mark.parametrize("key", [0, "0", "-0"], ids=repr)
def test_no_update_makes_a_record(tenant: Tenant, key: object) -> None:
    """An upsert of id 0 was seen to create."""
    assert "new record" in str(
        refused(tenant, lambda: loose(connect()).tickets.update(key, {"summary": "x"}))
    )


def test_a_record_that_was_read_is_not_created_by_halves(tenant: Tenant) -> None:
    tenant.answers(ok({"id": 5, "summary": "x", "client_id": 3}))
    client = connect()
    ticket = client.tickets.get(5)
    ticket.summary = "copy"
    tenant.answers(made({"id": 6}))
    refused(tenant, lambda: client.tickets.create(ticket))
    client.tickets.create(Ticket(summary="new"))
    assert tenant.sent[-1].json == [{"summary": "new"}]


def test_empty_custom_is_nothing(tenant: Tenant) -> None:
    refused(tenant, lambda: loose(connect()).tickets.update(5, custom={}))


def test_a_row_may_be_written_back(tenant: Tenant) -> None:
    tenant.answers(ok({"record_count": 1, "tickets": [{"id": 5, "summary": "x"}]}), made({"id": 5}))
    client = connect()
    (row,) = client.tickets.list()
    row.summary = "y"
    client.tickets.update(row.id, row)
    assert tenant.sent[-1].json == [{"id": 5, "summary": "y"}]


# Answers


@BOTH
@pytest.mark.parametrize(
    "answer", [{"id": 5}, [{"id": 5}], {"tickets": [{"id": 5}]}, {"tickets": {"id": 5}}], ids=repr
)
def test_a_record_may_come_wrapped(tenant: Tenant, dialect: Dialect, answer: object) -> None:
    tenant.answers(ok(answer))
    client = connect(dialect)
    assert client.tickets.get(5).id == 5
    assert client.tickets.create({"summary": "x"}).id == 5


@pytest.mark.parametrize("answer", [[], [{}, {}], 5, "x", None], ids=repr)
def test_no_record(tenant: Tenant, answer: object) -> None:
    tenant.answers(Answer(200, b"null", content_type="application/json") if answer is None else ok(answer))
    with pytest.raises(HaloPsaProtocolError, match=r"tickets\.get"):
        connect().tickets.get(5)


# Lists


@pytest.mark.parametrize("row", [None, 5, "x", [{"id": 1}]])
def test_a_row_that_is_no_object_is_told_with_its_place(tenant: Tenant, row: object) -> None:
    tenant.answers(ok({"record_count": 3, "tickets": [{"id": 1}, row, {"id": 3}]}))
    with pytest.raises(HaloPsaProtocolError, match=r"GET /Tickets: .*page 4: .* in row 2 of 3") as caught:
        connect().tickets.list(page_no=4)
    assert (caught.value.method, caught.value.path) == ("GET", "/Tickets")


@pytest.mark.parametrize("name", ["page_size", "page_no"])
@pytest.mark.parametrize(
    "value", [0, -1, 1.0, "1", True, None, 10**5000], ids=["0", "-1", "1.0", "text", "True", "None", "huge"]
)
def test_pages_that_cannot_be(tenant: Tenant, name: str, value: object) -> None:
    error = refused(tenant, lambda: loose(connect()).tickets.list(**{name: value}))
    assert [found.field for found in error.errors] == [name]
    if name == "page_size" and value is not None:
        refused(tenant, lambda: loose(connect()).tickets.list_all(page_size=value))


@pytest.mark.parametrize("name", ["pageinate", "page_no"])
def test_paging_is_not_switched_off(tenant: Tenant, name: str) -> None:
    """Pages would repeat, and rows be missing."""
    tickets = loose(connect()).tickets
    error = refused(tenant, lambda: tickets.list_all(allow_unknown=True, **{name: "2"}))
    assert [found.field for found in error.errors] == [name]


def test_rows_that_cannot_be_told_from_others_are_all_there(tenant: Tenant) -> None:
    rows = [{"id": 1, "note": "a"}, {"id": 1, "note": "b"}, {"note": "c"}, {"note": "c"}]
    tenant.answers(ok({"actions": rows}))
    listing = connect().actions.list_all(startdate="2026-01-01")
    assert [row.note for row in listing] == ["a", "b", "c", "c"]


def test_names_to_sort_by_are_translated(tenant: Tenant) -> None:
    tenant.answers(ok({"tickets": []}))
    for dialect, order, expected in (
        ("v2", "closeddate", "dateclosed"),
        ("v2", "dateclosed", "dateclosed"),
        ("v2", "whatever", "whatever"),
        ("inventory", "closeddate", "closeddate"),
    ):
        client = loose(connect(dialect))  # type: ignore[arg-type]  # one of both
        client.tickets.list(order=order, orderdesc=True, allow_unknown=order == "whatever")
        assert tenant.sent[-1].query["order"] == expected
        assert tenant.sent[-1].query["orderdesc"] == "true"
        client.tickets.list_all(order=order, allow_unknown=order == "whatever").to_list()
        assert tenant.sent[-1].query["order"] == expected


def test_a_listing_has_a_stable_order_where_there_is_one(tenant: Tenant) -> None:
    tenant.answers(ok([]))
    client = connect()
    client.tickets.list_all().to_list()
    assert tenant.sent[-1].query["order"] == "id"
    client.statuses.list_all().to_list()
    assert "order" not in tenant.sent[-1].query
    client.actions.list_all(ticket_id=1).to_list()
    assert tenant.sent[-1].query.get("order") in (None, "id")


@pytest.mark.parametrize("name", ["actions", "attachments"])
def test_children_of_a_ticket_belong_to_it(tenant: Tenant, name: str) -> None:
    tenant.answers(ok({name: []}))
    client = loose(connect())
    getattr(client.tickets, name)(5)
    assert tenant.only.query["ticket_id"] == "5"
    with pytest.raises(HaloPsaValidationError):
        getattr(client.tickets, name)(5, ticket_id=6)
    assert len(tenant.sent) == 1


@pytest.mark.parametrize("name", resource_names())
def test_no_resource_takes_unknown_filters(tenant: Tenant, name: str) -> None:
    found = getattr(loose(connect()), name)
    needed = {"ticket_id": 1} if name in ("actions", "attachments") else {}
    for call in (found.list, found.list_all):
        error = refused(tenant, lambda call=call: call(**needed, no_such_filter=1))
        assert [fault.field for fault in error.errors] == ["no_such_filter"]
    assert repr(found).startswith("<")


@pytest.mark.parametrize(("name", "args"), [("list", []), ("list_all", []), ("actions", [5])])
def test_warnings_point_at_the_caller(tenant: Tenant, name: str, args: list[int]) -> None:
    tenant.answers(ok({"tickets": [], "actions": []}))
    with pytest.warns(UserWarning, match="includedetails") as caught:
        getattr(loose(connect()).tickets, name)(*args, includedetails=True)
    assert [found.filename for found in caught] == [__file__]


# Reports


@BOTH
def test_reports(tenant: Tenant, dialect: Dialect) -> None:
    inner: dict[str, object] = {"rows": [{"Client": "A", "n": 1}], "load_error": None}
    columns: list[dict[str, object]] = [{"id": 1, "name": "Client"}]
    shapes: list[object] = [{**inner, "columns": columns}]
    if dialect == "v2":
        shapes = [{"id": 3, "report": inner, "available_columns": columns}]
    for shape in shapes:
        tenant.answers(ok(shape))
        data = connect(dialect).reports.run(3)
        assert data.rows == [{"Client": "A", "n": 1}]
        assert [column.name for column in data.columns or []] == ["Client"]


@BOTH
@pytest.mark.parametrize("nested", [True, False])
def test_reports_that_fail(tenant: Tenant, dialect: Dialect, nested: bool) -> None:
    inner = {"rows": [], "load_error": "Invalid column " + "x" * 5000}
    tenant.answers(ok({"id": 3, "report": inner} if nested else inner))
    with pytest.raises(HaloPsaReportError, match="Invalid column") as caught:
        connect(dialect).reports.run(3)
    assert caught.value.status_code == 200
    assert len(str(caught.value)) < 1000


@BOTH
def test_reports_that_may_be_cut(tenant: Tenant, dialect: Dialect) -> None:
    rows = [{"n": 1}] * 50_000
    tenant.answers(ok({"id": 3, "report": {"rows": rows}}))
    with pytest.warns(UserWarning, match="50000 rows came") as caught:
        connect(dialect).reports.run(3)
    assert [found.filename for found in caught] == [__file__]
    tenant.answers(ok({"id": 3, "report": {"rows": rows[1:]}}))
    with warnings.catch_warnings():
        warnings.simplefilter("error")
        connect(dialect).reports.run(3)


# Files


def test_uploads(tenant: Tenant, tmp_path: Path) -> None:
    tenant.answers(made([{"id": 7, "filename": "a.txt"}]))
    client = connect()
    (tmp_path / "a.txt").write_bytes(b"hi")
    assert client.tickets.add_attachment(5, tmp_path / "a.txt", note="n").id == 7
    client.attachments.upload(b"hi", filename="a.txt", ticket_id=5, note="n")
    expected = {
        "filename": "a.txt",
        "data_base64": "data:text/plain;base64,aGk=",
        "note": "n",
        "ticket_id": 5,
    }
    assert [sent.json for sent in tenant.sent] == [[expected], [expected]]


def test_uploads_that_cannot_be(tenant: Tenant, tmp_path: Path) -> None:
    client = loose(connect())
    for call in (
        lambda: client.tickets.add_attachment(5, b"x"),
        lambda: client.tickets.add_attachment(5, tmp_path / "missing"),
        lambda: client.tickets.add_attachment(5, {"filename": "a"}),
        lambda: client.tickets.add_attachment(5, {"filename": "a", "data_base64": "x", "ticket_id": 6}),
        lambda: client.attachments.upload(b"x", filename="a", nonsense=1),
        lambda: client.attachments.upload({"filename": "a", "data_base64": "x", "id": 5}),
    ):
        refused(tenant, call)


def test_downloads(tenant: Tenant, tmp_path: Path) -> None:
    link = "https://files.example.com/a?signature=s"
    tenant.elsewhere(link, b"content")
    tenant.answers(ok({"link": link}))
    client = connect(default_headers={"X-Gateway": "hush"})
    assert client.attachments.download(5) == b"content"
    assert client.attachments.download(5, to=tmp_path / "a") == 7
    assert (tmp_path / "a").read_bytes() == b"content"
    for headers in tenant.elsewhere_headers:
        assert not {"authorization", "x-gateway", "cookie"} & {name.lower() for name in headers}


@pytest.mark.parametrize("link", [None, 5, {"a": 1}, ""], ids=repr)
def test_json_files(tenant: Tenant, link: object) -> None:
    tenant.answers(ok({"link": link}))
    assert connect().attachments.download(5).startswith(b'{"link"')


@pytest.mark.parametrize(
    "link", ["http://files.example.com/a", "file:///etc/passwd", "javascript:1", "/etc/x"]
)
def test_links_that_are_not_followed(tenant: Tenant, tmp_path: Path, link: str) -> None:
    tenant.answers(ok({"link": link}))
    with pytest.raises(HaloPsaError):
        connect().attachments.download(5, to=tmp_path / "a")
    assert list(tmp_path.iterdir()) == []


def test_a_download_with_nowhere_to_go(tenant: Tenant, tmp_path: Path) -> None:
    refused(tenant, lambda: connect().attachments.download(5, to=tmp_path / "no" / "a"))
    refused(tenant, lambda: connect().attachments.download(5, to=tmp_path))
    refused(tenant, lambda: loose(connect()).attachments.download(5, to=io.StringIO()))
    refused(tenant, lambda: loose(connect()).attachments.download(5, to=5))


# Kept answers


def test_me_is_kept(tenant: Tenant) -> None:
    tenant.answers(ok({"id": 45, "claims": [{"type": "view_tickets", "value": "2"}]}))
    client = connect()
    assert client.agents.me().permissions == {"view_tickets": "2"}
    assert client.agents.me() is client.agents.me()
    assert len(tenant.sent) == 1
    client.agents.me(refresh=True)
    assert len(tenant.sent) == 2
    connect().agents.me()
    assert len(tenant.sent) == 3


def test_a_failure_is_not_kept(tenant: Tenant) -> None:
    tenant.answers(Answer(404), ok({"id": 45}))
    client = connect()
    with pytest.raises(HaloPsaNotFoundError):
        client.agents.me()
    assert client.agents.me().id == 45


# Other arguments


def test_a_pair_of_timeouts_may_be_a_list(tenant: Tenant) -> None:
    tenant.answers(ok({"id": 5}))
    assert loose(connect()).tickets.get(5, timeout=[1, 2]).id == 5


@pytest.mark.parametrize("timeout", [0, -1, float("nan"), "1", (1,), (1, 0), True], ids=repr)
def test_timeouts_that_cannot_be(tenant: Tenant, timeout: object) -> None:
    client = loose(connect())
    for call in (
        lambda: client.tickets.get(5, timeout=timeout),
        lambda: client.tickets.list(timeout=timeout),
        lambda: client.request("GET", "/Tickets", timeout=timeout),
    ):
        refused(tenant, call)
