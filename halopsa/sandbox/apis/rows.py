"""Rows of a list as a stand-in gives them: filtered, in order, one page of them."""

from __future__ import annotations

from collections.abc import Callable, Mapping

import attrs

from halopsa.core.resource_facts import FieldFacts, Param
from halopsa.sandbox.apis.routes import Route
from halopsa.sandbox.store import Doc, Json
from halopsa.sandbox.values import is_true, rank, stamp

Test = Callable[[Doc], bool]
_ORDERS: Mapping[str, Callable[[Json, Json], bool]] = {
    "ge": lambda found, limit: found >= limit,
    "le": lambda found, limit: found <= limit,
    "gt": lambda found, limit: found > limit,
    "lt": lambda found, limit: found < limit,
}


@attrs.frozen
class Window:
    """One page: where it begins, and how many rows it has at most."""

    start: int
    size: int


def at(doc: Json, path: str) -> Json:
    """Return what stands at a dotted path; ``None`` where nothing does."""
    if isinstance(doc, dict) and path in doc:
        return doc[path]
    for step in path.split("."):
        doc = doc.get(step) if isinstance(doc, dict) else None
    return doc


def select(route: Route, docs: list[Doc], args: Mapping[str, str]) -> list[Doc]:
    """Return the rows that the filters leave, in the order that was asked for."""
    for param in route.op.query.values():
        text = args.get(param.wire_name)
        if text and (test := _test(route, param, text)) is not None:
            docs = [doc for doc in docs if test(doc)]
    for name in reversed(route.facts.paging.order_filters):
        order = route.op.query.get(name)
        if order is not None and (text := args.get(order.wire_name)):
            docs = _sorted(route, docs, text)
    return docs


def _field(route: Route, name: str | None) -> FieldFacts | None:
    fields = route.row.fields
    return fields.get(name or "") or route.entity.fields.get(name or "")


def _test(route: Route, param: Param, text: str) -> Test | None:
    field = _field(route, param.matches)
    if field is None:
        return None
    wire, op = field.read, param.op
    if op in _ORDERS:
        limit, compare = _comparable(text), _ORDERS[op]
        return lambda doc: (found := _comparable(at(doc, wire))) is not None and _safe(compare, found, limit)
    if op == "contains":
        return lambda doc: text.lower() in str(at(doc, wire) or "").lower()
    if op in ("truthy", "falsy"):
        return (lambda doc: bool(at(doc, wire)) == (op == "truthy")) if is_true(text) else None
    words = (
        {part.strip().lower() for part in text.split(",")}
        if param.type.startswith("list[")
        else {text.lower()}
    )
    return lambda doc: bool(words & _words(at(doc, wire)))


def _words(value: Json) -> set[str]:
    """The texts that equal a value, of a list those of its members."""
    if isinstance(value, list):
        return set().union(*map(_words, value))
    return {str(value).lower()}


def _comparable(value: Json) -> Json:
    """A moment as text that sorts, a number as one; ``None`` where there is nothing to compare."""
    if isinstance(value, str):
        moment = stamp(value)
        if moment is not None:
            return moment
        try:
            return float(value)
        except ValueError:
            return value
    return None if isinstance(value, bool | dict | list) else value


def _safe(compare: Callable[[Json, Json], bool], found: Json, limit: Json) -> bool:
    try:
        return compare(found, limit)
    except TypeError:  # a number and a date
        return False


def _sorted(route: Route, docs: list[Doc], text: str) -> list[Doc]:
    mark = route.facts.paging.order_descending
    down, wire = bool(mark) and text.startswith(mark), text.removeprefix(mark)
    return sorted(docs, key=lambda doc: rank(at(doc, wire)), reverse=down)


def window(route: Route, args: Mapping[str, str], cap: int) -> Window | None:
    """Return the page that was asked for; ``None`` where the list has none."""
    style = route.facts.paging.page_styles.get(route.request.page, {}).get(route.facts.dialect.name, {})
    if not style:
        return None
    said = {meaning: _whole(args.get(wire)) for wire, meaning in style.items()}
    asked = said.get("{page_size}")
    size = min(asked if asked else route.facts.paging.default_page_size, cap)
    offset = said.get("{offset}")
    if offset is None:
        number = said.get("{page_no}")
        offset = (max(number or 1, 1) - 1) * size
    return Window(max(offset, 0), max(size, 1))


def _whole(text: str | None) -> int | None:
    try:
        return None if text is None else int(text)
    except ValueError:
        return None
