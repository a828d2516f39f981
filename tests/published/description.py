"""What is published, read from the files of ``spec/halopsa`` without the generator."""

from __future__ import annotations

import datetime as dt
import re
from collections.abc import Mapping
from functools import cache
from pathlib import Path
from typing import Any
from urllib.parse import quote

import attrs
import yaml

SPEC = Path(__file__).parents[2] / "spec/halopsa"
LOADER = getattr(yaml, "CSafeLoader", yaml.SafeLoader)
#: For each type word a value as a caller has it, in JSON and in a query.
MOMENT = dt.datetime(2026, 3, 4, 5, 6, 7, tzinfo=dt.UTC)
GUID = "0b6e2b1c-1111-4222-8333-444455556666"
SAMPLES: dict[str, tuple[object, object, str]] = {
    "int": (12, 12, "12"),
    "float": (1.5, 1.5, "1.5"),
    "bool": (True, True, "true"),
    "str": ("a b&c/ü", "a b&c/ü", "a b&c/ü"),
    "guid": (GUID, GUID, GUID),
    "datetime": (MOMENT, "2026-03-04T05:06:07Z", "2026-03-04T05:06:07Z"),
    "date": (MOMENT.date(), "2026-03-04T00:00:00Z", "2026-03-04T00:00:00Z"),
    "any": ("x", "x", "x"),
    "list[int]": ([1, 2], [1, 2], "1,2"),
    "list[str]": (["a", "b"], ["a", "b"], "a,b"),
    "object": ({"k": [1]}, {"k": [1]}, ""),
    "bytes": (b"hi", "aGk=", "aGk="),
}
_PAGING = {"pageinate", "page_no", "page_size"}


# Any: plain data from YAML.
def load(path: Path) -> dict[str, Any]:
    """Return one file of the manifest."""
    found: dict[str, Any] = yaml.load(path.read_bytes(), Loader=LOADER)  # noqa: S506 - safe loader
    return found


@cache
def lock() -> dict[str, Any]:
    """Return the names that are pinned."""
    return load(SPEC / "names.lock")


@cache
def counts() -> dict[str, int]:
    """Return what the importer counted: operations, entities, fields, parameters and paths."""
    found: dict[str, int] = load(SPEC / "upstream" / "sources.lock")["counts"]
    return found


@cache
def schema(name: str) -> dict[str, Any]:
    """Return a published schema."""
    return load(SPEC / "upstream" / "entities" / f"{name}.yaml")


@cache
def schemas() -> tuple[str, ...]:
    """Return the names of all schemas that have fields."""
    names = sorted(path.stem for path in (SPEC / "upstream" / "entities").glob("*.yaml"))
    return tuple(name for name in names if "fields" in schema(name))


@attrs.frozen
class Operation:
    """One published operation."""

    which: str
    facts: Mapping[str, Any]

    def __str__(self) -> str:
        return self.which

    @property
    def verb(self) -> str:
        """The HTTP method."""
        return self.which.split(" ")[0]

    @property
    def path(self) -> str:
        """The template of the path."""
        return self.which.split(" ", 1)[1]

    @property
    def names(self) -> tuple[str, str]:
        """The names of the resource and the method."""
        resource, method = lock()["ops"][self.which].split(".")
        return resource, method

    @property
    def body(self) -> str | None:
        """The type word of the body."""
        return self.facts.get("body")

    @property
    def model(self) -> str | None:
        """The schema of the body."""
        name = re.sub(r"list\[|\]", "", self.body or "")
        return name if name in _all() else None

    @property
    def answer(self) -> str | None:
        """The type word of the answer; most are not published."""
        return self.facts.get("answer")

    @property
    def path_names(self) -> list[str]:
        """The parameters in the path, in their order."""
        return re.findall(r"\{([^{}]+)\}", self.path)

    def ids(self) -> list[tuple[object, str]]:
        """Return a typical value for each parameter of the path, and how it stands there."""
        found: list[tuple[object, str]] = []
        for place, name in enumerate(self.path_names):
            word = self.facts["path"][name]
            value: object = 5 + place if word == "int" else GUID if word == "guid" else f"k/{place} ü"
            found.append((value, quote(str(value), safe="")))
        return found

    @property
    def paged(self) -> bool:
        """Whether it answers in pages."""
        return "pageinate" in self.facts.get("query", {})

    def filled(self) -> str:
        """Return the path with typical ids."""
        texts = iter([text for _, text in self.ids()])
        return re.sub(r"\{[^{}]+\}", lambda _: next(texts), self.path)

    def query(self, *, paged: bool) -> tuple[dict[str, object], dict[str, str]]:
        """Return each query parameter as a caller gives it, and what goes out."""
        pinned = lock().get("params", {}).get(self.which, {})
        given: dict[str, object] = {}
        sent: dict[str, str] = {}
        for wire, word in self.facts.get("query", {}).items():
            if paged and wire in (_PAGING | ({"count"} if self.paged else set())):
                continue
            plain = word in SAMPLES and word != "object"  # a query is text
            value, _, text = SAMPLES[word if plain else "any"]
            given[pinned.get(wire, wire)] = value
            sent[wire] = text
        return given, sent


def record(name: str) -> tuple[dict[str, object], dict[str, object]]:
    """Return a body of a schema as a caller gives it, and as JSON: its plain fields that can be written."""
    pinned = lock().get("fields", {}).get(name, {})
    given: dict[str, object] = {}
    sent: dict[str, object] = {}
    for wire, marks in schema(name)["fields"].items():
        word = marks["type"] if isinstance(marks, dict) else marks
        if (
            wire == "id"
            or (isinstance(marks, dict) and marks.get("ro"))
            or word not in SAMPLES
            or "." in wire
        ):
            continue
        if wire in ("customfields", "custom"):  # written by name
            continue
        value, json, _ = SAMPLES[word]
        given[pinned.get(wire, wire)] = value
        sent[wire] = json
    return given, sent


def answered(word: str) -> object:
    """Return what a server answers that keeps to a type word of an answer: the first plain field of each record."""
    kind, _, inner = word.partition("[")
    if inner:
        return [answered(inner[:-1])] if kind == "list" else {"first": answered(inner[:-1]), "second": []}
    fields = schema(word)["fields"]
    arrays = {wire: [answered(marks[5:-1])] for wire, marks in fields.items() if viewed(word, marks)}
    key: dict[str, object] = {"id": 5} if "id" in fields else {}
    return {**key, **record(word)[1], **arrays}


def viewed(word: str, marks: object) -> bool:
    """Whether a field of a view has its rows."""
    of = re.fullmatch(r"(\w+?)(Generic)?_View", word)
    rows = (f"list[{of[1]}_List]", f"list[{of[1]}]") if of else ()
    return marks in rows


@cache
def _all() -> frozenset[str]:
    return frozenset(schemas())


@cache
def operations() -> tuple[Operation, ...]:
    """Return every published operation."""
    found: list[Operation] = []
    for path in sorted((SPEC / "upstream" / "ops").glob("*.yaml")):
        found += [Operation(which, facts or {}) for which, facts in load(path)["ops"].items()]
    return tuple(found)
