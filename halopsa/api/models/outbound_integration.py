# Generated from spec/halopsa/upstream/entities/OutboundIntegration.yaml. Do not edit.
"""The model ``OutboundIntegration``."""

from __future__ import annotations

from typing import TYPE_CHECKING, ClassVar

from halopsa.core.records.entity import entity, key
from halopsa.models._base import Entity

if TYPE_CHECKING:
    from halopsa.api.models.access_control import AccessControl
    from halopsa.api.models.instance import Instance
    from halopsa.api.models.key_pair2 import KeyPair2
    from halopsa.api.models.outbound_integration_method import OutboundIntegrationMethod
    from halopsa.api.models.outbound_integration_method_value import OutboundIntegrationMethodValue


@entity
class OutboundIntegration(Entity):
    """The published schema ``OutboundIntegration``."""

    _entity: ClassVar[str] = "api.OutboundIntegration"

    id: int = key(default=None)
    _callback_uri: str | None = None
    _code: str | None = None
    _disconnect: bool | None = None
    _verifier: str | None = None
    _warning: str | None = None
    access_control: list[AccessControl] | None = None
    """Published since 2026-01-25."""
    access_control_level: int | None = None
    """Published since 2026-01-25."""
    algorithm: int | None = None
    api_access_type: int | None = None
    """Published since 2026-01-25."""
    authorizationtype: int | None = None
    authorizationurl: str | None = None
    authorized: bool | None = None
    bearerlocation: int | None = None
    bearername: str | None = None
    certificate_id: int | None = None
    certificate_name: str | None = None
    client_id: str | None = None
    granttype: int | None = None
    guid: str | None = None
    headername: str | None = None
    headerprefix: str | None = None
    headers_to_sign: list[KeyPair2] | None = None
    """Published since 2026-01-25."""
    icon: str | None = None
    icon_base64: str | None = None
    install_popup: str | None = None
    intent: str | None = None
    jwt_certificate_id: str | None = None
    """Published since 2026-01-25."""
    jwt_extra_claims: list[OutboundIntegrationMethodValue] | None = None
    """Published since 2026-01-25."""
    jwt_token_method: int | None = None
    """Published since 2026-01-25."""
    library_licence_name: str | None = None
    lookup_service_cert: int | None = None
    """Published since 2026-01-25."""
    lookup_service_cert_name: str | None = None
    """Published since 2026-01-25."""
    lookup_service_url: str | None = None
    """Published since 2026-01-25."""
    major_version_number: int | None = None
    methods: list[OutboundIntegrationMethod] | None = None
    minor_version_number: int | None = None
    module_id: int | None = None
    name: str | None = None
    new_client_secret: str | None = None
    new_password: str | None = None
    note: str | None = None
    patch_version_number: int | None = None
    resourcebaseurl: str | None = None
    response_token_name: str | None = None
    safe_instance_list: list[Instance] | None = None
    """Published since 2026-01-25."""
    safe_instances: int | None = None
    """Published since 2026-01-25."""
    scope: str | None = None
    state: str | None = None
    token_expiry_mins: int | None = None
    tokenurl: str | None = None
    username: str | None = None
    version_number: str | None = None
