# Generated from spec/halopsa/upstream/entities/SyncroAlertAttributes.yaml. Do not edit.
"""The model ``SyncroAlertAttributes``."""

from __future__ import annotations

from typing import TYPE_CHECKING, ClassVar

from halopsa.core.records.entity import entity, key
from halopsa.models._base import Entity

if TYPE_CHECKING:
    import datetime as dt

    from halopsa.api.models.syncro_alert_asset import SyncroAlertAsset
    from halopsa.api.models.syncro_alert_properties import SyncroAlertProperties
    from halopsa.api.models.syncro_customer import SyncroCustomer


@entity
class SyncroAlertAttributes(Entity):
    """The published schema ``SyncroAlertAttributes``."""

    _entity: ClassVar[str] = "api.SyncroAlertAttributes"

    id: int = key(default=None)
    asset: SyncroAlertAsset | None = None
    computer_name: str | None = None
    created_at: dt.datetime | None = None
    customer: SyncroCustomer | None = None
    customer_id: int | None = None
    properties: SyncroAlertProperties | None = None
    resolved: bool | None = None
    updated_at: dt.datetime | None = None
