"""Sync: what a lead becomes on the tenant, and what is asked of the tenant for it."""

from __future__ import annotations

import pytest

from halopsa.leads.store import batches, jobs, locks, suppressions
from halopsa.leads.store.schema import METADATA, companies
from halopsa.leads.store.stats import leads_statistics
from halopsa.sandbox import Sandbox
from tests.unit.leads.tenant.bench import Bench


def asked(halo: Sandbox) -> list[str]:
    return [
        f"{one.method} {one.path.removeprefix('/api/')}" for one in halo.requests if "token" not in one.path
    ]


def test_a_lead_is_one_contact_and_one_ticket_with_fields_and_a_place_on_the_list(
    bench: Bench, halo: Sandbox
) -> None:
    one = bench.lead("John.Doe@Company.test", company="One Corp", phone="+44 1")
    bench.work()
    lead = bench.known(one)
    assert (lead.state, lead.stage, bench.errors) == ("done", "lead", [])
    assert lead.actions == ["lead_created", "custom_fields_populated", "list_assigned"]
    contact = bench.client.contacts.get(lead.contact_id or 0)
    assert (contact.name, contact.emailaddress, contact.title) == ("John Doe", "John.Doe@company.test", "CTO")
    assert (contact.client_name, contact.site_name, contact.phonenumber) == ("One Corp", "Main", "+44 1")
    ticket = bench.client.tickets.get(lead.ticket_id or 0)
    assert ticket.summary == f"John Doe - One Corp [lead {lead.token}]"
    assert (ticket.user_id, ticket.client_id) == (lead.contact_id, lead.client_id)
    assert dict(ticket.custom) == {"CFLeadSource": "apollo", "CFLeadTitle": "CTO"}
    assert "Source: apollo" in (ticket.details or "")
    listed = [one for one in bench.client.api.distribution_lists.list_all() if one.name == "Leads"]
    members = bench.client.api.distribution_lists.get(listed[0].id).users or []
    assert lead.contact_id in [member.id for member in members]


def test_a_lead_of_a_known_company_costs_five_requests(bench: Bench, halo: Sandbox) -> None:
    bench.lead("first@company.test")
    bench.work()
    halo.requests.clear()
    second = bench.lead("second@company.test")
    bench.work()
    ticket = bench.known(second).ticket_id
    assert asked(halo) == [
        "GET Users",
        "POST Users",
        "POST Tickets",
        f"GET Tickets/{ticket}",
        "POST DistributionLists",
    ]


def test_a_lead_that_waits_for_its_company_costs_no_request(bench: Bench, halo: Sandbox) -> None:
    """While another lead makes the company, each try would spend one of the tenant's few requests."""
    bench.service.mapping.resolved()
    waiting = bench.lead("waits@company.test", company="Awaited Ltd")
    with bench.database.writing() as c:
        locks.acquire(c, "company awaited ltd", "job 0", now=bench.clock(), seconds=60.0)
    halo.requests.clear()
    for _ in range(3):
        bench.clock.skipped += 10.0
        assert bench.one() is not None
    assert (asked(halo), bench.unexpected()) == ([], [])
    bench.work()
    assert bench.known(waiting).state == "done"


@pytest.mark.parametrize("spelling", ["  tech   CORP ", "TECH CORP", "tech\tcorp\n"])
def test_a_company_is_the_same_in_any_case_and_with_any_blanks(bench: Bench, spelling: str) -> None:
    first, second = bench.lead("a@corp.test"), bench.lead("b@corp.test", company=spelling)
    bench.work()
    assert bench.known(first).client_id == bench.known(second).client_id
    with bench.database.writing() as c:
        c.execute(companies.delete())  # as in another database: the tenant is asked
    third = bench.lead("c@corp.test", company=spelling)
    bench.work()
    assert bench.known(third).client_id == bench.known(first).client_id
    assert bench.errors == []


def test_people_without_a_company_or_a_name_have_a_client_and_a_name(bench: Bench) -> None:
    one = bench.lead("jo@nowhere.test", company="", first_name="", last_name="")
    bench.work()
    contact = bench.client.contacts.get(bench.known(one).contact_id or 0)
    assert (contact.name, contact.client_name) == ("jo -", "Leads without a company")


def test_somebody_who_is_on_the_tenant_stays_one_contact_where_it_is(bench: Bench) -> None:
    client = bench.client.clients.create(name="Elsewhere")
    there = bench.client.contacts.create(
        name="Ann Elsewhere", emailaddress="ANN@there.test", client_id=client.id, site_id=client.main_site_id
    )
    one, two = bench.lead("ann@there.test"), bench.lead(" Ann <Ann@THERE.test> ")
    bench.work()
    leads = [bench.known(one), bench.known(two)]
    assert [lead.contact_id for lead in leads] == [there.id, there.id]
    assert [lead.client_id for lead in leads] == [client.id, client.id]
    assert leads[0].ticket_id != leads[1].ticket_id
    assert leads[0].actions[-1] == "contact_found"
    assert len(list(bench.client.contacts.list_all(search="ann@there.test"))) == 1


@pytest.mark.parametrize("word", ["unsubscribed", "neversendmarketingemails", "neversendemails"])
def test_somebody_who_refused_mail_on_the_tenant_is_left_alone(
    bench: Bench, halo: Sandbox, word: str
) -> None:
    client = bench.client.clients.create(name=f"Quiet {word}")
    there = bench.client.contacts.create(
        name="Q R", emailaddress=f"{word}@q.test", client_id=client.id, site_id=client.main_site_id
    )
    bench.client.request("POST", "/Users", json=[{"id": there.id, word: True}])
    halo.requests.clear()
    one = bench.lead(f"{word.upper()}@Q.test")
    bench.work()
    lead = bench.known(one)
    assert (lead.state, lead.actions, lead.email, lead.data) == ("suppressed", ["suppressed"], None, {})
    assert not [
        request for request in halo.requests if request.method == "POST" and "token" not in request.path
    ]
    with bench.database.reading() as c:
        assert suppressions.contains(c, f"{word}@q.test")


def test_somebody_who_is_suppressed_after_the_lead_was_accepted_is_not_written(
    bench: Bench, halo: Sandbox
) -> None:
    one = bench.lead("late@q.test", unique=True, first_name="Lateness")
    bench.job("update", one, data={"title": "Lateness"})
    with bench.database.writing() as c:
        suppressions.add(c, "late@q.test", "asked", "api", now=1.0)
    bench.work()
    assert bench.known(one).state == "suppressed"
    assert bench.errors == []
    assert asked(halo) == []
    with bench.database.reading() as c:
        kept = [str(row) for table in METADATA.sorted_tables for row in c.execute(table.select())]
        figures = leads_statistics(c, 0.0, bench.clock() + 1).by_source["apollo"]
    assert [row for row in kept if "late" in row.lower()] == []
    assert (figures.leads, figures.imported, figures.success_rate) == (1, 0, 0.0)


def test_a_row_of_an_import_says_that_its_person_asked_not_to_be_contacted(bench: Bench) -> None:
    with bench.database.writing() as c:
        rows = [{"email": "row@q.test", "first_name": "Row"}]
        chosen = {"continue_on_error": True, "options": {}}
        batches.insert(c, "b", key_id="k", source="csv", options=chosen, rows=rows, now=1.0)
        jobs.enqueue(c, "batch", now=1.0, batch_id="b")
    bench.one()  # takes the row in
    with bench.database.writing() as c:
        suppressions.add(c, "row@q.test", "asked", "api", now=1.0)
    bench.work()
    with bench.database.reading() as c:
        (item,), batch = batches.items(c, "b"), batches.get(c, "b")
    assert (item.state, item.error, batch and batch.state) == ("failed", "Do not contact", "done")


def test_custom_fields_are_not_claimed_where_they_are_not_wanted(bench: Bench) -> None:
    one = bench.lead("plain@corp.test", options={"custom_fields": False})
    bench.work()
    lead = bench.known(one)
    assert lead.actions == ["lead_created", "list_assigned"]
    assert dict(bench.client.tickets.get(lead.ticket_id or 0).custom) == {}


def test_text_of_strangers_stays_on_one_line_and_the_mark_at_its_end(bench: Bench) -> None:
    one = bench.lead("odd@corp.test", first_name="A\nB\x1b[31m", last_name="x" * 500, company="Odd\r\nCorp")
    bench.work()
    lead = bench.known(one)
    summary = bench.client.tickets.get(lead.ticket_id or 0).summary or ""
    assert summary.endswith(f"[lead {lead.token}]")
    assert summary.isprintable()
    assert len(summary) < 255
