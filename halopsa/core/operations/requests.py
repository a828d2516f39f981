"""Requests: how an operation of a resource becomes a call, and an answer a record."""

from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, ClassVar, Generic, NamedTuple, TypeVar, cast

import attrs

from ..errors import NotFoundError, ProtocolError, UnsupportedError
from ..http.error_mapping import not_there, unreadable
from ..records.decode import decode, model
from ..records.entity import Entity
from ..resource_facts import Operation, Request, ResourceFacts
from ..session import ClientBase, session_of
from ..transport.exchange import Call, Response
from . import envelope
from .path import fill, plain_id
from .query import parameters

if TYPE_CHECKING:
    from ..base.typing import Priority, Timeout

RowT = TypeVar("RowT", bound=Entity)
DetailT = TypeVar("DetailT", bound=Entity)


class Bound(NamedTuple):
    """An operation, and the id of the owner where its rows belong to another record, with the type of such ids."""

    op: Operation
    owner: object = None
    id: str = "int"


class Requests(Generic[RowT, DetailT]):
    """Base class of all kinds of operations, with what they share."""

    _name: str
    _answers_with_keys: ClassVar[bool] = True  # the answer to a successful create has the new record's key

    def __init__(self, client: ClientBase, name: str | None = None) -> None:
        """``name``: for a resource that has facts, but no class of its own."""
        self._client, self._session = client, session_of(client)
        if name is not None:
            self._name = name

    @property
    def _instance(self) -> str:
        return self._session.instance

    @property
    def _facts(self) -> ResourceFacts:
        return self._session.facts.resource(self._name)

    def _op(self, name: str, owner: object = None, *, experimental: bool = True) -> Bound:
        op = self._facts.ops[name]
        if not experimental:
            raise self._session.facts.family.unsupported(
                f"{op.label}: nobody has verified this call; experimental=True sends it. Nothing was sent."
            )
        return Bound(op, owner, self._facts.id)

    def _request(self, op: Operation) -> Request:
        request = op.request(self._session.dialect)
        if request is None:
            raise self._unsupported(op)
        return request

    def _unsupported(self, op: Operation) -> UnsupportedError:
        more = " experimental=True sends an unverified candidate." if op.experimental else ""
        return self._session.facts.family.unsupported(
            f"{op.label}: {op.unsupported or 'not available in this dialect.'}{more}"
        )

    async def _read(
        self,
        op: Operation,
        record_id: object,
        *,
        timeout: Timeout,
        options: Mapping[str, object],
        allow_unknown: bool = False,
        priority: Priority = "interactive",
    ) -> tuple[Call, Response]:
        request = self._request(op)
        given = parameters(op, self._session.dialect, options, allow_unknown=allow_unknown)
        params = {**request.fixed, **given}
        call = attrs.evolve(self._call_of(op, request, record_id, params), timeout=timeout, priority=priority)
        return call, await self._session.transport.asend(call)

    def _owner(self, bound: Bound) -> object:
        """The id of the record that a call's rows belong to; without it the answer would have all records' rows."""
        if not bound.op.bind:
            return None
        return plain_id(bound.owner, word=bound.id, dialect=self._session.dialect, what=bound.op.label)

    def _call_of(self, op: Operation, request: Request, record_id: object, params: Mapping[str, str]) -> Call:
        path = fill(
            request.path, record_id, word=self._facts.id, dialect=self._session.dialect, what=op.label
        )
        return Call(request.verb, path, params, effect=op.effect, retry=op.retry, host=op.host, auth=op.auth)

    def _record(self, op: Operation, call: Call, answer: Response) -> DetailT:
        """Make the record from the answer to a read."""
        try:
            return self._decoded(op, answer.json())
        except NotFoundError as error:
            raise not_there(self._session.facts, call, answer, error) from None
        except ProtocolError as error:
            raise unreadable(self._session.facts, call, answer, error) from None

    def _decoded(self, op: Operation, answer: object) -> DetailT:
        listed = self._facts.named("list")
        entity, facts = op.returns or self._facts.entity, self._session.facts
        if op.effect == "read" or self._answers_with_keys:
            key = self._facts.key[-1] if self._facts.key else ""
            needed = op.effect == "read" and not self._only_one(op)
            answered = facts.entity(entity)
            if not needed and key not in answered.fields and answered.key:
                key = answered.key[-1]  # of another model, whose own key may be null: nothing was found
            marks = envelope.marks(facts, entity, key, needed=needed)
        else:
            marks = envelope.anything(facts)
        found = envelope.Envelope(facts).record(answer, listed.row_keys if listed else (), op.label, marks)
        return decode(
            cast("type[DetailT]", model(self._session.facts, entity)), found, dialect=self._session.dialect
        )

    def _only_one(self, op: Operation) -> bool:
        """Whether an operation answers with the only record there is, at the path of others' lists."""
        paths = {request.path for request in op.requests.values()}
        return op.kind == "invoke" and paths == {self._facts.path}

    async def _record_of(self, resource: str, record_id: object) -> Entity:
        """Get a record of another resource."""
        return await Requests[Entity, Entity](self._client, resource)._found(record_id)

    async def _found(self, record_id: object) -> DetailT:
        op = self._facts.named("get") or self._facts.ops["get"]
        return self._record(op, *await self._read(op, record_id, timeout=None, options={}))


def client_of(resource: Requests[RowT, DetailT]) -> ClientBase:
    """Return the client that a resource belongs to."""
    return resource._client


def name_of(resource: Requests[RowT, DetailT]) -> str:
    """Return the name of a resource as the client has it."""
    return resource._name


def operation_of(resource: Requests[RowT, DetailT], method: str) -> Operation | None:
    """Return the operation that a method of a resource calls, where it is named like it."""
    return resource._facts.ops.get(method)
