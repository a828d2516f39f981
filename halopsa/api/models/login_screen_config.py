# Generated from spec/halopsa/upstream/entities/LoginScreenConfig.yaml. Do not edit.
"""The model ``LoginScreenConfig``."""

from __future__ import annotations

from typing import ClassVar

from halopsa.core.records.entity import entity, key
from halopsa.models._base import Entity


@entity
class LoginScreenConfig(Entity):
    """The published schema ``LoginScreenConfig``."""

    _entity: ClassVar[str] = "api.LoginScreenConfig"

    id: int = key(default=None)
    application_id: str | None = None
    display: int | None = None
    function: str | None = None
    function_name: str | None = None
    hasform: bool | None = None
    label_override: str | None = None
    sequence: int | None = None
