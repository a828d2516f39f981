"""Won: notices which opportunities were won or lost on the tenant, by reading what changed, or as a webhook says."""

from __future__ import annotations

import logging
import threading
from collections.abc import Iterable
from datetime import UTC, datetime
from typing import Any, Final

import sqlalchemy as sa

from halopsa.core.errors import NotFoundError, ValidationError

from .mapping import Resolved
from .service import Service
from .store import cursors, leads, opportunities, outbox
from .store.opportunities import Opportunity

__all__ = ["lost", "note", "poll", "watch", "won"]

_CURSOR: Final = "opportunities changed"
_log: Final = logging.getLogger("halopsa.leads")


def poll(service: Service) -> int:
    """Read which opportunities changed since the last time; return how many were won. Raises HaloPsaError."""
    with service.database.reading() as c:
        kept = cursors.get(c, _CURSOR)
    # The first time: nothing that this service has made is older than its first lead.
    start: Any = kept if isinstance(kept, str) else _beginning(service)
    try:
        changes = service.client.opportunities.changed_since(start)
    except ValidationError:
        # A bookmark of another tenant, or of another version.
        changes = service.client.opportunities.changed_since(_beginning(service))
    mapping = service.mapping.resolved()
    found = 0
    for page in changes.pages():
        found += _noted(service, mapping, [(row.id, row.status_id) for row in page])
    with service.database.writing() as c:
        cursors.put(c, _CURSOR, changes.bookmark().to_json(), now=service.clock())
    return found


def note(service: Service, halo_id: int) -> int:
    """After a webhook that speaks of a ticket: look at it on the tenant; return how many were won.

    What the webhook says of it is not believed: it may be late, and it may come twice.
    """
    with service.database.reading() as c:
        if opportunities.find(c, halo_id) is None:
            return 0
    try:
        row = service.client.opportunities.get(halo_id)
    except NotFoundError:
        return 0
    return _noted(service, service.mapping.resolved(), [(row.id, row.status_id)])


def watch(service: Service, every: float, stopping: threading.Event) -> None:
    """Poll each so many seconds, until ``stopping`` is set."""
    while not stopping.wait(every):
        try:
            poll(service)
        except Exception as error:  # noqa: BLE001 - tenant or database may be away; the next time reads it all
            _log.warning("Opportunities are not read (%s); tried again.", type(error).__name__)


def won(c: sa.Connection, row: Opportunity, *, now: float) -> bool:
    """Write that an opportunity was won, and tell it to webhooks, once."""
    if not opportunities.won(c, row.id, now=now):
        return False
    leads.change(c, row.lead_id, now=now, stage="won")
    told = {
        "opportunity_id": row.id,
        "prospect_id": row.lead_id,
        "halopsa_opportunity_id": row.halo_id,
        "value": row.data.get("value"),
    }
    leads.event(c, row.lead_id, "opportunity_won", told, now=now)
    outbox.put(c, "opportunity.won", row.lead_id, told, now=now)
    return True


def lost(c: sa.Connection, row: Opportunity, *, now: float) -> bool:
    """Write that an opportunity was lost, once. One that was won stays so."""
    lead = leads.get(c, row.lead_id)
    if lead is None or row.won_at is not None or lead.stage in ("won", "lost"):
        return False
    leads.change(c, row.lead_id, now=now, stage="lost")
    leads.event(c, row.lead_id, "opportunity_lost", {"opportunity_id": row.id}, now=now)
    return True


def _noted(service: Service, mapping: Resolved, rows: Iterable[tuple[int, int | None]]) -> int:
    """Write which of the tenant's opportunities, given with their statuses, were won or lost."""
    over = [
        (halo_id, status)
        for halo_id, status in rows
        if status in mapping.won_statuses or status in mapping.lost_statuses
    ]
    if not over:
        return 0

    def write(c: sa.Connection) -> int:
        found, now = 0, service.clock()
        for halo_id, status in over:
            row = opportunities.find(c, halo_id)
            if row is None:
                continue
            if status in mapping.won_statuses:
                found += won(c, row, now=now)
            else:
                lost(c, row, now=now)
        return found

    return service.database.write(write)


def _beginning(service: Service) -> datetime:
    with service.database.reading() as c:
        first = opportunities.first_at(c)
    return datetime.fromtimestamp(service.clock() if first is None else first, UTC)
