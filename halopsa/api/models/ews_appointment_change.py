# Generated from spec/halopsa/upstream/entities/EWSAppointmentChange.yaml. Do not edit.
"""The model ``EWSAppointmentChange``."""

from __future__ import annotations

from typing import TYPE_CHECKING, ClassVar

from halopsa.core.records.entity import entity
from halopsa.models._base import Entity

if TYPE_CHECKING:
    from halopsa.api.models.ews_appointment_basic import EWSAppointmentBasic
    from halopsa.api.models.item_id import ItemId
    from halopsa.api.models.uname_list import Uname_List


@entity
class EWSAppointmentChange(Entity):
    """The published schema ``EWSAppointmentChange``."""

    _entity: ClassVar[str] = "api.EWSAppointmentChange"

    agent: Uname_List | None = None
    changeType: int | None = None
    """One of 0 to 3."""
    item: EWSAppointmentBasic | None = None
    itemId: ItemId | None = None
