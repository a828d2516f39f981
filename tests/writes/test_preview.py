"""`client.preview`: what it makes of the call, what it refuses, and that the write has no way out."""

from __future__ import annotations

import contextlib

import anyio
import pytest

from halopsa import AsyncHaloPsaClient, HaloPsaClient, HaloPsaServerError, HaloPsaValidationError, Preview
from halopsa.core.errors import ApiError
from halopsa.core.http.call import Call, Previewed
from halopsa.core.transport.previewing import PreviewTransport
from halopsa.integrations.planhat import PlanhatClient
from halopsa.integrations.portal import PortalApiClient
from tests.writes.server import Echo


@pytest.fixture
def reading(echo: Echo) -> HaloPsaClient:
    """A client that may only read."""
    return HaloPsaClient(**echo.connection, read_only=True)


def test_what_would_be_sent(client: HaloPsaClient, echo: Echo) -> None:
    found = client.preview(client.tickets.update, 456, status_id=9, summary="Printer")
    assert found == Preview(
        "tickets.update", "write", "POST", "/Tickets", {}, [{"id": 456, "status_id": 9, "summary": "Printer"}]
    )
    assert repr(found) == (
        "<Preview of tickets.update: POST /Tickets [{'id': 456, 'status_id': 9, 'summary': 'Printer'}]>"
    )
    assert echo.sent == []


def test_a_dialect_has_its_own(inventory: HaloPsaClient) -> None:
    found = inventory.preview(inventory.tickets.update, 456, status_id=9)
    assert (found.method, found.path) == ("PUT", "/Tickets/456")
    raw = inventory.preview(inventory.api.tickets.delete, 456, reason="spam")
    assert (raw.method, raw.path, raw.params, raw.body) == (
        "DELETE",
        "/Tickets/456",
        {"reason": "spam"},
        None,
    )


def test_look_ups_are_made_and_the_write_is_not(reading: HaloPsaClient, echo: Echo) -> None:
    echo.answers["GET", "/api/Tickets/456"] = {
        "id": 456,
        "customfields": [{"id": 1, "name": "CFregion", "value": "South"}],
    }
    found = reading.preview(reading.tickets.update, 456, custom={"CFregion": "North"})
    assert [sent.method for sent in echo.sent] == ["GET"]
    assert found.body == [{"id": 456, "customfields": [{"id": 1, "value": "North"}]}]
    with pytest.raises(HaloPsaValidationError, match="read-only"):
        reading.tickets.update(456, status_id=9)


def test_a_look_up_that_fails_is_an_error(client: HaloPsaClient, echo: Echo) -> None:
    echo.statuses["GET", "/api/Tickets/456"] = 500
    with pytest.raises(HaloPsaServerError):
        client.preview(client.tickets.update, 456, custom={"CFregion": "North"})
    assert echo.written == []


def test_files_of_a_form_are_told_by_name_and_size(client: HaloPsaClient, echo: Echo) -> None:
    form = {"note": "see", "scan": b"12345"}
    found = client.preview(client.api.attachment.post_image, form)
    assert found.body == {
        "note": "see",
        "scan": {"filename": "scan", "content_type": "application/octet-stream", "size": 5},
    }
    assert echo.sent == []


def test_any_request(client: HaloPsaClient, echo: Echo) -> None:
    found = client.preview(client.request, "post", "/api/Notify", params={"a": 1}, json={"x": None})
    assert found == Preview("request", "write", "POST", "/Notify", {"a": "1"}, {"x": None})
    assert echo.sent == []


@pytest.mark.parametrize(
    ("word", "value"),
    [("password", "p4ssword-x"), ("client_secret", "abcdef-123"), ("note", "test-client-secret")],
)
def test_its_repr_shows_no_secret(client: HaloPsaClient, word: str, value: str) -> None:
    found = client.preview(client.request, "POST", "/Users", params={word: value}, json=[{word: value}])
    assert value not in repr(found)
    assert "[hidden]" in repr(found)
    assert found.body == [{word: value}]


def test_its_repr_is_short(client: HaloPsaClient) -> None:
    found = client.preview(client.tickets.add_attachment, 5, b"x" * 100_000, filename="a.bin")
    assert len(repr(found)) < 400
    many = client.preview(client.request, "POST", "/Users", json=[{"name": "somebody"}] * 1000)
    assert len(repr(many)) < 2200


# What is refused


@pytest.mark.parametrize(
    "call",
    [
        lambda c: c.preview(c.tickets.get, 5),
        lambda c: c.preview(c.tickets.list),
        lambda c: c.preview(c.tickets.list_all),
        lambda c: c.preview(c.request, "GET", "/Tickets"),
        lambda c: c.preview(c.request, method="get", path="/Tickets"),
        lambda c: c.preview(c.api.tickets.list),
        lambda c: c.preview(c.agents.me),
        lambda c: c.preview(c.close),
    ],
)
def test_what_only_reads_is_to_be_called(client: HaloPsaClient, echo: Echo, call: object) -> None:
    with pytest.raises(HaloPsaValidationError, match=r"only reads|would send none"):
        call(client)  # type: ignore[operator]  # of a table
    assert echo.sent == []
    assert client.tickets.get(5).id == 1  # it is still open


def test_methods_of_others(client: HaloPsaClient, inventory: HaloPsaClient, echo: Echo) -> None:
    with pytest.raises(HaloPsaValidationError, match="of another"):
        client.preview(inventory.tickets.update, 5, status_id=9)
    with pytest.raises(HaloPsaValidationError, match="of another"):
        client.preview(client.preview, inventory.tickets.delete, 5)
    with pytest.raises(HaloPsaValidationError, match="of another"):
        client.preview(HaloPsaClient.tickets.delete, 5)  # type: ignore[attr-defined]  # lazy, on the class
    with pytest.raises(HaloPsaValidationError, match="takes a method of this client"):
        client.preview(len, [])
    with pytest.raises(HaloPsaValidationError, match="takes a method of this client"):
        client.preview([5].append, 5)
    with pytest.raises(HaloPsaValidationError, match="takes a method of this client"):
        client.preview(client.token_info)  # type: ignore[arg-type]  # what is wrong here
    assert echo.sent == []


def test_what_the_call_refuses_is_refused(client: HaloPsaClient, echo: Echo) -> None:
    with pytest.raises(HaloPsaValidationError, match="summary: is needed"):
        client.preview(client.tickets.create, details="x")
    with pytest.raises(HaloPsaValidationError, match="cannot be written as JSON"):
        client.preview(client.request, "POST", "/Tickets", json={1, 2})
    with pytest.raises(HaloPsaValidationError, match="timeout"):
        client.preview(client.tickets.delete, 5, timeout=-1)
    assert echo.sent == []
    shut = HaloPsaClient(**echo.connection)
    shut.close()
    with pytest.raises(ApiError, match="is closed"):
        shut.preview(shut.tickets.delete, 5)


# Several requests


def test_every_request_of_a_bulk_call(echo: Echo) -> None:
    with PlanhatClient("key", echo.url, read_only=True, allow_http=True) as client:
        told: list[object] = []
        rows: list[dict[str, object]] = [
            {"name": f"c{number}", "external_id": str(number)} for number in range(5001)
        ]
        rows[7] = {"external_id": "7", "shoe_size": 7}
        found = client.preview(client.companies.bulk_upsert, rows, progress=told.append)
        sizes = [len(each.body) for each in (found, *found.more) if isinstance(each.body, list)]
        assert sizes == [5000]
        more = client.preview(client.companies.bulk_upsert, [*rows, {"name": "x", "external_id": "x"}])
        assert [len(each.body) for each in (more, *more.more) if isinstance(each.body, list)] == [5000, 1]
        assert more.more[0].body == [{"name": "x", "externalId": "x"}]
        assert repr(more).endswith(", and 1 more>")
        with pytest.raises(ApiError, match="shoe_size"):
            client.preview(client.companies.bulk_upsert, [rows[7]])
    assert (echo.sent, told) == ([], [])


def test_a_step_that_needs_an_answer_is_not_shown(client: HaloPsaClient, echo: Echo) -> None:
    found = client.preview(client.quotes.convert_to_invoice, 5, experimental=True)
    assert (found.method, found.more) == ("POST", ())
    assert echo.written == []


def test_methods_of_the_callers_own(echo: Echo) -> None:
    class Ours(HaloPsaClient):
        note = "by the robot"

        def finish(self, number: int) -> str:
            with contextlib.suppress(Previewed):
                self.tickets.update(number, status_id=9)
            self.tickets.add_action(number, outcome="Note", note=self.note)
            return "never"

    with Ours(**echo.connection) as client:
        client.note = "by hand"
        assert client.tickets is client.tickets  # made before
        found = client.preview(client.finish, 5)
        assert [each.path for each in (found, *found.more)] == ["/Tickets", "/Actions"]
        assert found.more[0].body == [{"ticket_id": 5, "outcome": "Note", "note": "by hand"}]
        assert echo.sent == []
        client.tickets.update(5, status_id=9)
        assert len(echo.written) == 1


# The transport


def test_the_transport_has_no_way_out(client: HaloPsaClient, echo: Echo) -> None:
    from halopsa.core.session import session_of

    transport = PreviewTransport(session_of(client).transport)
    call = Call("POST", "/Tickets", json=[{}], effect="write", retry="write")
    for send in (transport.send, transport.download):
        with pytest.raises(Previewed) as held:
            send(call)
        assert held.value.call.path == "/Tickets"
    assert len(transport.shown) == 2
    assert "summary" not in repr(transport.shown)
    with pytest.raises(AttributeError):
        transport._sender  # noqa: B018 - it has none
    assert echo.sent == []
    assert not issubclass(Previewed, ApiError)


def test_a_place_for_credentials_in_a_path_stays_empty(echo: Echo) -> None:
    with PlanhatClient(
        "key", echo.url, tenant_token="geheim-1", analytics_url=echo.url, allow_http=True
    ) as client:
        found = client.preview(client.metrics.send, dimension_id="d", value=1, external_id="e")
        assert found.path == "/dimensiondata/{tenant_token}"
    with (
        PlanhatClient("key", echo.url, allow_http=True) as client,
        pytest.raises(ApiError, match="tenant_token"),
    ):
        client.preview(client.metrics.send, dimension_id="d", value=1, external_id="e")


def test_awaited(echo: Echo) -> None:
    async def run() -> None:
        async with AsyncHaloPsaClient(**echo.connection, read_only=True) as client:
            found = await client.preview(client.tickets.update, 456, status_id=9)
            assert found.body == [{"id": 456, "status_id": 9}]
            assert (await client.preview(client.request, "DELETE", "/Tickets/5")).method == "DELETE"
            with pytest.raises(HaloPsaValidationError, match="only reads"):
                await client.preview(client.tickets.get, 5)
            with pytest.raises(HaloPsaValidationError, match="would send none"):
                await client.preview(client.tickets.list_all)  # type: ignore[arg-type]  # what is wrong here
            with pytest.raises(HaloPsaValidationError, match="would send none"):
                await client.preview(client.aclose)

    anyio.run(run)
    assert echo.sent == []


def test_a_portal_operation_that_nobody_verified(echo: Echo) -> None:
    with PortalApiClient(echo.url, allow_http=True) as client:
        with pytest.raises(ApiError, match="experimental=True"):
            client.preview(client.user.delete, "5eedc0de-0000-4000-8000-000000000001")
        found = client.preview(client.user.delete, "5eedc0de-0000-4000-8000-000000000001", experimental=True)
        assert found.effect == "write"
    assert echo.sent == []
