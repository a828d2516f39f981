# Generated from spec/halopsa/upstream/entities/AvalaraDetails.yaml. Do not edit.
"""The model ``AvalaraDetails``."""

from __future__ import annotations

from typing import TYPE_CHECKING, ClassVar

from halopsa.core.records.entity import entity, key
from halopsa.models._base import Entity

if TYPE_CHECKING:
    from halopsa.api.models.key_pair import KeyPair
    from halopsa.api.models.key_pair2 import KeyPair2


@entity
class AvalaraDetails(Entity):
    """The published schema ``AvalaraDetails``."""

    _entity: ClassVar[str] = "api.AvalaraDetails"

    id: int = key(default=None)
    _disconnect: bool | None = None
    """Published since 2026-01-25."""
    _warning: str | None = None
    address_mapping_type: int | None = None
    authorized: bool | None = None
    autosyncentities: bool | None = None
    autosyncentitiesonupdate: bool | None = None
    client_top_level: int | None = None
    client_top_level_name: str | None = None
    company_object: KeyPair | None = None
    companyid: int | None = None
    default_customer_name: str | None = None
    defaultcustomercode: str | None = None
    defaultitem: str | None = None
    defaulttax: str | None = None
    disablerecording: bool | None = None
    environment: int | None = None
    name: str | None = None
    new_method: bool | None = None
    new_password: str | None = None
    showmessage: bool | None = None
    supplier_top_level: int | None = None
    supplier_top_level_name: str | None = None
    sync_committed: bool | None = None
    sync_entities_list: list[KeyPair2] | None = None
    syncentities: str | None = None
    username: str | None = None
