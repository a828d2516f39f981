# Generated from spec/halopsa/upstream/entities/DattoCommerceDetails.yaml. Do not edit.
"""The model ``DattoCommerceDetails``."""

from __future__ import annotations

from typing import TYPE_CHECKING, ClassVar

from halopsa.core.records.entity import entity, key
from halopsa.models._base import Entity

if TYPE_CHECKING:
    import datetime as dt

    from halopsa.api.models.external_link_list import ExternalLink_List
    from halopsa.api.models.integration_field_mapping import IntegrationFieldMapping
    from halopsa.api.models.key_pair2 import KeyPair2


@entity
class DattoCommerceDetails(Entity):
    """The published schema ``DattoCommerceDetails``."""

    _entity: ClassVar[str] = "api.DattoCommerceDetails"

    id: int = key(default=None)
    _warning: str | None = None
    create_items_on_import: bool | None = None
    customer_field_mappings: list[IntegrationFieldMapping] | None = None
    halo_integrator_import_list: str | None = None
    """Published since 2026-01-25."""
    halo_integrator_import_types: list[KeyPair2] | None = None
    """Published since 2026-01-25."""
    halointegrator_lasterror: str | None = None
    halointegrator_lastsync: dt.datetime | None = None
    halointegratorenabled: bool | None = None
    item_group: int | None = None
    item_group_mappings: list[ExternalLink_List] | None = None
    item_group_name: str | None = None
    new_api_key: str | None = None
    product_supplier_on_import: bool | None = None
    quote_status_mappings: list[IntegrationFieldMapping] | None = None
    sostatustoimport: str | None = None
    sostatustoimport_list: list[KeyPair2] | None = None
    url: str | None = None
