"""What answers decode to: every promised field in both dialects, dates, sentinels, odd types, extra fields."""

from __future__ import annotations

import base64
from datetime import UTC, datetime

import pytest

from tests.wire.entities import SHAPES, Shape
from tests.wire.matching import same
from tests.wire.table import at, check
from tests.wire.tenant import Answer, Dialect, Json, Loosely, Tenant, connect, fixture, loose, made, ok

TYPE_WORDS = ("text", "number", "date", "checkbox", "dropdown", "multiline")


def shape_id(shape: Shape) -> str:
    return shape.name


def ticket(tenant: Tenant, dialect: Dialect = "v2", **fields: Json) -> Loosely:
    """Ticket 456 as decoded when the tenant sends these fields beside its id."""
    tenant.answers(ok({"id": 456, **fields}))
    return loose(connect(dialect)).tickets.get(456)


@pytest.mark.parametrize("shape", SHAPES, ids=shape_id)
def test_every_promised_field_v2(tenant: Tenant, shape: Shape) -> None:
    tenant.answers(ok(shape.v2))
    entity: Loosely = shape.get(connect("v2"))
    check(entity, shape.reads)
    assert entity.problems == []


@pytest.mark.parametrize("shape", SHAPES, ids=shape_id)
def test_every_promised_field_inventory(tenant: Tenant, shape: Shape) -> None:
    tenant.answers(ok(shape.inventory))
    entity: Loosely = shape.get(connect("inventory"))
    check(entity, shape.reads)
    assert entity.problems == []
    assert entity.extra == {}


@pytest.mark.parametrize("shape", SHAPES, ids=shape_id)
def test_absent_fields_read_none(tenant: Tenant, shape: Shape) -> None:
    tenant.answers(ok({"id": 1}))
    entity: Loosely = shape.get(connect("v2"))
    assert {name: getattr(entity, name) for name in shape.reads if name != "id"} == dict.fromkeys(
        (name for name in shape.reads if name != "id"), None
    )
    assert entity.has("id")
    assert [name for name in shape.reads if entity.has(name)] == ["id"]


def test_null_is_not_absent(tenant: Tenant) -> None:
    record = ticket(tenant, category_4=None)
    assert record.category_4 is None
    assert record.has("category_4")
    assert not record.has("category_3")


# Custom fields.


def test_custom_fields_v2(tenant: Tenant) -> None:
    tenant.answers(ok("tickets/single.json"))
    record = loose(connect("v2")).tickets.get(456)
    first, second = record.customfields
    check(first, {"id": 201, "name": "CFBuilding", "label": "Building", "value": "North", "type_id": 0})
    check(second, {"id": 202, "name": "CFSeatCount", "label": "Seats affected", "value": "12"})
    assert first.type is None or first.type in TYPE_WORDS  # a tenant sends a number; the word where known
    assert record.custom["CFBuilding"] == "North"
    assert record.custom["CFSeatCount"] == "12"


@pytest.mark.parametrize(
    ("value", "kind"),
    [("North", "text"), (12, "number"), (1.5, "number"), (True, "checkbox"), (None, "date")],
)
def test_custom_fields_inventory(tenant: Tenant, value: Json, kind: str) -> None:
    field = {"id": 201, "name": "CFBuilding", "label": "Building", "value": value, "type": kind}
    record = ticket(tenant, "inventory", customfields=[field])
    (custom,) = record.customfields
    check(custom, {"id": 201, "name": "CFBuilding", "label": "Building", "value": value, "type": kind})
    assert same(value, record.custom["CFBuilding"])


def test_a_list_row_says_that_its_custom_fields_are_not_loaded(tenant: Tenant) -> None:
    tenant.answers(ok("tickets/list-page1.json"))
    row = loose(connect("v2")).tickets.list()[0]
    assert row.customfields is None
    with pytest.raises(Exception, match="not loaded"):  # which class is left open
        row.custom["CFBuilding"]


def test_an_unknown_custom_field_is_not_silent(tenant: Tenant) -> None:
    tenant.answers(ok("tickets/single.json"))
    record = loose(connect("v2")).tickets.get(456)
    with pytest.raises(KeyError):
        record.custom["CFNoSuchField"]


# Dates.


@pytest.mark.parametrize(
    ("written", "read"),
    [
        ("2026-01-15T09:30:00", at(2026, 1, 15, 9, 30)),  # no offset: UTC
        ("2026-01-15T09:30:00Z", at(2026, 1, 15, 9, 30)),
        ("2026-01-15T09:30:00+02:00", at(2026, 1, 15, 7, 30)),
        ("2026-01-15T09:30:00.5", datetime(2026, 1, 15, 9, 30, 0, 500000, tzinfo=UTC)),
        ("2026-01-15T09:30:00.1234567", datetime(2026, 1, 15, 9, 30, 0, 123456, tzinfo=UTC)),
        ("2026-01-15T09:30:00.4833333Z", datetime(2026, 1, 15, 9, 30, 0, 483333, tzinfo=UTC)),
        ("2026-01-15", at(2026, 1, 15)),
        (None, None),
        # The tenant's ways of saying "never".
        ("1900-01-01T00:00:00", None),
        ("1900-01-01T00:00:00Z", None),
        ("1899-12-30T00:00:00", None),
        ("1899-12-31T08:15:00", None),
        ("1901-01-01T00:00:00", None),
        ("0001-01-01T00:00:00", None),
    ],
)
def test_dates(tenant: Tenant, written: str | None, read: datetime | None) -> None:
    record = ticket(tenant, dateoccurred=written)
    assert record.dateoccurred == read
    if record.dateoccurred is not None:
        assert record.dateoccurred.utcoffset() is not None
    assert record.problems == []


def test_the_first_year_that_is_a_date(tenant: Tenant) -> None:
    assert ticket(tenant, dateoccurred="1902-05-01T00:00:00Z").dateoccurred == at(1902, 5, 1)


def test_an_unreadable_date_is_none_and_reported(tenant: Tenant) -> None:
    record = ticket(tenant, dateoccurred="a week ago", summary="Still here")
    assert record.dateoccurred is None
    assert record.raw("dateoccurred") == "a week ago"
    assert [problem.field for problem in record.problems] == ["dateoccurred"]
    assert record.summary == "Still here"


# Types that are not the declared ones.


@pytest.mark.parametrize(("written", "read"), [(95.0, 95), ("95", 95), (-1, -1), (0, 0), (2**40, 2**40)])
def test_whole_numbers_lose_nothing(tenant: Tenant, written: Json, read: int) -> None:
    record = ticket(tenant, site_id=written)
    check(record, {"site_id": read})
    assert record.problems == []


@pytest.mark.parametrize("written", [95.5, True, "ninety-five", [95], {"id": 95}])
def test_what_cannot_be_converted_is_none_and_reported(tenant: Tenant, written: Json) -> None:
    record = ticket(tenant, site_id=written, summary="Still here")
    assert record.site_id is None
    assert record.raw("site_id") == written
    assert [problem.field for problem in record.problems] == ["site_id"]
    assert record.summary == "Still here"


def test_a_broken_row_never_loses_the_page(tenant: Tenant) -> None:
    rows = [{"id": 1, "summary": {"odd": True}}, {"id": 2, "summary": "Fine", "client_id": "x"}, {"id": 3}]
    tenant.answers(ok({"record_count": 3, "tickets": rows}))
    page = loose(connect("v2")).tickets.list()
    assert [row.id for row in page] == [1, 2, 3]
    assert [len(row.problems) for row in page] == [1, 1, 0]


def test_fields_nobody_declared_are_kept(tenant: Tenant) -> None:
    tenant.answers(ok("tickets/single.json"))
    record = loose(connect("v2")).tickets.get(456)
    assert record.extra["ai_triage_score"] == 0.42
    assert record.problems == []


# Envelopes.

ROWS = [{"id": 45, "name": "Sam Whitaker"}, {"id": 46, "name": "Dana Ito"}]


@pytest.mark.parametrize(
    "body",
    [ROWS, {"record_count": 2, "results": ROWS}, {"record_count": 2, "agents": ROWS}],
    ids=["bare", "results", "agents"],
)
def test_agents_come_in_three_envelopes(tenant: Tenant, body: Json) -> None:
    tenant.answers(ok(body))
    assert [agent.id for agent in connect("v2").agents.list()] == [45, 46]


def test_other_arrays_beside_the_rows_are_not_the_rows(tenant: Tenant) -> None:
    body = {"record_count": 1, "columns": [{"id": 7}, {"id": 8}], "tickets": [{"id": 456}]}
    tenant.answers(ok(body))
    assert [row.id for row in connect("v2").tickets.list()] == [456]


@pytest.mark.parametrize(
    ("claimed", "read"), [(2, 2), ("2", 2), (-1, None), ("many", None), (None, None), (1.5, None)]
)
def test_the_record_count_as_claimed(tenant: Tenant, claimed: Json, read: int | None) -> None:
    tenant.answers(ok({"record_count": claimed, "users": [{"id": 1}, {"id": 2}]}))
    assert same(read, loose(connect("v2")).contacts.list().record_count)


def test_records_within_records(tenant: Tenant) -> None:
    """Of the newest description, and an owner and an option as older builds have them."""
    client = loose(connect("v2"))
    tenant.answers(
        ok(
            {
                "id": 1,
                "departments": [{"department_id": 4, "is_manager": True}],
                "site_contacts": [{"site": 9}],
            }
        ),
        ok({"id": 2, "teams": [{"team_id": 3}], "departments": [{"department_id": 4, "membershiplevel": 2}]}),
        ok(
            {
                "id": 3,
                "owners": [{"agent_id": 45, "owner_type": 0}, {"id": 46, "name": "Sam", "colour": "red"}],
            }
        ),
        ok({"id": 4, "values": [{"id": "a1", "value2": "x"}, {"id": 2, "name": "Old"}]}),
        ok({"id": 5, "tags": [{"text": "vip"}]}),
    )
    contact, agent = client.contacts.get(1), client.agents.get(2)
    assert (contact.departments[0].department_id, contact.departments[0].is_manager) == (4, True)
    assert contact.site_contacts[0].site == 9
    assert (agent.teams[0].team_id, agent.departments[0].membershiplevel) == (3, 2)
    new, old = client.knowledge_base.get(3).owners
    assert (new.agent_id, new.owner_type, old.name, old.extra) == (45, 0, "Sam", {"colour": "red"})
    values = client.custom_fields.get(4).values
    assert [(option.id, option.name, option.value2) for option in values] == [
        ("a1", None, "x"),
        ("2", "Old", None),
    ]
    assert [tag.text for tag in client.tickets.get(5).tags] == ["vip"]


def test_rows_are_as_thin_as_published(tenant: Tenant) -> None:
    """What rows are not published with is kept beside, and read from records."""
    tenant.answers(
        ok({"record_count": 1, "actions": [{"id": 1, "ticket_id": 5, "note": "x", "private_note": "y"}]}),
        ok({"record_count": 1, "suppliers": [{"id": 1, "contract_count": 2, "notes": "y"}]}),
        ok({"id": 1, "notes": "y", "last_modified": "2026-03-01T12:30:00"}),
    )
    client = connect("v2")
    action, supplier = client.actions.list(ticket_id=5)[0], client.suppliers.list()[0]
    assert (action.note, action.extra) == ("x", {"private_note": "y"})
    assert (supplier.contract_count, supplier.last_modified, supplier.extra) == (2, None, {"notes": "y"})
    assert client.suppliers.get(1).last_modified == datetime(2026, 3, 1, 12, 30, tzinfo=UTC)


def test_an_empty_list(tenant: Tenant) -> None:
    tenant.answers(ok({"record_count": 0, "users": []}))
    page = loose(connect("v2")).contacts.list()
    assert list(page) == []
    check(page, {"record_count": 0, "complete": True, "has_more": False})


@pytest.mark.parametrize("reply", [{"id": 463}, [{"id": 463}]], ids=["object", "array of one"])
def test_a_create_may_answer_with_an_array_of_one(tenant: Tenant, reply: Json) -> None:
    tenant.answers(made(reply))
    assert connect("v2").tickets.create({"summary": "New"}).id == 463


# Odd ones.


def test_who_am_i(tenant: Tenant) -> None:
    """The answer is large, so it is asked for once; permissions come from the claims."""
    tenant.answers(ok("agents/me.json"))
    client = loose(connect("v2"))
    me = client.agents.me()
    check(me, {"id": 45, "email": "integration@example.com", "is_admin": False})
    assert "tickets" in me.permissions
    assert client.agents.me().id == 45
    assert (tenant.only.method, tenant.only.path, dict(tenant.only.query)) == ("GET", "/api/Agent/me", {})


def test_a_report_s_rows_and_columns(tenant: Tenant) -> None:
    tenant.answers(ok("reports/run.json"))
    data = loose(connect("v2")).reports.run(3)
    assert list(data.rows) == fixture("reports/run.json")["report"]["rows"]
    assert [column.name for column in data.columns] == ["Client", "Open"]  # the captions, in order


def test_report_options_join_the_switches(tenant: Tenant) -> None:
    tenant.answers(ok("reports/run.json"))
    loose(connect("v2")).reports.run(3, client_id=123)
    assert tenant.only.query == {"loadreport": "true", "includedetails": "true", "client_id": "123"}


def test_an_attachment_s_bytes(tenant: Tenant) -> None:
    tenant.answers(Answer(200, b"\x89PNG\x00"))
    assert loose(connect("v2")).attachments.download(3310) == b"\x89PNG\x00"
    assert (tenant.only.method, tenant.only.path) == ("GET", "/api/Attachment/3310")


def test_a_link_is_followed_without_the_token(tenant: Tenant) -> None:
    link = "https://files.example.com/3310?signature=abc"
    tenant.elsewhere(link, b"\x89PNG\x00")
    tenant.answers(ok({"id": 3310, "link": link}))
    assert loose(connect("v2")).attachments.download(3310) == b"\x89PNG\x00"
    (headers,) = tenant.elsewhere_headers
    assert "authorization" not in {name.lower() for name in headers}


def test_attachments_of_their_own(tenant: Tenant) -> None:
    """Not in the inventory: the 29th resource."""
    tenant.answers(ok("attachments/list.json"), Answer(204))
    client = loose(connect("v2"))
    assert [file.id for file in client.attachments.list(ticket_id=456)] == [3310]
    assert client.attachments.delete(3310) is None
    assert [(sent.method, sent.path, dict(sent.query)) for sent in tenant.sent] == [
        ("GET", "/api/Attachment", {"ticket_id": "456"}),
        ("DELETE", "/api/Attachment/3310", {}),
    ]


def test_an_upload_from_a_path(tenant: Tenant, tmp_path: Loosely) -> None:
    file = tmp_path / "photo.png"
    file.write_bytes(b"\x89PNG")
    tenant.answers(made("attachments/uploaded.json"))
    loose(connect("v2")).tickets.add_attachment(456, file, note="Front door")
    encoded = base64.b64encode(b"\x89PNG").decode()
    assert tenant.only.json == [
        {
            "ticket_id": 456,
            "filename": "photo.png",
            "data_base64": f"data:image/png;base64,{encoded}",
            "note": "Front door",
        }
    ]


def test_portal_roles_are_another_resource(tenant: Tenant) -> None:
    tenant.answers(ok([{"id": 2, "name": "Manager"}]))
    assert [role.id for role in loose(connect("v2")).portal_roles.list()] == [2]
    assert (tenant.only.path, dict(tenant.only.query)) == ("/api/UserRoles", {})
