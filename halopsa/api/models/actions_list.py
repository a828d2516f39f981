# Generated from spec/halopsa/upstream/entities/Actions_List.yaml. Do not edit.
"""The model ``Actions_List``."""

from __future__ import annotations

from typing import TYPE_CHECKING, ClassVar

from halopsa.core.records.entity import entity, key
from halopsa.models._base import Entity

if TYPE_CHECKING:
    import datetime as dt

    from halopsa.api.models.action_reaction import ActionReaction
    from halopsa.api.models.attachment_view import Attachment_View
    from halopsa.api.models.custom_field import CustomField
    from halopsa.api.models.language_pack_translations_custom import LanguagePackTranslationsCustom


@entity
class Actions_List(Entity):
    """The published schema ``Actions_List``."""

    _entity: ClassVar[str] = "api.Actions_List"

    id: int = key(default=None)
    _canupdate: bool | None = None
    """Since build 2.250."""
    _canupdateuservisibility: bool | None = None
    """Since build 2.250."""
    action_contract_id: int | None = None
    action_contract_ref: str | None = None
    action_systemid: int | None = None
    action_travel_contract_id: int | None = None
    action_travel_contract_ref: str | None = None
    actionarrivaldate: dt.datetime | None = None
    actionbillingplanid: int | None = None
    """Since build 2.250."""
    actionby_agent_id: int | None = None
    actionby_application_id: str | None = None
    actionby_user_id: int | None = None
    actionchargeamount: float | None = None
    actionchargehours: float | None = None
    actioncompletiondate: dt.datetime | None = None
    actioncontractid: int | None = None
    actiondatecreated: dt.datetime | None = None
    actioninternetmessageid: str | None = None
    actioninvoicenumber: str | None = None
    actionnonchargeamount: float | None = None
    actionnonchargehours: float | None = None
    actionprepayamount: float | None = None
    actionprepayhours: float | None = None
    actiontravelchargehours: float | None = None
    actisbillable: bool | None = None
    actisreadyforprocessing: bool | None = None
    attachment_count: int | None = None
    attachment_list: Attachment_View | None = None
    chargerate: int | None = None
    colour: str | None = None
    created_from_action_id: int | None = None
    created_from_ticket_id: int | None = None
    customfields: list[CustomField] | None = None
    dateemailed: dt.datetime | None = None
    datetime: dt.datetime | None = None
    email_message_id: str | None = None
    email_status: int | None = None
    """Since build 2.250."""
    emailbody_html: str | None = None
    emailcc: str | None = None
    emailccnew: str | None = None
    emaildirection: str | None = None
    emailfrom: str | None = None
    emailimportance: str | None = None
    emailsubjectnew: str | None = None
    emailto: str | None = None
    emailtonew: str | None = None
    facebook_id: str | None = None
    facebook_sent: bool | None = None
    guid: str | None = None
    hiddenfromuser: bool | None = None
    hide_user_visibility_toggle: bool | None = None
    important: bool | None = None
    instagram_id: str | None = None
    instagram_sent: bool | None = None
    isjson: bool | None = None
    last_updated: dt.datetime | None = None
    merged_from_ticketid: int | None = None
    mileage: float | None = None
    new_status: int | None = None
    new_status_name: str | None = None
    nonbilltime: float | None = None
    note: str | None = None
    note_html: str | None = None
    old_status: int | None = None
    on_behalf_of: int | None = None
    on_behalf_of_name: str | None = None
    outcome: str | None = None
    outcome_id: int | None = None
    personal_unread: bool | None = None
    post_translations: list[LanguagePackTranslationsCustom] | None = None
    project_id: int | None = None
    reactions: list[ActionReaction] | None = None
    replied_to_action_id: int | None = None
    replied_to_ticket_id: int | None = None
    senttoapiurl: str | None = None
    senttowhatsapp: bool | None = None
    ticket_guid: str | None = None
    ticket_id: int | None = None
    timetaken: float | None = None
    timetakenadjusted: float | None = None
    timetakendays: float | None = None
    translations: list[LanguagePackTranslationsCustom] | None = None
    travel_chargerate: int | None = None
    travelisreadyforprocessing: bool | None = None
    traveltime: float | None = None
    twa_delivered_date: dt.datetime | None = None
    twa_read_date: dt.datetime | None = None
    tweet_sent: bool | None = None
    twitter_id_str: str | None = None
    twitter_user_name: str | None = None
    unique_id: int | None = None
    """Since build 2.250."""
    unread: int | None = None
    warning_type: int | None = None
    who_agentid: int | None = None
    who_colour: str | None = None
    who_display_name: str | None = None
    """Since build 2.250."""
    who_imgpath: str | None = None
    who_initials: str | None = None
    who_onlinestatus: int | None = None
    who_type: int | None = None
