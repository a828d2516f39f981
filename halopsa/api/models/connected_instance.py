# Generated from spec/halopsa/upstream/entities/ConnectedInstance.yaml. Do not edit.
"""The model ``ConnectedInstance``."""

from __future__ import annotations

from typing import Any, ClassVar

from halopsa.core.records.entity import entity, key
from halopsa.models._base import Entity


@entity
class ConnectedInstance(Entity):
    """The published schema ``ConnectedInstance``."""

    _entity: ClassVar[str] = "api.ConnectedInstance"

    id: int = key(default=None)
    _test: bool | None = None
    _test_ok: bool | None = None
    _test_result: Any = None
    _warning: str | None = None
    apiurl: str | None = None
    authurl: str | None = None
    clientid: str | None = None
    name: str | None = None
    new_clientsecret: str | None = None
    tenant: str | None = None
