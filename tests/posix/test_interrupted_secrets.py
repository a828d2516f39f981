"""An exception of a signal's handler, wherever it ends a call, shows nothing of what the server repeated."""

from __future__ import annotations

import warnings
from collections.abc import Callable

import pytest

from halopsa import HaloPsaClient, RateLimitConfig, RetryConfig
from tests.faults.clients import connect
from tests.faults.kinds import as_json, well
from tests.faults.server import Answers, FaultServer, Play, Received, Step
from tests.faults.test_echoes import ALL, CALLS, complaints, outcome, parts, told
from tests.faults.watch import found, listening
from tests.posix.test_interrupts import alarm


def in_the_head(received: Received) -> Step:
    return Step((f"HTTP/1.1 200 X\r\nX-Echo: {told(received)}\r\nX-More: ".encode(),), "hang")


def in_the_body(received: Received) -> Step:
    good = as_json({"message": told(received)})
    return Step((good.head() + good.body[:-5],), "hang")


MOMENTS: dict[str, Answers] = {
    "waiting for an answer": lambda received: Step(end="hang"),
    "in the head": in_the_head,
    "in the body": in_the_body,
    "in a refusal": lambda received: Step((complaints(400)(received).pieces[0][:-5],), "hang"),  # type: ignore[index]  # bytes
    "waiting after a 429": complaints(429, Retry_After="30"),
    "waiting after a 503": complaints(503, Retry_After="30"),
}


@pytest.mark.parametrize("moment", MOMENTS)
@pytest.mark.parametrize("call", CALLS.values(), ids=CALLS)
def test_an_interrupted_call_shows_nothing(moment: str, call: Callable[[HaloPsaClient], object]) -> None:
    server = FaultServer()
    limits = RateLimitConfig(max_wait=60)
    try:
        with (
            server.playing(Play(well, [MOMENTS[moment]], forever=True)) as play,
            warnings.catch_warnings(record=True) as warned,
            listening() as log,
            connect(server.url, retry=RetryConfig(max_backoff=60), rate_limit=limits) as client,
        ):
            warnings.simplefilter("always")
            with alarm(0.3):
                text, error = outcome(call, client)
            assert play.requests
    finally:
        server.close()
    if "503" not in moment or call not in (CALLS["write"], CALLS["create"]):  # a write is not sent again
        assert type(error) is KeyboardInterrupt
    everything = "\n".join([text, *map(str, warned), *log.lines])
    assert found(everything, ALL) == []
    assert parts(everything) == []
