"""Each model of Planhat as its documentation and clients of others have it; typed by hand, never generated."""

from __future__ import annotations

from collections.abc import Mapping
from datetime import UTC, date, datetime
from typing import Any

import attrs

#: Any: whatever JSON holds, and what it is read as.
Fields = Mapping[str, Any]

ID = "61fccd4ac3a5e2b1a7f3d001"
COMPANY = "61fccd4ac3a5e2b1a7f3dc01"


def at(year: int, month: int, day: int, hour: int = 0, minute: int = 0) -> datetime:
    """A moment in UTC."""
    return datetime(year, month, day, hour, minute, tzinfo=UTC)


@attrs.frozen(kw_only=True)
class Model:
    """One model: where it is, what a new one needs by our names and the vendor's, which requests there are."""

    row: int
    """The row of the inventory's table of operations."""
    path: str
    ours: Fields
    wire: Fields
    also: Fields = attrs.field(factory=dict)
    """What goes out beside what was given."""
    does: str = "list get create update delete bulk"
    filters: tuple[tuple[str, object, str, str], ...] = ()
    """Ours, its value, the vendor's name and the text that is sent."""
    keys: tuple[str, ...] = ("_id", "sourceId", "externalId")
    limit: int = 2000
    """The largest page."""
    fixed: Mapping[str, str] = attrs.field(factory=dict)
    """Parameters of lists that always go out."""
    sorted: bool = True


OF_COMPANY = (
    ("company_id", COMPANY, "companyId", COMPANY),
    ("companyId", [COMPANY, ID], "companyId", f"{COMPANY},{ID}"),
)

MODELS: dict[str, Model] = {
    "companies": Model(
        row=1,
        path="/companies",
        limit=5000,
        ours={
            "name": "Acme",
            "external_id": "A-1",
            "phase": "Onboarding",
            "csm_score": 4,
            "phone_primary": "+1",
        },
        wire={
            "name": "Acme",
            "externalId": "A-1",
            "phase": "Onboarding",
            "csmScore": 4,
            "phonePrimary": "+1",
        },
        filters=(
            ("status", ["customer", "lost"], "status", "customer,lost"),
            ("status", "coming", "status", "coming"),
        ),
    ),
    "endusers": Model(
        row=3,
        path="/endusers",
        keys=("_id", "sourceId", "externalId", "email"),
        ours={
            "company_id": COMPANY,
            "email": "jo@acme.example",
            "first_name": "Jo",
            "other_emails": ["j@acme.example"],
        },
        wire={
            "companyId": COMPANY,
            "email": "jo@acme.example",
            "firstName": "Jo",
            "otherEmails": ["j@acme.example"],
        },
        filters=(*OF_COMPANY, ("email", "jo@acme.example", "email", "jo@acme.example")),
    ),
    "conversations": Model(
        row=4,
        path="/conversations",
        keys=("_id", "externalId"),
        ours={
            "company_id": COMPANY,
            "type": "meeting",
            "subject": "Kick-off",
            "out_date": at(2026, 3, 1, 9, 30),
        },
        wire={
            "companyId": COMPANY,
            "type": "meeting",
            "subject": "Kick-off",
            "outDate": "2026-03-01T09:30:00Z",
        },
        filters=(*OF_COMPANY, ("type", "meeting", "type", "meeting")),
    ),
    "notes": Model(
        row=5,
        path="/conversations",
        fixed={"type": "note"},
        also={"type": "note"},
        does="list get create update delete",
        ours={"company_id": COMPANY, "subject": "Called", "description": "All is well."},
        wire={"companyId": COMPANY, "subject": "Called", "description": "All is well."},
        filters=OF_COMPANY,
    ),
    "licenses": Model(
        row=6,
        path="/licenses",
        ours={
            "company_id": COMPANY,
            "currency": "USD",
            "from_date": at(2026, 1, 1),
            "mrr": 120.5,
            "fixed_period": False,
        },
        wire={
            "companyId": COMPANY,
            "_currency": "USD",
            "fromDate": "2026-01-01T00:00:00Z",
            "mrr": 120.5,
            "fixedPeriod": False,
        },
        filters=OF_COMPANY,
    ),
    "opportunities": Model(
        row=7,
        path="/opportunities",
        ours={
            "company_id": COMPANY,
            "title": "Second site",
            "sales_stage": "Demo",
            "currency": "EUR",
            "status": "active",
        },
        wire={
            "companyId": COMPANY,
            "title": "Second site",
            "salesStage": "Demo",
            "_currency": "EUR",
            "status": "active",
        },
        filters=OF_COMPANY,
    ),
    "deals": Model(
        row=8,
        path="/deals",
        ours={"company_id": COMPANY, "name": "Renewal", "stage": "Closed Won", "close_date": at(2026, 5, 4)},
        wire={
            "companyId": COMPANY,
            "name": "Renewal",
            "stage": "Closed Won",
            "closeDate": "2026-05-04T00:00:00Z",
        },
        filters=OF_COMPANY,
    ),
    "line_items": Model(row=9, path="/lineitems", ours={"deal": ID}, wire={"deal": ID}, keys=("_id",)),
    "products": Model(
        row=10, path="/products", ours={"custom": {"Tier": 2}}, wire={"custom": {"Tier": 2}}, keys=("_id",)
    ),
    "assets": Model(
        row=11,
        path="/assets",
        ours={"name": "Printer 4", "company_id": COMPANY, "source_id": "S-4"},
        wire={"name": "Printer 4", "companyId": COMPANY, "sourceId": "S-4"},
        filters=OF_COMPANY,
    ),
    "projects": Model(
        row=12,
        path="/projects",
        ours={"name": "Roll-out", "company_id": COMPANY, "start_date": at(2026, 2, 1), "nrr": 900.0},
        wire={"name": "Roll-out", "companyId": COMPANY, "startDate": "2026-02-01T00:00:00Z", "nrr": 900.0},
        filters=OF_COMPANY,
    ),
    "tasks": Model(
        row=13,
        path="/tasks",
        also={"mainType": "task"},
        ours={
            "company_id": COMPANY,
            "action": "Call back",
            "start_time": at(2026, 2, 3, 8),
            "status": "Done",
        },
        wire={
            "companyId": COMPANY,
            "action": "Call back",
            "startTime": "2026-02-03T08:00:00Z",
            "status": "Done",
        },
        filters=(*OF_COMPANY, ("is_archived", True, "isArchived", "true")),
    ),
    "tickets": Model(
        row=14,
        path="/tickets",
        does="list delete bulk",
        keys=("_id", "sourceId"),
        ours={"source_id": "T-7", "email": "jo@acme.example", "company_external_id": "A-1", "time_spent": 15},
        wire={"sourceId": "T-7", "email": "jo@acme.example", "companyExternalId": "A-1", "timeSpent": 15},
        filters=OF_COMPANY,
    ),
    "issues": Model(
        row=15,
        path="/issues",
        keys=("_id", "sourceId"),
        ours={
            "title": "Slow",
            "company_ids": [COMPANY],
            "enduser_ids": [ID],
            "source_url": "https://bugs.example/1",
        },
        wire={
            "title": "Slow",
            "companyIds": [COMPANY],
            "enduserIds": [ID],
            "sourceUrl": "https://bugs.example/1",
        },
    ),
    "invoices": Model(
        row=16,
        path="/invoices",
        keys=("_id", "sourceId", "extId"),
        ours={
            "c_id": COMPANY,
            "currency": "USD",
            "invoice_date": date(2026, 1, 31),
            "ext_id": "I-9",
            "due_date": date(1970, 1, 2),
        },
        wire={"cId": COMPANY, "currency": "USD", "invoiceDate": 20484, "extId": "I-9", "dueDate": 1},
    ),
    "sales": Model(
        row=17,
        path="/sales",
        ours={"currency": "USD", "company_id": COMPANY, "sales_date": at(2026, 1, 5), "value": 75.0},
        wire={"_currency": "USD", "companyId": COMPANY, "salesDate": "2026-01-05T00:00:00Z", "value": 75.0},
        filters=OF_COMPANY,
    ),
    "nps": Model(
        row=18,
        path="/nps",
        keys=("sourceId",),
        ours={"email": "jo@acme.example", "score": 9, "source_id": "N-1"},
        wire={"email": "jo@acme.example", "score": 9, "sourceId": "N-1"},
    ),
    "churn": Model(
        row=19,
        path="/churn",
        keys=("_id",),
        ours={"company_id": COMPANY},
        wire={"companyId": COMPANY},
        filters=OF_COMPANY,
    ),
    "campaigns": Model(
        row=20,
        path="/campaigns",
        keys=("_id",),
        ours={"company_id": COMPANY, "name": "Spring"},
        wire={"companyId": COMPANY, "name": "Spring"},
        filters=OF_COMPANY,
    ),
    "objectives": Model(
        row=21,
        path="/objectives",
        ours={"company_id": COMPANY, "name": "Go live"},
        wire={"companyId": COMPANY, "name": "Go live"},
        filters=OF_COMPANY,
    ),
    "workspaces": Model(
        row=22,
        path="/workspaces",
        keys=("_id",),
        ours={"company_id": COMPANY, "name": "Main"},
        wire={"companyId": COMPANY, "name": "Main"},
        filters=OF_COMPANY,
    ),
    "time_entries": Model(
        row=23,
        path="/timeentries",
        ours={"custom": {"Billable": True}},
        wire={"custom": {"Billable": True}},
        keys=("_id",),
    ),
    "timesheets": Model(
        row=24, path="/timesheets", ours={"custom": {"Week": 9}}, wire={"custom": {"Week": 9}}, keys=("_id",)
    ),
    "users": Model(
        row=25,
        path="/users",
        keys=("_id", "externalId"),
        ours={
            "email": "me@msp.example",
            "nick_name": "me",
            "first_name": "M",
            "last_name": "E",
            "tz_offset": 60,
        },
        wire={"email": "me@msp.example", "nickName": "me", "firstName": "M", "lastName": "E", "tzOffset": 60},
        filters=(("email", "me@msp.example", "email", "me@msp.example"),),
    ),
    "custom_fields": Model(
        row=26,
        path="/customfields",
        does="list get create update delete",
        ours={
            "name": "Region",
            "type": "list",
            "parent": "company",
            "is_hidden": False,
            "list_values": ["N", "S"],
        },
        wire={
            "name": "Region",
            "type": "list",
            "parent": "company",
            "isHidden": False,
            "listValues": ["N", "S"],
        },
    ),
}
