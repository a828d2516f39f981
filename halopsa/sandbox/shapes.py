"""Shapes of answers: list rows with few columns, full details, pages and their envelopes."""

from __future__ import annotations

from collections.abc import Iterable, Mapping

from halopsa._api import API
from halopsa.sandbox import schema
from halopsa.sandbox.settings import Settings
from halopsa.sandbox.store import Doc, Json, Store
from halopsa.sandbox.values import is_true, joined, linked, whole

_FLAGS = {
    "includestatus": "status_name",
    "includetickettype": "tickettype_name",
    "includeagent": "agent_name",
    "includelines": "lines",
    "includelastnote": "lastnote",
}
_COLUMNS = ({"id": 1, "name": "summary"}, {"id": 2, "name": "status"})
_BARE_DETAIL = frozenset(
    {"customfields", "claims", "roles", "users", "fields", "lines", "agents", "priorities"}
)


def detail(store: Store, route: schema.Route, doc: Doc, *, full: bool = True, inventory: bool = False) -> Doc:
    """A record as its own route answers it; without ``includedetails`` the lists inside are missing.

    Names that tenants put into an object are only there, except with ``inventory``, which promises the flat ones too.
    """
    objects = route.table.objects
    known = schema.columns(route.entity, route.row)
    inside = known.inside if known and not inventory else {}
    shown = {key: item for key, item in doc.items() if key[:1] != "_"}
    for name, join in route.table.joins.items():
        if inside.get(name) not in objects:
            shown[name] = joined(store, doc, join)
    shown |= _objects(store, route, doc, objects)
    if not full:
        hidden = _BARE_DETAIL & shown.keys()
        shown = {key: item for key, item in shown.items() if key not in hidden}
    return shown


def rows(store: Store, route: schema.Route, docs: Iterable[Doc], args: Mapping[str, str]) -> list[Doc]:
    """Records as a list answers them: with fewer columns than alone, unless the query asks for more."""
    known = schema.columns(route.entity, route.row)
    thin = route.table.thin | (known.detail if known else frozenset())
    thin -= {name for flag, name in _FLAGS.items() if is_true(args.get(flag))}
    if known is not None and known.row is not None:
        thin |= known.types.keys() - known.row
    joins = {
        name: join
        for name, join in route.table.joins.items()
        if name not in thin and (known is None or known.row is None or name in known.row)
    }
    found = []
    for doc in docs:
        shown = {key: item for key, item in doc.items() if key[:1] != "_" and key not in thin}
        for name, join in joins.items():
            shown[name] = joined(store, doc, join)
        shown |= _objects(store, route, doc, route.table.objects.keys() - thin)
        if "customfields" in doc:
            shown["customfields"] = _chosen_fields(doc, args)
        found.append(shown)
    return found


def _objects(store: Store, route: schema.Route, doc: Doc, names: Iterable[str]) -> Doc:
    found = {name: linked(store, doc, route.table.objects[name]) for name in names}
    return {name: _shown(row) for name, row in found.items() if row is not None}


def _shown(row: Doc) -> Doc:
    return {name: item for name, item in row.items() if name[:1] != "_" and not isinstance(item, list)}


def _chosen_fields(doc: Doc, args: Mapping[str, str]) -> list[Doc] | None:
    wanted = {part.strip() for part in args.get("include_custom_fields", "").split(",")} - {""}
    chosen = [field for field in doc["customfields"] or () if str(field.get("id")) in wanted]
    return chosen if wanted else None


def row_cap(args: Mapping[str, str]) -> int | None:
    """How many rows ``count`` asks for. Text that is no number is ignored: real clients send ``count=true``."""
    text = args.get("count", "").strip()
    return int(text) if text.isascii() and text.isdecimal() and len(text) < 10 else None


def page(rows: list[Doc], route: schema.Route, args: Mapping[str, str], settings: Settings) -> list[Doc]:
    """The part of the rows that is sent. Sizes and numbers count only when ``pageinate`` is true."""
    inventory = settings.dialect == "inventory"
    paged = route.request.page != "none" and (inventory or is_true(args.get("pageinate")))
    cap = None if inventory else row_cap(args)
    if cap is not None:
        rows = rows[:cap]
        if not paged:
            return rows
    # Without pageinate agents come whole, in a bare array.
    if route.request.page == "none" or (route.table.name == "Agent" and not paged):
        return rows
    size = whole(args, "page_size", API.paging.default_page_size) if paged else API.paging.default_page_size
    number = whole(args, "page_no", 1) if paged else 1
    if {route.table.name.lower(), route.op.resource.lower()} & settings.repeat_page_1:
        number = 1
    size = API.paging.default_page_size if size < 1 else min(size, settings.page_cap)
    start = (max(number, 1) - 1) * size
    return rows[start : start + size]


def envelope(
    rows: list[Doc], total: int, route: schema.Route, args: Mapping[str, str], settings: Settings
) -> Json:
    """The answer of a list around its rows."""
    keys = route.request.rows
    if not keys:
        return rows
    if route.table.name == "Agent" and settings.dialect == "v2":
        if not is_true(args.get("pageinate")):
            return rows
        keys = (API.envelope.common_rows_key,)
    body: Doc = {"record_count": total}
    if is_true(args.get("pageinate")) and route.request.page != "none":
        body["page_no"] = max(whole(args, "page_no", 1), 1)
        body["page_size"] = min(
            max(whole(args, "page_size", API.paging.default_page_size), 1), settings.page_cap
        )
    if route.table.name == "Attachment":
        body = {"ticket_id": whole(args, "ticket_id", 0), **body, "folders": []}
    if settings.record_count == "stuck":
        body["record_count"] = min(API.paging.default_page_size, total)
    elif settings.record_count == "string":
        body["record_count"] = str(total)
    elif settings.record_count == "missing":
        del body["record_count"]
    body[keys[0]] = rows
    for name in route.request.sidecars:
        body.setdefault(name, [])
    if route.table.rows == "Tickets":
        # A second array, as tenants send it: readers must find the rows by their key.
        body["columns"] = list(_COLUMNS) if is_true(args.get("includecolumns")) else []
    return body
