"""Operations as the vendor publishes them; the generated classes of ``halopsa.api`` call it."""

from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, cast

import attrs

from . import answers, filters
from .convert import decode, encode, model
from .facts import Operation
from .files import multipart, refusal
from .lister import what
from .paths import fill_all
from .resource import Bound, DetailT, Resource, RowT
from .transport import Answer, Call

if TYPE_CHECKING:
    from .core import Core
    from .inputs import Timeout


class PublishedApi:
    """Base of what ``client.api`` is."""

    def __init__(self, client: Core) -> None:
        self._client = client


class PublishedResource(Resource[RowT, DetailT]):
    """Base of the published resources: what is not plain CRUD goes out as it is declared."""

    def _invoke(
        self,
        bound: Bound,
        ids: tuple[object, ...],
        *,
        body: object,
        timeout: Timeout,
        query: Mapping[str, object],
    ) -> object:
        """Send a published operation; return the decoded answer, ``None`` when it is empty."""
        answer = self._sent(bound.op, ids, body, timeout, query)
        return answer.json() if answer.body.strip() else None

    def _invoke_one(
        self,
        bound: Bound,
        ids: tuple[object, ...],
        *,
        body: object,
        timeout: Timeout,
        query: Mapping[str, object],
    ) -> DetailT:
        """Send a published operation that answers with one record."""
        answer = self._sent(bound.op, ids, body, timeout, query).json()
        cls = cast("type[DetailT]", model(bound.op.returns or self._facts.entity))
        return decode(cls, answers.record(answer, (), what(bound.op)), dialect=self._client._dialect)

    def _sent(
        self,
        op: Operation,
        ids: tuple[object, ...],
        body: object,
        timeout: Timeout,
        query: Mapping[str, object],
    ) -> Answer:
        request = self._request(op)
        dialect = self._client._dialect
        path = fill_all(request.path, ids, op.path_types, dialect=dialect, what=what(op))
        params = {**request.fixed, **filters.parameters(op, dialect, query)}
        call = Call(request.verb, path, params, effect=op.effect, retry=op.retry, timeout=timeout)
        if op.body == "multipart":
            content, content_type = multipart(body, what(op))
            call = attrs.evolve(call, content=content, content_type=content_type)
        elif op.body is not None:
            call = attrs.evolve(call, json=self._encoded(op, body))
        # An empty answer is fine: what these answer with is not published.
        return self._client._transport.send(attrs.evolve(call, expect="void"))

    def _encoded(self, op: Operation, body: object) -> object:
        try:
            return encode(body, op.body or "any", dialect=self._client._dialect)
        except ValueError as error:
            raise refusal(what(op), "body", str(error)) from None
