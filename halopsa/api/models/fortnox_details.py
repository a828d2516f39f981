# Generated from spec/halopsa/upstream/entities/FortnoxDetails.yaml. Do not edit.
"""The model ``FortnoxDetails``."""

from __future__ import annotations

from typing import TYPE_CHECKING, ClassVar

from halopsa.core.records.entity import entity, key
from halopsa.models._base import Entity

if TYPE_CHECKING:
    import datetime as dt

    from halopsa.api.models.key_pair2 import KeyPair2


@entity
class FortnoxDetails(Entity):
    """The published schema ``FortnoxDetails``."""

    _entity: ClassVar[str] = "api.FortnoxDetails"

    id: int = key(default=None)
    _exchangecode: bool | None = None
    _importtype: str | None = None
    _warning: str | None = None
    app_type: int | None = None
    """Published since 2026-01-25."""
    client_id: str | None = None
    client_top_level: int | None = None
    client_top_level_name: str | None = None
    code: str | None = None
    isauthorized: bool | None = None
    item_group: int | None = None
    item_group_name: str | None = None
    name: str | None = None
    new_access_token: str | None = None
    new_client_secret: str | None = None
    new_method: bool | None = None
    new_refresh_token: str | None = None
    redirect_uri: str | None = None
    """Published since 2026-01-25."""
    show_message: bool | None = None
    sync_entities: str | None = None
    sync_entities_list: list[KeyPair2] | None = None
    token_expiry: dt.datetime | None = None
