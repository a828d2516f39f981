# Generated from spec/portal. Do not edit.
"""The ``ApiFacts`` of WINWIN Portal: the one object that everything in this package is made with."""

from __future__ import annotations

from typing import Final

from halopsa.core.facts import ApiFacts

API: Final = ApiFacts.load("halopsa.integrations.portal")
OVERLAP: Final = API.changes.overlap
