"""The machine-owned layer: what the vendor publishes, as the importer wrote it."""

from __future__ import annotations

from pathlib import Path

import attrs

from codegen.problems import Problem
from codegen.source import load


@attrs.define
class Upstream:
    """Operations by ``"GET /Tickets"`` and entities by the vendor's schema name, read on demand."""

    root: Path
    problems: list[Problem]
    _ops: dict[str, dict[str, dict[str, object]]] = attrs.field(factory=dict, init=False)
    _entities: dict[str, dict[str, object] | None] = attrs.field(factory=dict, init=False)

    def _read(self, name: str) -> dict[str, object]:
        path = self.root / "upstream" / name
        data = load(path, self.root.parent, self.problems).data if path.is_file() else None
        return data if isinstance(data, dict) else {}

    def operation(self, verb: str, path: str) -> dict[str, object] | None:
        """Return the published operation, or ``None`` when the vendor publishes no such one."""
        segment = path.strip("/").split("/")[0]
        if segment not in self._ops:
            ops = self._read(f"ops/{segment}.yaml").get("ops")
            self._ops[segment] = ops if isinstance(ops, dict) else {}
        return self._ops[segment].get(f"{verb} {path}")

    def query(self, verb: str, path: str) -> dict[str, str]:
        """Return the published query parameters of an operation: name to type word."""
        query = (self.operation(verb, path) or {}).get("query")
        return query if isinstance(query, dict) else {}

    def entity(self, name: str) -> dict[str, object] | None:
        """Return the published schema of that name."""
        if name not in self._entities:
            self._entities[name] = self._read(f"entities/{name}.yaml") or None
        return self._entities[name]

    def fields(self, name: str) -> dict[str, object] | None:
        """Return the fields of a published schema: name to type word or marks."""
        entity = self.entity(name)
        fields = entity.get("fields") if entity else None
        return fields if isinstance(fields, dict) else None

    def is_enum(self, name: str) -> bool:
        """Whether the schema of that name is a list of integers."""
        return "enum" in (self.entity(name) or {})
