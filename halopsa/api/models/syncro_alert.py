# Generated from spec/halopsa/upstream/entities/SyncroAlert.yaml. Do not edit.
"""The model ``SyncroAlert``."""

from __future__ import annotations

from typing import TYPE_CHECKING, ClassVar

from halopsa.core.records.entity import entity, key
from halopsa.models._base import Entity

if TYPE_CHECKING:
    import datetime as dt

    from halopsa.api.models.syncro_alert_attributes import SyncroAlertAttributes


@entity
class SyncroAlert(Entity):
    """The published schema ``SyncroAlert``."""

    _entity: ClassVar[str] = "api.SyncroAlert"

    id: int = key(default=None)
    attributes: SyncroAlertAttributes | None = None
    created_at: dt.datetime | None = None
    customer_id: int | None = None
    customer_name: str | None = None
    device_name: str | None = None
    html: str | None = None
    link: str | None = None
    text: str | None = None
    updated_at: dt.datetime | None = None
