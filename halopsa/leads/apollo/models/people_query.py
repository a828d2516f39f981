# Generated from spec/apollo/entities/PeopleQuery.yaml. Do not edit.
"""The model ``PeopleQuery``."""

from __future__ import annotations

from typing import ClassVar

from halopsa.core.records.entity import entity, key
from halopsa.leads.apollo.models._base import Entity


@entity
class PeopleQuery(Entity):
    """What the people are like who are looked for. Of several values of one field one is enough."""

    _entity: ClassVar[str] = "PeopleQuery"

    page: int = key(default=None)
    """From 1, 500 at most."""
    include_similar_titles: bool | None = None
    organization_locations: list[str] | None = None
    organization_num_employees_ranges: list[str] | None = None
    """Such as 1,10."""
    per_page: int | None = None
    """100 at most."""
    person_locations: list[str] | None = None
    person_seniorities: list[str] | None = None
    person_titles: list[str] | None = None
    q_keywords: str | None = None
    q_organization_domains_list: list[str] | None = None
