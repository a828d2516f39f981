"""The facts of HaloPSA's API, as the one object that everything in this package is made with."""

from __future__ import annotations

from typing import Final

from .core.facts import ApiFacts

__all__ = ["API"]

API: Final = ApiFacts.load("halopsa")
