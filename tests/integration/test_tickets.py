"""Tickets, end to end."""

from __future__ import annotations

from datetime import date

from halopsa import HaloPsaClient
from halopsa.sandbox import Sandbox
from tests.integration.checks import gone, ids, loose, said, utc


def test_list_is_one_page(client: HaloPsaClient) -> None:
    page = client.tickets.list(page_size=3)
    assert len(page) == 3
    assert page.record_count == 500
    assert page.page_no == 1
    assert page.has_more
    assert not page.complete
    second = client.tickets.list(page_size=3, page_no=2)
    assert not set(ids(page)) & set(ids(second))


def test_list_all_with_filters(client: HaloPsaClient) -> None:
    rows = client.tickets.list_all(client_id=123).to_list()
    assert len(rows) == 6
    assert {row.client_id for row in rows} == {123}
    open_rows = client.tickets.list_all(client_id=123, open_only=True).to_list()
    closed_rows = client.tickets.list_all(client_id=123, closed_only=True).to_list()
    assert open_rows
    assert closed_rows
    assert sorted(ids(rows)) == sorted([*ids(open_rows), *ids(closed_rows)])


def test_list_all_brings_everything_once(v2: HaloPsaClient) -> None:
    listing = v2.tickets.list_all()
    assert sorted(ids(listing)) == list(range(1, 501))
    assert listing.report.complete
    assert listing.report.duplicates_dropped == 0


def test_filters_by_our_names_match_the_rows(v2: HaloPsaClient) -> None:
    """Each filter brings exactly the rows that a look at all of them would."""
    rows = [v2.tickets.get(row.id) for row in v2.tickets.list_all(client_id=123)]
    every = v2.tickets.list_all().to_list()

    def same(found: list[int], wanted: list[int]) -> None:
        assert wanted
        assert sorted(found) == sorted(wanted)

    for row in rows[:2]:
        same(
            ids(v2.tickets.list_all(agent_id=row.agent_id)),
            [t.id for t in every if t.agent_id == row.agent_id],
        )
        same(
            ids(v2.tickets.list_all(team_id=row.team_id)),
            [t.id for t in every if t.team_id == row.team_id],
        )
        same(
            ids(v2.tickets.list_all(priority_id=row.priority_id)),
            [t.id for t in every if t.priority_id == row.priority_id],
        )
        same(
            ids(v2.tickets.list_all(tickettype_id=row.tickettype_id)),
            [t.id for t in every if t.tickettype_id == row.tickettype_id],
        )
        same(
            ids(v2.tickets.list_all(status_id=row.status_id)),
            [t.id for t in every if t.status_id == row.status_id],
        )
        same(
            ids(v2.tickets.list_all(user_id=row.user_id)),
            [t.id for t in every if t.user_id == row.user_id],
        )
        same(
            ids(v2.tickets.list_all(site_id=row.site_id)),
            [t.id for t in every if t.site_id == row.site_id],
        )


def test_several_values_of_one_filter(client: HaloPsaClient) -> None:
    one = client.tickets.list(client_id=123, priority_id=1).record_count or 0
    three = client.tickets.list(client_id=123, priority_id=3).record_count or 0
    both = client.tickets.list(client_id=123, priority_id=[1, 3]).record_count
    assert both == one + three > 0


def test_a_window_of_dates(v2: HaloPsaClient) -> None:
    """The last day of the window belongs to it."""
    since, until = utc(2025, 12, 1), utc(2026, 1, 1)
    found = v2.tickets.list_all(
        dateoccurred_start="2025-12-01", dateoccurred_end=date(2025, 12, 31)
    ).to_list()
    wanted = [
        row.id
        for row in v2.tickets.list_all()
        if row.dateoccurred is not None and since <= row.dateoccurred < until
    ]
    assert wanted
    assert sorted(ids(found)) == sorted(wanted)


def test_filters_combine(v2: HaloPsaClient) -> None:
    rows = v2.tickets.list_all(
        client_id=123,
        status=[1, 2, 3, 4, 5, 8, 9],
        dateoccurred_start="2025-01-01",
        search="a",
        order="dateoccurred",
        orderdesc=True,
    ).to_list()
    assert rows
    dates = [row.dateoccurred for row in rows if row.dateoccurred is not None]
    assert dates == sorted(dates, reverse=True)


def test_search_and_order(client: HaloPsaClient) -> None:
    new = client.tickets.create({"summary": "Zanzibar printer", "client_id": 123})
    assert ids(client.tickets.list(search="zanzibar")) == [new.id]
    newest = client.tickets.list(client_id=123, order="id", orderdesc=True, page_size=2)
    assert newest[0].id == new.id
    assert newest[0].id > newest[1].id


def test_rows_are_thinner_than_details(v2: HaloPsaClient) -> None:
    (row,) = v2.tickets.list(client_id=123, page_size=1)
    assert row.status_name is None
    assert not row.has("status_name")
    (named,) = v2.tickets.list(client_id=123, page_size=1, includestatus=True)
    assert named.status_name == v2.tickets.get(row.id).status_name is not None


def test_create_read_update_delete(client: HaloPsaClient, halo: Sandbox) -> None:
    made = client.tickets.create(
        {"summary": "No mail", "details": "Since nine", "client_id": 123, "priority_id": 2}
    )
    assert made.id == 555
    read = client.tickets.get(made.id)
    assert (read.summary, read.details, read.client_id, read.priority_id) == ("No mail", "Since nine", 123, 2)
    assert read.problems == []
    # As at a real tenant, whose names of it are known as well.
    assert read.extra.keys() == {"priority"}

    changed = client.tickets.update(made.id, {"summary": "No mail at all"}, agent_id=45)
    assert changed.id == made.id
    read = client.tickets.get(made.id)
    assert (read.summary, read.agent_id, read.details) == ("No mail at all", 45, "Since nine")

    client.tickets.delete(made.id)
    gone(lambda: client.tickets.get(made.id))
    gone(lambda: client.tickets.delete(made.id))
    writes = [line for line in said(halo) if not line.startswith("GET")]
    second = "POST /Tickets 201" if "dialect" not in halo.connection else "PUT /Tickets/555 200"
    assert writes == ["POST /Tickets 201", second, "DELETE /Tickets/555 200", "DELETE /Tickets/555 404"]


def test_close_and_reopen(client: HaloPsaClient) -> None:
    made = client.tickets.create({"summary": "Open", "client_id": 123})
    assert client.tickets.get(made.id).closeddate is None
    closed = client.tickets.update(made.id, {"status_id": 9})
    assert closed.closeddate is not None
    assert closed.closeddate.tzinfo is not None
    assert client.tickets.update(made.id, {"status_id": 1}).closeddate is None


def test_the_team_by_its_id(client: HaloPsaClient) -> None:
    made = client.tickets.create({"summary": "For the network team", "team_id": 4})
    read = client.tickets.get(made.id)
    assert read.team_id == 4
    assert read.team_name == "Network"
    client.tickets.update(made.id, team_id=2)
    assert client.tickets.get(made.id).team_id == 2


def test_a_deleted_ticket_comes_back(v2: HaloPsaClient) -> None:
    v2.tickets.delete(456, reason="by mistake")
    gone(lambda: v2.tickets.get(456))
    loose(v2).tickets.update(456, {"_recover": True, "_validate_updates": True})
    assert v2.tickets.get(456).id == 456


def test_a_record_of_its_own(client: HaloPsaClient) -> None:
    """A model goes back with what was assigned, and nothing else."""
    ticket = client.tickets.get(456)
    was = ticket.details
    ticket.summary = "Assigned"
    client.tickets.update(456, ticket)
    read = client.tickets.get(456)
    assert (read.summary, read.details) == ("Assigned", was)
