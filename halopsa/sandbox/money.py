"""Money: invoices, quotes and sales orders, with lines and totals, and how one is made from another."""

from __future__ import annotations

from halopsa.sandbox.store import Doc, Json, Store
from halopsa.sandbox.tenant import Context
from halopsa.sandbox.values import NO_DATE

LINED = frozenset({"Invoice", "RecurringInvoice", "Quotation", "SalesOrder"})
TAX = 0.2
_MOST = 1e12  # beyond it is a mistake, and sums stay finite


def number_of(found: Json) -> float:
    """A number of a body; 0 for what is none."""
    try:
        number = 0.0 if isinstance(found, bool) else float(found)
        return max(-_MOST, min(number, _MOST)) if number == number else 0.0
    except (TypeError, ValueError, OverflowError):
        return 0.0


def invoice_line(store: Store, line: Doc, ident: int, invoice_id: object) -> Doc:
    """A line of an invoice with its amounts; what is not given comes from the item."""
    item = store.get("Item", line.get("_itemid")) or {}
    quantity = number_of(line.get("qty_order", 1))
    price = number_of(line.get("unit_price", item.get("baseprice")))
    net = round(quantity * price, 2)
    return {
        "item_shortdescription": item.get("name", ""),
        "item_code": item.get("internalreference", ""),
        "nominal_code": "200",
        "tax_rate": TAX * 100,
        **line,
        "id": ident,
        "ihid": invoice_id,
        "qty_order": quantity,
        "unit_price": price,
        "net_amount": net,
        "tax_amount": round(net * TAX, 2),
        "total_price": round(net * (1 + TAX), 2),
    }


def quote_line(store: Store, line: Doc, ident: int) -> Doc:
    """A line of a quote or an order."""
    item = store.get("Item", line.get("item_id")) or {}
    quantity = number_of(line.get("quantity", 1))
    price = number_of(line.get("baseprice", line.get("price", item.get("baseprice"))))
    return {
        "name": item.get("name", ""),
        "costprice": item.get("costprice", 0.0),
        **line,
        "id": ident,
        "quantity": quantity,
        "baseprice": price,
        "net_total": round(quantity * price, 2),
        "total_price": round(quantity * price * (1 + TAX), 2),
    }


def _lines(found: Json) -> list[Doc]:
    return [line for line in found if isinstance(line, dict)] if isinstance(found, list) else []


def totals(doc: Doc, key: str) -> None:
    """The sums of the lines."""
    net = round(sum(number_of(line.get(key)) for line in doc["lines"]), 2)
    doc["tax_total"] = round(net * TAX, 2)
    doc["total"] = round(net + doc["tax_total"], 2)


def complete(ctx: Context, doc: Doc, old: Doc | None, commands: Doc) -> None:
    """Number the lines and compute the totals of a document that is not stored yet."""
    table = ctx.table.rows
    lines = _lines(doc.get("lines")) + _lines(commands.get("add_lines"))
    first = int(doc["id"]) * 100 if int(doc["id"]) > 0 else 900_000 - int(doc["id"]) * 100
    if table in ("Invoice", "RecurringInvoice"):
        doc["lines"] = [
            invoice_line(ctx.store, line, line.get("id") or first + number, doc["id"])
            for number, line in enumerate(lines, 1)
        ]
        totals(doc, "net_amount")
        _invoice(ctx, doc, old)
    else:
        doc["lines"] = [
            quote_line(ctx.store, line, line.get("id") or first + number)
            for number, line in enumerate(lines, 1)
        ]
        totals(doc, "net_total")
        doc.setdefault("date", ctx.tenant.now())
    if table == "Quotation":
        doc.setdefault("status", 0)
        doc.setdefault("title", "Quotation")
        doc.setdefault("salesorder_id", None)
        if commands.get("_create_so") and doc["salesorder_id"] is None:
            doc["salesorder_id"] = order_from_quote(ctx, doc)
    if table == "SalesOrder" and commands.get("_create_invoice"):
        doc["_invoice"] = invoice_from_lines(ctx, doc)["id"]
        doc["invoice_count"] = doc.get("invoice_count", 0) + 1
        doc["_return"] = bool(commands.get("_return_invoice"))


def _invoice(ctx: Context, doc: Doc, old: Doc | None) -> None:
    doc.setdefault("invoice_date", ctx.tenant.now())
    doc.setdefault("posted", False)
    doc.setdefault("datesent", NO_DATE)
    doc.setdefault("emailstatus", 0)
    doc.setdefault("amountpaid", 0.0)
    doc.setdefault("paymentstatus", 0)
    doc["amountdue"] = round(doc["total"] - number_of(doc["amountpaid"]), 2)
    if old is None:
        client = ctx.store.get("Client", doc.get("client_id")) or {}
        doc.setdefault("name", client.get("name"))
        if ctx.table.rows == "Invoice":
            doc.setdefault("invoicenumber", f"INV-{doc['id']:05d}")


def order_from_quote(ctx: Context, quote: Doc) -> int:
    """Make a sales order of a quote and return its id."""
    ident = ctx.store.next_id("SalesOrder")
    keys = ("title", "client_id", "site_id", "user_id", "lines", "total", "tax_total")
    order = {key: quote.get(key) for key in keys}
    order |= {
        "id": ident,
        "quotation_id": quote["id"],
        "date": ctx.tenant.now(),
        "status": 0,
        "invoice_count": 0,
    }
    ctx.store.put("SalesOrder", ident, order)
    return ident


def invoice_from_lines(ctx: Context, source: Doc) -> Doc:
    """Make an invoice of the lines of an order or a quote and return it."""
    ident = ctx.store.next_id("Invoice")
    client = ctx.store.get("Client", source.get("client_id")) or {}
    invoice: Doc = {
        "id": ident,
        "client_id": source.get("client_id"),
        "name": client.get("name"),
        "salesorder_id": source["id"] if ctx.table.rows == "SalesOrder" else source.get("salesorder_id"),
        "invoice_date": ctx.tenant.now(),
        "invoicenumber": f"INV-{ident:05d}",
        "posted": False,
        "datesent": NO_DATE,
        "emailstatus": 0,
        "amountpaid": 0.0,
        "paymentstatus": 0,
        "lines": [
            invoice_line(
                ctx.store,
                {
                    "_itemid": line.get("item_id"),
                    "item_shortdescription": line.get("name"),
                    "qty_order": line.get("quantity"),
                    "unit_price": line.get("baseprice"),
                },
                ident * 100 + number,
                ident,
            )
            for number, line in enumerate(source.get("lines") or (), 1)
        ],
    }
    totals(invoice, "net_amount")
    invoice["amountdue"] = invoice["total"]
    return ctx.store.put("Invoice", ident, invoice)


def reply(ctx: Context, doc: Doc) -> Doc:
    """The invoice beside a sales order that was asked to make one."""
    invoice = ctx.store.get("Invoice", doc.get("_invoice")) if doc.get("_return") else None
    if invoice is None:
        return {}
    return {
        "invoice_id": invoice["id"],
        "invoice": {key: item for key, item in invoice.items() if key[:1] != "_"},
    }


def mailed(ctx: Context, doc: Doc) -> None:
    """A mail that belongs to an invoice or a quote marks it as sent."""
    now = ctx.tenant.now()
    doc.setdefault("dateemailed", now)
    doc["_emailsent"] = True
    for column, table in (("invoice_id", "Invoice"), ("quotation_id", "Quotation")):
        found = ctx.store.get(table, doc.get(column))
        if found is not None:
            mark_sent(ctx, table, found)


def mark_sent(ctx: Context, table: str, doc: Doc) -> Doc:
    """Note that a document went out."""
    sent = {"datesent": ctx.tenant.now(), "emailstatus": 2} if table == "Invoice" else {"status": 1}
    return ctx.store.put(table, doc["id"], {**doc, **sent})
