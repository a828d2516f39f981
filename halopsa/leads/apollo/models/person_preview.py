# Generated from spec/apollo/entities/PersonPreview.yaml. Do not edit.
"""The model ``PersonPreview``."""

from __future__ import annotations

from typing import TYPE_CHECKING, ClassVar

from halopsa.core.records.entity import entity, key
from halopsa.leads.apollo.models._base import Entity

if TYPE_CHECKING:
    import datetime as dt

    from halopsa.leads.apollo.models.organization import Organization


@entity
class PersonPreview(Entity):
    """A person that a search found: without address and whole surname, which match has."""

    _entity: ClassVar[str] = "PersonPreview"

    id: str = key(default=None)
    """Set by the server."""
    first_name: str | None = None
    """Set by the server."""
    has_direct_phone: str | None = None
    """Set by the server. A sentence, such as one that begins with Maybe."""
    has_email: bool | None = None
    """Set by the server."""
    last_name_obfuscated: str | None = None
    """Set by the server."""
    last_refreshed_at: dt.datetime | None = None
    """Set by the server."""
    organization: Organization | None = None
    """Set by the server."""
    title: str | None = None
    """Set by the server."""
