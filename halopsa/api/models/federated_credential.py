# Generated from spec/halopsa/upstream/entities/FederatedCredential.yaml. Do not edit.
"""The model ``FederatedCredential``."""

from __future__ import annotations

from typing import ClassVar

from halopsa.core.records.entity import entity, key
from halopsa.models._base import Entity


@entity
class FederatedCredential(Entity):
    """The published schema ``FederatedCredential``."""

    _entity: ClassVar[str] = "api.FederatedCredential"

    id: int = key(default=None)
    application_id: str | None = None
    audience: str | None = None
    description: str | None = None
    issuer: str | None = None
    name: str | None = None
    subject_identifier: str | None = None
