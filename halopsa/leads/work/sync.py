"""Sync: the work that brings a lead into HaloPSA: contact, ticket or opportunity, custom fields, list."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any, Final

import attrs
import sqlalchemy as sa

from halopsa.client import HaloPsaClient

from ..addresses import Address, normalised
from ..mapping import Resolved
from ..store import errors, leads, outbox, privacy, suppressions
from ..store.leads import Lead
from . import ending
from .context import Context, Failed
from .enriching import Enriching
from .person import Person, Refusing, clean, full_name, given_texts
from .standing import SUPPRESSED, Suppressed, custom_enabled, marker, steps_of
from .steps import Found, Steps, tell_made

__all__ = ["Syncing", "sync"]

_SUMMARY: Final = 180  # characters, without the mark


def sync(context: Context) -> dict[str, object]:
    """Bring a lead into HaloPSA."""
    lead = context.lead
    if lead.email is None:
        raise Failed("The lead was erased.", "RESOURCE_NOT_FOUND")
    work = Syncing(context, lead, normalised(lead.data.get("email") or lead.email))
    try:
        return work.all()
    except Suppressed as found:
        return work.suppressed(found.origin)


@attrs.define(eq=False)
class Syncing:
    """The work for one lead."""

    context: Context
    lead: Lead
    address: Address
    steps: Steps = attrs.field(init=False)
    mapping: Resolved = attrs.field(init=False)
    custom: bool = attrs.field(init=False, default=False)

    def __attrs_post_init__(self) -> None:
        self.steps = steps_of(self.context, self.address)

    def all(self) -> dict[str, object]:
        """Do it all. Raises `Suppressed`."""
        with self.context.service.database.reading() as c:
            if suppressions.contains(c, self.address.key):
                raise Suppressed("api")
            self.custom = custom_enabled(c, self.lead)
        self.mapping = self.context.service.mapping.resolved()
        enriching = Enriching(self.steps, self.lead, self.address)
        self.lead = enriching.completed()
        try:
            contact = Person(self.steps, self.lead, self.address).contact()
        except Refusing:
            raise Suppressed("tenant") from None
        plain, custom = self._fields()
        ticket = int(self._record(contact, plain, custom)["ticket"])
        actions = ["lead_created"]
        lost = self._dropped(ticket, custom)
        if custom and not lost:
            actions.append("custom_fields_populated")
        if self._listed(contact):
            actions.append("list_assigned")
        if contact["was_there"]:
            actions.append("contact_found")
        if enriching.bought:
            actions.append("enriched")
        self.context.at_end(lambda c: self._done(c, ticket, actions, lost))
        return {"lead_id": self.lead.id, "halopsa_ticket_id": ticket, "actions_taken": actions}

    # The record

    def _fields(self) -> tuple[dict[str, Any], dict[str, object]]:  # Any: keywords of a write
        data = self.lead.data
        values = {"source": self.lead.source, "lead_id": self.lead.id}
        values |= given_texts(
            **{word: data.get(word) for word in ("title", "company", "phone", "first_name", "last_name")}
        )
        values["email"] = self.address.email
        return self.mapping.fields(values, custom=self.custom)

    def _record(self, contact: Found, plain: Mapping[str, Any], custom: Mapping[str, object]) -> Found:
        """Return the id of the ticket, or of the opportunity that a lead is by the configuration."""
        resource = self._resource()
        mark = marker("lead", self.lead.token)

        def request() -> Found:
            fields = {**plain, **self._about(contact)}
            if custom:
                fields["customfields"] = self.mapping.written(custom)
            made = resource.create(summary=f"{self._title()} {mark}", details=self._details(), **fields)
            return {"ticket": made.id}

        def find() -> Found | None:
            # Brackets mean sets to some searches: the token alone is as good.
            rows = resource.list_all(search_summary=self.lead.token, client_id=contact["client"], strict=True)
            same = [row.id for row in rows if clean(row.summary).endswith(mark)]
            return {"ticket": min(same)} if same else None

        return self.steps.make("ticket", request, find, self._keep)

    def _keep(self, c: sa.Connection, found: Found) -> None:
        leads.change(c, self.lead.id, now=self._now(), ticket_id=found["ticket"])

    def _resource(self) -> Any:  # noqa: ANN401 - tickets or opportunities, which have the same methods
        opportunity = self.mapping.names.record == "opportunity"
        return self._client.opportunities if opportunity else self._client.tickets

    def _about(self, contact: Found) -> dict[str, Any]:  # Any: keywords of a write
        """Whom a record is about, and of what type it is."""
        opportunity = self.mapping.names.record == "opportunity"
        kind = self.mapping.opportunity_type if opportunity else self.mapping.ticket_type
        found = {
            "client_id": contact["client"],
            "site_id": contact["site"],
            "user_id": contact["contact"],
            "tickettype_id": kind,
            "status_id": self.mapping.status("lead"),
        }
        return {name: value for name, value in found.items() if value is not None}

    def _title(self) -> str:
        data = self.lead.data
        name, company = full_name(data, self.address.email), clean(data.get("company"))
        return (f"{name} - {company}" if company else name)[:_SUMMARY].strip()

    def _details(self) -> str:
        data = self.lead.data
        shown = {
            "Source": self.lead.source,
            "Name": full_name(data, self.address.email),
            "Email": self.address.email,
            "Company": data.get("company"),
            "Title": data.get("title"),
            "Phone": data.get("phone"),
        }
        return "\n".join(f"{word}: {clean(text)}" for word, text in shown.items() if clean(text))

    def _dropped(self, ticket: int, custom: Mapping[str, object]) -> list[str]:
        """Return the custom fields that the record does not show as they were sent."""
        if not custom:
            return []
        known = self.steps.result("custom fields")
        if known is None:
            shown = dict(self._resource().get(ticket).custom)
            known = self.steps.conclude("custom fields", {"lost": self.mapping.kept(custom, shown)})
        return list(known["lost"])

    # The list

    def _listed(self, contact: Found) -> bool:
        """Put the contact on the list of the configuration; say whether it is there."""
        ident = self.mapping.distribution_list
        if ident is None:
            return False
        lists = self._client.api.distribution_lists
        person = contact["contact"]

        def request() -> Found:
            members = _members(lists.update(ident, addtheseusers=[{"id": person}]))
            # Most answers name nobody; one that does is believed.
            return {"listed": members is None or person in members}

        def find() -> Found | None:
            members = _members(lists.get(ident))
            return {"listed": True} if members is not None and person in members else None

        if contact["was_there"] and self.steps.result("list") is None and not self.steps.in_doubt("list"):
            found = find()
            if found is not None:
                self.steps.conclude("list", found)
        return bool(self.steps.make("list", request, find)["listed"])

    # The end

    def _done(self, c: sa.Connection, ticket: int, actions: list[str], lost: list[str]) -> None:
        now, lead = self._now(), self.lead
        leads.change(
            c, lead.id, now=now, state="done", actions=actions, synced_at=now, error=None, error_code=None
        )
        leads.event(c, lead.id, "synced", {"halopsa_ticket_id": ticket, "actions_taken": actions}, now=now)
        if lost:
            leads.event(c, lead.id, "custom_fields_lost", {"fields": lost}, now=now)
            words = f"HaloPSA did not keep custom fields: {', '.join(lost)}"
            errors.log(
                c, "warning", words, source=lead.source, lead_id=lead.id, code="EXTERNAL_API_ERROR", now=now
            )
        told = {
            "lead_id": lead.id,
            "halopsa_ticket_id": ticket,
            "source": lead.source,
            "actions_taken": actions,
        }
        outbox.put(c, "lead.created", lead.id, told, now=now)

    def suppressed(self, origin: str) -> dict[str, object]:
        """End the work for somebody who asked not to be contacted; nothing of the person stays here."""

        def write(c: sa.Connection) -> None:
            now = self._now()
            if origin == "tenant":
                suppressions.add(c, self.address.key, "unsubscribed in HaloPSA", "tenant", now=now)
            # As for the erased, its other jobs, rows of imports and messages go too; that it came is counted on.
            privacy.forget(c, [self.lead.id], now=now, state="suppressed", said=ending.SUPPRESSED)
            leads.change(
                c,
                self.lead.id,
                now=now,
                actions=["suppressed"],
                error=SUPPRESSED,
                error_code="VALIDATION_ERROR",
            )
            leads.event(c, self.lead.id, "suppressed", {"origin": origin}, now=now)
            lead = leads.get(c, self.lead.id)
            if lead is not None:
                made = {step: self.steps.result(step) for step in ("contact", "ticket")}
                tell_made(c, lead, made, now=now)

        self.context.at_end(write)
        return {"lead_id": self.lead.id, "halopsa_ticket_id": None, "actions_taken": ["suppressed"]}

    @property
    def _client(self) -> HaloPsaClient:
        return self.context.client

    def _now(self) -> float:
        return self.context.service.clock()


def _members(found: Any) -> set[int] | None:  # noqa: ANN401 - a distribution list
    """Return the contacts of a list; None where the answer names none at all."""
    if found.users is None and found.members is None:
        return None
    people = {one.id for one in found.users or ()}
    return people | {one.user_id for one in found.members or () if one.user_id is not None}
