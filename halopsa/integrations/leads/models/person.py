# Generated from spec/leads/entities/Person.yaml. Do not edit.
"""The model ``Person``."""

from __future__ import annotations

from typing import TYPE_CHECKING, ClassVar

from halopsa.core.records.entity import entity, key
from halopsa.integrations.leads.models._base import Entity

if TYPE_CHECKING:
    from halopsa.integrations.leads.models.lead_history import LeadHistory
    from halopsa.integrations.leads.models.suppression import Suppression


@entity
class Person(Entity):
    """What is kept of a person."""

    _entity: ClassVar[str] = "Person"

    email: str = key(default=None)
    leads: list[LeadHistory] | None = None
    suppression: Suppression | None = None
