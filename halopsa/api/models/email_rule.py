# Generated from spec/halopsa/upstream/entities/EmailRule.yaml. Do not edit.
"""The model ``EmailRule``."""

from __future__ import annotations

from typing import TYPE_CHECKING, ClassVar

from halopsa.core.records.entity import entity, key
from halopsa.models._base import Entity

if TYPE_CHECKING:
    from halopsa.api.models.email_rule_field_mapping import EmailRuleFieldMapping


@entity
class EmailRule(Entity):
    """The published schema ``EmailRule``."""

    _entity: ClassVar[str] = "api.EmailRule"

    id: int = key(default=None)
    _warning: str | None = None
    always_close_alerts: bool | None = None
    attachmentmatchtype: int | None = None
    attachmentname: str | None = None
    body: str | None = None
    closed_alerts_read_status: int | None = None
    closestring: str | None = None
    dont_update_from_address: bool | None = None
    dontsendacknowledgement: bool | None = None
    enabled: bool | None = None
    endtag: str | None = None
    endtagmatchtype: int | None = None
    fieldmappings: list[EmailRuleFieldMapping] | None = None
    fieldname: str | None = None
    fromaddr: str | None = None
    fromaddrexact: bool | None = None
    guid: str | None = None
    """Published since 2026-01-25."""
    intent: str | None = None
    """Published since 2026-01-25."""
    length: int | None = None
    mailbox_guid: str | None = None
    """Published since 2026-01-25."""
    mailbox_name: str | None = None
    matchccandbcc: bool | None = None
    matchonattachment: bool | None = None
    n2endtag: str | None = None
    """On the wire: ``2endtag``."""
    n2fieldname: str | None = None
    """On the wire: ``2fieldname``."""
    n2length: int | None = None
    """On the wire: ``2length``."""
    n2starttag: str | None = None
    """On the wire: ``2starttag``."""
    n2useendofline: bool | None = None
    """On the wire: ``2useendofline``."""
    n3endtag: str | None = None
    """On the wire: ``3endtag``."""
    n3endtagmatchtype: int | None = None
    """On the wire: ``3endtagmatchtype``."""
    n3fieldname: str | None = None
    """On the wire: ``3fieldname``."""
    n3length: int | None = None
    """On the wire: ``3length``."""
    n3matchtype: int | None = None
    """On the wire: ``3matchtype``."""
    n3starttag: str | None = None
    """On the wire: ``3starttag``."""
    n3useendofline: bool | None = None
    """On the wire: ``3useendofline``."""
    n3useticketuser: bool | None = None
    """On the wire: ``3useticketuser``."""
    n4endtag: str | None = None
    """On the wire: ``4endtag``."""
    n4fieldname: str | None = None
    """On the wire: ``4fieldname``."""
    n4length: int | None = None
    """On the wire: ``4length``."""
    n4starttag: str | None = None
    """On the wire: ``4starttag``."""
    n4useendofline: bool | None = None
    """On the wire: ``4useendofline``."""
    n5endtag: str | None = None
    """On the wire: ``5endtag``."""
    n5endtagmatchtype: int | None = None
    """On the wire: ``5endtagmatchtype``."""
    n5fieldname: str | None = None
    """On the wire: ``5fieldname``."""
    n5length: int | None = None
    """On the wire: ``5length``."""
    n5starttag: str | None = None
    """On the wire: ``5starttag``."""
    n5useendofline: bool | None = None
    """On the wire: ``5useendofline``."""
    n6endtag: str | None = None
    """On the wire: ``6endtag``."""
    n6endtagmatchtype: int | None = None
    """On the wire: ``6endtagmatchtype``."""
    n6length: int | None = None
    """On the wire: ``6length``."""
    n6starttag: str | None = None
    """On the wire: ``6starttag``."""
    n6useendofline: bool | None = None
    """On the wire: ``6useendofline``."""
    name: str | None = None
    pagerduty: bool | None = None
    pagerduty_service: str | None = None
    pagerduty_service_name: str | None = None
    pagerdutyagent: int | None = None
    pop3serverid: int | None = None
    privateactions: bool | None = None
    requesttype: int | None = None
    requesttype_guid: str | None = None
    """Published since 2026-01-25."""
    response_template_guid: str | None = None
    """Published since 2026-01-25."""
    response_template_id: int | None = None
    response_template_name: str | None = None
    scan_full_body: bool | None = None
    seq: int | None = None
    splunkoncall: bool | None = None
    starttag: str | None = None
    subject: str | None = None
    toaddr: str | None = None
    toaddrexact: bool | None = None
    type: int | None = None
    useendofline: bool | None = None
