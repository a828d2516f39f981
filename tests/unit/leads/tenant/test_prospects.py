"""Prospects and opportunities: leads that are on the tenant are converted, changed, sold and won."""

from __future__ import annotations

import json
from datetime import UTC, datetime

import pytest

from halopsa.leads import won
from halopsa.leads.store import leads, opportunities, outbox, suppressions
from halopsa.leads.store.schema import outbox as messages
from halopsa.leads.store.schema import webhooks
from halopsa.leads.work.context import Failed
from halopsa.sandbox import Sandbox
from tests.unit.leads.tenant.bench import Bench

EVENTS = ["lead.created", "prospect.qualified", "opportunity.won"]


def listening(bench: Bench) -> None:
    with bench.database.writing() as c:
        row = {"id": "wh_1", "url": "https://x.test", "secret": b"-", "active": True, "created_at": 0.0}
        c.execute(webhooks.insert().values(events=EVENTS, **row))


def told(bench: Bench) -> list[str]:
    with bench.database.reading() as c:
        return [
            json.loads(row.body)["type"]
            for row in c.execute(messages.select().order_by(messages.c.created_at))
        ]


def synced(bench: Bench, email: str) -> int:
    lead_id = bench.lead(email)
    bench.work()
    assert bench.errors == []
    return lead_id


def opportunity(bench: Bench, lead_id: int, **data: object) -> int:
    with bench.database.writing() as c:
        made = opportunities.insert(c, lead_id=lead_id, data=data, now=bench.clock())
    bench.job("opportunity", lead_id, opportunity_id=made)
    bench.work()
    return made


def on_tenant(bench: Bench, made: int) -> opportunities.Opportunity:
    with bench.database.reading() as c:
        found = opportunities.get(c, made)
    assert found is not None
    return found


def test_a_lead_becomes_a_prospect_with_what_is_known_of_it(bench: Bench) -> None:
    listening(bench)
    lead_id = synced(bench, "prospect@corp.test")
    with bench.database.writing() as c:
        made = opportunities.insert(c, lead_id=lead_id, data={}, now=bench.clock())
    bench.job(
        "convert",
        lead_id,
        opportunity_id=made,
        qualification_data={
            "pain_points": "Need better data analytics",
            "budget_range": "50000-100000",
            "decision_maker": True,
            "fit_score": 85,
        },
        conversion_options={"create_opportunity": True, "notify_team": True},
    )
    bench.work()
    assert bench.errors == []
    lead = bench.known(lead_id)
    assert (lead.stage, lead.status) == ("opportunity", "prospect")
    ticket = bench.client.tickets.get(lead.ticket_id or 0)
    assert dict(ticket.custom) == {
        "CFLeadSource": "apollo",
        "CFLeadTitle": "CTO",
        "CFLeadPainPoints": "Need better data analytics",
        "CFLeadBudgetRange": "50000-100000",
        "CFLeadDecisionMaker": True,
        "CFLeadFitScore": 85,
    }
    notes = [row.note or "" for row in bench.client.tickets.actions(lead.ticket_id or 0)]
    assert len(notes) == 1
    assert "Budget range: 50000-100000" in notes[0]
    assert bench.client.contacts.get(lead.contact_id or 0).is_prospect
    assert on_tenant(bench, made).halo_id
    assert sorted(told(bench)) == ["lead.created", "prospect.qualified"]


def test_a_status_is_written_with_its_reason_and_what_comes_next(bench: Bench) -> None:
    listening(bench)
    lead_id = synced(bench, "status@corp.test")
    bench.job(
        "status",
        lead_id,
        status="qualified",
        reason="Meets all qualification criteria",
        next_action="Schedule discovery call",
        next_action_date="2024-02-01",
    )
    bench.work()
    assert bench.errors == []
    lead = bench.known(lead_id)
    assert (lead.status, lead.stage) == ("qualified", "prospect")
    ticket = bench.client.tickets.get(lead.ticket_id or 0)
    assert ticket.status_name == "Qualified"
    assert ticket.followupdate == datetime(2024, 2, 1, tzinfo=UTC)
    assert dict(ticket.custom)["CFLeadReason"] == "Meets all qualification criteria"
    (note,) = bench.client.tickets.actions(lead.ticket_id or 0)
    assert "Next action: Schedule discovery call" in (note.note or "")
    assert told(bench) == ["lead.created", "prospect.qualified"]


@pytest.mark.parametrize("word", ["qualified", "disqualified", "Lost", "lead", "prospect", "Closed"])
def test_statuses_of_the_service_and_of_the_tenant_are_known(bench: Bench, word: str) -> None:
    lead_id = synced(bench, f"{word}@known.test")
    bench.job("status", lead_id, status=word)
    bench.work()
    assert bench.errors == []
    assert bench.known(lead_id).status == word


def test_a_status_that_nobody_knows_is_refused_with_those_that_are(bench: Bench) -> None:
    lead_id = synced(bench, "unknown@known.test")
    bench.job("status", lead_id, status="gewonnen", reason="x")
    bench.work()
    (error,) = bench.errors
    assert isinstance(error, Failed)
    assert error.code == "VALIDATION_ERROR"
    known = ("status must be one of: ", "qualified", "do_not_contact", "closed")
    assert [word for word in known if word not in error.message] == []
    assert "gewonnen" not in error.message
    assert bench.known(lead_id).status is None
    assert list(bench.client.tickets.actions(bench.known(lead_id).ticket_id or 0)) == []


@pytest.mark.parametrize("word", ["do not contact", "Do_Not_Contact"])
def test_who_is_not_to_be_contacted_is_so_here_and_on_the_tenant(bench: Bench, word: str) -> None:
    email = f"no-{len(word)}-{word[2]}@corp.test".replace("_", "u").replace(" ", "b")
    lead_id = synced(bench, email)
    bench.job("status", lead_id, status=word)
    bench.job("convert", lead_id)
    bench.work()
    lead = bench.known(lead_id)
    assert lead.stage == "do_not_contact"
    with bench.database.reading() as c:
        assert suppressions.contains(c, email)
        assert "convert_failed" in [event.what for event in leads.history(c, lead_id)]
    assert bench.client.contacts.get(lead.contact_id or 0).neversendmarketingemails


def test_an_opportunity_is_made_changed_and_noted(bench: Bench) -> None:
    lead_id = synced(bench, "deal@corp.test")
    made = opportunity(
        bench,
        lead_id,
        value=75000,
        probability=60,
        expected_close_date="2024-03-15",
        competitors="Competitor A, Competitor B",
    )
    assert bench.errors == []
    row = on_tenant(bench, made)
    there = bench.client.opportunities.get(row.halo_id or 0)
    assert (there.oppvalue, there.oppconversionprobability) == (75000, 60)
    assert (there.oppcompetitors, there.opphear) == ("Competitor A, Competitor B", "apollo")
    assert there.targetdate == datetime(2024, 3, 15, tzinfo=UTC)
    assert (there.summary or "").endswith(f"[opportunity {row.token}]")
    assert (there.user_id, bench.known(lead_id).stage) == (bench.known(lead_id).contact_id, "opportunity")
    bench.job(
        "opportunity_update",
        lead_id,
        opportunity_id=made,
        status="negotiation",
        value=80000,
        probability=75,
        notes="Customer requested custom terms",
    )
    bench.work()
    assert bench.errors == []
    there = bench.client.opportunities.get(row.halo_id or 0)
    assert (there.oppvalue, there.oppconversionprobability, there.status_name) == (80000, 75, "Negotiation")
    (note,) = bench.client.tickets.actions(row.halo_id or 0)
    assert "Customer requested custom terms" in (note.note or "")
    assert on_tenant(bench, made).data["value"] == 80000


def test_an_opportunity_that_is_won_on_the_tenant_is_noticed_once(bench: Bench) -> None:
    listening(bench)
    lead_id = synced(bench, "won@corp.test")
    made = opportunity(bench, lead_id, value=5)
    other = opportunity(bench, lead_id, value=6)
    assert won.poll(bench.service) == 0
    halo_id = on_tenant(bench, made).halo_id or 0
    bench.client.opportunities.update(halo_id, status_id="Won")
    assert (won.poll(bench.service), won.poll(bench.service), won.note(bench.service, halo_id)) == (1, 0, 0)
    assert on_tenant(bench, made).won_at is not None
    assert on_tenant(bench, other).won_at is None
    assert bench.known(lead_id).stage == "won"
    bench.client.opportunities.update(on_tenant(bench, other).halo_id or 0, status_id="Lost")
    assert won.poll(bench.service) == 0
    assert bench.known(lead_id).stage == "won"
    assert told(bench) == ["lead.created", "opportunity.won"]


def test_an_opportunity_that_is_won_through_the_service_is_told_once(bench: Bench) -> None:
    listening(bench)
    lead_id = synced(bench, "won-here@corp.test")
    made = opportunity(bench, lead_id, value=5)
    bench.job("opportunity_update", lead_id, opportunity_id=made, status="Closed won")
    bench.job("opportunity_update", lead_id, opportunity_id=made, status="won")
    bench.work()
    won.poll(bench.service)
    assert told(bench) == ["lead.created", "opportunity.won"]
    assert (bench.known(lead_id).stage, bench.errors) == ("won", [])


def test_a_lead_that_comes_again_changes_the_contact(bench: Bench, halo: Sandbox) -> None:
    lead_id = synced(bench, "again@corp.test")
    halo.requests.clear()
    bench.job(
        "update", lead_id, data={"title": "CEO", "phone": "+44 20", "company": "Other", "last_name": "Roe"}
    )
    bench.work()
    lead = bench.known(lead_id)
    contact = bench.client.contacts.get(lead.contact_id or 0)
    assert (contact.name, contact.title, contact.phonenumber) == ("John Roe", "CEO", "+44 20")
    assert contact.client_name == "Tech Corp"
    assert (lead.data["title"], lead.data["company"]) == ("CEO", "Tech Corp")
    assert [one.method for one in halo.requests] == ["POST", "GET"]


def test_what_is_not_on_the_tenant_is_not_changed(bench: Bench, halo: Sandbox) -> None:
    with bench.database.writing() as c:
        lead_id = leads.insert(c, key="no@x.test", source="x", data={}, options={}, now=1.0)
    assert lead_id is not None
    halo.requests.clear()
    for kind in ("convert", "status", "update", "opportunity"):
        bench.job(kind, lead_id)
    bench.work()
    assert [type(error).__name__ for error in bench.errors] == ["Failed"] * 4
    assert halo.requests == []
    with bench.database.reading() as c:
        assert outbox.counts(c)["ready"] == 0
