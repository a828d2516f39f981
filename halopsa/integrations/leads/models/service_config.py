# Generated from spec/leads/entities/ServiceConfig.yaml. Do not edit.
"""The model ``ServiceConfig``."""

from __future__ import annotations

from typing import Any, ClassVar

from halopsa.core.records.entity import entity
from halopsa.integrations.leads.models._base import Entity


@entity
class ServiceConfig(Entity):
    """Settings of the service.

    ``Any`` marks JSON whose form the vendor does not publish or this library does not model yet.
    """

    _entity: ClassVar[str] = "ServiceConfig"

    halopsa: dict[str, Any] | None = None
    providers: dict[str, Any] | None = None
