"""Errors: the log of what went wrong, page by page."""

from __future__ import annotations

from halopsa.leads.store import errors
from halopsa.leads.web.exchange import Answer, Asked, stamp
from halopsa.leads.web.handling import handles

__all__ = ["listed"]


@handles("errors.list")
def listed(request: Asked) -> Answer:
    """Answer a page of the log, the newest first."""
    query = request.query
    with request.service.database.reading() as c:
        rows, total = errors.page(
            c,
            level=query.get("level"),
            since=query.get("start_date"),
            page=query["page"],
            limit=query["limit"],
        )
    return Answer(
        200,
        {
            "errors": [
                {
                    "id": one.id,
                    "timestamp": stamp(one.at),
                    "level": one.level,
                    "message": one.message,
                    "source": one.source,
                    "details": one.details,
                }
                for one in rows
            ],
            "pagination": {"total": total, "page": query["page"], "limit": query["limit"]},
        },
    )
