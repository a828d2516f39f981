# Generated from spec/halopsa/upstream/entities/StreamOneIonDetails.yaml. Do not edit.
"""The model ``StreamOneIonDetails``."""

from __future__ import annotations

from typing import TYPE_CHECKING, ClassVar

from halopsa.core.records.entity import entity, key
from halopsa.models._base import Entity

if TYPE_CHECKING:
    import datetime as dt

    from halopsa.api.models.external_link_list import ExternalLink_List
    from halopsa.api.models.key_pair2 import KeyPair2


@entity
class StreamOneIonDetails(Entity):
    """The published schema ``StreamOneIonDetails``."""

    _entity: ClassVar[str] = "api.StreamOneIonDetails"

    id: int = key(default=None)
    _warning: str | None = None
    account_id: str | None = None
    client_mappings: list[ExternalLink_List] | None = None
    guid: str | None = None
    halointegrator: bool | None = None
    halointegrator_lasterror: str | None = None
    halointegrator_lastsync: dt.datetime | None = None
    import_entities: str | None = None
    import_entities_list: list[KeyPair2] | None = None
    name: str | None = None
    new_access_token: str | None = None
    new_method: bool | None = None
    new_refresh_token: str | None = None
    top_level: int | None = None
    top_level_name: str | None = None
    update_addresses: bool | None = None
