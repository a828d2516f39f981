"""Effects of a write beyond storing columns: defaults, resolved names, totals, closing dates."""

from __future__ import annotations

from halopsa.sandbox import deltas, money, problems, schema
from halopsa.sandbox.settings import Fired
from halopsa.sandbox.store import Doc, Json
from halopsa.sandbox.tenant import Context
from halopsa.sandbox.values import NO_DATE, by_id, field_value

_TYPES = {"ticket": 1, "project": 5, "opportunity": 6}
_USAGE = {"Tickets": 1, "Client": 2, "Users": 3, "Asset": 4}


def defaults(ctx: Context) -> Doc:
    """The columns of a new record that the caller need not give."""
    now = ctx.tenant.now()
    rows = ctx.table.rows
    if rows == "Tickets":
        return {
            "summary": "",
            "details": "",
            "client_id": 1,
            "site_id": 1,
            "user_id": None,
            "agent_id": 1,
            "team_id": 1,
            "tickettype_id": _TYPES[ctx.table.area],
            "status_id": 1,
            "priority_id": 3,
            "sla_id": 1,
            "dateoccurred": now,
            "datecreated": None,
            "lastactiondate": now,
            "dateclosed": NO_DATE,
            "parent_id": None,
            "timetaken": 0.0,
            "customfields": [],
        }
    if rows == "Item":
        return {"datecreated": now, "customfields": []}
    if rows in ("Client", "Site", "Users", "Asset", "Supplier", "KBArticle"):
        named = "date_created" if rows == "KBArticle" else "datecreated"
        return {"inactive": False, named: now, "customfields": []}
    if rows == "Agent":
        return {"isdisabled": False, "is_agent": True, "datecreated": now}
    return {}


def take(ctx: Context, bound: Doc, body: Doc) -> Doc:
    """Take commands, which are no plain columns, out of a body and return them."""
    commands: Doc = {}
    if ctx.table.rows == "Tickets" and bound.get("team") is not None:
        bound["team_id"] = _named(ctx, "Team", str(bound["team"]))
    for name in ctx.table.joins:
        bound.pop(name, None)
    if ctx.table.name == "Client":
        for name in [name for name in bound if name.startswith("newclient_")]:
            commands[name] = bound.pop(name)
    if ctx.table.name == "Asset":
        if not ctx.inventory:
            for name in ("key_field", "key_field2", "key_field3"):
                bound.pop(name, None)  # echoes of the type's key fields: a tenant ignores them
        commands["fields"] = bound.pop("fields", None)
    if ctx.table.name in money.LINED:
        commands["add_lines"] = bound.pop("add_lines", None)
    commands["customfields"] = bound.pop("customfields", None)
    known = schema.columns(ctx.route.entity, ctx.route.row)
    commands["deltas"] = deltas.take(bound, known.types) if known else {}
    return commands


def _named(ctx: Context, table: str, name: str) -> object:
    for row in ctx.store.rows(table):
        if str(row.get("name")).lower() == name.strip().lower():
            return row["id"]
    raise problems.business(f"There is no {table.lower()} called {name[:80]}.", ctx.table.style)


def complete(ctx: Context, doc: Doc, old: Doc | None, commands: Doc) -> None:
    """Compute what follows from a change, in place of a document that is not stored yet."""
    now = ctx.tenant.now()
    rows = ctx.table.rows
    updated = schema.stamp_of(ctx.route)
    if updated is not None:
        doc[updated] = now
    deltas.apply(doc, commands["deltas"])
    if commands["customfields"] is not None and rows in _USAGE:
        doc["customfields"] = _replaced_fields(ctx, doc.get("customfields") or [], commands["customfields"])
    if rows == "Tickets":
        _ticket(ctx, doc, old, commands, now)
    elif rows == "Client":
        _client(ctx, doc, old, commands)
    elif rows == "Site":
        doc["client_id"] = float(doc["client_id"])
        doc["clientsite_name"] = f"{_name(ctx, 'Client', doc['client_id'])}/{doc['name']}"
        for name in ("delivery_address", "invoice_address"):
            doc.setdefault(name, None)
    elif rows == "Users":
        doc["site_id"] = float(doc["site_id"])
        names = [str(doc.get(part) or "") for part in ("firstname", "surname")]
        if any(names) and (old is None or names != [old.get("firstname"), old.get("surname")]):
            doc["name"] = " ".join(names).strip()
    elif rows == "Asset":
        _asset(ctx, doc, commands)
    elif rows in money.LINED:
        money.complete(ctx, doc, old, commands)
    elif rows == "EmailStore":
        money.mailed(ctx, doc)
    elif rows == "DistributionLists":
        _members(ctx, doc)


def _name(ctx: Context, table: str, ident: object) -> object:
    found = ctx.store.get(table, ident)
    return None if found is None else found["name"]


def fire(ctx: Context, body: Doc, ident: object) -> None:
    """Note what a write sets off, unless its body tells the tenant to be quiet."""
    for what, quiet in schema.quiet_of(ctx.route).items():
        if any(body.get(name) != item for name, item in quiet.items()):
            ctx.tenant.fired.append(Fired(what, ctx.route.op.resource, ident))


def reply(ctx: Context, doc: Doc) -> Doc:
    """Return what the answer to a write holds in addition to the record."""
    return money.reply(ctx, doc) if ctx.table.rows == "SalesOrder" else {}


def _ticket(ctx: Context, doc: Doc, old: Doc | None, commands: Doc, now: str) -> None:
    if doc.get("_deleted"):
        if not commands.get("_recover"):
            raise problems.not_found()
        doc.pop("_deleted")
    user = ctx.store.get("Users", doc.get("user_id"))
    if user is not None and old is None:
        doc["site_id"] = int(user["site_id"]) if doc["site_id"] == 1 else doc["site_id"]
        doc["client_id"] = user["client_id"] if doc["client_id"] == 1 else doc["client_id"]
    close(ctx, doc, old, now)


def _members(ctx: Context, doc: Doc) -> None:
    """Put contacts on a list, or take them off; each is there once."""
    gone = by_id(doc.pop("removetheseusers", None))
    there = {ident: row for ident, row in by_id(doc.get("users")).items() if ident not in gone}
    for ident in by_id(doc.pop("addtheseusers", None)):
        user = ctx.store.get("Users", ident)
        if user is not None:
            there[ident] = {name: user.get(name) for name in ("id", "name", "emailaddress")}
    doc["users"], doc["users_count"] = list(there.values()), len(there)


def close(ctx: Context, doc: Doc, old: Doc | None, now: str) -> None:
    """Keep the dates and marks of closing in step with the status."""
    status = ctx.store.get("Status", doc.get("status_id")) or {}
    was = bool(old and old.get("hasbeenclosed"))
    closed = bool(status.get("_closed"))
    doc["hasbeenclosed"] = closed
    doc["onhold"] = bool(status.get("_hold"))
    if closed and not was:
        doc["dateclosed"] = doc["date_fully_closed"] = now
    elif not closed:
        doc["dateclosed"] = doc["date_fully_closed"] = NO_DATE


def _client(ctx: Context, doc: Doc, old: Doc | None, commands: Doc) -> None:
    if old is not None:
        return
    site_id = ctx.store.next_id("Site")
    phone = commands.get("newclient_phonenumber")
    site = {
        "id": site_id,
        "name": commands.get("newclient_sitename") or "Main",
        "client_id": float(doc["id"]),
        "inactive": False,
        "phonenumber": phone,
        "delivery_address": None,
        "invoice_address": None,
        "customfields": [],
        "slastupdate": doc["alastupdate"],
    }
    ctx.store.put("Site", site_id, site)
    doc["main_site_id"] = site_id
    doc["main_phonenumber"] = phone or doc.get("main_phonenumber")
    doc["main_contact_email"] = commands.get("newclient_contactemail") or doc.get("main_contact_email")
    doc["main_contact_name"] = commands.get("newclient_contactname")
    doc.setdefault("toplevel_id", 1)


def _asset(ctx: Context, doc: Doc, commands: Doc) -> None:
    kind = ctx.store.get("AssetType", doc.get("assettype_id"))
    if kind is None:
        return
    labels = {ident: field.get("name") for ident, field in by_id(kind.get("fields")).items()}
    values = by_id(doc.get("fields"))
    for ident, given in by_id(commands.get("fields")).items():
        if ident in labels:
            values[ident] = {"id": ident, "name": labels[ident], "value": given.get("value")}
    doc["fields"] = list(values.values())
    for number in ("", "2", "3"):
        key_field = values.get(kind.get(f"keyfield{number}_id", 0))
        if key_field is not None:
            doc[f"key_field{number}"] = key_field.get("value")
    users = doc.get("users")
    if isinstance(users, list) and users:
        first = users[0]
        doc["first_user_id"] = first.get("id") if isinstance(first, dict) else first
    doc.setdefault("inventory_number", f"AST-{doc['id']:05d}")
    doc.setdefault("status_id", 1)
    doc.setdefault("status_name", "Active")


def _replaced_fields(ctx: Context, current: list[Doc], given: Json) -> list[Doc]:
    """Set custom fields by id or by name; as at a tenant, fields that are not mentioned lose their values."""
    usage = _USAGE[ctx.table.rows]
    known = [row for row in ctx.store.rows("FieldInfo") if row.get("usage") == usage and row.get("custom")]
    by_number = {row["id"]: row for row in known}
    values = {field["id"]: field_value(by_number[field["id"]], None) for field in current}
    for item in given if isinstance(given, list) else ():
        if not isinstance(item, dict):
            continue
        for row in known:
            named = item.get("id") is None and item.get("name") == row.get("name")
            if named or item.get("id") == row["id"]:
                values[row["id"]] = field_value(row, item.get("value"))
    return list(values.values())
