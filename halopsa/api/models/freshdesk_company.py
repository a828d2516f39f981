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
    created_at: dt.datetime | None = None
    custom_fields: Any = None
    description: str | None = None
    domains: list[str] | None = None
    health_score: str | None = None
    industry: str | None = None
    name: str | None = None
    note: str | None = None
    org_company_id: str | None = None
    renewal_date: str | None = None
    updated_at: dt.datetime | None = None
