# Generated from spec/halopsa/upstream/entities/MattermostPropsObject.yaml. Do not edit.
"""The model ``MattermostPropsObject``."""

from __future__ import annotations

from typing import ClassVar

from halopsa.core.records.entity import entity
from halopsa.models._base import Entity


@entity
class MattermostPropsObject(Entity):
    """The published schema ``MattermostPropsObject``."""

    _entity: ClassVar[str] = "api.MattermostPropsObject"

    from_webhook: str | None = None
    haloid: str | None = None
    override_username: str | None = None
    webhook_display_name: str | None = None
