# Generated from spec/halopsa/entities/Project.yaml. Do not edit.
"""The model ``ProjectRow``."""

from __future__ import annotations

from typing import ClassVar

from halopsa.core.records.entity import entity
from halopsa.models.ticket_row import TicketRow


@entity
class ProjectRow(TicketRow):
    """A project: a ticket of a project type. This is how lists return it: thinner than ``Project``."""

    _entity: ClassVar[str] = "ProjectRow"
