# Generated from spec/halopsa/upstream/entities/AzureAssignedLicenses.yaml. Do not edit.
"""The model ``AzureAssignedLicenses``."""

from __future__ import annotations

from typing import ClassVar

from halopsa.core.records.entity import entity
from halopsa.models._base import Entity


@entity
class AzureAssignedLicenses(Entity):
    """The published schema ``AzureAssignedLicenses``."""

    _entity: ClassVar[str] = "api.AzureAssignedLicenses"

    skuId: str | None = None
