# Generated from spec/halopsa/upstream/entities/QualysHostAssetSoftwareHostAssetSoftware.yaml. Do not edit.
"""The model ``QualysHostAssetSoftwareHostAssetSoftware``."""

from __future__ import annotations

from typing import ClassVar

from halopsa.core.records.entity import entity
from halopsa.models._base import Entity


@entity
class QualysHostAssetSoftwareHostAssetSoftware(Entity):
    """The published schema ``QualysHostAssetSoftwareHostAssetSoftware``."""

    _entity: ClassVar[str] = "api.QualysHostAssetSoftwareHostAssetSoftware"

    name: str | None = None
    version: str | None = None
