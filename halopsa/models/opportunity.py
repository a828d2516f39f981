# Generated from spec/halopsa/entities/Opportunity.yaml. Do not edit.
"""The model ``Opportunity``."""

from __future__ import annotations

from typing import ClassVar

from halopsa.core.records.entity import entity
from halopsa.models.opportunity_row import OpportunityRow
from halopsa.models.ticket import Ticket


@entity
class Opportunity(Ticket, OpportunityRow):
    """An opportunity: a ticket of an opportunity type."""

    _entity: ClassVar[str] = "Opportunity"
