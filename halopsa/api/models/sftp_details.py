# Generated from spec/halopsa/upstream/entities/SFTPDetails.yaml. Do not edit.
"""The model ``SFTPDetails``."""

from __future__ import annotations

from typing import TYPE_CHECKING, ClassVar

from halopsa.core.records.entity import entity, key
from halopsa.models._base import Entity

if TYPE_CHECKING:
    import datetime as dt

    from halopsa.api.models.integration_field_mapping import IntegrationFieldMapping


@entity
class SFTPDetails(Entity):
    """The published schema ``SFTPDetails``."""

    _entity: ClassVar[str] = "api.SFTPDetails"

    id: int = key(default=None)
    """Since build 2.236."""
    _warning: str | None = None
    """Since build 2.236."""
    csv_template: int | None = None
    """Since build 2.236."""
    csv_template_name: str | None = None
    """Since build 2.236."""
    custom_table_id: int | None = None
    """Since build 2.236."""
    default_product_group: int | None = None
    """Since build 2.236."""
    default_product_group_name: str | None = None
    """Since build 2.236."""
    delimiter: str | None = None
    """Since build 2.236."""
    host: str | None = None
    """Since build 2.236."""
    integrator: bool | None = None
    """Since build 2.236."""
    intent: str | None = None
    """Since build 2.236."""
    last_error: str | None = None
    """Since build 2.236."""
    last_sync: dt.datetime | None = None
    """Since build 2.236."""
    linked_to_table_id: int | None = None
    """Since build 2.236."""
    mappings: list[IntegrationFieldMapping] | None = None
    """Since build 2.236."""
    name: str | None = None
    """Since build 2.236."""
    new_password: str | None = None
    """Since build 2.236."""
    only_matched: bool | None = None
    """Since build 2.236."""
    override_supplier_id: int | None = None
    """Since build 2.236."""
    override_supplier_name: str | None = None
    """Since build 2.236."""
    overwrite_custom_table_rows: bool | None = None
    """Since build 2.236."""
    path: str | None = None
    """Since build 2.236."""
    table_custom_field: int | None = None
    """Since build 2.236."""
    type: int | None = None
    """Since build 2.236."""
    username: str | None = None
    """Since build 2.236."""
