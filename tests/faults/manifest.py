"""Every list and every read of one record there is, curated and published, with how to call it."""

from __future__ import annotations

import re
from collections.abc import Callable, Iterator
from typing import Any

import attrs

from halopsa import HaloPsaClient
from halopsa.core.resource_facts import Operation, ResourceFacts
from tests import of_halopsa as facts

API = facts.FOLDER / "api" / "resources"


@attrs.frozen
class Read:
    """One read: its name, its facts, and the call."""

    name: str
    resource: ResourceFacts
    op: Operation
    call: Callable[[HaloPsaClient], Any]  # Any: a page, a listing or a record of any kind

    @property
    def keys(self) -> tuple[str, ...]:
        """The keys of the envelope."""
        listed = self.resource.ops.get("list")
        return self.op.row_keys if self.op.kind == "list" else listed.row_keys if listed else ()


def _resources() -> Iterator[ResourceFacts]:
    for name in facts.resource_names():
        yield facts.resource(name)
    for path in sorted(API.glob("*.json")):
        yield facts.resource(f"api.{path.stem}")


def _target(client: Any, name: str) -> Any:  # noqa: ANN401 - looked up by name
    for part in name.split("."):
        client = getattr(client, part)
    return client


def lists(method: str = "list") -> list[Read]:
    """All lists; those that need a filter get one. ``method``: "list" or "list_all"."""
    found = []
    for resource in _resources():
        op = resource.ops.get("list")
        if op is None or op.kind != "list":
            continue
        given = {next(iter(op.requires_any)): 5} if op.requires_any else {}

        def call(client: HaloPsaClient, name: str = resource.name, given: dict[str, Any] = given) -> Any:  # noqa: ANN401 - any kind of list
            return getattr(_target(client, name), method)(**given)

        found.append(Read(f"{resource.name}.{method}", resource, op, call))
    return found


def gets() -> list[Read]:
    """All reads that answer with one record."""
    found = []
    for resource in _resources():
        for op in resource.ops.values():
            single = op.kind in ("get", "get_one") or (op.kind == "invoke" and _one_record(op.returns))
            if not single or op.effect != "read" or facts.said(op, "v2") is None:
                continue
            names = re.findall(r"{(\w+)}", op.requests["v2"].path)
            words = [op.path_types.get(name, resource.id) for name in names]
            ids = [5 if word == "int" else "x" for word in words]
            more = {"ticket_id": 7} if resource.name == "actions" else {}

            def call(
                client: HaloPsaClient,
                name: str = f"{resource.name}.{op.name}",
                ids: list[Any] = ids,
                more: dict[str, Any] = more,
            ) -> Any:  # noqa: ANN401 - any kind of record
                return _target(client, name)(*ids, **more)

            found.append(Read(f"{resource.name}.{op.name}", resource, op, call))
    return found


def _one_record(word: str | None) -> bool:
    """Whether a type word is one record: no list, no file, and no view, which has rows and a total."""
    plain = word is not None and "[" not in word and word != "bytes"
    return plain and "record_count" not in facts.entity_facts(word or "").fields
