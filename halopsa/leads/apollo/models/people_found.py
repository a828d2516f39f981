# Generated from spec/apollo/entities/PeopleFound.yaml. Do not edit.
"""The model ``PeopleFound``."""

from __future__ import annotations

from typing import TYPE_CHECKING, ClassVar

from halopsa.core.records.entity import entity, key
from halopsa.leads.apollo.models._base import Entity

if TYPE_CHECKING:
    from halopsa.leads.apollo.models.person_preview import PersonPreview


@entity
class PeopleFound(Entity):
    """A page of people that a search found."""

    _entity: ClassVar[str] = "PeopleFound"

    total_entries: int = key(default=None)
    """Set by the server."""
    people: list[PersonPreview] | None = None
    """Set by the server."""
