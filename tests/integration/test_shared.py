"""Clients and threads: what is shared and what is not."""

from __future__ import annotations

import threading
from collections.abc import Callable
from concurrent.futures import ThreadPoolExecutor
from typing import TypeVar

import pytest

from halopsa import HaloPsaClient, HaloPsaError
from halopsa.sandbox import Sandbox
from tests.integration import raw
from tests.integration.checks import ids, said
from tests.of_halopsa import resource_names

T = TypeVar("T")


def together(count: int, call: Callable[[int], T]) -> list[T]:
    """The results of ``count`` threads that start at the same moment."""
    barrier = threading.Barrier(count)

    def run(number: int) -> T:
        barrier.wait(10)
        return call(number)

    with ThreadPoolExecutor(count) as pool:
        return list(pool.map(run, range(count)))


def tokens(halo: Sandbox) -> int:
    """How often a token was asked for."""
    return sum(record.path == "/auth/token" for record in halo.requests)


def test_64_threads_fetch_one_token(v2: HaloPsaClient, v2_halo: Sandbox) -> None:
    found = together(64, lambda number: v2.tickets.get(number + 1).id)
    assert found == list(range(1, 65))
    assert tokens(v2_halo) == 1


def test_64_threads_renew_one_token(v2: HaloPsaClient, v2_halo: Sandbox) -> None:
    v2.tickets.get(1)
    v2_halo.revoke_tokens()
    found = together(64, lambda number: v2.tickets.get(number + 1).id)
    assert found == list(range(1, 65))
    assert tokens(v2_halo) == 2


def test_threads_lose_no_write(v2: HaloPsaClient) -> None:
    made = together(32, lambda number: v2.tickets.create({"summary": f"Thread {number}"}).id)
    assert sorted(made) == list(range(555, 587))
    assert v2.tickets.list(page_size=1).record_count == 532


def test_resources_are_made_once(v2: HaloPsaClient) -> None:
    for name in resource_names():
        assert len({id(found) for found in together(8, lambda _, name=name: getattr(v2, name))}) == 1  # type: ignore[misc]  # a bound default
        assert getattr(v2, name) is getattr(v2, name)


def test_me_is_asked_for_once_by_all_threads(v2: HaloPsaClient, v2_halo: Sandbox) -> None:
    found = together(16, lambda _: v2.agents.me())
    assert len({id(agent) for agent in found}) == 1
    assert said(v2_halo) == ["GET /Agent/me 200"]


def test_names_and_types_are_looked_up_once(v2: HaloPsaClient, v2_halo: Sandbox) -> None:
    together(8, lambda number: v2.tickets.update(number + 1, {"team_id": 4}))
    together(8, lambda number: v2.assets.update(number + 1, {"key_field": f"SN{number}", "assettype_id": 1}))
    assert said(v2_halo).count("GET /Team 200") == 1
    assert said(v2_halo).count("GET /AssetType/1 200") == 1


def test_a_failed_look_up_is_not_kept(v2: HaloPsaClient, v2_halo: Sandbox) -> None:
    v2_halo.fail_next(404, path="/api/agent/me")
    with pytest.raises(HaloPsaError):
        v2.agents.me()
    assert v2.agents.me().id == 45
    v2_halo.fail_next(403, path="/api/team")
    with pytest.raises(HaloPsaError):
        v2.tickets.update(1, {"team_id": 4})
    v2.tickets.update(1, {"team_id": 4})


def test_one_listing_in_two_threads(v2: HaloPsaClient) -> None:
    """Each iteration is its own."""
    listing = v2.tickets.list_all()
    first, second = together(2, lambda _: ids(listing))
    assert first == second
    assert len(first) == 500


def test_clients_share_nothing() -> None:
    with (
        raw.serving(raw.answer(200, b'{"id": 1, "name": "One"}')) as one,
        raw.serving(raw.answer(200, b'{"id": 2, "name": "Two"}')) as two,
        HaloPsaClient(base_url=one.url, token_source=lambda: "token-one") as first,
        HaloPsaClient(base_url=two.url, token_source=lambda: "token-two", dialect="inventory") as second,
    ):
        assert first.agents.me().id == 1
        assert second.agents.me().id == 2
        assert first.agents.me().name == "One"
        assert first.tickets is not second.tickets
        assert first.rate_limit is not second.rate_limit
        assert first.rate_limit.used == second.rate_limit.used == 1
        second.close()
        assert first.agents.me(refresh=True).id == 1
        assert all("token-one" in head and "token-two" not in head for head, _ in one.seen)
        assert all("token-two" in head and "token-one" not in head for head, _ in two.seen)


def test_a_closed_client_says_so(v2: HaloPsaClient, v2_halo: Sandbox) -> None:
    v2.tickets.get(1)
    v2.close()
    v2.close()
    with pytest.raises(HaloPsaError, match="closed"):
        v2.tickets.get(2)
    assert said(v2_halo) == ["GET /Tickets/1 200"]


def test_warned_of_once_per_client(v2: HaloPsaClient, v2_halo: Sandbox) -> None:
    with pytest.warns(UserWarning, match="includedetails"):
        v2.tickets.list(includedetails=True)
    v2.tickets.list(includedetails=True)  # a second warning would be an error here
    with (
        HaloPsaClient(**v2_halo.connection) as other,
        pytest.warns(UserWarning, match="includedetails"),
    ):
        other.tickets.list(includedetails=True)
    assert "includedetails" not in v2_halo.requests[-1].query
