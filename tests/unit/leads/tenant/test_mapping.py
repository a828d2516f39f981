"""Mapping: names of the configuration are found on the tenant, and what is missing is told with what there is."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Any

import pytest

from halopsa import HaloPsaClient
from halopsa.leads.check import check
from halopsa.leads.mapping import Place, TenantMapping
from halopsa.leads.names import Names
from halopsa.sandbox import Sandbox
from tests.unit.leads.tenant.bench import Bench, client_of


@pytest.fixture(scope="module")
def client(halo: Sandbox) -> Iterator[HaloPsaClient]:
    with client_of(halo.connection) as client:
        yield client


def said(client: HaloPsaClient, level: str, **table: object) -> dict[str, str]:
    return {one.name: one.message for one in check(client, Names.of(table)) if one.level == level}


@pytest.mark.parametrize(
    ("table", "words"),
    [
        ({"statuss": {}}, "mapping.statuss is no setting; did you mean 'statuses'?"),
        ({"record": "deal"}, 'mapping.record must be "ticket" or "opportunity".'),
        ({"team": 7}, "mapping.team must be text: a name on the tenant."),
        ({"no_company": " "}, "mapping.no_company must not be empty."),
        ({"settles": True}, "mapping.settles must be a number of seconds above 0, at most 3600."),
        ({"won": []}, 'mapping.won must be a list of statuses, such as ["Won"].'),
        ({"statuses": "New"}, "mapping.statuses must be a table of names."),
        ({"custom_fields": {"sauce": "CFX"}}, "mapping.custom_fields.sauce is none of: source, title"),
    ],
)
def test_a_setting_that_makes_no_sense_is_named(
    table: dict[str, Any], words: str
) -> None:  # Any: as in a file
    with pytest.raises(ValueError, match="mapping") as raised:
        Names.of(table)
    assert str(raised.value).startswith(words)


def test_what_the_defaults_name_is_no_error_where_it_is_missing() -> None:
    with Sandbox(tickets=0) as halo, client_of(halo.connection) as plain:
        assert said(plain, "error") == {}
        warned = said(plain, "warning")
        assert warned["distribution_list"] == 'Contacts are put on no list: the tenant has no "Leads".'
        assert "custom_fields.source" in warned
        assert "won" in warned


def test_a_name_that_is_given_and_not_there_is_an_error_with_what_there_is(client: HaloPsaClient) -> None:
    errors = said(
        client,
        "error",
        ticket_type="Leed",
        distribution_list="Nobody",
        team="Sails",
        notify_agent="Nobody",
        note_outcome="Nothing",
        statuses={"qualified": "Fit"},
        custom_fields={"source": "CFNoSuchField"},
    )
    assert sorted(errors) == [
        "custom_fields.source",
        "distribution_list",
        "note_outcome",
        "notify_agent",
        "statuses.qualified",
        "team",
        "ticket_type",
    ]
    assert 'The tenant has no "Leed". It has: change request, incident' in errors["ticket_type"]
    assert "CFLeadSource" in errors["custom_fields.source"]


def test_names_are_found_in_any_case(client: HaloPsaClient) -> None:
    table = {
        "team": " sales ",
        "ticket_type": "SERVICE request",
        "statuses": {"on_hold": "waiting on customer"},
    }
    assert said(client, "error", **table) == {}
    found = TenantMapping(client, Names.of(table)).resolved()
    assert (found.team, found.ticket_type, found.status("On hold"), found.status("in-progress")) == (
        5,
        2,
        3,
        2,
    )


def test_a_tenant_that_is_away_is_one_error() -> None:
    with Sandbox(tickets=0) as halo:
        connection = halo.connection
    with client_of(connection) as away:
        assert list(said(away, "error")) == ["tenant"]


@pytest.mark.parametrize(
    ("place", "given", "sent"),
    [
        (Place("CFa", True, 1, 2, {"gold": 3}), "Gold", 3),
        (Place("CFa", True, 1, 2, {"gold": 3}), "Lead", None),
        (Place("CFa", True, 1, 6), True, True),
        (Place("CFa", True, 1, 0), True, "Yes"),
        (Place("CFa", True, 1, 4), "2024-02-01", "2024-02-01T00:00:00"),
        (Place("CFa", True, 1, 0), "", None),
        (Place("targetdate", False), "2024-02-01", "2024-02-01"),
    ],
)
def test_values_are_as_the_field_takes_them(place: Place, given: object, sent: object) -> None:
    assert place.value(given) == sent


@pytest.mark.parametrize(
    ("kind", "sent", "shown", "kept"),
    [
        (0, "apollo", "apollo", True),
        (0, "apollo", None, False),
        (0, 85, "85", True),
        (0, 85, "x", False),
        (6, True, "true", True),
        (6, True, None, False),
        (6, False, 0, True),
        (4, "2024-02-01T00:00:00", "2024-02-01T00:00:00Z", True),
        (4, "2024-02-01T00:00:00", "2024-02-02", False),
    ],
)
def test_what_was_kept_is_compared(kind: int, sent: object, shown: object, kept: bool) -> None:
    assert Place("CFa", True, 1, kind).kept(sent, shown) is kept


def test_a_lead_can_be_an_opportunity(bench: Bench) -> None:
    bench.names = Names.of({"record": "opportunity", "call": 5, "settles": 2})
    bench.service.mapping = TenantMapping(bench.client, bench.names)
    lead_id = bench.lead("deal@lead.test")
    bench.job("status", lead_id, status="negotiation", reason="good")
    bench.work()
    lead = bench.known(lead_id)
    assert (bench.errors, lead.actions[0]) == ([], "lead_created")
    there = bench.client.opportunities.get(lead.ticket_id or 0)
    assert (there.tickettype_name, there.status_name) == ("Opportunity", "Negotiation")
    assert dict(there.custom) == {"CFLeadSource": "apollo", "CFLeadTitle": "CTO", "CFLeadReason": "good"}
