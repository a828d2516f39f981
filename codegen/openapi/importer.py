"""Turns the vendor's published OpenAPI description into ``upstream``: facts, no sentences.

What is written depends on what the description says alone, not on the order in which it says it.
"""

from __future__ import annotations

import hashlib
import re
from collections import Counter
from collections.abc import Collection, Iterator, Mapping
from pathlib import Path
from urllib.parse import quote

import attrs

from codegen.manifest import yamlout
from codegen.manifest.upstream import OTHER, Upstream, segment
from codegen.naming.naming import parameters
from codegen.openapi.description import DescriptionError, read_description
from codegen.openapi.typewords import Repair, TypeReader, filed_as, is_record, is_schema_name, mappings, part

__all__ = ["DescriptionError", "Imported", "Importer", "import_description", "import_file", "write"]

_VERBS = ("get", "post", "put", "patch", "delete")
_LOST_VERBS = ("head", "options", "trace")
_HEADER = (
    "# Written by `python -m codegen import-openapi FILE`. "
    "Do not edit: curate in the folders resources and entities.\n"
)
_PARAMETER_REF = "#/components/parameters/"
_BODY_REF = "#/components/requestBodies/"
_ANSWER_REF = "#/components/responses/"
#: Marks of a description that holds several builds of the vendor's: first seen in, no longer in, the type before.
_BUILDS, _BUILD, _GONE, _WAS = "x-builds", "x-build", "x-gone", "x-was"
_INT_LIST = re.compile(r"\s*\(array of int\)")
_COUNTED = ("entities", "fields", "operations", "parameters", "paths")
_HISTORY = {"build": "came", "gone": "went"}
#: Blanks, what would end the path, a parameter without an end or a name, ways up.
_NO_PATH = re.compile(r"[\x00-\x20\x7f\\#?]|\{[^}]*\Z|\{\}|/(?:\.|%2e){1,2}(?:/|\Z)", re.IGNORECASE)


@attrs.define
class Imported:
    """What an import found: the files it wants written and the repairs it made."""

    files: dict[str, str]
    counts: dict[str, int]
    repairs: list[Repair]

    def kinds(self) -> dict[str, int]:
        """Return how often each kind of repair was made."""
        return dict(sorted(Counter(repair.kind for repair in self.repairs).items()))


class Importer:
    """Reads one description; every repair of a faulty spot is noted in ``repairs``."""

    def __init__(self, description: Mapping[str, object], known: Collection[str] = ()) -> None:
        """Read a description; ``known`` are the names of schemas that were imported before."""
        self.description = description
        self.known = known
        given = part(description, "components", "schemas")
        self.schemas = {filed_as(str(name)): schema for name, schema in given.items()}
        self.types = TypeReader(self.schemas)
        self.repair = self.types.repair
        for name in map(str, given):
            if (short := filed_as(name)) != name:
                self.repair("schema name cut", f"schema {name!r}", f"is long, called {short!r} here")
        self.names = list(self._schema_names())
        given_builds = part(description, "info").get(_BUILDS)
        self.builds = [str(build) for build in given_builds] if isinstance(given_builds, list) else []

    @property
    def repairs(self) -> list[Repair]:
        """Return the repairs in a fixed order."""
        return sorted(self.types.repairs, key=lambda repair: (repair.where, repair.kind, repair.what))

    def _schema_names(self) -> Iterator[str]:
        taken: dict[str, str] = {}
        # Two files whose names differ in case only are one on some systems: what is in use stays.
        for name in sorted(self.schemas, key=lambda name: (name not in self.known, name)):
            if not isinstance(self.schemas[name], Mapping):
                continue
            if not is_schema_name(name):
                self.repair("schema left out", f"schema {name!r}", "cannot be a file's name, left out")
            elif taken.setdefault(name.lower(), name) != name:
                other = taken[name.lower()]
                self.repair(
                    "schema left out", f"schema {name!r}", f"differs from {other!r} in case only, left out"
                )
                self.types.left_out.add(name)
            else:
                yield name

    def parameters(self, operation: Mapping[str, object], where: str, kind: str) -> dict[str, str]:
        """Return the parameters of one kind, ``path`` or ``query``: name to type word."""
        given: dict[str, set[str]] = {}
        for parameter in map(self.parameter, mappings(operation.get("parameters"))):
            name = parameter.get("name")
            if parameter.get("in") != kind or not isinstance(name, str):
                continue
            spot = f"{where} {name}"
            if "schema" not in parameter:
                self.repair("parameter without schema", spot, "no schema, taken as any")
            word = self.types.type_of(parameter.get("schema"), spot)
            if word == "str" and _INT_LIST.match(str(parameter.get("description", ""))):
                word = "list[int]"  # declared a string, described as comma-joined ids
            if name in given:
                self.repair("parameter listed twice", spot, "listed twice, kept once")
            given.setdefault(name, set()).add(word)
        # Of several types the first that says something; the order of the list says nothing.
        return {
            name: min(words, key=lambda word: (word == "any", word)) for name, words in sorted(given.items())
        }

    def parameter(self, given: Mapping[str, object]) -> Mapping[str, object]:
        """Return a parameter, looked up where it is only referred to."""
        ref = given.get("$ref")
        return (
            part(self.description, "components", "parameters", _last(ref, _PARAMETER_REF)) if ref else given
        )

    def body(self, operation: Mapping[str, object], where: str) -> str | None:
        """Return the type word of a request's body, ``multipart``, or nothing."""
        body = part(operation, "requestBody")
        if ref := body.get("$ref"):
            body = part(self.description, "components", "requestBodies", _last(ref, _BODY_REF))
        content = part(body, "content")
        if not content:
            return None
        if "multipart/form-data" in content:
            return "multipart"
        return self.types.type_of(part(content, _json_first(content)).get("schema"), where)

    def answer(self, operation: Mapping[str, object], where: str) -> str | None:
        """Return the type word of what an operation answers with, where that is said: ``map[X]`` is X by any name."""
        responses = part(operation, "responses")
        for status in sorted(str(name) for name in responses if re.fullmatch(r"2(\d\d|XX)", str(name))):
            answer = part(responses, status)
            if ref := answer.get("$ref"):
                answer = part(self.description, "components", "responses", _last(ref, _ANSWER_REF))
            content = part(answer, "content")
            if not content:
                continue
            schema = part(content, _json_first(content), "schema")
            others = schema.get("additionalProperties")
            if schema.get("type") == "object" and others and "properties" not in schema:
                return f"map[{self.types.type_of(others, where)}]"
            word = self.types.type_of(schema, where)
            return None if word == "any" else word
        return None

    def marks(self, described: object) -> dict[str, object]:
        """Return in which build something was first seen, and in which it is no longer."""
        found = part({"it": described}, "it")
        first = self.builds[0] if self.builds else None
        marks = {"build": _text(found.get(_BUILD)), "gone": _text(found.get(_GONE))}
        return {key: value for key, value in marks.items() if value is not None and value != first}

    def path_parameters(self, found: Mapping[str, str], path: str, where: str) -> dict[str, str]:
        """Return exactly the parameters that stand in the path, in its order."""
        names = list(dict.fromkeys(parameters(path)))
        for name in names:
            if name not in found:
                self.repair("path parameter not declared", f"{where} {name}", "not declared, taken as str")
        for name in found.keys() - set(names):
            self.repair("path parameter not in the path", f"{where} {name}", "not in the path, left out")
        return {name: found.get(name, "str") for name in names}

    def ascii_path(self, path: str) -> str:
        """Return a path as it goes over the wire: what is not ASCII in percent signs (RFC 3986, section 2.5)."""
        if path.isascii():
            return path
        pieces = re.split(r"(\{[^}]*\})", path)
        written = "".join(p if p.startswith("{") else quote(p, safe="/%:@!$&'()*+,;=~") for p in pieces)
        self.repair("path not ASCII", repr(path), f"sent as {written!r}")
        return written

    def operations(self) -> Iterator[tuple[str, str, dict[str, object]]]:
        """Yield the file, the name (``GET /Tickets``) and the facts of every operation."""
        paths = {str(path): item for path, item in part(self.description, "paths").items()}
        seen: set[str] = set()
        for path in sorted(paths, key=lambda text: (not text.isascii(), text.lower(), text)):
            item = paths[path]
            if not isinstance(item, Mapping):
                continue
            if _NO_PATH.search(path) or not path.startswith("/"):
                self.repair("path left out", repr(path), "cannot be the path of a request, left out")
                continue
            path = self.ascii_path(path)
            if path in seen:
                self.repair("path listed twice", repr(path), "there already in another spelling, left out")
                continue
            seen.add(path)
            for verb in _LOST_VERBS:
                if verb in item:
                    self.repair(
                        "verb left out", f"{verb.upper()} {path}", "no method for this verb, left out"
                    )
            for verb in _VERBS:
                operation = item.get(verb)
                if not isinstance(operation, Mapping):
                    continue
                where = f"{verb.upper()} {path}"
                facts: dict[str, object] = {}
                shared = self.parameters(item, where, "path") | self.parameters(operation, where, "path")
                if of_path := self.path_parameters(shared, path, where):
                    facts["path"] = of_path
                if query := self.parameters(item, where, "query") | self.parameters(
                    operation, where, "query"
                ):
                    facts["query"] = dict(sorted(query.items()))
                if body := self.body(operation, where):
                    facts["body"] = body
                if answer := self.answer(operation, where):
                    facts["answer"] = answer
                yield segment(path), where, facts | self.marks(operation)

    def entities(self) -> Iterator[tuple[str, dict[str, object]]]:
        """Yield the name and the facts of every schema that is a record or lists its values."""
        for name in self.names:
            schema = part(self.schemas, name)
            if "enum" in schema:
                values = schema["enum"] if isinstance(schema["enum"], list) else []
                yield (
                    name,
                    {
                        "entity": name,
                        **self.marks(schema),
                        "enum": sorted(filter(_is_scalar, values), key=_by_type),
                    },
                )
            elif is_record(schema):
                properties = self.types.properties(schema)
                fields = {
                    field: self.field(properties[field], f"{name}.{field}") for field in sorted(properties)
                }
                yield (
                    name,
                    {"entity": name, **self.marks(schema), "fields": fields, **self.history(properties)},
                )
            else:
                self.repair("schema taken as its type", f"schema {name!r}", "is no record, taken as its type")

    def history(self, properties: Mapping[str, object]) -> dict[str, object]:
        """Return which fields came and went in which build, and types that have changed."""
        found: dict[str, dict[str, object]] = {}
        for name in sorted(properties):
            for mark, build in self.marks(properties[name]).items():
                found.setdefault(_HISTORY[mark], {}).setdefault(str(build), []).append(name)  # type: ignore[attr-defined]  # a list
            was = part(properties, name).get(_WAS)
            if was is not None:
                found.setdefault("was", {})[name] = (
                    " ".join(map(str, was)) if isinstance(was, list) else str(was)
                )
        return {key: found[key] for key in ("came", "went", "was") if key in found}

    def field(self, description: object, where: str) -> object:
        """Return a field's type word, or marks with it."""
        marks: dict[str, object] = {"type": self.types.type_of(description, where)}
        if isinstance(description, Mapping):
            if description.get("readOnly") is True:
                marks["ro"] = True
            if isinstance(description.get("maxLength"), int):
                marks["max"] = description["maxLength"]
        return marks if len(marks) > 1 else marks["type"]


def import_description(description: Mapping[str, object], known: Collection[str] = ()) -> Imported:
    """Return the upstream files for a description; a pure function of its content and of the names ``known``."""
    importer = Importer(description, known)
    segments: dict[str, dict[str, dict[str, object]]] = {}
    spelled: dict[str, str] = {}
    count: Counter[str] = Counter()
    for file, where, facts in importer.operations():
        if spelled.setdefault(file.lower(), file) != file:
            file = OTHER  # two files whose names differ in case only are one on some systems
        segments.setdefault(file, {})[where] = facts
        count["gone operations" if "gone" in facts else "operations"] += 1
        count["parameters"] += sum(len(part(facts, kind)) for kind in ("path", "query"))
    files: dict[str, str] = {}
    for name in sorted(segments):
        files[f"ops/{name}.yaml"] = _file({"segment": name, "ops": segments[name]}, 4)
    for name, entity in importer.entities():
        files[f"entities/{name}.yaml"] = _file(entity, 1)
        went = sum(len(names) for names in part(entity, "went").values() if isinstance(names, list))
        count["gone entities" if "gone" in entity else "entities"] += 1
        count["fields"] += len(part(entity, "fields")) - went
        count["gone fields"] += went
    count["paths"] = len(part(description, "paths"))
    counts = {**dict.fromkeys(_COUNTED, 0), **{what: number for what, number in count.items() if number}}
    imported = Imported(files, counts, importer.repairs)
    info = part(description, "info")
    source = {
        "title": _text(info.get("title")),
        "version": _text(info.get("version")),
        "openapi": _text(description.get("openapi")),
        **({"builds": importer.builds} if importer.builds else {}),
        "sha256": hashlib.sha256("".join(files[name] for name in sorted(files)).encode()).hexdigest(),
        "counts": dict(sorted(counts.items())),
        "repairs": imported.kinds(),
    }
    files["sources.lock"] = _file(source, 1)
    return imported


def _json_first(content: Mapping[str, object]) -> str:
    """Return the media type that is read: JSON where there is any."""
    return min(map(str, content), key=lambda name: (name != "application/json", "json" not in name, name))


def _last(ref: object, prefix: str) -> str:
    return str(ref).removeprefix(prefix)


def _is_scalar(value: object) -> bool:
    return value is None or isinstance(value, (str, int, float))


def _by_type(value: object) -> tuple[str, float, str]:
    number = value if isinstance(value, (int, float)) and abs(value) < 2**53 else 0
    return "" if isinstance(value, (int, float)) else type(value).__name__, number, str(value)


def _text(value: object) -> str | None:
    return str(value) if isinstance(value, (str, int, float)) else None


def _file(facts: Mapping[str, object], flow_below: int) -> str:
    return _HEADER + "\n".join(yamlout.block(facts, flow_below)) + "\n"


def write(imported: Imported, upstream: Path) -> int:
    """Make ``upstream`` hold exactly what was imported; return how many files changed."""
    changed = 0
    for old in sorted(upstream.rglob("*")):
        if old.is_file() and old.relative_to(upstream).as_posix() not in imported.files:
            old.unlink()
            changed += 1
    for name, text in imported.files.items():
        target = upstream / name
        if not target.is_file() or target.read_bytes() != text.encode():
            target.parent.mkdir(parents=True, exist_ok=True)
            target.write_bytes(text.encode())
            changed += 1
    return changed


def import_file(path: Path, upstream: Path) -> Imported:
    """Import the description at ``path`` into ``upstream``."""
    known = Upstream(upstream.parent, []).names()
    imported = import_description(read_description(path.read_bytes(), path.name), known)
    write(imported, upstream)
    return imported
