# Generated from spec/halopsa/upstream/entities/BusinessCentralEnvironment.yaml. Do not edit.
"""The model ``BusinessCentralEnvironment``."""

from __future__ import annotations

from typing import ClassVar

from halopsa.core.records.entity import entity
from halopsa.models._base import Entity


@entity
class BusinessCentralEnvironment(Entity):
    """The published schema ``BusinessCentralEnvironment``."""

    _entity: ClassVar[str] = "api.BusinessCentralEnvironment"

    aadTenantId: str | None = None
    applicationFamily: str | None = None
    countryCode: str | None = None
    name: str | None = None
    type: str | None = None
    webClientLoginUrl: str | None = None
    webServiceUrl: str | None = None
