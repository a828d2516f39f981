# Generated from spec/halopsa/upstream/entities/WebhookMapping.yaml. Do not edit.
"""The model ``WebhookMapping``."""

from __future__ import annotations

from typing import ClassVar

from halopsa.core.records.entity import entity, key
from halopsa.models._base import Entity


@entity
class WebhookMapping(Entity):
    """The published schema ``WebhookMapping``."""

    _entity: ClassVar[str] = "api.WebhookMapping"

    id: int = key(default=None)
    _warning: str | None = None
    fiid: int | None = None
    filabel: str | None = None
    finame: str | None = None
    fiusage: int | None = None
    fiusagename: str | None = None
    key: str | None = None
    send_value: bool | None = None
    """Published since 2026-01-25."""
    webhookid: str | None = None
