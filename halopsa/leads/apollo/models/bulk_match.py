# Generated from spec/apollo/entities/BulkMatch.yaml. Do not edit.
"""The model ``BulkMatch``."""

from __future__ import annotations

from typing import Any, ClassVar

from halopsa.core.records.entity import entity, key
from halopsa.leads.apollo.models._base import Entity


@entity
class BulkMatch(Entity):
    """What was found of several people, in their order; null where nobody was.

    ``Any`` marks JSON whose form the vendor does not publish or this library does not model yet.
    """

    _entity: ClassVar[str] = "BulkMatch"

    status: str = key(default=None)
    """Set by the server."""
    credits_consumed: float | None = None
    """Set by the server."""
    error_code: str | None = None
    """Set by the server."""
    error_message: str | None = None
    """Set by the server."""
    matches: list[Any] | None = None
    """Set by the server. A person or null for each that was asked for, in their order."""
    missing_records: int | None = None
    """Set by the server."""
    total_requested_enrichments: int | None = None
    """Set by the server."""
    unique_enriched_records: int | None = None
    """Set by the server."""
