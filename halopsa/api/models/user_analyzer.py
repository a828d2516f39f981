# Generated from spec/halopsa/upstream/entities/UserAnalyzer.yaml. Do not edit.
"""The model ``UserAnalyzer``."""

from __future__ import annotations

from typing import ClassVar

from halopsa.core.records.entity import entity, key
from halopsa.models._base import Entity


@entity
class UserAnalyzer(Entity):
    """The published schema ``UserAnalyzer``."""

    _entity: ClassVar[str] = "api.UserAnalyzer"

    id: int = key(default=None)
    allow_everyone: bool | None = None
    client_id: int | None = None
    client_name: str | None = None
    department_id: int | None = None
    department_name: str | None = None
    organisation_id: int | None = None
    organisation_name: str | None = None
    report_id: int | None = None
    role_id: int | None = None
    role_name: str | None = None
    site_id: int | None = None
    site_name: str | None = None
    type: str | None = None
    user_id: int | None = None
    user_name: str | None = None
