"""What undoing does with one record: read it, compare it with what was written; put it back, delete or restore it."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any, TypeVar

from ..bulk import BulkResult
from ..errors import FieldError, NotFoundError, ValidationError
from ..records.entity import Entity
from ..validation import refused
from .body import CUSTOM
from .crud import CheckedWrite
from .many_parts import Before, Note, Ready, Sending, Target, Ways
from .many_writes import Deleting, Updating, Writing
from .undo_fields import Fields, Verdict

__all__ = ["PuttingBack", "Removing", "Restoring", "switches"]

T = TypeVar("T", bound=Entity)
_Result = BulkResult[Any]  # Any: of the records of any resource


class _Undone(Writing[T]):
    """A row is the result of the write that is undone. ``force``: what was changed since is overwritten."""

    method = "undo"
    force = False

    def target(self, given: object) -> Target:
        assert isinstance(given, BulkResult)  # noqa: S101 - rows of a report
        return Target(given.id, given)

    def _read_first(self, result: _Result) -> None:
        """Refuse what cannot be read first."""
        if result.id is None:
            raise self._refuse(
                "nobody knows whether it was done, and which record it is. Look before you undo it"
            )
        if self.ways.read is None:
            raise self._refuse(
                "records of this kind cannot be read, so nobody can tell what was changed since"
            )

    def _address(self, key: object) -> tuple[object, dict[str, object]]:
        """Return the id in a key, and its other parts."""
        *more, name = self.ways.resource.key
        parts = key if isinstance(key, Mapping) else {name: key}
        return parts[name], {part: parts[part] for part in more}

    async def _record(self, key: object) -> T:
        assert self.ways.read is not None  # noqa: S101 - looked at before
        self.requests += 1
        return await self.ways.read(*self._address(key))

    def _fields(self, result: _Result) -> Fields:
        ways = self.ways
        return Fields(
            result.sent or {},
            result.before or {},
            known=ways.facts.entity(ways.resource.entity).fields,
            besides={*ways.resource.key, *switches(ways)},
            secret=ways.facts.records.secret_names,
        )

    def _no(self, errors: list[FieldError], hint: str = "") -> ValidationError:
        return refused(self.ways.facts.family, self.what, errors, hint=hint or None)


_FORCE = "force=True undoes it all the same, as far as it can be undone."


class PuttingBack(_Undone[T], Updating[T]):
    """Puts back what the fields of an update held before."""

    def __init__(self, ways: Ways[T], *, force: bool) -> None:
        super().__init__(ways, {}, before=False)
        self.force = force

    def check(self, target: Target) -> Ready:
        result = _result(target)
        self._read_first(result)
        if result.before is None or result.sent is None:
            raise self._refuse(
                "what it held before was not kept; before=True keeps it, and so does a journal"
            )
        return Ready(target, None, result.id)

    async def send(self, ready: Ready, note: Note, before: Before) -> tuple[T | None, object]:
        result = _result(ready.target)
        now = await self._record(ready.key)
        fields = self._fields(result)
        verdict = fields.judge(now, result.record)
        if (verdict.changed or verdict.lost) and not self.force:
            raise self._no([*verdict.changed, *verdict.lost], _FORCE)
        if not verdict.back:
            if verdict.lost:
                raise self._no(verdict.lost)
            return now, ready.key
        write = self._written(result, verdict)
        prepared = await self.ways.prepared(write, now)
        shown = self._shown(write)
        note(Sending(ready.key, self._sent(prepared, self.ways.resource.key), shown.of(now)))
        record = await self._go(prepared)
        if left := fields.left(record, verdict.back):
            raise self.ways.facts.family.error(
                f"{self.what}: {'; '.join(map(str, left))}. The server did not take all of what was sent.",
                may_have_taken_effect=True,
            )
        return record, ready.key

    def _written(self, result: _Result, verdict: Verdict) -> CheckedWrite:
        """Check what is put back; with ``force`` without what cannot be written."""
        record_id, parts = self._address(result.id)
        quiet = {name: value for name, value in (result.sent or {}).items() if name in switches(self.ways)}
        back = verdict.back
        while True:
            try:
                return self.ways.checked(record_id, {**parts, **quiet, **back}, {})
            except ValidationError as error:
                wrong = {failure.field for failure in error.errors}
                left = {name: value for name, value in back.items() if name not in wrong}
                if not self.force or not left or len(left) == len(back):
                    raise self._no([_cannot(failure) for failure in error.errors], _FORCE) from None
                back = left


class Removing(_Undone[T], Deleting[T]):
    """Deletes what was created, or restored."""

    def __init__(self, ways: Ways[T], *, force: bool) -> None:
        super().__init__(ways, {})
        self.force = force

    def check(self, target: Target) -> Ready:
        result = _result(target)
        self._read_first(result)
        return Ready(target, self.ways.deleted(*self._address(result.id)), result.id)

    async def send(self, ready: Ready, note: Note, before: Before) -> tuple[T | None, object]:
        result = _result(ready.target)
        try:
            now = await self._record(ready.key)
        except NotFoundError:  # it is gone
            return None, ready.key
        changed = self._fields(result).untouched(now, result.record)
        if changed and not self.force:
            raise self._no(changed, _FORCE)
        return await super().send(ready, note, before)


class Restoring(_Undone[T], Updating[T]):
    """Brings back what was deleted."""

    operation = "restore"

    def __init__(self, ways: Ways[T], *, force: bool) -> None:
        super().__init__(ways, {}, before=False)
        self.force = force

    def check(self, target: Target) -> Ready:
        result, back = _result(target), self.ways.resource.restore
        if back is None:
            raise self._refuse("nothing is known that brings back what was deleted")
        self._read_first(result)
        record_id, parts = self._address(result.id)
        return Ready(target, self.ways.checked(record_id, {**parts, **back}, {}), result.id)

    async def send(self, ready: Ready, note: Note, before: Before) -> tuple[T | None, object]:
        try:
            return await self._record(ready.key), ready.key  # it was not deleted, or is back
        except NotFoundError:
            pass
        assert isinstance(ready.write, CheckedWrite)  # noqa: S101 - made by `check`
        prepared = await self.ways.prepared(ready.write, None)
        note(Sending(ready.key, None, None))
        return await self._go(prepared), ready.key


def _result(target: Target) -> _Result:
    assert isinstance(target.data, BulkResult)  # noqa: S101 - made by `target`
    return target.data


def _cannot(failure: FieldError) -> FieldError:
    field = failure.field or CUSTOM
    return FieldError(field, f"cannot be put back: it {failure.message}")


def switches(ways: Ways[Any]) -> set[str]:  # Any: records of any resource
    """Return the fields that tell the server how to take a write; they are no data of the record."""
    return {*ways.unseen, *(ways.resource.restore or ())}
