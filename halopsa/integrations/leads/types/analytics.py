# Generated from spec/leads/resources/analytics.yaml. Do not edit.
"""What calls of ``client.analytics`` take: filters, options and bodies."""

from __future__ import annotations

from typing import TYPE_CHECKING, TypedDict

if TYPE_CHECKING:
    from halopsa.core.base.typing import When


class SyncStatisticsSyncOptions(TypedDict, total=False):
    """Options of ``client.analytics.sync``. ``None`` leaves one out."""

    end_date: When | None
    source: str | None
    start_date: When | None
