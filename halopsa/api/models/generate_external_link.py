# Generated from spec/halopsa/upstream/entities/GenerateExternalLink.yaml. Do not edit.
"""The model ``GenerateExternalLink``."""

from __future__ import annotations

from typing import ClassVar

from halopsa.core.records.entity import entity
from halopsa.models._base import Entity


@entity
class GenerateExternalLink(Entity):
    """The published schema ``GenerateExternalLink``."""

    _entity: ClassVar[str] = "api.GenerateExternalLink"

    module_id: int | None = None
    tenant_id: int | None = None
