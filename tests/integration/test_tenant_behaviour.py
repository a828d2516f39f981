"""What tenants do beyond lists: keys, dates, reports, files, rights. Each has a test that fails when missed."""

from __future__ import annotations

import json
import re
from datetime import UTC
from pathlib import Path

import pytest

from halopsa import (
    HaloPsaAuthenticationError,
    HaloPsaClient,
    HaloPsaForbiddenError,
    HaloPsaNotFoundError,
    HaloPsaProtocolError,
    HaloPsaReportError,
    HaloPsaServerError,
    HaloPsaValidationError,
)
from halopsa.sandbox import Sandbox
from tests.integration.checks import loose, said

TEXT = 'Zürich Straße 東京 🏢 «x» \u2028 \\ " <b>&amp;</b>\r\n\ttab'


# Writes


def test_create_refuses_an_id(client: HaloPsaClient, halo: Sandbox) -> None:
    """With one it would change the record of that id."""
    with pytest.raises(HaloPsaValidationError, match="update"):
        loose(client).tickets.create({"id": 456, "summary": "x"})
    with pytest.raises(HaloPsaValidationError):
        loose(client).tickets.create(client.tickets.get(456), id=456)
    assert [line for line in said(halo) if not line.startswith("GET")] == []


def test_update_wants_an_id(client: HaloPsaClient, halo: Sandbox) -> None:
    """Without one it would make another record."""
    for wrong in (None, "", True):
        with pytest.raises(HaloPsaValidationError):
            loose(client).tickets.update(wrong, {"summary": "x"})
    with pytest.raises(HaloPsaValidationError):
        loose(client).tickets.update(456, {"id": 455, "summary": "x"})
    assert halo.requests == []


def test_an_update_of_what_is_not_there_makes_nothing(client: HaloPsaClient) -> None:
    before = client.tickets.list(page_size=1).record_count
    with pytest.raises(HaloPsaNotFoundError):
        client.tickets.update(99999, {"summary": "x"})
    assert client.tickets.list(page_size=1).record_count == before


def test_all_that_is_missing_is_named_at_once(v2: HaloPsaClient, v2_halo: Sandbox) -> None:
    with pytest.raises(HaloPsaValidationError) as caught:
        v2.contacts.create({"emailaddress": "a@b.example"})
    assert {error.field for error in caught.value.errors} >= {"name", "client_id"}
    assert v2_halo.requests == []


def test_a_whole_float_goes_back_as_an_integer(v2: HaloPsaClient) -> None:
    """The server sends 456.0 and refuses it."""
    contact = v2.contacts.get(789)
    loose(contact).site_id = 456.0
    v2.contacts.update(789, contact)
    assert v2.contacts.get(789).site_id == 456


def test_text_goes_round(client: HaloPsaClient) -> None:
    new = client.tickets.create({"summary": TEXT, "details": TEXT})
    read = client.tickets.get(new.id)
    assert (read.summary, read.details) == (TEXT, TEXT)
    action = client.tickets.add_action(new.id, {"outcome": "Internal Note", "note": TEXT})
    assert client.actions.get(action.id, ticket_id=new.id).note == TEXT
    new.summary = "🏢" * 10
    client.tickets.update(new.id, new)
    assert client.tickets.get(new.id).summary == "🏢" * 10


# Values


def test_dates_are_aware_and_none_is_none(v2: HaloPsaClient) -> None:
    """They come naive, with Z, with a fraction, and as 1900 where there is none."""
    kinds = set()
    for number in range(1, 40):
        ticket = v2.tickets.get(number)
        wire = loose(v2.request("GET", f"/Tickets/{number}"))["dateoccurred"]
        kinds.add("Z" if wire.endswith("Z") else "fraction" if "." in wire else "naive")
        assert ticket.dateoccurred is not None
        assert ticket.dateoccurred.tzinfo is UTC
        assert ticket.dateoccurred.isoformat()[:19] == wire[:19]
        open_still = loose(v2.request("GET", f"/Tickets/{number}"))["dateclosed"] == "1900-01-01T00:00:00"
        assert (ticket.closeddate is None) == open_still
        if open_still:
            assert ticket.raw("closeddate") == "1900-01-01T00:00:00"
            kinds.add("none")
        assert ticket.problems == []
    assert kinds == {"Z", "fraction", "naive", "none"}


def test_negative_and_zero_ids_are_ids(v2: HaloPsaClient) -> None:
    assert v2.agents.get(-1).name == "System"
    with pytest.raises(HaloPsaNotFoundError):
        v2.tickets.get(0)


# Rights


def test_401_that_stays_is_a_missing_right() -> None:
    """The list works, the details do not: that is the agent's right, and one new token is enough to know."""
    with (
        Sandbox(rate_limit=None, tickets=1, agent_denied=["contracts.get"]) as halo,
        HaloPsaClient(**halo.connection) as client,
    ):
        assert client.contracts.list(page_size=1)
        halo.requests.clear()
        with pytest.raises(HaloPsaAuthenticationError) as caught:
            client.contracts.get(1)
        assert (caught.value.status_code, caught.value.reason) == (401, "permission")
        assert "View Applications" in str(caught.value)
        assert "agent" in str(caught.value)
        assert [record.path for record in halo.requests] == [
            "/api/ClientContract/1",
            "/auth/token",
            "/api/ClientContract/1",
        ]
        assert client.contracts.list(page_size=1)


def test_a_token_that_was_revoked_is_renewed(v2: HaloPsaClient, v2_halo: Sandbox) -> None:
    v2.tickets.get(1)
    first = v2.token_info
    v2_halo.revoke_tokens()
    assert v2.tickets.create({"summary": "Once"}).id == 555
    assert v2.token_info is not None
    assert v2.token_info != first
    assert said(v2_halo)[1:] == ["POST /Tickets 401", "POST /Tickets 201"]


def test_in_the_middle_of_a_listing_too(v2: HaloPsaClient, v2_halo: Sandbox) -> None:
    seen = []
    for ticket in v2.tickets.list_all():
        seen.append(ticket.id)
        if len(seen) in (150, 350):
            v2_halo.revoke_tokens()
    assert sorted(seen) == list(range(1, 501))


def test_403_names_both_sides(v2_halo: Sandbox) -> None:
    with HaloPsaClient(**v2_halo.connection, scope="read:tickets") as client:
        assert client.tickets.list(page_size=1)
        assert client.token_info is not None
        assert client.token_info.scope == "read:tickets"
        with pytest.raises(HaloPsaForbiddenError) as caught:
            client.clients.list()
        assert caught.value.status_code == 403
        assert re.search("permission of the application", str(caught.value))
        assert re.search("permissions of the agent", str(caught.value))
        with pytest.raises(HaloPsaForbiddenError):
            client.tickets.create({"summary": "x"})


# Reports


def test_a_report_is_run_once(v2: HaloPsaClient, v2_halo: Sandbox) -> None:
    v2_halo.fail_next(504, "<html><h1>Gateway Time-out</h1></html>", content_type="text/html", path="/report")
    with pytest.raises(HaloPsaServerError) as caught:
        v2.reports.run(3)
    assert "<" not in caught.value.message
    assert said(v2_halo) == ["GET /Report/3 504"]


def test_a_report_as_long_as_the_cut_warns(v2: HaloPsaClient, v2_halo: Sandbox) -> None:
    for length, cut in ((49_999, False), (50_000, True)):
        body = {"id": 3, "report": {"rows": [{"n": 1}] * length, "load_error": None}}
        v2_halo.fail_next(200, json.dumps(body), content_type="application/json", path="/report")
        if cut:
            with pytest.warns(UserWarning, match="50000 rows") as caught:
                data = v2.reports.run(3)
            assert len(caught) == 1
        else:
            data = v2.reports.run(3)  # a warning would be an error here
        assert len(data.rows or []) == length


@pytest.mark.parametrize("body", [{"id": 3, "report": {"load_error": "Timeout"}}, {"id": 3, "report": None}])
def test_a_report_without_rows(v2: HaloPsaClient, v2_halo: Sandbox, body: dict[str, object]) -> None:
    v2_halo.fail_next(200, json.dumps(body), content_type="application/json", path="/report")
    if body["report"]:
        with pytest.raises(HaloPsaReportError, match="Timeout"):
            v2.reports.run(3)
    else:
        assert not v2.reports.run(3).rows


def test_an_answer_that_is_no_report_is_an_error(v2: HaloPsaClient, v2_halo: Sandbox) -> None:
    v2_halo.fail_next(200, json.dumps({"unrelated": 3}), content_type="application/json", path="/report")
    with pytest.raises(HaloPsaProtocolError, match="holds no report"):
        v2.reports.run(3)


# Files


@pytest.mark.parametrize("link_over", [10, 10_000], ids=["link", "bytes"])
def test_a_download_comes_as_bytes_or_as_a_link(tmp_path: Path, link_over: int) -> None:
    """The other address refuses whoever sends the token along."""
    content = b"%PDF \x00\xff" * 100
    with (
        Sandbox(rate_limit=None, tickets=1, link_over=link_over) as halo,
        HaloPsaClient(**halo.connection, default_headers={"X-Gateway": "hush"}) as client,
    ):
        made = client.tickets.add_attachment(1, content, filename="a.pdf")
        assert client.attachments.download(made.id) == content
        assert client.attachments.download(made.id, to=tmp_path / "a.pdf") == len(content)
        assert (tmp_path / "a.pdf").read_bytes() == content
        with (tmp_path / "b.pdf").open("wb") as file:
            assert client.attachments.download(made.id, to=file) == len(content)
        assert (tmp_path / "b.pdf").read_bytes() == content
        followed = [record for record in halo.requests if record.path.startswith("/cdn/")]
        assert len(followed) == (3 if link_over == 10 else 0)


def test_a_json_file_is_no_link(v2: HaloPsaClient) -> None:
    content = b'{"link": 5, "a": [1, 2]}'
    made = v2.tickets.add_attachment(456, content, filename="data.json")
    assert v2.attachments.download(made.id) == content


def test_a_download_that_fails_leaves_no_file(v2: HaloPsaClient, v2_halo: Sandbox, tmp_path: Path) -> None:
    target = tmp_path / "a.bin"
    target.write_bytes(b"as it was")
    v2_halo.fail_next(500, path="/attachment", times=2)
    with pytest.raises(HaloPsaServerError):
        v2.attachments.download(1, to=target)
    assert [path.name for path in tmp_path.iterdir()] == ["a.bin"]
    assert target.read_bytes() == b"as it was"


def test_a_right_that_is_missing_for_the_first_call_is_told_as_one() -> None:
    """The read that tells it apart counts like any other, and is made once."""
    with (
        Sandbox(tickets=3, agent_denied=["Invoice"]) as halo,
        HaloPsaClient(**halo.connection) as client,
    ):
        for _ in range(2):
            with pytest.raises(HaloPsaAuthenticationError, match="looks like a missing right") as caught:
                client.invoices.list()
            assert caught.value.reason == "permission"
        assert said(halo).count("GET /Status 200") == 1
        assert client.rate_limit.used == len(halo.requests)


def test_a_token_of_another_instance_is_told_as_such() -> None:
    with (
        Sandbox(tickets=3) as halo,
        HaloPsaClient(base_url=halo.base_url, token_source=lambda: "of-another-instance") as client,
    ):
        with pytest.raises(HaloPsaAuthenticationError) as caught:
            client.invoices.list()
        assert caught.value.reason == "token"
        text = str(caught.value)
        assert "base URL and auth server belong together" in text
        assert "tick this area's permission" in text
        assert "Agents or Roles" in text
