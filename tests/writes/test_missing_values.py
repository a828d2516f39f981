"""What stands for "nothing" in tables: null, or refused by name, never a text."""

from __future__ import annotations

import datetime as dt
from decimal import Decimal
from typing import Any

import numpy as np
import pandas as pd
import pytest

from halopsa import HaloPsaClient, HaloPsaValidationError
from halopsa.core.resource_facts import FieldFacts
from tests import of_halopsa as facts
from tests.of_halopsa import encode
from tests.writes.every import every
from tests.writes.server import Echo

Json = Any  # Any: values no field takes, given on purpose

NO_MOMENTS = [pd.NaT, np.datetime64("NaT"), np.datetime64("NaT", "ns")]
NO_MEANING = [
    pd.NA, float("nan"), np.float64("nan"), np.float32("nan"), Decimal("NaN"), Decimal("sNaN"), float("inf"),
    float("-inf"), Decimal("Infinity"), complex("nan"), np.timedelta64("NaT"),
]  # fmt: skip
ids = [repr(value) for value in NO_MEANING]


def refused(echo: Echo, call: Json, *args: Json, **fields: Json) -> str:
    with pytest.raises(HaloPsaValidationError) as caught:
        call(*args, **fields)
    assert caught.value.status_code is None
    assert echo.sent == []
    return str(caught.value)


def test_every_write_sends_null_for_no_time_and_refuses_what_has_no_one_meaning(
    client: HaloPsaClient, echo: Echo
) -> None:
    tried = 0
    for write in every():
        moment, number, text = write.field("datetime"), write.field("float", "int"), write.field("str")
        if moment is not None:
            for value in NO_MOMENTS:
                write(client, **{moment.name: value, **({number.name: 1} if number else {})})
                sent = echo.record
                wire = moment.create if write.op.kind == "create" else moment.write
                assert wire in sent, write
                assert sent[wire] is None, write
            tried += 1
        echo.reset()
        for field in (number, text, moment):
            for value in (pd.NA, float("nan")) if field else ():
                assert field is not None
                assert f"{field.name}: " in refused(echo, write, client, **{field.name: value}), write
    assert tried > 150


@pytest.mark.parametrize("dialect", ["v2", "inventory"])
def test_no_time_is_null_wherever_it_stands(
    dialect: str, client: HaloPsaClient, inventory: HaloPsaClient, echo: Echo
) -> None:
    of = client if dialect == "v2" else inventory
    echo.answers["GET", "/api/FieldInfo"] = [{"id": 1, "name": "CFx"}]
    nested: Json = {"when": pd.NaT, "all": [pd.NaT, (np.datetime64("NaT"),)], "more": {"when": pd.NaT}}
    of.tickets.create(summary="x", dateoccurred=pd.NaT, customfields=[{"name": "CFx", "value": pd.NaT}])
    assert echo.record["customfields"] == [{"name": "CFx", "value": None}]
    assert echo.record["dateoccurred"] is None
    of.api.tickets.create({"summary": "x", "customfields": [{"name": "CFx", "value": nested}]})
    assert echo.record["customfields"][0]["value"] == {
        "when": None, "all": [None, [None]], "more": {"when": None}
    }  # fmt: skip
    of.request("POST", "/Anything", json=[{"when": pd.NaT, "more": [np.datetime64("NaT")]}])
    assert echo.record == {"when": None, "more": [None]}


def nested() -> list[tuple[str, FieldFacts]]:
    """The fields, of every entity that may stand within a record, that have a type of their own."""
    return [
        (name, field)
        for name in facts.entity_names()
        for field in facts.entity_facts(name).fields.values()
        if not field.ro and "." not in field.write and field.type in ("datetime", "date", "int", "float")
    ]


def test_it_is_null_in_every_record_within_a_record() -> None:
    found = nested()
    assert len(found) > 1000
    for entity, field in found:
        for value in NO_MOMENTS:
            assert encode([{field.name: value}], f"list[{entity}]") == [{field.write: None}], (entity, field)


def test_what_has_no_one_meaning_is_refused_by_name_in_every_record_within_a_record() -> None:
    for entity, field in nested():
        for value in (pd.NA, float("nan")):
            with pytest.raises(ValueError, match="; give None for null"):
                encode([{field.name: value}], f"list[{entity}]")


@pytest.mark.parametrize("word", ["datetime", "date", "str", "int", "float", "bool", "guid", "bytes", "any"])
def test_nothing_has_one_meaning_in_lists_of_any_type(word: str) -> None:
    for moment in NO_MOMENTS:
        assert encode([moment], f"list[{word}]") == [None]
    for value in NO_MEANING[:4]:
        with pytest.raises(ValueError, match="; give None for null"):
            encode([value], f"list[{word}]")


def test_it_is_null_in_the_assets_of_a_ticket(client: HaloPsaClient, echo: Echo) -> None:
    fields: Json = {"commissiondate": pd.NaT, "inventory_number": "A1"}
    client.tickets.update(5, assets=[fields])
    assert echo.record["assets"] == [{"commissiondate": None, "inventory_number": "A1"}]
    echo.reset()
    unknown: Json = {"assettype_id": pd.NA}
    with pytest.raises(HaloPsaValidationError, match=r"assettype_id.*pd.NA may mean none or unknown"):
        client.tickets.update(5, assets=[unknown])
    assert echo.sent == []


@pytest.mark.parametrize("value", NO_MEANING, ids=ids)
def test_what_has_no_one_meaning_is_refused_wherever_it_stands(
    value: Json, client: HaloPsaClient, echo: Echo
) -> None:
    tickets, raw = client.tickets, client.api.tickets
    for name in ("timetaken", "summary", "client_id", "dateoccurred", "customfields"):
        assert f"{name}: " in refused(echo, tickets.create, {"summary": "x", name: value}), name
        assert f"{name}: " in refused(echo, tickets.update, 5, {name: value}), name
        assert f"{name}: " in refused(echo, raw.create, {name: value}), name
    assert "CFx" in refused(echo, tickets.create, summary="x", custom={"CFx": value})
    deep: Json = {"customfields": [{"name": "CFx", "value": {"more": [value]}}]}
    assert "more: [0]: " in refused(echo, tickets.create, {"summary": "x", **deep})
    refused(echo, client.request, "POST", "/Anything", json={"x": [value]})
    refused(echo, client.request, "GET", "/Anything", params={"x": value})
    refused(echo, tickets.list, client_id=value)
    refused(echo, tickets.list, search=value)
    refused(echo, tickets.get, value)
    refused(echo, tickets.update, value, summary="x")
    refused(echo, tickets.add_action, 5, outcome="x", ticket_id=value)
    refused(echo, client.contacts.create, name=value, firstname=value, surname=value)


@pytest.mark.parametrize("value", NO_MOMENTS)
def test_no_time_filters_nothing(value: Json, client: HaloPsaClient, echo: Echo) -> None:
    """A tenant takes what it cannot read for no filter, and answers with everything."""
    assert "dateoccurred_start: NaT" in refused(echo, client.tickets.list, dateoccurred_start=value)
    assert "NaT" in refused(echo, client.tickets.list, allow_unknown=True, whatever=value)
    assert "NaT" in refused(echo, client.tickets.list, allow_unknown=True, whatever=[1, value])
    assert "NaT" in refused(echo, client.api.tickets.list, startdate=value)
    assert "NaT" in refused(echo, client.request, "GET", "/Tickets", params={"startdate": value})
    refused(echo, client.tickets.changed_since, value)


def test_moments_of_libraries_go_out_as_moments(client: HaloPsaClient, echo: Echo) -> None:
    moments: list[tuple[Json, str]] = [
        (pd.Timestamp("2026-01-31T10:00:00"), "2026-01-31T10:00:00Z"),
        (pd.Timestamp("2026-01-31T10:00:00+02:00"), "2026-01-31T08:00:00Z"),
        (np.datetime64("2026-01-31T10:00:00"), "2026-01-31T10:00:00Z"),
        (np.datetime64("2026-01-31T10:00:00", "ns"), "2026-01-31T10:00:00Z"),
        (np.datetime64("2026-01-31"), "2026-01-31T00:00:00Z"),
        (dt.date(2026, 1, 31), "2026-01-31T00:00:00Z"),
    ]
    for value, sent in moments:
        data: Json = {"summary": "x", "dateoccurred": value, "customfields": [{"id": 1, "value": value}]}
        client.tickets.create(data)
        assert echo.record["dateoccurred"] == echo.record["customfields"][0]["value"] == sent
    client.request("GET", "/Tickets", params={"day": np.datetime64("2026-01-31")})
    assert echo.sent[-1].query == {"day": "2026-01-31T00:00:00Z"}
    assert "dateoccurred" in refused_month(client)


def refused_month(client: HaloPsaClient) -> str:
    month: Json = np.datetime64("2026-01")
    with pytest.raises(HaloPsaValidationError) as caught:
        client.tickets.create(summary="x", dateoccurred=month)
    return str(caught.value)
