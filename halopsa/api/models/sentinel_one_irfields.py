# Generated from spec/halopsa/upstream/entities/SentinelOneIrfields.yaml. Do not edit.
"""The model ``SentinelOneIrfields``."""

from __future__ import annotations

from typing import ClassVar

from halopsa.core.records.entity import entity
from halopsa.models._base import Entity


@entity
class SentinelOneIrfields(Entity):
    """The published schema ``SentinelOneIrfields``."""

    _entity: ClassVar[str] = "api.SentinelOneIrfields"

    companyName: str | None = None
    contactEmail: str | None = None
    contactFirstName: str | None = None
    contactLastName: str | None = None
    country: str | None = None
    industry: str | None = None
    numberOfEmployeesEndpoints: str | None = None
    region: str | None = None
