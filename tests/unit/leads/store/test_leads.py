"""Leads: one of each address where that is wanted, and what happened to them."""

from __future__ import annotations

import pytest

from halopsa.leads.store import leads
from halopsa.leads.store.engine import Database
from halopsa.leads.store.leads import Lead


def added(database: Database, key: str, *, unique: bool = True, source: str = "csv") -> int | None:
    with database.writing() as c:
        return leads.insert(
            c, key=key, source=source, data={"email": key}, options={}, now=1.0, unique=unique
        )


def test_one_lead_of_each_address(database: Database) -> None:
    first = added(database, "ada@example.com")
    assert first is not None
    assert added(database, "ada@example.com") is None
    second = added(database, "ada@example.com", unique=False)
    assert second is not None
    assert second > first
    with database.reading() as c:
        found = leads.find(c, "ada@example.com")
        other = leads.get(c, second)
        assert leads.find(c, "nobody@example.com") is None
    assert found is not None
    assert other is not None
    assert (found.id, found.state, found.stage, found.actions) == (first, "accepted", "lead", [])
    assert found.token != other.token


def test_the_lead_that_stands_for_an_address_is_found_before_older_ones(database: Database) -> None:
    added(database, "ada@example.com", unique=False)
    stands = added(database, "ada@example.com")
    with database.reading() as c:
        found = leads.find(c, "ada@example.com")
    assert found is not None
    assert found.id == stands


def test_a_lead_that_was_added_besides_others_stands_for_its_address_when_alone(database: Database) -> None:
    only = added(database, "ada@example.com", unique=False)
    with database.reading() as c:
        found = leads.find(c, "ada@example.com")
    assert found is not None
    assert found.id == only


@pytest.mark.parametrize("number", [0, -1, 2**63, 10**30, 77])
def test_there_is_no_lead_of_such_a_number(database: Database, number: int) -> None:
    with database.reading() as c:
        assert leads.get(c, number) is None


def test_history_in_order(database: Database) -> None:
    number = added(database, "ada@example.com")
    assert number is not None
    with database.writing() as c:
        leads.event(c, number, "accepted", now=1.0)
        leads.event(c, number, "done", {"ticket_id": 7}, now=1.0)
        assert leads.change(c, number, now=2.0, state="done", ticket_id=7, actions=["lead_created"])
        assert not leads.change(c, number + 1, now=2.0, state="done")
        assert [(one.what, one.detail) for one in leads.history(c, number)] == [
            ("accepted", None),
            ("done", {"ticket_id": 7}),
        ]
        found = leads.get(c, number, lock=True)
    assert found is not None
    assert (found.state, found.ticket_id, found.updated_at) == ("done", 7, 2.0)


def test_repr_shows_nothing_of_the_person(database: Database) -> None:
    number = added(database, "lovelace@example.com")
    with database.reading() as c:
        found = leads.get(c, number or 0)
    assert isinstance(found, Lead)
    assert "lovelace" not in repr(found)


def test_search_takes_wildcards_as_letters(database: Database) -> None:
    for name in ("ada", "a_b", "axb"):
        added(database, f"{name}@example.com")
    added(database, "zoe@example.com", source="apollo")
    with database.reading() as c:

        def found(text: str, page: int = 1, limit: int = 10) -> tuple[list[str | None], int]:
            rows, total = leads.search(c, text, page, limit)
            return [row.email for row in rows], total

        assert found(" A_B ") == (["a_b@example.com"], 1)
        assert found("apollo") == (["zoe@example.com"], 1)
        assert found("%") == ([], 0)
        assert found("", 2, 3) == (["ada@example.com"], 4)
