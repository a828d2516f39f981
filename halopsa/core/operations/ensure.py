"""Ensure (get or create): exactly one record for what it is found by, whoever else wants it and whatever is lost.

One caller at a time looks and creates: it holds the claim on the key. After a create whose outcome is not known the
record is looked for, at once and again once lists show it if it was made; only then may it be sent again.
"""

from __future__ import annotations

import json
from collections.abc import Awaitable, Callable, Coroutine, Mapping
from hashlib import sha256
from typing import TYPE_CHECKING, Final, Generic, Literal, NamedTuple, NoReturn, TypeVar, cast

import attrs

from ..errors import ApiError, FieldError, ValidationError
from ..http.call import Previewed
from ..records.encode import encode
from ..records.entity import Entity
from ..validation import conditional, refused
from .body import CUSTOM
from .find import KEPT_CUSTOM, Finding, folded, same

if TYPE_CHECKING:
    from ..claims.claims import Claim
    from ..resource_facts import ResourceFacts
    from ..session import Session
    from .crud import Prepared

__all__ = ["Ensured", "Ensuring", "OnClosed", "Outcome", "Wish", "Writes"]

T = TypeVar("T")
RowT = TypeVar("RowT", bound=Entity)
DetailT = TypeVar("DetailT", bound=Entity)

Outcome = Literal["found", "created", "updated", "reopened", "noted"]

_PATIENCE: Final = 600.0  # seconds to wait for the claim, without a deadline of the caller
_CREATES: Final = 3  # times to send a create, each after it was seen that the one before made nothing
_ROUNDS: Final = 5


class Ensured(NamedTuple, Generic[T]):
    """What `ensure` returns: the record, and what was done for it."""

    record: T
    """As the server has it, with all details."""
    outcome: Outcome
    """Whether it was "found", "created", "updated", "reopened" or "noted"."""


OnClosed = Literal["new", "reopen", "note"]
"""What to do where the only record that is found is closed: make another one, open it again, or note it there."""


@attrs.frozen
class Wish:
    """How the caller wants it: change what differs; and of what can be closed, see `OnClosed`, and its key's place."""

    update: bool = False
    on_closed: OnClosed = "new"
    key_in: str | None = None
    action: Mapping[str, object] | None = None


@attrs.frozen
class Writes(Generic[DetailT]):
    """How records are written: data checked without sending; created; changed and noted on, by their id.

    ``changing`` prepares an update of a record that was read; ``of`` gets a record of another resource.
    """

    check: Callable[[object], None]
    create: Callable[[object, Mapping[str, object]], Coroutine[object, None, DetailT]]
    changing: Callable[[object, object, Entity], Coroutine[object, None, Prepared]]
    update: Callable[[object, Mapping[str, object]], Coroutine[object, None, DetailT]]
    note: Callable[[object, Mapping[str, object]], Coroutine[object, None, object]]
    of: Callable[[str, object], Coroutine[object, None, Entity]]


class Ensuring(Generic[RowT, DetailT]):
    """One call of `ensure`."""

    def __init__(
        self,
        session: Session,
        facts: ResourceFacts,
        finding: Finding[RowT, DetailT],
        writes: Writes[DetailT],
        wish: Wish,
    ) -> None:
        self._session, self._facts, self._finding, self._writes = session, facts, finding, writes
        self._wish = wish
        self._what = f"{facts.name}.ensure"

    async def one(self, match: Mapping[str, object], data: object) -> Ensured[RowT | DetailT]:
        """Return the one record that has these values; make it of them and ``data`` if there is none."""
        if self._wish.on_closed not in ("new", "reopen", "note"):
            self._refuse("on_closed", "must be 'new', 'reopen' or 'note'")
        wanted = self._finding.check(match, self._what, self._wish.key_in)
        fields, rest = self._of_match(wanted, data)
        self._writes.check(data)

        async def found(record: RowT | DetailT) -> Ensured[RowT | DetailT]:
            return await self._there(record, data)

        async def work(claim: Claim) -> Ensured[RowT | DetailT]:
            return await self._under(claim, wanted, lambda: self._writes.create(rest, fields), found)

        deadline = self._session.transport.config.deadline
        claims = self._session.claims()
        return await claims.holding(self._name(wanted), _PATIENCE if deadline is None else deadline, work)

    async def _look(self, wanted: Mapping[str, object]) -> RowT | DetailT | None:
        """Look for the record; one that is closed is none where the caller wants a new one."""
        record = await self._finding.of(wanted)
        if record is not None and self._wish.on_closed == "new" and self._finding.is_closed(record):
            return None
        return record

    async def _under(
        self,
        claim: Claim,
        wanted: Mapping[str, object],
        create: Callable[[], Awaitable[DetailT]],
        found: Callable[[RowT | DetailT], Awaitable[Ensured[RowT | DetailT]]],
    ) -> Ensured[RowT | DetailT]:
        """Look, then create, while the claim is held."""
        failure: ApiError | None = None
        creates = 0
        for _ in range(_ROUNDS):
            record = await self._looked(claim, wanted, failure)
            if record is not None:
                return await found(record) if failure is None else Ensured(record, "created")
            if creates == _CREATES:
                break
            if not await claim.to_write():
                continue  # another one may have had it: look again
            creates += 1
            claim.doubts()
            try:
                made = await create()
            except Previewed:
                claim.settled()  # it was held back
                raise
            except ApiError as error:
                claim.doubts()
                failure = error
                if not error.may_have_taken_effect:
                    claim.settled()
                    there = await self._made_by_others(wanted, error)
                    if there is None:
                        raise
                    return await found(there)
            else:
                claim.settled()
                return Ensured(made, "created")
        if failure is not None:
            raise failure
        raise self._session.facts.family.connection(
            f"{self._what}: to look took longer than a claim is held. Nothing was sent.", reason="deadline"
        )

    async def _looked(
        self, claim: Claim, wanted: Mapping[str, object], failure: ApiError | None
    ) -> RowT | DetailT | None:
        """Look for the record; where something may have been written that does not show yet, once more when it must."""
        try:
            record = await self._look(wanted)
            if record is None and claim.doubt_since is not None:
                await claim.settles(self._session.facts.writes.write_settles)
                record = await self._look(wanted)
        except ApiError as error:
            if failure is None:
                raise
            raise failure from error  # the outcome of the create stays unknown, and the claim in doubt
        claim.settled()
        return record

    async def _made_by_others(self, wanted: Mapping[str, object], error: ApiError) -> RowT | DetailT | None:
        """After a refusal by the server: it may be that the record is there by now, made by somebody without claims."""
        refusal = isinstance(error, ValidationError) and error.status_code is not None
        return await self._look(wanted) if refusal else None

    async def _there(self, record: RowT | DetailT, data: object) -> Ensured[RowT | DetailT]:
        """Do what is wanted with a record that is there."""
        closed, wish = self._finding.is_closed(record), self._wish
        record_id = self._finding.id_of(record)
        differing: dict[str, object] = {}
        if wish.update and (data.changes() if isinstance(data, Entity) else data):
            differing = self._differing(record, await self._writes.changing(record_id, data, record))
        if closed and wish.on_closed == "reopen":
            return await self._reopened(record, data, differing)
        if differing:
            record = await self._writes.update(record_id, differing)
        if closed and wish.on_closed == "note":
            await self._writes.note(record_id, self._action(data))
            return Ensured(record, "noted")
        return Ensured(record, "updated" if differing else "found")

    async def _reopened(
        self, record: RowT | DetailT, data: object, differing: Mapping[str, object]
    ) -> Ensured[RowT | DetailT]:
        """Open a record again: with what the caller gives, else with what its kind says."""
        assert self._facts.closed is not None  # noqa: S101 - it shows that it is closed
        reopen, record_id = self._facts.closed.reopen, self._finding.id_of(record)
        value = _given(data, reopen["set"])
        if value is None:
            kind = await self._writes.of(reopen["of"], getattr(record, reopen["by"]))
            values = (getattr(kind, name, None) for name in reopen["give"])
            value = next((one for one in values if isinstance(one, int) and one > 0), None)
        if value is None:
            self._refuse(
                reopen["set"], f"is needed in the data: no record of {reopen['of']} says what reopens it"
            )
        fields = {**differing, reopen["set"]: value}
        try:
            return Ensured(await self._writes.update(record_id, fields), "reopened")
        except ApiError as error:
            if not error.may_have_taken_effect:
                raise
            now = await self._writes.of(self._facts.name, record_id)
            if self._finding.is_closed(cast("DetailT", now)):
                raise
            return Ensured(cast("DetailT", now), "reopened")

    def _action(self, data: object) -> dict[str, object]:
        """Return the fields of the action that notes on a record."""
        assert self._facts.closed is not None  # noqa: S101 - it shows that it is closed
        add = self._facts.closed.add
        texts = (_given(data, name) for name in add["from"])
        text = next((one for one in texts if one), None)
        own = {} if text is None else {add["text"]: text}
        action = dict(self._wish.action or {})
        needs = [set(conditional(minimum)[0]) for minimum in self._facts.ops[add["op"]].min]
        met = set().union(*(names for names in needs if names & action.keys()))
        fields = {name: value for name, value in add.get("fields", {}).items() if name not in met}
        return {**fields, **own, **action}

    def _refuse(self, field: str, message: str) -> NoReturn:
        raise refused(self._session.facts.family, self._what, [FieldError(field, message)])

    def _differing(self, record: RowT | DetailT, prepared: Prepared) -> dict[str, object]:
        """Return the fields of an update, in which names are ids by now, that the record does not have so."""
        given, dialect = prepared.given, self._session.dialect
        fields = self._session.facts.entity(self._facts.entity).fields
        found: dict[str, object] = {}
        for name, value in given.encoded.items():
            shown = getattr(record, name, None)
            try:
                there = encode(shown, fields[name].type, dialect=dialect)
            except ValueError:
                there = None
            if not record.has(name) or there != value:
                found[name] = given.values[name]
        custom = {
            name: value for name, value in (given.custom or {}).items() if _custom(record, name) != value
        }
        return {**found, **given.unknown, **({CUSTOM: custom} if custom else {})}

    def _of_match(self, wanted: Mapping[str, object], data: object) -> tuple[dict[str, object], object]:
        """Return the fields that a create gets of what is found by, and the other data; refuse data that differs."""
        found: dict[str, object] = {}
        for name, value in wanted.items():
            how = self._finding.how(name)
            if name.startswith(KEPT_CUSTOM):
                own = name.removeprefix(KEPT_CUSTOM)
                custom = dict(_given(data, CUSTOM) or {})  # type: ignore[call-overload]  # checked with the data
                if custom.pop(own, value) != value:
                    self._refuse(own, "is another one in the data than in what is found by")
                found[CUSTOM] = {**custom, own: value}
                if isinstance(data, Mapping):
                    data = {key: part for key, part in data.items() if key != CUSTOM}
                continue
            if isinstance(data, Mapping) and name in data:
                if not same(how, data[name], value):
                    self._refuse(name, "is another one in the data than in what is found by")
                continue
            found[name] = value.strip() if isinstance(value, str) and how.same == "text" else value
        return found, data

    def _name(self, wanted: Mapping[str, object]) -> str:
        """Return the name of the claim: of the first field that finds alone, as others only narrow it."""
        by = next(name for name in sorted(wanted, key=self._rank) if self._finding.how(name).alone)
        value = wanted[by]
        if isinstance(value, str) and self._finding.how(by).same == "text":
            value = folded(value)
        return f"{self._facts.name} {sha256(json.dumps([by, value]).encode()).hexdigest()[:32]}"

    def _rank(self, name: str) -> int:
        known = list(self._facts.find_by)
        return known.index(name) if name in known else -1


def _given(data: object, name: str) -> object:
    """Return what the caller's data say of a field."""
    return data.get(name) if isinstance(data, Mapping) else getattr(data, name, None)


def _custom(record: Entity, name: str) -> object:
    try:
        return record.custom[name]  # type: ignore[attr-defined]  # of records that list custom fields
    except (AttributeError, LookupError):
        return None
