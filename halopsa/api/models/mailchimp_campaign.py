# Generated from spec/halopsa/upstream/entities/MailchimpCampaign.yaml. Do not edit.
"""The model ``MailchimpCampaign``."""

from __future__ import annotations

from typing import TYPE_CHECKING, ClassVar

from halopsa.core.records.entity import entity, key
from halopsa.models._base import Entity

if TYPE_CHECKING:
    import datetime as dt

    from halopsa.api.models.mailchimp_ab_split_opts import MailchimpAb_Split_Opts
    from halopsa.api.models.mailchimp_delivery_status import MailchimpDelivery_Status
    from halopsa.api.models.mailchimp_links import Mailchimp_Links
    from halopsa.api.models.mailchimp_recipients import MailchimpRecipients
    from halopsa.api.models.mailchimp_report_summary import MailchimpReport_Summary
    from halopsa.api.models.mailchimp_rss_opts import MailchimpRss_Opts
    from halopsa.api.models.mailchimp_settings import MailchimpSettings
    from halopsa.api.models.mailchimp_social_card import MailchimpSocial_Card
    from halopsa.api.models.mailchimp_tracking import MailchimpTracking
    from halopsa.api.models.mailchimp_variate_settings import MailchimpVariate_Settings


@entity
class MailchimpCampaign(Entity):
    """The published schema ``MailchimpCampaign``."""

    _entity: ClassVar[str] = "api.MailchimpCampaign"

    id: str = key(default=None)
    _links: list[Mailchimp_Links] | None = None
    ab_split_opts: MailchimpAb_Split_Opts | None = None
    archive_url: str | None = None
    content_type: str | None = None
    create_time: dt.datetime | None = None
    delivery_status: MailchimpDelivery_Status | None = None
    emails_sent: int | None = None
    long_archive_url: str | None = None
    needs_block_refresh: bool | None = None
    parent_campaign_id: str | None = None
    recipients: MailchimpRecipients | None = None
    report_summary: MailchimpReport_Summary | None = None
    resendable: bool | None = None
    rss_opts: MailchimpRss_Opts | None = None
    send_time: dt.datetime | None = None
    settings: MailchimpSettings | None = None
    social_card: MailchimpSocial_Card | None = None
    status: str | None = None
    tracking: MailchimpTracking | None = None
    type: str | None = None
    variate_settings: MailchimpVariate_Settings | None = None
    web_id: int | None = None
