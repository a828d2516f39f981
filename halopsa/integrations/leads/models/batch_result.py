# Generated from spec/leads/entities/BatchResult.yaml. Do not edit.
"""The model ``BatchResult``."""

from __future__ import annotations

from typing import TYPE_CHECKING, ClassVar

from halopsa.core.records.entity import entity, key
from halopsa.integrations.leads.models._base import Entity

if TYPE_CHECKING:
    from halopsa.integrations.leads.models.batch_error import BatchError
    from halopsa.integrations.leads.models.batch_row import BatchRow


@entity
class BatchResult(Entity):
    """What came of many leads."""

    _entity: ClassVar[str] = "BatchResult"

    batch_id: str = key(default=None)
    """Set by the server. An addition of the service."""
    errors: list[BatchError] | None = None
    """Set by the server."""
    failed: int | None = None
    """Set by the server."""
    results: list[BatchRow] | None = None
    """Set by the server."""
    status: str | None = None
    """Set by the server. An addition of the service."""
    successful: int | None = None
    """Set by the server."""
    total_processed: int | None = None
    """Set by the server."""
