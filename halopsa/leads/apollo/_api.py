# Generated from spec/apollo. Do not edit.
"""The ``ApiFacts`` of Apollo: the one object that everything in this package is made with."""

from __future__ import annotations

from typing import Final

from halopsa.core.facts import ApiFacts

API: Final = ApiFacts.load("halopsa.leads.apollo")
OVERLAP: Final = API.changes.overlap
