# Generated from spec/halopsa/upstream/entities/SlackFile.yaml. Do not edit.
"""The model ``SlackFile``."""

from __future__ import annotations

from typing import ClassVar

from halopsa.core.records.entity import entity, key
from halopsa.models._base import Entity


@entity
class SlackFile(Entity):
    """The published schema ``SlackFile``."""

    _entity: ClassVar[str] = "api.SlackFile"

    id: str = key(default=None)
    is_external: bool | None = None
    is_public: bool | None = None
    name: str | None = None
    permalink: str | None = None
    permalink_public: str | None = None
    title: str | None = None
    url_private: str | None = None
    url_private_download: str | None = None
