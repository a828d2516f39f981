"""Reads: GET of lists and of single records."""

from __future__ import annotations

import attrs
from werkzeug.wrappers import Response

from halopsa.sandbox import inventory, problems, query, schema, shapes, writes
from halopsa.sandbox.store import Doc
from halopsa.sandbox.tenant import Context, answer
from halopsa.sandbox.values import is_true


def listing(ctx: Context) -> Response:
    """GET of a collection, or of the only record there is where others have a collection."""
    rows = selected(ctx, ctx.route)
    if ctx.route.op.returns:
        return answer(show(ctx, rows[0]) if rows else {})
    return send_rows(ctx, rows)


def without_rows(ctx: Context) -> Response:
    """GET of what is described as lists that the tenant has no data for."""
    return answer(schema.without_rows(ctx.route))


def selected(ctx: Context, route: schema.Route) -> list[Doc]:
    """The rows a list answers with, before paging: those its filters leave, but for what the sandbox ignores."""
    settings = ctx.tenant.settings
    args = query.heeded(route, ctx.args, settings.ignore_filters, settings.dialect)
    return query.select(ctx.store, route, args, settings.dialect)


def send_rows(ctx: Context, rows: list[Doc]) -> Response:
    """The page of the rows that was asked for, in the envelope of the route."""
    settings = ctx.tenant.settings
    part = shapes.page(rows, ctx.route, ctx.args, settings)
    if ctx.inventory and is_true(ctx.args.get("includedetails")):
        shown = [shapes.detail(ctx.store, ctx.route, doc, inventory=True) for doc in part]
    else:
        shown = shapes.rows(ctx.store, ctx.route, part, ctx.args)
    if ctx.inventory:
        shown = [inventory.to_public(ctx.route, doc) for doc in shown]
    if is_true(ctx.args.get("idonly")) or is_true(ctx.args.get("ticketidonly")):
        shown = [{"id": doc.get("id")} for doc in shown]
    total = len(rows)
    cap = None if ctx.inventory else shapes.row_cap(ctx.args)
    if cap is not None:
        total = min(total, cap)
    return answer(shapes.envelope(shown, total, ctx.route, ctx.args, settings))


def item(ctx: Context) -> Response:
    """GET of one record."""
    key = ctx.key()
    if ctx.inventory and ctx.table.name == "Priority" and isinstance(key, int):
        rows = [row for row in ctx.store.rows("Priority") if row["priorityid"] == key]
        key = rows[0]["id"] if rows else key
    doc = writes.find(ctx, key)
    if doc.get("_deleted"):
        raise problems.not_found()
    return answer(show(ctx, doc))


def show(ctx: Context, doc: Doc) -> Doc:
    """One record in full, or without its lists where details can be asked for and were not."""
    asked = is_true(ctx.args.get("includedetails")) or "includedetails" not in ctx.route.op.query
    full = ctx.inventory or asked
    shown = shapes.detail(ctx.store, ctx.route, doc, full=full, inventory=ctx.inventory)
    if full and ctx.table.rows == "Tickets" and is_true(ctx.args.get("includechildids")):
        children = [row["id"] for row in ctx.store.rows("Tickets") if row.get("parent_id") == doc["id"]]
        shown["child_ticket_ids"] = children
    return inventory.to_public(ctx.route, shown) if ctx.inventory else shown


def tasks(ctx: Context, child: schema.Route) -> Response:
    """The tickets below a project: a nested route of the inventory dialect."""
    key = ctx.key()
    writes.find(ctx, key)
    route = attrs.evolve(child, request=ctx.route.request)
    rows = selected(ctx, route)
    below = [doc for doc in rows if doc.get("parent_id") == key]
    return send_rows(attrs.evolve(ctx, route=route), below)
