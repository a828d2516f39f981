# Generated from spec/planhat/entities/Issue.yaml. Do not edit.
"""The model ``Issue``."""

from __future__ import annotations

from typing import Any, ClassVar

from halopsa.core.records.entity import entity, key
from halopsa.integrations.planhat.models._base import Entity


@entity
class Issue(Entity):
    """A bug or a wish that concerns companies.

    ``Any`` marks JSON whose form the vendor does not publish or this library does not model yet.
    """

    _entity: ClassVar[str] = "Issue"

    id: str = key(default=None)
    """Set by the server. On the wire: ``_id``."""
    archived: bool | None = None
    arr_combined: float | None = None
    """Set by the server. On the wire: ``arrCombined``."""
    companies: list[Any] | None = None
    """Set by the server."""
    company_ids: list[str] | None = None
    """On the wire: ``companyIds``."""
    conversation_ids: list[str] | None = None
    """On the wire: ``conversationIds``."""
    custom: dict[str, Any] = key(default=None)
    description: str | None = None
    enduser_ids: list[str] | None = None
    """On the wire: ``enduserIds``."""
    endusers: list[Any] | None = None
    """Set by the server."""
    followers: list[Any] | None = None
    mrr_combined: float | None = None
    """Set by the server. On the wire: ``mrrCombined``."""
    priority: Any = None
    source: str | None = None
    source_id: str | None = None
    """On the wire: ``sourceId``."""
    source_url: str | None = None
    """On the wire: ``sourceUrl``."""
    status: str | None = None
    title: str | None = None
