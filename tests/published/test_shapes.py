"""Every published operation, called: the request it makes is the one the vendor describes."""

from __future__ import annotations

import inspect
import json
from collections.abc import Iterator
from typing import Any, cast

import attrs
import pytest

from halopsa import HaloPsaClient, HaloPsaOutcomeUnknownError
from halopsa.core.records.entity import Entity
from halopsa.core.session import session_of
from halopsa.core.transport.exchange import NO_BODY, Call, Response, Transport
from tests import of_halopsa as facts
from tests.every import check_each

from .description import SAMPLES, Operation, answered, counts, lock, operations, record


class Stub:
    """Stands for the transport: keeps what would be sent and answers at once."""

    def __init__(self, real: Transport) -> None:
        self.limiter, self.config, self.instance = real.limiter, real.config, real.instance
        self.waiter = real.waiter
        self.calls: list[Call] = []
        self.answer = b'{"id": 5}'

    async def asend(self, call: Call) -> Response:
        self.calls.append(call)
        answer = Response(200, {}, self.answer)
        answer.check_json()  # as the transport does
        return answer

    def refuse(self, call: Call) -> None:
        """Nothing is refused."""

    def close(self) -> None:
        pass


@attrs.frozen
class Api:
    """``client.api`` without a network."""

    client: HaloPsaClient = attrs.field(repr=False)
    stub: Stub

    # Any: methods of 332 classes.
    def method(self, operation: Operation, name: str | None = None) -> Any:  # noqa: ANN401
        resource, method = operation.names
        return getattr(getattr(self.client.api, resource), name or method)

    def afresh(self) -> Api:
        """Forget what was called and what would be answered."""
        self.stub.calls.clear()
        self.stub.answer = b'{"id": 5}'
        return self

    def sent(self) -> Call:
        """Return the one call that was made."""
        (call,) = self.stub.calls
        self.stub.calls.clear()
        return call


@pytest.fixture(scope="module")
def shared() -> Iterator[Api]:
    with HaloPsaClient(base_url="https://testcompany.example", token_source=lambda: "token") as client:
        client._transport.close()
        stub = Stub(client._transport)
        session_of(client).transport = cast("Transport", stub)
        yield Api(client, stub)


@pytest.fixture
def api(shared: Api) -> Api:
    return shared.afresh()


def a_record(operation: Operation) -> bytes:
    """Return an answer to a get: some record, not all of which have an id."""
    entity = facts.resource(f"api.{operation.names[0]}").entity
    fields = list(facts.entity_facts(entity).fields.values()) if entity else []
    return json.dumps({"id": 5, **{field.read: 1 for field in fields[:1]}}).encode()


def form(call: Call) -> object:
    """Return the body of a call: JSON, ``None`` for none, ``...`` for a form with the file."""
    if call.json is NO_BODY:
        content = call.content
        assert (content is None) == (call.content_type is None)
        if content is None:
            return None
        assert b"the file" in content
        assert str(call.content_type).startswith("multipart/form-data; boundary=")
        return ...
    return json.loads(json.dumps(call.json))


def body_of(operation: Operation) -> tuple[object, object]:
    """Return the body of an operation as a caller gives it, and as it is sent."""
    if operation.body is None:
        return None, None
    if operation.body == "multipart":
        return b"the file", ...
    word = operation.body.removeprefix("list[").removesuffix("]")
    given: object
    sent: object
    if operation.model:
        given, sent = record(operation.model)
    else:
        given, sent = ({"some": [1, None]},) * 2 if word == "any" else SAMPLES[word][:2]
    return ([given], [sent]) if operation.body.startswith("list[") else (given, sent)


def test_there_are_as_many_as_the_vendor_publishes() -> None:
    names = {lock()["ops"][operation.which] for operation in operations()}
    assert len(names) == len(operations()) == counts()["operations"] + counts()["gone operations"]


def test_request(api: Api) -> None:
    check_each(operations(), lambda operation: is_requested(api.afresh(), operation))


def is_requested(api: Api, operation: Operation) -> None:
    method = api.method(operation)
    parameters = inspect.signature(method).parameters
    ids = [value for value, _ in operation.ids()]
    paged = "page_size" in parameters
    given, expected = operation.query(paged=paged)
    body, sent_body = body_of(operation)
    if operation.names[1] == "get":
        api.stub.answer = a_record(operation)
    typed = operation.answer not in (None, "object", "bytes") and not paged
    if typed:
        api.stub.answer = json.dumps(answered(str(operation.answer))).encode()
    if paged:
        api.stub.answer = b"[]"
        given |= {"page_size": 7, "page_no": 1, "allow_unknown": True}  # the samples of order are no fields
        if operation.paged:
            expected |= {"pageinate": "true", "page_size": "7", "page_no": "1"}
    if "fields" in parameters:  # create: one record, an array of one where the vendor takes many
        assert isinstance(operation.body, str)
        api.stub.answer = b'[{"id": 1}]'
        many = operation.body.startswith("list[")
        method(body[0] if many and isinstance(body, list) else body)
    else:
        found = method(*ids, *([] if body is None else [body]), **given)
        if typed:
            is_typed(found, str(operation.answer))
    call = api.sent()
    assert (call.method, call.path) == (operation.verb, operation.filled())
    assert dict(call.params) == expected
    assert form(call) == sent_body
    assert call.effect == ("read" if operation.verb == "GET" else "write")
    assert call.retry in (("read", "never") if operation.verb == "GET" else ("write", "never"))


def is_typed(found: object, word: str) -> None:
    """What came back is of the models that the type word of the answer names, all the way down."""
    kind, _, inner = word.partition("[")
    if kind == "list":
        assert isinstance(found, list)
        (row,) = found
        is_typed(row, inner[:-1])
    elif kind == "map":
        assert isinstance(found, dict)
        assert found.pop("second") == []
        is_typed(found.pop("first"), inner[:-1])
        assert found == {}
    else:
        assert isinstance(found, Entity)
        assert (type(found).__name__, found.extra, found.problems) == (word, {}, [])


def test_an_answer_without_an_id_is_fine(api: Api) -> None:
    """What published operations answer with is not published; only nothing at all leaves a write in doubt."""
    api.stub.answer = b'[{"valid": true}]'
    assert api.client.api.security_question_validate.create({}).extra["valid"] is True
    api.stub.answer = b"[{}]"
    with pytest.raises(HaloPsaOutcomeUnknownError):
        api.client.api.security_question_validate.create({})


def test_update(api: Api) -> None:
    many = [
        operation
        for operation in operations()
        if operation.names[1] == "create" and str(operation.body).startswith("list[")
    ]
    check_each(many, lambda operation: is_updated(api.afresh(), operation))


def is_updated(api: Api, operation: Operation) -> None:
    assert operation.model
    given, sent = record(operation.model)
    api.stub.answer = b'[{"id": 1}]'
    text = inspect.signature(api.method(operation, "update")).parameters["id"].annotation != "int"
    api.method(operation, "update")("k1" if text else 5, given)
    call = api.sent()
    assert (call.method, call.path, dict(call.params)) == ("POST", operation.path, {})
    assert form(call) == [{"id": "k1" if text else 5, **sent}]


def test_list_all(api: Api) -> None:
    lists = [operation for operation in operations() if operation.names[1] == "list"]
    check_each(lists, lambda operation: is_listed(api.afresh(), operation))


def is_listed(api: Api, operation: Operation) -> None:
    if not hasattr(getattr(api.client.api, operation.names[0]), "list_all"):
        assert "page_size" not in inspect.signature(api.method(operation)).parameters
        return
    api.stub.answer = b"[]"
    given, expected = operation.query(paged=True)
    assert api.method(operation, "list_all")(**given, allow_unknown=True).to_list() == []
    call = api.sent()
    paging = {"pageinate", "page_no", "page_size"} & call.params.keys()
    assert (call.method, call.path) == ("GET", operation.path)
    assert {name: text for name, text in call.params.items() if name not in paging} == expected
    assert bool(paging) == operation.paged
