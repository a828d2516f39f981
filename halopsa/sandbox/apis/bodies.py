"""Bodies of writes as a stand-in takes them: known fields, what is needed, and changes to lists."""

from __future__ import annotations

from collections.abc import Iterator

from halopsa.core.validation import conditional
from halopsa.sandbox.apis.routes import Route
from halopsa.sandbox.apis.rows import at
from halopsa.sandbox.store import Doc, Json


class UnfitError(Exception):
    """A body that cannot be taken: the field, which may be empty, and what is wrong."""

    def __init__(self, field: str, message: str) -> None:
        super().__init__(message)
        self.field, self.message = field, message


def record_in(route: Route, body: Json) -> Doc:
    """Return the record in a body: the object, or the only one of a list where the manifest sends a list."""
    if route.request.body == "array":
        if not (isinstance(body, list) and len(body) == 1):
            raise UnfitError("", "a list of one object is expected")
        body = body[0]
    if not isinstance(body, dict):
        raise UnfitError("", "an object is expected")
    return body


def known(route: Route, body: Doc, *, new: bool) -> Doc:
    """Return the fields of a body that a record has and that may be written, by the names they are read by."""
    found: Doc = {}
    for field in route.entity.fields.values():
        wire = field.create if new else field.write
        if not field.ro and (wire in body or at(body, wire) is not None):
            found[field.read] = at(body, wire)
    return found


def missing(route: Route, needs: tuple[str, ...], doc: Doc) -> Iterator[str]:
    """Yield what a new record lacks, by the names of the wire."""
    fields = route.entity.fields
    for minimum in needs:
        alternatives, deciding, wanted = conditional(minimum)
        if deciding in fields and bool(doc.get(fields[deciding].read)) is not wanted:
            continue
        names = [name for name in alternatives if name in fields]
        if names and all(doc.get(fields[name].read) in (None, "") for name in names):
            yield " or ".join(fields[name].create for name in names)


def merged(route: Route, before: Doc, change: Doc) -> Doc:
    """Return a record after a change: objects are merged, lists replaced unless the change says how."""
    found = dict(before)
    for wire, value in change.items():
        old = found.get(wire)
        if (
            isinstance(value, dict)
            and value
            and set(value) <= set(route.facts.writes.list_operators.values())
        ):
            found[wire] = _listed(route, old if isinstance(old, list) else [], value)
        elif isinstance(value, dict) and isinstance(old, dict):
            found[wire] = {**old, **value}
        else:
            found[wire] = value
    return found


def _listed(route: Route, before: list[Json], operations: Doc) -> list[Json]:
    words = {wire: name for name, wire in route.facts.writes.list_operators.items()}
    found = list(before)
    for wire, given in operations.items():
        values = given if isinstance(given, list) else [given]
        if words[wire] == "add":
            found += [value for value in values if value not in found]
        elif words[wire] == "remove":
            found = [value for value in found if value not in values]
        else:
            found = list(values)
    return found
