# Generated. Do not edit.
"""The base of all records of Planhat: with the facts of its API."""

from __future__ import annotations

from typing import ClassVar

from halopsa.integrations.planhat._api import API
from halopsa.core.facts import ApiFacts
from halopsa.core.records.record import FilledRecord


class Entity(FilledRecord):
    """A record of Planhat. Its fields are attributes."""

    __slots__ = ()

    _api: ClassVar[ApiFacts] = API
