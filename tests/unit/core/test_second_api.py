"""A second API in one process with HaloPSA: a key in a header, offsets, ``_id``, errors of its own, no description.

What is in tests/fixtures/toy is all there is of it: a manifest.
"""

from __future__ import annotations

import asyncio
import importlib
import json
import pickle
import threading
import traceback
from collections.abc import Callable, Iterator
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer
from types import ModuleType
from typing import Any
from urllib.parse import parse_qs, urlsplit

import attrs
import pytest

import halopsa
from halopsa import HaloPsaClient
from halopsa.sandbox import Sandbox
from tests.generated import generated

KEY = "a-key-of-the-box"
#: Rows the server gives at once, however many it is asked for.
CAP = 20


@attrs.define
class Box:
    """A server of toys, and what it was asked."""

    toys: dict[str, dict[str, Any]] = attrs.field(
        factory=lambda: {
            f"t{n:03}": {"_id": f"t{n:03}", "label": f"Toy {n}", "colour": "red" if n % 3 else "blue"}
            for n in range(70)
        }
    )
    asked: list[tuple[str, str, dict[str, str]]] = attrs.field(factory=list)
    url: str = ""
    rights: bool = True


def _handler(box: Box) -> type[BaseHTTPRequestHandler]:
    class Handler(BaseHTTPRequestHandler):
        protocol_version = "HTTP/1.1"

        def log_message(self, *_: object) -> None:
            """Say nothing."""

        def _answer(self, status: int, data: object = None) -> None:
            body = b"" if data is None else json.dumps(data).encode()
            self.send_response(status)
            self.send_header("Content-Type", "application/json")
            self.send_header("Content-Length", str(len(body)))
            self.end_headers()
            self.wfile.write(body)

        def _serve(self) -> None:
            parts = urlsplit(self.path)
            query = {name: values[0] for name, values in parse_qs(parts.query).items()}
            content = self.rfile.read(int(self.headers.get("Content-Length") or 0))
            given: dict[str, Any] = json.loads(content) if content else {}
            box.asked.append((self.command, parts.path, query))
            name = parts.path.removeprefix("/rest/v1/toys").strip("/")
            if self.headers.get("X-Api-Key") != KEY or "Authorization" in self.headers:
                self._answer(401, {"reason": "no such key"})
            elif not box.rights:
                self._answer(403, {"reason": "not you"})
            elif self.command == "GET" and not name:
                rows = [toy for toy in box.toys.values() if query.get("colour") in (None, toy["colour"])]
                start, limit = int(query["offset"]), min(int(query["limit"]), CAP)
                found = rows[start : start + limit]
                self._answer(200, {"items": found, "paging": {"total": len(rows), "offset": start}})
            elif self.command == "POST":
                if given["label"] == "banned":
                    self._answer(422, {"reason": "not that", "fields": {"label": ["is banned"]}})
                    return
                toy = {"_id": f"t{len(box.toys):03}", **given}
                box.toys[toy["_id"]] = toy
                self._answer(201, toy)
            elif name not in box.toys:
                self._answer(404, {"reason": f"no toy {name}"})
            elif self.command == "DELETE":
                del box.toys[name]
                self._answer(204)
            else:
                box.toys[name] |= given
                self._answer(200, box.toys[name])

        do_GET = do_POST = do_PATCH = do_DELETE = _serve

    return Handler


@pytest.fixture(scope="module")
def toy(tmp_path_factory: pytest.TempPathFactory) -> ModuleType:
    return generated("toy", tmp_path_factory.mktemp("toy"))


@pytest.fixture
def box() -> Iterator[Box]:
    made = Box()
    server = ThreadingHTTPServer(("127.0.0.1", 0), _handler(made))
    made.url = f"http://127.0.0.1:{server.server_address[1]}"
    thread = threading.Thread(target=server.serve_forever, args=(0.01,), daemon=True)
    thread.start()
    yield made
    server.shutdown()
    server.server_close()
    thread.join()


@pytest.fixture
def client(toy: ModuleType, box: Box) -> Iterator[Any]:  # Any: of a package that no type checker sees
    made = toy.ToyClient(base_url=box.url, api_key=KEY)
    yield made
    made.close()


def test_pages_begin_where_those_before_them_end(client: Any, box: Box) -> None:  # noqa: ANN401 - see client
    listing = client.toys.list_all()
    assert [one.id for one in listing] == list(box.toys)
    assert listing.report.complete is True
    sent = [query for verb, _, query in box.asked if verb == "GET"]
    assert [query["offset"] for query in sent] == ["0", "20", "40", "60"]
    assert sent[0] == {"limit": "40", "offset": "0"}
    assert {path for _, path, _ in box.asked} == {"/rest/v1/toys"}


def test_pages_ahead_begin_there_too(client: Any, box: Box) -> None:  # noqa: ANN401 - see client
    assert {one.id for one in client.toys.list_all(prefetch=4)} == set(box.toys)


def test_a_page_and_its_filters(client: Any, box: Box) -> None:  # noqa: ANN401 - see client
    page = client.toys.list(page_size=5, page_no=2, colour="blue")
    assert [one.id for one in page] == ["t015", "t018", "t021", "t024", "t027"]
    assert (page.record_count, page[0].colour, page[0].made) == (24, "blue", None)


def test_a_reading_goes_on_where_another_ended(client: Any, box: Box) -> None:  # noqa: ANN401 - see client
    first = client.toys.list_all()
    seen = [one.id for _, one in zip(range(30), first, strict=False)]
    seen += [one.id for one in client.toys.list_all(resume=first.checkpoint())]
    assert set(seen) == set(box.toys)


def test_records_are_made_changed_and_deleted(client: Any, box: Box) -> None:  # noqa: ANN401 - see client
    made = client.toys.create(label="Top", colour="green")
    assert (made.id, made.label, repr(made)[:4]) == ("t070", "Top", "Toy(")
    assert client.toys.get("t070").colour == "green"
    assert client.toys.update("t070", colour="red").colour == "red"
    client.toys.delete("t070")
    assert "t070" not in box.toys
    assert [verb for verb, _, _ in box.asked] == ["POST", "GET", "PATCH", "DELETE"]


def test_errors_are_its_own(toy: ModuleType, client: Any, box: Box) -> None:  # noqa: ANN401 - see client
    errors = importlib.import_module("toy.errors")
    with pytest.raises(errors.ToyGoneError, match="no toy x9"):
        client.toys.get("x9")
    with pytest.raises(errors.ToyRefusedError) as refused:
        client.toys.create(label="banned")
    assert [(one.field, one.message) for one in refused.value.errors] == [("label", "is banned")]
    other = toy.ToyClient(base_url=box.url, api_key="another")
    with pytest.raises(errors.ToyKeyError, match="no such key"):
        other.toys.get("t001")
    other.close()


def test_errors_that_no_answer_told_are_its_own_too(toy: ModuleType, client: Any, box: Box) -> None:  # noqa: ANN401 - see client
    errors = importlib.import_module("toy.errors")
    model = importlib.import_module("toy.models.toy").Toy
    broken = model(label="Top")
    broken.label = float("nan")
    refused: list[Callable[[], object]] = [
        lambda: client.toys.list(size=1),
        lambda: client.toys.list({"colour": "red"}),
        lambda: client.toys.list(page_size=0),
        lambda: client.toys.list_all(prefetch=0),
        lambda: client.toys.list_all(resume="{}"),
        lambda: client.toys.get(""),
        lambda: client.toys.create(colours="red"),
        lambda: client.toys.update("t001"),
        lambda: model.from_dict(5),
        lambda: model.from_dict({"label": float("nan")}),
        lambda: broken.to_dict(json=True),
    ]
    for call in refused:
        with pytest.raises(errors.ToyRefusedError):
            call()
    assert box.asked == []
    away = toy.ToyClient(base_url="http://127.0.0.1:1", api_key=KEY)
    with pytest.raises(errors.ToyConnectionError) as unreachable:  # a kind that its manifest does not list
        away.toys.get("t001")
    away.close()
    with pytest.raises(errors.ToyError, match="client is closed"):
        away.toys.get("t001")
    with pytest.raises(errors.ToyConfigError) as unsuitable:
        toy.ToyClient(base_url="nowhere", api_key=KEY)
    for error in (unreachable.value, unsuitable.value):
        assert isinstance(error, errors.ToyError)
        assert not isinstance(error, halopsa.HaloPsaError)


def test_it_lives_beside_halopsa(client: Any, box: Box) -> None:  # noqa: ANN401 - see client
    with Sandbox() as halo, HaloPsaClient(**halo.connection) as other:
        tickets = other.tickets.list(page_size=3)
        toys = client.toys.list(page_size=3)
        assert [type(one).__module__ for one in (tickets[0], toys[0])] == [
            "halopsa.models.ticket_row",
            "toy.models.toy",
        ]
        with pytest.raises(halopsa.HaloPsaNotFoundError) as missing:
            other.tickets.get(99999999)
        assert type(missing.value) is halopsa.HaloPsaNotFoundError
    assert client.toys.list(page_size=3)[0].id == "t000"


def test_a_client_shows_no_secret_and_is_not_pickled(toy: ModuleType, client: Any, box: Box) -> None:  # noqa: ANN401 - see client
    assert repr(client) == f"<ToyClient of {box.url}>"
    assert repr(toy.ToyClient(box.url, KEY, read_only=True)) == f"<ToyClient of {box.url}, read-only>"
    with pytest.raises(TypeError, match="holds secrets and is not pickled"):
        pickle.dumps(client)
    with pytest.raises(toy.ToyConfigError) as refused:
        toy.ToyClient("nowhere", KEY)
    shown = [
        repr(value)
        for frame, _ in traceback.walk_tb(refused.value.__traceback__)
        if frame.f_globals["__name__"].startswith(("toy", "halopsa"))
        for value in frame.f_locals.values()
    ]
    assert shown and not [text for text in shown if KEY in text]  # noqa: PT018 - one is nothing without the other
    assert isinstance(refused.value, toy.ToyError)


def test_any_request_goes_out_with_the_key(toy: ModuleType, client: Any, box: Box) -> None:  # noqa: ANN401 - see client
    assert client.request("GET", "/toys/t002")["label"] == "Toy 2"
    assert (
        client.request("get", "/rest/v1/toys", params={"limit": 1, "offset": 3})["items"][0]["_id"] == "t003"
    )
    with pytest.raises(
        toy.ToyRefusedError, match="must be a plain path such as /toys; give the query as params"
    ):
        client.request("GET", "/toys?limit=1")
    with pytest.raises(toy.ToyGoneError) as gone:
        client.request("GET", "/toys/x")
    assert gone.value.instance == box.url.partition("://")[2]
    with client as same:
        assert same is client
    with pytest.raises(toy.ToyError, match="client is closed"):
        client.toys.list()
    with pytest.raises(AttributeError, match="The client has no 'toyz'; did you mean 'toys'"):
        _ = client.toyz


def test_the_package_is_loaded_late_and_says_what_it_has(toy: ModuleType) -> None:
    assert {"ToyClient", "AsyncToyClient", "ToyBusyError", "Listing", "Checkpoint"} <= set(dir(toy))
    assert all(getattr(toy, name) is not None for name in toy.__all__)
    assert toy.__version__ == "0.0.1"
    with pytest.raises(AttributeError, match="module 'toy' has no attribute 'Toys'"):
        _ = toy.Toys
    assert issubclass(toy.ToyForbiddenError, toy.ToyKeyError)
    assert issubclass(toy.ToyGoneError, toy.ToyRefusedError)
    assert toy.ToyBusyError.__doc__ == "The box is busy."
    error = toy.ToyRefusedError("no", errors=[toy.FieldError("label", "is banned")])
    assert pickle.loads(pickle.dumps(error)).errors == error.errors  # noqa: S301 - our own
    names = [name for name in dir(toy) if isinstance(getattr(toy, name), type)]
    found = [getattr(toy, name) for name in names]
    assert all(one.__doc__ and not one.__doc__.startswith("Base") for one in found)
    errors = [one for one in found if issubclass(one, Exception) and not issubclass(one, Warning)]
    assert {one.__name__ for one in errors if not issubclass(one, toy.ToyError)} == set()


def test_a_right_that_lacks_is_no_refused_key(toy: ModuleType, client: Any, box: Box) -> None:  # noqa: ANN401 - see client
    box.rights = False
    with pytest.raises(toy.ToyForbiddenError) as refused:
        client.toys.get("t001")
    assert (refused.value.status_code, refused.value.reason) == (403, None)


def test_the_async_client_is_the_same(toy: ModuleType, box: Box) -> None:
    async def use() -> None:
        async with toy.AsyncToyClient(box.url, KEY) as client:
            assert repr(client) == f"<AsyncToyClient of {box.url}>"
            assert [one.id async for one in client.toys.list_all(prefetch=3)] == list(box.toys)
            made = await client.toys.create(label="Top", colour="green")
            assert (await client.toys.get(made.id)).label == "Top"
            assert (await client.toys.update(made.id, colour="red")).colour == "red"
            await client.toys.delete(made.id)
            assert (await client.request("GET", "/toys/t002"))["label"] == "Toy 2"
            with pytest.raises(toy.ToyGoneError):
                await client.toys.get("x9")
        with pytest.raises(toy.ToyError, match="client is closed"):
            await client.toys.get("t001")
        async with toy.AsyncToyClient(box.url, "another") as other:
            with pytest.raises(toy.ToyKeyError, match="no such key"):
                await other.toys.get("t001")

    asyncio.run(use())
