"""Points where a process must have died at least once: before and after each commit and each request to the tenant."""

from __future__ import annotations

from typing import Final

__all__ = ["LISTED"]

_COMMITS: Final = (
    # of the server
    "rate_windows",
    "a lead is accepted",
    "a batch is accepted",
    "idempotency",  # a lead that is there already
    # of workers: jobs
    "jobs running",
    "rows of a batch are taken in",
    "jobs renewed",
    "jobs ready",  # put back, to be tried again
    "a lead is done",
    "a lead of a batch is done",
    # of workers: a lead's steps
    "locks",
    "jobs renewed, locks, steps client sent",
    "steps client done",
    "companies",
    "jobs renewed, locks, steps contact sent",
    "steps contact done, leads changed",
    "jobs renewed, steps ticket sent",
    "steps ticket done, leads changed",
    "steps custom fields done",
    "jobs renewed, steps list sent",
    "steps list done",
    # of workers: a step without an answer
    "steps contact sent, locks",
    "steps ticket sent",
    "steps list sent",
)
_REQUESTS: Final = (
    "POST /auth/token",
    # what the names of the configuration are
    "GET /api/TicketType",
    "GET /api/Status",
    "GET /api/Outcome",
    "GET /api/FieldInfo",
    "GET /api/DistributionLists",
    # a lead's steps, and the looks before they are repeated
    "GET /api/Users",
    "GET /api/Users/N",
    "GET /api/Client",
    "POST /api/Client",
    "POST /api/Users",
    "POST /api/Tickets",
    "GET /api/Tickets",
    "GET /api/Tickets/N",
    "POST /api/DistributionLists",
    "GET /api/DistributionLists/N",
)
LISTED: Final = tuple(
    f"{when} {what}"
    for what in (*(f"commit: {name}" for name in _COMMITS), *_REQUESTS)
    for when in ("before", "after")
)
