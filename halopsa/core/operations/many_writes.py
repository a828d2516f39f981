"""What many writes do with one record each: read the target, check it, look it up, and send it."""

from __future__ import annotations

import time
from abc import ABC, abstractmethod
from collections.abc import Mapping
from typing import TYPE_CHECKING, ClassVar, Generic, TypeVar

import attrs

from ..base.scalars import whole
from ..errors import ApiError, FieldError, NotFoundError
from ..records.decode import model
from ..records.encode import encode
from ..records.entity import Entity, is_new
from ..validation import refused
from .body import CUSTOM
from .many_parts import Before, Doubt, Note, Ready, Sending, Target, Was, Ways
from .path import plain_id
from .shown import Shown

if TYPE_CHECKING:
    from .crud import CheckedWrite, Prepared

__all__ = ["Creating", "Deleting", "Updating", "Writing"]

T = TypeVar("T", bound=Entity)


class Writing(ABC, Generic[T]):
    """Writes of one kind."""

    operation: ClassVar[str]
    method: ClassVar[str] = ""
    """The method of the caller, where it is not that of the operation for many."""

    def __init__(self, ways: Ways[T], same: Mapping[str, object]) -> None:
        self.ways, self.same = ways, same
        self.requests = 0
        """Requests that were sent, or tried."""
        self.looks_first = False
        """Whether nothing tells yet which records were there before."""

    @property
    def what(self) -> str:
        """The call in errors."""
        return f"{self.ways.resource.name}.{self.method or f'{self.operation}_many'}"

    @abstractmethod
    def target(self, given: object) -> Target:
        """Read what a caller gave for one record. Raises ``ValidationError``."""

    @abstractmethod
    def check(self, target: Target) -> Ready:
        """Check it as far as that needs no answer. Raises ``ValidationError``."""

    async def ask(self, ready: Ready) -> None:
        """Check what only the server knows, such as names; answers are kept."""

    @abstractmethod
    async def send(self, ready: Ready, note: Note, before: Before) -> tuple[T | None, object]:
        """Send it, and say so before it goes out. Returns the record in the answer, and its key.

        ``before``: what was there, where that was kept already.
        """

    def again(self, target: Target) -> object:
        """Return what `target` reads as the same, as plain data."""
        return target.id

    def handed_over(self, ready: Ready) -> Before:
        """Return what the record that was handed over shows of the fields that are written."""
        return None

    @abstractmethod
    async def look(self, ready: Ready, was: Was) -> Doubt[T]:
        """Find out whether a write took effect."""

    # For the kinds

    def _refuse(self, message: str, field: str = "") -> Exception:
        what = self.what if self.method else self.ways.op.label
        return refused(self.ways.facts.family, what, [FieldError(field, message)])

    def _kin(self, record: Entity) -> Entity:
        """Refuse the record of another resource: its id means another record here."""
        names = filter(None, {self.ways.resource.entity, self.ways.resource.row})
        if not isinstance(record, tuple(model(self.ways.facts, name) for name in names)):
            raise self._refuse(f"a {type(record).__name__} is no record of {self.ways.resource.name}")
        return record

    def _known(self, given: object) -> Target | None:
        """Read a record, or a mapping that holds the key; ``None`` for anything else."""
        name = self.ways.resource.key[-1]
        if isinstance(given, Entity):
            found = getattr(self._kin(given), name, None)
            if found is None:
                raise self._refuse(f"the record has no {name}", name)
            return Target(found, given, given)
        if isinstance(given, Mapping):
            if given.get(name) is None:
                raise self._refuse(f"the mapping has no {name}", name)
            return Target(given[name], {part: value for part, value in given.items() if part != name})
        return None

    def _plain(self, record_id: object) -> object:
        ways = self.ways
        return plain_id(record_id, word=ways.resource.id, dialect=ways.session.dialect, what=ways.op.label)

    def _whole_key(self, record_id: object, parts: Mapping[str, object]) -> object:
        """Return a key as it is reported: a number or text, or a mapping of its parts."""
        *more, name = self.ways.resource.key
        if not more:
            return record_id
        return {**{part: whole(parts.get(part)) for part in more}, name: record_id}


class _Bodies(Writing[T]):
    """Those that send a body."""

    async def ask(self, ready: Ready) -> None:
        await self.ways.asked(_write(ready))

    def _sent(self, prepared: Prepared, without: tuple[str, ...] = ()) -> dict[str, object]:
        found = {name: value for name, value in prepared.values.items() if name not in without}
        if prepared.custom:
            dialect = self.ways.session.dialect
            found[CUSTOM] = {name: encode(value, dialect=dialect) for name, value in prepared.custom.items()}
        return found

    def _touched(self, was: Was, write: CheckedWrite) -> Shown:
        unseen = self.ways.unseen
        sent = {name: value for name, value in was.sent.items() if name not in unseen}
        return Shown.touched(sent, write.given.entity.fields)

    async def _go(self, prepared: Prepared) -> T:
        self.requests += 1
        return await self.ways.sent(prepared._replace(call=attrs.evolve(prepared.call, priority="bulk")))


class Creating(_Bodies[T]):
    """Creates; a row is what `create` takes."""

    operation = "create"

    def target(self, given: object) -> Target:
        if isinstance(given, Entity):
            self._kin(given)
            if not is_new(given):
                raise self._refuse("a record that was read exists already; make a new one")
        elif not isinstance(given, Mapping):
            raise self._refuse(f"takes a mapping or a model, got {type(given).__name__}")
        return Target(None, given)

    def check(self, target: Target) -> Ready:
        return Ready(target, self.ways.checked(None, target.data, self.same), None)

    async def send(self, ready: Ready, note: Note, before: Before) -> tuple[T | None, object]:
        prepared = await self.ways.prepared(_write(ready), None)
        sent = self._sent(prepared)
        note(Sending(None, sent, None, await self._there(sent) if self.looks_first else None))
        record = await self._go(prepared)
        return record, self.key_of(record)

    async def _there(self, sent: Mapping[str, object]) -> list[object] | None:
        """Return the keys of records that could be taken for a new one, where that can be found out."""
        if self.ways.found is None or self.ways.read is None:
            return None
        self.requests += 1
        try:
            found = await self.ways.found(sent)
        except ApiError:  # then what is lost stays unknown
            return None
        return None if found is None else [self.key_of(row) for row in found]

    def again(self, target: Target) -> object:
        return target.data

    def key_of(self, record: Entity) -> object:
        """Return the key of a new record, as far as the answer shows it."""
        *more, name = self.ways.resource.key
        found = getattr(record, name, None)
        return (
            found
            if found is None
            else self._whole_key(found, {part: getattr(record, part, None) for part in more})
        )

    async def look(self, ready: Ready, was: Was) -> Doubt[T]:
        """Find the one new record that holds all that was sent; a list may show it some time after the write."""
        if self.ways.found is None or self.ways.read is None:
            return Doubt(None)
        transport, settles = self.ways.session.transport, self.ways.facts.writes.write_settles
        await transport.pause(min(settles, was.at + settles - time.time()))
        self.requests += 1
        found = await self.ways.found(was.sent)
        if found is None:
            return Doubt(None)
        new = [row for row in found if not was.older(self.key_of(row))]
        shown = self._touched(was, _write(ready))
        holding = [
            record for record in [await self._whole(row) for row in new] if shown.same(record, was.sent)
        ]
        if len(holding) == 1 and len(new) == 1 and was.tells:
            return Doubt(True, holding[0], self.key_of(holding[0]))
        return Doubt(None if new else False)

    async def _whole(self, row: Entity) -> T:
        assert self.ways.read is not None  # noqa: S101 - as `look` has seen
        *more, name = self.ways.resource.key
        self.requests += 1
        return await self.ways.read(getattr(row, name), {part: getattr(row, part) for part in more})


class Updating(_Bodies[T]):
    """Updates. ``before``: keep what was there."""

    operation = "update"

    def __init__(self, ways: Ways[T], same: Mapping[str, object], *, before: bool) -> None:
        super().__init__(ways, same)
        self._before = before
        if before and ways.read is None:
            raise self._refuse("is not possible: there is no request for one record", "before")

    def target(self, given: object) -> Target:
        if isinstance(given, (tuple, list)):
            if len(given) != 2 or not isinstance(given[1], Mapping):
                raise self._refuse("takes ids, records, or pairs of an id and a mapping of fields")
            whose, data = given
            if isinstance(whose, Entity):
                found = self._known(whose)
                assert found is not None  # noqa: S101 - it is a record
                parts = {part: getattr(whose, part, None) for part in self.ways.resource.key[:-1]}
                return found._replace(data={**{n: v for n, v in parts.items() if v is not None}, **data})
            return Target(whose, data)
        return self._known(given) or Target(given)

    def check(self, target: Target) -> Ready:
        write = self.ways.checked(target.id, target.data, self.same)
        return Ready(target, write, self._whole_key(write.record_id, write.given.values))

    async def send(self, ready: Ready, note: Note, before: Before) -> tuple[T | None, object]:
        write, known = _write(ready), None
        if self._before and before is None:
            before = self.handed_over(ready)
            if before is None:
                known = await self._now(write)
                before = self._shown(write).of(known)
        prepared = await self.ways.prepared(write, known)
        note(Sending(ready.key, self._sent(prepared, self.ways.resource.key), before))
        return await self._go(prepared), ready.key

    def handed_over(self, ready: Ready) -> Before:
        record = ready.target.record
        return None if record is None or not self._before else self._shown(_write(ready)).of_unchanged(record)

    def _shown(self, write: CheckedWrite) -> Shown:
        left = self.ways.unseen.union(self.ways.resource.key)
        names = [name for name in write.given.encoded if name not in left]
        return Shown(names, write.given.custom or ())

    def again(self, target: Target) -> object:
        data = target.data
        if isinstance(data, Entity):
            parts = {part: getattr(data, part, None) for part in self.ways.resource.key[:-1]}
            data = {**parts, **data.changes()}
        return (target.id, data) if data else target.id

    async def _now(self, write: CheckedWrite) -> T:
        assert self.ways.read is not None  # noqa: S101 - it was asked before the call began
        parts = write.given.values
        self.requests += 1
        return await self.ways.read(
            write.record_id, {name: parts[name] for name in self.ways.resource.key if name in parts}
        )

    async def look(self, ready: Ready, was: Was) -> Doubt[T]:
        if self.ways.read is None:
            return Doubt(None)
        write = _write(ready)
        shown = self._touched(was, write)
        record = await self._now(write)
        if shown.same(record, was.sent):
            # What the record does not show may be missing, unless the rest shows that the write was done.
            told = shown.shows(record) or (was.before is not None and not shown.same(record, was.before))
            return Doubt(True if told else None, record, ready.key)
        # Whoever sends a list again may add its items twice.
        harmless = not any(isinstance(value, list) for value in was.sent.values())
        undone = shown.same(record, was.before) if was.before is not None else harmless
        return Doubt(False if undone else None, record, ready.key)


class Deleting(Writing[T]):
    """Deletes."""

    operation = "delete"

    def target(self, given: object) -> Target:
        found = self._known(given) or Target(given)
        if isinstance(found.data, Entity):
            parts = {part: getattr(found.data, part, None) for part in self.ways.resource.key[:-1]}
            return found._replace(data=parts)
        return found

    def check(self, target: Target) -> Ready:
        given = target.data if isinstance(target.data, Mapping) else {}
        twice = [FieldError(name, "is given twice") for name in given if name in self.same]
        if twice:
            raise refused(self.ways.facts.family, self.ways.op.label, twice)
        options = {**given, **self.same}
        call = self.ways.deleted(target.id, options)
        return Ready(target, call, self._whole_key(self._plain(target.id), options))

    def again(self, target: Target) -> object:
        return (
            {**target.data, self.ways.resource.key[-1]: target.id}
            if isinstance(target.data, Mapping)
            else target.id
        )

    async def send(self, ready: Ready, note: Note, before: Before) -> tuple[T | None, object]:
        note(Sending(ready.key, None, None))
        self.requests += 1
        assert ready.write is not None and not isinstance(ready.write, tuple)  # noqa: S101, PT018 - made by `check`
        await self.ways.session.transport.asend(attrs.evolve(ready.write, priority="bulk"))
        return None, ready.key

    async def look(self, ready: Ready, was: Was) -> Doubt[T]:
        if self.ways.read is None:
            return Doubt(None)
        *more, name = self.ways.resource.key
        key = ready.key if isinstance(ready.key, Mapping) else {name: ready.key}
        self.requests += 1
        try:
            await self.ways.read(key[name], {part: key[part] for part in more})
        except NotFoundError:
            return Doubt(True, None, ready.key)
        return Doubt(False, None, ready.key)


def _write(ready: Ready) -> CheckedWrite:
    assert isinstance(ready.write, tuple)  # noqa: S101 - made by `check`
    return ready.write
