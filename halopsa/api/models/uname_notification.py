# Generated from spec/halopsa/upstream/entities/UnameNotification.yaml. Do not edit.
"""The model ``UnameNotification``."""

from __future__ import annotations

from typing import TYPE_CHECKING, ClassVar

from halopsa.core.records.entity import entity, key
from halopsa.models._base import Entity

if TYPE_CHECKING:
    from halopsa.api.models.access_control import AccessControl
    from halopsa.api.models.instance import Instance
    from halopsa.api.models.notification_conditions import NotificationConditions
    from halopsa.api.models.notification_outcome import NotificationOutcome
    from halopsa.api.models.uname_notification_link import UnameNotificationLink


@entity
class UnameNotification(Entity):
    """The published schema ``UnameNotification``."""

    _entity: ClassVar[str] = "api.UnameNotification"

    id: int = key(default=None)
    _canupdate: bool | None = None
    _iszapier: bool | None = None
    _warning: str | None = None
    access_control: list[AccessControl] | None = None
    """Published since 2026-01-25."""
    access_control_level: int | None = None
    """Published since 2026-01-25."""
    acknowledge_complete: str | None = None
    """Published since 2026-01-25."""
    acknowledge_empty: str | None = None
    """Published since 2026-01-25."""
    acknowledge_type: int | None = None
    """Published since 2026-01-25."""
    agent_id: int | None = None
    agent_name: str | None = None
    agents: list[UnameNotificationLink] | None = None
    colour: str | None = None
    condition_count: int | None = None
    conditions: list[NotificationConditions] | None = None
    customisecolour: bool | None = None
    delivery_method: int | None = None
    email_list: str | None = None
    emailtemplate_guid: str | None = None
    emailtemplate_id: int | None = None
    emailtemplate_name: str | None = None
    eventno: int | None = None
    filter_sitecontact: bool | None = None
    filter_type: int | None = None
    flow_id: int | None = None
    """Published since 2026-01-25."""
    flow_seq: int | None = None
    """Published since 2026-01-25."""
    guid: str | None = None
    intent: str | None = None
    interval: float | None = None
    mattermost_channel_name: str | None = None
    mattermost_channelid: int | None = None
    name: str | None = None
    outcomes: list[NotificationOutcome] | None = None
    """Published since 2026-01-25."""
    popupinnotificationpane: bool | None = None
    restriction_department_guid: str | None = None
    restriction_department_id: int | None = None
    restriction_department_name: str | None = None
    restriction_team_guid: str | None = None
    restriction_team_id: int | None = None
    restriction_team_name: str | None = None
    restriction_type: int | None = None
    role_id: str | None = None
    role_name: str | None = None
    roles: list[UnameNotificationLink] | None = None
    rule_guid: str | None = None
    """Published since 2026-01-25."""
    rule_id: int | None = None
    rule_name: str | None = None
    safe_instance_list: list[Instance] | None = None
    """Published since 2026-01-25."""
    safe_instances: int | None = None
    """Published since 2026-01-25."""
    sendpushnotification: bool | None = None
    sendpushnotificationbrowser: bool | None = None
    sitecontact_type: int | None = None
    slack_channel_name: str | None = None
    slack_id: int | None = None
    subscriber_count: int | None = None
    team_guid: str | None = None
    """Published since 2026-01-25."""
    team_id: int | None = None
    """Published since 2026-01-25."""
    team_name: str | None = None
    """Published since 2026-01-25."""
    teams_channel_name: str | None = None
    teams_id: int | None = None
    twilio_details: int | None = None
    """Published since 2026-01-25."""
    twilio_number: str | None = None
    """Published since 2026-01-25."""
    type: int | None = None
    user_id: int | None = None
    user_name: str | None = None
    user_roles: list[UnameNotificationLink] | None = None
    useworkinghours: int | None = None
    value1: int | None = None
    value1_name: str | None = None
    webhook_id: str | None = None
