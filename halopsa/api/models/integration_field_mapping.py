# Generated from spec/halopsa/upstream/entities/IntegrationFieldMapping.yaml. Do not edit.
"""The model ``IntegrationFieldMapping``."""

from __future__ import annotations

from typing import ClassVar

from halopsa.core.records.entity import entity, key
from halopsa.models._base import Entity


@entity
class IntegrationFieldMapping(Entity):
    """The published schema ``IntegrationFieldMapping``."""

    _entity: ClassVar[str] = "api.IntegrationFieldMapping"

    id: int = key(default=None)
    _warning: str | None = None
    child_mappings: list[IntegrationFieldMapping] | None = None
    """Since build 2.250."""
    dontupdate: bool | None = None
    fiid: int | None = None
    fiid2: int | None = None
    """Published since 2026-01-25."""
    isassetfield: bool | None = None
    isidentifier: bool | None = None
    """Since build 2.250."""
    istablefield: bool | None = None
    """Since build 2.250."""
    msid: int | None = None
    name: str | None = None
    name2: str | None = None
    """Published since 2026-01-25."""
    newrecords: bool | None = None
    parent_id: int | None = None
    """Since build 2.250."""
    populateemptyvalue: bool | None = None
    product: int | None = None
    product_name: str | None = None
    subtypeid: int | None = None
    sync: bool | None = None
    synctype: int | None = None
    third_party_field_type: int | None = None
    third_party_friendly_name: str | None = None
    thirdpartyname: str | None = None
    typeid: int | None = None
    value_set: str | None = None
    xmvalue: str | None = None
