# Generated from spec/halopsa/upstream/entities/Feedback.yaml. Do not edit.
"""The model ``Feedback``."""

from __future__ import annotations

from typing import TYPE_CHECKING, ClassVar

from halopsa.core.records.entity import entity, key
from halopsa.models._base import Entity

if TYPE_CHECKING:
    import datetime as dt

    from halopsa.api.models.custom_field import CustomField
    from halopsa.api.models.request_type_field import RequestTypeField


@entity
class Feedback(Entity):
    """The published schema ``Feedback``."""

    _entity: ClassVar[str] = "api.Feedback"

    id: int = key(default=None)
    _dont_fire_automations: bool | None = None
    """Published since 2026-01-25."""
    _error: str | None = None
    """Published since 2026-01-25."""
    _warning: str | None = None
    automation_id: int | None = None
    comment: str | None = None
    customsurveyfields: list[CustomField] | None = None
    date: dt.datetime | None = None
    feedback_faultid: int | None = None
    fields: list[RequestTypeField] | None = None
    ip_address: str | None = None
    is_survey: bool | None = None
    """Published since 2026-01-25."""
    key: str | None = None
    recaptcha_token: str | None = None
    score: int | None = None
    score_band: int | None = None
    ticket_id: int | None = None
    user_message: str | None = None
