"""Query of a list: which rows it answers with, by filters, date windows, search and order."""

from __future__ import annotations

import json
from collections.abc import Callable, Collection, Mapping
from functools import lru_cache

import attrs

from halopsa.core.resource_facts import Operation, Param
from halopsa.sandbox import problems, schema
from halopsa.sandbox.settings import Dialect
from halopsa.sandbox.store import Doc, Json, Store
from halopsa.sandbox.tables import Table
from halopsa.sandbox.values import is_true, rank, stamp, value

Test = Callable[[Doc], bool]

# The columns of filters for which neither the facts nor the name show them.
_COLUMNS = {"project_ids": "parent_id", "slaid": "slaid"}
# What datesearch may name beside columns; the first is how the published description spells it.
_DATE_COLUMNS = {"dateoccured": "dateoccurred", "datecleared": "dateclosed", "lastupdate": "last_update"}
_EQUALS = 2  # the one filter type of an advanced search that is known


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
        if param.only not in (None, dialect) or param.matches == "none":
            continue
        if dialect == "v2" and (param.sets or param.when):
            continue  # a tenant does not know our name; what is sent instead is read elsewhere
        wire = param.wire_name
        column = schema.column_of(route, param.matches) if param.matches else _guess(param, known)
        if column is not None:
            name = wire if dialect == "v2" else param.name
            # Clients complete a day; a tenant takes it as midnight.
            end_of_day = param.end_of_day and dialect == "inventory"
            found.append(Filter(name, param.type, column, param.op, end_of_day))
    return tuple(found)


def _guess(param: Param, known: schema.Columns | None) -> str | None:
    wire = param.wire_name
    refers = wire.endswith("_id") or (wire.endswith("id") and param.type == "int")
    if refers and known is not None and wire in known.types:
        return wire
    return _COLUMNS.get(wire)


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
    words = {text.strip().lower(), *(part.strip().lower() for part in text.split(","))}
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


def _window(args: Mapping[str, str]) -> list[Test]:
    """The window of tickets: startdate and enddate, on the date that datesearch names."""
    asked = args.get("datesearch", "").lower()
    column = _DATE_COLUMNS.get(asked, asked or "dateoccurred")
    limits = [(stamp(args.get(name)), op) for name, op in (("startdate", "ge"), ("enddate", "le"))]
    return [_ordered(lambda doc: doc.get(column), op, limit) for limit, op in limits if limit is not None]


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


def _advanced(store: Store, route: schema.Route, text: str, dialect: Dialect) -> list[Test]:
    """The rules of an advanced search. Only what is known of them is taken: equality with a column."""
    known = schema.columns(route.entity, route.row)
    columns = {*route.table.joins, *(known.types if known else ()), *(known.shown if known else ())}
    tests: list[Test] = []
    try:
        for rule in json.loads(text):
            name = rule["filter_name"]
            column = schema.column_of(route, name) if dialect == "inventory" else name
            if column not in columns or rule["filter_type"] != _EQUALS:
                raise ValueError(column)
            tests.append(_equal(store, route.table, column, str(rule["filter_value"])))
    except (ValueError, TypeError, KeyError, RecursionError):
        raise problems.business("advanced_search could not be parsed", "text") from None
    return tests


def _equal(store: Store, table: Table, column: str, wanted: str) -> Test:
    def test(doc: Doc) -> bool:
        found = value(store, table, doc, column)
        if isinstance(found, float) and found.is_integer():
            found = int(found)
        return str(found).lower() == wanted.lower()

    return test


def heeded(
    route: schema.Route, args: Mapping[str, str], ignored: bool | Collection[str], dialect: Dialect
) -> Mapping[str, str]:
    """What is left of the query when these filters, or all of them, are ignored; order never is."""
    if not ignored:
        return args
    names = {name for name in args if not name.startswith("order")}
    if not isinstance(ignored, bool):
        asked = [param for param in route.op.query.values() if {param.name, param.wire_name} & set(ignored)]
        names = set(ignored)
        for param in asked if dialect == "v2" else ():
            names |= {param.wire_name, *(wire for sent in (param.when or {}).values() for wire in sent)}
    return {name: text for name, text in args.items() if name not in names}


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
    if dialect == "v2" and table.rows == "Tickets":
        tests += _window(args)
    if args.get("advanced_search") and "advanced_search" in route.op.query:
        tests += _advanced(store, route, args["advanced_search"], dialect)
    if args.get("search") and table.name != "Agent":  # a tenant ignores it there
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
        if column and column[0] != "_":
            rows = sorted(
                rows,
                key=lambda doc, column=column: rank(value(store, route.table, doc, column)),  # type: ignore[misc]  # a bound default
                # Only the word: tenants take no 1 here.
                reverse=args.get(f"orderdesc{suffix}", "").strip().lower() == "true",
            )
    return rows


def requires(op: Operation, args: Mapping[str, str], dialect: Dialect) -> bool:
    """Whether one of the filters the operation cannot do without is there."""
    if not op.requires_any:
        return True
    names = {op.query[name].wire_name if name in op.query else name for name in op.requires_any}
    return any(args.get(name) for name in (op.requires_any if dialect == "inventory" else names))
