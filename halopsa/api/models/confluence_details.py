# Generated from spec/halopsa/upstream/entities/ConfluenceDetails.yaml. Do not edit.
"""The model ``ConfluenceDetails``."""

from __future__ import annotations

from typing import TYPE_CHECKING, ClassVar

from halopsa.core.records.entity import entity, key
from halopsa.models._base import Entity

if TYPE_CHECKING:
    from halopsa.api.models.external_link_list import ExternalLink_List


@entity
class ConfluenceDetails(Entity):
    """The published schema ``ConfluenceDetails``."""

    _entity: ClassVar[str] = "api.ConfluenceDetails"

    id: int = key(default=None)
    _warning: str | None = None
    allow_webhooks: bool | None = None
    """Published since 2026-01-25."""
    enabled: bool | None = None
    faq_links: list[ExternalLink_List] | None = None
    name: str | None = None
    new_password: str | None = None
    new_webhook_secret: str | None = None
    """Published since 2026-01-25."""
    newmethod: bool | None = None
    url: str | None = None
    username: str | None = None
    webhook_authentication: int | None = None
    """Published since 2026-01-25."""
