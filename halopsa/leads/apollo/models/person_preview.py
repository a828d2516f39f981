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
    first_name: str | None = None
    has_direct_phone: str | None = None  # a sentence, such as one that begins with Maybe
    has_email: bool | None = None
    last_name_obfuscated: str | None = None
    last_refreshed_at: dt.datetime | None = None
    organization: Organization | None = None
    title: str | None = None
