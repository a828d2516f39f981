# Generated from spec/halopsa/upstream/entities/CustomButton.yaml. Do not edit.
"""The model ``CustomButton``."""

from __future__ import annotations

from typing import TYPE_CHECKING, ClassVar

from halopsa.core.records.entity import entity, key
from halopsa.models._base import Entity

if TYPE_CHECKING:
    from halopsa.api.models.access_control import AccessControl
    from halopsa.api.models.criteria_group import CriteriaGroup
    from halopsa.api.models.custom_button_field import CustomButtonField
    from halopsa.api.models.key_pair import KeyPair


@entity
class CustomButton(Entity):
    """The published schema ``CustomButton``."""

    _entity: ClassVar[str] = "api.CustomButton"

    id: int = key(default=None)
    _warning: str | None = None
    access_control: list[AccessControl] | None = None
    """Since build 2.250."""
    access_control_level: int | None = None
    """Since build 2.250."""
    button_visibility_ac: int | None = None
    """Published since 2026-01-25."""
    button_visibility_statuses: list[KeyPair] | None = None
    """Published since 2026-01-25."""
    colour: str | None = None
    """Since build 2.250."""
    colour_type: int | None = None
    """Since build 2.250."""
    disable_runbook_popup: bool | None = None
    """Since build 2.250."""
    fields: list[CustomButtonField] | None = None
    """Since build 2.250."""
    group_visibility_conditions: list[CriteriaGroup] | None = None
    """Since build 2.250."""
    guid: str | None = None
    icon: str | None = None
    intent: str | None = None
    label: str | None = None
    msid: int | None = None
    name: str | None = None
    newtab: bool | None = None
    restrict_by_asset_status: bool | None = None
    """Published since 2026-01-25."""
    runbook_id: str | None = None
    runbook_name: str | None = None
    seq: int | None = None
    status_after_action: int | None = None
    """Since build 2.250."""
    type: int | None = None
    url: str | None = None
    usage: int | None = None
