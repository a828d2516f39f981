# Generated from spec/halopsa/upstream/entities/SentinelOneLicences.yaml. Do not edit.
"""The model ``SentinelOneLicences``."""

from __future__ import annotations

from typing import TYPE_CHECKING, ClassVar

from halopsa.core.records.entity import entity
from halopsa.models._base import Entity

if TYPE_CHECKING:
    from halopsa.api.models.sentinel_one_bundle import SentinelOneBundle
    from halopsa.api.models.sentinel_one_module import SentinelOneModule
    from halopsa.api.models.sentinel_one_setting import SentinelOneSetting


@entity
class SentinelOneLicences(Entity):
    """The published schema ``SentinelOneLicences``."""

    _entity: ClassVar[str] = "api.SentinelOneLicences"

    bundles: list[SentinelOneBundle] | None = None
    modules: list[SentinelOneModule] | None = None
    settings: list[SentinelOneSetting] | None = None
