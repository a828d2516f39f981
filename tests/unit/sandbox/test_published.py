"""Every published list answers at the local tenant: rows made of the columns the facts know, or honestly none."""

from __future__ import annotations

import asyncio
from pathlib import Path

import pytest

from halopsa import AsyncHaloPsaClient, HaloPsaClient
from halopsa.sandbox.server import Sandbox
from halopsa.sandbox.store import Doc, Json
from halopsa.sandbox.tables import TABLES
from tests import of_halopsa as facts
from tests.unit.sandbox.tool import Api

NAMES = facts.published_names()
# Lists that a tenant answers only when they are asked for something.
ASKED = {"api.actions": {"ticket_id": 1}}


@pytest.fixture
def api(halo_sandbox: Sandbox) -> Api:
    return Api(halo_sandbox)


def _lists() -> list[facts.Operation]:
    return [op for name in NAMES for op in facts.resource(name).ops.values() if op.kind == "list"]


def test_every_published_list_answers_in_its_envelope_with_columns_of_its_rows(api: Api) -> None:
    empty = []
    for op in _lists():
        resource, request = facts.resource(op.resource), facts.said(op, "v2")
        assert request is not None
        answer = api.get(request.path, **ASKED.get(op.resource, {}))
        assert answer.status == 200, op.resource
        rows = _rows(answer.data, op)
        known = {field.read: field.type for field in facts.entity_facts(resource.row).fields.values()}
        if resource.path.strip("/") not in TABLES:
            assert all(row.keys() <= known.keys() for row in rows), op.resource
        if not rows:
            empty.append(op.resource)
    # Without a ticket, before a mail was sent, before a quote became an order.
    assert set(empty) == {"api.attachment", "api.email_store", "api.sales_order"}


def _rows(answer: Json, op: facts.Operation) -> list[Doc]:
    found = (
        answer[op.requests["v2"].rows[0]]
        if facts.said(op, "v2") is not None and op.requests["v2"].rows and isinstance(answer, dict)
        else answer
    )
    assert isinstance(found, list), op.resource
    return found


def test_lists_that_are_described_have_their_keys_and_sidecars(api: Api) -> None:
    assert api.get("/PeriodicHistory").data.keys() == {"record_count", "data"}
    assert [row["id"] for row in api.get("/PeriodicHistory").data["data"]] == [1, 2, 3]
    contracts = api.get("/SupplierContract").data
    assert (contracts["record_count"], contracts["columns"], len(contracts["contracts"])) == (3, [], 3)
    lines = api.get("/RecurringInvoice/lines").data
    assert lines == {"record_count": 0, "data": []}
    assert api.get("/Site/StockBins").data == []
    assert api.get("/PipelineStages").data == {}
    assert api.get("/Control").data["id"] == 1


def test_the_client_reads_what_is_described_of_other_answers(halo_sandbox: Sandbox) -> None:
    with HaloPsaClient(**halo_sandbox.connection) as client:
        assert client.api.site.stock_bins() == []
        assert client.api.pipeline_stages.list() == {}
        assert client.api.recurring_invoice.get_lines().data == []
        assert client.api.invoice.lines().invoices == []
        assert type(client.api.control.list()).__name__ == "Control"
        assert [type(row).__name__ for row in client.api.periodic_history.list_all()] == ["PrepayPeriod"] * 3


def test_an_async_client_reads_them(halo_sandbox: Sandbox) -> None:
    async def run() -> None:
        async with AsyncHaloPsaClient(**halo_sandbox.connection) as client:
            assert await client.api.site.stock_bins() == []
            assert await client.api.pipeline_stages.list() == {}
            assert (await client.api.recurring_invoice.get_lines()).data == []
            assert [row.id for row in await client.api.periodic_history.list()] == [1, 2, 3]

    asyncio.run(run())


def test_the_client_reads_them(halo_sandbox: Sandbox) -> None:
    with HaloPsaClient(**halo_sandbox.connection) as client:
        for listing in (client.api.tax.list(), client.api.lookup.list(), client.api.service.list()):
            assert listing
            assert not [row.problems for row in listing if row.problems]


def test_every_get_of_a_collection_is_known(api: Api) -> None:
    """Those whose answer nobody describes have no rows, but they are no unknown path either."""
    for name in NAMES:
        for op in facts.resource(name).ops.values():
            request = facts.said(op, "v2")
            if (
                request is None
                or request.verb != "GET"
                or request.path.strip("/").count("/")
                or op.kind == "list"
            ):
                continue
            assert request.path.isascii()
            assert api.get(request.path).status != 404, name


def test_what_a_list_shows_can_be_read_alone(api: Api) -> None:
    """Where ids tell the rows apart."""
    read = 0
    for name in NAMES:
        resource = facts.resource(name)
        ops = {
            op.kind: request for op in resource.ops.values() if (request := facts.said(op, "v2")) is not None
        }
        if not {"list", "get"} <= ops.keys() or resource.row_key not in ((), ("id",)):
            continue
        listed = api.get(ops["list"].path, **ASKED.get(name, {})).data
        rows = listed if isinstance(listed, list) else listed[ops["list"].rows[0]]
        if rows and "id" in rows[0] and "ticket_id" not in ops["get"].path and name != "api.actions":
            path = ops["get"].path.replace("{id}", str(rows[0]["id"]))
            found = api.get(path)
            assert found.status == 200, path
            assert found.data["id"] == rows[0]["id"]
            read += 1
    assert read > 100


def test_rows_of_a_published_collection_are_written_like_any_other(api: Api) -> None:
    before = api.get("/Tax").data
    made = api.post("/Tax", [{"name": "Reduced", "_warning": "x"}])
    assert (made.status, made.data["name"]) == (201, "Reduced")
    ident = made.data["id"]
    assert ident not in [row["id"] for row in before]
    assert api.post("/Tax", [{"id": ident, "name": "Changed"}]).data["id"] == ident
    assert [row["name"] for row in api.get("/Tax").data if row["id"] == ident] == ["Changed"]
    assert api.delete(f"/Tax/{ident}").status == 200
    assert api.get("/Tax").data == before
    assert api.post("/Tax", [{"id": 99999, "name": "x"}]).status == 404
    assert api.post("/Tax", {"name": "x"}).status == 400


def test_rows_that_were_deleted_stay_so(tmp_path: Path) -> None:
    with Sandbox(file=tmp_path / "tenant.db", tickets=0) as halo:
        api = Api(halo)
        rows = api.get("/Tax").data
        for row in rows:
            api.delete(f"/Tax/{row['id']}")
        assert api.get("/Tax").data == []
    with Sandbox(file=tmp_path / "tenant.db", tickets=0) as halo:
        assert Api(halo).get("/Tax").data == []
        halo.reset()
        assert Api(halo).get("/Tax").data == rows


def test_published_lists_filter_and_order(api: Api) -> None:
    rows = api.get("/Tax", order="id", orderdesc="true").data
    assert [row["id"] for row in rows] == sorted((row["id"] for row in rows), reverse=True)
    assert len(rows) > 1


def test_unknown_paths_stay_unknown(api: Api) -> None:
    for path in ("/NoSuchThing", "/NoSuchThing/1", "/Tax/1/2", "/Tax/nope/nope"):
        assert api.get(path).status == 404
    assert api.call("PUT", "/Tax/1", {}).status == 405
    assert api.call("PUT", "/NoSuchThing", {}).status == 404


def test_the_inventory_has_no_published_routes() -> None:
    curated = {facts.resource(name).path for name in facts.resource_names()}
    path = next(
        op.requests["v2"].path
        for op in _lists()
        if facts.said(op, "v2") is not None and op.requests["v2"].path not in curated
    )
    with Sandbox(dialect="inventory", tickets=0) as halo:
        assert Api(halo).get(path).status == 404
