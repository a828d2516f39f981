"""What ``changed_since`` asks a tenant, typed by hand: the first request of each list in both dialects."""

from __future__ import annotations

from datetime import UTC, datetime, timedelta, timezone

import pytest

from tests.wire.tenant import Json, Loosely, Sent, Tenant, connect, loose, ok

WHEN = datetime(2026, 3, 1, 12, 0, 0, 500_000, tzinfo=UTC)
#: Five minutes and a second earlier, without the fraction.
ASKED = {"lastupdatefromdate": "2026-03-01T11:54:59Z"}
V2 = {"pageinate": "true", "page_size": "100", "page_no": "1"}
BY_ID = {"order": "id"}
INVENTORY = {"page_size": "100", "page_no": "1", "count": "true"}

#: The list, its path, the key of its rows, and the queries of both dialects.
CASES = [
    ("tickets", "/api/Tickets", "tickets", {**V2, **BY_ID, **ASKED}, {**INVENTORY, **BY_ID, **ASKED}),
    ("projects", "/api/Projects", "tickets", {**V2, **BY_ID, **ASKED}, {**INVENTORY, **BY_ID, **ASKED}),
    (
        "opportunities",
        "/api/Opportunities",
        "tickets",
        {**V2, **BY_ID, **ASKED},
        {**INVENTORY, **BY_ID, **ASKED},
    ),
    ("clients", "/api/Client", "clients", {**V2, **BY_ID, **ASKED}, {**INVENTORY, **BY_ID, **ASKED}),
    ("sites", "/api/Site", "sites", {**V2, **BY_ID, **ASKED}, {**INVENTORY, **BY_ID, **ASKED}),
    ("assets", "/api/Asset", "assets", {**V2, **BY_ID, **ASKED}, {**INVENTORY, **BY_ID, **ASKED}),
    ("contacts", "/api/Users", "users", {**V2, **BY_ID, **ASKED}, {**INVENTORY, **BY_ID, **ASKED}),
    # No filter is known: the whole list.
    ("appointments", "/api/Appointment", "appointments", {**V2, **BY_ID}, {**INVENTORY, **BY_ID}),
    ("contracts", "/api/ClientContract", "contracts", {**V2, **BY_ID}, {**INVENTORY, **BY_ID}),
    ("invoices", "/api/Invoice", "invoices", {**V2, **BY_ID}, {**INVENTORY, **BY_ID}),
    ("items", "/api/Item", "items", {**V2, **BY_ID}, {**INVENTORY, **BY_ID}),
    ("knowledge_base", "/api/KBArticle", "articles", {**V2, **BY_ID}, {**INVENTORY, **BY_ID}),
    ("quotes", "/api/Quotation", "quotes", {**V2, **BY_ID}, {**INVENTORY, **BY_ID}),
    ("recurring_invoices", "/api/RecurringInvoice", "invoices", {**V2, **BY_ID}, {**INVENTORY, **BY_ID}),
    ("suppliers", "/api/Supplier", "suppliers", {**V2, **BY_ID}, {**INVENTORY, **BY_ID}),
    ("teams", "/api/Team", "teams", {}, INVENTORY),
    ("actions", "/api/Actions", "actions", {"ticket_id": "5"}, {**INVENTORY, "ticket_id": "5"}),
]


@pytest.mark.parametrize("dialect", ["v2", "inventory"])
@pytest.mark.parametrize("case", CASES, ids=lambda case: str(case[0]))
def test_the_request(tenant: Tenant, case: Loosely, dialect: Loosely) -> None:
    name, path, key, v2, inventory = case
    tenant.answers(ok({"record_count": 0, key: []}))
    given = {"ticket_id": 5} if name == "actions" else {}
    assert getattr(loose(connect(dialect)), name).changed_since(WHEN, **given).to_list() == []
    assert tenant.only == Sent("GET", path, v2 if dialect == "v2" else inventory)


@pytest.mark.parametrize(
    ("when", "overlap", "asked"),
    [
        (datetime(2026, 3, 1, 12), 300, "2026-03-01T11:54:59Z"),
        (datetime(2026, 3, 1, 12, tzinfo=timezone(timedelta(hours=2))), 300, "2026-03-01T09:54:59Z"),
        ("2026-03-01T12:00:00+02:00", 0, "2026-03-01T09:59:59Z"),
        ("2026-03-01", 0, "2026-02-28T23:59:59Z"),
        ("2026-03-01T12:00:00.9Z", 0, "2026-03-01T11:59:59Z"),
        (datetime.min, 300, "1970-01-01T00:00:00Z"),
    ],
)
def test_the_moment(tenant: Tenant, when: Loosely, overlap: int, asked: str) -> None:
    tenant.answers(ok({"record_count": 0, "tickets": []}))
    connect().tickets.changed_since(when, overlap=timedelta(seconds=overlap)).to_list()
    assert tenant.only.query["lastupdatefromdate"] == asked


def test_options_and_filters_go_along(tenant: Tenant) -> None:
    tenant.answers(ok({"record_count": 0, "tickets": []}))
    connect().tickets.changed_since(WHEN, page_size=20, team_id=[3, 4]).to_list()
    assert tenant.only.query == {**V2, **BY_ID, **ASKED, "page_size": "20", "team": "3,4"}


#: Rows of contacts as a tenant on build 2.250 shows them, and as one on an older build does.
NEWEST: list[Json] = [
    {"id": 1, "lastupdate": "2026-03-01T12:30:00Z"},
    {"id": 2, "lastupdate": "2025-01-01T00:00:00"},
    {"id": 3, "lastupdate": None},
]
OLDER: list[Json] = [{"id": 1}, {"id": 2}, {"id": 3}]
#: As above, from a tenant that shows in rows what older builds publish for records only.
OLDER_SHOWN: list[Json] = [
    {"id": 1, "ulastupdate": "2026-03-01T12:30:00"},
    {"id": 2, "ulastupdate": "2025-01-01T00:00:00"},
]
#: What comes of them: at once, and again from the bookmark.
READINGS: dict[str, tuple[list[Json], list[int], list[int]]] = {
    "newest": (NEWEST, [1, 3], [3]),
    "older": (OLDER, [1, 2, 3], [1, 2, 3]),
    "older, shown": (OLDER_SHOWN, [1], []),
}


@pytest.mark.parametrize("build", READINGS)
def test_contacts_of_every_build(tenant: Tenant, build: str) -> None:
    rows, first, second = READINGS[build]
    tenant.answers(*[ok({"record_count": len(rows), "users": rows})] * 2)
    changes = connect().contacts.changed_since(WHEN)
    assert [row.id for row in changes] == first
    again = connect().contacts.changed_since(changes.bookmark().to_json())
    assert [row.id for row in again] == second


@pytest.mark.parametrize(
    "answer",
    [
        {"id": 7, "lastupdate": "2026-03-01T12:30:00Z"},
        {"id": 7, "ulastupdate": "2026-03-01T12:30:00"},
        {"id": 7, "lastupdate": None, "ulastupdate": "2026-03-01T12:30:00"},
        {"id": 7, "lastupdate": "2026-03-01T12:30:00", "ulastupdate": "2020-01-01T00:00:00"},
    ],
)
def test_when_a_contact_changed(tenant: Tenant, answer: Loosely) -> None:
    tenant.answers(ok(answer))
    assert connect().contacts.get(7).lastupdate == datetime(2026, 3, 1, 12, 30, tzinfo=UTC)


def test_every_list_that_has_it_stands_above() -> None:
    client = loose(connect())
    having = {name for name in dir(client) if hasattr(getattr(client, name, None), "changed_since")}
    assert having == {case[0] for case in CASES}
