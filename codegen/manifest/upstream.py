"""The machine-owned layer: what the vendor publishes, as the importer wrote it."""

from __future__ import annotations

import re
from collections.abc import Mapping
from pathlib import Path

import attrs

from codegen import places
from codegen.manifest.problems import Problem
from codegen.manifest.source import Document, load
from codegen.safe import is_file_name

#: Operations stand in this file where their first path segment cannot be a file's name, or is taken.
OTHER = "_other"
_OPERATION = re.compile(r"(?:GET|POST|PUT|PATCH|DELETE) /[^\x00-\x20\x7f]*")


def segment(path: str) -> str:
    """Return the name of the file in ``upstream/ops`` that has the operations of a path."""
    first = path.strip("/").split("/")[0]
    return first if is_file_name(first) else OTHER


@attrs.define
class Upstream:
    """Operations by ``"GET /Tickets"`` and entities by the vendor's schema name, read on demand."""

    root: Path
    problems: list[Problem]
    _ops: dict[str, dict[str, dict[str, object]]] = attrs.field(factory=dict, init=False)
    _entities: dict[str, dict[str, object]] = attrs.field(factory=dict, init=False)

    @property
    def exists(self) -> bool:
        """Whether the vendor publishes a description: without one nothing can stand against it."""
        return (self.root / "upstream").is_dir()

    def builds(self) -> list[str]:
        """Return the vendor's builds that the description is of, the oldest first; none where it names none."""
        path = self.root / "upstream" / "sources.lock"
        if not path.is_file():
            return []
        document = load(path, places.home(self.root), self.problems)
        given = self._facts(document, document.data).get("builds")
        return [str(build) for build in given] if isinstance(given, list) else []

    def _read(self, folder: str, name: str) -> Document:
        path = self.root / "upstream" / folder / f"{name}.yaml"
        if not is_file_name(name) or not path.is_file():
            return Document(name, {}, {})
        return load(path, places.home(self.root), self.problems)

    def _facts(self, document: Document, value: object, *trail: str) -> dict[str, object]:
        """Return a mapping of the document; anything else there means that somebody edited it."""
        if isinstance(value, dict):
            return value
        if value is not None:
            self.problems.append(document.problem("not as the importer writes it; import again", *trail))
        return {}

    def _words(self, document: Document, found: dict[str, object], *trail: str) -> dict[str, object]:
        """Return the entries that are a type word, or marks with one."""
        words: dict[str, object] = {}
        for name, given in found.items():
            if isinstance(given.get("type") if isinstance(given, Mapping) else given, str):
                words[name] = given
            else:
                self._facts(document, (), *trail, name)
        return words

    def operation(self, verb: str, path: str) -> dict[str, object] | None:
        """Return the published operation, or ``None`` when the vendor publishes no such one."""
        which = f"{verb} {path}"
        return self._file(segment(path)).get(which) or self._file(OTHER).get(which)

    def _file(self, name: str) -> dict[str, dict[str, object]]:
        if name not in self._ops:
            document = self._read("ops", name)
            ops = self._facts(document, self._facts(document, document.data).get("ops"), "ops")
            self._ops[name] = {}
            for which, given in ops.items():
                if not _OPERATION.fullmatch(which):
                    self._facts(document, (), "ops", which)
                    continue
                facts = self._facts(document, given, "ops", which)
                query = self._facts(document, facts.get("query"), "ops", which, "query")
                words = self._words(document, query, "ops", which, "query")
                self._ops[name][which] = {**facts, "query": words}
        return self._ops[name]

    def operations(self, name: str) -> dict[str, dict[str, object]]:
        """Return the operations of one file of ``upstream/ops``."""
        return self._file(name)

    def files(self) -> list[str]:
        """Return the names of all files of ``upstream/ops``."""
        return sorted(path.stem for path in (self.root / "upstream" / "ops").glob("*.yaml"))

    def query(self, verb: str, path: str) -> dict[str, str]:
        """Return the published query parameters of an operation: name to type word."""
        query = (self.operation(verb, path) or {}).get("query")
        return {name: str(word) for name, word in query.items()} if isinstance(query, dict) else {}

    def entity(self, name: str) -> dict[str, object] | None:
        """Return the published schema of that name."""
        if name not in self._entities:
            document = self._read("entities", name)
            facts = self._facts(document, document.data)
            if "fields" in facts:
                fields = self._facts(document, facts["fields"], "fields")
                facts = {**facts, "fields": self._words(document, fields, "fields")}
            self._entities[name] = facts
        return self._entities[name] or None

    def fields(self, name: str) -> dict[str, object] | None:
        """Return the fields of a published schema: name to type word or marks."""
        fields = (self.entity(name) or {}).get("fields")
        return fields if isinstance(fields, dict) else None

    def gone(self, name: str) -> dict[str, str]:
        """Return the fields of a published schema that are published no longer: name to the first build without."""
        return self._by_field(name, "went")

    def came(self, name: str) -> dict[str, str]:
        """Return the fields of a published schema that came later than it: name to the first build with them."""
        return self._by_field(name, "came")

    def _by_field(self, name: str, key: str) -> dict[str, str]:
        given = (self.entity(name) or {}).get(key)
        builds = given if isinstance(given, dict) else {}
        return {str(field): str(build) for build, fields in builds.items() for field in fields}

    def names(self) -> list[str]:
        """Return the names of all published schemas."""
        return sorted(path.stem for path in (self.root / "upstream" / "entities").glob("*.yaml"))

    def records(self) -> list[str]:
        """Return the names of the schemas that have fields, without reading what those are."""
        files = ((self.root / "upstream" / "entities" / f"{name}.yaml", name) for name in self.names())
        return [name for path, name in files if b"\nfields:" in path.read_bytes()]

    def enum(self, name: str) -> tuple[object, ...] | None:
        """Return the values of a schema that lists them."""
        values = (self.entity(name) or {}).get("enum")
        return tuple(values) if isinstance(values, list) else None

    def enum_word(self, name: str) -> str | None:
        """Return the type of the values of a schema that lists them."""
        values = self.enum(name)
        if values is None:
            return None
        kinds = {type(value) for value in values}
        return {int: "int", str: "str"}.get(kinds.pop(), "any") if len(kinds) == 1 else "any"
