# Generated from spec/halopsa/upstream/entities/CriteriaGroup.yaml. Do not edit.
"""The model ``CriteriaGroup``."""

from __future__ import annotations

from typing import TYPE_CHECKING, ClassVar

from halopsa.core.records.entity import entity, key
from halopsa.models._base import Entity

if TYPE_CHECKING:
    from halopsa.api.models.autoassign_criteria import AutoassignCriteria
    from halopsa.api.models.custom_field_visibility import CustomFieldVisibility
    from halopsa.api.models.flow_sub_detail_restriction import FlowSubDetailRestriction
    from halopsa.api.models.key_pair2 import KeyPair2
    from halopsa.api.models.service_restriction import ServiceRestriction
    from halopsa.api.models.service_user import ServiceUser
    from halopsa.api.models.view_filter_details import ViewFilterDetails


@entity
class CriteriaGroup(Entity):
    """The published schema ``CriteriaGroup``."""

    _entity: ClassVar[str] = "api.CriteriaGroup"

    id: int = key(default=None)
    _temp_id: str | None = None
    """Since build 2.250."""
    _warning: str | None = None
    allow_access: bool | None = None
    criteria: list[AutoassignCriteria] | None = None
    """Since build 2.250."""
    desc: str | None = None
    entity_guid2: str | None = None
    entity_id: int | None = None
    entity_id2: int | None = None
    entity_id3: int | None = None
    entity_name: str | None = None
    field_value: list[KeyPair2] | None = None
    """Since build 2.250."""
    restrictions: list[FlowSubDetailRestriction] | None = None
    seq: int | None = None
    subscriber_type: int | None = None
    subscribers: list[ServiceUser] | None = None
    ticket_area_filter_details: list[ViewFilterDetails] | None = None
    """Since build 2.250."""
    type: int | None = None
    user_access: list[ServiceRestriction] | None = None
    view_filter_details: list[ViewFilterDetails] | None = None
    """Since build 2.250."""
    visibility_conditions: list[CustomFieldVisibility] | None = None
    visibility_conditions_value: list[CustomFieldVisibility] | None = None
    """Since build 2.250."""
