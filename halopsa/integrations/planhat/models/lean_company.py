# Generated from spec/planhat/entities/LeanCompany.yaml. Do not edit.
"""The model ``LeanCompany``."""

from __future__ import annotations

from typing import ClassVar

from halopsa.core.records.entity import entity, key
from halopsa.integrations.planhat.models._base import Entity


@entity
class LeanCompany(Entity):
    """A company with its keys only, for matching."""

    _entity: ClassVar[str] = "LeanCompany"

    id: str = key(default=None)
    """Set by the server. On the wire: ``_id``."""
    external_id: str | None = None
    """On the wire: ``externalId``."""
    name: str | None = None
    slug: str | None = None
    source_id: str | None = None
    """On the wire: ``sourceId``."""
