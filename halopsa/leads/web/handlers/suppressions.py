"""Suppressions: who asked not to be contacted."""

from __future__ import annotations

from halopsa.leads.addresses import Address, normalised
from halopsa.leads.problems import invalid, not_found
from halopsa.leads.store import suppressions
from halopsa.leads.store.suppressions import Suppression
from halopsa.leads.web.exchange import Answer, Asked, stamp
from halopsa.leads.web.handling import handles

__all__ = ["add", "addressed", "listed", "remove", "shown"]


def addressed(request: Asked) -> Address:
    """Return the address that a request is about. Raises Problem."""
    try:
        return normalised(request.body.get("email"))
    except ValueError as error:
        invalid(str(error), "email", request.body.get("email"))


def shown(one: Suppression) -> dict[str, object]:
    """Return an entry as answers have it."""
    return {"id": one.hash, "reason": one.reason, "origin": one.origin, "created_at": stamp(one.at)}


@handles("suppressions.list")
def listed(request: Asked) -> Answer:
    """Answer a page of the list, the newest first. It tells nobody's address."""
    query = request.query
    with request.service.database.reading() as c:
        rows, total = suppressions.page(c, query["page"], query["limit"])
    return Answer(
        200,
        {
            "suppressions": [shown(one) for one in rows],
            "pagination": {"total": total, "page": query["page"], "limit": query["limit"]},
        },
    )


@handles("suppressions.create")
def add(request: Asked) -> Answer:
    """Put an address on the list. The same again changes nothing, so it needs no idempotency key."""
    address = addressed(request)
    service = request.service
    with service.database.writing() as c:
        suppressions.add(c, address.key, request.body.get("reason") or "asked", "api", now=service.clock())
        found = suppressions.get(c, address.hash)
    if found is None:
        raise RuntimeError("An entry of the list is not there after it was written.")
    return Answer(201, shown(found))


@handles("suppressions.delete")
def remove(request: Asked) -> Answer:
    """Take an address off the list."""
    with request.service.database.writing() as c:
        if not suppressions.discard(c, request.path["id"]):
            not_found("There is no such entry.")
    return Answer(204)
