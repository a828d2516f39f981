"""Prospects and opportunities: what becomes of leads that are in HaloPSA."""

from __future__ import annotations

from starlette.concurrency import run_in_threadpool

from halopsa.leads import answers, prospects
from halopsa.leads.web.exchange import Answer, Asked
from halopsa.leads.web.finishing import finished, posted
from halopsa.leads.web.handling import handles

__all__ = ["change_opportunity", "change_status", "convert", "create_opportunity"]


@handles("prospects.convert")
async def convert(request: Asked) -> Answer:
    """Make a prospect of a lead."""
    refers = await run_in_threadpool(
        prospects.convert,
        request.service,
        request.path["id"],
        request.body.get("qualification_data") or {},
        request.body.get("conversion_options") or {},
        posted(request),
    )
    return await finished(request, refers, answers.of_prospect, refers["job"])


@handles("prospects.update_status")
async def change_status(request: Asked) -> Answer:
    """Change the status of a prospect."""
    refers = await run_in_threadpool(
        prospects.change_status, request.service, request.path["id"], request.body, posted(request)
    )
    return await finished(request, refers, answers.of_prospect, refers["job"])


@handles("opportunities.create")
async def create_opportunity(request: Asked) -> Answer:
    """Make an opportunity of a prospect."""
    refers = await run_in_threadpool(
        prospects.create_opportunity,
        request.service,
        request.body.get("prospect_id"),
        request.body.get("opportunity_data") or {},
        posted(request),
    )
    return await finished(request, refers, answers.of_opportunity, refers["job"], status=201)


@handles("opportunities.update")
async def change_opportunity(request: Asked) -> Answer:
    """Change an opportunity of the tenant; answer with the job that does it, or with what became of it."""
    refers = await run_in_threadpool(
        prospects.change_opportunity, request.service, request.path["id"], request.body, posted(request)
    )
    return await finished(request, refers, answers.of_opportunity, refers["job"])
