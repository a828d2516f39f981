# Generated from spec/halopsa/upstream/entities/ChatProfile.yaml. Do not edit.
"""The model ``ChatProfile``."""

from __future__ import annotations

from typing import TYPE_CHECKING, ClassVar

from halopsa.core.records.entity import entity, key
from halopsa.models._base import Entity

if TYPE_CHECKING:
    from halopsa.api.models.access_control import AccessControl
    from halopsa.api.models.chat_banner import ChatBanner
    from halopsa.api.models.chat_popup_message import ChatPopupMessage
    from halopsa.api.models.chat_start_message import ChatStartMessage
    from halopsa.api.models.chat_wait_message import ChatWaitMessage
    from halopsa.api.models.flow_detail import FlowDetail
    from halopsa.api.models.integration_field_mapping import IntegrationFieldMapping
    from halopsa.api.models.key_pair2 import KeyPair2
    from halopsa.api.models.language_pack_translations_custom import LanguagePackTranslationsCustom
    from halopsa.api.models.nhd_roles import NHD_Roles


@entity
class ChatProfile(Entity):
    """The published schema ``ChatProfile``."""

    _entity: ClassVar[str] = "api.ChatProfile"

    id: str = key(default=None)
    _chat_available: bool | None = None
    _chat_mode: str | None = None
    _chatserviceurl: str | None = None
    _tenantid: str | None = None
    _warning: str | None = None
    abandoned_live_chat_check_period: int | None = None
    access_control: list[AccessControl] | None = None
    access_control_level: int | None = None
    access_type: int | None = None
    agent_roles: list[NHD_Roles] | None = None
    anon_token_method: int | None = None
    banner_message: str | None = None
    """Published since 2026-01-25."""
    banners: list[ChatBanner] | None = None
    """Published since 2026-01-25."""
    bot_height_override: int | None = None
    bot_height_units: int | None = None
    bot_name: str | None = None
    bot_width_override: int | None = None
    bubble_type: int | None = None
    chatnameoverride: str | None = None
    cmd_one_time_use: bool | None = None
    """Published since 2026-01-25."""
    colour: str | None = None
    colour_type: int | None = None
    cors_whitelist_list: list[KeyPair2] | None = None
    custom_header_url: str | None = None
    """Published since 2026-01-25."""
    custom_icon_shape: bool | None = None
    """Published since 2026-01-25."""
    default_ticket_clientsite: int | None = None
    default_ticket_clientsite_name: str | None = None
    default_wait_time: float | None = None
    email_storage_key: str | None = None
    enable_feedback: bool | None = None
    enable_feedback_comments: bool | None = None
    enable_start_message_mapping: bool | None = None
    enable_user_matching: bool | None = None
    feedback_message_after: str | None = None
    feedback_message_before: str | None = None
    feedback_message_before_comments: str | None = None
    flow_chart_json: str | None = None
    fullscreen_threshold_override: int | None = None
    greeting: str | None = None
    hide_header_name: bool | None = None
    """Published since 2026-01-25."""
    icon: str | None = None
    icon_size: int | None = None
    in_use: bool | None = None
    intent: str | None = None
    key: str | None = None
    logticket: int | None = None
    message_box_size: int | None = None
    name: str | None = None
    name_storage_key: str | None = None
    new_chat_window_controls: bool | None = None
    new_hmac_secret: str | None = None
    new_user_site_id: int | None = None
    new_user_site_name: str | None = None
    popup_message_mappings: list[ChatPopupMessage] | None = None
    start_message_mappings: list[ChatStartMessage] | None = None
    steps: list[FlowDetail] | None = None
    techmustonline: bool | None = None
    technamevisibility: int | None = None
    technamevisibilitytext: str | None = None
    textcolour: str | None = None
    textcolour_type: int | None = None
    theme: str | None = None
    tickettype_id: int | None = None
    tickettype_name: str | None = None
    translations: list[LanguagePackTranslationsCustom] | None = None
    """Published since 2026-01-25."""
    update_ticket_user_on_upgrade: bool | None = None
    """Published since 2026-01-25."""
    use_bubble_popup_message_mappings: bool | None = None
    use_custom_header: bool | None = None
    """Published since 2026-01-25."""
    use_subject_matching: bool | None = None
    usermappings: list[IntegrationFieldMapping] | None = None
    validate_lifetime: bool | None = None
    wait_message_interval: int | None = None
    """Published since 2026-01-25."""
    wait_message_loop: bool | None = None
    """Published since 2026-01-25."""
    wait_messages: list[ChatWaitMessage] | None = None
    """Published since 2026-01-25."""
    wait_time_calc_method: int | None = None
    """Published since 2026-01-25."""
    wait_time_calc_mins: int | None = None
    workdays_id: int | None = None
    workdays_name: str | None = None
