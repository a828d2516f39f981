# Generated from spec/halopsa/upstream/entities/AuvikTenantMod.yaml. Do not edit.
"""The model ``AuvikTenantMod``."""

from __future__ import annotations

from typing import ClassVar

from halopsa.core.records.entity import entity
from halopsa.models._base import Entity


@entity
class AuvikTenantMod(Entity):
    """The published schema ``AuvikTenantMod``."""

    _entity: ClassVar[str] = "api.AuvikTenantMod"

    enabled: bool | None = None
    parentId: str | None = None
    parentName: str | None = None
    tenantDomain: str | None = None
    tenantId: str | None = None
    tenantName: str | None = None
