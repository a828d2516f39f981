"""What changed since a moment: found on every list that tells, in both dialects, over several readings."""

from __future__ import annotations

from datetime import UTC, datetime, timedelta
from typing import Any

import pytest

from halopsa import HaloPsaClient
from halopsa.core.changes.changes import Changes
from tests import of_halopsa as facts
from tests.integration import census

#: A change of one record for each list that tells what changed.
EDITS: dict[str, dict[str, Any]] = {
    "actions": {"note": "Edited"},
    "appointments": {"subject": "Edited"},
    "assets": {"notes": "Edited"},
    "clients": {"notes": "Edited"},
    "contacts": {"notes": "Edited"},
    "contracts": {"note": "Edited"},
    "invoices": {"notes_1": "Edited"},
    "items": {"name": "Edited"},
    "knowledge_base": {"name": "Edited"},
    "opportunities": {"summary": "Edited"},
    "projects": {"summary": "Edited"},
    "quotes": {"note": "Edited"},
    "recurring_invoices": {"notes_1": "Edited"},
    "sites": {"notes": "Edited"},
    "suppliers": {"notes": "Edited"},
    "teams": {"name": "Edited"},
    "tickets": {"summary": "Edited"},
}
#: Lists whose rows do not show when they changed.
UNSTAMPED = {"assets", "clients", "sites"}
TICKET = 5


def changed(client: HaloPsaClient, name: str, when: object, **options: object) -> Changes[Any]:
    """Call ``changed_since``, of the actions of one ticket."""
    given = {"ticket_id": TICKET, **options} if name == "actions" else options
    found: Changes[Any] = getattr(client, name).changed_since(when, **given)
    return found


def some(client: HaloPsaClient, name: str) -> Any:  # noqa: ANN401 - a row of any list
    resource = getattr(client, name)
    rows = resource.list(ticket_id=TICKET) if name == "actions" else resource.list(page_size=50)
    return rows[len(rows) // 2]


def edit(client: HaloPsaClient, name: str, ident: int) -> None:
    bound = {"ticket_id": TICKET} if name == "actions" else {}
    getattr(client, name).update(ident, {**EDITS[name], **bound})


def test_every_list_that_tells_is_tried_here() -> None:
    having = {name for name, cls in census.resource_classes().items() if hasattr(cls, "changed_since")}
    assert having == set(EDITS)
    assert having == {name for name in census.resource_classes() if facts.resource(name).changes}


def test_the_others_do_not_offer_it(v2: HaloPsaClient) -> None:
    assert "changed_since" not in dir(v2.statuses)
    assert "changed_since" in dir(v2.tickets)
    assert "there is no ``changed_since``" in " ".join(str(type(v2.statuses).__doc__).split())


@pytest.mark.parametrize("name", sorted(EDITS))
def test_a_change_is_found_once(client: HaloPsaClient, name: str) -> None:
    first = changed(client, name, datetime.now(UTC))
    assert list(first) == []
    ident = some(client, name).id
    edit(client, name, ident)
    second = changed(client, name, first.bookmark(), prefetch=2)
    assert [row.id for row in second] == [ident]
    assert (second.report.rows, second.report.complete) == (1, True)
    third = changed(client, name, second.bookmark().to_json(), strict=True)
    # Where rows show no date, what lies in the overlap comes again.
    assert [row.id for row in third] == ([ident] if name in UNSTAMPED else [])


@pytest.mark.parametrize("name", sorted(EDITS))
def test_everything_is_a_change_since_long_ago(client: HaloPsaClient, name: str) -> None:
    found = changed(client, name, "1970-01-01", page_size=100, prefetch=4)
    resource = getattr(client, name)
    rows = resource.list_all(ticket_id=TICKET) if name == "actions" else resource.list_all()
    assert [row.id for row in found] == [row.id for row in rows]
    again = changed(client, name, found.bookmark())
    assert len(again.to_list()) < len(found.to_list())


def test_an_update_again_is_a_change_again(v2: HaloPsaClient) -> None:
    seen: list[str | None] = []
    mark = v2.tickets.changed_since(datetime.now(UTC)).bookmark()
    for text in ("one", "two", "three"):  # all in one second, as far as the stamps tell
        v2.tickets.update(7, {"summary": text})
        changes = v2.tickets.changed_since(mark)
        seen += [row.summary for row in changes]
        mark = changes.bookmark()
    assert seen == ["one", "two", "three"]


def test_filters_go_along(v2: HaloPsaClient) -> None:
    start = datetime.now(UTC)
    mine, other = v2.tickets.get(7), v2.tickets.get(8)
    assert mine.client_id != other.client_id
    for ident in (7, 8):
        v2.tickets.update(ident, {"summary": "x"})
    assert [row.id for row in v2.tickets.changed_since(start, client_id=mine.client_id)] == [7]


def test_a_reading_that_is_given_up_loses_nothing(v2: HaloPsaClient) -> None:
    changes = v2.tickets.changed_since("2020-01-01")
    for _ in changes:
        break
    assert not changes.report.complete
    assert changes.bookmark().since == datetime(2020, 1, 1, tzinfo=UTC)
    everything = len(changes.to_list())
    assert changes.report.rows == everything
    assert changes.bookmark().since > datetime(2020, 1, 1, tzinfo=UTC)


def test_overlap(v2: HaloPsaClient) -> None:
    now = datetime.now(UTC)
    v2.tickets.update(7, {"summary": "x"})
    later = now + timedelta(minutes=4)
    assert [row.id for row in v2.tickets.changed_since(later)] == [7]
    assert v2.tickets.changed_since(later, overlap=timedelta(minutes=1)).to_list() == []


def test_progress(v2: HaloPsaClient) -> None:
    told: list[tuple[int, int | None]] = []
    v2.tickets.changed_since("2020-01-01", progress=lambda now: told.append((now.rows, now.total))).to_list()
    assert told[-1][0] == told[-1][1]


def test_a_consistent_first_reading(v2: HaloPsaClient) -> None:
    """Newest first, and complete; deletions meanwhile cost no row."""
    changes = v2.tickets.changed_since("2020-01-01", consistent=True, strict=True, page_size=50, prefetch=4)
    found: list[int] = []
    for row in changes:
        if not found:
            for ident in (3, 4):
                v2.tickets.delete(ident)
        found.append(row.id)
    assert changes.report.consistent
    there = {row.id for row in v2.tickets.list_all()}
    assert there <= set(found)
    assert len(found) == len(set(found))
    assert v2.tickets.changed_since(changes.bookmark()).to_list() == []
