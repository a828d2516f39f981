# Generated from spec/halopsa/upstream/entities/ZoomAppContext.yaml. Do not edit.
"""The model ``ZoomAppContext``."""

from __future__ import annotations

from typing import ClassVar

from halopsa.core.records.entity import entity
from halopsa.models._base import Entity


@entity
class ZoomAppContext(Entity):
    """The published schema ``ZoomAppContext``."""

    _entity: ClassVar[str] = "api.ZoomAppContext"

    actid: str | None = None
    aid: str | None = None
    aud: str | None = None
    chid: str | None = None
    exp: int | None = None
    iss: str | None = None
    msgid: str | None = None
    of: str | None = None
    sid: str | None = None
    theme: str | None = None
    tid: str | None = None
    ts: int | None = None
    typ: str | None = None
    uid: str | None = None
