"""The ``ApiFacts`` of HaloPSA: the one object that everything in this package is made with."""

from __future__ import annotations

from typing import Final

from .core.facts import ApiFacts

__all__ = ["API", "OVERLAP"]

API: Final = ApiFacts.load("halopsa")

OVERLAP: Final = API.changes.overlap
"""How much earlier than the given moment ``changed_since`` reads, for changes that appear late."""
