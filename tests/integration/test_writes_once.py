"""A write is sent once, whatever happens to its answer. Requests are counted by the server that gets them."""

from __future__ import annotations

import hashlib
import logging
import pickle
import re
import socket
import threading
import time
from collections.abc import Callable
from typing import Literal

import pytest

from halopsa import (
    HaloPsaClient,
    HaloPsaConnectionError,
    HaloPsaError,
    HaloPsaOutcomeUnknownError,
    HaloPsaRateLimitError,
    HaloPsaServerError,
    HaloPsaValidationError,
    RateLimitConfig,
    RetryConfig,
)
from halopsa.api import Api
from halopsa.core.transport.exchange import Call
from halopsa.sandbox import Sandbox
from tests import of_halopsa as facts
from tests.integration import raw
from tests.integration.checks import loose, said
from tests.of_halopsa import Dialect

Write = Callable[[HaloPsaClient], object]
WRITES: dict[str, Write] = {
    "create": lambda client: client.tickets.create({"summary": "Once"}),
    "update": lambda client: client.tickets.update(5, {"summary": "Once"}),
    "delete": lambda client: client.tickets.delete(5),
    "add_action": lambda client: client.tickets.add_action(5, {"outcome": "Close"}),
    "add_attachment": lambda client: client.tickets.add_attachment(5, b"x", filename="x"),
    "request POST": lambda client: client.request("POST", "/Tickets", json=[{"summary": "Once"}]),
    "request DELETE": lambda client: client.request("DELETE", "/Tickets/5"),
}
NAMED = pytest.mark.parametrize("write", WRITES.values(), ids=WRITES)
QUICK = RetryConfig(backoff=0.01)


def connect(url: str, dialect: Dialect = "v2", *, timeout: float = 5.0, paced: bool = True) -> HaloPsaClient:
    return HaloPsaClient(
        base_url=url,
        token_source=lambda: "token",
        dialect=dialect,
        retry=QUICK,
        timeout=timeout,
        rate_limit=RateLimitConfig(enabled=paced, retry_after=0.01),
    )


@NAMED
@pytest.mark.parametrize("status", [500, 502, 503, 504])
def test_not_again_after_a_fault(write: Write, status: int, dialect: Dialect) -> None:
    with raw.serving(raw.answer(status, b"")) as server, connect(server.url, dialect) as client:
        with pytest.raises(HaloPsaServerError):
            write(client)
        assert len(server.seen) == 1


def _every_write() -> list[Call]:
    """A request of every operation of the manifest that is no read, curated and published."""
    names = [*facts.resource_names(), *(f"api.{name}" for name in vars(Api) if name[0] != "_")]
    calls: dict[tuple[str, str, str], Call] = {}
    for name in names:
        for op in facts.resource(name).ops.values():
            request = facts.said(op, "v2")
            if op.effect != "read" and request is not None:
                path = facts.resource(name).path + re.sub(r"\{[^}]*\}", "1", request.path).rstrip("/")
                expect: Literal["json", "void"] = "void" if op.kind == "delete" else "json"
                calls[request.verb, path, op.retry] = Call(
                    request.verb.upper(), path, json=[{}], effect=op.effect, retry=op.retry, expect=expect
                )
    return list(calls.values())


@pytest.mark.parametrize("status", [408, 499, 444, 460, 500, 522])
def test_no_write_is_said_to_have_changed_nothing_when_nobody_knows(status: int) -> None:
    calls = _every_write()
    assert len(calls) > 500
    with raw.serving(raw.answer(status, b"")) as server, connect(server.url, paced=False) as client:
        for number, call in enumerate(calls, 1):
            with pytest.raises(HaloPsaError) as caught:
                client._transport.send(call)
            assert caught.value.may_have_taken_effect, call
            assert "Nothing was changed" not in str(caught.value), call
            assert caught.value.status_code == status
            assert len(server.seen) == number, call


@NAMED
@pytest.mark.parametrize("status", [400, 403, 404, 407, 421, 431])
def test_a_refused_write_has_changed_nothing(write: Write, status: int) -> None:
    with raw.serving(raw.answer(status, b"")) as server, connect(server.url) as client:
        with pytest.raises(HaloPsaError, match="Nothing was changed") as caught:
            write(client)
        assert caught.value.may_have_taken_effect is False
        assert len(server.seen) == 1


@NAMED
def test_not_again_after_a_timeout(write: Write) -> None:
    with raw.serving(raw.HANG) as server, connect(server.url, timeout=0.15) as client:
        with pytest.raises(HaloPsaOutcomeUnknownError):
            write(client)
        assert len(server.seen) == 1


@NAMED
def test_not_again_when_the_line_goes_dead(write: Write) -> None:
    with raw.serving(raw.CLOSE) as server, connect(server.url) as client:
        with pytest.raises(HaloPsaOutcomeUnknownError):
            write(client)
        assert len(server.seen) == 1


@pytest.mark.parametrize(
    "body",
    [b"", b"{", b"<html>", b"[]", b"[{},{}]", b"5", b"null", b"NaN", b"{}", b"[{}]", b"[null]"],
    ids=repr,
)
@pytest.mark.parametrize("name", ["create", "update"])
def test_not_again_after_an_answer_nobody_can_read(name: str, body: bytes) -> None:
    with raw.serving(raw.answer(201, body)) as server, connect(server.url) as client:
        with pytest.raises(HaloPsaError) as caught:
            WRITES[name](client)
        assert isinstance(caught.value, HaloPsaOutcomeUnknownError), caught.value
        assert len(server.seen) == 1


@pytest.mark.parametrize("body", [b'{"summary": "x"}', b'{"id": 0}', b'[{"id": null}]'], ids=repr)
def test_a_create_that_gives_no_id_has_shown_nothing(body: bytes, caplog: pytest.LogCaptureFixture) -> None:
    caplog.set_level(logging.DEBUG, "halopsa")
    with raw.serving(raw.answer(201, body)) as server, connect(server.url) as client:
        with pytest.raises(HaloPsaOutcomeUnknownError, match=r"no id.*may have been applied") as caught:
            WRITES["create"](client)
        [(_, sent)] = server.seen
    error = caught.value
    assert error.body_hash == hashlib.sha256(sent).hexdigest()
    assert error.request_id
    assert any(error.request_id in record.getMessage() for record in caplog.records)
    again = pickle.loads(pickle.dumps(error))  # noqa: S301 - our own bytes
    assert (again.request_id, again.body_hash) == (error.request_id, error.body_hash)


@pytest.mark.parametrize("method", ["POST", "DELETE"])
def test_a_request_that_is_answered_with_nonsense(method: str) -> None:
    with raw.serving(raw.answer(200, b"OK", kind="text/plain")) as server, connect(server.url) as client:
        with pytest.raises(HaloPsaOutcomeUnknownError):
            client.request(method, "/Thing")
        assert len(server.seen) == 1


@pytest.mark.parametrize(
    "body", [b"{}", b'{"id": 23, "salesorder_id": 0}', b"[]", b"", b"5", b"OK"], ids=repr
)
def test_a_step_that_led_nowhere_is_the_last(body: bytes) -> None:
    """The next step would be an upsert without an id: another record."""
    with raw.serving(raw.answer(201, body)) as server, connect(server.url) as client:
        with pytest.raises(HaloPsaOutcomeUnknownError):
            client.quotes.convert_to_invoice(23, experimental=True)
        assert server.lines() == ["POST /api/Quotation"]


@NAMED
def test_again_after_429(write: Write) -> None:
    """It was refused before anything was done."""
    answers = [raw.answer(429, b"slow down"), raw.answer(429, b"slow down"), raw.answer(201, b'{"id": 5}')]
    with raw.serving(*answers) as server, connect(server.url) as client:
        write(client)
        assert len(server.seen) == 3
        assert len({body for _, body in server.seen}) == 1


def test_again_when_nobody_listened() -> None:
    """A refused connection has carried nothing."""
    with socket.create_server(("127.0.0.1", 0)) as reserved:
        port = reserved.getsockname()[1]
    served: list[bytes] = []

    def serve() -> None:
        time.sleep(0.3)
        with socket.create_server(("127.0.0.1", port)) as late:
            late.settimeout(5)
            connection, _ = late.accept()
            with connection:
                served.append(connection.recv(65536))
                connection.sendall(raw.answer(201, b'{"id": 7}', more="Connection: close\r\n"))

    thread = threading.Thread(target=serve, daemon=True)
    thread.start()
    with HaloPsaClient(
        base_url=f"http://127.0.0.1:{port}",
        token_source=lambda: "token",
        retry=RetryConfig(max_attempts=200, backoff=0.02, max_backoff=0.02),
    ) as client:
        assert client.tickets.create({"summary": "Late"}).id == 7
    thread.join()
    assert len(served) == 1


def test_nobody_ever_listens() -> None:
    with socket.create_server(("127.0.0.1", 0)) as reserved:
        port = reserved.getsockname()[1]
    with connect(f"http://127.0.0.1:{port}") as client:
        started = time.monotonic()
        with pytest.raises(HaloPsaConnectionError, match=r"127\.0\.0\.1"):
            client.tickets.create({"summary": "x"})
        assert time.monotonic() - started < 3


def test_a_read_is_repeated() -> None:
    good = raw.answer(200, b'{"id": 5}')
    for bad in (raw.answer(500, b""), raw.answer(503, b""), raw.CLOSE, raw.answer(200, b"{")):
        with raw.serving(bad, good) as server, connect(server.url) as client:
            assert client.tickets.get(5).id == 5
            assert server.lines() == ["GET /api/Tickets/5"] * 2


def test_a_kept_connection_that_was_closed_is_no_fault() -> None:
    """The server hangs up after each answer; each call still goes out once."""
    closing = raw.answer(201, b'{"id": 5}', more="Connection: close\r\n")
    with raw.serving(closing) as server, connect(server.url) as client:
        for _ in range(3):
            assert client.tickets.create({"summary": "x"}).id == 5
        assert len(server.seen) == 3


def test_the_limit_of_a_tenant_is_waited_for() -> None:
    """The tenant names its limit in the text of the 429, without a header."""
    with (
        Sandbox(rate_limit=(5, 1), tickets=10) as halo,
        HaloPsaClient(
            **halo.connection, rate_limit=RateLimitConfig(max_requests=5000, retry_after=0.1)
        ) as client,
    ):
        assert [client.tickets.create({"summary": "x"}).id for _ in range(7)] == list(range(65, 72))
        assert client.rate_limit.limit == 5
        assert client.tickets.list(page_size=1).record_count == 17


def test_a_limit_that_is_not_worth_waiting_for() -> None:
    with (
        Sandbox(rate_limit=(2, 300), retry_after=True, tickets=10) as halo,
        HaloPsaClient(**halo.connection, rate_limit=RateLimitConfig(max_wait=1)) as client,
    ):
        client.tickets.get(1)
        started = time.monotonic()
        with pytest.raises(HaloPsaRateLimitError) as caught:
            client.tickets.create({"summary": "x"})
        assert time.monotonic() - started < 2
        assert caught.value.retry_after is not None
        assert 200 < caught.value.retry_after <= 300


def test_the_minimal_retry() -> None:
    with (
        raw.serving(raw.answer(503, b"")) as server,
        HaloPsaClient(
            base_url=server.url, token_source=lambda: "token", retry=RetryConfig(max_attempts=1)
        ) as client,
    ):
        with pytest.raises(HaloPsaServerError):
            client.tickets.get(5)
        assert len(server.seen) == 1


# Read-only

READS: dict[str, Write] = {
    "list": lambda client: client.tickets.list(),
    "list_all": lambda client: client.tickets.list_all(client_id=123).to_list(),
    "get": lambda client: client.tickets.get(456),
    "me": lambda client: client.agents.me(),
    "run": lambda client: client.reports.run(3),
    "request": lambda client: client.request("GET", "/Status"),
}


@pytest.mark.parametrize("write", [*WRITES.values(), lambda c: c.invoices.send(1, experimental=True)])
def test_a_read_only_client_writes_nothing(v2_halo: Sandbox, write: Write) -> None:
    with HaloPsaClient(**v2_halo.connection, read_only=True) as client:
        with pytest.raises(HaloPsaValidationError, match="read-only") as caught:
            write(client)
        assert caught.value.status_code is None
    assert v2_halo.requests == []


def test_a_read_only_client_reads(v2_halo: Sandbox) -> None:
    with HaloPsaClient(**v2_halo.connection, read_only=True) as client:
        for read in READS.values():
            read(client)
        assert {line.split()[0] for line in said(v2_halo)} == {"GET"}
        with pytest.raises(HaloPsaValidationError):
            loose(client).request("PATCH", "/Tickets")
