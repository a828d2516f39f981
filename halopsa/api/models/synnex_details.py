# Generated from spec/halopsa/upstream/entities/SynnexDetails.yaml. Do not edit.
"""The model ``SynnexDetails``."""

from __future__ import annotations

from typing import TYPE_CHECKING, ClassVar

from halopsa.core.records.entity import entity, key
from halopsa.models._base import Entity

if TYPE_CHECKING:
    import datetime as dt

    from halopsa.api.models.external_link_list import ExternalLink_List
    from halopsa.api.models.key_pair2 import KeyPair2


@entity
class SynnexDetails(Entity):
    """The published schema ``SynnexDetails``."""

    _entity: ClassVar[str] = "api.SynnexDetails"

    id: int = key(default=None)
    _warning: str | None = None
    application_region: int | None = None
    application_type: int | None = None
    client_id: str | None = None
    client_mappings: list[ExternalLink_List] | None = None
    guid: str | None = None
    halointegrator: bool | None = None
    halointegrator_lasterror: str | None = None
    halointegrator_lastsync: dt.datetime | None = None
    import_entities: str | None = None
    import_entities_list: list[KeyPair2] | None = None
    name: str | None = None
    new_access_token: str | None = None
    new_client_secret: str | None = None
    new_method: bool | None = None
    top_level_name: str | None = None
    toplevel: int | None = None
    update_addresses: bool | None = None
