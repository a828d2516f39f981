# Generated from spec/halopsa/upstream/entities/Webhook.yaml. Do not edit.
"""The model ``Webhook``."""

from __future__ import annotations

from typing import TYPE_CHECKING, ClassVar

from halopsa.core.records.entity import entity, key
from halopsa.models._base import Entity

if TYPE_CHECKING:
    import datetime as dt

    from halopsa.api.models.access_control import AccessControl
    from halopsa.api.models.flow_detail import FlowDetail
    from halopsa.api.models.instance import Instance
    from halopsa.api.models.integration_runbook_variable import IntegrationRunbookVariable
    from halopsa.api.models.key_pair2 import KeyPair2
    from halopsa.api.models.object_mapping_profile import ObjectMappingProfile
    from halopsa.api.models.outbound_integration import OutboundIntegration
    from halopsa.api.models.outbound_integration_method import OutboundIntegrationMethod
    from halopsa.api.models.outbound_integration_method_value import OutboundIntegrationMethodValue
    from halopsa.api.models.uname_notification import UnameNotification
    from halopsa.api.models.webhook_event import WebhookEvent
    from halopsa.api.models.webhook_mapping import WebhookMapping


@entity
class Webhook(Entity):
    """The published schema ``Webhook``."""

    _entity: ClassVar[str] = "api.Webhook"

    id: str = key(default=None)
    _iszapier: bool | None = None
    _test: bool | None = None
    _test_output_variables: list[IntegrationRunbookVariable] | None = None
    """Published since 2026-01-25."""
    _test_result: WebhookEvent | None = None
    """Published since 2026-01-25."""
    _test_runbook_variables: list[IntegrationRunbookVariable] | None = None
    """Published since 2026-01-25."""
    _test_step: FlowDetail | None = None
    """Published since 2026-01-25."""
    _test_variables: list[IntegrationRunbookVariable] | None = None
    """Published since 2026-01-25."""
    _warning: str | None = None
    access_control: list[AccessControl] | None = None
    """Published since 2026-01-25."""
    access_control_level: int | None = None
    """Published since 2026-01-25."""
    active: bool | None = None
    algorithm: int | None = None
    authentication_header: str | None = None
    authentication_type: int | None = None
    auto_disable_attempts: int | None = None
    """Published since 2026-01-25."""
    average_execution_time: int | None = None
    """Published since 2026-01-25."""
    average_steps_executed: int | None = None
    """Published since 2026-01-25."""
    basic_password: str | None = None
    basic_username: str | None = None
    batch_delay_seconds: int | None = None
    batch_limit: int | None = None
    batch_method: int | None = None
    certificate_id: int | None = None
    certificate_name: str | None = None
    content_type: str | None = None
    custom_payload: bool | None = None
    digest: int | None = None
    disabled: bool | None = None
    encrypt_request: bool | None = None
    """Published since 2026-01-25."""
    events: list[UnameNotification] | None = None
    flow_chart_json: str | None = None
    headers_to_sign: list[KeyPair2] | None = None
    """Published since 2026-01-25."""
    icon: str | None = None
    icon_base64: str | None = None
    inbound_authentication_type: int | None = None
    infinite_loop_threshold: int | None = None
    input_variables: list[OutboundIntegrationMethodValue] | None = None
    install_popup: str | None = None
    integrations: list[OutboundIntegration] | None = None
    intent: str | None = None
    last_auto_disable_date: dt.datetime | None = None
    """Published since 2026-01-25."""
    last_status: int | None = None
    lastcreated: dt.datetime | None = None
    library_licence_name: str | None = None
    log_retention_policy_days: int | None = None
    major_version_number: int | None = None
    mapping_profiles: list[ObjectMappingProfile] | None = None
    """Published since 2026-01-25."""
    mappings: list[WebhookMapping] | None = None
    max_execution_time: int | None = None
    """Published since 2026-01-25."""
    max_steps_executed: int | None = None
    """Published since 2026-01-25."""
    method: int | None = None
    minor_version_number: int | None = None
    multiple_execution_mode: int | None = None
    """Published since 2026-01-25."""
    name: str | None = None
    nextcreationdate: dt.datetime | None = None
    note: str | None = None
    notify_on_failure: bool | None = None
    notify_on_failure_tech: int | None = None
    """Published since 2026-01-25."""
    notify_on_failure_tech_name: str | None = None
    """Published since 2026-01-25."""
    notify_on_failure_template: int | None = None
    """Published since 2026-01-25."""
    notify_on_failure_template_name: str | None = None
    """Published since 2026-01-25."""
    patch_version_number: int | None = None
    payload_type: int | None = None
    run_count_day: int | None = None
    """Published since 2026-01-25."""
    run_count_hour: int | None = None
    """Published since 2026-01-25."""
    run_count_week: int | None = None
    """Published since 2026-01-25."""
    runbook_start_type: int | None = None
    safe_instance_list: list[Instance] | None = None
    """Published since 2026-01-25."""
    safe_instances: int | None = None
    """Published since 2026-01-25."""
    schedule_id: int | None = None
    signature_prefix: str | None = None
    standalone_methods: list[OutboundIntegrationMethod] | None = None
    steps: list[FlowDetail] | None = None
    systemuse: str | None = None
    timestamp_verification_header: str | None = None
    """Published since 2026-01-25."""
    type: int | None = None
    url: str | None = None
    use_lightweight_logs: bool | None = None
    """Published since 2026-01-25."""
    version_number: str | None = None
    zapier_agent_id: int | None = None
    zapier_client_id: int | None = None
    zapier_priority_id: int | None = None
    zapier_site_id: int | None = None
    zapier_sla_id: int | None = None
    zapier_status_id: int | None = None
    zapier_team_id: int | None = None
    zapier_tickettype_id: int | None = None
    zapier_type: int | None = None
    zapier_username: str | None = None
