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
    """Since build 2.250."""
    _connect: bool | None = None
    """Since build 2.250."""
    _disconnect: bool | None = None
    """Since build 2.250."""
    _fetch_orgs: bool | None = None
    """Since build 2.250."""
    _warning: str | None = None
    """Since build 2.250."""
    client_id: str | None = None
    """Since build 2.250."""
    client_mappings: list[ExternalLink_List] | None = None
    """Since build 2.250."""
    connected: bool | None = None
    """Since build 2.250."""
    guid: str | None = None
    """Since build 2.250."""
    halo_integrator: bool | None = None
    """Since build 2.250."""
    halo_integrator_lasterror: str | None = None
    """Since build 2.250."""
    halo_integrator_lastsync: dt.datetime | None = None
    """Since build 2.250."""
    import_entities: str | None = None
    """Since build 2.250."""
    import_entities_list: list[KeyPair2] | None = None
    """Since build 2.250."""
    name: str | None = None
    """Since build 2.250."""
    new_access_token: str | None = None
    """Since build 2.250."""
    new_integration_key: str | None = None
    """Since build 2.250."""
    new_integration_password: str | None = None
    """Since build 2.250."""
    new_refresh_token: str | None = None
    """Since build 2.250."""
    organisations: list[CrayonOrganisation] | None = None
    """Since build 2.250."""
    top_level: int | None = None
    """Since build 2.250."""
    top_level_name: str | None = None
    """Since build 2.250."""
    type: int | None = None
    """Since build 2.250."""
    type_id: str | None = None
    """Since build 2.250."""
    update_addresses: bool | None = None
    """Since build 2.250."""
    username: str | None = None
    """Since build 2.250."""
