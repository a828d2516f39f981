# Generated from spec/halopsa/upstream/entities/IntegrationRequest.yaml. Do not edit.
"""The model ``IntegrationRequest``."""

from __future__ import annotations

from typing import TYPE_CHECKING, ClassVar

from halopsa.core.records.entity import entity, key
from halopsa.models._base import Entity

if TYPE_CHECKING:
    import datetime as dt

    from halopsa.api.models.trace import Trace


@entity
class IntegrationRequest(Entity):
    """The published schema ``IntegrationRequest``."""

    _entity: ClassVar[str] = "api.IntegrationRequest"

    id: int = key(default=None)
    _retry_webhook_token: str | None = None
    """Published since 2026-01-25."""
    _retrywebhook: bool | None = None
    _warning: str | None = None
    application_id: str | None = None
    """Since build 2.250."""
    datelogged: dt.datetime | None = None
    details_id: int | None = None
    details_id_string: str | None = None
    """Since build 2.250."""
    duration: float | None = None
    """Since build 2.250."""
    format_as_xml: bool | None = None
    hastrace: bool | None = None
    isoutgoing: bool | None = None
    module_name: str | None = None
    """Published since 2026-01-25."""
    msid: int | None = None
    operation: str | None = None
    preserve: bool | None = None
    request_body: str | None = None
    request_headers: str | None = None
    response_body: str | None = None
    response_headers: str | None = None
    resultcode: int | None = None
    trace: list[Trace] | None = None
    type: str | None = None
    url: str | None = None
