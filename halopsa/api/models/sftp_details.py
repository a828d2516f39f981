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
    _warning: str | None = None
    csv_template: int | None = None
    csv_template_name: str | None = None
    custom_table_id: int | None = None
    default_product_group: int | None = None
    default_product_group_name: str | None = None
    delimiter: str | None = None
    host: str | None = None
    integrator: bool | None = None
    intent: str | None = None
    last_error: str | None = None
    last_sync: dt.datetime | None = None
    linked_to_table_id: int | None = None
    mappings: list[IntegrationFieldMapping] | None = None
    name: str | None = None
    new_password: str | None = None
    only_matched: bool | None = None
    override_supplier_id: int | None = None
    override_supplier_name: str | None = None
    overwrite_custom_table_rows: bool | None = None
    path: str | None = None
    table_custom_field: int | None = None
    type: int | None = None
    username: str | None = None
