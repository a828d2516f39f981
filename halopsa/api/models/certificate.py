# Generated from spec/halopsa/upstream/entities/Certificate.yaml. Do not edit.
"""The model ``Certificate``."""

from __future__ import annotations

from typing import ClassVar

from halopsa.core.records.entity import entity, key
from halopsa.models._base import Entity


@entity
class Certificate(Entity):
    """The published schema ``Certificate``."""

    _entity: ClassVar[str] = "api.Certificate"

    id: int = key(default=None)
    _warning: str | None = None
    attachment_id: int | None = None
    attachment_name: str | None = None
    issuer: str | None = None
    name: str | None = None
    new_password: str | None = None
    subject: str | None = None
    thumbprint: str | None = None
