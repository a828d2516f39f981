"""Arguments of an operation: its ids, filters, fields, file and body, with the type of each; from the facts alone."""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator, Mapping
from types import MappingProxyType
from typing import TYPE_CHECKING, Literal, NamedTuple

if TYPE_CHECKING:
    from halopsa.core.resource_facts import FieldFacts, Operation, Param

    from .operations import Catalogue, Entry

__all__ = ["Argument", "arguments", "by_use"]

Place = Literal["path", "query", "field", "body", "file", "rows"]

_PLACEHOLDER = re.compile(r"\{(\w+)\}")
_FILE_OPTIONS = ("filename", "content_type", "note")
_WITHOUT_QUERY = frozenset({"download", "get_one"})
_WRITES = frozenset({"create", "update", "upload"})


class Argument(NamedTuple):
    """One argument of an operation.

    ``place``: ``path`` for an id, ``query`` for a filter or option, ``field`` of the record written, ``body`` as a
    whole (published operations only), ``file``, or ``rows`` of a bulk call. ``type``: a type word of the manifest such
    as ``int``, ``list[int]``, ``datetime``, or the name of an entity. ``param`` and ``field``: all that is known of it.
    ``grades``: what grades of evidence mean, where the API says it itself.
    """

    name: str
    place: Place
    type: str
    required: bool = False
    param: Param | None = None
    field: FieldFacts | None = None
    grades: Mapping[str, str] = MappingProxyType({})

    @property
    def grade(self) -> str | None:
        """How well it is established, where that is less than the operation itself."""
        known = self.param or self.field
        return known.grade if known is not None else None

    @property
    def names(self) -> str | None:
        """The resource whose names it takes instead of ids."""
        known = self.param.named if self.param is not None else self.field.names if self.field else None
        return str(known["of"]) if known else None

    @property
    def choices(self) -> tuple[str, ...]:
        """The only values it takes, as texts, where that is known."""
        return tuple(self.param.when) if self.param is not None and self.param.when else ()


def arguments(catalogue: Catalogue, entry: Entry) -> tuple[Argument, ...]:
    """Return the arguments of an operation: ids first, then what is needed, then the others by name."""
    found: dict[str, Argument] = {}
    for each in _all(catalogue, entry):
        found.setdefault(each.name, each)  # an id goes before a field of its name
    needed = {name for name in entry.op.min if "|" not in name and " " not in name}
    if entry.op.kind == "upload":
        needed.clear()  # all of it comes from the file
    made = [
        each._replace(required=each.required or each.name in needed, grades=catalogue.grades)
        for each in found.values()
    ]
    first = [each for each in made if each.place in ("path", "file", "body", "rows")]
    rest = sorted(
        (each for each in made if each not in first), key=lambda each: (not each.required, each.name)
    )
    return (*first, *rest)


def by_use(catalogue: Catalogue, found: Iterable[Argument]) -> list[Argument]:
    """Return arguments for people to read: the usual ones first, those for machines (``_novalidate``) last."""
    constants = catalogue.files.api["constants"]
    usual = [*constants.get("given_first", ()), *constants.get("shown_first", ())]
    place = {name: number for number, name in reversed(list(enumerate(usual)))}
    return sorted(
        found,
        key=lambda each: (
            each.name.startswith("_"),
            place.get(each.name, len(usual)),
            not (each.names or each.grade in ("A", "B")),
            each.name,
        ),
    )


def _all(catalogue: Catalogue, entry: Entry) -> Iterator[Argument]:
    resource, op = entry
    yield from _ids(entry)
    if op.kind == "upload" or op.body == "multipart":
        yield Argument("file" if op.kind == "upload" else "files", "file", "file", required=True)
    elif op.body is not None:
        yield Argument("body", "body", op.body, required=True)
    if op.kind == "bulk":
        yield Argument("rows", "rows", "list[object]", required=True)
    if op.leading:
        kind = catalogue.files.entity(resource.entity).fields[op.leading].type
        yield Argument(op.leading, "rows", kind, required=True)
    for param in op.query.values():
        if param.only is None and op.kind not in _WITHOUT_QUERY:
            yield Argument(param.name, "query", param.type, param=param)
    if op.kind in _WRITES:
        owner = catalogue.resource(op.of) if op.of else resource
        if op.kind == "upload":
            yield from (Argument(name, "query", "str") for name in _FILE_OPTIONS)
        if not (op.kind == "upload" and op.of):
            entity = catalogue.files.entity(owner.entity)
            given = set(op.bind)
            if op.kind == "create" and "id" in entity.key and "id" not in op.keys:
                given.add("id")  # the server gives it
            for field in entity.fields.values():
                if not field.ro and field.name not in given and _taken(op, field):
                    yield Argument(field.name, "field", field.type, field=field)


def _taken(op: Operation, field: FieldFacts) -> bool:
    """Whether the operation takes a field, by the keys of its body where not every operation has the same."""
    takes = op.served.get("takes")
    sent = field.create if op.kind == "create" else field.write
    return takes is None or sent.partition(".")[0] in takes


def _ids(entry: Entry) -> Iterator[Argument]:
    resource, op = entry
    if op.kind == "invoke":
        request = next(iter(op.requests.values()))
        for name in _PLACEHOLDER.findall(request.path):
            yield Argument(name, "path", op.path_types.get(name, "str"), required=True)
    elif op.takes_id or op.of:
        yield Argument("id", "path", resource.id, required=True)
