"""Many threads and one fault: one token, one pause."""

from __future__ import annotations

import threading
import time
from pathlib import Path

import pytest

from halopsa import HaloPsaAuthenticationError, HaloPsaRateLimitError, RateLimitConfig
from halopsa._api import API
from tests.faults.clients import connect
from tests.faults.kinds import KINDS, TOKEN, Kind, Place, as_json, good, well
from tests.faults.makers import status
from tests.faults.server import FaultServer, Play, Received, Step

THREADS = 16


@pytest.mark.parametrize("kind", KINDS.values(), ids=KINDS)
def test_a_storm_of_401_costs_one_token(kind: Kind, server: FaultServer, tmp_path: Path) -> None:
    """All threads hold a token that is refused; one of them gets the next for all."""
    lock = threading.Lock()
    given: list[str] = []

    def answers(received: Received) -> Step:
        if received.path == "/auth/token":
            with lock:
                given.append(f"{TOKEN}-{len(given) + 1}")
                fresh = given[-1]
            return Step((0.02, as_json({"access_token": fresh, "expires_in": 3600}).whole))
        if received.headers["authorization"] == f"Bearer {TOKEN}-1":
            return Step((as_json({"message": "expired"}, 401).whole,))
        return Step((good(received).whole,))

    values: list[object] = []
    start = threading.Barrier(THREADS)

    def work(number: int) -> None:
        folder = tmp_path / str(number)
        folder.mkdir()
        start.wait(10)
        values.append(kind.call(client, Place(folder)))

    with server.playing(Play(answers)) as play, connect(server.url) as client:
        threads = [threading.Thread(target=work, args=(number,)) for number in range(THREADS)]
        for thread in threads:
            thread.start()
        for thread in threads:
            thread.join(20)
        assert values == [kind.value] * THREADS
        assert len(given) == len(play.tokens) == 2
        assert THREADS * (1 + kind.others) < len(play.requests) <= THREADS * (2 + kind.others)


def test_a_refused_token_request_is_not_repeated_for_a_while(
    server: FaultServer, monkeypatch: pytest.MonkeyPatch
) -> None:
    """Else a wrong secret would lock the application out."""
    monkeypatch.setitem(vars(API.auth), "token_refused_for", 0.3)
    refusal = status(401, told=["no"])
    play = Play(well, tokens=[lambda received: refusal(good(received))], forever=True)
    with server.playing(play), connect(server.url) as client:
        for _ in range(5):
            with pytest.raises(HaloPsaAuthenticationError) as caught:
                client.tickets.get(5)
            assert caught.value.reason == "credentials"
        assert len(play.tokens) == 1
        play.mend()
        time.sleep(0.31)
        assert client.tickets.get(5).id == 5


@pytest.mark.parametrize("kind", [KINDS["get"], KINDS["create"]], ids=["get", "create"])
@pytest.mark.parametrize(
    ("header", "longest"),
    [({"Retry_After": "0.2"}, 0.2), ({"Retry_After": "Sun, 22 Nov 2026 12:00:01 GMT"}, 1.0)],
    ids=["seconds", "date"],
)
def test_one_pause_for_the_whole_client(
    kind: Kind, header: dict[str, str], longest: float, server: FaultServer, tmp_path: Path
) -> None:
    """What Retry-After says holds for every thread; a date counts from the answer's own Date."""
    limited = status(429, Date="Sun, 22 Nov 2026 12:00:00 GMT", **header)
    play = Play(well, [lambda received: limited(good(received))], hits=kind.hits)
    quiet: list[float] = []
    with (
        server.playing(play),
        connect(server.url, rate_limit=RateLimitConfig(retry_after=0.005, max_wait=5)) as client,
    ):
        client.tickets.delete(5)  # the token is there
        first = threading.Thread(target=kind.call, args=(client, Place(tmp_path)))
        first.start()
        while not client.rate_limit.paused_for:
            time.sleep(0.001)
        began = time.monotonic() + client.rate_limit.paused_for
        others = [threading.Thread(target=lambda: quiet.append(_timed(client))) for _ in range(4)]
        for thread in others:
            thread.start()
        for thread in (first, *others):
            thread.join(10)
        assert len(quiet) == 4
        assert min(quiet) >= began - 0.01
        assert client.rate_limit.paused_for == 0
        assert len([received for received in play.requests if kind.hits(received)]) == 2


def _timed(client: object) -> float:
    client.api.tax.get(5)  # type: ignore[attr-defined]  # a client
    return time.monotonic()


def test_a_pause_that_is_too_long_is_told_to_everyone(server: FaultServer) -> None:
    limited = status(429, Retry_After="3600")
    play = Play(well, [lambda received: limited(good(received))])
    with server.playing(play), connect(server.url) as client:
        for kind in KINDS.values():
            with pytest.raises(HaloPsaRateLimitError) as caught:
                kind.call(client, Place(Path()))
            assert caught.value.retry_after == pytest.approx(3600, abs=5)
        assert len(play.requests) == 1


@pytest.mark.parametrize("jump", [-86400.0, 86400.0, 1e9])
def test_the_wall_clock_may_jump(jump: float, server: FaultServer, monkeypatch: pytest.MonkeyPatch) -> None:
    """Tokens and pauses count on the monotonic clock."""
    limited = status(429, Retry_After="0.05")
    play = Play(well, [lambda received: limited(good(received))], hits=KINDS["create"].hits)
    with server.playing(play), connect(server.url) as client:
        client.tickets.get(5)
        real = time.time
        monkeypatch.setattr(time, "time", lambda: real() + jump)
        began = time.monotonic()
        assert client.tickets.create({"summary": "x"}).id == 5
        assert time.monotonic() - began < 5
        assert len(play.tokens) == 1
