"""Items, suppliers, contracts, invoices, quotes, licences, articles, reports."""

from __future__ import annotations

import random
from datetime import datetime, timedelta
from types import SimpleNamespace
from typing import cast

from halopsa.sandbox import money
from halopsa.sandbox.seed.kit import NEWEST, OLDEST, Rows, keyed, mixed, moment, naive
from halopsa.sandbox.seed.words import ARTICLES, ITEMS, SOFTWARE, SUPPLIERS
from halopsa.sandbox.store import Doc, Json, Store
from halopsa.sandbox.values import NO_DATE

_REPORTS = (
    (1, "Open tickets per client", "Counts open tickets."),
    (2, "Hours per agent", "Sums the time of tickets."),
    (3, "Tickets per status", "Counts tickets."),
    (4, "Invoiced per month", "Sums invoices."),
    (5, "Broken report", "Names a column that does not exist."),
)


def build(chance: random.Random, tables: dict[str, Rows]) -> dict[str, Rows]:
    """The tables of items, suppliers, contracts, invoices and the rest of the office."""
    clients = [doc for doc in tables["Client"].values() if doc["id"] > 100 and not doc["inactive"]]
    items = keyed([_item(ident, *row) for ident, row in enumerate(ITEMS, 1)])
    # Amounts are computed by the same code as for a write, which looks items up.
    store = cast(Store, SimpleNamespace(get=lambda table, key: items.get(key) if table == "Item" else None))
    quotes = keyed([_quote(chance, store, ident, client) for ident, client in enumerate(clients, 1)])
    return {
        "Item": items,
        "Supplier": keyed([_supplier(ident, name) for ident, name in enumerate(SUPPLIERS, 1)]),
        "ClientContract": keyed(
            [_contract(chance, ident, client) for ident, client in enumerate(clients, 1)]
        ),
        "Invoice": keyed(
            [_invoice(chance, store, ident, clients[ident % len(clients)]) for ident in range(1, 181)]
        ),
        "RecurringInvoice": keyed(
            [_recurring(store, -240 + number, client) for number, client in enumerate(clients[:30])]
        ),
        "Quotation": quotes,
        "SalesOrder": {},
        "SoftwareLicence": keyed([_licence(chance, ident, clients) for ident in range(1, 91)]),
        "KBArticle": keyed([_article(ident, *row) for ident, row in enumerate(ARTICLES * 5, 1)]),
        "Report": keyed([_report(*row) for row in _REPORTS]),
    }


def _item(ident: int, name: str, price: float, cost: float) -> Doc:
    return {
        "id": ident,
        "name": name,
        "description": f"{name}, invented",
        "internalreference": f"IT{ident:03d}",
        "externalreference": "",
        "baseprice": price,
        "costprice": cost,
        "recurringprice": price if "monthly" in name else 0.0,
        "supplier_id": 1 + ident % 5,
        "assetgroup_id": 1,
        "assetgroup_name": "Hardware",
        "taxcode_name": "Standard",
        "quantity_in_stock": float(ident * 3),
        "datecreated": naive(OLDEST),
        "lastmodified": naive(OLDEST),
        "customfields": [],
    }


def _supplier(ident: int, name: str) -> Doc:
    return {
        "id": ident,
        "name": name,
        "toplevel_id": 1,
        "contact_name": "Sales desk",
        "email_address": f"sales@{name.lower().replace(' ', '-')}.test",
        "phone_number": f"01632 963{ident:03d}",
        "notes": "",
        "inactive": False,
        "is_supplier": True,
        "is_manufacturer": False,
        "datecreated": naive(OLDEST),
        "last_modified": naive(NEWEST),
        "customfields": [],
    }


def _contract(chance: random.Random, ident: int, client: Doc) -> Doc:
    start = moment(chance, OLDEST - timedelta(days=300), OLDEST + timedelta(days=200))
    end = start.replace(hour=0, minute=0, second=0) + timedelta(days=730)
    return {
        "id": ident,
        "client_id": client["id"],
        "site_id": client["main_site_id"],
        "ref": f"CON-{ident:04d}",
        "refextra": "Managed service",
        "start_date": naive(start.replace(hour=0, minute=0, second=0)),
        "end_date": naive(end),
        "active": True,
        "expired": end < NEWEST,
        "started": True,
        "contract_status": 1,
        "status": 1,
        "billingperiod": 2,
        "periodchargeamount": 250.0 + 10 * ident,
        "numberofunitsfree": 0.0,
        "sla_id": 1 + ident % 2,
        "next_invoice_date": naive(NEWEST + timedelta(days=1)),
        "note": "",
        "last_modified": naive(NEWEST),
        "customfields": [],
    }


def _lines(store: Store, ident: int, first: int) -> list[Doc]:
    return [
        money.invoice_line(
            store,
            {"_itemid": 1 + (ident + number) % 12, "qty_order": 1 + (ident * number) % 5},
            first + number,
            ident,
        )
        for number in range(1, 2 + ident % 3)
    ]


def _invoice(chance: random.Random, store: Store, ident: int, client: Doc) -> Doc:
    day = moment(chance).replace(hour=0, minute=0, second=0)
    doc = _invoice_head(ident, client, day)
    doc["lines"] = _lines(store, ident, ident * 100)
    money.totals(doc, "net_amount")
    paid, sent = ident % 3 == 0, ident % 4 != 0
    return doc | {
        "invoicenumber": f"INV-{ident:05d}",
        "posted": sent,
        "datesent": mixed(day + timedelta(hours=10), ident) if sent else NO_DATE,
        "emailstatus": 2 if sent else 0,
        "datepaid": naive(day + timedelta(days=20)) if paid else NO_DATE,
        "amountpaid": doc["total"] if paid else 0.0,
        "amountdue": 0.0 if paid else doc["total"],
        "paymentstatus": 2 if paid else 0,
    }


def _invoice_head(ident: int, client: Doc, day: datetime) -> Doc:
    return {
        "id": ident,
        "client_id": client["id"],
        "name": client["name"],
        "sitenumber": client["main_site_id"],
        "invoice_date": naive(day),
        "duedate": naive(day + timedelta(days=30)),
        "date_created": naive(day),
        "last_modified": naive(day),
        "currency": "GBP",
        "currency_code": 1,
        "reference": f"PO-{abs(ident):04d}",
        "notes_1": "",
        "customfields": [],
    }


def _recurring(store: Store, ident: int, client: Doc) -> Doc:
    doc = _invoice_head(ident, client, OLDEST.replace(hour=0))
    doc["lines"] = _lines(store, -ident, 900_000 - ident * 100)
    for line in doc["lines"]:
        line["ihid"] = ident
    money.totals(doc, "net_amount")
    return doc | {
        "is_recurring_invoice": True,
        "period": 2,
        "startdate": naive(OLDEST.replace(hour=0)),
        "nextcreationdate": naive(NEWEST.replace(hour=0) + timedelta(days=1)),
        "lastcreated": naive(NEWEST.replace(hour=0) - timedelta(days=29)),
        "posted": False,
        "emailstatus": 0,
        "paymentstatus": 0,
    }


def _quote(chance: random.Random, store: Store, ident: int, client: Doc) -> Doc:
    day = moment(chance)
    lines: list[dict[str, Json]] = [
        {"item_id": 1 + (ident + number) % 12, "quantity": 1 + number} for number in range(2)
    ]
    doc: Doc = {
        "id": ident,
        "title": f"Quotation {ident}",
        "client_id": client["id"],
        "site_id": client["main_site_id"],
        "user_id": client["main_contact_id"],
        "agent_id": 44,
        "status": ident % 4,
        "date": naive(day),
        "expiry_date": naive(day + timedelta(days=30)),
        "note": "",
        "ticket_id": None,
        "salesorder_id": None,
        "last_update_time": naive(day),
        "lines": [
            money.quote_line(store, line, ident * 100 + number) for number, line in enumerate(lines, 1)
        ],
        "customfields": [],
    }
    money.totals(doc, "net_total")
    return doc


def _licence(chance: random.Random, ident: int, clients: list[Doc]) -> Doc:
    client, start = clients[ident % len(clients)], moment(chance)
    count = 5 + ident % 30
    return {
        "id": ident,
        "name": SOFTWARE[ident % len(SOFTWARE)],
        "type": ident % 2,
        "count": count,
        "licences_in_use": count // 2,
        "licences_available": count - count // 2,
        "client_id": client["id"],
        "site_id": client["main_site_id"],
        "supplier_id": 3,
        "vendor": "Cirrostrat Licensing",
        "manufacturer": "",
        "purchase_price": 4.0 + ident % 9,
        "monthly_price": 6.0 + ident % 9,
        "start_date": naive(start),
        "end_date": naive(start + timedelta(days=365)),
        "billing_cycle": "Monthly",
        "status": "Active",
        "is_active": True,
        "autorenew": True,
        "notes": "",
    }


def _article(ident: int, name: str, description: str, tags: str) -> Doc:
    part = (ident - 1) // len(ARTICLES) + 1
    return {
        "id": ident,
        "name": name if part == 1 else f"{name}, part {part}",
        "description": description,
        "description_html": f"<p>{description}</p>",
        "resolution": f"{description} Follow the steps in order.",
        "resolution_html": f"<ol><li>{description}</li></ol>",
        "kb_tags": tags,
        "type": 0,
        "view_count": ident * 7,
        "useful_count": ident,
        "notuseful_count": 0,
        "inactive": False,
        "showforall": True,
        "date_created": naive(OLDEST + timedelta(days=ident)),
        "date_edited": mixed(OLDEST + timedelta(days=ident * 5), ident),
        "next_review_date": NO_DATE,
        "creator_id": 45,
        "customfields": [],
    }


def _report(ident: int, name: str, description: str) -> Doc:
    return {
        "id": ident,
        "name": name,
        "description": description,
        "group_id": 1,
        "group_name": "Sandbox",
        "type": 0,
        "sql": "",
        "is_published": False,
        "reportingperiod": 0,
        "last_run_date": NO_DATE,
    }
