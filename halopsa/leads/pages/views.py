"""Views: what each page shows, read from the store: the list of leads, one lead, messages that were given up."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Final
from urllib.parse import urlencode

from starlette.datastructures import QueryParams
from starlette.responses import Response

from halopsa.leads.addresses import normalised
from halopsa.leads.problems import invalid, not_found
from halopsa.leads.service import Service
from halopsa.leads.store import browsing, leads, outbox, suppressions
from halopsa.leads.store.keys import Caller

from .rendering import page

__all__ = ["dead_letters", "lead", "lead_list"]

_ON_A_PAGE: Final = 50
_LONGEST: Final = 1_000  # characters of what somebody looks for
_DIGITS: Final = 18  # of an id
_PERSON: Final = (
    ("first_name", "First name"),
    ("last_name", "Last name"),
    ("company", "Company"),
    ("title", "Title"),
    ("phone", "Phone"),
)


def lead_list(service: Service, key: Caller, query: QueryParams) -> Response:
    """Return a page of the leads that are looked for."""
    asked = {name: query.get(name, "").strip()[:_LONGEST] for name in ("email", "state", "source")}
    before, after = _number(query, "before"), _number(query, "after")
    address, wrong = None, ""
    if asked["email"]:
        try:
            address = normalised(asked["email"]).key
        except ValueError:
            wrong = "Give a whole e-mail address, such as ann@firm.example."
    with service.database.reading() as c:
        found = browsing.Found(leads=[], newer=False, older=False)
        if not wrong:
            found = browsing.leads_page(
                c,
                key=address,
                state=asked["state"] or None,
                source=asked["source"] or None,
                before=before,
                after=after,
                limit=_ON_A_PAGE,
            )
        listed = None if address is None else suppressions.get(c, suppressions.hashed(address))
        states, sources = browsing.states(c), browsing.sources(c)
    kept = {name: text for name, text in asked.items() if text}
    return page(
        "leads.html",
        key=key,
        now=service.clock(),
        asked=asked,
        wrong=wrong,
        leads=found.leads,
        listed=listed,
        newest=_link(kept) if before is not None or after is not None else "",
        newer=_link(kept, after=found.leads[0].id) if found.newer and found.leads else "",
        older=_link(kept, before=found.leads[-1].id) if found.older and found.leads else "",
        of_state={name: _link({**kept, "state": name}) for name in states},
        all_states=_link({name: text for name, text in kept.items() if name != "state"}),
        states=states,
        sources=sources,
    )


def lead(service: Service, key: Caller, given: str) -> Response:
    """Return all that is known of the lead with an id; of an erased one nothing of the person."""
    lead_id = _whole(given)
    if lead_id is None:
        not_found("There is no such lead: an id is a whole number.")
    with service.database.reading() as c:
        found = leads.get(c, lead_id)
        if found is None:
            not_found("There is no such lead.")
        things = browsing.belongings(c, lead_id)
        listed = None if found.email is None else suppressions.get(c, suppressions.hashed(found.email))
        hosts = browsing.hosts(c, things.messages)
    gone = found.state in ("erased", "suppressed")
    person = {} if gone else {label: found.data.get(name) for name, label in _PERSON}
    return page(
        "lead.html",
        key=key,
        now=service.clock(),
        lead=found,
        gone=gone,
        person=person,
        things=things,
        hosts=hosts,
        listed=listed,
        tenant=service.tenant_url,
        records={
            "Ticket": found.ticket_id,
            "Contact": found.contact_id,
            "Client": found.client_id,
            "Site": found.site_id,
        },
    )


def dead_letters(service: Service, key: Caller, query: QueryParams) -> Response:
    """Return the messages to webhooks that are sent no more."""
    number = _number(query, "page") or 1
    with service.database.reading() as c:
        messages, total = outbox.page(c, state="dead", page=number, limit=_ON_A_PAGE)
        hosts = browsing.hosts(c, messages)
    path = "/pages/dead-letters"
    return page(
        "dead_letters.html",
        key=key,
        now=service.clock(),
        messages=messages,
        total=total,
        hosts=hosts,
        newer=f"{path}?page={number - 1}" if number > 1 else "",
        older=f"{path}?page={number + 1}" if number * _ON_A_PAGE < total else "",
    )


def _number(query: QueryParams, name: str) -> int | None:
    text = query.get(name)
    number = None if text is None else _whole(text)
    if text is not None and number is None:
        invalid(f"{name} must be a whole number.", name)
    return number


def _whole(text: str) -> int | None:
    """Return the number that a text is, if a database can hold it."""
    return int(text) if text.isascii() and text.isdecimal() and len(text) <= _DIGITS else None


def _link(asked: Mapping[str, str], **more: int) -> str:
    """Return the address of a list."""
    query = urlencode({**asked, **more})
    return f"/pages/leads?{query}" if query else "/pages/leads"
