# Generated from spec/halopsa/upstream/entities/PresignedURLRequest.yaml. Do not edit.
"""The model ``PresignedURLRequest``."""

from __future__ import annotations

from typing import ClassVar

from halopsa.core.records.entity import entity
from halopsa.models._base import Entity


@entity
class PresignedURLRequest(Entity):
    """The published schema ``PresignedURLRequest``."""

    _entity: ClassVar[str] = "api.PresignedURLRequest"

    _tempid: str | None = None
    allow_anon_upload: bool | None = None
    anon_outcomeid: int | None = None
    """Published since 2026-01-25."""
    atdesc: str | None = None
    atfilename: str | None = None
    atlinkedversionid: int | None = None
    atnote: str | None = None
    atparentid: int | None = None
    field_id: int | None = None
    """Since build 2.250."""
    filename: str | None = None
    filesize: int | None = None
    originalfilename: str | None = None
    outcome_id: int | None = None
    """Published since 2026-01-25."""
    showforusers: bool | None = None
    """Since build 2.250."""
    ticket_id: int | None = None
    tickettype_guid: str | None = None
    tickettype_id: int | None = None
    type: int | None = None
    unique_id: int | None = None
