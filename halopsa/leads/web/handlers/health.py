"""Health: how the service and what it needs are."""

from __future__ import annotations

import sqlalchemy as sa

from halopsa import __version__
from halopsa.leads.web.exchange import Answer, Asked, stamp
from halopsa.leads.web.handling import handles


@handles("health.check")
def check(request: Asked) -> Answer:
    """Answer how the service is; what it needs is shown to those with a key only."""
    try:
        with request.service.database.reading() as connection:
            connection.execute(sa.select(1))
    except sa.exc.SQLAlchemyError:
        healthy = False
    else:
        healthy = True
    body: dict[str, object] = {
        "status": "healthy" if healthy else "unhealthy",
        "version": __version__,
        "timestamp": stamp(request.service.clock()),
    }
    if request.caller.scopes:
        body["services"] = {"database": "connected" if healthy else "disconnected"}
    return Answer(200 if healthy else 503, body)
