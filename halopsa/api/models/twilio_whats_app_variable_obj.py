# Generated from spec/halopsa/upstream/entities/TwilioWhatsAppVariableObj.yaml. Do not edit.
"""The model ``TwilioWhatsAppVariableObj``."""

from __future__ import annotations

from typing import ClassVar

from halopsa.core.records.entity import entity
from halopsa.models._base import Entity


@entity
class TwilioWhatsAppVariableObj(Entity):
    """The published schema ``TwilioWhatsAppVariableObj``."""

    _entity: ClassVar[str] = "api.TwilioWhatsAppVariableObj"

    default_value: str | None = None
    """Since build 2.250."""
    variable: str | None = None
    """Since build 2.250."""
