"""Many writes that set nothing off: the tenant's switches go out when asked for, and never otherwise."""

from __future__ import annotations

import asyncio
import inspect
from typing import Any

import pytest

from halopsa import AsyncHaloPsaClient, HaloPsaClient, HaloPsaValidationError
from halopsa.sandbox import Fired, Sandbox
from tests import of_halopsa as facts
from tests.integration.test_many import CREATES, MORE, change_of

QUIET = {name: facts.resource(name).quiet for name in facts.resource_names() if facts.resource(name).quiet}


def test_the_arguments_are_where_the_tenant_has_switches(v2: HaloPsaClient) -> None:
    assert {"tickets", "actions", "clients", "contacts", "sites", "assets", "invoices"} <= QUIET.keys()
    for name in facts.resource_names():
        for method in ("create_many", "update_many"):
            found = getattr(getattr(v2, name), method, None)
            taken = () if found is None else inspect.signature(found).parameters
            assert {"automations", "mail"}.intersection(taken) == set(QUIET.get(name, ()) if found else ()), (
                name
            )


def test_writes_of_every_resource_are_quiet_when_told_to(v2: HaloPsaClient, v2_halo: Sandbox) -> None:
    loud: dict[str, object] = {}
    for name, switches in QUIET.items():
        resource, write = getattr(v2, name), CREATES[name]
        row, off = {**write.least(), **MORE.get(name, {})}, dict.fromkeys(switches, False)
        v2_halo.fired.clear()
        made = resource.create_many([{**row, **({"name": "Quiet One"} if "name" in row else {})}], **off)
        made.raise_for_failures()
        key = made.results[0].record
        if hasattr(resource, "update_many"):
            resource.update_many([(key, change_of(write))], **off).raise_for_failures()
        if v2_halo.fired:
            loud[name] = list(v2_halo.fired)
        resource.create_many(
            [{**row, **({"name": "Loud One"} if "name" in row else {})}]
        ).raise_for_failures()
        if {fired.what for fired in v2_halo.fired} != set(switches):
            loud[f"{name}, not asked for quiet"] = list(v2_halo.fired)
    assert loud == {}


def test_one_switch_leaves_the_other(v2: HaloPsaClient, v2_halo: Sandbox) -> None:
    v2_halo.fired.clear()
    v2.tickets.update_many([5], automations=False, summary="x")
    assert v2_halo.fired == [Fired("mail", "tickets", 5)]


@pytest.mark.parametrize("given", [{"sendemail": True}, {}])
def test_a_switch_that_is_contradicted_is_refused(
    v2: HaloPsaClient, v2_halo: Sandbox, given: dict[str, Any]
) -> None:
    rows = [{"ticket_id": 5, "outcome": "Close", **({} if given else {"sendemail": True})}]
    v2_halo.requests.clear()
    with pytest.raises(HaloPsaValidationError, match="sendemail"):
        v2.actions.create_many(rows, mail=False, **given)
    assert [sent for sent in v2_halo.requests if "token" not in sent.path] == []


def test_what_was_written_quietly_is_undone_quietly(v2: HaloPsaClient, v2_halo: Sandbox) -> None:
    was = v2.tickets.get(5).summary
    v2_halo.fired.clear()
    report = v2.tickets.update_many([5], before=True, automations=False, mail=False, summary="x")
    assert report.results[0].before == {"summary": was}
    v2.undo(report).raise_for_failures()
    assert (v2.tickets.get(5).summary, v2_halo.fired) == (was, [])


def test_async_writes_are_quiet_too(v2_halo: Sandbox) -> None:
    async def work() -> None:
        async with AsyncHaloPsaClient(**v2_halo.connection) as halo:
            done = await halo.tickets.update_many([5, 6], automations=False, mail=False, summary="x")
            done.raise_for_failures()

    v2_halo.fired.clear()
    asyncio.run(work())
    assert v2_halo.fired == []
