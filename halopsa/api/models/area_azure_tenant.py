# Generated from spec/halopsa/upstream/entities/AreaAzureTenant.yaml. Do not edit.
"""The model ``AreaAzureTenant``."""

from __future__ import annotations

from typing import TYPE_CHECKING, ClassVar

from halopsa.core.records.entity import entity, key
from halopsa.models._base import Entity

if TYPE_CHECKING:
    import datetime as dt


@entity
class AreaAzureTenant(Entity):
    """The published schema ``AreaAzureTenant``."""

    _entity: ClassVar[str] = "api.AreaAzureTenant"

    id: int = key(default=None)
    _warning: str | None = None
    azure_tenant_domain: str | None = None
    azure_tenant_id: str | None = None
    azure_tenant_name: str | None = None
    client_id: int | None = None
    client_name: str | None = None
    details_id: int | None = None
    details_name: str | None = None
    exclude_from_intune_import: bool | None = None
    """Since build 2.250."""
    licence_import_type: int | None = None
    new_access_token: str | None = None
    relationship_type: int | None = None
    token_expiry: dt.datetime | None = None
