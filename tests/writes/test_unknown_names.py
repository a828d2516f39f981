"""Names that are not known here: refused, or sent as they are named where the caller says so."""

from __future__ import annotations

import contextlib
from pathlib import Path
from typing import Any

import pytest

import halopsa
from halopsa import HaloPsaClient, HaloPsaProtocolError, HaloPsaValidationError
from tests import of_halopsa as facts
from tests.writes.every import every
from tests.writes.server import Echo

Json = Any  # Any: calls made from a table


def refused(echo: Echo, call: Json, *args: Json, **fields: Json) -> str:
    before = len(echo.sent)
    with pytest.raises(HaloPsaValidationError) as caught:
        call(*args, **fields)
    assert len(echo.sent) == before
    return str(caught.value)


def test_every_write_sends_what_is_not_known_where_one_says_so(client: HaloPsaClient, echo: Echo) -> None:
    odd: Json = {"nobody_knows": [{"a": None}]}
    for write in every():
        call = write.of(client)
        assert "nobody_knows: is not known here" in refused(
            echo, call, *write.id_of(), {**write.given(), **odd}
        )
        call(*write.id_of(), write.given(), allow_unknown=True, **odd)
        assert echo.record["nobody_knows"] == [{"a": None}], write
        call(*write.id_of(), {**write.given(), **odd}, allow_unknown=True)
        assert echo.record["nobody_knows"] == [{"a": None}], write


def test_what_is_known_is_checked_all_the_same(
    client: HaloPsaClient, inventory: HaloPsaClient, echo: Echo
) -> None:
    tickets: Json = client.tickets
    assert "parent_id: " in refused(echo, tickets.create, summary="x", parent_id="y", allow_unknown=True)
    assert "odd: NaN" in refused(echo, tickets.create, summary="x", odd=float("nan"), allow_unknown=True)
    assert "id: " in refused(echo, tickets.create, summary="x", id=5, allow_unknown=True)
    assert "closeddate: " in refused(
        echo, tickets.create, summary="x", closeddate="2026-01-01", allow_unknown=True
    )
    tickets.update(5, allow_unknown=True, _anything=True)
    assert echo.record == {"id": 5, "_anything": True}
    loose: Json = inventory.tickets
    loose.update(5, allow_unknown=True, _anything=True)
    assert echo.record == {"_anything": True}
    loose.add_action(5, outcome="x", allow_unknown=True, _anything=1)
    assert echo.record["_anything"] == 1


def test_uploads_take_fields_too(client: HaloPsaClient, echo: Echo) -> None:
    tickets: Json = client.tickets
    tickets.add_attachment(5, {"filename": "a", "data_base64": "eA==", "odd": 1}, allow_unknown=True)
    assert echo.record["odd"] == 1
    refused(echo, tickets.add_attachment, 5, {"filename": "a", "data_base64": "eA==", "odd": 1})
    attachments: Json = client.attachments
    attachments.upload(b"x", filename="a", odd=1, allow_unknown=True)
    assert echo.record["odd"] == 1


def sample(word: str) -> Json:
    """A body of an operation."""
    if word.startswith("list["):
        return []
    return {"multipart": b"x", "str": "a", "int": 1, "bool": True}.get(word, {})


def test_every_published_operation_takes_parameters_the_vendor_did_not_publish(
    client: HaloPsaClient, echo: Echo
) -> None:
    seen = 0
    for name in sorted(
        p.stem for p in Path(halopsa.__file__).parent.joinpath("facts/api/resources").glob("*.json")
    ):
        for op in facts.resource(f"api.{name}").ops.values():
            if op.kind in ("create", "update") or facts.said(op, "v2") is None:
                continue
            call: Json = getattr(getattr(client.api, name), op.name)
            count = op.requests["v2"].path.count("{")
            words = (
                list(op.path_types.values()) if op.kind == "invoke" else [facts.resource(f"api.{name}").id]
            )
            args: list[Json] = [1 if word == "int" else "a" for word in words][:count]
            args += ["a"] * (count - len(args))
            if op.body is not None:
                args.append(sample(op.body))
            path = "/api" + op.requests["v2"].path
            filled = path.format(
                **dict(zip([p.split("}")[0] for p in path.split("{")[1:]], args, strict=False))
            )
            echo.answers["GET", filled] = [] if op.kind == "list" else {"id": 1}
            if op.kind == "list" and op.requests["v2"].rows:
                echo.answers["GET", filled] = {op.requests["v2"].rows[0]: []}
            assert "nobody_knows: is not known here" in refused(echo, call, *args, nobody_knows=1), (
                name,
                op.name,
            )
            with contextlib.suppress(HaloPsaProtocolError):  # the answers are nothing like a record
                call(*args, nobody_knows=[1, 2], allow_unknown=True)
            assert echo.sent[-1].query["nobody_knows"] == "1,2", (name, op.name)
            seen += 1
    assert seen > 900


def test_a_lookup_is_deleted_in_its_lookup(client: HaloPsaClient, echo: Echo) -> None:
    api: Json = client.api
    api.lookup.delete(8, lookupid=40, allow_unknown=True)
    assert echo.sent[-1][:3] == ("DELETE", "/api/Lookup/8", {"lookupid": "40"})


@pytest.mark.parametrize("name", facts.resource_names())
def test_curated_gets_and_deletes_take_unknown_options(name: str, client: HaloPsaClient, echo: Echo) -> None:
    home = facts.resource(name)
    for op in home.ops.values():
        if op.kind not in ("get", "delete", "report") or facts.said(op, "v2") is None:
            continue
        call: Json = getattr(getattr(client, name), op.name)
        needed = dict.fromkeys(op.requires_any, 1)
        id_ = 5 if home.id == "int" else "a"
        assert "nobody_knows: is not known here" in refused(echo, call, id_, **needed, nobody_knows=1)
        if op.kind == "report":
            echo.answers["GET", f"/api{op.requests['v2'].path.format(id=id_)}"] = {"report": {"rows": []}}
        call(id_, **needed, nobody_knows=1, allow_unknown=True)
        assert echo.sent[-1].query["nobody_knows"] == "1"


def test_fields_that_integrations_send_are_known(client: HaloPsaClient, echo: Echo) -> None:
    note: Json = {
        "ticket_id": 5, "outcome": "x", "who": "AI Bot", "user_id": 3, "supplier_id": 6, "site_id": 18,
        "emailbcc": "a@b.example", "files": None, "timerinuse": True, "sync_to_halo_api": 0,
        "action_showkbpreview": False,
    }  # fmt: skip
    client.actions.create(note)
    assert echo.record == note
    ticket: Json = {
        "summary": "x", "thirdpartyref": "a:1", "userlookup": {"id": -1}, "files": None, "tickettype": {"id": 61},
        "user": {"id": 33},
    }  # fmt: skip
    client.tickets.create(ticket)
    assert echo.record == ticket
    echo.answers["GET", "/api/Actions"] = {"actions": [{"id": 1, "ticket_id": 5, "who": "Sam"}]}
    assert client.actions.list(ticket_id=5)[0].who == "Sam"
