# Generated from spec/halopsa/entities/Opportunity.yaml. Do not edit.
"""The model ``OpportunityRow``."""

from __future__ import annotations

from typing import ClassVar

from halopsa.core.records.entity import entity
from halopsa.models.ticket_row import TicketRow


@entity
class OpportunityRow(TicketRow):
    """An opportunity: a ticket of an opportunity type. This is how lists return it: thinner than
    ``Opportunity``.
    """

    _entity: ClassVar[str] = "OpportunityRow"
