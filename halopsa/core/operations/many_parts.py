"""Parts of many writes: what a caller gave for one record, what is about to be sent, and what a look showed of it."""

from __future__ import annotations

from collections.abc import Awaitable, Callable, Mapping, Sequence
from typing import TYPE_CHECKING, Generic, NamedTuple, TypeAlias, TypeVar

import attrs

from ..records.entity import Entity

if TYPE_CHECKING:
    from ..facts import ApiFacts
    from ..http.call import Call
    from ..resource_facts import Operation, ResourceFacts
    from ..session import Session
    from .crud import CheckedWrite, Prepared

__all__ = ["Before", "Doubt", "Note", "Ready", "Sending", "Target", "Was", "Ways"]

T = TypeVar("T", bound=Entity)


@attrs.frozen
class Ways(Generic[T]):
    """What a resource can do with one record.

    ``read``: get one; ``found``: find those that hold values, None where there is nothing to find by.
    """

    session: Session
    resource: ResourceFacts
    op: Operation
    checked: Callable[[object, object, Mapping[str, object]], CheckedWrite]
    deleted: Callable[[object, Mapping[str, object]], Call]
    asked: Callable[[CheckedWrite], Awaitable[None]]
    prepared: Callable[[CheckedWrite, Entity | None], Awaitable[Prepared]]
    sent: Callable[[Prepared], Awaitable[T]]
    read: Callable[[object, Mapping[str, object]], Awaitable[T]] | None
    found: Callable[[Mapping[str, object]], Awaitable[Sequence[Entity] | None]] | None

    @property
    def facts(self) -> ApiFacts:
        """The facts of the API."""
        return self.session.facts

    @property
    def unseen(self) -> frozenset[str]:
        """What a write may send that is no field of the record: switches, such as those against automations."""
        return frozenset(name for fields in self.resource.quiet.values() for name in fields)


class Target(NamedTuple):
    """What a caller gave for one record: its id, what is to be written, and the record if it was handed over."""

    id: object
    data: object = None
    record: Entity | None = None


Before: TypeAlias = "Mapping[str, object] | None"


class Ready(NamedTuple):
    """A write that has passed all checks that need no answer. ``key``: of the record, where it is known.

    ``write``: ``None`` where what is written hangs on what the record holds.
    """

    target: Target
    write: CheckedWrite | Call | None
    key: object


class Sending(NamedTuple):
    """A request that is about to go out: what it sends of the record's fields, and what was there before.

    ``older``: the keys of records that could be taken for the one it makes; ``None``: nobody has looked.
    """

    key: object
    sent: Mapping[str, object] | None
    before: Before
    older: Sequence[object] | None = None


Note: TypeAlias = Callable[[Sending], None]


class Was(NamedTuple):
    """A write whose outcome is not known: what it sent, what had been there, and when it went out (`time.time`).

    ``older``: whether a record of this key was there before it, or is that of another row. ``tells``: whether that
    can be told of every record.
    """

    sent: Mapping[str, object]
    before: Before
    at: float
    older: Callable[[object], bool]
    tells: bool = True


class Doubt(NamedTuple, Generic[T]):
    """What a look showed of a write whose outcome was not known: it was done, was not, or that cannot be told."""

    done: bool | None
    record: T | None = None
    key: object = None
