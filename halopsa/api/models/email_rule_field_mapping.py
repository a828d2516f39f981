# Generated from spec/halopsa/upstream/entities/EmailRuleFieldMapping.yaml. Do not edit.
"""The model ``EmailRuleFieldMapping``."""

from __future__ import annotations

from typing import ClassVar

from halopsa.core.records.entity import entity, key
from halopsa.models._base import Entity


@entity
class EmailRuleFieldMapping(Entity):
    """The published schema ``EmailRuleFieldMapping``."""

    _entity: ClassVar[str] = "api.EmailRuleFieldMapping"

    id: int = key(default=None)
    _warning: str | None = None
    emailrule_guid: str | None = None
    """Published since 2026-01-25."""
    emailruleid: int | None = None
    endtag: str | None = None
    field_guid: str | None = None
    """Published since 2026-01-25."""
    fieldid: int | None = None
    fieldtype: int | None = None
    searchresult: str | None = None
    searchtext: str | None = None
    starttag: str | None = None
    value: str | None = None
