# Generated from spec/halopsa/upstream/entities/FreshdeskTicket.yaml. Do not edit.
"""The model ``FreshdeskTicket``."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, ClassVar

from halopsa.core.records.entity import entity, key
from halopsa.models._base import Entity

if TYPE_CHECKING:
    from halopsa.api.models.freshdesk_attachment import FreshdeskAttachment
    from halopsa.api.models.freshdesk_company import FreshdeskCompany
    from halopsa.api.models.freshdesk_sla import FreshdeskSLA
    from halopsa.api.models.freshdesk_stats import FreshdeskStats
    from halopsa.api.models.freshdesk_user import FreshdeskUser


@entity
class FreshdeskTicket(Entity):
    """The published schema ``FreshdeskTicket``."""

    _entity: ClassVar[str] = "api.FreshdeskTicket"

    id: int = key(default=None)
    associated_tickets_list: list[int] | None = None
    association_type: int | None = None
    attachments: list[FreshdeskAttachment] | None = None
    cc_emails: list[str] | None = None
    company: FreshdeskCompany | None = None
    company_id: int | None = None
    created_at: str | None = None
    custom_fields: dict[str, Any] | None = None
    deleted: bool | None = None
    description: str | None = None
    description_text: str | None = None
    due_by: str | None = None
    email: str | None = None
    email_config_id: int | None = None
    facebook_id: str | None = None
    fr_due_by: str | None = None
    fr_escalated: bool | None = None
    fwd_emails: list[str] | None = None
    group_id: int | None = None
    is_escalated: bool | None = None
    name: str | None = None
    phone: str | None = None
    priority: int | None = None
    product_id: int | None = None
    reply_cc_emails: list[str] | None = None
    requester: FreshdeskUser | None = None
    requester_id: int | None = None
    responder_id: int | None = None
    sla_policy: FreshdeskSLA | None = None
    source: int | None = None
    spam: bool | None = None
    stats: FreshdeskStats | None = None
    status: int | None = None
    subject: str | None = None
    tags: list[str] | None = None
    to_emails: list[str] | None = None
    twitter_id: str | None = None
    type: str | None = None
    updated_at: str | None = None
