# Generated from spec/planhat/entities/Asset.yaml. Do not edit.
"""The model ``Asset``."""

from __future__ import annotations

from typing import Any, ClassVar

from halopsa.core.records.entity import entity, key
from halopsa.integrations.planhat.models._base import Entity


@entity
class Asset(Entity):
    """Something a company has, with usage of its own.

    ``Any`` marks JSON whose form the vendor does not publish or this library does not model yet.
    """

    _entity: ClassVar[str] = "Asset"

    id: str = key(default=None)
    """Set by the server. On the wire: ``_id``."""
    company_id: str | None = None
    """The key of one of the ``companies``. On the wire: ``companyId``."""
    custom: dict[str, Any] = key(default=None)
    external_id: str | None = None
    """On the wire: ``externalId``."""
    name: str | None = None
    source_id: str | None = None
    """On the wire: ``sourceId``."""
