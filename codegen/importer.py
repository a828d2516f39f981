"""Turns the vendor's published OpenAPI description into ``spec/upstream``: facts, no sentences."""

from __future__ import annotations

import hashlib
import json
import re
from collections import Counter
from collections.abc import Iterator, Mapping
from pathlib import Path

import attrs

from codegen import yamlout

_VERBS = ("get", "post", "put", "patch", "delete")
_HEADER = "# Written by `python -m codegen import-openapi FILE`. Do not edit.\n"
_REF = "#/components/schemas/"
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


def read_description(path: Path) -> Mapping[str, object]:
    """Read an OpenAPI 3 file, JSON or YAML."""
    text = path.read_text(encoding="utf-8-sig")
    try:
        if text.lstrip().startswith("{"):
            loaded: object = json.loads(text)
        else:
            import yaml

            loaded = yaml.load(text, Loader=getattr(yaml, "CSafeLoader", yaml.SafeLoader))  # noqa: S506 - safe loader
    except ValueError as error:
        raise DescriptionError(f"{path.name}: not JSON: {error}") from None
    except Exception as error:  # noqa: BLE001 - PyYAML raises many classes; each means "not YAML"
        raise DescriptionError(f"{path.name}: not YAML: {error}") from None
    if not isinstance(loaded, dict) or not isinstance(loaded.get("paths"), dict):
        raise DescriptionError(f"{path.name}: not an OpenAPI description (no 'paths')")
    return loaded


class Importer:
    """Reads one description; every repair of a faulty spot is noted in ``repairs``."""

    def __init__(self, description: Mapping[str, object]) -> None:
        self.description = description
        self.repairs: list[str] = []

    def type_of(self, schema: object, where: str) -> str:
        """Return the manifest's word for a schema's type."""
        if not isinstance(schema, Mapping) or not schema:
            return "any"
        ref = schema.get("$ref")
        if isinstance(ref, str):
            return ref.removeprefix(_REF)
        word = schema.get("type")
        if word == "array":
            return f"list[{self.type_of(schema.get('items'), where)}]"
        if word is None:
            return "any"
        if word not in _TYPE_WORDS:
            self.repairs.append(f"{where}: type {word!r} is unknown, taken as any")
            return "any"
        if word not in _JSON_TYPES:
            self.repairs.append(f"{where}: type {word!r} read as {_TYPE_WORDS[str(word)]}")
        if word == "string":
            return _FORMATS.get(str(schema.get("format")), "str")
        return _TYPE_WORDS[str(word)]

    def parameters(self, operation: Mapping[str, object], where: str, kind: str) -> dict[str, object]:
        found: dict[str, object] = {}
        for parameter in _mappings(operation.get("parameters")):
            if parameter.get("in") != kind:
                continue
            name = str(parameter.get("name"))
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

    def body(self, operation: Mapping[str, object], where: str) -> str | None:
        request = operation.get("requestBody")
        content = request.get("content") if isinstance(request, Mapping) else None
        if not isinstance(content, Mapping) or not content:
            return None
        if "multipart/form-data" in content:
            return "multipart"
        media = content.get("application/json") or next(iter(content.values()))
        return self.type_of(media.get("schema") if isinstance(media, Mapping) else None, where)

    def operations(self) -> Iterator[tuple[str, str, dict[str, object]]]:
        paths = self.description["paths"]
        assert isinstance(paths, Mapping)  # noqa: S101 - read_description saw to it
        for path in sorted(paths, key=lambda text: (text.lower(), text)):
            item = paths[path]
            for verb in _VERBS:
                operation = item.get(verb) if isinstance(item, Mapping) else None
                if not isinstance(operation, Mapping):
                    continue
                where = f"{verb.upper()} {path}"
                facts: dict[str, object] = {}
                for kind in ("path", "query"):
                    if parameters := self.parameters(operation, where, kind):
                        facts[kind] = parameters
                if body := self.body(operation, where):
                    facts["body"] = body
                yield path.strip("/").split("/")[0] or "root", where, facts

    def entities(self) -> Iterator[tuple[str, dict[str, object]]]:
        components = self.description.get("components")
        schemas = components.get("schemas") if isinstance(components, Mapping) else None
        if not isinstance(schemas, Mapping):
            return
        for name in sorted(schemas):
            schema = schemas[name]
            if not isinstance(schema, Mapping):
                continue
            if "enum" in schema:
                yield name, {"entity": name, "enum": schema["enum"]}
                continue
            properties = schema.get("properties")
            fields: dict[str, object] = {}
            for field, description in properties.items() if isinstance(properties, Mapping) else ():
                word = self.type_of(description, f"{name}.{field}")
                marks: dict[str, object] = {"type": word}
                if description.get("readOnly"):
                    marks["ro"] = True
                if "maxLength" in description:
                    marks["max"] = description["maxLength"]
                fields[field] = marks if len(marks) > 1 else word
            yield name, {"entity": name, "fields": dict(sorted(fields.items()))}


def _mappings(value: object) -> Iterator[Mapping[str, object]]:
    if isinstance(value, list):
        yield from (item for item in value if isinstance(item, Mapping))


def import_description(description: Mapping[str, object], *, sha256: str) -> Imported:
    """Return the upstream files for a description; a pure function of its content."""
    importer = Importer(description)
    segments: dict[str, dict[str, object]] = {}
    count: Counter[str] = Counter()
    for segment, where, facts in importer.operations():
        segments.setdefault(segment, {})[where] = facts
        count["operations"] += 1
        for kind in ("path", "query"):
            parameters = facts.get(kind)
            count["parameters"] += len(parameters) if isinstance(parameters, dict) else 0
    files: dict[str, str] = {}
    for segment in sorted(segments):
        facts = {"segment": segment, "ops": segments[segment]}
        files[f"ops/{segment}.yaml"] = _HEADER + "\n".join(yamlout.block(facts, 4)) + "\n"
    for name, entity in importer.entities():
        files[f"entities/{name}.yaml"] = _HEADER + "\n".join(yamlout.block(entity, 1)) + "\n"
        count["entities"] += 1
        fields = entity.get("fields")
        count["fields"] += len(fields) if isinstance(fields, dict) else 0
    paths = description["paths"]
    count["paths"] = len(paths) if isinstance(paths, Mapping) else 0
    info = description.get("info")
    lock = {
        "title": info.get("title") if isinstance(info, Mapping) else None,
        "version": info.get("version") if isinstance(info, Mapping) else None,
        "openapi": description.get("openapi"),
        "sha256": sha256,
        "counts": dict(sorted(count.items())),
        "repairs": len(importer.repairs),
    }
    files["sources.lock"] = _HEADER + "\n".join(yamlout.block(lock, 1)) + "\n"
    return Imported(files, dict(count), importer.repairs)


def import_file(path: Path, upstream: Path) -> Imported:
    """Import the description at ``path`` and make ``upstream`` hold exactly what it says."""
    description = read_description(path)
    imported = import_description(description, sha256=hashlib.sha256(path.read_bytes()).hexdigest())
    for old in sorted(upstream.rglob("*")):
        if old.is_file() and old.relative_to(upstream).as_posix() not in imported.files:
            old.unlink()
    for name, text in imported.files.items():
        target = upstream / name
        target.parent.mkdir(parents=True, exist_ok=True)
        if not target.exists() or target.read_text(encoding="utf-8") != text:
            target.write_text(text, encoding="utf-8", newline="\n")
    return imported
