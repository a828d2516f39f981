# Generated from spec/apollo/entities/PersonMatch.yaml. Do not edit.
"""The model ``PersonMatch``."""

from __future__ import annotations

from typing import TYPE_CHECKING, ClassVar

from halopsa.core.records.entity import entity, key
from halopsa.leads.apollo.models._base import Entity

if TYPE_CHECKING:
    from halopsa.leads.apollo.models.person import Person


@entity
class PersonMatch(Entity):
    """The person that was found; none where nobody was."""

    _entity: ClassVar[str] = "PersonMatch"

    person: Person = key(default=None)
    """Set by the server."""
    request_id: str | None = None
    """Set by the server. As the reference has it. Grade C: only the reference, or only a public program,
    has it."""
