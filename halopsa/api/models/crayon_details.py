# Generated from spec/halopsa/upstream/entities/CrayonDetails.yaml. Do not edit.
"""The model ``CrayonDetails``."""

from __future__ import annotations

from typing import TYPE_CHECKING, ClassVar

from halopsa.core.records.entity import entity, key
from halopsa.models._base import Entity

if TYPE_CHECKING:
    import datetime as dt

    from halopsa.api.models.crayon_organisation import CrayonOrganisation
    from halopsa.api.models.external_link_list import ExternalLink_List
    from halopsa.api.models.key_pair2 import KeyPair2


@entity
class CrayonDetails(Entity):
    """The published schema ``CrayonDetails``."""

    _entity: ClassVar[str] = "api.CrayonDetails"

    id: int = key(default=None)
    _connect: bool | None = None
    _disconnect: bool | None = None
    _fetch_orgs: bool | None = None
    _warning: str | None = None
    client_id: str | None = None
    client_mappings: list[ExternalLink_List] | None = None
    connected: bool | None = None
    guid: str | None = None
    halo_integrator: bool | None = None
    halo_integrator_lasterror: str | None = None
    halo_integrator_lastsync: dt.datetime | None = None
    import_entities: str | None = None
    import_entities_list: list[KeyPair2] | None = None
    name: str | None = None
    new_access_token: str | None = None
    new_integration_key: str | None = None
    new_integration_password: str | None = None
    new_refresh_token: str | None = None
    organisations: list[CrayonOrganisation] | None = None
    top_level: int | None = None
    top_level_name: str | None = None
    type: int | None = None
    type_id: str | None = None
    update_addresses: bool | None = None
    username: str | None = None
