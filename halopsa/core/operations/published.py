"""Published operations, as the vendor describes them; the generated classes of the folder ``api`` call this."""

from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any

import attrs

from ..base.suggest import no_attribute
from ..drive import driven
from ..errors import ProtocolError
from ..http.call import parse_json
from ..http.error_mapping import unreadable
from ..records.decode import decode, decode_rows, encode, model
from ..records.display import public_names
from ..resource_facts import Operation
from ..session import ClientBase, decoded, session_of
from ..transport.exchange import Call, Response
from ..transport.receiving import is_json
from . import envelope
from .files import multipart, reader, refusal
from .kinds import Kinds
from .path import fill_all
from .query import parameters
from .requests import Bound, DetailT, RowT
from .resource import Resource

if TYPE_CHECKING:
    from ..base.typing import Timeout


class PublishedApi:
    """Base of ``client.api``. It uses the default dialect, not the client's: these are the server's own calls."""

    def __init__(self, client: ClientBase) -> None:
        self._client = _usual(client)

    if not TYPE_CHECKING:  # type checkers would take any name for an attribute

        def __getattr__(self, name):  # noqa: ANN001, ANN204 - not seen by type checkers
            if hasattr(type(self), name):  # it exists, so show the error it raised itself
                return object.__getattribute__(self, name)
            raise no_attribute(self, "client.api", name, session_of(self._client).facts.words.resource_words)

    def __dir__(self) -> list[str]:
        return public_names(object.__dir__(self))


def kinds_of(client: ClientBase, name: str) -> Kinds[Any, Any]:  # Any: records of any resource
    """Return the resource of this name, which may be a published one, without the methods of its class."""
    if name.startswith("api."):
        return Published(_usual(client), name)
    return Kinds(client, name)


def _usual(client: ClientBase) -> ClientBase:
    """Return the client with the default dialect."""
    session = session_of(client)
    usual = session.facts.dialect
    return client if session.dialect is usual else ClientBase(session.transport, usual)


class Published(Kinds[RowT, DetailT]):
    """Base of the published resources: operations other than plain CRUD are sent as they are declared."""

    _answers_with_keys = False  # their answers are not published

    async def _ainvoke(
        self,
        bound: Bound,
        ids: tuple[object, ...],
        *,
        body: object,
        timeout: Timeout,
        query: Mapping[str, object],
        allow_unknown: bool = False,
        allow_empty: bool = False,
    ) -> object:
        """Send a published operation; return what its answer is said to be, as `answered` tells.

        Without that the decoded JSON, ``bytes`` of anything else, ``None`` of nothing.
        """
        op = bound.op
        call, answer = await self._sent(op, ids, body, timeout, query, allow_unknown, allow_empty)
        if op.returns == "bytes":
            return answer.body
        if op.returns is not None:
            return self._answered(op, op.returns, call, answer)
        if answer.headers.get("Content-Type") and not is_json(answer.headers):
            try:
                return parse_json(answer.body)
            except ProtocolError:
                return answer.body or None
        return decoded(self._session.facts, call, answer)

    def _answered(self, op: Operation, word: str, call: Call, answer: Response) -> object:
        """Return the records of an answer: one, a list, or an object of lists, as the type word says."""
        facts, kind, inner = self._session.facts, *_parts(word)
        if not kind and facts.envelope.total_key not in facts.entity(inner).fields:
            return self._record(op, call, answer)
        try:
            return self._made(answer.json(), word, op.label)
        except ProtocolError as error:
            raise unreadable(facts, call, answer, error) from None

    def _made(self, answer: object, word: str, what: str) -> object:
        kind, inner = _parts(word)
        facts, dialect = self._session.facts, self._session.dialect
        if kind == "map":
            parts = envelope.one(facts, answer, what).items()
            return {name: self._made(value, inner, f"{what}, {name}") for name, value in parts}
        if kind == "list":
            rows, _ = envelope.Envelope(facts).rows(answer, (), what)
            return decode_rows(model(facts, inner), rows, dialect=dialect)
        found = envelope.one(facts, answer, what)
        if not found.keys() & {field.read for field in facts.entity(inner).fields.values()}:
            raise facts.family.protocol(f"{what}: the answer holds nothing that is published of it.")
        return decode(model(facts, inner), found, dialect=dialect)

    async def _sent(
        self,
        op: Operation,
        ids: tuple[object, ...],
        body: object,
        timeout: Timeout,
        query: Mapping[str, object],
        allow_unknown: bool,
        allow_empty: bool,
    ) -> tuple[Call, Response]:
        request = self._request(op)
        dialect = self._session.dialect
        path = fill_all(request.path, ids, op.path_types, dialect=dialect, what=op.label)
        given = parameters(op, dialect, query, allow_unknown=allow_unknown)
        params = {**request.fixed, **given}
        call = Call(request.verb, path, params, effect=op.effect, retry=op.retry, timeout=timeout)
        if op.body == "multipart":
            files = reader(self._session.transport.waiter)
            content, content_type = await multipart(
                body, files, op.label, dialect=dialect, allow_empty=allow_empty
            )
            call = attrs.evolve(call, content=content, content_type=content_type)
        elif op.body is not None:
            call = attrs.evolve(call, json=self._encoded(op, body))
        # An empty answer is fine: their answers are not published.
        call = attrs.evolve(call, expect="void")
        return call, await self._session.transport.asend(call)

    def _encoded(self, op: Operation, body: object) -> object:
        try:
            return encode(body, op.body or "any", dialect=self._session.dialect)
        except ValueError as error:
            raise refusal(self._session.facts.family, op.label, "body", str(error)) from None


def _parts(word: str) -> tuple[str, str]:
    """Return what a type word is a list or an object of; ``list[api.Users]`` is one of ``api.Users``."""
    kind, bracket, inner = word.partition("[")
    return (kind, inner[:-1]) if bracket else ("", word)


class PublishedResource(Published[RowT, DetailT], Resource[RowT, DetailT]):
    """Base of the published resources."""

    _invoke = driven(Published[RowT, DetailT]._ainvoke)
