"""Every operation of every API is described, and read or planned, without a fault of the server."""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import suppress

import pytest

from halopsa import HaloPsaClient
from halopsa.catalogue.arguments import Argument, arguments
from halopsa.catalogue.calls import Client, MissingArgument, client_class
from halopsa.catalogue.operations import PUBLISHED, Catalogue, Entry
from halopsa.core.errors import ApiError
from halopsa.mcp.policy import Policy, Refusal
from halopsa.mcp.work import Work
from halopsa.sandbox import ApiSandbox, Sandbox
from tests.every import check_each

_EVERY = 15  # of the published ones, which are alike
_VALUES: dict[str, object] = {
    "int": 1,
    "float": 1.5,
    "bool": True,
    "datetime": "2026-06-30T16:00:00Z",
    "date": "2026-06-30",
    "days": "2026-06-30",
    "guid": "9f33b62b-41b1-4a97-8254-a37fa1000f13",
}


@pytest.fixture(scope="module")
def halo() -> Iterator[Sandbox]:
    with Sandbox(rate_limit=None, tickets=5) as halo:
        yield halo


def test_every_operation_of_the_tenant(halo: Sandbox) -> None:
    catalogue = Catalogue.of()
    entries = list(catalogue.entries())
    some = [
        entry for at, entry in enumerate(entries) if not entry.name.startswith(PUBLISHED) or at % _EVERY == 0
    ]
    with HaloPsaClient(**halo.connection, read_only=True) as client:
        works(client, catalogue, entries, some)
    assert all(request.method == "GET" or "/auth" in request.path for request in halo.requests)


@pytest.mark.filterwarnings("ignore:.* rows have no ")
@pytest.mark.parametrize("api", ["planhat", "portal", "leads"])
def test_every_operation_of_other_apis(api: str) -> None:
    catalogue = Catalogue.of(api)
    entries = list(catalogue.entries())
    with (
        ApiSandbox(api, rows=3) as tenant,
        client_class(catalogue)(**tenant.connection, read_only=True) as client,
    ):
        works(client, catalogue, entries, entries)


def works(client: Client, catalogue: Catalogue, described: list[Entry], called: list[Entry]) -> None:
    work = Work(client, catalogue, Policy(experimental=True), "x_")

    def describe(entry: Entry) -> None:
        told = work.describe(entry.name, "")
        assert told.startswith(f"{entry.name}  ")
        assert len(told) < 12_000
        own = catalogue.grades.get(entry.op.grade)  # what the API itself says of it
        assert own is None or f"\ngrade {entry.op.grade}: {own}\n" in told

    def call(entry: Entry) -> None:
        given = {each.name: value(each) for each in arguments(catalogue, entry) if each.required}
        with suppress(ApiError, Refusal, MissingArgument):  # what the library says of made up values
            if entry.op.effect == "read":
                told = work.read(entry.name, given, [], 3, 1)
                assert "\n" in told or told.startswith("A file")
            else:
                told = work.plan(entry.name, given, "")
                assert "\ncode: " in told
                planned.append(entry.name)
            assert len(told) < 30_000

    planned: list[str] = []
    check_each(described, describe)
    check_each(called, call)
    assert len(planned) > len([entry for entry in called if entry.op.effect != "read"]) / 4


def value(each: Argument) -> object:
    """A value that fits the type of an argument."""
    if each.place == "file":
        return {"file": {"text": "x"}} if each.name == "files" else {"text": "x"}
    if each.place == "rows":
        return [{}]
    if each.type.startswith("list["):
        return [_VALUES.get(each.type[5:-1], "x")]
    return _VALUES.get(each.type, "x" if each.place in ("path", "query", "field") else {"id": 1})
