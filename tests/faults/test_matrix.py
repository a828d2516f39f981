"""Each fault meets each kind of call: what was sent how often, what the caller got, what came afterwards."""

from __future__ import annotations

import contextlib
import hashlib
import socket
import time
from collections.abc import Iterator
from pathlib import Path

import pytest

from halopsa import (
    HaloPsaAuthenticationError,
    HaloPsaClient,
    HaloPsaError,
    HaloPsaOutcomeUnknownError,
    HaloPsaRateLimitError,
    HaloPsaServerError,
)
from tests.faults.clients import connect
from tests.faults.kinds import (
    DATA,
    SECRETS,
    Kind,
    Place,
    good,
    well,
)
from tests.faults.makers import Maker
from tests.faults.server import Answers, FaultServer, Play, Received, Step
from tests.faults.table import CASES, FAULTS, GOOD, Fault, Want
from tests.faults.watch import Log, foreign, found, variables, visible

NAME = "halo.invalid"
PROBE = "GET /api/Status"


def script(fault: Fault, other: FaultServer) -> list[Answers]:
    """The fault's steps as answers of the server."""

    def answers(maker: Maker) -> Answers:
        def answer(received: Received) -> Step:
            step = maker(good(received))
            port = str(other.port).encode()
            pieces = tuple(
                piece.replace(b"ELSEWHERE", port) if isinstance(piece, bytes) else piece
                for piece in step.pieces
            )
            return Step(pieces, step.end)

        return answer

    return [answers(maker) for maker in fault.steps]


@contextlib.contextmanager
def listening(
    fault: Fault, shared: FaultServer, patch: pytest.MonkeyPatch
) -> Iterator[tuple[FaultServer, str]]:
    """The server in the state the fault wants, and its address."""
    if fault.state == "open":
        yield shared, shared.url
        return
    if fault.state == "unnamed":

        def unknown(*args: object, **kwargs: object) -> object:
            raise socket.gaierror(socket.EAI_NONAME, "Name or service not known")

        patch.setattr(socket, "getaddrinfo", unknown)
        yield shared, f"http://{NAME}:{shared.port}"
        return
    own = FaultServer("cold" if fault.state == "cold" else "full")
    try:
        yield own, own.url
    finally:
        own.close()


def mended(fault: Fault, server: FaultServer, patch: pytest.MonkeyPatch) -> None:
    """Let the server be reached."""
    if fault.state in ("cold", "full"):
        server.open()
    elif fault.state == "unnamed":
        address = (socket.AF_INET, socket.SOCK_STREAM, 6, "", ("127.0.0.1", server.port))
        patch.setattr(socket, "getaddrinfo", lambda *args, **kwargs: [address])


@pytest.mark.parametrize(
    ("fault", "kind"), CASES, ids=[f"{fault.name} - {kind.name}" for fault, kind in CASES]
)
def test_fault(
    fault: Fault,
    kind: Kind,
    server: FaultServer,
    elsewhere: FaultServer,
    log: Log,
    tmp_path: Path,
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    want = fault.want(kind)
    assert want is not None
    place = Place(tmp_path)
    steps = script(fault, elsewhere)
    play = Play(
        well,
        [] if fault.at == "token" else steps,
        steps if fault.at == "token" else [],
        forever=fault.forever,
        hits=kind.hits,
        early=fault.early,
    )
    other = Play(well)
    with (
        listening(fault, server, monkeypatch) as (own, url),
        elsewhere.playing(other),
        own.playing(play),
        connect(url, **fault.settings) as client,
    ):
        if fault.primed:
            prime(fault, kind, client, play, place, steps)
        if fault.max_body is not None:
            transport = client._transport
            transport.max_body = transport._sender._max_body = fault.max_body  # type: ignore[attr-defined]  # a SyncSender
        if want.error is None:
            assert kind.call(client, place) == (kind.value if want.value is GOOD else want.value)
        else:
            with pytest.raises(HaloPsaError) as caught:
                kind.call(client, place)
            check_error(fault, kind, want, caught.value, play, place)
            if isinstance(caught.value, HaloPsaOutcomeUnknownError):
                assert any(f"request={caught.value.request_id}" in line for line in log.lines)
        play.reset_now()
        check_sent(fault, kind, want, play)
        assert not other.requests
        assert not other.tokens
        mended(fault, own, monkeypatch)
        check_afterwards(fault, kind, client, play, place)
    assert list(tmp_path.iterdir()) == []
    assert found("\n".join(log.lines), (*SECRETS, *DATA)) == []
    assert log.lines


def prime(
    fault: Fault, kind: Kind, client: HaloPsaClient, play: Play, place: Place, steps: list[Answers]
) -> None:
    """A good call, which leaves a connection behind."""
    play.mend()
    assert kind.call(client, place) == kind.value
    play.requests.clear()
    if fault.hang_up:
        play.hang_up()
    play._faults, play._forever = list(steps), fault.forever


def check_sent(fault: Fault, kind: Kind, want: Want, play: Play) -> None:
    """What reached the server, how often, and that a repeat is the same request."""
    hit = [received for received in play.requests if kind.hits(received)]
    if want.or_more:
        assert len(hit) >= want.sent
    else:
        assert len(hit) == want.sent
    for received in hit:
        assert (received.path, received.query, received.body) == (hit[0].path, hit[0].query, hit[0].body)
    beside = [received.line for received in play.requests if not kind.hits(received)]
    if fault.name == "401 always" and PROBE in beside:
        beside.remove(PROBE)  # the one read that tells a missing right from a wrong token
    if fault.at == "token" and want.error is not None:
        assert beside == []
    elif fault.state == "open":
        assert len(beside) == (kind.others if want.error is None else kind.others and 1)
    if fault.state == "open":
        assert len(play.tokens) == want.tokens


def check_error(fault: Fault, kind: Kind, want: Want, error: HaloPsaError, play: Play, place: Place) -> None:
    """The error's class, what it says and carries, and that it shows no secret and nobody else's exception."""
    text = str(error)
    assert type(error) is want.error, f"{error!r} ({error})"
    assert want.words in text
    if want.status is not None:
        assert error.status_code == want.status
    if isinstance(error, HaloPsaAuthenticationError):
        assert error.reason == want.reason
    if isinstance(error, HaloPsaRateLimitError) and fault.after == "paused":
        assert error.retry_after is not None
        assert error.retry_after > 80_000
    # What happened, whether it may have taken effect, what to do.
    own = f"{error.method} /api{error.path}"
    assert own == kind.line or (fault.at == "token" and own == "POST /api/auth/token"), own
    doubtful = isinstance(error, HaloPsaOutcomeUnknownError) or (
        isinstance(error, HaloPsaServerError) and kind.effect == "write" and fault.at == "answer"
    )
    assert ("may have been applied" in text) is doubtful, text
    said = any(words in text for words in ("Nothing was sent", "Nothing was changed", "was not sent"))
    assert said or doubtful, text
    assert error.hint
    if isinstance(error, HaloPsaOutcomeUnknownError):
        [sent] = [received for received in play.requests if kind.hits(received)]
        assert error.request_id
        if len(sent.body) == int(sent.headers.get("content-length", 0)):  # it may have been cut off early
            assert error.body_hash == hashlib.sha256(sent.body).hexdigest()
    if kind.name == "list_all":
        assert place.rows == ([1, 2] if fault.at == "answer" and fault.state == "open" else [])
    assert foreign(error) == []
    assert found(visible(error), (*SECRETS, *DATA)) == []
    assert found(variables(error), SECRETS) == []


def check_afterwards(fault: Fault, kind: Kind, client: HaloPsaClient, play: Play, place: Place) -> None:
    """The same client goes on working: nothing of the fault is left in it."""
    play.mend()
    if fault.after == "paused":
        with pytest.raises(HaloPsaRateLimitError):
            kind.call(client, place)
        assert play.requests == play.tokens == []
        return
    time.sleep(min(client.rate_limit.next_free_slot, 0.5))
    assert kind.call(client, place) == kind.value
    assert len(play.requests) == 1 + kind.others


def test_the_table_is_large_enough() -> None:
    assert len(CASES) >= 400
    assert {kind.name for _, kind in CASES} == {
        "get", "list", "list_all", "request GET", "api GET", "report", "download", "download to a file", "create",
        "update", "upload", "request POST", "api POST", "delete",
    }  # fmt: skip
    assert len(FAULTS) > 100
