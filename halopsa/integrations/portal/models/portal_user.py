# Generated from spec/portal/entities/PortalUser.yaml. Do not edit.
"""The model ``PortalUser``."""

from __future__ import annotations

from typing import TYPE_CHECKING, ClassVar

from halopsa.core.records.entity import entity, key
from halopsa.integrations.portal.models._base import Entity

if TYPE_CHECKING:
    import datetime as dt


@entity
class PortalUser(Entity):
    """A person who signs in."""

    _entity: ClassVar[str] = "PortalUser"

    id: str = key(default=None)
    """Set by the server."""
    avatar_file_id: str | None = None
    """The id of a file."""
    created_at: dt.datetime | None = None
    """Set by the server."""
    status: str | None = None
