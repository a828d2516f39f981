"""Browsing leads: pages from an id on, counts of states, and what belongs to one lead."""

from __future__ import annotations

from halopsa.leads.store import browsing, jobs, keys, leads, outbox, steps, webhooks
from halopsa.leads.store.engine import Database


def add(database: Database, email: str, source: str, state: str) -> int:
    with database.writing() as c:
        made = leads.insert(c, key=email, source=source, data={}, options={}, now=1.0, unique=False)
        assert made is not None
        leads.change(c, made, now=1.0, state=state)
    return made


def test_pages_of_leads(database: Database) -> None:
    ids = [
        add(database, f"p{n % 2}@firm.example", "csv" if n < 4 else "apollo", "done" if n % 3 else "failed")
        for n in range(7)
    ]
    with database.reading() as c:
        first = browsing.leads_page(c, limit=3)
        assert [lead.id for lead in first.leads] == ids[:3:-1]
        assert (first.newer, first.older) == (False, True)
        last = browsing.leads_page(c, before=ids[1], limit=3)
        assert [lead.id for lead in last.leads] == ids[:1]
        assert (last.newer, last.older) == (True, False)
        middle = browsing.leads_page(c, after=ids[1], limit=3)
        assert [lead.id for lead in middle.leads] == ids[4:1:-1]
        assert (middle.newer, middle.older) == (True, True)
        assert not browsing.leads_page(c, after=ids[4], limit=3).newer
        chosen = browsing.leads_page(c, key="p0@firm.example", state="failed", source="csv")
        assert [lead.id for lead in chosen.leads] == ids[:1]
        for far in (2**63 - 1, 2**63, 2**70):
            assert len(browsing.leads_page(c, before=far).leads) == 7
            assert browsing.leads_page(c, after=far).leads == []
        assert browsing.leads_page(c, state="\x00", source="\ud800").leads == []
        assert browsing.states(c) == {"accepted": 0, "done": 4, "failed": 3, "suppressed": 0, "erased": 0}
        assert browsing.sources(c) == ["apollo", "csv"]


def test_what_belongs_to_a_lead(database: Database) -> None:
    one, other = (add(database, "p@firm.example", "csv", "done") for _ in range(2))
    with database.writing() as c:
        url = "https://user:password@hooks.example:8443?token=x"
        webhooks.insert(c, url=url, events=["lead.synced"], secret=b"x", now=1.0)
        for lead in (one, other):
            leads.event(c, lead, "accepted", now=1.0)
            job = jobs.enqueue(c, "sync", lead_id=lead, now=1.0)
            steps.done(c, job, "ticket", {"id": 5}, now=3.0)
            steps.sent(c, job, "client", now=2.0)
            outbox.put(c, "lead.synced", lead, {}, now=1.0)
    with database.reading() as c:
        found = browsing.belongings(c, one)
        assert [(len(found.events), len(found.jobs), len(found.messages))] == [(1, 1, 1)]
        assert [step.step for step in found.steps[found.jobs[0].id]] == ["client", "ticket"]
        assert found.steps.keys() == {found.jobs[0].id}
        assert [*browsing.hosts(c, found.messages).values()] == ["https://hooks.example:8443"]
        assert not browsing.belongings(c, 999).jobs


def test_the_key_of_an_id(database: Database) -> None:
    with database.writing() as c:
        number = keys.create(c, "test", ["read"], now=1.0).split("_")[1]
        found = keys.valid(c, number)
        assert found is not None
        assert (found.id, found.name, found.scopes) == (number, "test", frozenset({"read"}))
        assert keys.valid(c, "nobody") is None
        keys.revoke(c, number, now=2.0)
        assert keys.valid(c, number) is None
