"""Turns the vendor's published OpenAPI description into ``spec/upstream``: facts, no sentences."""

from __future__ import annotations

import hashlib
import json
import re
from collections import Counter
from collections.abc import Iterator, Mapping
from pathlib import Path
from urllib.parse import unquote

import attrs
import yaml

from codegen import yamlout
from codegen.entities import WORDS
from codegen.safe import is_file_name
from codegen.upstream import OTHER, segment

_VERBS = ("get", "post", "put", "patch", "delete")
_HEADER = (
    "# Written by `python -m codegen import-openapi FILE`. "
    "Do not edit: curate in spec/resources and spec/entities.\n"
)
_REF = "#/components/schemas/"
_PARAMETER_REF = "#/components/parameters/"
_DEEPEST = 4
_DEEPEST_YAML = 200
_LOADER = getattr(yaml, "CSafeLoader", yaml.SafeLoader)
#: Words the description uses for types, some of them not JSON Schema's.
_TYPE_WORDS = {
    "int": "int",
    "integer": "int",
    "bool": "bool",
    "boolean": "bool",
    "double": "float",
    "number": "float",
    "string": "str",
    "DateTime": "datetime",
    "List<int>": "list[int]",
    "obj": "object",
    "object": "object",
}
_FORMATS = {"date-time": "datetime", "date": "date", "uuid": "guid", "byte": "bytes", "binary": "bytes"}
_JSON_TYPES = {"integer", "boolean", "number", "string", "object", "array"}
_INT_LIST = re.compile(r"\s*\(array of int\)")


@attrs.define
class Imported:
    """What an import found: the files it wants written and the repairs it made."""

    files: dict[str, str]
    counts: dict[str, int]
    repairs: list[str]


class DescriptionError(Exception):
    """The file is not an OpenAPI description that can be imported."""


def read_description(content: bytes, name: str) -> Mapping[str, object]:
    """Read an OpenAPI 3 file, JSON or YAML."""
    try:
        text = content.decode("utf-8-sig")
    except UnicodeDecodeError as error:
        raise DescriptionError(f"{name}: not UTF-8 at byte {error.start}") from None
    try:
        if text.lstrip().startswith("{"):
            loaded: object = json.loads(text)
        else:
            _check_depth(text)
            loaded = yaml.load(text, Loader=_LOADER)  # noqa: S506 - safe loader
    except (ValueError, RecursionError) as error:
        raise DescriptionError(f"{name}: not JSON: {error}") from None
    except (yaml.YAMLError, TypeError) as error:  # TypeError: a mapping as a key
        raise DescriptionError(f"{name}: not YAML: {error}") from None
    if not isinstance(loaded, dict) or not isinstance(loaded.get("paths"), dict):
        raise DescriptionError(f"{name}: not an OpenAPI description (no 'paths')")
    if "swagger" in loaded:
        raise DescriptionError(f"{name}: Swagger {loaded['swagger']}; convert it to OpenAPI 3 first")
    return loaded


def _check_depth(text: str) -> None:
    depth = 0
    for event in yaml.parse(text, Loader=_LOADER):
        depth += isinstance(event, yaml.CollectionStartEvent) - isinstance(event, yaml.CollectionEndEvent)
        if depth > _DEEPEST_YAML:  # the C loader would end the process, not raise
            raise yaml.YAMLError(f"nested deeper than {_DEEPEST_YAML} levels")


class Importer:
    """Reads one description; every repair of a faulty spot is noted in ``repairs``."""

    def __init__(self, description: Mapping[str, object]) -> None:
        self.description = description
        self.repairs: list[str] = []

    def type_of(self, schema: object, where: str, depth: int = 0) -> str:
        """Return the manifest's word for a schema's type."""
        if not isinstance(schema, Mapping) or not schema or depth > _DEEPEST:
            return "any"
        ref = schema.get("$ref")
        if isinstance(ref, str):
            return self.reference(ref, where)
        word = schema.get("type")
        if isinstance(word, list):  # OpenAPI 3.1: [string, "null"]
            words = [item for item in word if item != "null"]
            word = words[0] if len(words) == 1 else None
        if word == "array":
            return f"list[{self.type_of(schema.get('items'), where, depth + 1)}]"
        if word is None:
            parts = schema.get("allOf")
            return (
                self.type_of(parts[0], where, depth + 1)
                if isinstance(parts, list) and len(parts) == 1
                else "any"
            )
        if not isinstance(word, str) or word not in _TYPE_WORDS:
            said = repr(word) if isinstance(word, str) else f"given as a {type(word).__name__}"
            self.repairs.append(f"{where}: type {said} is unknown, taken as any")
            return "any"
        if word not in _JSON_TYPES:
            self.repairs.append(f"{where}: type {word!r} read as {_TYPE_WORDS[word]}")
        if word == "string":
            return _FORMATS.get(str(schema.get("format")), "str")
        return _TYPE_WORDS[word]

    def reference(self, ref: str, where: str) -> str:
        name = unquote(ref.removeprefix(_REF)).replace("~1", "/").replace("~0", "~")
        if ref.startswith(_REF) and is_schema_name(name):
            return name
        self.repairs.append(f"{where}: reference {ref!r} cannot be followed, taken as any")
        return "any"

    def parameters(self, operation: Mapping[str, object], where: str, kind: str) -> dict[str, object]:
        found: dict[str, object] = {}
        for parameter in map(self.parameter, _mappings(operation.get("parameters"))):
            name = parameter.get("name")
            if parameter.get("in") != kind or not isinstance(name, str):
                continue
            spot = f"{where} {name}"
            if "schema" not in parameter:
                self.repairs.append(f"{spot}: no schema, taken as any")
            word = self.type_of(parameter.get("schema"), spot)
            if word == "str" and _INT_LIST.match(str(parameter.get("description", ""))):
                word = "list[int]"  # declared a string, described as comma-joined ids
            if name in found:
                self.repairs.append(f"{spot}: listed twice, kept once")
                continue
            found[name] = word
        return dict(sorted(found.items()))

    def parameter(self, given: Mapping[str, object]) -> Mapping[str, object]:
        """Return a parameter, looked up where it is only referred to."""
        ref = given.get("$ref")
        if not isinstance(ref, str):
            return given
        shared = _part(self.description, "components", "parameters")
        found = shared.get(ref.removeprefix(_PARAMETER_REF))
        return found if isinstance(found, Mapping) else {}

    def body(self, operation: Mapping[str, object], where: str) -> str | None:
        content = _part(operation, "requestBody", "content")
        if not content:
            return None
        if "multipart/form-data" in content:
            return "multipart"
        media = content.get("application/json") or next(iter(content.values()))
        return self.type_of(media.get("schema") if isinstance(media, Mapping) else None, where)

    def operations(self) -> Iterator[tuple[str, str, dict[str, object]]]:
        paths = {str(path): item for path, item in _part(self.description, "paths").items()}
        for path in sorted(paths, key=lambda text: (text.lower(), text)):
            item = paths[path]
            for verb in _VERBS:
                operation = item.get(verb) if isinstance(item, Mapping) else None
                if not isinstance(item, Mapping) or not isinstance(operation, Mapping):
                    continue
                where = f"{verb.upper()} {path}"
                facts: dict[str, object] = {}
                for kind in ("path", "query"):
                    shared = self.parameters(item, where, kind)
                    if parameters := shared | self.parameters(operation, where, kind):
                        facts[kind] = dict(sorted(parameters.items()))
                if body := self.body(operation, where):
                    facts["body"] = body
                yield segment(path), where, facts

    def entities(self) -> Iterator[tuple[str, dict[str, object]]]:
        schemas = _part(self.description, "components", "schemas")
        taken: dict[str, str] = {}
        for name in sorted(map(str, schemas)):
            schema = schemas.get(name)
            if not isinstance(schema, Mapping):
                continue
            if not is_schema_name(name):
                self.repairs.append(f"schema {name!r} cannot be a file's name, left out")
                continue
            if taken.setdefault(name.lower(), name) != name:
                self.repairs.append(
                    f"schema {name!r} differs from {taken[name.lower()]!r} in case only, left out"
                )
                continue
            if "enum" in schema:
                values = schema["enum"] if isinstance(schema["enum"], list) else []
                yield name, {"entity": name, "enum": [value for value in values if _is_scalar(value)]}
                continue
            properties = _part(schema, "properties")
            fields = {
                str(field): self.field(description, f"{name}.{field}")
                for field, description in properties.items()
            }
            yield name, {"entity": name, "fields": dict(sorted(fields.items()))}

    def field(self, description: object, where: str) -> object:
        marks: dict[str, object] = {"type": self.type_of(description, where)}
        if isinstance(description, Mapping):
            if description.get("readOnly") is True:
                marks["ro"] = True
            if isinstance(description.get("maxLength"), int):
                marks["max"] = description["maxLength"]
        return marks if len(marks) > 1 else marks["type"]


def is_schema_name(name: str) -> bool:
    """Whether a schema's name can be a file's name and a word for a type."""
    return is_file_name(name) and name not in WORDS


def _part(value: object, *names: str) -> Mapping[str, object]:
    """Return a mapping inside a mapping; an empty one where there is none."""
    for name in names:
        value = value.get(name) if isinstance(value, Mapping) else None
    return value if isinstance(value, Mapping) else {}


def _mappings(value: object) -> Iterator[Mapping[str, object]]:
    if isinstance(value, list):
        yield from (item for item in value if isinstance(item, Mapping))


def import_description(description: Mapping[str, object], *, sha256: str) -> Imported:
    """Return the upstream files for a description; a pure function of its content."""
    importer = Importer(description)
    segments: dict[str, dict[str, dict[str, object]]] = {}
    spelled: dict[str, str] = {}
    count: Counter[str] = Counter()
    for file, where, facts in importer.operations():
        if spelled.setdefault(file.lower(), file) != file:
            file = OTHER  # two files whose names differ in case only are one on some systems
        segments.setdefault(file, {})[where] = facts
        count["operations"] += 1
        count["parameters"] += sum(len(_part(facts, kind)) for kind in ("path", "query"))
    files: dict[str, str] = {}
    for name in sorted(segments):
        files[f"ops/{name}.yaml"] = _file({"segment": name, "ops": segments[name]}, 4)
    for name, entity in importer.entities():
        files[f"entities/{name}.yaml"] = _file(entity, 1)
        count["entities"] += 1
        count["fields"] += len(_part(entity, "fields"))
    count["paths"] = len(_part(description, "paths"))
    info = _part(description, "info")
    lock = {
        "title": _text(info.get("title")),
        "version": _text(info.get("version")),
        "openapi": _text(description.get("openapi")),
        "sha256": sha256,
        "counts": dict(sorted(count.items())),
        "repairs": len(importer.repairs),
    }
    files["sources.lock"] = _file(lock, 1)
    return Imported(files, dict(count), importer.repairs)


def _is_scalar(value: object) -> bool:
    return value is None or isinstance(value, (str, int, float))


def _text(value: object) -> str | None:
    return str(value) if isinstance(value, (str, int, float)) else None


def _file(facts: Mapping[str, object], flow_below: int) -> str:
    return _HEADER + "\n".join(yamlout.block(facts, flow_below)) + "\n"


def import_file(path: Path, upstream: Path) -> Imported:
    """Import the description at ``path`` and make ``upstream`` hold exactly what it says."""
    content = path.read_bytes()
    description = read_description(content, path.name)
    imported = import_description(description, sha256=hashlib.sha256(content).hexdigest())
    for old in sorted(upstream.rglob("*")):
        if old.is_file() and old.relative_to(upstream).as_posix() not in imported.files:
            old.unlink()
    for name, text in imported.files.items():
        target = upstream / name
        target.parent.mkdir(parents=True, exist_ok=True)
        if not target.exists() or target.read_bytes() != text.encode():
            target.write_bytes(text.encode())
    return imported
