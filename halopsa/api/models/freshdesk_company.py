# Generated from spec/halopsa/upstream/entities/FreshdeskCompany.yaml. Do not edit.
"""The model ``FreshdeskCompany``."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, ClassVar

from halopsa.core.records.entity import entity, key
from halopsa.models._base import Entity

if TYPE_CHECKING:
    import datetime as dt


@entity
class FreshdeskCompany(Entity):
    """The published schema ``FreshdeskCompany``."""

    _entity: ClassVar[str] = "api.FreshdeskCompany"

    id: int = key(default=None)
    account_tier: str | None = None
    """Published since 2026-01-25."""
    created_at: dt.datetime | None = None
    """Published since 2026-01-25."""
    custom_fields: Any = None
    """Published since 2026-01-25."""
    description: str | None = None
    """Published since 2026-01-25."""
    domains: list[str] | None = None
    """Published since 2026-01-25."""
    health_score: str | None = None
    """Published since 2026-01-25."""
    industry: str | None = None
    """Published since 2026-01-25."""
    name: str | None = None
    note: str | None = None
    """Published since 2026-01-25."""
    org_company_id: str | None = None
    """Published since 2026-01-25."""
    renewal_date: str | None = None
    """Published since 2026-01-25."""
    updated_at: dt.datetime | None = None
    """Published since 2026-01-25."""
