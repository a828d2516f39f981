# Generated from spec/halopsa/upstream/entities/GoogleWorkplaceMapping.yaml. Do not edit.
"""The model ``GoogleWorkplaceMapping``."""

from __future__ import annotations

from typing import ClassVar

from halopsa.core.records.entity import entity, key
from halopsa.models._base import Entity


@entity
class GoogleWorkplaceMapping(Entity):
    """The published schema ``GoogleWorkplaceMapping``."""

    _entity: ClassVar[str] = "api.GoogleWorkplaceMapping"

    id: int = key(default=None)
    _warning: str | None = None
    customerid: str | None = None
    details_id: int | None = None
    """Published since 2026-01-25."""
    filter: bool | None = None
    filterfield: str | None = None
    filtertype: int | None = None
    filtervalue: str | None = None
    roleid: int | None = None
    site_name: str | None = None
    siteid: int | None = None
    userroleid: int | None = None
