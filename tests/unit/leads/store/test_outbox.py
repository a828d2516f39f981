"""Outbox and webhooks: a message for each that wants it, taken by one sender at a time, dead after all tries."""

from __future__ import annotations

import json

from halopsa.leads.store import outbox, webhooks
from halopsa.leads.store.engine import Database
from halopsa.leads.store.outbox import Message


def hook(database: Database, *events: str, active: bool = True) -> str:
    with database.writing() as c:
        return webhooks.insert(
            c, url="https://hidden.example/x", events=events, secret=b"sealed", active=active, now=1.0
        )


def told(database: Database, event: str = "lead.created") -> list[str]:
    with database.writing() as c:
        return outbox.put(c, event, 7, {"lead_id": 7}, now=1.0)


def taken(database: Database, now: float, *skip: str) -> Message:
    with database.writing() as c:
        found = outbox.take(c, now=now, lease=10, skip=skip)
    assert found is not None
    return found


def test_every_active_webhook_that_wants_an_event_gets_it(database: Database) -> None:
    first = hook(database, "lead.created", "opportunity.won")
    hook(database, "prospect.qualified")
    hook(database, "lead.created", active=False)
    (number,) = told(database)
    with database.reading() as c:
        message = outbox.get(c, number)
        found, total = webhooks.page(c, 1, 2)
    assert message is not None
    assert message.webhook_id == first
    assert json.loads(message.body) == {
        "type": "lead.created",
        "timestamp": "1970-01-01T00:00:01Z",
        "data": {"lead_id": 7},
    }
    assert (len(found), total) == (2, 3)
    assert "hidden" not in repr(found)
    assert "sealed" not in repr(found)


def test_a_message_is_sent_again_until_it_is_dead(database: Database) -> None:
    hook(database, "lead.created")
    (number,) = told(database)
    message = taken(database, 1.0)
    with database.writing() as c:
        assert outbox.take(c, now=5.0, lease=10) is None
        assert outbox.next_at(c) == 11.0
        assert outbox.again(c, message, 60.0, status=503, error="not ready")
        assert not outbox.delivered(c, message, status=200, now=6.0)
        assert outbox.take(c, now=59.0, lease=10) is None
    message = taken(database, 60.0)
    assert (message.tries, message.last_status, message.last_error) == (2, 503, "not ready")
    later = taken(database, 70.0)  # its sender was lost
    with database.writing() as c:
        assert not outbox.delivered(c, message, status=200, now=71.0)
        assert outbox.dead(c, later, error="x" * 400)
        (found,), total = outbox.page(c, state="dead")
        assert (found.id, total, len(found.last_error or "")) == (number, 1, 300)
        assert outbox.counts(c) == {"ready": 0, "running": 0, "delivered": 0, "dead": 1}
        assert outbox.retry(c, number, now=80.0)
        assert not outbox.retry(c, number, now=80.0)
    message = taken(database, 80.0)
    assert message.tries == 1
    with database.writing() as c:
        assert outbox.delivered(c, message, status=204, now=81.0)
        done = outbox.get(c, number)
        assert outbox.next_at(c) is None
    assert done is not None
    assert (done.state, done.delivered_at, done.last_error) == ("delivered", 81.0, None)


def test_a_webhook_can_be_left_out_while_it_is_slow(database: Database) -> None:
    slow, quick = hook(database, "lead.created"), hook(database, "lead.created")
    told(database)
    assert taken(database, 1.0, slow).webhook_id == quick
    assert taken(database, 1.0).webhook_id == slow


def test_with_a_webhook_its_messages_go(database: Database) -> None:
    first, second = hook(database, "lead.created"), hook(database, "lead.created")
    told(database)
    with database.writing() as c:
        assert webhooks.delete(c, first)
        assert not webhooks.delete(c, first)
        assert webhooks.get(c, first) is None
        assert outbox.page(c, webhook_id=first) == ([], 0)
        assert webhooks.deactivate(c, second, "it answered 410")
        assert not webhooks.deactivate(c, second, "again")
        (found,), _ = outbox.page(c, webhook_id=second)
        assert (found.state, found.last_error) == ("dead", "it answered 410")
    assert told(database) == []
