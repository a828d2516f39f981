"""Health: how the service and what it needs are."""

from __future__ import annotations

from weakref import WeakKeyDictionary

from halopsa import __version__
from halopsa.leads.service import Service
from halopsa.leads.web.exchange import Answer, Asked, stamp
from halopsa.leads.web.handling import handles
from halopsa.leads.web.vitals import CONNECTED, DISCONNECTED, Vitals, database_answers

__all__ = ["check"]

_VITALS: WeakKeyDictionary[Service, Vitals] = WeakKeyDictionary()


@handles("health.check")
def check(request: Asked) -> Answer:
    """Answer how the service is. What it needs is named to those with a key only.

    ``degraded``: the tenant or a provider is away; leads are taken, and are worked on later. ``unhealthy``: the
    database is away, so nothing is taken.
    """
    service = request.service
    alive = database_answers(service)
    outside = _VITALS.setdefault(service, Vitals(service)).outside()
    status = "healthy" if alive else "unhealthy"
    if alive and DISCONNECTED in outside.values():
        status = "degraded"
    body: dict[str, object] = {
        "status": status,
        "version": __version__,
        "timestamp": stamp(service.clock()),
    }
    if request.caller.scopes:
        body["services"] = {**outside, "database": CONNECTED if alive else DISCONNECTED}
    return Answer(200 if alive else 503, body)
