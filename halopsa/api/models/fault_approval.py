# Generated from spec/halopsa/upstream/entities/FaultApproval.yaml. Do not edit.
"""The model ``FaultApproval``."""

from __future__ import annotations

from typing import TYPE_CHECKING, ClassVar

from halopsa.core.records.entity import entity
from halopsa.models._base import Entity

if TYPE_CHECKING:
    import datetime as dt

    from halopsa.api.models.area_list import Area_List
    from halopsa.api.models.attachment import Attachment
    from halopsa.api.models.attachment_view import Attachment_View
    from halopsa.api.models.custom_field import CustomField
    from halopsa.api.models.date_time_zone import DateTimeZone
    from halopsa.api.models.request_type_field import RequestTypeField
    from halopsa.api.models.section_detail import SectionDetail
    from halopsa.api.models.t_status import TStatus
    from halopsa.api.models.tag import Tag


@entity
class FaultApproval(Entity):
    """The published schema ``FaultApproval``."""

    _entity: ClassVar[str] = "api.FaultApproval"

    _delegate_to_agent_id: int | None = None
    """Published since 2026-01-25."""
    _includeticketinresponse: bool | None = None
    _isportalagentnote: bool | None = None
    _warning: str | None = None
    actionnumber: int | None = None
    adhoc: bool | None = None
    admin_overridden: bool | None = None
    admin_override_id: int | None = None
    agent_id: int | None = None
    agent_initials: str | None = None
    agent_name: str | None = None
    agent_requestor_colour: str | None = None
    agent_requestor_imgpath: str | None = None
    allow_approver_attachments: bool | None = None
    approval_inprogress: bool | None = None
    approval_process_guid: str | None = None
    approval_process_id: int | None = None
    approval_process_name: str | None = None
    approver_note: str | None = None
    attachment_list: Attachment_View | None = None
    attachments: list[Attachment] | None = None
    cab_id: int | None = None
    colour: str | None = None
    customfields: list[CustomField] | None = None
    dateapproved: dt.datetime | None = None
    datetime: dt.datetime | None = None
    delegated_by_uid: int | None = None
    delegated_by_username: str | None = None
    emailaddress: str | None = None
    emailstatus: int | None = None
    faresultchanged: int | None = None
    fields: list[RequestTypeField] | None = None
    holiday_allday: bool | None = None
    """Published since 2026-01-25."""
    holiday_end: dt.datetime | None = None
    """Published since 2026-01-25."""
    holiday_id: int | None = None
    holiday_ref: str | None = None
    holiday_start: dt.datetime | None = None
    """Published since 2026-01-25."""
    image: str | None = None
    initials: str | None = None
    invoice_id: int | None = None
    invoice_ref: str | None = None
    is_mandatory: bool | None = None
    kb_allowed_customers: list[Area_List] | None = None
    """Published since 2026-01-25."""
    kb_article_description: str | None = None
    """Published since 2026-01-25."""
    kb_article_notes: str | None = None
    """Published since 2026-01-25."""
    kb_article_resolution: str | None = None
    """Published since 2026-01-25."""
    kb_article_teams: list[SectionDetail] | None = None
    """Published since 2026-01-25."""
    kb_article_type: int | None = None
    """Published since 2026-01-25."""
    kb_new_template_when_linked: int | None = None
    """Published since 2026-01-25."""
    kb_next_review_date: dt.datetime | None = None
    """Published since 2026-01-25."""
    kb_pdf_template: int | None = None
    """Published since 2026-01-25."""
    kb_tags: list[Tag] | None = None
    """Published since 2026-01-25."""
    lastreminderdatetime: dt.datetime | None = None
    name: str | None = None
    newsignatureadded: bool | None = None
    note: str | None = None
    purchase_order_id: int | None = None
    purchase_order_ref: str | None = None
    quote_id: int | None = None
    quote_ref: str | None = None
    requestor_agent_id: int | None = None
    requestor_colour: str | None = None
    requestor_imgpath: str | None = None
    requestor_initials: str | None = None
    requestor_lastonline: str | None = None
    requestor_name: str | None = None
    requestor_onlinestatus: int | None = None
    requestor_user_id: int | None = None
    result: int | None = None
    role_id: int | None = None
    role_name: str | None = None
    send_webhook: bool | None = None
    seq: int | None = None
    signature: str | None = None
    startdate: dt.datetime | None = None
    startdate_timezone: str | None = None
    startdate_with_timezone: DateTimeZone | None = None
    starttime: str | None = None
    step_id: int | None = None
    step_name: str | None = None
    summary: str | None = None
    targetdate: dt.datetime | None = None
    targetdate_timezone: str | None = None
    targetdate_with_timezone: DateTimeZone | None = None
    targettime: str | None = None
    templateid: int | None = None
    ticket_id: int | None = None
    ticket_status: int | None = None
    """Published since 2026-01-25."""
    ticket_statusobj: TStatus | None = None
    """Published since 2026-01-25."""
    ticket_user_id: int | None = None
    ticket_user_name: str | None = None
    timetaken: float | None = None
    token: str | None = None
    total_count: int | None = None
    type: int | None = None
    uniqueid: int | None = None
    user_id: int | None = None
    votes_required_to_accept: int | None = None
    votes_required_to_reject: int | None = None
