# Generated from spec/halopsa/upstream/entities/OutboundIntegrationMethod.yaml. Do not edit.
"""The model ``OutboundIntegrationMethod``."""

from __future__ import annotations

from typing import TYPE_CHECKING, ClassVar

from halopsa.core.records.entity import entity, key
from halopsa.models._base import Entity

if TYPE_CHECKING:
    from halopsa.api.models.access_control import AccessControl
    from halopsa.api.models.integration_runbook_variable import IntegrationRunbookVariable
    from halopsa.api.models.outbound_integration_method_value import OutboundIntegrationMethodValue
    from halopsa.api.models.webhook_event import WebhookEvent


@entity
class OutboundIntegrationMethod(Entity):
    """The published schema ``OutboundIntegrationMethod``."""

    _entity: ClassVar[str] = "api.OutboundIntegrationMethod"

    id: int = key(default=None)
    _is_cf_method: bool | None = None
    _is_system_method: bool | None = None
    _isbatch: bool | None = None
    _test: bool | None = None
    _test_output_variables: list[IntegrationRunbookVariable] | None = None
    _test_result: WebhookEvent | None = None
    _test_runbook_variables: list[IntegrationRunbookVariable] | None = None
    _test_variables: list[IntegrationRunbookVariable] | None = None
    _warning: str | None = None
    access_control: list[AccessControl] | None = None
    """Published since 2026-01-25."""
    access_control_level: int | None = None
    """Published since 2026-01-25."""
    authorizationtype: int | None = None
    body_mappings: list[OutboundIntegrationMethodValue] | None = None
    encrypt_response_body: bool | None = None
    """Published since 2026-01-25."""
    full_name: str | None = None
    guid: str | None = None
    headers: list[OutboundIntegrationMethodValue] | None = None
    integration_baseurl: str | None = None
    integration_guid: str | None = None
    integration_id: int | None = None
    integration_name: str | None = None
    intent: str | None = None
    log_retention_policy_days: int | None = None
    method: int | None = None
    name: str | None = None
    output_variables: list[OutboundIntegrationMethodValue] | None = None
    path: str | None = None
    requestbody: str | None = None
    requesttype: int | None = None
    resource: str | None = None
    responsetype: int | None = None
    uri_params: list[OutboundIntegrationMethodValue] | None = None
