"""`client.preview` of every write of every API: the request it shows is the one that is sent, and none goes out."""

from __future__ import annotations

import contextlib
import inspect
from collections.abc import Callable, Iterator
from importlib import import_module
from operator import attrgetter
from typing import Any, NamedTuple

import anyio
import pytest

from halopsa import Preview, RateLimitConfig, RetryConfig
from halopsa.core.errors import ApiError, UnsupportedError
from halopsa.core.facts import ApiFacts
from halopsa.core.resource_facts import Operation, ResourceFacts
from halopsa.core.validation import conditional
from tests.every import check_each
from tests.writes.server import Echo, Sent

PACKAGES = (
    "halopsa",
    "halopsa.integrations.leads",
    "halopsa.integrations.planhat",
    "halopsa.integrations.portal",
    "halopsa.leads.apollo",
)
Client = Any  # Any: of an API that only its package knows
_VALUES: dict[str, object] = {
    "int": 7,
    "float": 1.5,
    "bool": True,
    "datetime": "2026-06-30T12:00:00Z",
    "date": "2026-06-30",
    "days": "2026-06-30",
    "object": {"a": 1},
    "any": "any",
    "str": "text",
    "guid": "5eedc0de-0000-4000-8000-000000000001",
    "bytes": b"x",
}


def value_of(word: str) -> object:
    if word.startswith("list["):
        return [value_of(word[5:-1])]
    return ["text"] if word == "commas" else _VALUES.get(word, {})


class Write(NamedTuple):
    """An operation that writes, and where the client has it."""

    facts: ApiFacts
    home: ResourceFacts
    op: Operation

    def __repr__(self) -> str:
        return self.op.label

    def of(self, client: Client) -> Callable[..., Any]:
        """The method of a client."""
        method: Callable[..., Any] = attrgetter(f"{self.home.name}.{self.op.name}")(client)
        return method

    def arguments(self, client: Client) -> tuple[list[object], dict[str, object]]:
        """What the call cannot do without, by its signature and the facts."""
        takes = inspect.signature(self.of(client)).parameters
        least = self.least()
        named: dict[str, object] = {"experimental": True} if "experimental" in takes else {}
        if "filename" in takes:
            named["filename"] = "a.txt"
        if self.op.kind in ("delete", "call"):  # the other parts of the record's key
            named.update((key, 5) for key in self.home.key[:-1])
        ids = iter(self.op.path_types.values())
        args: list[object] = []
        for name, parameter in takes.items():
            if parameter.kind not in (parameter.POSITIONAL_ONLY, parameter.POSITIONAL_OR_KEYWORD):
                continue
            if name == "data":
                if "label" in least:  # not known here, and nobody knows another
                    named["allow_unknown"] = True
                args.append(least)
                least = {}
            elif name in ("file", "files"):
                args.append(b"content")
                least = {}
            elif name == "body":
                args.append(value_of(self.op.body or ""))
            elif self.op.kind == "bulk":
                args.append([{**least, **self.key()}])
                least = {}
            elif name == "rows":  # stands for the one field that is a list
                args.append(least.pop(next(name for name, value in least.items() if isinstance(value, list))))
            elif parameter.default is parameter.empty:
                args.append(value_of(next(ids, self.home.id)))
        return args, {**named, **{name: value for name, value in least.items() if name not in self.op.bind}}

    def key(self) -> dict[str, object]:
        """A key for a row of a bulk call."""
        fields = self.facts.entity(self.home.entity).fields
        return {name: value_of(fields[name].type) for name in self.op.keys[-1:]}

    def least(self) -> dict[str, object]:
        """What a body needs; of an update anything at all."""
        if self.op.kind == "invoke":
            return {}
        fields = self.facts.entity(self.facts.resource(self.op.of or self.home.name).entity).fields
        found: dict[str, object] = {}
        for minimum in self.op.min:
            names, deciding, wanted = conditional(minimum)
            if deciding and wanted:
                continue
            known = self.op.query.get(names[0]) or fields.get(names[0])
            found[names[0]] = (
                "jo@acme.example" if names[0] == "email" else value_of(known.type if known else "str")
            )
        keys = {"id", *self.op.bind, *self.home.key}
        if found.keys() <= keys and self.op.kind in ("create", "update"):
            plain = (field for field in fields.values() if not field.ro and field.via is None)
            free = [field for field in plain if not field.refers and field.name not in keys]
            text = next((field for field in free if field.type == "str"), free[0] if free else None)
            found |= {"label": "text"} if text is None else {text.name: value_of(text.type)}
        return found


def writes(package: str) -> Iterator[Write]:
    facts = ApiFacts.load(package)
    published = facts.published_names() if package == "halopsa" else ()
    for name in (*facts.resource_names(), *published):
        home = facts.resource(name)
        for op in home.ops.values():
            if op.effect != "read":
                yield Write(facts, home, op)


def client_of(package: str, echo: Echo, *, suspends: bool = False, read_only: bool = False) -> Client:
    """A client of an API at a server that takes everything."""
    facts = ApiFacts.load(package)
    module = import_module(package)
    name = next(
        name
        for name in dir(module)
        if hasattr(getattr(module, name), "from_env") and name.startswith("Async") == suspends
    )
    given: dict[str, object] = {host.argument: echo.url for host in facts.hosts.values()}
    for what, credential in facts.credentials.items():
        given[what] = (lambda: "token") if credential.callable else "not-a-key"
    if package == "halopsa":
        given = {**echo.connection}
    off, once = RateLimitConfig(enabled=False), RetryConfig(max_attempts=1, backoff=0.01)
    return getattr(module, name)(**given, rate_limit=off, retry=once, read_only=read_only, allow_http=True)


def shown_as(preview: Preview) -> tuple[object, ...]:
    return preview.method, preview.path, dict(preview.params), preview.body


def sent_as(sent: Sent, facts: ApiFacts) -> tuple[object, ...]:
    path = sent.path.removeprefix(facts.connection.api_path).replace("not-a-key", "{tenant_token}")
    return sent.method, path, sent.query, sent.body


@pytest.mark.parametrize("package", PACKAGES)
def test_every_write_is_shown_as_it_is_sent(package: str, echo: Echo) -> None:
    facts = ApiFacts.load(package)
    unsupported: list[str] = []
    with client_of(package, echo, read_only=True) as watching, client_of(package, echo) as writing:

        def check(write: Write) -> None:
            echo.reset()
            args, given = write.arguments(watching)
            try:
                found = watching.preview(write.of(watching), *args, **given)
            except UnsupportedError:
                unsupported.append(str(write))
                return
            assert [sent.method for sent in echo.sent if sent.method != "GET"] == []
            assert (found.operation, found.effect) == (write.op.label, write.op.effect)
            echo.reset()
            args, given = write.arguments(writing)
            with contextlib.suppress(ApiError):  # of the answer, which is made up
                write.of(writing)(*args, **given)
            first = sent_as(echo.written[0], facts)
            if isinstance(first[-1], bytes):  # a form
                assert shown_as(found)[:3] == first[:3]
                assert str(found.body).count("'size': 7") == 1
            else:
                assert shown_as(found) == first
            assert len(echo.written) <= 1 + len(found.more) or write.op.experimental

        check_each(list(writes(package)), check)
    assert len(unsupported) < 12, unsupported


@pytest.mark.parametrize("package", PACKAGES)
def test_the_async_client_shows_the_same(package: str, echo: Echo) -> None:
    async def run() -> None:
        with client_of(package, echo, read_only=True) as blocking:
            async with client_of(package, echo, suspends=True, read_only=True) as client:
                for write in writes(package):
                    args, given = write.arguments(blocking)
                    try:
                        found = await client.preview(write.of(client), *args, **given)
                    except UnsupportedError:
                        continue
                    args, given = write.arguments(blocking)
                    same = blocking.preview(write.of(blocking), *args, **given)
                    assert found == same

    anyio.run(run)
    assert echo.written == []


@pytest.mark.parametrize("package", PACKAGES)
def test_each_request_of_many_is_shown(package: str, echo: Echo) -> None:
    """`create_many`, `update_many` and `delete_many` of every resource that has them."""
    shown: list[str] = []
    with client_of(package, echo, read_only=True) as client:

        def check(write: Write) -> None:
            home = attrgetter(write.home.name)(client)
            method = getattr(home, f"{write.op.name}_many", None)
            if method is None:
                return
            args, given = write.arguments(client)
            if write.op.kind == "create":
                found = client.preview(method, [args[0], args[0]], **given)
            elif write.op.kind == "update":
                found = client.preview(method, [(args[0], args[1])], **given)
            else:
                keys = {key: given.pop(key) for key in write.home.key[:-1] if key in given}
                target = {**keys, write.home.key[-1]: args[0]} if keys else args[0]
                found = client.preview(method, [target], **given)
            assert [sent.method for sent in echo.sent if sent.method != "GET"] == []
            assert found.operation == f"{write.op.label}_many"
            assert len(found.more) == (write.op.kind == "create")
            shown.append(found.operation)

        check_each([one for one in writes(package) if one.op.kind in ("create", "update", "delete")], check)
    assert len(shown) > {"halopsa": 600, "halopsa.leads.apollo": -1}.get(package, 0)  # Apollo keeps nothing
