# Generated from spec/halopsa/upstream/entities/WorkspaceApplication.yaml. Do not edit.
"""The model ``WorkspaceApplication``."""

from __future__ import annotations

from typing import ClassVar

from halopsa.core.records.entity import entity, key
from halopsa.models._base import Entity


@entity
class WorkspaceApplication(Entity):
    """The published schema ``WorkspaceApplication``."""

    _entity: ClassVar[str] = "api.WorkspaceApplication"

    id: str = key(default=None)
    client_id: str | None = None
    client_secret: str | None = None
    database_id: str | None = None
    workspace_id: str | None = None
    workspace_token: str | None = None
