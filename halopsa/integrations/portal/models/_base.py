# Generated. Do not edit.
"""The base of all records of WINWIN Portal: with the facts of its API."""

from __future__ import annotations

from typing import ClassVar

from halopsa.integrations.portal._api import API
from halopsa.core.facts import ApiFacts
from halopsa.core.records.record import Record


class Entity(Record):
    """A record of WINWIN Portal. Its fields are attributes."""

    __slots__ = ()

    _api: ClassVar[ApiFacts] = API
