"""Rows 37 to 65 and 118 to 122: items, contracts, invoices, quotes, projects, recurring invoices."""

from tests.wire.matching import NOTHING, Number, OnDay
from tests.wire.table import (
    COUNTED,
    DETAILS,
    PAGED,
    PLAIN,
    Row,
    Unsupported,
    anything,
    at,
    none,
    page,
    record,
)
from tests.wire.tenant import GONE, Sent, made, ok

ITEMS = (
    Row(
        37, "GET /api/Item", lambda c: c.items.list(),
        v2=Sent("GET", "/api/Item", PAGED),
        inventory=Sent("GET", "/api/Item", COUNTED),
        answer=ok("items/list.json"),
        expects=page(2, 2, id=1, name="Managed workstation", baseprice=45.0),
    ),
    Row(
        38, "GET /api/Item/{id}", lambda c: c.items.get(1),
        v2=Sent("GET", "/api/Item/1", DETAILS),
        inventory=Sent("GET", "/api/Item/1", PLAIN),
        answer=ok("items/single.json"),
        expects=record(id=1, costprice=12.5),
    ),
    Row(
        39, "POST /api/Item", lambda c: c.items.create({"name": "Managed workstation", "baseprice": 45.5}),
        v2=Sent("POST", "/api/Item", PLAIN, [{"name": "Managed workstation", "baseprice": 45.5}]),
        inventory=Sent("POST", "/api/Item", PLAIN, {"name": "Managed workstation", "baseprice": 45.5}),
        answer=made("items/single.json"),
        expects=record(id=1, name="Managed workstation"),
    ),
    Row(
        40, "PUT /api/Item/{id}", lambda c: c.items.update(1, {"baseprice": 47.25}),
        v2=Sent("POST", "/api/Item", PLAIN, [{"id": 1, "baseprice": 47.25}]),
        inventory=Sent("PUT", "/api/Item/1", PLAIN, {"baseprice": 47.25}),
        answer=made("items/single.json"),
        expects=record(id=1),
    ),
    Row(
        41, "DELETE /api/Item/{id}", lambda c: c.items.delete(1),
        v2=Sent("DELETE", "/api/Item/1", PLAIN),
        inventory=Sent("DELETE", "/api/Item/1", PLAIN),
        answer=GONE,
        expects=none,
    ),
)  # fmt: skip

CONTRACTS = (
    Row(
        42, "GET /api/ClientContract", lambda c: c.contracts.list(),
        v2=Sent("GET", "/api/ClientContract", PAGED),
        inventory=Sent("GET", "/api/ClientContract", COUNTED),
        answer=ok("contracts/list.json"),
        expects=page(1, 1, id=17, ref="MSA-2025-017", start_date=at(2025, 1, 1), next_invoice_date=None),
    ),
    Row(
        43, "GET /api/ClientContract/{id}", lambda c: c.contracts.get(17),
        v2=Sent("GET", "/api/ClientContract/17", DETAILS),
        inventory=Sent("GET", "/api/ClientContract/17", PLAIN),
        answer=ok("contracts/single.json"),
        expects=record(id=17, client_id=123, end_date=at(2027, 12, 31), expired=False),
    ),
    Row(
        44, "POST /api/ClientContract",
        lambda c: c.contracts.create({"client_id": 123, "ref": "MSA-2026-018", "start_date": at(2026, 1, 1)}),
        v2=Sent("POST", "/api/ClientContract", PLAIN,
                [{"client_id": 123, "ref": "MSA-2026-018", "start_date": "2026-01-01T00:00:00Z"}]),
        inventory=Sent("POST", "/api/ClientContract", PLAIN,
                       {"client_id": 123, "ref": "MSA-2026-018", "start_date": "2026-01-01T00:00:00Z"}),
        answer=made("contracts/single.json"),
        expects=record(id=17, ref="MSA-2025-017"),
    ),
    Row(
        45, "PUT /api/ClientContract/{id}", lambda c: c.contracts.update(17, {"note": "Renews by e-mail."}),
        v2=Sent("POST", "/api/ClientContract", PLAIN, [{"id": 17, "note": "Renews by e-mail."}]),
        inventory=Sent("PUT", "/api/ClientContract/17", PLAIN, {"note": "Renews by e-mail."}),
        answer=made("contracts/single.json"),
        expects=record(id=17),
    ),
    Row(
        46, "DELETE /api/ClientContract/{id}", lambda c: c.contracts.delete(17),
        v2=Sent("DELETE", "/api/ClientContract/17", PLAIN),
        inventory=Sent("DELETE", "/api/ClientContract/17", PLAIN),
        answer=GONE,
        expects=none,
    ),
)  # fmt: skip

INVOICES = (
    Row(
        47, "GET /api/Invoice", lambda c: c.invoices.list(),
        v2=Sent("GET", "/api/Invoice", PAGED),
        inventory=Sent("GET", "/api/Invoice", COUNTED),
        answer=ok("invoices/list.json"),
        expects=page(2, 2, id=88, client_id=123, datesent=None, duedate=at(2026, 3, 3)),
    ),
    Row(
        48, "GET /api/Invoice/{id}", lambda c: c.invoices.get(88),
        v2=Sent("GET", "/api/Invoice/88", DETAILS),
        inventory=Sent("GET", "/api/Invoice/88", PLAIN),
        answer=ok("invoices/single.json"),
        expects=record(id=88, client_id=123, datepaid=None, paymentstatus=1),
    ),
    Row(
        49, "POST /api/Invoice",
        lambda c: c.invoices.create({
            "client_id": 123, "invoicedate": "2026-02-01",
            "items": [{"item_id": 1, "quantity": 2, "unitprice": 100},
                      {"item_id": 2, "quantity": 1, "unitprice": 50}],
        }),
        v2=Sent("POST", "/api/Invoice", PLAIN, [{
            "client_id": 123, "invoice_date": OnDay("2026-02-01"),
            "lines": [{"_itemid": 1, "qty_order": Number(2), "unit_price": Number(100)},
                      {"_itemid": 2, "qty_order": Number(1), "unit_price": Number(50)}],
        }]),
        inventory=Sent("POST", "/api/Invoice", PLAIN, {
            "client_id": 123, "invoicedate": OnDay("2026-02-01"),
            "items": [{"item_id": 1, "quantity": Number(2), "unitprice": Number(100)},
                      {"item_id": 2, "quantity": Number(1), "unitprice": Number(50)}],
        }),
        answer=made("invoices/single.json"),
        expects=record(id=88, client_id=123),
    ),
    Row(
        50, "PUT /api/Invoice/{id}", lambda c: c.invoices.update(88, {"duedate": at(2026, 3, 10)}),
        v2=Sent("POST", "/api/Invoice", PLAIN, [{"id": 88, "duedate": "2026-03-10T00:00:00Z"}]),
        inventory=Sent("PUT", "/api/Invoice/88", PLAIN, {"duedate": "2026-03-10T00:00:00Z"}),
        answer=made("invoices/single.json"),
        expects=record(id=88),
    ),
    Row(
        51, "DELETE /api/Invoice/{id}", lambda c: c.invoices.delete(88),
        v2=Sent("DELETE", "/api/Invoice/88", PLAIN),
        inventory=Sent("DELETE", "/api/Invoice/88", PLAIN),
        answer=GONE,
        expects=none,
    ),
    Row(
        52, "POST /api/Invoice/{id}/Send", lambda c: c.invoices.send(88),
        v2=Unsupported("experimental"),
        inventory=Sent("POST", "/api/Invoice/88/Send", PLAIN, NOTHING),
        answer=ok("invoices/single.json"),
        expects=anything,
    ),
)  # fmt: skip

QUOTES = (
    Row(
        53, "GET /api/Quotation", lambda c: c.quotes.list(),
        v2=Sent("GET", "/api/Quotation", PAGED),
        inventory=Sent("GET", "/api/Quotation", COUNTED),
        answer=ok("quotes/list.json"),
        expects=page(1, 1, id=61, title="Laptop refresh", total=7680.0, expiry_date=at(2026, 2, 20)),
    ),
    Row(
        54, "GET /api/Quotation/{id}", lambda c: c.quotes.get(61),
        v2=Sent("GET", "/api/Quotation/61", DETAILS),
        inventory=Sent("GET", "/api/Quotation/61", PLAIN),
        answer=ok("quotes/single.json"),
        expects=record(id=61, client_name="Larkfield Dental", approvaldatetime=None),
    ),
    Row(
        55, "POST /api/Quotation", lambda c: c.quotes.create({"client_id": 123, "title": "Laptop refresh"}),
        v2=Sent("POST", "/api/Quotation", PLAIN, [{"client_id": 123, "title": "Laptop refresh"}]),
        inventory=Sent("POST", "/api/Quotation", PLAIN, {"client_id": 123, "title": "Laptop refresh"}),
        answer=made("quotes/single.json"),
        expects=record(id=61, title="Laptop refresh"),
    ),
    Row(
        56, "PUT /api/Quotation/{id}", lambda c: c.quotes.update(61, {"note": "Valid for a month"}),
        v2=Sent("POST", "/api/Quotation", PLAIN, [{"id": 61, "note": "Valid for a month"}]),
        inventory=Sent("PUT", "/api/Quotation/61", PLAIN, {"note": "Valid for a month"}),
        answer=made("quotes/single.json"),
        expects=record(id=61),
    ),
    Row(
        57, "DELETE /api/Quotation/{id}", lambda c: c.quotes.delete(61),
        v2=Sent("DELETE", "/api/Quotation/61", PLAIN),
        inventory=Sent("DELETE", "/api/Quotation/61", PLAIN),
        answer=GONE,
        expects=none,
    ),
    Row(
        58, "POST /api/Quotation/{id}/Send", lambda c: c.quotes.send(61),
        v2=Unsupported("experimental"),
        inventory=Sent("POST", "/api/Quotation/61/Send", PLAIN, NOTHING),
        answer=ok("quotes/single.json"),
        expects=anything,
    ),
    Row(
        59, "POST /api/Quotation/{id}/ConvertToInvoice", lambda c: c.quotes.convert_to_invoice(61),
        v2=Unsupported("experimental"),
        inventory=Sent("POST", "/api/Quotation/61/ConvertToInvoice", PLAIN, NOTHING),
        answer=ok("invoices/single.json"),
        expects=anything,
    ),
)  # fmt: skip

PROJECTS = (
    Row(
        60, "GET /api/Projects", lambda c: c.projects.list(),
        v2=Sent("GET", "/api/Projects", PAGED),
        inventory=Sent("GET", "/api/Projects", COUNTED),
        answer=ok("projects/list.json"),
        expects=page(1, 1, id=77, summary="Office move", site_id=97, team_name="Projects"),
    ),
    Row(
        61, "GET /api/Projects/{id}", lambda c: c.projects.get(77),
        v2=Sent("GET", "/api/Projects/77", DETAILS),
        inventory=Sent("GET", "/api/Projects/77", PLAIN),
        answer=ok("projects/single.json"),
        expects=record(id=77, targetdate=at(2026, 4, 30), projectcompletionpercentage=12.5),
    ),
    Row(
        62, "POST /api/Projects",
        lambda c: c.projects.create({"summary": "Office move", "client_id": 123, "tickettype_id": 5}),
        v2=Sent("POST", "/api/Projects", PLAIN,
                [{"summary": "Office move", "client_id": 123, "tickettype_id": 5}]),
        inventory=Sent("POST", "/api/Projects", PLAIN,
                       {"summary": "Office move", "client_id": 123, "tickettype_id": 5}),
        answer=made("projects/single.json"),
        expects=record(id=77, summary="Office move"),
    ),
    Row(
        63, "PUT /api/Projects/{id}", lambda c: c.projects.update(77, {"status_id": 9}),
        v2=Sent("POST", "/api/Projects", PLAIN, [{"id": 77, "status_id": 9}]),
        inventory=Sent("PUT", "/api/Projects/77", PLAIN, {"status_id": 9}),
        answer=made("projects/single.json"),
        expects=record(id=77),
    ),
    Row(
        64, "DELETE /api/Projects/{id}", lambda c: c.projects.delete(77),
        v2=Sent("DELETE", "/api/Projects/77", PLAIN),
        inventory=Sent("DELETE", "/api/Projects/77", PLAIN),
        answer=GONE,
        expects=none,
    ),
    Row(
        65, "GET /api/Projects/{id}/Tasks", lambda c: c.projects.tasks(77),
        # Tasks are tickets below the project's ticket.
        v2=Sent("GET", "/api/Tickets",
                {"parent_id": "77", "pageinate": "true", "page_size": "50", "page_no": "1"}),
        inventory=Sent("GET", "/api/Projects/77/Tasks", COUNTED),
        answer=ok("projects/tasks.json"),
        expects=page(2, 2, id=78, summary="Order the new line", parent_id=77, site_id=97),
    ),
)  # fmt: skip

RECURRING_INVOICES = (
    Row(
        118, "GET /api/RecurringInvoice", lambda c: c.recurring_invoices.list(),
        v2=Sent("GET", "/api/RecurringInvoice", PAGED),
        inventory=Sent("GET", "/api/RecurringInvoice", COUNTED),
        answer=ok("recurring_invoices/list.json"),
        expects=page(1, 1, id=-240, name="Managed services, monthly", enddate=None,
                     nextcreationdate=at(2026, 3, 1)),
    ),
    Row(
        119, "GET /api/RecurringInvoice/{id}", lambda c: c.recurring_invoices.get(-240),
        v2=Sent("GET", "/api/RecurringInvoice/-240", DETAILS),
        inventory=Sent("GET", "/api/RecurringInvoice/-240", PLAIN),
        answer=ok("recurring_invoices/single.json"),
        expects=record(id=-240, startdate=at(2025, 1, 1)),
    ),
    Row(
        120, "POST /api/RecurringInvoice",
        lambda c: c.recurring_invoices.create({"name": "Managed services, monthly", "client_id": 123}),
        v2=Sent("POST", "/api/RecurringInvoice", PLAIN,
                [{"name": "Managed services, monthly", "client_id": 123}]),
        inventory=Sent("POST", "/api/RecurringInvoice", PLAIN,
                       {"name": "Managed services, monthly", "client_id": 123}),
        answer=made("recurring_invoices/single.json"),
        expects=record(id=-240, client_id=123),
    ),
    Row(
        121, "PUT /api/RecurringInvoice/{id}",
        lambda c: c.recurring_invoices.update(-240, {"nextcreationdate": at(2026, 4, 1)}),
        v2=Sent("POST", "/api/RecurringInvoice", PLAIN,
                [{"id": -240, "nextcreationdate": "2026-04-01T00:00:00Z"}]),
        inventory=Sent("PUT", "/api/RecurringInvoice/-240", PLAIN,
                       {"nextcreationdate": "2026-04-01T00:00:00Z"}),
        answer=made("recurring_invoices/single.json"),
        expects=record(id=-240),
    ),
    Row(
        122, "DELETE /api/RecurringInvoice/{id}", lambda c: c.recurring_invoices.delete(-240),
        v2=Sent("DELETE", "/api/RecurringInvoice/-240", PLAIN),
        inventory=Sent("DELETE", "/api/RecurringInvoice/-240", PLAIN),
        answer=GONE,
        expects=none,
    ),
)  # fmt: skip

ROWS = ITEMS + CONTRACTS + INVOICES + QUOTES + PROJECTS + RECURRING_INVOICES
