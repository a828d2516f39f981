"""Messages of the outbox: at least once each, again after growing pauses, to nobody inside, and given up at last."""

from __future__ import annotations

import json
import logging
import os
import socket
import subprocess
import sys
import threading
import time
from collections.abc import Callable, Collection

import pytest
import sqlalchemy as sa

from halopsa.integrations.leads import verify_webhook
from halopsa.leads.store import outbox, webhooks
from halopsa.leads.store.engine import Database
from halopsa.leads.store.outbox import Message
from halopsa.leads.webhooks import delivery
from halopsa.leads.webhooks.delivery import PAUSES, Delivery, Verdict, verdict
from halopsa.leads.webhooks.posting import Answer
from halopsa.leads.webhooks.sealing import Sealer
from tests.unit.leads.webhooks.receiver import Receiver, answer

KEY = "MDEyMzQ1Njc4OTAxMjM0NTY3ODkwMTIzNDU2Nzg5MDE="
SEALER = Sealer(KEY)
SECRET = "the secret of the webhook"


class Clock:
    """A time that a test moves."""

    def __init__(self) -> None:
        self.now = 1_764_540_000.0

    def __call__(self) -> float:
        return self.now


@pytest.fixture
def clock() -> Clock:
    return Clock()


def registered(database: Database, url: str, secret: str = SECRET) -> str:
    with database.writing() as c:
        return webhooks.insert(c, url=url, events=["lead.created"], secret=SEALER.seal(secret), now=1.0)


def told(database: Database, clock: Clock, lead_id: int = 7) -> list[str]:
    with database.writing() as c:
        return outbox.put(c, "lead.created", lead_id, {"lead_id": lead_id}, now=clock())


def sender(
    database: Database,
    clock: Clock,
    allow: Collection[str] = ("127.0.0.1",),
    *,
    threads: int = 2,
    poll: float = 1.0,
) -> Delivery:
    return Delivery(database, SEALER, allow, clock=clock, seconds=5.0, threads=threads, poll=poll)


def state(database: Database, ident: str) -> Message:
    with database.reading() as c:
        found = outbox.get(c, ident)
    assert found is not None
    return found


def test_a_message_arrives_signed(database: Database, receiver: Receiver, clock: Clock) -> None:
    registered(database, receiver.url)
    [ident] = told(database, clock)
    delivery_ = sender(database, clock)
    assert delivery_.deliver_one()
    assert not delivery_.deliver_one()
    [got] = receiver.received
    said = verify_webhook(got.body, got.headers, SECRET, clock=clock)
    assert (said["type"], said["data"]) == ("lead.created", {"lead_id": 7})
    assert got.headers["webhook-id"] == ident
    found = state(database, ident)
    assert (found.state, found.last_status, found.delivered_at) == ("delivered", 204, clock())


def test_it_is_sent_again_after_growing_pauses_and_then_no_more(
    database: Database, receiver: Receiver, clock: Clock
) -> None:
    receiver.script = answer(500)
    registered(database, receiver.url)
    [ident] = told(database, clock)
    delivery_, pauses = sender(database, clock), []
    while delivery_.deliver_one():
        found = state(database, ident)
        assert (found.last_status, found.last_error) == (500, "answered 500: an error")
        if found.state == "dead":
            break
        assert not delivery_.deliver_one()  # not before its time
        pauses.append(found.run_at - clock())
        clock.now = found.run_at
    assert len(pauses) == len(PAUSES) == 7
    assert all(0.9 <= pause / meant <= 1.1 for pause, meant in zip(pauses, PAUSES, strict=True))
    assert state(database, ident).tries == 8
    assert {got.headers["webhook-id"] for got in receiver.received} == {ident}
    assert len({got.headers["webhook-signature"] for got in receiver.received}) == 8  # each of its own time
    # A person sends it again, with all its tries.
    receiver.script = answer(200)
    with database.writing() as c:
        assert outbox.retry(c, ident, now=clock())
    assert delivery_.deliver_one()
    assert state(database, ident).state == "delivered"


def test_gone_is_the_end_of_the_webhook(database: Database, receiver: Receiver, clock: Clock) -> None:
    receiver.script = answer(410)
    number = registered(database, receiver.url)
    [first], [second] = told(database, clock), told(database, clock)
    delivery_ = sender(database, clock)
    assert delivery_.deliver_one()
    assert not delivery_.deliver_one()
    assert [state(database, one).state for one in (first, second)] == ["dead", "dead"]
    with database.reading() as c:
        found = webhooks.get(c, number)
    assert found is not None
    assert not found.active
    assert len(receiver.received) == 1
    assert told(database, clock) == []


@pytest.mark.parametrize(
    ("failed", "tries", "found"),
    [
        (Answer(500), 1, Verdict(60.0, "answered 500: an error", 500)),
        (Answer(302), 2, Verdict(300.0, "answered 302: a redirect, which is not followed", 302)),
        (Answer(404), 8, Verdict(None, "answered 404: an error", 404)),
        (Answer(429, 10.0), 1, Verdict(60.0, "answered 429: an error", 429)),
        (Answer(429, 100.0), 1, Verdict(100.0, "answered 429: an error", 429)),
        (Answer(503, 1e9), 1, Verdict(86_400.0, "answered 503: an error", 503)),
        (Answer(503, 100.0), 8, Verdict(None, "answered 503: an error", 503)),
        (Answer(410, 100.0), 1, Verdict(None, "answered 410: it wants no more messages", 410, gone=True)),
        ("no connection", 7, Verdict(86_400.0, "no connection")),
        ("no connection", 8, Verdict(None, "no connection")),
        ("no connection", 99, Verdict(None, "no connection")),
    ],
)
def test_verdicts(failed: Answer | str, tries: int, found: Verdict) -> None:
    assert verdict(failed, tries, 0.5) == found


def test_nothing_goes_to_what_the_configuration_does_not_allow(
    database: Database, receiver: Receiver, clock: Clock
) -> None:
    registered(database, receiver.url)
    registered(database, receiver.url.replace("http://127.0.0.1", "https://169.254.169.254"))
    idents = told(database, clock)
    delivery_ = sender(database, clock, allow=())
    assert delivery_.deliver_one()
    assert delivery_.deliver_one()
    assert receiver.connections == 0
    for ident in idents:
        found = state(database, ident)
        assert found.state == "ready"
        assert "in-the-address" not in str(found.last_error)


def test_a_webhook_that_is_gone_or_silent_gets_nothing(
    database: Database, receiver: Receiver, clock: Clock
) -> None:
    number = registered(database, receiver.url)
    [ident] = told(database, clock)
    with database.writing() as c:
        c.execute(sa.text("UPDATE webhooks SET active = 0"))
    assert sender(database, clock).deliver_one()
    assert (state(database, ident).state, receiver.connections) == ("dead", 0)
    with database.writing() as c:
        assert webhooks.delete(c, number)
    assert not sender(database, clock).deliver_one()


def test_a_secret_of_another_key_is_said(database: Database, receiver: Receiver, clock: Clock) -> None:
    registered(database, receiver.url)
    [ident] = told(database, clock)
    with database.writing() as c:
        c.execute(sa.text("UPDATE webhooks SET secret = X'00'"))
    assert sender(database, clock).deliver_one()
    assert "sealed with another secret key" in str(state(database, ident).last_error)
    assert receiver.connections == 0


def test_a_defect_is_no_message_for_ever(
    database: Database, receiver: Receiver, clock: Clock, monkeypatch: pytest.MonkeyPatch
) -> None:
    def broken(*_: object, **__: object) -> Answer:
        raise RuntimeError("jane.doe@example.com")

    monkeypatch.setattr(delivery, "post", broken)
    registered(database, receiver.url)
    [ident] = told(database, clock)
    assert sender(database, clock).deliver_one()
    assert state(database, ident).last_error == "the service failed (RuntimeError)"


def test_what_another_has_taken_meanwhile_is_not_written(
    database: Database, receiver: Receiver, clock: Clock
) -> None:
    """The lease ran out while the other side was slow: the other sender's word counts."""
    registered(database, receiver.url)
    [ident] = told(database, clock)

    def slow(spoken: socket.socket) -> None:
        clock.now += 61
        with database.writing() as c:
            assert outbox.take(c, now=clock(), lease=60) is not None
        spoken.sendall(answer(500))

    receiver.script = slow
    assert sender(database, clock).deliver_one()
    found = state(database, ident)
    assert (found.state, found.tries, found.last_error) == ("running", 2, None)


def test_threads_send_to_one_webhook_one_at_a_time_and_to_others_meanwhile(
    database: Database, receiver: Receiver, clock: Clock
) -> None:
    at_once, most = 0, 0
    lock, release = threading.Lock(), threading.Event()

    def slow(spoken: socket.socket) -> None:
        nonlocal at_once, most
        with lock:
            at_once += 1
            most = max(most, at_once)
        release.wait(5)
        with lock:
            at_once -= 1
        spoken.sendall(answer(204))

    receiver.script = slow
    with Receiver() as other:
        registered(database, receiver.url)
        registered(database, other.url)
        for lead in range(3):
            told(database, clock, lead)
        delivery_ = sender(database, clock, threads=3, poll=0.02)
        delivery_.start()
        try:
            until(lambda: len(other.received) == 3 and len(receiver.received) == 1)
            release.set()
            until(lambda: len(receiver.received) == 3)
        finally:
            assert delivery_.stop()
    assert most == 1
    with database.reading() as c:
        assert outbox.counts(c) == {"ready": 0, "running": 0, "delivered": 6, "dead": 0}


def test_stopping_waits_for_what_is_being_sent_and_takes_no_more(
    database: Database, receiver: Receiver, clock: Clock
) -> None:
    def slow(spoken: socket.socket) -> None:
        time.sleep(0.2)
        spoken.sendall(answer(204))

    receiver.script = slow
    registered(database, receiver.url)
    first = told(database, clock) + told(database, clock)
    delivery_ = sender(database, clock, poll=30.0)
    delivery_.start()
    until(lambda: len(receiver.received) == 1)
    assert delivery_.stop()
    assert sorted(state(database, one).state for one in first) == ["delivered", "ready"]
    assert len(receiver.received) == 1


def test_a_sender_that_waits_is_woken(database: Database, receiver: Receiver, clock: Clock) -> None:
    registered(database, receiver.url)
    delivery_ = sender(database, clock, poll=30.0, threads=1)
    delivery_.start()
    time.sleep(0.05)
    told(database, clock)
    delivery_.wake()
    until(lambda: len(receiver.received) == 1)
    assert delivery_.stop()


KILLED = """
import os, sys
from halopsa.leads.store import outbox
from halopsa.leads.store.engine import Database
from halopsa.leads.webhooks import delivery
from halopsa.leads.webhooks.delivery import Delivery
from halopsa.leads.webhooks.sealing import Sealer
url, key, at, now = sys.argv[1:]
if at == "sent":
    outbox.delivered = lambda *_, **__: os._exit(9)
else:
    delivery.post = lambda *_, **__: os._exit(9)
Delivery(Database(url), Sealer(key), ["127.0.0.1"], clock=lambda: float(now)).deliver_one()
"""


@pytest.mark.parametrize(("at", "times"), [("taken", 1), ("sent", 2)])
def test_a_kill_loses_no_message(
    database: Database, receiver: Receiver, clock: Clock, at: str, times: int
) -> None:
    registered(database, receiver.url)
    [ident] = told(database, clock)
    arguments = [str(database.engine.url), KEY, at, str(clock())]
    done = subprocess.run(  # noqa: S603 - the program is above
        [sys.executable, "-c", KILLED, *arguments], env={**os.environ, "PYTHONPATH": os.getcwd()}, check=False
    )
    assert done.returncode == 9
    delivery_ = sender(database, clock)
    assert not delivery_.deliver_one()  # it is leased
    clock.now += 61
    assert delivery_.deliver_one()
    assert state(database, ident).state == "delivered"
    assert [got.headers["webhook-id"] for got in receiver.received] == [ident] * times


def test_the_log_has_no_addresses_secrets_or_people(
    database: Database, receiver: Receiver, clock: Clock, caplog: pytest.LogCaptureFixture
) -> None:
    receiver.script = b"HTTP/1.1 500 jane.doe@example.com\r\n\r\n"
    number = registered(database, receiver.url)
    with database.writing() as c:
        outbox.put(c, "lead.created", 7, {"email": "jane.doe@example.com"}, now=clock())
    with caplog.at_level(logging.DEBUG):
        assert sender(database, clock).deliver_one()
    said = json.dumps([record.getMessage() for record in caplog.records])
    assert number in said
    for hidden in ("jane", "in-the-address", SECRET, "127.0.0.1"):
        assert hidden not in said


def until(so: Callable[[], bool]) -> None:
    end = time.monotonic() + 5
    while not so():
        assert time.monotonic() < end
        time.sleep(0.005)
