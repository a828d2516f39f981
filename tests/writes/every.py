"""Every write of the manifest, with the least it takes."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from functools import cache
from operator import attrgetter
from pathlib import Path
from typing import Any, NamedTuple

import halopsa
from halopsa import HaloPsaClient
from halopsa.core.resource_facts import FieldFacts, Operation
from tests import of_halopsa as facts

Json = Any  # Any: values of all types, calls made from a table

_VALUES: Mapping[str, Json] = {
    "int": 5, "float": 1.5, "str": "a b", "bool": True, "datetime": "2026-01-31T10:00:00Z", "date": "2026-01-31",
    "guid": "g", "bytes": b"x", "any": "x", "object": {},
}  # fmt: skip


class Write(NamedTuple):
    """A create or update; ``path`` leads to it from the client."""

    path: str
    op: Operation
    entity: facts.EntityFacts

    def __repr__(self) -> str:
        return self.path

    def least(self) -> dict[str, Json]:
        """What the call cannot do without."""
        wanted = [names.split("|")[0] for names in self.op.min]
        if self.op.kind == "update":
            wanted += [name for name in self.entity.key if name != "id"]
        fields = {name: self.entity.fields[name] for name in wanted if name not in self.op.bind}
        return {name: value_of(field) for name, field in fields.items()}

    def field(self, *types: str) -> FieldFacts | None:
        """A field of one of these types that can be written as it is and is not needed."""
        for field in self.entity.fields.values():
            plain = field.via is None and field.derive is None and not field.ro and "." not in field.write
            taken = {field.name} & {*self.entity.key, *self.least(), *self.op.bind}
            if plain and field.type in types and not taken and "[]" not in field.write:
                return field
        return None

    def of(self, client: HaloPsaClient) -> Json:
        """The method of a client."""
        return attrgetter(self.path)(client)

    def given(self, **fields: Json) -> dict[str, Json]:
        """The least, and more; without what the call itself says."""
        return {name: value for name, value in {**self.least(), **fields}.items() if name not in self.op.bind}

    def __call__(self, client: HaloPsaClient, /, **fields: Json) -> Json:
        return self.of(client)(*self.id_of(), self.given(**fields))

    def id_of(self) -> tuple[Json, ...]:
        """The id, where the call takes one."""
        home = facts.resource(self.op.resource)
        if self.op.bind:
            return (5,)
        if self.op.kind != "update":
            return ()
        return (5,) if home.id == "int" else ("5f2c1b1e-0000-4000-8000-000000000005",)


def value_of(field: FieldFacts) -> Json:
    """A value a field takes."""
    return [] if field.type.startswith("list[") else _VALUES.get(field.type, {})


def curated() -> Iterator[Write]:
    """Every create and update of the curated resources, uploads left out: those are made of files."""
    for name in facts.resource_names():
        yield from _writes(name, name)


@cache
def published() -> tuple[Write, ...]:
    """Every create and update of ``client.api``."""
    names = sorted(
        path.stem for path in Path(halopsa.__file__).parent.joinpath("facts/api/resources").glob("*.json")
    )
    return tuple(write for name in names for write in _writes(f"api.{name}", f"api.{name}"))


def _writes(name: str, path: str) -> Iterator[Write]:
    home = facts.resource(name)
    for op in home.ops.values():
        if op.kind in ("create", "update") and facts.said(op, "v2") is not None:
            of = facts.resource(op.of) if op.of else home
            yield Write(f"{path}.{op.name}", op, facts.entity_facts(of.entity))


def every() -> list[Write]:
    """All of them."""
    return [*curated(), *published()]
