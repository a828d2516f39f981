# Generated from spec/halopsa/upstream/entities/CSPCustomerProfile.yaml. Do not edit.
"""The model ``CSPCustomerProfile``."""

from __future__ import annotations

from typing import ClassVar

from halopsa.core.records.entity import entity
from halopsa.models._base import Entity


@entity
class CSPCustomerProfile(Entity):
    """The published schema ``CSPCustomerProfile``."""

    _entity: ClassVar[str] = "api.CSPCustomerProfile"

    companyName: str | None = None
    domain: str | None = None
    tenantId: str | None = None
