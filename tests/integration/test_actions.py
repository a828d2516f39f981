"""Actions and attachments, by themselves and below a ticket."""

from __future__ import annotations

import io
from pathlib import Path

import pytest

from halopsa import HaloPsaClient, HaloPsaValidationError
from tests.integration.checks import gone, ids, loose

PNG = bytes(range(256)) * 3


def test_actions_of_a_ticket(client: HaloPsaClient) -> None:
    page = client.tickets.actions(456)
    assert page.complete
    assert ids(page) == list(range(1, len(page) + 1))
    assert ids(client.actions.list(ticket_id=456)) == ids(page)
    listing = client.actions.list_all(ticket_id=456)
    assert ids(listing) == ids(page)
    assert {row.ticket_id for row in listing} == {456}


def test_ids_repeat_across_tickets_and_none_is_lost(v2: HaloPsaClient) -> None:
    """Within a window of time the same ids come from many tickets; the key is the pair."""
    rows = v2.actions.list_all(startdate="2025-01-01", enddate="2026-12-31").to_list()
    pairs = [(row.ticket_id, row.id) for row in rows]
    assert len(pairs) == len(set(pairs)) > len({row.id for row in rows}) * 10


@pytest.mark.parametrize("method", ["list", "list_all"])
def test_the_docs_say_that_a_window_does_without_a_ticket(v2: HaloPsaClient, method: str) -> None:
    said = " ".join((getattr(v2.actions, method).__doc__ or "").split())
    assert "Without a ticket, startdate and enddate read the actions of all tickets" in said
    for claim in ("needs a ticket", "only with a ticket", "cannot be listed without"):
        assert claim not in said.lower()
    assert len(list(getattr(loose(v2.actions), method)(startdate="2025-01-01", enddate="2026-12-31")))
    with pytest.raises(HaloPsaValidationError):
        getattr(loose(v2.actions), method)()  # a tenant would time out


def test_add_action(client: HaloPsaClient) -> None:
    before = client.tickets.actions(456)
    made = client.tickets.add_action(456, {"note": "Called back", "outcome": "Phone Call", "timetaken": 0.5})
    assert made.id == len(before) + 1
    read = client.actions.get(made.id, ticket_id=456)
    assert (read.ticket_id, read.note, read.outcome, read.timetaken) == (
        456,
        "Called back",
        "Phone Call",
        0.5,
    )
    assert client.tickets.get(456).lastactiondate == read.datetime


def test_create_read_update_delete(client: HaloPsaClient) -> None:
    made = client.actions.create({"ticket_id": 455, "note": "One", "outcome_id": 7}, hiddenfromuser=True)
    assert made.outcome == "Internal Note"
    client.actions.update(made.id, {"note": "Two"}, ticket_id=455)
    read = client.actions.get(made.id, ticket_id=455)
    assert (read.note, read.hiddenfromuser) == ("Two", True)
    assert client.actions.get(1, ticket_id=455).note != "Two"
    read.note = "Three"
    client.actions.update(made.id, read)  # the record knows its ticket
    assert client.actions.get(made.id, ticket_id=455).note == "Three"
    client.actions.delete(made.id, ticket_id=455)
    gone(lambda: client.actions.get(made.id, ticket_id=455))
    assert client.actions.get(1, ticket_id=455).id == 1


def test_the_id_alone_is_refused_where_it_says_nothing(v2: HaloPsaClient) -> None:
    for call in (
        lambda: v2.actions.get(1),
        lambda: v2.actions.update(1, {"note": "x"}),
        lambda: v2.actions.delete(1),
        lambda: v2.actions.list(),
        lambda: v2.actions.create({"note": "x", "outcome": "Close"}),
    ):
        with pytest.raises(HaloPsaValidationError, match="ticket_id") as caught:
            call()
        assert caught.value.status_code is None


def test_an_unknown_outcome_is_the_tenant_s_refusal(v2: HaloPsaClient) -> None:
    with pytest.raises(HaloPsaValidationError, match="outcome") as caught:
        v2.tickets.add_action(456, {"note": "x", "outcome": "No such outcome"})
    assert caught.value.status_code == 400
    with pytest.raises(HaloPsaValidationError, match="outcome") as caught:
        v2.tickets.add_action(456, {"note": "x"})
    assert caught.value.status_code is None


def test_an_action_may_change_its_ticket(client: HaloPsaClient) -> None:
    client.tickets.add_action(456, {"outcome": "Close", "note": "Done", "new_status": 9})
    assert client.tickets.get(456).status_id == 9


def test_attachments_of_a_ticket(client: HaloPsaClient) -> None:
    made = client.tickets.add_attachment(456, PNG, filename="pixel.png", note="A picture")
    page = client.tickets.attachments(456)
    assert ids(page) == [made.id]
    assert (page[0].filename, page[0].filesize, page[0].isimage) == ("pixel.png", len(PNG), True)
    assert ids(client.attachments.list(ticket_id=456)) == [made.id]
    assert ids(client.attachments.list_all(ticket_id=456)) == [made.id]
    assert client.attachments.download(made.id) == PNG


def test_upload_download_delete(client: HaloPsaClient, tmp_path: Path) -> None:
    source = tmp_path / "wörk lög.txt"
    source.write_text("líne\n", encoding="utf-8")
    made = client.attachments.upload(source, ticket_id=456)
    (read,) = client.attachments.list(ticket_id=456)
    assert (read.id, read.filename, read.filesize, read.problems) == (made.id, "wörk lög.txt", 6, [])
    assert client.attachments.download(made.id, to=tmp_path / "copy.txt") == 6
    assert (tmp_path / "copy.txt").read_text(encoding="utf-8") == "líne\n"
    client.attachments.delete(made.id)
    assert ids(client.attachments.list(ticket_id=456)) == []
    gone(lambda: client.attachments.download(made.id, to=tmp_path / "other.txt"))
    assert sorted(path.name for path in tmp_path.iterdir()) == ["copy.txt", "wörk lög.txt"]


def test_what_is_known_of_a_file(client: HaloPsaClient) -> None:
    made = client.tickets.add_attachment(456, PNG, filename="pixel.png", note="A picture")
    read = client.attachments.get(made.id)
    assert (read.filename, read.filesize, read.note, read.ticket_id) == (
        "pixel.png",
        len(PNG),
        "A picture",
        456,
    )
    client.attachments.delete(made.id)
    gone(lambda: client.attachments.get(made.id))


@pytest.mark.parametrize("kind", ["path", "text", "bytes", "open", "memory", "mapping"])
def test_every_kind_of_file(v2: HaloPsaClient, tmp_path: Path, kind: str) -> None:
    path = tmp_path / "a.bin"
    path.write_bytes(PNG)
    with path.open("rb") as file:
        given = {
            "path": path,
            "text": str(path),
            "bytes": PNG,
            "open": file,
            "memory": io.BytesIO(PNG),
            "mapping": {"filename": "a.bin", "data_base64": "AAEC"},
        }[kind]
        named = {"filename": "a.bin"} if kind in ("bytes", "memory") else {}
        made = loose(v2).tickets.add_attachment(456, given, **named)
    assert v2.attachments.get(made.id).filename == "a.bin"
    assert v2.attachments.download(made.id) == (b"\x00\x01\x02" if kind == "mapping" else PNG)


def test_an_upload_that_waits_for_its_action(v2: HaloPsaClient) -> None:
    """A file may be uploaded first and named by an action later."""
    waiting = v2.attachments.upload(b"later", filename="later.txt")
    action = v2.tickets.add_action(
        456,
        {"outcome": "Internal Note", "note": "See file", "attachments": [{"id": waiting.id}]},
    )
    assert ids(v2.tickets.attachments(456)) == [waiting.id]
    assert v2.attachments.get(waiting.id).action_id == action.id
