"""Custom fields by name: those a tenant does not know are refused, those it drops are told."""

from __future__ import annotations

import warnings
from typing import Any

import pytest

from halopsa import HaloPsaClient, HaloPsaDroppedFieldWarning, HaloPsaValidationError, RateLimitConfig
from halopsa.models.custom_field import CustomField
from halopsa.models.ticket import Ticket
from tests.writes.every import every
from tests.writes.server import Echo

Json = Any  # Any: calls made from a table

DEFINED = [{"id": 101, "name": "CFVip"}, {"id": 102, "name": "Region"}]
WHERE = ("GET", "/api/FieldInfo")


@pytest.fixture(params=["v2", "inventory"])
def fresh(request: pytest.FixtureRequest, echo: Echo) -> Json:
    """A client that has asked for nothing yet."""
    echo.answers[WHERE] = DEFINED
    return HaloPsaClient(**echo.connection, rate_limit=RateLimitConfig(enabled=False), dialect=request.param)


def asked(echo: Echo) -> int:
    return sum(sent[:2] == WHERE for sent in echo.sent)


def test_every_create_refuses_a_custom_field_nobody_defined(echo: Echo) -> None:
    echo.answers[WHERE] = DEFINED
    tried = 0
    with HaloPsaClient(**echo.connection, rate_limit=RateLimitConfig(enabled=False)) as client:
        for write in every():
            if write.op.kind != "create" or "customfields" not in write.entity.fields:
                continue
            with pytest.raises(
                HaloPsaValidationError, match="CFVipp: is no custom field of this tenant; did you"
            ):
                write(client, custom={"CFVipp": 1})
            assert echo.written == []
            write(client, custom={"CFVip": 1})
            assert echo.record["customfields"] == [{"name": "CFVip", "value": 1}], write
            echo.sent.clear()
            tried += 1
    assert tried > 25


def test_definitions_are_asked_for_once_and_again_before_a_refusal(fresh: Json, echo: Echo) -> None:
    for _ in range(3):
        fresh.tickets.create(summary="x", custom={"CFVip": 1, "CFregion": "N", "vip": 2})
    assert asked(echo) == 1
    echo.answers[WHERE] = [*DEFINED, {"id": 103, "name": "CFNew"}]
    fresh.tickets.create(summary="x", custom={"CFNew": 1})
    assert asked(echo) == 2
    with pytest.raises(HaloPsaValidationError) as caught:
        fresh.tickets.create(summary="x", custom={"CFA": 1, "CFVip": 1, "CFB": 1})
    assert [error.field for error in caught.value.errors] == ["CFA", "CFB"]
    assert len(echo.written) == 4


def test_without_custom_fields_nothing_is_asked(fresh: Json, echo: Echo) -> None:
    fresh.tickets.create(summary="x")
    assert asked(echo) == 0


@pytest.mark.parametrize("answer", [[], [{"id": 1}]])
def test_a_tenant_that_shows_no_definitions_is_believed_what_it_shows_back(
    answer: Json, fresh: Json, echo: Echo
) -> None:
    echo.answers[WHERE] = answer
    fresh.tickets.create(summary="x", custom={"CFAny": 1})
    home = "POST", "/api/Tickets"
    for shown in ([], [{"id": 1, "name": "CFOther", "value": 1}]):
        echo.answers[home] = {"id": 1, "customfields": shown}
        with pytest.warns(
            HaloPsaDroppedFieldWarning, match="tickets.create: the answer does not show CFAny:"
        ):
            fresh.tickets.create(summary="x", custom={"CFAny": 1, "CFNull": None})
    echo.answers[home] = {"id": 1}
    with pytest.warns(HaloPsaDroppedFieldWarning):
        fresh.tickets.create(summary="x", custom={"CFAny": 1})


def test_what_is_not_shown_back_is_said(fresh: Json, echo: Echo) -> None:
    echo.answers["POST", "/api/Tickets"] = {
        "id": 1,
        "customfields": [{"id": 102, "name": "CFRegion", "value": 1}],
    }
    with pytest.warns(HaloPsaDroppedFieldWarning, match="does not show CFVip: "):
        fresh.tickets.create(summary="x", custom={"CFVip": 1, "CFRegion": 1})
    echo.answers["POST", "/api/Tickets"] = {"id": 1}  # says nothing of any
    with warnings.catch_warnings():
        warnings.simplefilter("error")
        fresh.tickets.create(summary="x", custom={"CFVip": 1})
    fields = [{"id": 101, "name": "CFVip", "value": 0}]
    echo.answers["GET", "/api/Tickets/1"] = {"id": 1, "customfields": fields}
    for verb, path in (("POST", "/api/Tickets"), ("PUT", "/api/Tickets/1")):
        echo.answers[verb, path] = {"id": 1, "customfields": []}
    with pytest.warns(HaloPsaDroppedFieldWarning, match="tickets.update: the answer does not show CFVip: "):
        fresh.tickets.update(1, custom={"CFVip": 1})


def test_a_missing_right_to_definitions_stops_no_write(fresh: Json, echo: Echo) -> None:
    echo.statuses[WHERE] = 403
    fresh.tickets.create(summary="x", custom={"CFAny": 1})
    assert len(echo.written) == 1


# As the vendor writes them


def pairs(error: HaloPsaValidationError) -> list[tuple[str, str]]:
    """What is wrong with which field; of models, those of ``client.api`` are called like ours."""
    return [(one.field, one.message.replace("api.CustomField", "CustomField")) for one in error.errors]


def test_every_write_checks_custom_fields_given_as_a_list(echo: Echo) -> None:
    tried = 0
    with HaloPsaClient(**echo.connection, rate_limit=RateLimitConfig(enabled=False)) as client:
        for write in every():
            if "customfields" not in write.entity.fields:
                continue
            echo.reset()
            echo.answers[WHERE] = DEFINED
            with pytest.raises(HaloPsaValidationError) as caught:
                write(client, customfields=[{"id": 101, "value": 1}, {"name": "CFRegoin", "value": 1}])
            assert [str(error) for error in caught.value.errors] == [
                "CFRegoin: is no custom field of this tenant; did you mean 'Region'?"
            ], write
            for bad, wrong in WRONG:
                with pytest.raises(HaloPsaValidationError) as caught:
                    write(client, customfields=bad)
                assert pairs(caught.value) == wrong, write
            assert echo.written == [], write
            good = [{"id": 101, "value": 1}, {"name": "CFRegion", "value": None}]
            write(client, customfields=good)
            assert echo.record["customfields"] == good
            tried += 1
    assert tried > 60


TWICE = "is given twice in customfields"
WRONG: list[tuple[Json, Json]] = [
    ([{"value": 1}], [("customfields[0]", "needs an id or a name")]),
    ([{"name": " ", "value": 1}], [("customfields[0]", "needs an id or a name")]),
    ([{"name": "CFVip", "value": 1}, {"name": "cfvip", "value": 2}], [("cfvip", TWICE)]),
    ([{"id": 101, "value": 1}, {"id": 101, "value": 2}], [("customfields[1]", TWICE)]),
    ([{"id": 101, "value": 1}, {"id": "101", "value": 2}], [("customfields[1]", TWICE)]),
    ([{"id": 101, "name": "CFVip", "value": 1}, {"name": "CFVip", "value": 2}], [("CFVip", TWICE)]),
    ([{"name": "CFVip", "value": 2}, {"id": 101, "name": "CFVip", "value": 1}], [("CFVip", TWICE)]),
    ([{"name": "CFVip", "value": object()}], [("CFVip", "value: cannot be sent: object")]),
    (
        [{"id": 101, "value": float("nan")}],
        [("customfields[0]", "value: NaN is no number; give None for null")],
    ),
    ([{"name": "CFVip", "Value": 1}], [("CFVip", "has no value; did you mean 'value'?")]),
    ([{"name": "CFVip"}], [("CFVip", "has no value")]),
    ([5], [("customfields[0]", "expected CustomField or a mapping, got int")]),
]


def test_a_new_record_with_custom_fields_is_checked_too(fresh: Json, echo: Echo) -> None:
    ticket: Json = Ticket(summary="x")
    ticket.custom["CFVipp"] = 1
    with pytest.raises(HaloPsaValidationError, match="CFVipp: is no custom field of this tenant; did you"):
        fresh.tickets.create(ticket)
    with pytest.raises(HaloPsaValidationError, match="CFVipp: is no custom field of this tenant; did you"):
        fresh.tickets.create(Ticket(summary="x", customfields=[CustomField(name="CFVipp", value=1)]))
    assert echo.written == []


def test_what_came_with_a_record_is_not_asked_for(fresh: Json, echo: Echo) -> None:
    fields = [{"id": 7, "name": "CFOdd", "value": 0}, {"id": 8, "name": "CFOdd", "value": 0}]
    echo.answers["GET", "/api/Tickets/1"] = {"id": 1, "customfields": fields}
    ticket = fresh.tickets.get(1)
    ticket.customfields[0].value = 5
    for verb, path in (("POST", "/api/Tickets"), ("PUT", "/api/Tickets/1")):
        echo.answers[verb, path] = {"id": 1, "customfields": fields}
    fresh.tickets.update(1, ticket)
    assert echo.record["customfields"] == [{"id": 7, "value": 5}, {"id": 8, "value": 0}]
    assert asked(echo) == 0
    ticket.customfields.append({"name": "CFNo", "value": 1})
    with pytest.raises(HaloPsaValidationError, match="CFNo: is no custom field of this tenant"):
        fresh.tickets.update(1, ticket)


def test_listed_ones_that_are_not_shown_back_are_said(fresh: Json, echo: Echo) -> None:
    fields = [{"id": 101, "name": "CFVip", "value": 0}]
    echo.answers["POST", "/api/Tickets"] = {"id": 1, "customfields": fields}
    given = [{"name": "CFRegion", "value": 1}, {"id": 101, "value": 1}, {"id": 9, "value": 1}, {"id": 8}]
    with pytest.warns(HaloPsaDroppedFieldWarning, match="does not show CFRegion, id 9: "):
        fresh.tickets.create(summary="x", customfields=given, allow_unknown=True)
    echo.statuses[WHERE] = 403
    fresh.tickets.create(summary="x", customfields=[{"name": "CFVip", "value": 1}])
