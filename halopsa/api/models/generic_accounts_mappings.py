# Generated from spec/halopsa/upstream/entities/GenericAccountsMappings.yaml. Do not edit.
"""The model ``GenericAccountsMappings``."""

from __future__ import annotations

from typing import ClassVar

from halopsa.core.records.entity import entity, key
from halopsa.models._base import Entity


@entity
class GenericAccountsMappings(Entity):
    """The published schema ``GenericAccountsMappings``."""

    _entity: ClassVar[str] = "api.GenericAccountsMappings"

    id: int = key(default=None)
    _warning: str | None = None
    gid: int | None = None
    itemcode: str | None = None
    itemcode_name: str | None = None
    nominalcode: str | None = None
    nominalcode_name: str | None = None
    nominalcode_name_purchase: str | None = None
    nominalcode_purchase: str | None = None
    tax_name: str | None = None
    tax_name_purchase: str | None = None
    taxcode: int | None = None
    taxcode_purchase: int | None = None
    tenant_name: str | None = None
    tenantid: str | None = None
    xero_category_1_lookup: str | None = None
    xero_category_1_lookup_name: str | None = None
    xero_category_2_lookup: str | None = None
    xero_category_2_lookup_name: str | None = None
