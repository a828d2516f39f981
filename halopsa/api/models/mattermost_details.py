# Generated from spec/halopsa/upstream/entities/MattermostDetails.yaml. Do not edit.
"""The model ``MattermostDetails``."""

from __future__ import annotations

from typing import TYPE_CHECKING, ClassVar

from halopsa.core.records.entity import entity, key
from halopsa.models._base import Entity

if TYPE_CHECKING:
    from halopsa.api.models.mattermost_channel_details import MattermostChannelDetails


@entity
class MattermostDetails(Entity):
    """The published schema ``MattermostDetails``."""

    _entity: ClassVar[str] = "api.MattermostDetails"

    id: int = key(default=None)
    _code: str | None = None
    _exchangecode: bool | None = None
    _warning: str | None = None
    authorized: bool | None = None
    channels: list[MattermostChannelDetails] | None = None
    enableintegrator: bool | None = None
    integratorhours: int | None = None
    name: str | None = None
    new_access_token: str | None = None
    new_integration_method: bool | None = None
    url: str | None = None
