"""Leads: one is brought into HaloPSA, or many, or one is only checked."""

from __future__ import annotations

from starlette.concurrency import run_in_threadpool

from halopsa.leads import answers, bulk
from halopsa.leads.intake import accept, row_of
from halopsa.leads.validation import validated
from halopsa.leads.web.exchange import Answer, Asked
from halopsa.leads.web.finishing import finished, posted
from halopsa.leads.web.handling import handles

__all__ = ["batch", "many", "one", "validate"]


@handles("leads.sync")
async def one(request: Asked) -> Answer:
    """Take a lead in, and answer with what came of it, if that is known soon enough."""
    body = request.body
    row = row_of(body.get("source"), body.get("data") or {}, body.get("options") or {})
    refers = await run_in_threadpool(accept, request.service, row, posted(request))
    return await finished(request, refers, answers.of_lead, refers["job"])


@handles("leads.bulk")
async def many(request: Asked) -> Answer:
    """Keep an import. A small one is answered when it is over, a large one at once."""
    body = request.body
    refers = await run_in_threadpool(
        bulk.begin,
        request.service,
        body.get("source"),
        body.get("leads") or [],
        body.get("options") or {},
        body.get("batch_options") or {},
        posted(request),
    )
    large = refers["total"] > bulk.IN_ONE_ANSWER
    return await finished(request, refers, answers.of_batch, refers["batch"], at_once=large)


@handles("leads.batch")
def batch(request: Asked) -> Answer:
    """Answer how an import goes on."""
    with request.service.database.reading() as c:
        return Answer(200, answers.of_batch(c, {"batch": request.path["id"]}).body)


@handles("leads.validate")
def validate(request: Asked) -> Answer:
    """Answer what is to be said of a lead; nothing is written."""
    body = request.body
    with request.service.database.reading() as c:
        return Answer(200, validated(c, body.get("source"), body.get("data") or {}))
