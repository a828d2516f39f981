# Generated from spec/halopsa/upstream/entities/MailCampaign.yaml. Do not edit.
"""The model ``MailCampaign``."""

from __future__ import annotations

from typing import TYPE_CHECKING, ClassVar

from halopsa.core.records.entity import entity, key
from halopsa.models._base import Entity

if TYPE_CHECKING:
    import datetime as dt

    from halopsa.api.models.external_link_list import ExternalLink_List
    from halopsa.api.models.mail_campaign_email import MailCampaignEmail
    from halopsa.api.models.mailchimp_campaign import MailchimpCampaign
    from halopsa.api.models.mailchimp_sent_to import MailchimpSentTo
    from halopsa.api.models.marketing_open import MarketingOpen
    from halopsa.api.models.marketing_unsubscribe import MarketingUnsubscribe
    from halopsa.api.models.top_link_click import TopLinkClick


@entity
class MailCampaign(Entity):
    """The published schema ``MailCampaign``."""

    _entity: ClassVar[str] = "api.MailCampaign"

    id: int = key(default=None)
    _cancel_campaign: bool | None = None
    _end_campaign: bool | None = None
    _importtype: str | None = None
    _isclone: bool | None = None
    """Published since 2026-01-25."""
    _isimport: bool | None = None
    _match_integration_id: int | None = None
    _match_integration_name: str | None = None
    _match_thirdparty_id: str | None = None
    _start_campaign: bool | None = None
    _start_campaign_confirmed: bool | None = None
    _start_code: str | None = None
    _warning: str | None = None
    all_clicks: list[MarketingOpen] | None = None
    all_opens: list[MarketingOpen] | None = None
    approval_status: int | None = None
    """Since build 2.250."""
    approvalagent: int | None = None
    """Since build 2.250."""
    approvalagentid: int | None = None
    """Since build 2.250."""
    approvaldatetime: dt.datetime | None = None
    """Since build 2.250."""
    approvalemailaddress: str | None = None
    """Since build 2.250."""
    approvalnote: str | None = None
    """Since build 2.250."""
    click_rate: float | None = None
    create_in: int | None = None
    created_datetime: dt.datetime | None = None
    distribution_list: int | None = None
    distribution_list_name: str | None = None
    dont_unqueue_removed_recipients: int | None = None
    """Since build 2.250."""
    emails: list[MailCampaignEmail] | None = None
    emails_sent: int | None = None
    ending_ticket_status: int | None = None
    """Since build 2.250."""
    external_links: list[ExternalLink_List] | None = None
    flow_chart_json: str | None = None
    """Since build 2.250."""
    guid: str | None = None
    """Since build 2.250."""
    halo_created: bool | None = None
    mail_campaign_group: int | None = None
    """Since build 2.250."""
    mailbox_from: int | None = None
    mailbox_replyto: str | None = None
    mailchimp_campaign: MailchimpCampaign | None = None
    mailchimp_list: str | None = None
    mailchimp_sent_to: list[MailchimpSentTo] | None = None
    marketing_unsubscribes: list[MarketingUnsubscribe] | None = None
    name: str | None = None
    new_external_link: ExternalLink_List | None = None
    recipient_timing_type: int | None = None
    """Since build 2.250."""
    recipients_count: int | None = None
    sent_datetime: dt.datetime | None = None
    status: int | None = None
    status_desc: str | None = None
    style: int | None = None
    """Since build 2.250."""
    ticket_id: int | None = None
    """Since build 2.250."""
    top_clicks: list[TopLinkClick] | None = None
    total_clicks: int | None = None
    total_opens: int | None = None
    total_unsubscribes: int | None = None
    type: int | None = None
    type_name: str | None = None
    unique_open_rate: float | None = None
    unsubscribe_rate: float | None = None
    use_ticket_approval: bool | None = None
    """Since build 2.250."""
