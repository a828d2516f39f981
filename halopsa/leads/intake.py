"""Intake: a lead and the work for it are kept in one commit; nobody twice, and nobody who asked not to be contacted."""

from __future__ import annotations

from collections.abc import Mapping
from functools import partial
from typing import Final, Literal, NoReturn

import attrs
import sqlalchemy as sa

from halopsa.integrations.leads._api import API

from .addresses import Address, normalised
from .keyed import Posted, Refers, committed
from .problems import Problem, invalid
from .providers.admission import admit
from .service import Service
from .store import jobs, leads, suppressions
from .store.leads import Lead

__all__ = [
    "DUPLICATE",
    "SINGLE",
    "Row",
    "Taken",
    "accept",
    "refuse_contact",
    "row_of",
    "source_of",
    "take_in",
]

DUPLICATE: Final = "Duplicate email address"  # the words of the reference
#: Priorities of jobs: somebody waits for the answer to a single lead.
SINGLE: Final = 10

_PERSON: Final = ("first_name", "last_name", "company", "title", "phone")
_LONGEST_SOURCE: Final = API.entity("LeadImport").fields["source"].longest or 0
_FIELDS: Final = API.entity("Lead").fields
# Work on these has ended without the tenant having them; another post is another attempt.
_UNDONE: Final = ("failed", "suppressed")


@attrs.frozen
class Row:
    """A lead as it was posted, checked: the person with their address, and what is to be done."""

    address: Address
    source: str
    data: Mapping[str, str] = attrs.field(repr=False)
    deduplication: bool = True
    update_existing: bool = False
    custom_fields: bool = True

    @property
    def options(self) -> dict[str, bool]:
        """What is to be done, as it is kept with the lead."""
        names = ("deduplication", "update_existing", "custom_fields")
        return {name: getattr(self, name) for name in names}


@attrs.frozen
class Taken:
    """What a row became: a lead with its job, one that was there (its job may still be under way), or nothing."""

    outcome: Literal["accepted", "duplicate", "suppressed"]
    lead_id: int | None = None
    job_id: int | None = None


def source_of(source: object) -> str:
    """Return the name of a source. Raises Problem for none."""
    label = source.strip() if isinstance(source, str) else ""
    if not label or len(label) > _LONGEST_SOURCE:
        invalid(f"Give the source of the lead, such as apollo: 1 to {_LONGEST_SOURCE} characters.", "source")
    return label


def row_of(source: object, data: Mapping[str, object], options: Mapping[str, object]) -> Row:
    """Return a lead as it was posted. Raises Problem for one that cannot be taken."""
    label = source_of(source)
    email = data.get("email")
    try:
        address = normalised(email)
    except ValueError as error:
        invalid(str(error), "email", email)
    person = {name: _text(name, data.get(name)) for name in _PERSON}
    chosen = {name: value for name, value in options.items() if isinstance(value, bool)}
    kept = {name: text for name, text in person.items() if text}
    return Row(address, label, {**kept, "email": address.email}, **chosen)


def _text(name: str, value: object) -> str:
    if value is None:
        return ""
    if not isinstance(value, str):
        invalid(f"{name} must be a text.", name)
    longest = _FIELDS[name].longest
    if longest is not None and len(value) > longest:  # rows of an import are not looked at before
        invalid(f"{name} is longer than {longest} characters.", name)
    return " ".join(value.split())  # line ends and runs of blanks are of the file it was copied from


def accept(service: Service, row: Row, posted: Posted) -> Refers:
    """Take one lead in, or refuse it with Problem. What is returned is answered by `halopsa.leads.answers`."""

    def make(c: sa.Connection, now: float) -> Refers:
        admit(c, service.providers, row.source, now=now)
        taken = take_in(c, row, now=now, priority=SINGLE)
        if taken.outcome == "suppressed":
            refuse_contact()
        return {"lead": taken.lead_id, "job": taken.job_id, "found": taken.outcome == "duplicate"}

    return committed(service, posted, make)


def refuse_contact() -> NoReturn:
    """Refuse what would contact somebody who asked not to be. The address is not repeated."""
    raise Problem(
        "VALIDATION_ERROR",
        422,
        "This person asked not to be contacted.",
        field="email",
        reason="do_not_contact",
    )


def take_in(
    c: sa.Connection, row: Row, *, now: float, priority: int = 0, batch_id: str | None = None
) -> Taken:
    """Keep a lead and the work for it. To be called in the transaction that answers for both."""
    key = row.address.key
    if suppressions.contains(c, key):
        return Taken("suppressed")
    found = leads.find(c, key) if row.deduplication else None
    if found is None:
        new = leads.insert(
            c,
            key=key,
            source=row.source,
            data=row.data,
            options=row.options,
            now=now,
            unique=row.deduplication,
            batch_id=batch_id,
        )
        if new is not None:
            leads.event(c, new, "accepted", {"source": row.source}, now=now)
            job = jobs.enqueue(c, "sync", now=now, lead_id=new, batch_id=batch_id, priority=priority)
            return Taken("accepted", new, job)
        found = leads.find(c, key)  # somebody else was quicker just now
        if found is None:
            raise RuntimeError("A lead of this address is there and cannot be found.")
    return _taken_again(c, found, row, now=now, priority=priority, batch_id=batch_id)


def _taken_again(
    c: sa.Connection, lead: Lead, row: Row, *, now: float, priority: int, batch_id: str | None
) -> Taken:
    enqueue = partial(jobs.enqueue, c, now=now, lead_id=lead.id, batch_id=batch_id, priority=priority)
    locked = leads.get(c, lead.id, lock=True)
    if locked is not None and locked.state in _UNDONE:
        leads.change(
            c,
            lead.id,
            now=now,
            email=row.address.key,
            data=dict(row.data),
            options=row.options,
            state="accepted",
            error=None,
            error_code=None,
        )
        leads.event(c, lead.id, "accepted_again", {"source": row.source}, now=now)
        return Taken("accepted", lead.id, enqueue("sync"))
    if row.update_existing:
        fields = {name: text for name, text in row.data.items() if name != "email"}
        return Taken("duplicate", lead.id, enqueue("update", payload={"data": fields}))
    under_way = [job.id for job in jobs.of_lead(c, lead.id) if not job.over and job.kind == "sync"]
    return Taken("duplicate", lead.id, under_way[-1] if under_way else None)
