"""``client.api``: what comes back of answers whose form nobody published."""

from __future__ import annotations

import pytest
import responses

from halopsa import HaloPsaClient, HaloPsaOutcomeUnknownError, HaloPsaProtocolError

HOST = "https://testcompany.halopsa.com"


@pytest.fixture
def client() -> HaloPsaClient:
    return HaloPsaClient(tenant="testcompany", client_id="id", client_secret="secret")


@pytest.fixture
def tenant() -> responses.RequestsMock:
    mock = responses.RequestsMock()
    mock.start()
    mock.post(f"{HOST}/auth/token", json={"access_token": "mock-jwt-token", "expires_in": 3600})
    return mock


@pytest.fixture(autouse=True)
def _stop(tenant: responses.RequestsMock, client: HaloPsaClient) -> object:
    yield
    client.close()
    tenant.stop(allow_assert=False)


@pytest.mark.parametrize(
    ("body", "kind", "expected"),
    [
        (b"%PDF-1.7 \xff", "application/pdf", b"%PDF-1.7 \xff"),
        (b'{"link": "x"}', "application/json; charset=utf-8", {"link": "x"}),
        (b"[1, 2]", "text/plain", [1, 2]),
        (b"done", "text/plain", b"done"),
        (b"", "text/plain", None),
        (b"", "application/json", None),
    ],
)
def test_answers_come_back_as_what_they_are(
    client: HaloPsaClient, tenant: responses.RequestsMock, body: bytes, kind: str, expected: object
) -> None:
    tenant.post(f"{HOST}/api/Invoice/PDF/5", body=body, content_type=kind)
    assert client.api.invoice.pdf(5) == expected


def test_broken_json_of_a_write_leaves_the_outcome_open(
    client: HaloPsaClient, tenant: responses.RequestsMock
) -> None:
    tenant.post(f"{HOST}/api/Invoice/PDF/5", body=b'{"id": ', content_type="application/json")
    with pytest.raises(HaloPsaOutcomeUnknownError):
        client.api.invoice.pdf(5)


def test_broken_json_of_a_read_is_a_protocol_error(
    client: HaloPsaClient, tenant: responses.RequestsMock
) -> None:
    tenant.get(f"{HOST}/api/Agent/me", body=b'{"id": ', content_type="application/json")
    with pytest.raises(HaloPsaProtocolError):
        client.api.agent.me()


def test_published_calls_speak_v2_in_both_dialects(tenant: responses.RequestsMock) -> None:
    tenant.get(f"{HOST}/api/Tickets", json={"record_count": 0, "tickets": []})
    with HaloPsaClient(
        tenant="testcompany", client_id="id", client_secret="secret", dialect="inventory"
    ) as client:
        assert list(client.api.tickets.list()) == []
    url = str(tenant.calls[-1].request.url)
    assert "pageinate=true" in url
    assert "count=" not in url
