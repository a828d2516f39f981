# Generated from spec/halopsa/upstream/entities/IncomingEvent.yaml. Do not edit.
"""The model ``IncomingEvent``."""

from __future__ import annotations

from typing import TYPE_CHECKING, ClassVar

from halopsa.core.records.entity import entity, key
from halopsa.models._base import Entity

if TYPE_CHECKING:
    import datetime as dt

    from halopsa.api.models.outbound_integration_method_value import OutboundIntegrationMethodValue


@entity
class IncomingEvent(Entity):
    """The published schema ``IncomingEvent``."""

    _entity: ClassVar[str] = "api.IncomingEvent"

    id: int = key(default=None)
    _apply_this_rule: int | None = None
    _is_link: bool | None = None
    _retry: bool | None = None
    _warning: str | None = None
    deletion_date: dt.datetime | None = None
    duration: float | None = None
    entity_id: int | None = None
    error: bool | None = None
    moduleid: int | None = None
    """Published since 2026-01-25."""
    output_variables: list[OutboundIntegrationMethodValue] | None = None
    requestbody: str | None = None
    requestheaders: str | None = None
    response_desc: str | None = None
    responsebody: str | None = None
    responsestatus: int | None = None
    responsetype: int | None = None
    rule_id: int | None = None
    rule_name: str | None = None
    status: int | None = None
    status_name: str | None = None
    thirdparty_id: str | None = None
    timestamp: dt.datetime | None = None
    url: str | None = None
