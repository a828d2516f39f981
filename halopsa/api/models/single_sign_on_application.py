# Generated from spec/halopsa/upstream/entities/SingleSignOnApplication.yaml. Do not edit.
"""The model ``SingleSignOnApplication``."""

from __future__ import annotations

from typing import TYPE_CHECKING, ClassVar

from halopsa.core.records.entity import entity, key
from halopsa.models._base import Entity

if TYPE_CHECKING:
    from halopsa.api.models.integration_field_mapping import IntegrationFieldMapping
    from halopsa.api.models.key_pair2 import KeyPair2


@entity
class SingleSignOnApplication(Entity):
    """The published schema ``SingleSignOnApplication``."""

    _entity: ClassVar[str] = "api.SingleSignOnApplication"

    id: int = key(default=None)
    """Since build 2.236."""
    _warning: str | None = None
    """Since build 2.236."""
    active: bool | None = None
    """Since build 2.236."""
    allow_login_redirect_uri_param: bool | None = None
    """Since build 2.236."""
    allow_user_provisoning: bool | None = None
    """Since build 2.236."""
    allowed_entities: int | None = None
    """Since build 2.236."""
    allowed_tenants: str | None = None
    """Since build 2.236."""
    allowed_tenants_list: list[KeyPair2] | None = None
    """Since build 2.236."""
    app_type: int | None = None
    """Since build 2.236."""
    application_id_uri: str | None = None
    """Since build 2.236."""
    application_id_uri_override: str | None = None
    """Since build 2.236."""
    auto_redirect_agent: bool | None = None
    """Since build 2.236."""
    auto_redirect_user: bool | None = None
    """Since build 2.236."""
    button_colour: str | None = None
    """Since build 2.236."""
    button_label: str | None = None
    """Since build 2.236."""
    button_logo: str | None = None
    """Since build 2.236."""
    client_id: str | None = None
    """Since build 2.236."""
    custom_id_attribute: str | None = None
    """Since build 2.236."""
    default_site: int | None = None
    """Since build 2.236."""
    default_site_name: str | None = None
    """Since build 2.236."""
    domain_hint: str | None = None
    """Since build 2.236."""
    domain_matching: bool | None = None
    """Since build 2.236."""
    extra_claim_validation: list[IntegrationFieldMapping] | None = None
    """Since build 2.236."""
    guid: str | None = None
    """Since build 2.236."""
    id_attribute: int | None = None
    """Since build 2.236."""
    instance_id: int | None = None
    """Since build 2.236."""
    instance_name: str | None = None
    """Since build 2.236."""
    intent: str | None = None
    """Since build 2.236."""
    log_attempts: bool | None = None
    """Since build 2.236."""
    name: str | None = None
    """Since build 2.236."""
    new_client_secret: str | None = None
    """Since build 2.236."""
    oidc_type: int | None = None
    """Since build 2.236."""
    oidc_url: str | None = None
    """Since build 2.236."""
    override_styling: bool | None = None
    """Since build 2.236."""
    prompt: str | None = None
    """Since build 2.236."""
    scope: str | None = None
    """Since build 2.236."""
    single_logout: bool | None = None
    """Since build 2.236."""
    tenant_id: str | None = None
    """Since build 2.236."""
    type: int | None = None
    """Since build 2.236."""
    type_description: str | None = None
    """Since build 2.236."""
    user_matching_field: int | None = None
    """Since build 2.236."""
