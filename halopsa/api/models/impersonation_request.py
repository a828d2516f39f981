# Generated from spec/halopsa/upstream/entities/ImpersonationRequest.yaml. Do not edit.
"""The model ``ImpersonationRequest``."""

from __future__ import annotations

from typing import TYPE_CHECKING, ClassVar

from halopsa.core.records.entity import entity
from halopsa.models._base import Entity

if TYPE_CHECKING:
    import datetime as dt


@entity
class ImpersonationRequest(Entity):
    """The published schema ``ImpersonationRequest``."""

    _entity: ClassVar[str] = "api.ImpersonationRequest"

    _warning: str | None = None
    agent: int | None = None
    enc_id: int | None = None
    irid: int | None = None
    jwt: str | None = None
    requestor: int | None = None
    timestamp: dt.datetime | None = None
    token_used: bool | None = None
    used_timestamp: dt.datetime | None = None
    user: int | None = None
