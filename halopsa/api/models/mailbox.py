# Generated from spec/halopsa/upstream/entities/Mailbox.yaml. Do not edit.
"""The model ``Mailbox``."""

from __future__ import annotations

from typing import TYPE_CHECKING, ClassVar

from halopsa.core.records.entity import entity, key
from halopsa.models._base import Entity

if TYPE_CHECKING:
    import datetime as dt

    from halopsa.api.models.integration_field_mapping import IntegrationFieldMapping
    from halopsa.api.models.mailbox_sender_restrictions import MailboxSenderRestrictions
    from halopsa.api.models.mailbox_technician import MailboxTechnician


@entity
class Mailbox(Entity):
    """The published schema ``Mailbox``."""

    _entity: ClassVar[str] = "api.Mailbox"

    id: int = key(default=None)
    _confirmclientcredentialssetup: bool | None = None
    _confirmmanagedidentitysetup: bool | None = None
    _confirmropcssetup: bool | None = None
    """Not published since 2026-01-25; older ones have it."""
    _exchangecodefortoken: bool | None = None
    _getgoogletoken: bool | None = None
    _isglobalsmtp: bool | None = None
    _testonly: bool | None = None
    _warning: str | None = None
    _webhookaction: int | None = None
    """One of 0 to 3."""
    accept_auto_replies: bool | None = None
    accesstoken: str | None = None
    """Not published since 2026-01-25; older ones have it."""
    accesstokenexpirydate: dt.datetime | None = None
    """Not published since 2026-01-25; older ones have it."""
    allow_email_hashtags: bool | None = None
    allowed_senders: list[MailboxSenderRestrictions] | None = None
    """Published since 2026-01-25."""
    azure_authentication_type: int | None = None
    azure_authority: int | None = None
    azure_authorized: bool | None = None
    azure_subscribed: bool | None = None
    azure_subscription_expiry: dt.datetime | None = None
    azure_subscription_id: str | None = None
    azureappid: str | None = None
    azuredatecutoff: dt.datetime | None = None
    azureemail: str | None = None
    azureleavemailininbox: bool | None = None
    azureredirecturi: str | None = None
    azuretenant: str | None = None
    certificate_id: int | None = None
    """Published since 2026-01-25."""
    changeseq: int | None = None
    creationdate: dt.datetime | None = None
    credential_type: int | None = None
    """Published since 2026-01-25."""
    current_credential_id: int | None = None
    """Published since 2026-01-25."""
    current_credential_new_method: bool | None = None
    """Published since 2026-01-25."""
    current_mailbox: str | None = None
    """Published since 2026-01-25."""
    current_shared_mailbox: str | None = None
    """Published since 2026-01-25."""
    defaultuser: str | None = None
    defaultuserid: int | None = None
    defaultusersite: str | None = None
    deleteditemsfolder: str | None = None
    department_guid: str | None = None
    """Published since 2026-01-25."""
    display_address: str | None = None
    dontimportbeforecreation: bool | None = None
    dontprocesssentbysamemailbox: bool | None = None
    """Published since 2026-01-25."""
    dontsendack: bool | None = None
    enabled: bool | None = None
    ewsusername: str | None = None
    exchangemailboxdisplayname: str | None = None
    """Not published since 2026-01-25; older ones have it."""
    exchangemailboxfqdn: str | None = None
    """Not published since 2026-01-25; older ones have it."""
    federated_credential_agent_id: str | None = None
    """Published since 2026-01-25."""
    google_authorized: bool | None = None
    google_code: str | None = None
    google_email: str | None = None
    google_redirect: str | None = None
    google_token_expiry: dt.datetime | None = None
    google_type: int | None = None
    graph_host: str | None = None
    guid: str | None = None
    """Published since 2026-01-25."""
    halointegrator_lasterror: str | None = None
    halointegrator_lastsync: dt.datetime | None = None
    halointegrator_outlook: bool | None = None
    halointegrator_outlook_lasterror: str | None = None
    halointegrator_outlook_lastsync: dt.datetime | None = None
    harddeletereadmessages: bool | None = None
    ignore_cc_emails: bool | None = None
    imapdatecutoff: dt.datetime | None = None
    imapleavemailininbox: bool | None = None
    inbound_method: int | None = None
    intent: str | None = None
    """Published since 2026-01-25."""
    label_type: str | None = None
    """Published since 2026-01-25."""
    mappings_user: list[IntegrationFieldMapping] | None = None
    messagegroup_id: int | None = None
    name: str | None = None
    new_azure_access_token: str | None = None
    new_azure_refresh_token: str | None = None
    new_azure_subscription_secret: str | None = None
    new_client_secret: str | None = None
    new_google_access_token: str | None = None
    new_google_refresh_token: str | None = None
    new_password: str | None = None
    """Published since 2026-01-25."""
    new_smtppassword: str | None = None
    """Published since 2026-01-25."""
    newuser_default_site: int | None = None
    newuser_default_site_name: str | None = None
    newuser_send_ack: bool | None = None
    newuser_send_welcome_email: bool | None = None
    oauth_code: str | None = None
    org_guid: str | None = None
    """Published since 2026-01-25."""
    password: str | None = None
    """Not published since 2026-01-25; older ones have it."""
    popport: int | None = None
    refreshtoken: str | None = None
    """Not published since 2026-01-25; older ones have it."""
    refreshtokenexpirydate: dt.datetime | None = None
    """Not published since 2026-01-25; older ones have it."""
    restriction_type: int | None = None
    restrictto_department_id: int | None = None
    restrictto_department_name: str | None = None
    restrictto_org_id: int | None = None
    restrictto_org_name: str | None = None
    restrictto_team_id: int | None = None
    restrictto_team_name: str | None = None
    rtid_guid: str | None = None
    """Published since 2026-01-25."""
    safe_attachment_placeholder: str | None = None
    safe_attachment_policy: int | None = None
    sender_restriction_type: int | None = None
    """Published since 2026-01-25."""
    server: str | None = None
    shared_mailbox_emailaddress: str | None = None
    showinfromaddress: bool | None = None
    signature_overrides: list[MailboxTechnician] | None = None
    site_domain_matching: bool | None = None
    site_prefix_matching: bool | None = None
    site_tocc_matching: bool | None = None
    site_wildcard_matching: bool | None = None
    smtpaddress: str | None = None
    smtpdisplayname: str | None = None
    smtppassword: str | None = None
    """Not published since 2026-01-25; older ones have it."""
    smtpport: int | None = None
    smtpserver: str | None = None
    smtpusername: str | None = None
    smtpusetls: bool | None = None
    stopnewticketsviaemail: bool | None = None
    stopnewticketsviaemailreplywithtemplate_id: int | None = None
    """Published since 2026-01-25."""
    stopnewticketsviaemailreplywithtemplate_name: str | None = None
    """Published since 2026-01-25."""
    syncaddressbook: bool | None = None
    team_guid: str | None = None
    """Published since 2026-01-25."""
    test_instance_id: int | None = None
    """Published since 2026-01-25."""
    tickettype_id: int | None = None
    tlstype: int | None = None
    """Not published since 2026-01-25; older ones have it."""
    tokendestructiondate: dt.datetime | None = None
    """Not published since 2026-01-25; older ones have it."""
    type: int | None = None
    unmatched_users: int | None = None
    use_emailaddress_for_new_users: bool | None = None
    """Published since 2026-01-25."""
    username: str | None = None
    usesmtpforazuremailbox: bool | None = None
    usetls: bool | None = None
