"""Webhooks: who is told what happens, and what they were told."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

import sqlalchemy as sa

from halopsa.core.base.secret import hide
from halopsa.integrations.leads._api import API
from halopsa.leads.keyed import Posted, committed
from halopsa.leads.problems import Problem, invalid, not_found
from halopsa.leads.store import outbox, webhooks
from halopsa.leads.store.outbox import Message
from halopsa.leads.store.webhooks import Webhook
from halopsa.leads.web.exchange import Answer, Asked, stamp
from halopsa.leads.web.handling import handles
from halopsa.leads.webhooks.destination import Refused, parse
from halopsa.leads.webhooks.sealing import Sealer, new_secret

__all__ = ["add", "deliveries", "listed", "remove", "retry"]

_MOST = 100  # webhooks
_SHORTEST = 16  # characters of a secret


@handles("webhooks.list")
def listed(request: Asked) -> Answer:
    """Answer all webhooks, without their secrets."""
    with request.service.database.reading() as c:
        rows, _ = webhooks.page(c, 1, _MOST)
    return Answer(200, {"webhooks": [_shown(one) for one in rows]})


@handles("webhooks.create")
def add(request: Asked) -> Answer:
    """Register a webhook. A secret that the service made is answered, this once; one that was given is not."""
    body, service = request.body, request.service
    events = list(dict.fromkeys(body["events"]))
    _check_events(events)
    try:
        parse(body["url"], service.webhook_hosts)
    except Refused as refusal:
        invalid(f"Nothing can be sent to this url. {refusal}", "url")
    given = body.get("secret")
    if given is not None and len(given) < _SHORTEST:
        invalid(f"A secret needs {_SHORTEST} characters or more; without one the service makes it.", "secret")
    if service.secret_key is None:
        raise Problem(
            "INTERNAL_ERROR", 500, "The service has no secret key to keep secrets of webhooks with."
        )
    secret = new_secret() if given is None else hide(given)
    sealed = Sealer(service.secret_key).seal(secret)

    def make(c: sa.Connection, now: float) -> Mapping[str, Any]:
        if webhooks.page(c, 1, 1)[1] >= _MOST:
            invalid(f"There are {_MOST} webhooks: delete one first.", "url")
        active = body.get("active", True)
        number = webhooks.insert(c, url=body["url"], events=events, secret=sealed, active=active, now=now)
        return {"webhook": number}

    posted = Posted(request.caller.id, request.idempotency_key, request.fingerprint)
    refers = committed(service, posted, make)
    with service.database.reading() as c:
        found = webhooks.get(c, refers["webhook"])
    if found is None:
        not_found("This webhook was deleted meanwhile.")
    answer = _shown(found)
    if given is None:
        answer["secret"] = str(Sealer(service.secret_key).open(found.secret))
    return Answer(201, answer)


@handles("webhooks.delete")
def remove(request: Asked) -> Answer:
    """Remove a webhook, with all that it was not told yet."""
    with request.service.database.writing() as c:
        if not webhooks.delete(c, request.path["id"]):
            not_found("There is no such webhook.")
    return Answer(204)


@handles("deliveries.list")
def deliveries(request: Asked) -> Answer:
    """Answer a page of what webhooks were told, the newest first."""
    query = request.query
    with request.service.database.reading() as c:
        rows, total = outbox.page(
            c,
            state=query.get("state"),
            webhook_id=query.get("webhook_id"),
            page=query["page"],
            limit=query["limit"],
        )
    return Answer(
        200,
        {
            "deliveries": [_delivery(one) for one in rows],
            "pagination": {"total": total, "page": query["page"], "limit": query["limit"]},
        },
    )


@handles("deliveries.update")
def retry(request: Asked) -> Answer:
    """Tell once more what could not be told."""
    if request.body.get("state") != "ready":
        invalid("Give the state ready: that is the only one that can be set.", "state")
    number = request.path["id"]
    with request.service.database.writing() as c:
        if outbox.get(c, number) is None:
            not_found("There is no such delivery.")
        if not outbox.retry(c, number, now=request.service.clock()):
            invalid("Only a dead delivery can be told once more.", "state")
        found = outbox.get(c, number)
    if found is None:
        not_found("There is no such delivery.")
    request.service.wake()
    return Answer(200, _delivery(found))


def _check_events(events: list[str]) -> None:
    known = API.served.events
    for name in events:
        if name not in known:
            invalid(f"There is no event {name[:64]!r}. Known are: {', '.join(known)}.", "events", name[:64])


def _shown(one: Webhook) -> dict[str, Any]:  # Any: JSON
    return {
        "id": one.id,
        "url": one.url,
        "events": one.events,
        "active": one.active,
        "created_at": stamp(one.created_at),
    }


def _delivery(one: Message) -> dict[str, Any]:  # Any: JSON
    return {
        "id": one.id,
        "webhook_id": one.webhook_id,
        "event": one.event,
        "lead_id": one.lead_id,
        "state": one.state,
        "tries": one.tries,
        "last_status": one.last_status,
        "last_error": one.last_error,
        "created_at": stamp(one.created_at),
        "next_at": stamp(one.run_at) if one.state == "ready" else None,
        "delivered_at": stamp(one.delivered_at),
    }
