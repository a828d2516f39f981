"""Guesses a manifest from an OpenAPI description: resources by path, CRUD by verb, fields by schema."""

from __future__ import annotations

import re
from collections.abc import Collection, Iterator, Mapping
from typing import Any

import attrs

from codegen.manifest.entities import WORDS, element
from codegen.manifest.signatures import CALL
from codegen.naming import reserved
from codegen.naming.naming import python_name, snake
from codegen.openapi.conventions import Conventions, success
from codegen.openapi.typewords import TypeReader, mappings, part

Facts = dict[str, Any]  # Any: plain data, written as YAML
_VERBS = ("get", "post", "put", "patch", "delete")
_SEGMENT = re.compile(r"[A-Za-z0-9_-]+\Z")
_PARAMETER = re.compile(r"\{([^{}]+)\}\Z")
_WIRE = re.compile(r"[!-~]{1,120}\Z")
#: Names that a model's field cannot have: types in its annotations, arguments of the calls that write it.
_NO_FIELD = frozenset({"int", "float", "bool", "str", "list", "dict", "dt", "allow_unknown", "self"})
_NO_FILTER = CALL | {"self", "page_size", "page_no"}
_NO_METHOD = frozenset({"int", "str", "bool", "bytes", "object", "list_all"})
_CRUD = frozenset({"list", "get", "create", "update", "delete"})
#: What identifies a record where it has no ``id``.
_KEYS = ("_id", "uuid", "guid", "key", "slug", "name", "code")
_NO_MODEL = frozenset({"Page", "Entity", "Listing", "Checkpoint", "Changes", "Bookmark", "Any", "Mapping"})


@attrs.define
class Guess:
    """A manifest in the making: the files of resources and entities, and what a reader must say."""

    resources: dict[str, Facts] = attrs.Factory(dict)
    entities: dict[str, Facts] = attrs.Factory(dict)
    todo: dict[str, list[str]] = attrs.Factory(dict)
    """What a reader must say, with the operations or paths that it is of."""

    def must_say(self, what: str, where: str) -> None:
        """Note something that the description does not tell."""
        self.todo.setdefault(what, []).append(where)


@attrs.define
class _Operation:
    verb: str
    path: str
    facts: Mapping[str, Any]
    parameters: list[Mapping[str, Any]]

    @property
    def label(self) -> str:
        return f"{self.verb.upper()} {self.path}"


@attrs.define
class _Collection:
    """The operations below one static path: its own, those of one record, and those below a record."""

    path: str
    own: dict[str, _Operation] = attrs.Factory(dict)
    item: dict[str, _Operation] = attrs.Factory(dict)
    below: list[_Operation] = attrs.Factory(list)


class Guesser:
    """Reads one description, in the words of OpenAPI 3."""

    def __init__(self, description: Mapping[str, Any], conventions: Conventions, note: str) -> None:
        self.description, self.conventions, self.note = description, conventions, note
        self.types = TypeReader(part(description, "components", "schemas"))
        self.found = Guess()
        self._classes: set[str] = set()
        self._done: list[_Operation] = []

    def guess(self) -> Guess:
        """Return what can be told."""
        named: dict[str, _Collection] = {}
        for collection in self._collections().values():
            named[python_name(snake(collection.path), {*named, *reserved.of_clients()})] = collection
        self._classes = {"".join(step.capitalize() for step in name.split("_")) for name in named}
        for name, collection in named.items():
            self._resource(name, collection)
        return self.found

    # Paths

    def _collections(self) -> dict[str, _Collection]:
        found: dict[str, _Collection] = {}
        for path, item in sorted(part(self.description, "paths").items()):
            for one in self._operations(str(path), item):
                steps = one.path.strip("/").split("/")
                places = [n for n, step in enumerate(steps) if _PARAMETER.match(step)]
                if not all(_SEGMENT.match(step) or _PARAMETER.match(step) for step in steps):
                    self._left_out(one, "a step of the path cannot be written")
                elif len(places) > 1:
                    self._left_out(
                        one, "paths with several parameters; a path here has the record's id alone"
                    )
                elif places == [0]:
                    self._left_out(one, "paths that begin with a parameter")
                else:
                    root = "/" + "/".join(steps[: places[0]] if places else steps)
                    collection = found.setdefault(root, _Collection(root))
                    if not places:
                        collection.own[one.verb] = one
                    elif places[0] == len(steps) - 1:
                        collection.item[one.verb] = one
                    else:
                        collection.below.append(one)
        return found

    def _operations(self, path: str, item: object) -> Iterator[_Operation]:
        whole = part({"item": item}, "item")
        for verb in _VERBS:
            if isinstance(operation := whole.get(verb), Mapping):
                given = [*mappings(whole.get("parameters")), *mappings(operation.get("parameters"))]
                yield _Operation(verb, path, operation, [self._followed(one) for one in given])

    def _followed(self, given: Mapping[str, Any]) -> Mapping[str, Any]:
        ref = given.get("$ref")
        if not isinstance(ref, str):
            return given
        return part(self.description, *ref.removeprefix("#/").split("/"))

    def _left_out(self, one: _Operation, why: str) -> None:
        self.found.must_say(f"left out: {why}", one.label)

    # Resources

    def _resource(self, name: str, collection: _Collection) -> None:
        records = [self._record(one) for one in self._sources(collection)]
        fields = self._fields(records, self._bodies(collection))
        ops: Facts = {}
        if fields:
            self._lists(collection, ops, fields)
            self._records(collection, ops, fields)
        for one in (*collection.own.values(), *collection.item.values(), *collection.below):
            if all(one is not done for done in self._done):
                self._call(one, collection, ops)
        if not ops:
            return
        entity = self._class(name)
        key = self._key(collection, fields)
        if fields and key is None:
            self.found.must_say("key: no field looks like the id of a record", collection.path)
        key = key or next(iter(fields), "id")
        word = element(str(fields[key].get("type"))) if key in fields else "str"
        self.found.entities[entity] = {
            "entity": entity,
            "doc": f"One of the {name.replace('_', ' ')}.",
            "grade": "C",
            "note": self.note,
            "fields": {
                field: _short({**facts, **({"key": True} if field == key else {})})
                for field, facts in (fields or {"id": {"type": "str"}}).items()
            },
        }
        self.found.resources[name] = {
            "resource": name,
            "path": collection.path,
            "entity": entity,
            "row": entity,
            **({"key": [key]} if key != "id" else {}),
            "id": self._id_type(collection) or (word if word in ("int", "guid") else "str"),
            "grade": "C",
            "note": self.note,
            "doc": f"{name.replace('_', ' ').capitalize()}.",
            "ops": ops,
        }

    def _sources(self, collection: _Collection) -> Iterator[_Operation]:
        """Yield the operations that answer with records, the fullest first."""
        self._done = []
        for verb, given in (("get", collection.item), ("get", collection.own), ("post", collection.own)):
            if verb in given:
                yield given[verb]

    def _record(self, one: _Operation) -> Mapping[str, Any]:
        """Return the schema of the record, or of a row, in an answer."""
        schema = self.conventions.inside(success(self.description, one.facts))
        listed = self.conventions.listed(schema)
        return self.conventions.whole(listed.items if listed else schema)

    def _bodies(self, collection: _Collection) -> list[Mapping[str, Any]]:
        written = [
            *(collection.own[verb] for verb in ("post",) if verb in collection.own),
            *(collection.item[verb] for verb in ("patch", "put") if verb in collection.item),
        ]
        return [self.conventions.whole(self._body(one)) for one in written]

    def _body(self, one: _Operation) -> Mapping[str, Any]:
        body = self._followed(part(one.facts, "requestBody"))
        return part(body, "content", "application/json", "schema")

    def _fields(self, records: list[Mapping[str, Any]], bodies: list[Mapping[str, Any]]) -> Facts:
        """Return the fields of a record; what only answers have is read-only where they say so."""
        if not any("properties" in record for record in records):
            return {}
        fields: Facts = {}
        for schema in (*records, *bodies):
            for wire, described in part(schema, "properties").items():
                wire = str(wire)
                if (
                    not _WIRE.match(wire)
                    or "." in wire
                    or any(f.get("wire", n) == wire for n, f in fields.items())
                ):
                    continue
                ours = {*fields, *reserved.of_records(custom_fields=False), *_NO_FIELD}
                name = python_name(snake(wire) or wire, ours)
                given = part({"it": described}, "it")
                fields[name] = {
                    "type": self._word(given),
                    **({"wire": wire} if wire != name else {}),
                    **({"ro": True} if given.get("readOnly") is True or wire == "id" else {}),
                }
        return fields

    def _word(self, schema: Mapping[str, Any]) -> str:
        """Return the type of a field: records within records are plain objects until somebody names them."""
        word = self.types.type_of(schema, "")
        inner = element(word)
        if inner in WORDS:
            return word
        whole = self.conventions.whole(schema)
        return word.replace(inner, "str" if "enum" in whole else "object")

    def _class(self, name: str) -> str:
        *first, last = name.split("_")
        single = (
            f"{last[:-3]}y" if last.endswith("ies") else last[:-1] if re.search(r"[^su]s\Z", last) else last
        )
        found = re.sub(r"[^A-Za-z0-9]", "", "".join(step.capitalize() for step in (*first, single)))
        found = found if found[:1].isalpha() else f"N{found}"
        return (
            f"{found}Record"
            if found in _NO_MODEL or found in self._classes or found in self.found.entities
            else found
        )

    def _key(self, collection: _Collection, fields: Facts) -> str | None:
        """Return the field that identifies a record."""
        wires = {facts.get("wire", name): name for name, facts in fields.items()}
        placeholder = next((_last(one.path) for one in collection.item.values()), "")
        return next((wires[wire] for wire in ("id", placeholder, *_KEYS) if wire in wires), None)

    def _id_type(self, collection: _Collection) -> str | None:
        for one in (*collection.item.values(), *collection.below):
            for given in one.parameters:
                if given.get("in") == "path":
                    word = self.types.type_of(given.get("schema"), "")
                    return word if word in ("int", "guid") else "str"
        return None

    # Operations

    def _lists(self, collection: _Collection, ops: Facts, fields: Facts) -> None:
        one = collection.own.get("get")
        listed = self.conventions.listed(success(self.description, one.facts)) if one else None
        if one is None or listed is None:
            return
        wires = {str(given.get("name")) for given in one.parameters if given.get("in") == "query"}
        style = self.conventions.style_of(wires)
        if style is None and (cursor := self.conventions.cursor(wires)):
            self.found.must_say(
                "pages by a cursor have no page style: one page comes", f"{one.label} {cursor}"
            )
        query = self._query(one, self.conventions.paging | ({cursor} if style is None and cursor else set()))
        ops["list"] = {
            "get": "/",
            "rows": listed.key or "bare",
            **({"page": style} if style else {}),
            **({"query": query} if query else {}),
        }
        self._done.append(one)

    def _query(self, one: _Operation, paging: Collection[str]) -> Facts:
        found: Facts = {}
        for given in one.parameters:
            wire = str(given.get("name"))
            if given.get("in") != "query" or wire in paging or not _WIRE.match(wire):
                continue
            name = python_name(snake(wire) or wire, {*found, *_NO_FILTER})
            word = self._word(part(given, "schema"))
            word = "str" if element(word) in ("object", "any") else word
            found[name] = {"type": word, "wire": wire} if wire != name else word
        return found

    def _records(self, collection: _Collection, ops: Facts, fields: Facts) -> None:
        wires = {facts.get("wire", name) for name, facts in fields.items()}
        key = self._key_wire(collection, fields)
        if (one := collection.item.get("get")) and self._answers(one, wires):
            self._plain(one, ops, "get", {"get": "/{id}"})
        if (one := collection.own.get("post")) and self._answers(one, wires, key):
            required = [str(wire) for wire in self.conventions.whole(self._body(one)).get("required", ())]
            names = [name for name, facts in fields.items() if facts.get("wire", name) in required]
            least = {"min": [name for name in names if not fields[name].get("ro")]}
            self._plain(
                one, ops, "create", {"post": "/", "body": "object", **(least if least["min"] else {})}
            )
        for verb in ("patch", "put"):
            if (one := collection.item.get(verb)) and "update" not in ops and self._answers(one, wires):
                self._plain(one, ops, "update", {verb: "/{id}", "body": "object"})
        if one := collection.item.get("delete"):
            self._plain(one, ops, "delete", {"delete": "/{id}"})

    def _plain(self, one: _Operation, ops: Facts, name: str, facts: Facts) -> None:
        ops[name] = facts
        self._done.append(one)

    def _key_wire(self, collection: _Collection, fields: Facts) -> str:
        name = self._key(collection, fields) or ""
        return str(fields.get(name, {}).get("wire", name))

    def _answers(self, one: _Operation, wires: Collection[str], key: str | None = None) -> bool:
        """Whether an operation answers with a record."""
        has = part(self._record(one), "properties").keys()
        return bool(set(has) & set(wires)) and (key is None or key in has)

    def _call(self, one: _Operation, collection: _Collection, ops: Facts) -> None:
        """Add an operation that is none of a record's own, as a call; its answer comes as it is."""
        rest = one.path.removeprefix(collection.path)
        path = _PLACEHOLDER.sub("{id}", rest) or "/"
        name = self._method(one, rest, ops)
        facts: Facts = {"kind": "call", one.verb: path}
        query = [str(given.get("name")) for given in one.parameters if given.get("in") == "query"]
        if query:
            self.found.must_say(
                "calls that do not send these parameters yet", f"{one.label} {', '.join(sorted(query))}"
            )
        if self.conventions.listed(self.conventions.inside(success(self.description, one.facts))):
            self.found.must_say("lists below a record are calls, whose answers come as they are", one.label)
        if one.verb != "get" and part(one.facts, "requestBody"):
            body = part(self.conventions.whole(self._body(one)), "properties")
            fields = {
                python_name(snake(str(wire)) or "field", {*CALL, "id", "self"}): self._sent(str(wire), given)
                for wire, given in body.items()
                if _WIRE.match(str(wire)) and "." not in str(wire)
            }
            if fields:
                facts |= {"body": "object", "fields": fields}
            else:
                self.found.must_say("bodies that are no objects of fields", one.label)
        ops[name] = facts

    def _sent(self, wire: str, given: object) -> object:
        word, name = (
            self._word(part({"it": given}, "it")),
            python_name(snake(wire) or "field", {*CALL, "id", "self"}),
        )
        return {"type": word, "wire": wire} if name != wire else word

    def _method(self, one: _Operation, rest: str, ops: Facts) -> str:
        steps = [step for step in rest.strip("/").split("/") if step and not _PARAMETER.match(step)]
        plain = snake("_".join(({"get": "get", "post": "do"}.get(one.verb, one.verb), *steps)))
        name = snake(str(one.facts.get("operationId") or "")) or plain
        taken = {*ops, *_CRUD, *_NO_METHOD, *reserved.of_resources(), "changed_since"}
        name = python_name(name, taken)
        return name if re.fullmatch(r"[a-z][a-z0-9_]{0,79}", name) else python_name(plain, taken)


_PLACEHOLDER = re.compile(r"\{[^{}]+\}")


def _last(path: str) -> str:
    found = _PARAMETER.match(path.rpartition("/")[2])
    return found[1] if found else ""


def _short(facts: Facts) -> object:
    return facts["type"] if facts.keys() == {"type"} else facts
