"""Finishing: a request whose work goes on for a while is answered when it is over, or when it waited long enough."""

from __future__ import annotations

from collections.abc import Callable
from typing import TypeAlias

import sqlalchemy as sa
from starlette.concurrency import run_in_threadpool

from halopsa.leads.answers import Said
from halopsa.leads.keyed import Posted, Refers
from halopsa.leads.waiting import Name
from halopsa.leads.web.exchange import Answer, Asked

__all__ = ["finished", "posted"]

Saying: TypeAlias = Callable[[sa.Connection, Refers], Said]


def posted(request: Asked) -> Posted:
    """Return who sent a request, and how it is known again."""
    return Posted(request.caller.id, request.idempotency_key, request.fingerprint)


async def finished(
    request: Asked,
    refers: Refers,
    say: Saying,
    name: Name | None,
    *,
    status: int = 200,
    at_once: bool = False,
) -> Answer:
    """Answer what ``say`` tells, once this job or batch has ended; with 202 if it has not in time.

    ``at_once``: do not wait, as the caller may ask for too.
    """
    service = request.service
    if name is not None and not at_once and not request.respond_async and service.answer_within > 0:
        await service.endings.over(name, service.answer_within)
    said = await run_in_threadpool(_read, request, refers, say)
    return Answer(status if said.finished else 202, said.body)


def _read(request: Asked, refers: Refers, say: Saying) -> Said:
    with request.service.database.reading() as c:
        return say(c, refers)
