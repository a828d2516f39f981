"""Importing: a file becomes batches, once, and says what was wrong with which line."""

from __future__ import annotations

import pytest
import sqlalchemy as sa

from halopsa.leads import bulk
from halopsa.leads.importing import imported
from halopsa.leads.problems import Problem
from halopsa.leads.service import Service
from halopsa.leads.store import batches, schema

FILE = b"Email,First Name,Score\nada@alder.example,Ada,1\nnobody,Bela,2\nchidi@cedar.example,Chidi,3\n"


def sizes(service: Service, found: tuple[str, ...]) -> list[tuple[str, int]]:
    with service.database.reading() as c:
        kept = [batches.get(c, each) for each in found]
    return [(each.source, each.total) for each in kept if each is not None]


def test_a_file_is_a_batch(service: Service) -> None:
    found = imported(service, FILE)
    assert (found.leads, found.ignored) == (2, ("Score",))
    assert [(row.line, row.error) for row in found.bad] == [(3, "Invalid email address format")]
    assert sizes(service, found.batches) == [("csv", 2)]


def test_the_same_file_again_is_the_same_batch(service: Service) -> None:
    first = imported(service, FILE, source="fair 2026", options={"update_existing": True})
    assert imported(service, FILE, source="fair 2026", options={"update_existing": True}) == first
    other = imported(service, FILE, source="fair 2026")
    assert other.batches != first.batches
    assert sizes(service, other.batches) == [("fair 2026", 2)]


def test_a_large_file_is_several_batches(service: Service, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(bulk, "MOST", 2)
    content = b"email\n" + b"".join(b"p%d@alder.example\n" % number for number in range(5))
    assert sizes(service, imported(service, content).batches) == [("csv", 2), ("csv", 2), ("csv", 1)]


def test_nothing_is_kept_of_what_is_only_looked_at_or_cannot_be_taken(service: Service) -> None:
    assert imported(service, FILE, dry_run=True).batches == ()
    assert imported(service, b"email\nnobody\n").batches == ()
    with pytest.raises(Problem, match="switched off"):
        imported(service, FILE, source="fair")
    with pytest.raises(ValueError, match="name one email"):
        imported(service, b"name\nAda\n")
    with service.database.reading() as c:
        assert c.execute(sa.select(sa.func.count()).select_from(schema.batches)).scalar() == 0
