# Generated. Do not edit.
"""The base of all records of HaloPSA: with the facts of its API."""

from __future__ import annotations

from typing import ClassVar

from halopsa._api import API
from halopsa.core.facts import ApiFacts
from halopsa.core.records.record import CustomFieldRecord


class Entity(CustomFieldRecord):
    """A record of HaloPSA. Its fields are attributes."""

    __slots__ = ()

    _api: ClassVar[ApiFacts] = API
