"""Names: the part of the configuration that says what is called how on the tenant, as it was given or by default."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any, Final

import attrs

from halopsa.core.base.suggest import did_you_mean

__all__ = ["Names"]

#: Which field of a ticket or opportunity has a word of the service. Names without CF are fields that each record has.
_FIELDS: Final = {
    "source": "CFLeadSource",
    "title": "CFLeadTitle",
    "pain_points": "CFLeadPainPoints",
    "budget_range": "CFLeadBudgetRange",
    "decision_maker": "CFLeadDecisionMaker",
    "fit_score": "CFLeadFitScore",
    "reason": "CFLeadReason",
    "next_action": "CFLeadNextAction",
    "next_action_date": "followupdate",
    "expected_close_date": "targetdate",
}
_OTHER_WORDS: Final = ("company", "phone", "first_name", "last_name", "email", "lead_id")
_WORDS: Final = (*_FIELDS, *_OTHER_WORDS)


@attrs.frozen(kw_only=True)
class Names:
    """What is called how on the tenant.

    Attributes:
        record: what a lead becomes: "ticket" or "opportunity".
        ticket_type, opportunity_type: types of such records.
        team, notify_agent: to whom a prospect is given with ``notify_team``.
        note_outcome: the outcome of notes on tickets; without one no notes are made.
        distribution_list: the distribution list that contacts are put on.
        no_company: the client of people without a company.
        statuses, opportunity_statuses: statuses by the words of the service, such as "qualified"; a word that is the
            name of a status needs no entry.
        won, lost: words among the statuses of opportunities that mean so.
        custom_fields: fields by the words of the service, such as "source".
        settles: seconds after a request has ended without an answer in which the tenant may still act on it, or its
            lists not show it yet. Nothing is sent again before.
        call: the longest that one call to the tenant takes, in seconds: the client's ``deadline``.
        given: the keys that were given, others are defaults.
    """

    record: str = "ticket"
    ticket_type: str | None = "Lead"
    opportunity_type: str | None = "Opportunity"
    team: str | None = None
    notify_agent: str | None = None
    distribution_list: str | None = "Leads"
    note_outcome: str | None = "Internal Note"
    no_company: str = "Leads without a company"
    statuses: Mapping[str, str] = {}
    opportunity_statuses: Mapping[str, str] = {}
    won: tuple[str, ...] = ("won", "closed won")
    lost: tuple[str, ...] = ("lost", "closed lost")
    custom_fields: Mapping[str, str] = _FIELDS
    settles: float = 60.0
    call: float = 90.0
    given: frozenset[str] = frozenset()

    @classmethod
    def of(cls, table: Mapping[str, Any]) -> Names:  # Any: values of a TOML table
        """Read the table ``mapping`` of the configuration. Raises ValueError that names the key and the fix."""
        found: dict[str, Any] = {}  # Any: as above
        given: set[str] = set()
        for key, value in table.items():
            if key not in _KINDS:
                raise ValueError(f"mapping.{key} is no setting{did_you_mean(key, _KINDS, {}) or '.'}")
            found[key] = _KINDS[key](key, value)
            given.add(key)
            if isinstance(value, Mapping):
                given.update(f"{key}.{word}" for word in value)
        if "custom_fields" in found:
            found["custom_fields"] = {**_FIELDS, **found["custom_fields"]}
        return cls(**found, given=frozenset(given))


def _text(key: str, value: object) -> str | None:
    """A name; an empty one means: none."""
    if not isinstance(value, str):
        raise ValueError(f"mapping.{key} must be text: a name on the tenant.")
    return value.strip() or None


def _needed(key: str, value: object) -> str:
    text = _text(key, value)
    if text is None:
        raise ValueError(f"mapping.{key} must not be empty.")
    return text


def _record(key: str, value: object) -> str:
    if value not in ("ticket", "opportunity"):
        raise ValueError(f'mapping.{key} must be "ticket" or "opportunity".')
    return str(value)


def _seconds(key: str, value: object) -> float:
    if isinstance(value, bool) or not isinstance(value, int | float) or not 0 < value <= 3600:
        raise ValueError(f"mapping.{key} must be a number of seconds above 0, at most 3600.")
    return float(value)


def _words(key: str, value: object) -> tuple[str, ...]:
    if not isinstance(value, list) or not value or not all(isinstance(word, str) for word in value):
        raise ValueError(f'mapping.{key} must be a list of statuses, such as ["Won"].')
    return tuple(value)


def _table(key: str, value: object) -> dict[str, str]:
    if not isinstance(value, Mapping):
        raise ValueError(f"mapping.{key} must be a table of names.")
    return {str(word): _needed(f"{key}.{word}", name) for word, name in value.items()}


def _fields(key: str, value: object) -> dict[str, str]:
    found = _table(key, value)
    for word in found:
        if word not in _WORDS:
            raise ValueError(
                f"mapping.{key}.{word} is none of: {', '.join(_WORDS)}{did_you_mean(word, _WORDS, {}) or '.'}"
            )
    return found


_KINDS: Final = {
    "record": _record,
    "ticket_type": _text,
    "opportunity_type": _text,
    "team": _text,
    "notify_agent": _text,
    "distribution_list": _text,
    "note_outcome": _text,
    "no_company": _needed,
    "statuses": _table,
    "opportunity_statuses": _table,
    "won": _words,
    "lost": _words,
    "custom_fields": _fields,
    "settles": _seconds,
    "call": _seconds,
}
