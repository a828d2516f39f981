"""Apollo's behaviour: people are found by their id, address, or name and company; a search hides half of each.

Which of several matching people is found, and that more than ten at once are refused, is inferred.
"""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from typing import Final

from werkzeug.wrappers import Response

from halopsa.sandbox.apis.behaviour import Asking, Behaviour, Special
from halopsa.sandbox.store import Doc, Json

#: Where the people are kept, by their id.
_PEOPLE: Final = "/people"
_MOST_AT_ONCE: Final = 10
_LARGEST_PAGE: Final = 100
_FIRST: Final = ("Ada", "Bela", "Chidi", "Dana", "Elif", "Femi", "Grete", "Hana")
_LAST: Final = ("Marsh", "Okafor", "Petrov", "Quist", "Rossi")
_TITLES: Final = ("Head of IT", "CTO", "Office Manager", "Managing Director")
_COMPANIES: Final = ("Alder Dental", "Birch Legal", "Cedar Freight", "Dogwood Homes", "Elm Accounting")


class Apollo(Behaviour):
    """What public programs have seen of it."""

    def seed(self) -> Mapping[str, Sequence[Doc]]:
        """Forty people of five companies; one in five has no address."""
        people = (_person(first, last) for last in range(len(_LAST)) for first in range(len(_FIRST)))
        return {_PEOPLE: [{"id": f"{number:024x}", **person} for number, person in enumerate(people, 1)]}

    def special(self, label: str) -> Special | None:
        """All of it: nothing here is a record that is kept."""
        return _ANSWERS.get(label)


def _person(first: int, last: int) -> Doc:
    company = _COMPANIES[(first + last) % len(_COMPANIES)]
    domain = f"{company.lower().replace(' ', '-')}.example"
    number = first + last * len(_FIRST)
    known = number % 5 != 4  # whose address is known
    return {
        "first_name": _FIRST[first],
        "last_name": _LAST[last],
        "name": f"{_FIRST[first]} {_LAST[last]}",
        "title": _TITLES[number % len(_TITLES)],
        "email": f"{_FIRST[first]}.{_LAST[last]}@{domain}".lower() if known else None,
        "email_status": "verified" if known else "unavailable",
        "organization": {"name": company, "primary_domain": domain, "website_url": f"https://www.{domain}"},
        "phone_numbers": [],
    }


def _object(value: Json) -> Doc:
    return value if isinstance(value, dict) else {}


def _lower(value: Json) -> str:
    return value.strip().lower() if isinstance(value, str) else ""


def _is(person: Doc, asked: Doc) -> bool:
    """Whether somebody is meant: by id, by address, or by the whole name and the company."""
    if asked.get("id"):
        return bool(person["id"] == asked["id"])
    if asked.get("email"):
        return _lower(asked["email"]) == _lower(person["email"])
    name = _lower(asked.get("name")) or f"{_lower(asked.get('first_name'))} {_lower(asked.get('last_name'))}"
    where = person["organization"]
    company, domain = _lower(asked.get("organization_name")), _lower(asked.get("domain"))
    here = company == _lower(where["name"]) if company else domain == where["primary_domain"]
    return name == _lower(person["name"]) and here


def _found(asked: Asking, wanted: Json) -> Doc | None:
    one = _object(wanted)
    return next((person for person in asked.store.rows(_PEOPLE) if _is(person, one)), None)


def _match(asked: Asking) -> Response:
    return asked.one({"person": _found(asked, asked.json())})


def _bulk_match(asked: Asking) -> Response:
    details = _object(asked.json()).get("details")
    if not isinstance(details, list) or not 0 < len(details) <= _MOST_AT_ONCE:
        raise asked.refusal(422, "details must hold one to ten people", "details")
    matches = [_found(asked, one) for one in details]
    found = len([one for one in matches if one is not None])
    return asked.one(
        {
            "status": "success",
            "error_code": None,
            "error_message": None,
            "total_requested_enrichments": len(details),
            "unique_enriched_records": found,
            "missing_records": len(details) - found,
            "credits_consumed": found,
            "matches": matches,
        }
    )


def _selected(asked: Asking, query: Doc) -> Iterator[Doc]:
    """The people with one of the titles, of one of the companies, as a search shows them."""
    titles = [_lower(title) for title in query.get("person_titles") or ()]
    domains = [_lower(domain) for domain in query.get("q_organization_domains_list") or ()]
    for person in asked.store.rows(_PEOPLE):
        where = person["organization"]
        if titles and not any(f" {title} " in f" {_lower(person['title'])} " for title in titles):
            continue
        if domains and where["primary_domain"] not in domains:
            continue
        surname = str(person["last_name"])
        yield {
            "id": person["id"],
            "first_name": person["first_name"],
            "last_name_obfuscated": f"{surname[:2]}***{surname[-1]}",
            "title": person["title"],
            "has_email": person["email"] is not None,
            "organization": {"name": where["name"]},
        }


def _search(asked: Asking) -> Response:
    query = _object(asked.json())
    page, size = query.get("page", 1), query.get("per_page", 25)
    if not isinstance(page, int) or not isinstance(size, int) or page < 1 or not 0 < size <= _LARGEST_PAGE:
        raise asked.refusal(422, "page begins at 1, per_page is 1 to 100", "page")
    found = list(_selected(asked, query))
    return asked.one({"total_entries": len(found), "people": found[(page - 1) * size : page * size]})


def _health(asked: Asking) -> Response:
    return asked.one({"healthy": True, "is_logged_in": True})


_ANSWERS: Final[Mapping[str, Special]] = {
    "people.match": _match,
    "people.bulk_match": _bulk_match,
    "search.people": _search,
    "auth.health": _health,
}

BEHAVIOUR: Final = Apollo()
