"""CRUD of single records: get, create, update and delete."""

from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, NamedTuple, TypeVar

import attrs

from ..errors import FieldError, NotFoundError, ProtocolError
from ..http.error_mapping import unreadable
from ..records.entity import Entity
from ..validation import refused
from .body import RequestBody
from .lists import Lists
from .lookups import Unread
from .path import plain_id
from .query import parameters
from .requests import Bound, DetailT, RowT
from .transforms import custom_fields, known_custom, tell_dropped

if TYPE_CHECKING:
    from ..base.typing import Priority, Timeout
    from ..records.entity import Entity
    from ..resource_facts import Operation, Request
    from ..transport.exchange import Call, Response


_T = TypeVar("_T")


class CheckedWrite(NamedTuple):
    """A create or an update that has passed all checks that need no answer of the server."""

    given: RequestBody
    request: Request
    call: Call
    record_id: object


class Prepared(NamedTuple):
    """A write as it goes out. ``custom_known``: the names of its custom fields were found in definitions."""

    given: RequestBody
    call: Call
    custom_known: bool

    @property
    def values(self) -> Mapping[str, object]:
        """The fields that are sent, by our names, as JSON has them."""
        return self.given.encoded

    @property
    def custom(self) -> Mapping[str, object] | None:
        """The custom fields that are written, by their names."""
        return self.given.custom


def _of(returns: type[_T], found: object) -> _T:
    assert isinstance(found, returns)  # noqa: S101 - it is made so, by `returns` of the operation
    return found


class Crud(Lists[RowT, DetailT]):
    """Operations on one record."""

    async def _aget(
        self,
        bound: Bound,
        record_id: object,
        *,
        timeout: Timeout,
        options: Mapping[str, object],
        allow_unknown: bool = False,
        priority: Priority = "interactive",
    ) -> DetailT:
        return self._record(
            bound.op,
            *await self._read(
                bound.op,
                record_id,
                timeout=timeout,
                options=options,
                allow_unknown=allow_unknown,
                priority=priority,
            ),
        )

    async def _aget_as(self, returns: type[_T], *args: Any, **given: Any) -> _T:  # noqa: ANN401 - as `_aget`
        """As `_aget`, where the answer is of another model than the resource's."""
        return _of(returns, await self._aget(*args, **given))

    async def _acreate_as(self, returns: type[_T], *args: Any, **given: Any) -> _T:  # noqa: ANN401 - as `_acreate`
        """As `_acreate`, where the answer is of another model than the resource's."""
        return _of(returns, await self._acreate(*args, **given))

    async def _aupdate_as(self, returns: type[_T], *args: Any, **given: Any) -> _T:  # noqa: ANN401 - as `_aupdate`
        """As `_aupdate`, where the answer is of another model than the resource's."""
        return _of(returns, await self._aupdate(*args, **given))

    async def _aget_one(self, bound: Bound, *, refresh: bool, timeout: Timeout) -> DetailT:
        async def fetch() -> DetailT:
            return await self._aget(bound, None, timeout=timeout, options={})

        return await self._session.keep((self._name, bound.op.name), fetch, refresh=refresh)

    async def _acreate(
        self, bound: Bound, data: object, fields: Mapping[str, object], *, allow_unknown: bool = False
    ) -> DetailT:
        return await self._write(bound, None, data, fields, allow_unknown=allow_unknown)

    async def _create_child(self, bound: Bound, fields: Mapping[str, object]) -> Entity:
        """Create a record of another resource that belongs to one of this."""
        child = Crud[Entity, Entity](self._client, bound.op.of or self._name)
        return await child._acreate(bound, None, fields)

    async def _aupdate(
        self,
        bound: Bound,
        record_id: object,
        data: object,
        fields: Mapping[str, object],
        *,
        allow_unknown: bool = False,
    ) -> DetailT:
        return await self._write(bound, record_id, data, fields, allow_unknown=allow_unknown)

    async def _adelete(
        self,
        bound: Bound,
        record_id: object,
        *,
        timeout: Timeout,
        options: Mapping[str, object],
        allow_unknown: bool = False,
    ) -> None:
        call = self._checked_delete(bound, record_id, options, allow_unknown=allow_unknown)
        await self._session.transport.asend(attrs.evolve(call, timeout=timeout))

    def _checked_delete(
        self, bound: Bound, record_id: object, options: Mapping[str, object], *, allow_unknown: bool = False
    ) -> Call:
        op = bound.op
        request = self._request(op)
        params = parameters(op, self._session.dialect, options, allow_unknown=allow_unknown)
        return attrs.evolve(self._call_of(op, request, record_id, params), expect="void")

    async def _write(
        self,
        bound: Bound,
        record_id: object,
        data: object,
        fields: Mapping[str, object],
        *,
        allow_unknown: bool = False,
    ) -> DetailT:
        checked = self._checked_write(bound, record_id, data, fields, allow_unknown=allow_unknown)
        return await self._sent_write(await self._prepared(checked))

    def _checked_write(
        self,
        bound: Bound,
        record_id: object,
        data: object,
        fields: Mapping[str, object],
        *,
        allow_unknown: bool = False,
    ) -> CheckedWrite:
        """Check a write as far as that can be done without asking the server; nothing is sent."""
        op, dialect = bound.op, self._session.dialect
        request = self._request(op)
        owner = bound.owner
        if op.kind == "update" and op.takes_id:
            record_id = plain_id(record_id, word=self._facts.id, dialect=dialect, what=op.label)
        elif op.bind:
            owner = self._owner(bound)
        bind = dict.fromkeys(op.bind, owner) if not dialect.public else {}
        entity = self._session.facts.entity(self._facts.entity)
        given = RequestBody(op, entity, dialect, data, fields, bind, record_id, allow_unknown=allow_unknown)
        if op.kind == "update" and not given.changes:
            raise refused(
                self._session.facts.family, op.label, [FieldError("", "there is nothing to change")]
            )
        if request.id_in_body and record_id == 0:
            raise refused(
                self._session.facts.family, op.label, [FieldError("id", "0 would make a new record")]
            )
        call = self._call_of(op, request, owner if op.bind else record_id, request.fixed)
        self._session.transport.refuse(call)  # before a look-up is sent
        return CheckedWrite(given, request, call, record_id)

    async def _asked(self, checked: CheckedWrite) -> None:
        """Check what only the server knows, such as names, without reading the record that is written."""
        given = checked.given
        lookups = Unread(self._session, self._name, self._record_of, self._rows_of)
        await given.finish(lookups)
        names = given.custom or (given.listed.names if given.listed else None)
        if names:
            await known_custom(given.op, names, lookups, self._session.dialect)

    async def _prepared(self, checked: CheckedWrite, known: Entity | None = None) -> Prepared:
        """Look up what the body needs, and return the write as it goes out.

        ``known``: the record as it is now, where that was read already.
        """
        given, request, record_id = checked.given, checked.request, checked.record_id
        body, found = await self._finished(given, record_id, known)
        if request.id_in_body:
            body = {"id": record_id, **body}
        if request.json:
            body = {**request.json, **body}
        payload: object = [body] if request.body == "array" else body
        return Prepared(given, attrs.evolve(checked.call, json=payload), found)

    async def _sent_write(self, prepared: Prepared) -> DetailT:
        """Send a write and return the record in its answer."""
        given, call = prepared.given, prepared.call
        record = self._written(given.op, call, await self._session.transport.asend(call))
        names, ids = given.custom, None
        if not names and given.listed:
            names, ids = given.listed.names, given.listed.ids
        if names is not None:
            facts = self._session.facts
            tell_dropped(
                given.op.label,
                names,
                record,
                family=facts.family,
                prefix=facts.custom_fields.custom_field_prefix,
                checked=prepared.custom_known,
                ids=ids,
            )
        return record

    async def _finished(
        self, given: RequestBody, record_id: object, known: Entity | None
    ) -> tuple[dict[str, object], bool]:
        """Return the body as it is sent, and whether the names of its custom fields were found in definitions."""
        lookups = self._lookups()
        body = await given.finish(lookups)
        checked = True
        if given.custom:
            options = {name: given.values[name] for name in self._facts.key if name in given.values}

            async def existing() -> Entity:
                return (
                    known
                    if known is not None
                    else await self._aget(
                        Bound(self._facts.named("get") or self._facts.ops["get"]),
                        record_id,
                        timeout=None,
                        options=options,
                    )
                )

            body[self._session.facts.custom_fields.custom_field_list], checked = await custom_fields(
                given.op,
                given.custom,
                lookups,
                existing if given.mode == "update" else None,
                self._session.dialect,
            )
        elif given.listed and given.listed.names:
            checked = await known_custom(given.op, given.listed.names, lookups, self._session.dialect)
        return body, checked

    def _written(self, op: Operation, call: Call, answer: Response) -> DetailT:
        """Return the record in the answer to a write; without one the outcome of the write is unknown."""
        problem, record = "", None
        try:
            value = answer.json()
            record = self._decoded(op, value)
        except (ProtocolError, NotFoundError) as error:
            problem = error.message.rstrip(".")
        new = op.kind != "update" and self._answers_with_keys
        # An answer of another model need not show the key.
        answered = self._session.facts.entity(op.returns or self._facts.entity).fields
        key = [name for name in self._facts.key[-1:] if name in answered]
        if not problem and new and key and not getattr(record, key[0], None):
            problem = f"the record in it has no {key[0]}"  # so nothing shows that it was created
        if problem or record is None:
            raise unreadable(self._session.facts, call, answer, problem)
        return record
