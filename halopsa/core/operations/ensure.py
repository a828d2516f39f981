"""Ensure (get or create): exactly one record for what it is found by, whoever else wants it and whatever is lost.

One caller at a time looks and creates: it holds the claim on the key. After a create whose outcome is not known the
record is looked for, at once and again once lists show it if it was made; only then may it be sent again.
"""

from __future__ import annotations

import json
from collections.abc import Awaitable, Callable, Coroutine, Mapping
from hashlib import sha256
from typing import TYPE_CHECKING, Final, Generic, Literal, NamedTuple, TypeVar

import attrs

from ..errors import ApiError, FieldError, ValidationError
from ..http.call import Previewed
from ..records.encode import encode
from ..records.entity import Entity
from ..validation import refused
from .find import Finding, folded, same

if TYPE_CHECKING:
    from ..claims.claims import Claim
    from ..resource_facts import ResourceFacts
    from ..session import Session
    from .crud import CheckedWrite

__all__ = ["Ensured", "Ensuring", "Outcome", "Writes"]

T = TypeVar("T")
RowT = TypeVar("RowT", bound=Entity)
DetailT = TypeVar("DetailT", bound=Entity)

Outcome = Literal["found", "created", "updated", "reopened", "noted"]

_PATIENCE: Final = 600.0  # seconds to wait for the claim, without a deadline of the caller
_CREATES: Final = 3  # times to send a create, each after it was seen that the one before made nothing
_ROUNDS: Final = 5


class Ensured(NamedTuple, Generic[T]):
    """What `ensure` returns: the record, and whether it was "found", "created", "updated", "reopened" or "noted"."""

    record: T
    outcome: Outcome


@attrs.frozen
class Writes(Generic[DetailT]):
    """How the records of a resource are written: data checked without sending; created; updated by their id."""

    check: Callable[[object], None]
    create: Callable[[object, Mapping[str, object]], Coroutine[object, None, DetailT]]
    differs: Callable[[object, object], CheckedWrite]
    update: Callable[[object, Mapping[str, object]], Coroutine[object, None, DetailT]]


class Ensuring(Generic[RowT, DetailT]):
    """One call of `ensure`."""

    def __init__(
        self,
        session: Session,
        facts: ResourceFacts,
        finding: Finding[RowT, DetailT],
        writes: Writes[DetailT],
    ) -> None:
        self._session, self._facts, self._finding, self._writes = session, facts, finding, writes
        self._what = f"{facts.name}.ensure"

    async def one(
        self, match: Mapping[str, object], data: object, *, update: bool
    ) -> Ensured[RowT | DetailT]:
        """Return the one record that has these values; make it of them and ``data`` if there is none."""
        wanted = self._finding.check(match, self._what)
        fields = self._of_match(wanted, data)
        self._writes.check(data)

        async def found(record: RowT | DetailT) -> Ensured[RowT | DetailT]:
            return (
                await self._updated(record, data) if update and data is not None else Ensured(record, "found")
            )

        async def work(claim: Claim) -> Ensured[RowT | DetailT]:
            return await self._under(claim, wanted, lambda: self._writes.create(data, fields), found)

        deadline = self._session.transport.config.deadline
        claims = self._session.claims()
        return await claims.holding(self._name(wanted), _PATIENCE if deadline is None else deadline, work)

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
            record = await self._finding.one(wanted)
            if record is None and claim.doubt_since is not None:
                await claim.settles(self._session.facts.writes.write_settles)
                record = await self._finding.one(wanted)
        except ApiError as error:
            if failure is None:
                raise
            raise failure from error  # the outcome of the create stays unknown, and the claim in doubt
        claim.settled()
        return record

    async def _made_by_others(self, wanted: Mapping[str, object], error: ApiError) -> RowT | DetailT | None:
        """After a refusal by the server: it may be that the record is there by now, made by somebody without claims."""
        refusal = isinstance(error, ValidationError) and error.status_code is not None
        return await self._finding.one(wanted) if refusal else None

    async def _updated(self, record: RowT | DetailT, data: object) -> Ensured[RowT | DetailT]:
        """Change what differs."""
        record_id = getattr(record, self._facts.key[-1])
        differing = self._differing(record, self._writes.differs(record_id, data))
        if not differing:
            return Ensured(record, "found")
        return Ensured(await self._writes.update(record_id, differing), "updated")

    def _differing(self, record: RowT | DetailT, checked: CheckedWrite) -> dict[str, object]:
        """Return the fields of a checked update that the record does not have so."""
        given, dialect = checked.given, self._session.dialect
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
        return {**found, **given.unknown, **({"custom": custom} if custom else {})}

    def _of_match(self, wanted: Mapping[str, object], data: object) -> dict[str, object]:
        """Return the fields that a create gets of what is found by; refuse data that says something else."""
        found: dict[str, object] = {}
        errors: list[FieldError] = []
        for name, value in wanted.items():
            how = self._facts.find_by[name]
            if isinstance(data, Mapping) and name in data:
                if not same(how, data[name], value):
                    errors.append(FieldError(name, "is another one in the data than in what is found by"))
                continue
            found[name] = value.strip() if isinstance(value, str) and how.same == "text" else value
        if errors:
            raise refused(self._session.facts.family, self._what, errors)
        return found

    def _name(self, wanted: Mapping[str, object]) -> str:
        """Return the name of the claim: of the first field that finds alone, so that others only narrow it."""
        by = next(name for name, how in self._facts.find_by.items() if how.alone and name in wanted)
        value = wanted[by]
        if isinstance(value, str) and self._facts.find_by[by].same == "text":
            value = folded(value)
        return f"{self._facts.name} {sha256(json.dumps([by, value]).encode()).hexdigest()[:32]}"


def _custom(record: Entity, name: str) -> object:
    try:
        return record.custom[name]  # type: ignore[attr-defined]  # of records that list custom fields
    except (AttributeError, LookupError):
        return None
