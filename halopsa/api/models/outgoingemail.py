# Generated from spec/halopsa/upstream/entities/Outgoingemail.yaml. Do not edit.
"""The model ``Outgoingemail``."""

from __future__ import annotations

from typing import TYPE_CHECKING, ClassVar

from halopsa.core.records.entity import entity, key
from halopsa.models._base import Entity

if TYPE_CHECKING:
    import datetime as dt


@entity
class Outgoingemail(Entity):
    """The published schema ``Outgoingemail``."""

    _entity: ClassVar[str] = "api.Outgoingemail"

    id: int = key(default=None)
    _warning: str | None = None
    actiondate: dt.datetime | None = None
    cc: str | None = None
    changeseq: int | None = None
    datesent: dt.datetime | None = None
    delete: bool | None = None
    error: str | None = None
    from_: str | None = None
    """On the wire: ``from``."""
    html: str | None = None
    idone: int | None = None
    idtwo: int | None = None
    likely_cause: str | None = None
    memo: str | None = None
    subject: str | None = None
    to: str | None = None
    type: int | None = None
