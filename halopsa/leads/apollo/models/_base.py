# Generated. Do not edit.
"""The base of all records of Apollo: with the facts of its API."""

from __future__ import annotations

from typing import ClassVar

from halopsa.leads.apollo._api import API
from halopsa.core.facts import ApiFacts
from halopsa.core.records.record import Record


class Entity(Record):
    """A record of Apollo. Its fields are attributes."""

    __slots__ = ()

    _api: ClassVar[ApiFacts] = API
