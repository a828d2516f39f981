"""Faults before the tenant: a plan that tests change as they go, and what must be there afterwards: one of each."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from contextlib import contextmanager
from typing import Any

import attrs

from halopsa import HaloPsaClient, RateLimitConfig, RetryConfig
from halopsa.leads.store.leads import Lead
from halopsa.sandbox import Sandbox
from tests.faulty import Line
from tests.unit.leads.tenant.bench import NAMES, counted

__all__ = ["ONCE", "Plan", "faulty", "once_each"]

#: A client that repeats nothing by itself, so that each fault reaches the service.
ONCE: dict[str, Any] = {
    "rate_limit": RateLimitConfig(enabled=False, max_retries=0),
    "retry": RetryConfig(max_attempts=1),
    "deadline": NAMES.call,
}


@attrs.define
class Plan:
    """What happens to which request from now on, and which requests were met.

    faults: by number, counted from the last ``begin``. hook: called with each number before the request goes on.
    """

    faults: dict[int, str] = attrs.field(factory=dict)
    hook: Callable[[int], None] | None = None
    first: int = 0
    last: int = 0
    met: set[int] = attrs.field(factory=set)

    def begin(self, faults: dict[int, str], hook: Callable[[int], None] | None = None) -> None:
        self.first, self.faults, self.hook, self.met = self.last, faults, hook, set()

    def get(self, number: int, otherwise: str, /) -> str:
        self.last = max(self.last, number)
        own = number - self.first
        if self.hook is not None:
            self.hook(own)
        if own in self.faults:
            self.met.add(own)
        return self.faults.get(own, otherwise)

    @property
    def passed(self) -> int:
        """How many requests there were since the last ``begin``."""
        return self.last - self.first


@contextmanager
def faulty(halo: Sandbox, plan: Plan, *, late: float = 0.0) -> Iterator[dict[str, Any]]:
    """Keywords of a client that goes through a faulty line."""
    line = Line(halo.base_url, plan, spared=("/token",), late=late)
    line.start()
    try:
        yield {**halo.connection, "base_url": line.url}
    finally:
        line.close()


def once_each(tenant: HaloPsaClient, leads: list[Lead], company: str) -> None:
    """There is exactly one of everything on the tenant: the company, each person and each lead's ticket."""
    clients = [row for row in tenant.clients.list_all(search=company) if row.name == company]
    assert len(clients) == 1, clients
    people = tenant.contacts.list_all(client_id=clients[0].id).to_list()
    assert set(counted(people, "emailaddress").values()) == {1}, counted(people, "emailaddress")
    assert {row.id for row in people} == {lead.contact_id for lead in leads}
    tickets = tenant.tickets.list_all(client_id=clients[0].id).to_list()
    assert sorted(row.id for row in tickets) == sorted(lead.ticket_id or 0 for lead in leads)
    assert {lead.state for lead in leads} == {"done"}
    lists = [row.id for row in tenant.api.distribution_lists.list_all() if row.name == "Leads"]
    members = [one.id for one in tenant.api.distribution_lists.get(lists[0]).users or []]
    assert all(members.count(lead.contact_id or 0) == 1 for lead in leads)
