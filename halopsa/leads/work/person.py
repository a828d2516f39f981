"""Person: the company and the contact of a lead on the tenant, found there or made, one of each."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from contextlib import AbstractContextManager
from typing import Any, Final

import attrs
import sqlalchemy as sa

from halopsa.client import HaloPsaClient
from halopsa.core.errors import NotFoundError, ValidationError

from ..addresses import Address, normalised
from ..store import companies, leads, schema
from ..store.leads import Lead
from .context import Later
from .steps import Found, Steps

__all__ = ["Person", "Refusing", "clean", "company_key", "full_name", "given_texts", "parts_of_name"]

#: What a contact has set who wants no mail of this kind.
_REFUSALS: Final = ("unsubscribed", "neversendmarketingemails", "neversendemails")
_LOOKED_AT: Final = 10  # records of one address that are read one by one
_LONGEST_NAME: Final = 200
_LONGEST_PART: Final = 100
_REPEATED: Final = 3  # looks for a company that is refused, as if it were there, and that no list shows
_MAIN_SITE: Final = "Main"


class Refusing(Exception):
    """The person is on the tenant, and asked not to be contacted."""


@attrs.define(eq=False)
class Person:
    """The person a lead is about, and the tenant's records of it."""

    steps: Steps
    lead: Lead
    address: Address

    def contact(self) -> Found:
        """Return ids of the contact, its client and its site, and whether it ``was_there`` before this lead.

        Raises `Refusing` for somebody who asked the tenant for no mail.
        """
        found = self.steps.result("contact")
        if found is not None:
            return found
        if not self.steps.in_doubt("contact"):
            self._await_company()
        with self.steps.lock(f"person {self.address.hash}"):
            if not self.steps.in_doubt("contact"):
                found = self._look()
                if found is not None:
                    return self.steps.conclude("contact", found, self._keep)
            try:
                return self._made(self._company())
            except ValidationError as error:
                self._doubt_company(error)
                raise

    # The contact

    def _made(self, company: Found) -> Found:
        def request() -> Found:
            data = self.lead.data
            made = self._client.contacts.create(
                **parts_of_name(data, self.address.email),
                emailaddress=self.address.email,
                client_id=company["client"],
                site_id=company["site"],
                **given_texts(title=data.get("title"), phonenumber=data.get("phone")),
            )
            return {"contact": made.id, **company, "was_there": False}

        def find() -> Found | None:
            found = self._look()
            return None if found is None else {**found, "was_there": False}

        return self.steps.make("contact", request, find, self._keep)

    def _look(self) -> Found | None:
        """Look for the contact: on the tenant, and among what this service made there, which lists may not show yet."""
        rows = self._client.contacts.list_all(search=self.address.email, includeinactive=True, strict=True)
        same = [row.id for row in rows if _same(row.emailaddress, self.address)]
        with self._reading() as c:
            known = _made_before(c, self.address.key)
        if known is not None and known not in same:
            same.append(known)
        found = []
        for ident in same[:_LOOKED_AT]:
            try:
                found.append(self._client.contacts.get(ident))
            except NotFoundError:
                continue
        if any(getattr(one, name, None) for one in found for name in _REFUSALS):
            raise Refusing
        found = [one for one in found if _same(one.emailaddress, self.address)]
        if not found:
            return None
        best = min(found, key=lambda one: (bool(one.inactive), one.id))
        return {
            "contact": best.id,
            "client": best.client_id,
            "site": None if best.site_id is None else int(best.site_id),
            "was_there": True,
        }

    def _keep(self, c: sa.Connection, found: Found) -> None:
        now = self.steps.context.service.clock()
        ids = {"client_id": found["client"], "site_id": found["site"], "contact_id": found["contact"]}
        leads.change(c, self.lead.id, now=now, **ids)

    # The company

    def _company(self) -> Found:
        """Return the ids of the company's client and site; it is made if it is not on the tenant."""
        name = self._company_name()
        key = company_key(name)
        kept = self._kept(key)
        if kept is not None:
            return kept
        with self.steps.lock(_lock_of(key)):
            # It may have been made while the lock was waited for.
            kept = self._kept(key)
            if kept is not None:
                return kept
            found = self.steps.result("client")
            if found is None and not self.steps.in_doubt("client"):
                found = self._look_company(name)
            if found is None:
                found = self._made_company(name)
            if found.get("site") is None:
                found = {**found, "site": self._site(found["client"])}
            client, site = found["client"], found["site"]
            self.steps.context.service.database.write(
                lambda c: companies.put(c, key, client, site, now=self._now())
            )
            return {"client": client, "site": site}

    def _await_company(self) -> None:
        """Wait for another lead of the same company that makes it, before the contact is looked for.

        If it were looked for first, each try that ends at the company would spend that request again.
        """
        key = company_key(self._company_name())
        if self._kept(key) is None:
            self.steps.wait_for(_lock_of(key))

    def _company_name(self) -> str:
        name = clean(self.lead.data.get("company")) or self.steps.context.service.mapping.names.no_company
        return name[:_LONGEST_NAME].strip()

    def _kept(self, key: str) -> Found | None:
        with self._reading() as c:
            kept = companies.get(c, key)
        return None if kept is None else {"client": kept.client_id, "site": kept.site_id}

    def _made_company(self, name: str) -> Found:
        def request() -> Found:
            made = self._client.clients.create(name=name)
            return {"client": made.id, "site": made.main_site_id}

        try:
            return self.steps.make("client", request, lambda: self._look_company(name))
        except ValidationError:
            # Names of clients are unique: somebody else may have been quicker.
            found = self._look_company(name)
            if found is not None:
                return found
            if self.steps.context.job.tries > _REPEATED:
                raise
            raise Later(
                self.steps.settles / _REPEATED, "The client is refused, and not listed yet."
            ) from None

    def _look_company(self, name: str) -> Found | None:
        rows = self._client.clients.list_all(search=name, includeinactive=True, strict=True)
        same = [row for row in rows if row.name and company_key(row.name) == company_key(name)]
        if not same:
            return None
        best = min(same, key=lambda row: (bool(row.inactive), row.id))
        return {"client": best.id, "site": best.main_site_id}

    def _site(self, client: int) -> int:
        """Return a site of a client that names no main one; contacts belong to a site."""

        def look() -> Found | None:
            rows = self._client.sites.list_all(client_id=client, includeinactive=True, strict=True)
            own = [row for row in rows if row.client_id == client]
            return {"site": min(own, key=lambda row: (bool(row.inactive), row.id)).id} if own else None

        found = None if self.steps.in_doubt("site") else look()
        if found is None:
            found = self.steps.make(
                "site",
                lambda: {"site": self._client.sites.create(name=_MAIN_SITE, client_id=client).id},
                look,
            )
        return int(found["site"])

    def _doubt_company(self, error: ValidationError) -> None:
        """After a refused contact: the client or site that is kept may be gone. It is looked for again, once."""
        key = company_key(self._company_name())
        with self.steps.context.service.database.writing() as c:
            kept = companies.get(c, key)
            old = kept is not None and kept.at < self.steps.context.job.created_at
            if old:
                companies.forget(c, key)
        if old and error.status_code is not None:
            raise Later(
                0.0, "The company is not where it was on the tenant; looking for it again."
            ) from error

    # Shortcuts

    @property
    def _client(self) -> HaloPsaClient:
        return self.steps.context.client

    def _reading(self) -> AbstractContextManager[sa.Connection]:
        return self.steps.context.service.database.reading()

    def _now(self) -> float:
        return self.steps.context.service.clock()


def company_key(name: str) -> str:
    """A company's name for comparison: without regard to case and blanks."""
    return " ".join(name.split()).casefold()


def _lock_of(key: str) -> str:
    return f"company {key}"[:400]


def full_name(data: Mapping[str, Any], email: str) -> str:  # Any: JSON
    """The name of a person, or what stands before the @ of the address where none is known."""
    names: Iterable[str] = (clean(data.get("first_name")), clean(data.get("last_name")))
    return " ".join(filter(None, names))[:_LONGEST_NAME].strip() or email.partition("@")[0]


def parts_of_name(data: Mapping[str, Any], email: str) -> dict[str, Any]:  # Any: JSON, keywords of a write
    """A tenant asks for both parts of a name; a dash shows which one nobody knows."""
    first, last = (clean(data.get(part))[:_LONGEST_PART].strip() for part in ("first_name", "last_name"))
    if not first and not last:
        first = email.partition("@")[0]
    return {"firstname": first or "-", "surname": last or "-"}


def clean(text: object) -> str:
    """A text on one line, without what does not print."""
    shown = "".join(mark if mark.isprintable() else " " for mark in text) if isinstance(text, str) else ""
    return " ".join(shown.split())


def given_texts(**fields: object) -> dict[str, Any]:  # Any: keywords of a write
    """Return the fields that have text, cleaned; blank ones are left out of the write."""
    return {name: cleaned for name, text in fields.items() if (cleaned := clean(text))}


def _same(shown: object, address: Address) -> bool:
    try:
        return normalised(shown).key == address.key
    except ValueError:
        return False


def _made_before(c: sa.Connection, key: str) -> int | None:
    """Return the contact of an earlier lead of this person."""
    ours = (schema.leads.c.email == key, schema.leads.c.contact_id.is_not(None))
    return c.execute(sa.select(schema.leads.c.contact_id).where(*ours).order_by(schema.leads.c.id)).scalar()
