# Generated from spec/halopsa/upstream/entities/FreshdeskUser.yaml. Do not edit.
"""The model ``FreshdeskUser``."""

from __future__ import annotations

from typing import Any, ClassVar

from halopsa.core.records.entity import entity, key
from halopsa.models._base import Entity


@entity
class FreshdeskUser(Entity):
    """The published schema ``FreshdeskUser``."""

    _entity: ClassVar[str] = "api.FreshdeskUser"

    id: int = key(default=None)
    active: bool | None = None
    address: str | None = None
    avatar: Any = None
    company_id: int | None = None
    created_at: str | None = None
    custom_fields: dict[str, Any] | None = None
    deleted: bool | None = None
    description: str | None = None
    email: str | None = None
    job_title: str | None = None
    language: str | None = None
    mobile: str | None = None
    name: str | None = None
    other_emails: list[str] | None = None
    phone: str | None = None
    tags: str | None = None
    time_zone: str | None = None
    twitter_id: str | None = None
    unique_external_id: str | None = None
    updated_at: str | None = None
    view_all_tickets: bool | None = None
