"""Bulk upsert of a stand-in: rows are matched by their strongest key, and each is taken or refused by itself."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable, Iterator

from werkzeug.wrappers import Response

from halopsa.core.api_parts import BulkStyle
from halopsa.sandbox.apis.asked import Asked
from halopsa.sandbox.apis.bodies import UnfitError
from halopsa.sandbox.apis.routes import Route
from halopsa.sandbox.apis.tables import Tables
from halopsa.sandbox.store import Doc, Json
from halopsa.sandbox.tenant import answer


def upsert(asked: Asked) -> Response:
    """Answer a bulk request: which rows were created, updated, found unchanged, and which were not taken."""
    style = asked.route.facts.writes.bulk_styles[asked.route.op.bulk or ""]
    given = _rows(asked, style)
    if not style.counts:  # the manifest does not say what is answered, so nothing is known of single rows
        return asked.one({})
    if len(given) > style.max_items:
        raise asked.refusal(400, f"at most {style.max_items} records are taken at once")
    keys = _keys(asked.route)
    _refuse_doubles(asked, given, keys)
    body: Doc = dict.fromkeys(style.counts.values(), 0) | {key: [] for key in (*style.errors, *style.ids)}
    index = _Index(asked.tables.store.rows(asked.route.table), keys)
    for row in given:
        kind, record, why = _one(asked.tables, asked.route, row, index)
        if why:
            for key in (key for key, said in style.errors.items() if said == kind):
                body[key].append({**row, "message": why})
            continue
        if kind in style.counts:
            body[style.counts[kind]] += 1
        for key in (key for key, said in style.ids.items() if said == kind):
            body[key].append({wire: record[wire] for wire in (asked.route.key, *keys) if record.get(wire)})
    partial = any(body[key] for key in style.errors)
    return answer(body, style.partial[0] if partial and style.partial else 200)


def _rows(asked: Asked, style: BulkStyle) -> list[Doc]:
    body: Json = asked.json()
    rows = body.get(style.rows) if style.rows and isinstance(body, dict) else body
    if isinstance(rows, dict) and not style.counts:  # one alone may go to the same path
        rows = [rows]
    if not isinstance(rows, list) or not all(isinstance(row, dict) for row in rows):
        raise asked.refusal(400, "a list of objects is expected")
    return rows


def _keys(route: Route) -> list[str]:
    """The names on the wire of what finds a record, the strongest first."""
    fields = route.entity.fields
    return [fields[name].read for name in route.op.keys if name in fields]


def _refuse_doubles(asked: Asked, rows: list[Doc], keys: list[str]) -> None:
    for wire in keys:
        counted = Counter(str(row[wire]) for row in rows if row.get(wire) not in (None, ""))
        if any(times > 1 for times in counted.values()):
            raise asked.refusal(400, "two records of one request have the same key", wire)


class _Index:
    """The records of a table by their keys: to look at each of them for each row would take minutes."""

    def __init__(self, docs: Iterable[Doc], keys: list[str]) -> None:
        self._keys = keys
        self._docs: dict[tuple[str, Json], Doc] = {}
        for doc in docs:
            self.add(doc)

    def _of(self, doc: Doc) -> Iterator[tuple[str, Json]]:
        return ((wire, doc[wire]) for wire in self._keys if isinstance(doc.get(wire), str | int))

    def add(self, doc: Doc) -> None:
        for key in self._of(doc):
            self._docs.setdefault(key, doc)

    def replace(self, old: Doc, new: Doc) -> None:
        for key in self._of(old):
            if self._docs.get(key) is old:
                del self._docs[key]
        self.add(new)

    def find(self, row: Doc) -> Doc | None:
        """Return the record that has the strongest key of a row."""
        return next(
            (doc for wire, value in self._of(row) if value and (doc := self._docs.get((wire, value)))), None
        )


def _one(tables: Tables, route: Route, row: Doc, index: _Index) -> tuple[str, Doc, str]:
    """Create or update one record; return what was done, the record, and why it was not, if so."""
    found = index.find(row)
    if found is None:
        if row.get(route.key):
            return "update", {}, "there is no such record"
        try:
            made = tables.create(route, row)
        except UnfitError as error:
            return "create", {}, error.message
        index.add(made)
        return "created", made, ""
    try:
        doc = tables.update(route, found, row)
    except UnfitError as error:
        return "update", {}, error.message
    index.replace(found, doc)
    return ("unchanged" if doc == found else "updated"), doc, ""
