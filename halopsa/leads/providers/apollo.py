"""Apollo as a provider: people are completed by one paid request each, searched for nothing, within its limits.

The endpoint for ten people at once is not used: its limit is a tenth, so it is no quicker, and of ten people one who
asked not to be contacted in between would be paid for.
"""

from __future__ import annotations

import time
from collections.abc import Iterable, Iterator, Mapping
from typing import TYPE_CHECKING, Final, cast

import attrs

from halopsa.core.config.options import usual_rate_limit
from halopsa.core.errors import ApiError
from halopsa.leads.apollo import ApolloClient
from halopsa.leads.apollo._api import API
from halopsa.leads.apollo.models.person import Person

from .protocol import Bought, Fields, ProviderSettings, State

if TYPE_CHECKING:
    from halopsa.leads.apollo.types.people import PersonQueryFields
    from halopsa.leads.apollo.types.search import PeopleQueryFields

__all__ = ["Apollo"]

_KEY: Final = API.credentials["api_key"].env
_PATIENCE: Final = 10.0  # seconds to wait for a slot of the limit; a lead does not wait for longer
_DEADLINE: Final = 60.0
_LASTS: Final = (
    300.0  # seconds for which a look at it counts: who watches the service asks often, and looks are limited
)
#: What a person costs where data comes; a mobile number, which is never asked for, costs more.
_CREDITS: Final = float(API.resource("people").ops["match"].credits or 0)
#: What is asked for by a field of a lead.
_ASKED: Final = {
    "first_name": "first_name",
    "last_name": "last_name",
    "email": "email",
    "company": "organization_name",
    "provider_id": "person_id",
}


class Apollo:
    """Apollo, by its own client. Without a key it is not configured, and asked nothing."""

    def __init__(self, settings: ProviderSettings, patience: float = _PATIENCE) -> None:
        key = settings.environment.get(_KEY, "").strip()
        self.configured = bool(key)
        self.rate_limit: int | None = settings.rate_limit or usual_rate_limit(API).max_requests
        self._seen: tuple[State, float] = ("disconnected", 0.0)
        self._client = _connected(key, settings, patience) if key else None

    def enrich(self, known: Fields) -> Bought:
        """Complete a person by their address, by name and company, or by Apollo's number. It costs a credit."""
        asked = {_ASKED[name]: text for name, text in known.items() if name in _ASKED and text}
        if self._client is None or not asked:
            return Bought(found=False)
        # Typed as always there, as the answer is told by it; it is null where nobody was found.
        person = cast("Person | None", self._client.people.match(cast("PersonQueryFields", asked)).person)
        if person is None:
            return Bought(found=False)
        return Bought(found=True, fields=dict(_fields(person)), credits=_CREDITS)

    def search(self, query: Mapping[str, object]) -> Iterable[Mapping[str, str]]:
        """Look for people by the fields of ``PeopleQuery``; no addresses come. It costs nothing."""
        if self._client is None:
            return
        found = self._client.search.people(cast("PeopleQueryFields", query))
        for one in found.people or ():
            row = {"provider_id": one.id, "first_name": one.first_name, "title": one.title}
            row["company"] = one.organization.name if one.organization else None
            yield {name: text for name, text in row.items() if text}

    def check(self) -> State:
        """Ask whether it is there and knows the key."""
        if self._client is None:
            return "not configured"
        state, until = self._seen
        if time.monotonic() >= until:
            try:
                state = "connected" if self._client.auth.health().is_logged_in else "disconnected"
            except ApiError:
                state = "disconnected"
            self._seen = (state, time.monotonic() + _LASTS)
        return state

    def close(self) -> None:
        """Close the connections."""
        if self._client is not None:
            self._client.close()


def _connected(key: str, settings: ProviderSettings, patience: float) -> ApolloClient:
    usual = usual_rate_limit(API)
    limit = attrs.evolve(usual, max_wait=patience, max_requests=settings.rate_limit or usual.max_requests)
    address = {name: settings.environment.get(host.env, "").strip() for name, host in API.hosts.items()}
    return ApolloClient(
        key,
        address["main"] or API.hosts["main"].url,
        bulk_url=address["bulk"] or API.hosts["bulk"].url,
        free_url=address["free"] or API.hosts["free"].url,
        rate_limit=limit,
        budget=settings.budget,
        deadline=_DEADLINE,
    )


def _fields(person: Person) -> Iterator[tuple[str, str]]:
    """What a lead has of a person."""
    numbers = [one.sanitized_number or one.raw_number for one in person.phone_numbers or ()]
    found = {
        "first_name": person.first_name,
        "last_name": person.last_name,
        "email": person.email,
        "company": person.organization.name if person.organization else None,
        "title": person.title,
        "phone": next(filter(None, numbers), None),
    }
    return ((name, text) for name, text in found.items() if text)
