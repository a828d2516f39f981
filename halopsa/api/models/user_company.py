# Generated from spec/halopsa/upstream/entities/UserCompany.yaml. Do not edit.
"""The model ``UserCompany``."""

from __future__ import annotations

from typing import ClassVar

from halopsa.core.records.entity import entity
from halopsa.models._base import Entity


@entity
class UserCompany(Entity):
    """The published schema ``UserCompany``."""

    _entity: ClassVar[str] = "api.UserCompany"

    _warning: str | None = None
    company_id: int | None = None
    name: str | None = None
    user_id: int | None = None
