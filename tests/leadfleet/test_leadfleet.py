"""The count at the end notices what is wrong; the fleet itself is run by ``make leadfleet``."""

from __future__ import annotations

import random
from collections import Counter
from collections.abc import Iterator
from pathlib import Path

import attrs
import pytest

from halopsa.leads.store import leads
from halopsa.leads.store.engine import Database
from tests.leadfleet.clients import Books, Said
from tests.leadfleet.counting import Count, performance, statistics, told
from tests.leadfleet.people import Person, drawn, people
from tests.leadfleet.points import LISTED

CROWD = people(2)


@pytest.fixture
def database(tmp_path: Path) -> Iterator[Database]:
    base = Database(f"sqlite:///{tmp_path / 'leads.db'}")
    base.upgrade()
    yield base
    base.close()


def kept(base: Database, person: Person, *, unique: bool = True) -> int:
    with base.writing() as c:
        number = leads.insert(
            c, key=person.email, source=person.source, data={}, options={}, now=1.0, unique=unique
        )
        assert number is not None
        leads.change(c, number, now=1.0, state="done", ticket_id=number + 100)
    return number


def said(person: Person, number: int) -> Said:
    return Said(person, number, number + 100, ("lead_created",), "", repeated=False)


def wrong(base: Database, answers: list[Said], posted: int) -> list[str]:
    count = Count()
    told(count, base, CROWD, posted, [Books(said=answers)])
    return count.wrong


def test_what_is_right_is_not_wrong(database: Database) -> None:
    answers = [said(person, kept(database, person)) for person in CROWD]
    assert wrong(database, answers, 2) == []


def test_each_thing_that_is_wrong_is_noticed(database: Database) -> None:
    first, second = (said(person, kept(database, person)) for person in CROWD)
    assert any("answered" in text for text in wrong(database, [first, second], 3))
    assert any("new twice" in text for text in wrong(database, [first, first, second], 3))
    assert any(
        "not that person's" in text for text in wrong(database, [first, attrs.evolve(second, lead_id=1)], 2)
    )
    assert any(
        "not that lead's" in text for text in wrong(database, [first, attrs.evolve(second, ticket_id=1)], 2)
    )
    assert any("never new" in text for text in wrong(database, [first], 1))
    kept(database, CROWD[0], unique=False)
    assert any("or two" in text for text in wrong(database, [first, second], 2))


def test_a_lead_that_did_not_arrive_is_noticed(database: Database) -> None:
    answers = [said(person, kept(database, person)) for person in CROWD]
    with database.writing() as c:
        leads.change(c, 1, now=2.0, state="failed")
    assert any("did not arrive" in text for text in wrong(database, answers, 2))


def test_figures_that_are_wrong_are_noticed() -> None:
    found = {
        "totals": {"leads_imported": 2, "prospects_created": 0, "opportunities_won": 0},
        "by_source": {person.source: {"leads": 1, "success_rate": 1.0} for person in CROWD},
    }
    right, short = Count(), Count()
    statistics(right, found, CROWD)
    statistics(short, found, people(3))
    assert right.wrong == []
    assert len(short.wrong) == 2
    times = {"average": 3.0, "p95": 5.0, "p99": 9.0}
    rates = {"by_endpoint": {"/sync/leads": 0.0}}
    fine, more = Count(), Count()
    performance(
        fine, {"response_times": times, "error_rates": rates, "throughput": {"requests_per_minute": 2.0}}, 120
    )
    performance(
        more,
        {"response_times": times, "error_rates": rates, "throughput": {"requests_per_minute": 20.0}},
        120,
    )
    assert (len(fine.wrong), len(more.wrong)) == (0, 1)


def test_everybody_is_named_and_spelled_in_many_ways() -> None:
    crowd = people(500)
    posts = drawn(crowd, 2000, seed=16)
    named = Counter(person.email for post in posts for person in post.people)
    assert (len(named), named.total()) == (500, 2000)
    assert all({person.source for person in post.people} == {post.source} for post in posts)
    assert max(len(post.rows) for post in posts) > 100
    assert len({crowd[0].spelled(random.Random(n))["email"] for n in range(50)}) >= 6


def test_no_point_is_listed_twice() -> None:
    assert len(set(LISTED)) == len(LISTED) >= 80
