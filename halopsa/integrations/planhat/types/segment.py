# Generated from spec/planhat/resources/segment.yaml. Do not edit.
"""What calls of ``client.segment`` take: filters, options and bodies."""

from __future__ import annotations

from typing import TypedDict


class ActivitySendOptions(TypedDict, total=False):
    """Options of ``client.segment.send``. ``None`` leaves one out."""

    type: str | None
    """Identify or track."""
