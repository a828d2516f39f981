# Generated from spec/halopsa/upstream/entities/SentinelOneClient.yaml. Do not edit.
"""The model ``SentinelOneClient``."""

from __future__ import annotations

from typing import TYPE_CHECKING, ClassVar

from halopsa.core.records.entity import entity, key
from halopsa.models._base import Entity

if TYPE_CHECKING:
    import datetime as dt

    from halopsa.api.models.sentinel_one_irfields import SentinelOneIrfields
    from halopsa.api.models.sentinel_one_licences import SentinelOneLicences
    from halopsa.api.models.sentinel_one_sku import SentinelOneSku


@entity
class SentinelOneClient(Entity):
    """The published schema ``SentinelOneClient``."""

    _entity: ClassVar[str] = "api.SentinelOneClient"

    id: str = key(default=None)
    accountType: str | None = None
    activeAgents: str | None = None
    agentsInCompleteSku: str | None = None
    agentsInControlSku: str | None = None
    agentsInCoreSku: str | None = None
    billingMode: str | None = None
    completeSites: str | None = None
    controlSites: str | None = None
    coreSites: str | None = None
    createdAt: dt.datetime | None = None
    creator: str | None = None
    creatorId: str | None = None
    expiration: dt.datetime | None = None
    externalId: str | None = None
    irFields: SentinelOneIrfields | None = None
    isDefault: str | None = None
    licenses: SentinelOneLicences | None = None
    name: str | None = None
    numberOfSites: str | None = None
    salesforceId: str | None = None
    skus: list[SentinelOneSku] | None = None
    state: str | None = None
    totalComplete: str | None = None
    totalControl: str | None = None
    totalCore: str | None = None
    totalLicenses: str | None = None
    unlimitedComplete: str | None = None
    unlimitedControl: str | None = None
    unlimitedCore: str | None = None
    unlimitedExpiration: str | None = None
    updatedAt: dt.datetime | None = None
    usageType: str | None = None
