"""Idempotency keys: where a server acts once on all requests that have one, a write may be sent again."""

from __future__ import annotations

import asyncio
from collections.abc import Iterator

import pytest

from halopsa import RetryConfig
from halopsa.integrations.leads import (
    AsyncHaloIntegration,
    HaloIntegration,
    HaloIntegrationOutcomeUnknownError,
)
from halopsa.integrations.planhat import PlanhatClient
from halopsa.integrations.planhat.errors import PlanhatError
from tests.unit.core.hosts import Answer, Asked, Server, served

KEY = "idempotency-key"
RETRY = RetryConfig(max_attempts=3, backoff=0.01, max_backoff=0.02)


class Losing:
    """Answers of a server that acts on a write and loses so many of its answers."""

    def __init__(self, lost: int) -> None:
        self.lost = lost

    def __call__(self, asked: Asked) -> Answer:
        if self.lost:
            self.lost -= 1
            raise ConnectionResetError
        return 200, {}, {"success": True, "lead_id": 7, "id": "wh_1", "prospect_id": 7, "status": "healthy"}


@pytest.fixture
def server() -> Iterator[Server]:
    with served() as made:
        yield made


def client(server: Server) -> HaloIntegration:
    return HaloIntegration("a-key", server.url, retry=RETRY, allow_http=True)


def keys(server: Server) -> list[str | None]:
    return [asked.headers.get(KEY) for asked in server.asked]


def test_a_write_whose_answer_was_lost_is_sent_again_with_its_key(server: Server) -> None:
    server.answer = Losing(2)
    with client(server) as service:
        assert service.leads.sync(source="manual", email="a@b.example").lead_id == 7
        first = keys(server)
        assert len(first) == 3
        assert len(set(first)) == 1
        assert first[0]
        server.answer = Losing(1)
        service.prospects.update_status(7, status="qualified")
    assert [asked.method for asked in server.asked[3:]] == ["PUT", "PUT"]
    assert len(set(keys(server)[3:])) == 1
    assert keys(server)[3] not in first, "each call has a key of its own"


def test_async_too(server: Server) -> None:
    async def calls() -> None:
        async with AsyncHaloIntegration("a-key", server.url, retry=RETRY, allow_http=True) as service:
            assert (
                await service.webhooks.create(url="https://a.example", events=["lead.created"])
            ).id == "wh_1"

    server.answer = Losing(1)
    asyncio.run(calls())
    assert len(server.asked) == 2
    assert len(set(keys(server))) == 1


def test_when_all_answers_are_lost_the_outcome_is_unknown(server: Server) -> None:
    server.answer = Losing(100)
    with client(server) as service, pytest.raises(HaloIntegrationOutcomeUnknownError) as caught:
        service.leads.sync(source="manual", email="a@b.example")
    assert set(keys(server)) == {caught.value.request_id}, "the error names the key"


def test_what_has_no_key_is_sent_once(server: Server) -> None:
    server.answer = Losing(1)
    with client(server) as service:
        with pytest.raises(HaloIntegrationOutcomeUnknownError):
            service.webhooks.delete("wh_1")
        service.health.check()
    assert keys(server) == [None, None], "neither a DELETE nor a read is marked"


def test_an_api_that_names_no_header_gets_none(server: Server) -> None:
    server.answer = Losing(1)
    with (
        PlanhatClient("a-key", server.url, retry=RETRY, allow_http=True) as planhat,
        pytest.raises(PlanhatError),
    ):
        planhat.companies.create(name="One")
    assert keys(server) == [None]
