"""Manual: leads that somebody types, one by one over HTTP. Nothing is asked anywhere."""

from __future__ import annotations

from .protocol import Offline

__all__ = ["Manual"]


class Manual(Offline):
    """Leads that were typed."""
