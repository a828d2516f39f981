# Generated from spec/halopsa/upstream/entities/ArrowSphereDetails.yaml. Do not edit.
"""The model ``ArrowSphereDetails``."""

from __future__ import annotations

from typing import TYPE_CHECKING, ClassVar

from halopsa.core.records.entity import entity, key
from halopsa.models._base import Entity

if TYPE_CHECKING:
    import datetime as dt

    from halopsa.api.models.external_link_list import ExternalLink_List
    from halopsa.api.models.key_pair2 import KeyPair2


@entity
class ArrowSphereDetails(Entity):
    """The published schema ``ArrowSphereDetails``."""

    _entity: ClassVar[str] = "api.ArrowSphereDetails"

    id: int = key(default=None)
    _warning: str | None = None
    client_mappings: list[ExternalLink_List] | None = None
    guid: str | None = None
    halo_integrator: bool | None = None
    halo_integrator_error: str | None = None
    halo_integrator_last_sync: dt.datetime | None = None
    import_entities: str | None = None
    import_entities_list: list[KeyPair2] | None = None
    name: str | None = None
    new_api_key: str | None = None
    top_level: int | None = None
    top_level_name: str | None = None
    update_addresses: bool | None = None
    url: str | None = None
