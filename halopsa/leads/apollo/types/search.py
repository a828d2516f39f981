# Generated from spec/apollo/resources/search.yaml. Do not edit.
"""What calls of ``client.search`` take: filters, options and bodies."""

from __future__ import annotations

from typing import TYPE_CHECKING, TypedDict

if TYPE_CHECKING:
    from collections.abc import Sequence


class PeopleQueryFields(TypedDict, total=False):
    """Fields of ``client.search`` calls that write. ``None`` clears a field."""

    include_similar_titles: bool | None
    organization_locations: Sequence[str] | None
    organization_num_employees_ranges: Sequence[str] | None
    """Such as 1,10."""
    page: int | None
    """From 1, 500 at most."""
    per_page: int | None
    """100 at most."""
    person_locations: Sequence[str] | None
    person_seniorities: Sequence[str] | None
    person_titles: Sequence[str] | None
    q_keywords: str | None
    q_organization_domains_list: Sequence[str] | None
