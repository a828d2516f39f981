"""Standing: a lead that is on the tenant, with its record, and how record and contact are changed."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any, Self

import attrs
import sqlalchemy as sa

from halopsa.client import HaloPsaClient

from ..addresses import Address, normalised
from ..mapping import Resolved
from ..store import settings, suppressions
from ..store.leads import Lead
from .context import Context, Failed
from .steps import Found, Steps

__all__ = ["SUPPRESSED", "Standing", "Suppressed", "custom_enabled", "marker", "steps_of"]

SUPPRESSED = "This person asked not to be contacted."


class Suppressed(Failed):
    """The person asked not to be contacted. ``origin``: whom."""

    def __init__(self, origin: str) -> None:
        super().__init__(SUPPRESSED, "VALIDATION_ERROR")
        self.origin = origin


def steps_of(context: Context, address: Address) -> Steps:
    """Return the steps of a job about a person: none is done for somebody who asked not to be contacted."""

    def guard(c: sa.Connection) -> None:
        if suppressions.contains(c, address.key):
            raise Suppressed("api")

    names = context.service.mapping.names
    return Steps(context, names.call, names.settles, guard)


def marker(kind: str, token: str) -> str:
    """What the summary of a record ends with, so that it is found again."""
    return f"[{kind} {token}]"


def custom_enabled(c: sa.Connection, lead: Lead) -> bool:
    """Whether custom fields are written for a lead, by its own options and by the configuration."""
    return bool(
        lead.options.get("custom_fields", True)
        and settings.get(c).get("halopsa", {}).get("custom_fields_enabled", True)
    )


@attrs.define(eq=False)
class Standing:
    """A lead on the tenant, in the hands of one job."""

    context: Context
    lead: Lead
    steps: Steps
    mapping: Resolved
    custom: bool
    contact_id: int
    ticket_id: int

    @classmethod
    def of(cls, context: Context, *, suppressed: bool = False) -> Self:
        """Return the lead of a job. ``suppressed``: somebody who asked not to be contacted too.

        Raises `Failed` for a lead that is not on the tenant.
        """
        lead = context.lead
        if lead.email is None or lead.contact_id is None or lead.ticket_id is None:
            words = SUPPRESSED if lead.state == "suppressed" else "The lead is not in HaloPSA."
            raise Failed(words, "VALIDATION_ERROR")
        with context.service.database.reading() as c:
            if not suppressed and suppressions.contains(c, lead.email):
                raise Failed(SUPPRESSED, "VALIDATION_ERROR")
            custom = custom_enabled(c, lead)
        steps = steps_of(context, normalised(lead.email))
        mapping = context.service.mapping.resolved()
        return cls(context, lead, steps, mapping, custom, lead.contact_id, lead.ticket_id)

    @property
    def client(self) -> HaloPsaClient:
        """The client of the tenant."""
        return self.context.client

    @property
    def record(self) -> Any:  # noqa: ANN401 - tickets or opportunities, which have the same methods
        """The resource of the lead's record."""
        return (
            self.client.opportunities if self.mapping.names.record == "opportunity" else self.client.tickets
        )

    def change(
        self,
        resource: Any,  # noqa: ANN401 - as `record`
        ident: int,
        values: Mapping[str, object],
        more: Mapping[str, object] | None = None,
    ) -> list[str] | None:
        """Write values where the mapping says, and ``more`` fields, into a record; it may be done twice.

        Returns the custom fields that were not kept; None where there were none to write.
        """
        plain, custom = self.mapping.fields(values, custom=self.custom)
        fields = {**plain, **{name: value for name, value in (more or {}).items() if value is not None}}
        if custom:
            there = resource.get(ident).customfields or []
            fields["customfields"] = self.mapping.written(custom, there)
        if fields:
            self.context.check()
            resource.update(ident, fields)
        return self.mapping.kept(custom, dict(resource.get(ident).custom)) if custom else None

    def note(self, step: str, ident: int, lines: Mapping[str, object]) -> bool:
        """Write a note for agents on a ticket or opportunity, once. False: notes are not made here."""
        shown = [f"{word}: {text}" for word, text in lines.items() if text not in (None, "")]
        if self.mapping.outcome is None or not shown:
            return False
        mark = f"[{step} {self.lead.token} {self.context.job.id}]"

        def request() -> Found:
            made = self.client.tickets.add_action(
                ident,
                note="\n".join([*shown, mark]),
                outcome_id=self.mapping.outcome,
                hiddenfromuser=True,
                sendemail=False,
            )
            return {"action": made.id}

        def find() -> Found | None:
            rows = self.client.tickets.actions(ident)
            return next(({"action": row.id} for row in rows if mark in (row.note or "")), None)

        self.steps.make(step, request, find)
        return True
