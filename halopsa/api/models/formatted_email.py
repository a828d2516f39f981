# Generated from spec/halopsa/upstream/entities/FormattedEmail.yaml. Do not edit.
"""The model ``FormattedEmail``."""

from __future__ import annotations

from typing import ClassVar

from halopsa.core.records.entity import entity, key
from halopsa.models._base import Entity


@entity
class FormattedEmail(Entity):
    """The published schema ``FormattedEmail``."""

    _entity: ClassVar[str] = "api.FormattedEmail"

    id: int = key(default=None)
    _warning: str | None = None
    agent: str | None = None
    category1: str | None = None
    category2: str | None = None
    category3: str | None = None
    category4: str | None = None
    customer: str | None = None
    dateopened: str | None = None
    details: str | None = None
    email_cc: str | None = None
    email_to: str | None = None
    fmdata: str | None = None
    fmid: int | None = None
    opportunity_company_name: str | None = None
    opportunity_contact_name: str | None = None
    opportunity_country: str | None = None
    opportunity_email: str | None = None
    opportunity_phone: str | None = None
    opportunity_value: str | None = None
    priority: str | None = None
    site: str | None = None
    subject: str | None = None
    team: str | None = None
    template_name: str | None = None
    tickettype: str | None = None
    timeopened: str | None = None
    username: str | None = None
