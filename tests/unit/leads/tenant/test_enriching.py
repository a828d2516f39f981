"""Enriching: what a lead lacks is bought once, for people who may be contacted, and what it cost is in the books."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from typing import Any

import pytest
import sqlalchemy as sa

from halopsa.leads.addresses import normalised
from halopsa.leads.providers.protocol import Bought, Fields, Offline, ProviderSettings
from halopsa.leads.providers.registry import Providers
from halopsa.leads.store import jobs, privacy, schema, settings, suppressions
from halopsa.leads.store.engine import Database
from halopsa.leads.work import work_of
from halopsa.leads.work.context import Context, Lost
from halopsa.sandbox import ApiSandbox
from tests.unit.leads.tenant.bench import Bench

ADA = "ada.marsh@alder-dental.example"


@pytest.fixture(scope="module")
def apollo() -> Iterator[ApiSandbox]:
    with ApiSandbox("apollo", rate_limit=None) as found:
        yield found


@pytest.fixture
def buying(bench: Bench, apollo: ApiSandbox) -> Iterator[Bench]:
    """A bench that buys from Apollo."""
    apollo.requests.clear()
    apollo.on_request(None)
    bench.service.providers = Providers(
        {"apollo": {"enrich": True}}, environment=apollo.environment, found=[]
    )
    yield bench
    bench.service.providers.close()


def lead(bench: Bench, email: str = ADA, title: str = "") -> int:
    """A lead of whom little more is known than the address."""
    return bench.lead(email, first_name="", last_name="", company="", title=title)


def booked(database: Database) -> list[tuple[str, float | None, int | None]]:
    """Status, credits and lead of what was asked."""
    table = schema.provider_calls
    with database.reading() as c:
        rows = c.execute(sa.select(table.c.status, table.c.credits, table.c.lead_id).order_by(table.c.id))
        return [(row.status, row.credits, row.lead_id) for row in rows]


def suppress(database: Database, email: str) -> None:
    with database.writing() as c:
        suppressions.add(c, normalised(email).key, "asked", "api", now=1.0)


def test_a_lead_gets_what_it_lacks_and_keeps_what_it_has(buying: Bench, apollo: ApiSandbox) -> None:
    one = lead(buying, title="Founder")
    buying.work()
    found = buying.known(one)
    assert (found.state, buying.errors) == ("done", [])
    assert "enriched" in found.actions
    assert found.data == {
        "first_name": "Ada",
        "last_name": "Marsh",
        "company": "Alder Dental",
        "title": "Founder",
        "email": ADA,
    }
    contact = buying.client.contacts.get(found.contact_id or 0)
    assert (contact.name, contact.client_name, contact.title) == ("Ada Marsh", "Alder Dental", "Founder")
    assert booked(buying.database) == [("found", 1.0, one)]
    assert [request.path for request in apollo.requests] == ["/api/v1/people/match"]


def test_what_lacks_nothing_is_not_asked_for(buying: Bench, apollo: ApiSandbox) -> None:
    one = buying.lead(ADA)
    buying.work()
    assert "enriched" not in buying.known(one).actions
    assert (apollo.requests, booked(buying.database)) == ([], [])


def test_nothing_is_bought_unless_it_is_wanted(buying: Bench, apollo: ApiSandbox) -> None:
    given: list[dict[str, Any]] = [
        {},
        {"apollo": {"enrich": False}},
        {"apollo": {"enabled": False, "enrich": True}},
    ]
    for number, one in enumerate(given):
        buying.service.providers = Providers(one, environment=apollo.environment, found=[])
        lead(buying, f"nobody{number}@alder-dental.example")
    with buying.database.writing() as c:
        settings.merge(c, {"providers": {"apollo": {"enabled": False}}}, now=1.0)
    buying.service.providers = Providers(
        {"apollo": {"enrich": True}}, environment=apollo.environment, found=[]
    )
    lead(buying)
    buying.work()
    assert apollo.requests == []


@pytest.mark.parametrize("spelling", [ADA, f"  {ADA.upper()}", f"Ada Marsh <{ADA}>"])
def test_nobody_is_paid_for_who_asked_not_to_be_contacted(
    buying: Bench, apollo: ApiSandbox, spelling: str
) -> None:
    one = lead(buying, spelling)
    suppress(buying.database, ADA)
    buying.work()
    assert buying.known(one).state == "suppressed"
    assert (apollo.requests, booked(buying.database)) == ([], [])


def test_the_list_is_asked_in_the_commit_before_the_request(
    buying: Bench, apollo: ApiSandbox, monkeypatch: pytest.MonkeyPatch
) -> None:
    """One who says no after the job has looked, and before it pays."""
    spent = Providers.settings

    def late(self: Providers, name: str, changes: Any = None) -> ProviderSettings:  # noqa: ANN401 - as it is
        suppress(buying.database, ADA)
        return spent(self, name, changes)

    one = lead(buying)
    monkeypatch.setattr(Providers, "settings", late)
    buying.work()
    assert buying.known(one).state == "suppressed"
    assert (apollo.requests, booked(buying.database)) == ([], [])


def test_a_lost_answer_is_not_paid_for_twice(buying: Bench, apollo: ApiSandbox) -> None:
    apollo.fail_next(502, path="people/match")
    one = lead(buying)
    buying.work()
    assert buying.known(one).state == "done"
    assert "enriched" not in buying.known(one).actions
    assert booked(buying.database) == [("unknown", None, one)]
    assert len(apollo.requests) == 1


def test_a_worker_that_dies_after_the_request_does_not_pay_twice(buying: Bench, apollo: ApiSandbox) -> None:
    class Died(BaseException):
        pass

    one = lead(buying)
    usual = buying.service.providers.get("apollo").enrich

    def dies(known: Fields) -> Bought:
        usual(known)
        raise Died

    with pytest.MonkeyPatch.context() as patch:
        patch.setattr(
            type(buying.service.providers.get("apollo")), "enrich", lambda _self, known: dies(known)
        )
        with pytest.raises(Died):
            buying.one()
    buying.clock.skipped += 61.0  # its lease is over
    buying.work()
    assert buying.known(one).state == "done"
    assert booked(buying.database) == [("unknown", None, one)]
    assert len(apollo.requests) == 1


@pytest.mark.parametrize(
    ("status", "booking"), [(401, "refused 401"), (403, "refused 403"), (422, "refused 422")]
)
def test_a_refusal_costs_nothing_and_stops_no_lead(
    buying: Bench, apollo: ApiSandbox, status: int, booking: str
) -> None:
    apollo.fail_next(status, '{"error": "no"}', content_type="application/json", path="people/match")
    one = lead(buying)
    buying.work()
    assert buying.known(one).state == "done"
    assert booked(buying.database) == [(booking, 0.0, one)]


def test_no_more_is_spent_in_a_day_than_is_allowed(buying: Bench, apollo: ApiSandbox) -> None:
    buying.service.providers = Providers(
        {"apollo": {"enrich": True, "credits_per_day": 1}}, environment=apollo.environment, found=[]
    )
    lead(buying, "bela.marsh@birch-legal.example")
    lead(buying, "chidi.marsh@cedar-freight.example")
    buying.work()
    assert [status for status, _, _ in booked(buying.database)] == ["found"]
    buying.clock.skipped += 86401.0
    lead(buying, "dana.marsh@dogwood-homes.example")
    buying.work()
    assert [status for status, _, _ in booked(buying.database)] == ["found", "found"]


class Another(Offline):
    """A provider as another package brings it; what it does is set by each test."""

    does: Callable[[Fields], Bought]

    def enrich(self, known: Fields) -> Bought:
        return type(self).does(known)


@pytest.fixture
def another(bench: Bench, monkeypatch: pytest.MonkeyPatch) -> Bench:
    found = Providers({"csv": {"enrich": True}}, found=[])
    monkeypatch.setattr(found, "_made", {"csv": (found.settings("csv"), Another(found.settings("csv")))})
    bench.service.providers = found
    return bench


def test_a_person_who_said_no_under_another_address_is_not_contacted(another: Bench) -> None:
    suppress(another.database, "ada@home.example")
    Another.does = lambda _: Bought(
        found=True, credits=2.0, fields={"email": "Ada@Home.example", "title": "CTO"}
    )
    one = lead(another)
    another.work()
    found = another.known(one)
    assert (found.state, found.data, found.contact_id) == ("suppressed", {}, None)
    assert booked(another.database) == [("found", 2.0, one)]


def test_a_faulty_provider_stops_no_lead(another: Bench) -> None:
    def fails(_: Fields) -> Bought:
        raise KeyError("person")

    Another.does = fails
    one = lead(another)
    another.work()
    assert another.known(one).state == "done"
    assert booked(another.database) == [("unknown", None, one)]


def test_what_comes_for_one_who_was_erased_meanwhile_is_not_kept(another: Bench) -> None:
    def erased(_: Fields) -> Bought:
        with another.database.writing() as c:
            privacy.erase(c, normalised(ADA).key, now=another.clock())
        return Bought(found=True, credits=1.0, fields={"first_name": "Ada", "title": "CTO"})

    Another.does = erased
    one = lead(another)
    with another.database.writing() as c:
        job = jobs.take(c, "w", now=another.clock(), lease=60.0)
    assert job is not None
    with pytest.raises(Lost):
        work_of("sync")(Context(another.service, job, "w", job.lease_until or 0.0))
    found = another.known(one)
    assert (found.state, found.email, found.data) == ("erased", None, {})


def test_texts_that_come_are_on_one_line_and_not_endless(another: Bench) -> None:
    Another.does = lambda _: Bought(
        found=True, fields={"title": "C\nT\x00O", "company": "x" * 5000, "phone": "1"}
    )
    one = lead(another)
    another.work()
    data = another.known(one).data
    assert (data["title"], data["company"], "phone" in data) == ("C T O", "x" * 200, False)
