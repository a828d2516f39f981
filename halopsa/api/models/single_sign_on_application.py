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
    _warning: str | None = None
    active: bool | None = None
    allow_login_redirect_uri_param: bool | None = None
    allow_user_provisoning: bool | None = None
    allowed_entities: int | None = None
    allowed_tenants: str | None = None
    allowed_tenants_list: list[KeyPair2] | None = None
    app_type: int | None = None
    application_id_uri: str | None = None
    application_id_uri_override: str | None = None
    auto_redirect_agent: bool | None = None
    auto_redirect_user: bool | None = None
    button_colour: str | None = None
    button_label: str | None = None
    button_logo: str | None = None
    client_id: str | None = None
    custom_id_attribute: str | None = None
    default_site: int | None = None
    default_site_name: str | None = None
    domain_hint: str | None = None
    domain_matching: bool | None = None
    extra_claim_validation: list[IntegrationFieldMapping] | None = None
    guid: str | None = None
    id_attribute: int | None = None
    instance_id: int | None = None
    instance_name: str | None = None
    intent: str | None = None
    log_attempts: bool | None = None
    name: str | None = None
    new_client_secret: str | None = None
    oidc_type: int | None = None
    oidc_url: str | None = None
    override_styling: bool | None = None
    prompt: str | None = None
    scope: str | None = None
    single_logout: bool | None = None
    tenant_id: str | None = None
    type: int | None = None
    type_description: str | None = None
    user_matching_field: int | None = None
