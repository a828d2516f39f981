# Generated from spec/halopsa/upstream/entities/KashflowDetails.yaml. Do not edit.
"""The model ``KashflowDetails``."""

from __future__ import annotations

from typing import ClassVar

from halopsa.core.records.entity import entity, key
from halopsa.models._base import Entity


@entity
class KashflowDetails(Entity):
    """The published schema ``KashflowDetails``."""

    _entity: ClassVar[str] = "api.KashflowDetails"

    id: int = key(default=None)
    _importtype: str | None = None
    _warning: str | None = None
    client_contract_tax: int | None = None
    client_contract_tax_name: str | None = None
    client_item_tax: int | None = None
    client_item_tax_name: str | None = None
    client_service_tax: int | None = None
    client_service_tax_name: str | None = None
    client_top_level: int | None = None
    client_top_level_name: str | None = None
    default_item_code: str | None = None
    enabled: bool | None = None
    enablesync: bool | None = None
    isdefault: bool | None = None
    item_group: int | None = None
    item_group_name: str | None = None
    name: str | None = None
    new_method: bool | None = None
    """Published since 2026-01-25."""
    new_password: str | None = None
    show_message: bool | None = None
    supplier_top_level: int | None = None
    supplier_top_level_name: str | None = None
    username: str | None = None
