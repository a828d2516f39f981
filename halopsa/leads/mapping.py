"""Mapping: what the names of the configuration (types, statuses, custom fields, a list) are on the tenant.

The names are the operator's, the ids the tenant's. Names that nobody gave are defaults: they are used where the tenant
has them, and nothing is missing where it has not. A name that was given and is not there is a finding.
"""

from __future__ import annotations

import threading
from collections.abc import Iterable, Mapping
from typing import Any, Final, Literal

import attrs

from halopsa._api import API
from halopsa.client import HaloPsaClient
from halopsa.integrations.leads._api import API as SERVICE

from .names import Names

__all__ = ["Finding", "Place", "Resolved", "TenantMapping", "resolve"]

_PREFIX: Final = API.custom_fields.custom_field_prefix
#: Kinds of custom fields, as definitions number them.
_SELECT, _DATE, _CHECKBOX = 2, 4, 6


@attrs.frozen
class Finding:
    """Something about the mapping that an operator should know. ``name``: the key of the configuration."""

    level: Literal["error", "warning", "info"]
    name: str
    message: str

    def __str__(self) -> str:
        return f"{self.level}: {self.name}: {self.message}"


@attrs.frozen
class Place:
    """Where a value goes: a custom field of the tenant, or a field that every record has (``custom`` is false)."""

    name: str
    custom: bool
    id: int | None = None
    type: int | None = None
    options: Mapping[str, object] = {}

    def value(self, given: object) -> object:
        """Return a value as the field takes it; None where it cannot."""
        if given is None or given == "":
            return None
        if self.custom and self.type == _SELECT:
            return self.options.get(_key(str(given)))
        if self.custom and self.type != _CHECKBOX and isinstance(given, bool):
            return "Yes" if given else "No"
        if self.custom and self.type == _DATE:
            return f"{given}T00:00:00" if len(str(given)) == 10 else str(given)
        return given

    def kept(self, sent: object, shown: object) -> bool:
        """Whether a record shows the value that was sent: texts, numbers and dates are told in more than one way."""
        if isinstance(sent, bool):
            return str(shown).strip().casefold() in (("true", "1") if sent else ("false", "0"))
        if isinstance(sent, int | float):
            try:
                return float(str(shown)) == float(sent)
            except ValueError:
                return False
        if self.type == _DATE:
            return str(shown)[:10] == str(sent)[:10]
        return shown is not None and str(shown).strip() == str(sent).strip()


@attrs.frozen
class Resolved:
    """The mapping, as ids of the tenant. What is None is left to the tenant."""

    names: Names
    ticket_type: int | None = None
    opportunity_type: int | None = None
    team: int | None = None
    agent: int | None = None
    distribution_list: int | None = None
    outcome: int | None = None
    statuses: Mapping[str, int] = {}
    opportunity_statuses: Mapping[str, int] = {}
    places: Mapping[str, Place] = {}
    findings: tuple[Finding, ...] = ()

    def status(self, word: str) -> int | None:
        """Return the tenant's status for a status or stage of a lead."""
        return self.statuses.get(_key(word))

    @property
    def status_words(self) -> list[str]:
        """All words for a status of a lead: those of the service, of the configuration and of the tenant."""
        words = SERVICE.served.statuses
        own = set(map(_key, words))
        return [*words, *sorted(word for word in self.statuses if word not in own)]

    def knows_status(self, word: str) -> bool:
        """Whether this is a word for a status of a lead."""
        return _key(word) in map(_key, self.status_words)

    def opportunity_status(self, word: str) -> int | None:
        """Return the tenant's status for a status of an opportunity."""
        return self.opportunity_statuses.get(_key(word))

    def is_won(self, word: str) -> bool:
        """Whether a status of an opportunity means that it was won."""
        return _key(word) in map(_key, self.names.won)

    def is_lost(self, word: str) -> bool:
        """Whether a status of an opportunity means that it was lost."""
        return _key(word) in map(_key, self.names.lost)

    @property
    def won_statuses(self) -> frozenset[int]:
        """The tenant's statuses that mean so."""
        return frozenset(filter(None, map(self.opportunity_status, self.names.won)))

    @property
    def lost_statuses(self) -> frozenset[int]:
        """The tenant's statuses that mean so."""
        return frozenset(filter(None, map(self.opportunity_status, self.names.lost)))

    def fields(
        self, values: Mapping[str, object], *, custom: bool = True
    ) -> tuple[dict[str, Any], dict[str, object]]:
        """Return where values go: fields of the record, and custom fields (none unless ``custom``), by their names."""
        plain: dict[str, Any] = {}  # Any: keywords of a write
        own: dict[str, object] = {}
        for word, given in values.items():
            place = self.places.get(word)
            value = None if place is None else place.value(given)
            if place is None or value is None:
                continue
            if not place.custom:
                plain[place.name] = value
            elif custom:
                own[place.name] = value
        return plain, own

    def written(
        self, sent: Mapping[str, object], there: Iterable[Any] = ()
    ) -> list[dict[str, object]]:  # Any: fields
        """Return custom fields as a write takes them: a tenant empties those ``there`` that an update leaves out."""
        ids = {place.name: place.id for place in self.places.values()}
        kept = {field.id: field.value for field in there}
        kept |= {ids[name]: value for name, value in sent.items()}
        return [{"id": ident, "value": value} for ident, value in kept.items()]

    def kept(self, sent: Mapping[str, object], shown: Mapping[str, object]) -> list[str]:
        """Return the names of the custom fields that a record does not show as they were sent."""
        by_name = {place.name: place for place in self.places.values()}
        return [name for name, value in sent.items() if not by_name[name].kept(value, shown.get(name))]


class TenantMapping:
    """The mapping of one tenant. It is asked for once, when it is first needed: a tenant may be away at the start."""

    def __init__(self, client: HaloPsaClient, names: Names) -> None:
        self.names = names
        self._client = client
        self._lock = threading.Lock()
        self._resolved: Resolved | None = None

    def resolved(self) -> Resolved:
        """Return the mapping as ids. Raises HaloPsaError where the tenant cannot be asked."""
        with self._lock:
            if self._resolved is None:
                self._resolved = resolve(self._client, self.names)
            return self._resolved

    def forget(self) -> None:
        """Ask again the next time."""
        with self._lock:
            self._resolved = None


def resolve(client: HaloPsaClient, names: Names) -> Resolved:
    """Look up the names on the tenant. Raises HaloPsaError where it cannot be asked."""
    return _Resolving(client, names).all()


class _Resolving:
    def __init__(self, client: HaloPsaClient, names: Names) -> None:
        self._client, self._names = client, names
        self._findings: list[Finding] = []

    def all(self) -> Resolved:
        client, names = self._client, self._names
        types = _by_name(client.ticket_types.list())
        statuses = _by_name(client.statuses.list())
        teams = _by_name(client.teams.list()) if names.team else {}
        agents = _by_name(client.agents.list_all()) if names.notify_agent else {}
        return Resolved(
            names,
            ticket_type=self._one("ticket_type", names.ticket_type, types),
            opportunity_type=self._one("opportunity_type", names.opportunity_type, types),
            team=self._one("team", names.team, teams),
            agent=self._one("notify_agent", names.notify_agent, agents),
            distribution_list=self._list(),
            outcome=self._outcome(),
            statuses=self._statuses("statuses", names.statuses, statuses),
            opportunity_statuses=self._statuses("opportunity_statuses", names.opportunity_statuses, statuses),
            places=self._places(),
            findings=tuple(self._findings),
        )

    def _one(self, key: str, name: str | None, known: Mapping[str, int]) -> int | None:
        if not name:
            return None
        found = known.get(_key(name))
        if found is None and key in self._names.given:
            self._missing(key, name, known)
        return found

    def _missing(self, key: str, name: str, known: Iterable[str]) -> None:
        some = ", ".join(sorted(known)[:20])
        self._findings.append(Finding("error", key, f'The tenant has no "{name}". It has: {some or "none"}.'))

    def _list(self) -> int | None:
        if not self._names.distribution_list:
            return None
        found = _by_name(self._client.api.distribution_lists.list_all())
        return self._one("distribution_list", self._names.distribution_list, found)

    def _outcome(self) -> int | None:
        if not self._names.note_outcome:
            return None
        rows = self._client.api.outcome.list_all()
        return self._one(
            "note_outcome",
            self._names.note_outcome,
            {_key(row.outcome): row.id for row in rows if row.outcome},
        )

    def _statuses(self, key: str, words: Mapping[str, str], known: Mapping[str, int]) -> dict[str, int]:
        """Return the status of each word: as it was given, else the one of that name."""
        found = dict(known)
        for word, name in words.items():
            status = known.get(_key(name))
            if status is not None:
                found[_key(word)] = status
            elif f"{key}.{word}" in self._names.given:
                self._missing(f"{key}.{word}", name, known)
        return found

    def _places(self) -> dict[str, Place]:
        wanted = self._names.custom_fields
        known: dict[str, Any] = {}  # Any: definitions
        if any(name.startswith(_PREFIX) for name in wanted.values()):
            # Of tickets and opportunities: clients and contacts have fields of their own, maybe of the same names.
            rows = self._client.custom_fields.list(typeid=_OF_TICKETS)
            known = {row.name.casefold(): row for row in rows if row.name}
        found = {}
        for word, name in wanted.items():
            if not name.startswith(_PREFIX):
                found[word] = Place(name, custom=False)
                continue
            row = known.get(name.casefold())
            if row is not None:
                found[word] = Place(row.name, True, row.id, row.type, self._options(row))
            elif f"custom_fields.{word}" in self._names.given:
                self._missing(f"custom_fields.{word}", name, [one.name for one in known.values()])
        return found

    def _options(self, row: Any) -> dict[str, object]:  # noqa: ANN401 - a definition of any kind
        if row.type != _SELECT:
            return {}
        values = self._client.custom_fields.get(row.id).values or []
        return {_key(str(one.name)): one.id for one in values}


_OF_TICKETS: Final = 1


def _key(text: str) -> str:
    """A name for comparison: ``closed_won``, ``Closed won`` and ``closed  won`` are one."""
    return " ".join(text.replace("_", " ").replace("-", " ").split()).casefold()


def _by_name(rows: Iterable[Any]) -> dict[str, int]:  # Any: rows of any list with names
    """Return ids by name; of two with one name the first."""
    found: dict[str, int] = {}
    for row in rows:
        if row.name:
            found.setdefault(_key(row.name), row.id)
    return found
