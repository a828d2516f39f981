# Generated from spec/halopsa/upstream/entities/SophosDetails.yaml. Do not edit.
"""The model ``SophosDetails``."""

from __future__ import annotations

from typing import TYPE_CHECKING, ClassVar

from halopsa.core.records.entity import entity, key
from halopsa.models._base import Entity

if TYPE_CHECKING:
    import datetime as dt

    from halopsa.api.models.external_link_list import ExternalLink_List
    from halopsa.api.models.key_pair2 import KeyPair2


@entity
class SophosDetails(Entity):
    """The published schema ``SophosDetails``."""

    _entity: ClassVar[str] = "api.SophosDetails"

    id: int = key(default=None)
    """Since build 2.236."""
    _connect: bool | None = None
    """Since build 2.236."""
    _disconnect: bool | None = None
    """Since build 2.236."""
    _warning: str | None = None
    """Since build 2.236."""
    client_id: str | None = None
    """Since build 2.236."""
    client_mappings: list[ExternalLink_List] | None = None
    """Since build 2.236."""
    connected: bool | None = None
    """Since build 2.236."""
    guid: str | None = None
    """Since build 2.236."""
    halointegrator: bool | None = None
    """Since build 2.236."""
    halointegrator_lasterror: str | None = None
    """Since build 2.236."""
    halointegrator_lastsync: dt.datetime | None = None
    """Since build 2.236."""
    import_entities: str | None = None
    """Since build 2.236."""
    import_entities_list: list[KeyPair2] | None = None
    """Since build 2.236."""
    name: str | None = None
    """Since build 2.236."""
    new_access_token: str | None = None
    """Since build 2.236."""
    new_integration_key: str | None = None
    """Since build 2.236."""
    new_refresh_token: str | None = None
    """Since build 2.236."""
    top_level: int | None = None
    """Since build 2.236."""
    top_level_name: str | None = None
    """Since build 2.236."""
    type: int | None = None
    """Since build 2.236."""
    type_id: str | None = None
    """Since build 2.236."""
    update_addresses: bool | None = None
    """Since build 2.236."""
