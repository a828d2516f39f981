"""An API that only a guide describes: envelopes, codes, names of its own for paging and methods, and guesses.

What is in tests/fixtures/shelf is all there is of it.
"""

from __future__ import annotations

import asyncio
import inspect
import pickle
from collections.abc import Callable, Iterator
from types import ModuleType
from typing import Any
from urllib.parse import parse_qs, urlsplit

import pytest

from tests.generated import generated
from tests.unit.core.hosts import Answer, Asked, Server, served

Client = Any  # of a package that no type checker sees
BOOKS = {
    f"b{n:02}": {"_id": f"b{n:02}", "externalId": f"x{n}", "title": f"Book {n}", "onLoan": n % 2 == 0}
    for n in range(45)
}


@pytest.fixture(scope="module")
def shelf(tmp_path_factory: pytest.TempPathFactory) -> ModuleType:
    return generated("shelf", tmp_path_factory.mktemp("shelf"))


def failed(status: int, code: str, message: str, **more: object) -> Answer:
    return (
        status,
        {},
        {"success": False, "error": {"code": code, "message": message, "requestId": "r-7", **more}},
    )


def answer(asked: Asked) -> Answer:
    parts = urlsplit(asked.path)
    query = {name: values[0] for name, values in parse_qs(parts.query).items()}
    name = parts.path.removeprefix("/books").strip("/")
    if asked.headers.get("x-api-key") != "a-key-of-ours":
        return failed(400, "MISSING_API_KEY", "who are you?")
    if asked.method == "GET" and not name:
        rows = [
            row
            for row in BOOKS.values()
            if query.get("onLoan", str(row["onLoan"]).lower()) == str(row["onLoan"]).lower()
        ]
        rows = rows[::-1] if query.get("sort", "").startswith("-") else rows
        size, page = int(query["limit"]), int(query["page"])
        found = rows[(page - 1) * size : page * size]
        return 200, {}, {"success": True, "data": found, "pagination": {"total": len(rows)}}
    if asked.method == "POST" and not name:
        if b"banned" in asked.body:
            details = [{"field": "title", "message": "is banned"}]
            return failed(422, "VALIDATION_ERROR", "not that", details=details, token="hush-hush-hush")
        return 201, {}, {"success": True, "data": {**BOOKS["b01"], "title": "New"}}
    if name == "b13":
        return failed(409, "LENT", "somebody has it", details={"until": "tomorrow"})
    if name == "gone":
        return failed(410, "NOT_FOUND", "no such book")
    if name == "none":
        return 200, {}, {"success": True, "data": None}
    if name not in BOOKS:
        return failed(404, "NOT_FOUND", "no such book")
    return 200, {}, {"success": True, "data": BOOKS[name]}


@pytest.fixture
def server() -> Iterator[Server]:
    with served() as made:
        made.answer = answer
        yield made


@pytest.fixture
def client(shelf: ModuleType, server: Server) -> Iterator[Client]:
    with shelf.ShelfApiClient(server.url, api_key="a-key-of-ours") as made:
        yield made


def paths(server: Server) -> list[str]:
    return [asked.path for asked in server.asked]


def test_lists_and_their_paging_have_names_of_the_api(client: Client, server: Server) -> None:
    page = client.books.search(limit=10, page=2)
    assert [book.id for book in page] == [f"b{n}" for n in range(10, 20)]
    assert page.record_count == 45
    listing = client.books.search_all(limit=20)
    assert len(listing.to_list()) == 45
    assert listing.report.complete
    assert paths(server)[:2] == ["/books?page=2&limit=10", "/books?page=1&limit=20&sort=_id"]
    assert "list" not in dir(client.books)


def test_signatures_have_no_more_than_the_api_has(client: Client, shelf: ModuleType) -> None:
    taken = inspect.signature(client.books.search).parameters
    assert list(taken)[:4] == ["limit", "page", "allow_unknown", "timeout"]
    assert {"external_id", "on_loan", "sort"} <= set(taken)
    assert not {"order", "orderdesc", "search", "page_size", "experimental"} & set(taken)
    with pytest.raises(shelf.ValidationError, match="limit: must be a whole number"):
        client.books.search(limit=0)
    with pytest.raises(shelf.ValidationError, match="page_size: is not known here; did you mean 'limit'"):
        client.books.search(page_size=3)


def test_fields_to_order_by_have_a_sign(client: Client, server: Server, shelf: ModuleType) -> None:
    assert client.books.search(sort="-external_id", limit=1)[0].id == "b44"
    client.books.search(sort="externalId", limit=1)
    client.books.search(sort="external_id", limit=1)
    assert [path.partition("sort=")[2] for path in paths(server)] == [
        "-externalId",
        "externalId",
        "externalId",
    ]
    with pytest.raises(shelf.ValidationError, match="'externals' is no field of a row"):
        client.books.search(sort="-externals")


def test_the_vendor_s_spelling_is_taken_everywhere(client: Client, server: Server) -> None:
    client.books.search(externalId="x1", onLoan=True, limit=1)
    assert paths(server) == ["/books?page=1&limit=1&externalId=x1&onLoan=true"]
    client.books.add(title="New", externalId="x9", onLoan=False)
    client.books.add({"title": "New", "externalId": "x9", "onLoan": False})
    client.books.change("b01", externalId="x8", experimental=True)
    client.books.change("b01", {"external_id": "x8"}, experimental=True)
    bodies = [asked.body for asked in server.asked[1:]]
    assert bodies[0] == bodies[1] == b'{"title":"New","externalId":"x9","onLoan":false}'
    assert bodies[2] == bodies[3] == b'{"externalId":"x8"}'


def test_a_record_is_found_in_its_envelope(client: Client, shelf: ModuleType) -> None:
    assert client.books.find_by_id("b07").title == "Book 7"
    assert client.books.add(title="New").title == "New"
    with pytest.raises(shelf.NotFoundError, match="the answer is empty"):
        client.books.find_by_id("none")


def test_failures_say_code_details_and_request(client: Client, server: Server, shelf: ModuleType) -> None:
    with pytest.raises(shelf.LentError) as lent:
        client.books.find_by_id("b13")
    error = pickle.loads(pickle.dumps(lent.value))  # noqa: S301 - our own
    assert (error.code, error.details, error.request_id) == ("LENT", {"until": "tomorrow"}, "r-7")
    assert "somebody has it" in error.message
    assert isinstance(error, shelf.ShelfError)
    with pytest.raises(shelf.NotFoundError) as gone:  # by its code: the status has no class
        client.books.find_by_id("gone")
    assert (gone.value.status_code, gone.value.code) == (410, "NOT_FOUND")
    with pytest.raises(shelf.ValidationError) as refused:
        client.books.add(title="banned")
    assert [(one.field, one.message) for one in refused.value.errors] == [("title", "is banned")]
    assert refused.value.details == [{"field": "title", "message": "is banned"}]
    assert "hush" not in repr(refused.value.response)
    server.answer = lambda asked: (500, {}, "no envelope")
    with pytest.raises(shelf.ShelfServerError) as broken:
        client.books.find_by_id("b01")
    assert (broken.value.code, broken.value.details, broken.value.request_id) == (None, None, None)


def test_a_code_goes_before_the_status(shelf: ModuleType, server: Server) -> None:
    with (
        shelf.ShelfApiClient(server.url, api_key="another") as client,
        pytest.raises(shelf.AuthenticationError) as refused,
    ):
        client.books.search()
    assert (refused.value.status_code, refused.value.code) == (400, "MISSING_API_KEY")
    assert not isinstance(refused.value, shelf.ValidationError)


GUESSES: dict[str, Callable[[Client, bool], object]] = {
    "books.change": lambda client, sure: client.books.change("b01", title="x", experimental=sure),
    "books.remove": lambda client, sure: client.books.remove("b01", experimental=sure),
    "books.lend": lambda client, sure: client.books.lend("b01", experimental=sure),
    "drafts.list": lambda client, sure: client.drafts.list(experimental=sure),
    "drafts.list_all": lambda client, sure: client.drafts.list_all(experimental=sure),
    "drafts.get": lambda client, sure: client.drafts.get("b01", experimental=sure),
    "drafts.create": lambda client, sure: client.drafts.create(title="x", experimental=sure),
}


@pytest.mark.parametrize("name", GUESSES)
def test_guesses_are_sent_when_asked_for(
    name: str, client: Client, server: Server, shelf: ModuleType
) -> None:
    with pytest.raises(
        shelf.ShelfUnsupportedError, match=f"{name.removesuffix('_all')}: nobody has verified this"
    ):
        GUESSES[name](client, False)
    assert server.asked == []
    server.answer = lambda asked: (
        200,
        {},
        {"data": [] if asked.path.startswith("/drafts?") else BOOKS["b01"]},
    )
    done = GUESSES[name](client, True)
    assert not name.endswith("_all") or list(done) == []  # type: ignore[call-overload]  # a listing
    assert len(server.asked) == 1


def test_docstrings_say_what_a_grade_means(shelf: ModuleType, client: Client) -> None:
    assert "B: in the guide, with an example." in shelf.ShelfApiClient.__doc__
    said = " ".join(client.books.change.__doc__.split())
    assert "Grade D: inferred. Nobody has verified this call." in said
    assert "experimental: Send the request, which nobody has verified." in said
    assert "Grade" not in client.books.search.__doc__


def test_the_async_client_is_the_same(shelf: ModuleType, server: Server) -> None:
    async def token() -> None:
        return None

    async def finished(guess: Callable[[Client, bool], Any], client: Client) -> None:
        found = guess(client, False)
        if inspect.isawaitable(found):
            await found

    async def use() -> None:
        async with shelf.AsyncShelfApiClient(server.url, get_token=token, api_key="a-key-of-ours") as client:
            assert len(await client.books.search(limit=10, page=5)) == 5
            assert len(await client.books.search_all().to_list()) == 45
            assert (await client.books.find_by_id("b07")).external_id == "x7"
            with pytest.raises(shelf.LentError) as lent:
                await client.books.find_by_id("b13")
            assert lent.value.request_id == "r-7"
            for guess in GUESSES.values():
                with pytest.raises(shelf.ShelfUnsupportedError):
                    await finished(guess, client)

    asyncio.run(use())


def test_settings_come_from_the_environment(
    shelf: ModuleType, server: Server, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv("SHELF_API_URL", server.url)
    monkeypatch.setenv("SHELF_KEY", "a-key-of-ours")
    with shelf.ShelfApiClient.from_env(read_only=True) as client:
        assert client.books.find_by_id("b07").title == "Book 7"
        assert repr(client) == f"<ShelfApiClient of {server.url}, read-only>"
    with shelf.ShelfApiClient.from_env(api_key="another") as client, pytest.raises(shelf.AuthenticationError):
        client.books.search()
    monkeypatch.delenv("SHELF_API_URL")
    with pytest.raises(shelf.ShelfConfigError, match="api_url is missing: pass api_url or set SHELF_API_URL"):
        shelf.ShelfApiClient.from_env()
