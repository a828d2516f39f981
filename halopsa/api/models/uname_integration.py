# Generated from spec/halopsa/upstream/entities/UnameIntegration.yaml. Do not edit.
"""The model ``UnameIntegration``."""

from __future__ import annotations

from typing import TYPE_CHECKING, ClassVar

from halopsa.core.records.entity import entity, key
from halopsa.models._base import Entity

if TYPE_CHECKING:
    import datetime as dt


@entity
class UnameIntegration(Entity):
    """The published schema ``UnameIntegration``."""

    _entity: ClassVar[str] = "api.UnameIntegration"

    id: int = key(default=None)
    agent_id: int | None = None
    client_id: str | None = None
    details_id: int | None = None
    details_name: str | None = None
    module_id: int | None = None
    new_access_token: str | None = None
    new_client_secret: str | None = None
    new_refresh_token: str | None = None
    token_expiry: dt.datetime | None = None
