# Generated from spec/halopsa/entities/Action.yaml. Do not edit.
"""The model ``ActionRow``."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, ClassVar

from halopsa.core.records.entity import entity, key
from halopsa.models._base import Entity

if TYPE_CHECKING:
    import datetime as dt

    from halopsa.models.custom_field import CustomField


@entity
class ActionRow(Entity):
    """An action of a ticket. Its id is unique within the ticket only. This is how lists return it: thinner
    than ``Action``.

    ``Any`` marks JSON whose form the vendor does not publish or this library does not model yet.
    """

    _entity: ClassVar[str] = "ActionRow"

    id: int = key(default=None)
    """Its number within the ticket. Set by the server."""
    ticket_id: int = key(default=None)
    """The ticket it belongs to, within which actions are numbered."""
    _canupdate: bool | None = None
    _canupdateuservisibility: bool | None = None
    """Since build 2.250."""
    action_contract_id: int | None = None
    action_contract_ref: str | None = None
    action_showkbpreview: bool | None = None
    """Published since 2026-01-25. The web interface sends it."""
    action_systemid: int | None = None
    action_travel_contract_id: int | None = None
    action_travel_contract_ref: str | None = None
    actionarrivaldate: dt.datetime | None = None
    actionbillingplanid: int | None = None
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
    attachment_list: dict[str, Any] | None = None
    chargerate: int | None = None
    colour: str | None = None
    created_from_action_id: int | None = None
    created_from_ticket_id: int | None = None
    customfields: list[CustomField] | None = None
    dateemailed: dt.datetime | None = None
    datetime: dt.datetime | None = None
    """When it was done: ``startdate`` and ``enddate`` of lists compare it."""
    email_message_id: str | None = None
    email_status: int | None = None
    """Since build 2.250."""
    emailbcc: str | None = None
    """The web interface sends it."""
    emailbody_html: str | None = None
    """The body of its mail, as HTML; ``emailbody`` has it as text."""
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
    files: Any = None
    """The web interface sends it."""
    guid: str | None = None
    hiddenfromuser: bool | None = None
    """True hides it from the end user."""
    hide_user_visibility_toggle: bool | None = None
    important: bool | None = None
    instagram_id: str | None = None
    instagram_sent: bool | None = None
    isjson: bool | None = None
    last_updated: dt.datetime | None = None
    merged_from_ticketid: int | None = None
    mileage: float | None = None
    new_agent: int | None = None
    """The id of one of the ``agents``."""
    new_status: int | None = None
    """The id of one of the ``statuses``; ``new_status_name`` shows its name."""
    new_status_name: str | None = None
    """The name behind ``new_status``."""
    new_tickettype: int | None = None
    """The id of one of the ``ticket_types``."""
    nonbilltime: float | None = None
    """In hours. Above 24 it is sent with a warning."""
    note: str | None = None
    """What is to be said, as text; ``note_html`` has it as HTML."""
    note_html: str | None = None
    """What is to be said, as HTML; ``note`` has it as text."""
    old_status: int | None = None
    on_behalf_of: int | None = None
    on_behalf_of_name: str | None = None
    outcome: str | None = None
    """The name of what was done, one that the tenant has; an action needs it or ``outcome_id``. The name
    behind ``outcome_id``."""
    outcome_id: int | None = None
    """The id of one of the ``outcomes``; ``outcome`` shows its name."""
    personal_unread: bool | None = None
    post_translations: list[dict[str, Any]] | None = None
    project_id: int | None = None
    reactions: list[dict[str, Any]] | None = None
    replied_to_action_id: int | None = None
    replied_to_ticket_id: int | None = None
    senttoapiurl: str | None = None
    senttowhatsapp: bool | None = None
    site_id: int | None = None
    """The id of one of the ``sites``. One production integration sends it."""
    supplier_id: int | None = None
    """The id of one of the ``suppliers``. One production integration sends it."""
    sync_to_halo_api: int | None = None
    """Published since 2026-01-25. The web interface sends it."""
    ticket_guid: str | None = None
    timerinuse: bool | None = None
    """The web interface sends it."""
    timetaken: float | None = None
    """In hours. Above 24 it is sent with a warning. Decimal hours on live tenants."""
    timetakenadjusted: float | None = None
    """In hours. Above 24 it is sent with a warning."""
    timetakendays: float | None = None
    """In days."""
    translations: list[dict[str, Any]] | None = None
    travel_chargerate: int | None = None
    travelisreadyforprocessing: bool | None = None
    traveltime: float | None = None
    """In hours. Above 24 it is sent with a warning."""
    twa_delivered_date: dt.datetime | None = None
    twa_read_date: dt.datetime | None = None
    tweet_sent: bool | None = None
    twitter_id_str: str | None = None
    twitter_user_name: str | None = None
    unique_id: int | None = None
    """Since build 2.250."""
    unread: int | None = None
    user_id: int | None = None
    """One production integration sends it."""
    warning_type: int | None = None
    who: str | None = None
    """The name of the agent whose action it is. In rows of tenants; three production integrations send it."""
    who_agentid: int | None = None
    who_colour: str | None = None
    who_display_name: str | None = None
    """Since build 2.250."""
    who_imgpath: str | None = None
    who_initials: str | None = None
    who_onlinestatus: int | None = None
    who_type: int | None = None
