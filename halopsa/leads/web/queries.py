"""Queries: the parameters of a request by the facts of its operation, pages among them."""

from __future__ import annotations

from collections.abc import Iterable
from datetime import UTC, date, datetime
from typing import Any

from halopsa.core.base.suggest import did_you_mean
from halopsa.core.resource_facts import Operation, Param, ResourceFacts
from halopsa.integrations.leads._api import API
from halopsa.leads.problems import invalid
from halopsa.leads.web.bodies import day

__all__ = ["queried"]

_LAST_PAGE = 1_000_000
_LONGEST = 200


def queried(
    resource: ResourceFacts, operation: Operation, given: Iterable[tuple[str, str]]
) -> dict[str, Any]:  # Any: by the types of the parameters
    """Return parameters with their types: numbers, days, moments in Unix seconds. Raises Problem."""
    paged = _paged(operation)
    known = {*operation.query, *paged}
    found: dict[str, Any] = {
        name: API.paging.default_page_size if most else 1 for name, most in paged.items()
    }
    seen: set[str] = set()
    for name, text in given:
        if name not in known:
            hint = did_you_mean(name[:60], known, {})
            said = f"Known are: {', '.join(sorted(known))}." if known else "It takes none."
            invalid(f"There is no parameter {name[:60]!r}{hint}. {said}", name[:60])
        if name in seen:
            invalid(f"{name} is given twice.", name)
        seen.add(name)
        if name in paged:
            found[name] = _counted(name, text, paged[name] or _LAST_PAGE)
        elif text:
            found[name] = _value(resource, operation.query[name], text)
    return found


def _paged(operation: Operation) -> dict[str, int]:
    """Return the parameters of pages, with the largest value; that of the number of a page has none."""
    request = operation.request(API.dialect)
    style = API.paging.page_styles[request.page if request else "none"][API.dialect.name]
    return {
        name: API.paging.largest_page_size if what == "{page_size}" else 0 for name, what in style.items()
    }


def _counted(name: str, text: str, most: int) -> int:
    fits = text.isascii() and text.isdecimal() and len(text) <= len(str(most)) and 1 <= int(text) <= most
    if not fits:
        invalid(f"{name} must be a whole number from 1 to {most}.", name, text[:_LONGEST])
    return int(text)


def _value(resource: ResourceFacts, param: Param, text: str) -> date | float | str:
    if param.type == "date":
        return day(text) or invalid(
            f"{param.name} must be a day such as 2024-01-31.", param.name, text[:_LONGEST]
        )
    if param.type == "datetime":
        try:
            moment = datetime.fromisoformat(text)
        except ValueError:
            said = f"{param.name} must be a time such as 2024-01-31T08:00:00Z, or a day."
            invalid(said, param.name, text[:_LONGEST])
        return (moment if moment.tzinfo else moment.replace(tzinfo=UTC)).timestamp()
    if len(text) > _LONGEST or not text.isprintable():
        invalid(f"{param.name} must be a text of up to {_LONGEST} characters.", param.name)
    field = API.entity(resource.row).fields.get(param.matches or "")
    if field is not None and field.one_of and text not in field.one_of:
        invalid(f"{param.name} must be one of: {', '.join(field.one_of)}.", param.name, text)
    return text
