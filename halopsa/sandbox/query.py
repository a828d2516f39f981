"""Which rows a list answers with: filters, windows, search, order."""

from __future__ import annotations

import json
from collections.abc import Callable, Mapping
from functools import lru_cache

import attrs

from halopsa import facts
from halopsa.sandbox import problems, schema
from halopsa.sandbox.settings import Dialect
from halopsa.sandbox.store import Doc, Json, Store
from halopsa.sandbox.tables import Table
from halopsa.sandbox.values import is_true, stamp, value

Test = Callable[[Doc], bool]

# Filters whose column the facts do not name: (wire name) -> column. They compare ids, comma-joined or one.
_COLUMNS = {
    "team": "team_id",
    "priority": "priority_id",
    "requesttype": "tickettype_id",
    "requesttype_id": "tickettype_id",
    "agent": "agent_id",
    "sla": "sla_id",
    "client_ids": "client_id",
    "ticketids": "id",
    "project_ids": "parent_id",
    "category_1": "categoryid_1",
    "category_2": "categoryid_2",
    "category_3": "categoryid_3",
    "category_4": "categoryid_4",
    "assetstatuses": "status_id",
    "paymentstatuses": "paymentstatus",
    "sent_status": "emailstatus",
    "slaid": "slaid",
    "type_id": "type_id",
    "typeid": "usage",
    "site": "site_id",
}
_ON_STATUS = {"status": "status_id"}
_NO_FILTER = frozenset(
    ["pageinate", "page_size", "page_no", "count", "search", "order", "orderdesc", "startdate", "enddate"]
)
_DATE_COLUMNS = {
    "dateoccured": "dateoccurred",
    "datecleared": "dateclosed",
    "dateclosed": "dateclosed",
    "last_update": "last_update",
    "lastupdate": "last_update",
    "datecreated": "datecreated",
    "fixbydate": "fixbydate",
    "deadlinedate": "deadlinedate",
}
_WINDOWS = {"Actions": "datetime", "Tickets": "dateoccurred", "Projects": "dateoccurred"}
_UPDATED = ("last_update", "last_modified", "alastupdate", "slastupdate", "ulastupdate", "dlastupdate")


@attrs.frozen
class Filter:
    """One filter of one operation: the column it compares and how."""

    name: str
    type: str
    column: str
    op: str
    end_of_day: bool


@lru_cache(maxsize=1024)
def filters_of(route: schema.Route, dialect: Dialect) -> tuple[Filter, ...]:
    """The filters a route knows, by the names of the dialect."""
    known = schema.columns(route.entity, route.row)
    found = []
    for param in route.op.query.values():
        wire = param.wire_name
        if param.only not in (None, dialect) or wire in _NO_FILTER - {"startdate", "enddate"}:
            continue
        if dialect == "v2" and (param.sets or param.when or wire in ("startdate", "enddate")):
            continue  # windows and switches are read by name below
        if param.matches == "none":
            continue
        column = schema.column_of(route, param.matches) if param.matches else _guess(wire, route.table, known)
        if column is not None:
            name = wire if dialect == "v2" else param.name
            found.append(Filter(name, param.type, column, param.op, param.end_of_day))
    return tuple(found)


def _guess(wire: str, table: Table, known: schema.Columns | None) -> str | None:
    if wire in _COLUMNS:
        return _COLUMNS[wire]
    if wire in _ON_STATUS and "status_id" in table.references:
        return _ON_STATUS[wire]
    if wire.endswith("_id") and known is not None and wire in known.types:
        return wire
    return None


def _numbers(name: str, text: str) -> list[float]:
    try:
        return [float(int(part)) for part in text.split(",") if part.strip()]
    except (ValueError, OverflowError):
        raise problems.model_state({name: [f"The value '{text[:80]}' is not valid."]}) from None


def _moment(text: str, end_of_day: bool) -> str | None:
    found = stamp(text)
    if found is not None and end_of_day and len(text.strip()) == 10:
        return found[:10] + "T23:59:59.999999"
    return found


def _compare(store: Store, table: Table, rule: Filter, text: str) -> Test | None:
    def column(doc: Doc) -> Json:
        return value(store, table, doc, rule.column)

    if rule.op in ("ge", "le", "gt", "lt"):
        limit = _moment(text, rule.end_of_day)
        return None if limit is None else _ordered(column, rule.op, limit)
    if rule.op == "contains":
        return lambda doc: text.lower() in str(column(doc) or "").lower()
    if rule.op in ("truthy", "falsy"):
        wanted = rule.op == "truthy"
        return (lambda doc: bool(column(doc)) == wanted) if is_true(text) else None
    if rule.type == "bool":
        return lambda doc: bool(column(doc)) == is_true(text)
    if rule.type in ("int", "list[int]", "float"):
        numbers = _numbers(rule.name, text)
        return lambda doc: column(doc) in numbers
    words = {part.strip().lower() for part in text.split(",")}
    return lambda doc: str(column(doc)).lower() in words


def _ordered(column: Callable[[Doc], object], op: str, limit: str) -> Test:
    def test(doc: Doc) -> bool:
        found = stamp(column(doc))
        if found is None:
            return False
        return {"ge": found >= limit, "le": found <= limit, "gt": found > limit, "lt": found < limit}[op]

    return test


def _hide(rule: Filter, text: str | None) -> Test:
    """Rows with the mark are hidden until asked for; rows without it are shown until asked not to."""
    if rule.op == "with":
        shown = is_true(text)
        return lambda doc: shown or not doc.get(rule.column)
    shown = not text or is_true(text)
    return lambda doc: shown or bool(doc.get(rule.column))


def _window(table: Table, args: Mapping[str, str]) -> list[Test]:
    column = _WINDOWS.get(table.name, "dateoccurred" if table.rows == "Tickets" else "")
    asked = args.get("datesearch", "").lower()
    column = _DATE_COLUMNS.get(asked, asked or column)
    pairs = [("startdate", "ge", column), ("enddate", "le", column)] if column else []
    if table.name == "Appointment":
        pairs = [("start_date", "ge", "end_date"), ("end_date", "le", "start_date")]
    tests = []
    for name, op, on in pairs:
        limit = stamp(args.get(name))
        if limit is not None:
            tests.append(_ordered(lambda doc, on=on: doc.get(on), op, limit))  # type: ignore[misc]  # a bound default
    return tests


def _updated(args: Mapping[str, str]) -> list[Test]:
    def changed(doc: Doc) -> object:
        return next((doc[name] for name in _UPDATED if name in doc), None)

    pairs = (("lastupdatefromdate", "ge"), ("lastupdatetodate", "le"))
    limits = ((stamp(args.get(name)), op) for name, op in pairs)
    return [_ordered(changed, op, limit) for limit, op in limits if limit is not None]


def _switches(table: Table, args: Mapping[str, str]) -> list[Test]:
    tests: list[Test] = []
    if table.area:
        tests.append(lambda doc: doc["_area"] == table.area)
        deleted = is_true(args.get("deleted"))
        tests.append(lambda doc: bool(doc.get("_deleted")) == deleted)
    return tests


def _search(store: Store, table: Table, text: str) -> Test:
    needle = text.strip().lower()

    def test(doc: Doc) -> bool:
        if needle == str(doc.get("id")):
            return True
        return any(needle in str(value(store, table, doc, name) or "").lower() for name in table.text)

    return test


def _advanced(store: Store, table: Table, text: str) -> list[Test]:
    try:
        rules = json.loads(text)
        parsed = [(str(r["filter_name"]), int(r["filter_type"]), str(r["filter_value"])) for r in rules]
    except (ValueError, TypeError, KeyError, RecursionError):
        raise problems.business("advanced_search could not be parsed", "text") from None
    tests: list[Test] = []
    for name, kind, wanted in parsed:
        tests.append(_advanced_test(store, table, name, kind, wanted.lower()))
    return tests


def _advanced_test(store: Store, table: Table, name: str, kind: int, wanted: str) -> Test:
    def test(doc: Doc) -> bool:
        found = str(value(store, table, doc, name)).lower()
        return found == wanted if kind == 2 else wanted in found

    return test


def select(store: Store, route: schema.Route, args: Mapping[str, str], dialect: Dialect) -> list[Doc]:
    """The rows of a list before paging, filtered and in order. What it does not know it ignores."""
    table = route.table
    tests = _switches(table, args)
    rules = filters_of(route, dialect)
    asked = {rule.column for rule in rules if rule.op == "eq" and args.get(rule.name)}
    for rule in rules:
        text = args.get(rule.name)
        if rule.op in ("with", "without"):
            if rule.column not in asked:
                tests.append(_hide(rule, text))
        elif text:
            test = _compare(store, table, rule, text)
            if test is not None:
                tests.append(test)
    tests += _window(table, args) if dialect == "v2" else []
    tests += _updated(args)
    if args.get("advanced_search"):
        tests += _advanced(store, table, args["advanced_search"])
    if args.get("search") and table.name != "Agent":
        tests.append(_search(store, table, args["search"]))
    rows = store.rows(table.rows)
    for test in tests:
        rows = [doc for doc in rows if test(doc)]
    return order(store, route, rows, args, dialect)


def order(
    store: Store, route: schema.Route, rows: list[Doc], args: Mapping[str, str], dialect: Dialect
) -> list[Doc]:
    """Sort by ``order`` and ``order2`` to ``order5``; columns nobody has are ignored."""
    for suffix in ("5", "4", "3", "2", ""):
        column = args.get(f"order{suffix}", "").strip()
        if dialect == "inventory":
            column = schema.column_of(route, column)
        if column:
            rows = sorted(
                rows,
                key=lambda doc, column=column: _rank(value(store, route.table, doc, column)),  # type: ignore[misc]  # a bound default
                reverse=is_true(args.get(f"orderdesc{suffix}")),
            )
    return rows


def _rank(found: object) -> tuple[int, float, str]:
    if isinstance(found, bool | int | float):
        return (1, float(found), "")
    return (0, 0.0, "") if found is None else (2, 0.0, str(found).lower())


def requires(op: facts.Operation, args: Mapping[str, str], dialect: Dialect) -> bool:
    """Whether one of the filters the operation cannot do without is there."""
    if not op.requires_any:
        return True
    names = {op.query[name].wire_name if name in op.query else name for name in op.requires_any}
    return any(args.get(name) for name in (op.requires_any if dialect == "inventory" else names))
