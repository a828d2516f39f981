"""Every operation of every API of the package, called over HTTP against its stand-in, by both clients."""

from __future__ import annotations

import asyncio
import inspect
from collections import Counter
from collections.abc import Callable
from importlib import import_module
from importlib.util import find_spec
from io import BytesIO
from pkgutil import iter_modules
from typing import Any

import pytest

import halopsa.integrations
import halopsa.leads
from halopsa import BulkReport
from halopsa.core.facts import ApiFacts
from halopsa.core.resource_facts import Operation, ResourceFacts
from halopsa.core.validation import conditional
from halopsa.sandbox import ApiSandbox

HOMES = (halopsa.integrations, halopsa.leads)
NAMES = sorted(
    f"{home.__name__}.{found.name}"
    for home in HOMES
    for found in iter_modules(home.__path__)
    if found.ispkg and find_spec(f"{home.__name__}.{found.name}._api") is not None
)
_VALUES: dict[str, object] = {
    "int": 7,
    "float": 1.5,
    "bool": True,
    "datetime": "2026-06-30T12:00:00Z",
    "date": "2026-06-30",
    "days": "2026-06-30",
    "object": {"a": 1},
    "any": "any",
    "str": "text",
    "guid": "5eedc0de-0000-4000-8000-000000000001",
}
Call = Callable[[Any], Any]  # of a client that only its package knows


def value_of(word: str) -> object:
    """A value of a type."""
    if word.startswith("list["):
        return [value_of(word[5:-1])]
    return ["text"] if word == "commas" else _VALUES.get(word, {})


def something(facts: ApiFacts, resource: ResourceFacts) -> dict[str, object]:
    """A field that may be written, of text where there is one; of a record whose fields nobody knows any."""
    fields = [one for one in facts.entity(resource.entity).fields.values() if not one.ro and not one.refers]
    found = next((one for one in fields if one.type == "str"), fields[0] if fields else None)
    return {"label": "text", "allow_unknown": True} if found is None else {found.name: value_of(found.type)}


def given(
    facts: ApiFacts, resource: ResourceFacts, op: Operation, ids: dict[str, object]
) -> dict[str, object]:
    """What an operation needs, by name."""
    fields = facts.entity(resource.entity).fields
    found: dict[str, object] = {}
    needs = op.min
    if op.kind == "bulk" and not needs:  # a row that no record matches is made
        needs = next((one.min for one in resource.ops.values() if one.kind == "create"), ())
    for minimum in needs:
        names, deciding, wanted = conditional(minimum)
        if deciding and wanted:
            continue
        name = names[0]
        if name in fields and fields[name].refers:
            found[name] = ids[fields[name].refers or ""]
        else:
            word = op.query[name].type if name in op.query else fields[name].type if name in fields else "str"
            found[name] = "jo@acme.example" if name == "email" else value_of(word)
    return found


def call_of(facts: ApiFacts, resource: ResourceFacts, op: Operation, ids: dict[str, object]) -> Call | None:
    """How an operation is called; of what others need is made."""
    own = ids.get(resource.name)
    needs = given(facts, resource, op, ids)
    path = next(iter([*op.requests.values(), *op.experimental])).path
    if op.unsupported and not op.experimental:
        return None

    def call(client: Any) -> Any:  # noqa: ANN401 - of a client that only its package knows
        method = getattr(getattr(client, resource.name), op.name)
        takes = inspect.signature(method).parameters
        more = {"experimental": True} if "experimental" in takes else {}
        args: tuple[object, ...] = (own,) if "{id}" in path else ()
        if op.kind == "create" and "rows" in takes:
            args = (*args, needs.pop(next(name for name, value in needs.items() if isinstance(value, list))))
        if op.kind == "bulk":
            key = next((key for key in reversed(op.keys) if key not in resource.key), "")
            row = {**needs, **({key: "a@example.com"} if key else {"id": own} if op.keys else {})}
            return method([row], **more)
        if op.kind == "upload":
            return method(BytesIO(b"content"), filename="a.txt", **needs, **more)
        if op.kind in ("create", "update") and not needs:
            needs.update(something(facts, resource))
        return method(*args, **needs, **more)

    return call


def every(facts: ApiFacts) -> list[tuple[ResourceFacts, Operation]]:
    """All operations; what deletes comes last."""
    found = [
        (facts.resource(name), op)
        for name in facts.resource_names()
        for op in facts.resource(name).ops.values()
    ]
    return sorted(found, key=lambda one: one[1].kind == "delete")


@pytest.mark.parametrize("name", NAMES)
def test_every_operation_is_answered(name: str) -> None:
    facts = ApiFacts.load(name)
    package = import_module(name)
    clients = [made for word in package.__all__ if hasattr(made := getattr(package, word), "from_env")]
    assert len(clients) == 2
    with ApiSandbox(name, rows=3, rate_limit=None) as stand_in:
        ids = identities(facts, stand_in)
        for made in clients:
            calls = [(op.label, call_of(facts, resource, op, ids)) for resource, op in every(facts)]
            asyncio.run(_all(made(**stand_in.connection), calls))
            stand_in.reset()


def identities(facts: ApiFacts, stand_in: ApiSandbox) -> dict[str, object]:
    """The id of a record of each resource, of its own where several have the same path."""
    found: dict[str, object] = {}
    seen: Counter[str] = Counter()
    for name in facts.resource_names():
        resource = facts.resource(name)
        if resource.key and (rows := stand_in.rows(resource.path)):
            found[name] = rows[seen[resource.path]][
                facts.entity(resource.entity).fields[resource.key[-1]].read
            ]
            seen[resource.path] += 1
    return found


async def _all(client: Any, calls: list[tuple[str, Call | None]]) -> None:  # noqa: ANN401 - likewise
    refused = {}
    for label, call in calls:
        if call is None:
            continue
        try:
            found = call(client)
            if inspect.isawaitable(found):
                found = await found
            if isinstance(found, BulkReport):
                found.raise_for_failures()
        except Exception as error:  # noqa: BLE001 - all that fail are named at once
            refused[label] = error
    closed = client.aclose() if hasattr(client, "aclose") else client.close()
    if inspect.isawaitable(closed):
        await closed
    assert refused == {}
