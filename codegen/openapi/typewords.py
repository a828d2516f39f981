"""Type words: translates the schemas of a description, sound or damaged, to the manifest's words for types."""

from __future__ import annotations

import re
import zlib
from collections.abc import Iterator, Mapping
from urllib.parse import unquote

import attrs

from codegen.manifest.entities import WORDS
from codegen.naming.naming import snake
from codegen.safe import is_file_name

_REF = "#/components/schemas/"
_DEEPEST = 4
#: Words the description uses for types, some of them not JSON Schema's.
_TYPE_WORDS = {
    "int": "int",
    "integer": "int",
    "long": "int",
    "bool": "bool",
    "boolean": "bool",
    "double": "float",
    "float": "float",
    "decimal": "float",
    "number": "float",
    "str": "str",
    "string": "str",
    "datetime": "datetime",
    "date": "date",
    "guid": "guid",
    "uuid": "guid",
    "obj": "object",
    "object": "object",
}
_FORMATS = {"date-time": "datetime", "date": "date", "uuid": "guid", "byte": "bytes", "binary": "bytes"}
_JSON_TYPES = {"integer", "boolean", "number", "string", "object", "array"}
_LIST = re.compile(r"(?:List|IEnumerable|Array)<(\w+)>\Z|(\w+)\[\]\Z", re.IGNORECASE)
#: What cannot be the name of a schema because type words use it.
_TAKEN = WORDS | {"list", "multipart"}
#: So long is a schema's name at most, as it is and as a module's: no path here is over 90 characters.
_LONGEST, _LONGEST_MODULE = 56, 66


@attrs.frozen(order=True)
class Repair:
    """One faulty spot of a description, and what was made of it."""

    kind: str
    where: str
    what: str

    def __str__(self) -> str:
        return f"{self.where}: {self.what}"


def part(value: object, *names: str) -> Mapping[str, object]:
    """Return a mapping inside a mapping; an empty one where there is none."""
    for name in names:
        value = value.get(name) if isinstance(value, Mapping) else None
    return value if isinstance(value, Mapping) else {}


def mappings(value: object) -> Iterator[Mapping[str, object]]:
    """Yield the mappings of a list; nothing where there is none."""
    if isinstance(value, list):
        yield from (item for item in value if isinstance(item, Mapping))


def is_schema_name(name: str) -> bool:
    """Whether a schema's name can be a file's name and a word for a type."""
    return is_file_name(name) and name not in _TAKEN


def filed_as(name: str) -> str:
    """Return the name that the manifest has for a schema: its own, cut where paths would get too long."""
    if (len(name) <= _LONGEST and len(snake(name)) <= _LONGEST_MODULE) or not is_file_name(name):
        return name
    return f"{name[:36]}_{zlib.crc32(name.encode()):08x}"


def spelled_out(word: str) -> str | None:
    """Return the manifest's word for one the description uses: ``DateTime``, ``List<int>``."""
    if found := _LIST.match(word):
        inner = _TYPE_WORDS.get((found.group(1) or found.group(2)).lower())
        return inner and f"list[{inner}]"
    return _TYPE_WORDS.get(word.lower())


class TypeReader:
    """Gives schemas their type word; every repair is noted in ``repairs``."""

    def __init__(self, schemas: Mapping[str, object]) -> None:
        self.schemas = schemas
        self.repairs: list[Repair] = []
        self.left_out: set[str] = set()

    def repair(self, kind: str, where: str, what: str) -> None:
        """Note a repair."""
        self.repairs.append(Repair(kind, where, what))

    def type_of(self, schema: object, where: str, depth: int = 0) -> str:
        """Return the manifest's word for a schema's type."""
        if not isinstance(schema, Mapping) or not schema or depth > _DEEPEST:
            return "any"
        ref = schema.get("$ref")
        if isinstance(ref, str):
            return self.reference(ref, where, depth)
        word = schema.get("type")
        if isinstance(word, list):  # OpenAPI 3.1: [string, "null"]
            words = [item for item in word if item != "null"]
            word = words[0] if len(words) == 1 else None
        if word == "array":
            return f"list[{self.type_of(schema.get('items'), where, depth + 1)}]"
        if word is None:
            only = _only(schema)
            return "any" if only is None else self.type_of(only, where, depth + 1)
        known = spelled_out(word) if isinstance(word, str) else None
        if known is None:
            said = repr(word) if isinstance(word, str) else f"given as a {type(word).__name__}"
            self.repair("unknown type", where, f"type {said} is unknown, taken as any")
            return "any"
        if word not in _JSON_TYPES:
            self.repair("type spelled otherwise", where, f"type {word!r} read as {known}")
        return _FORMATS.get(str(schema.get("format")), "str") if word == "string" else known

    def reference(self, ref: str, where: str, depth: int = 0) -> str:
        """Return the word for what is referred to: the schema's name, or its type where it is no record."""
        name = filed_as(unquote(ref.removeprefix(_REF)).replace("~1", "/").replace("~0", "~"))
        schema = self.schemas.get(name) if ref.startswith(_REF) else None
        if not isinstance(schema, Mapping) or not is_schema_name(name) or name in self.left_out:
            self.repair("reference to nowhere", where, f"reference {ref!r} cannot be followed, taken as any")
            return "any"
        return name if is_record(schema) or "enum" in schema else self.type_of(schema, where, depth + 1)

    def properties(
        self, schema: Mapping[str, object], seen: frozenset[int] = frozenset()
    ) -> dict[str, object]:
        """Return the properties of a schema with those it is composed of; a circle ends where it closes."""
        found: dict[str, object] = {}
        if id(schema) in seen or len(seen) > _DEEPEST:
            return found
        for piece in mappings(schema.get("allOf")):
            ref = piece.get("$ref")
            name = filed_as(unquote(str(ref).removeprefix(_REF)))
            target = self.schemas.get(name) if isinstance(ref, str) else piece
            if isinstance(target, Mapping):
                found |= self.properties(target, seen | {id(schema)})
        return found | {str(name): given for name, given in part(schema, "properties").items()}


def is_record(schema: Mapping[str, object]) -> bool:
    """Whether a schema is an object with fields, or can only be taken for one."""
    if "properties" in schema or isinstance(schema.get("allOf"), list):
        return "type" not in schema or schema["type"] == "object" or "properties" in schema
    return schema.get("type", "object") == "object" and "$ref" not in schema and not _alternatives(schema)


def _alternatives(schema: Mapping[str, object]) -> list[object]:
    for key in ("allOf", "anyOf", "oneOf"):
        if isinstance(found := schema.get(key), list):
            return [
                piece for piece in found if not (isinstance(piece, Mapping) and piece.get("type") == "null")
            ]
    return []


def _only(schema: Mapping[str, object]) -> object | None:
    """Return the schema that is wrapped to make it nullable or to describe it."""
    pieces = _alternatives(schema)
    return pieces[0] if len(pieces) == 1 else None
