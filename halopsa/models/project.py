# Generated from spec/halopsa/entities/Project.yaml. Do not edit.
"""The model ``Project``."""

from __future__ import annotations

from typing import ClassVar

from halopsa.core.records.entity import entity
from halopsa.models.project_row import ProjectRow
from halopsa.models.ticket import Ticket


@entity
class Project(Ticket, ProjectRow):
    """A project: a ticket of a project type."""

    _entity: ClassVar[str] = "Project"
