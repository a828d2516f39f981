"""``codegen new``: a manifest begun from nothing, from a real description, and from small ones for each convention."""

from __future__ import annotations

import asyncio
import json
import re
from collections.abc import Iterator
from pathlib import Path
from types import ModuleType
from typing import Any
from urllib.parse import parse_qs, urlsplit

import pytest
from click.testing import CliRunner

from codegen.__main__ import main
from codegen.lint import lint
from codegen.manifest.model import Manifest
from tests.generated import built
from tests.unit.core.hosts import Answer, Asked, Server, served

NETLIFY = Path(__file__).resolve().parents[3] / "fixtures" / "netlify" / "swagger.json"


def run(*arguments: str) -> str:
    done = CliRunner().invoke(main, list(arguments))
    assert done.exit_code == 0, done.output
    return done.output


def begun(tmp_path: Path, description: dict[str, Any] | None = None, name: str = "shop") -> Manifest:
    """Return the manifest that is begun from a description."""
    file = tmp_path / "description.json"
    file.write_text(json.dumps(description))
    more = () if description is None else ("--openapi", str(file))
    run("new", name, *more, "--spec", str(tmp_path / "spec"))
    return lint.read(tmp_path / "spec" / name)


def todo(tmp_path: Path, name: str = "shop") -> str:
    text = (tmp_path / "spec" / name / "api.yaml").read_text().partition("# What the description")[2]
    return " ".join(text.replace("#", "").split())


# From nothing


def test_an_empty_one_is_a_client_at_once(tmp_path: Path) -> None:
    manifest = begun(tmp_path)
    assert [*manifest.resources] == ["things"]
    spec = str(tmp_path / "spec")
    assert "24 written" in run("build", "--spec", spec)
    assert "are current" in run("check", "--spec", spec)
    assert "no problems" in run("lint", "--spec", spec)
    assert (tmp_path / "shop" / "client.py").is_file()


def test_what_is_written_by_hand_is_not_replaced(tmp_path: Path) -> None:
    begun(tmp_path)
    (tmp_path / "shop").mkdir()
    (tmp_path / "shop" / "errors.py").write_text("MINE = 1\n")
    done = CliRunner().invoke(main, ["build", "--spec", str(tmp_path / "spec")])
    assert done.exit_code == 1
    assert "written by hand, so not replaced: errors.py; move or delete it" in done.output
    assert not (tmp_path / "shop" / "client.py").exists()


@pytest.mark.parametrize(
    ("arguments", "said"),
    [
        (["Shop"], "'Shop' cannot be the name of a package"),
        (["../shop"], "cannot be the name of a package"),
        (["there"], "spec/there is there already"),
        (["shop", "--openapi", "none.json"], "does not exist"),
        (["shop", "--openapi", "odd.json"], "not an OpenAPI description (no 'paths')"),
    ],
)
def test_what_is_refused(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, arguments: list[str], said: str
) -> None:
    monkeypatch.chdir(tmp_path)
    (tmp_path / "spec" / "there").mkdir(parents=True)
    (tmp_path / "odd.json").write_text("{}")
    done = CliRunner().invoke(main, ["new", *arguments, "--spec", "spec"])
    assert done.exit_code != 0
    assert said in done.output
    assert [path.name for path in (tmp_path / "spec").iterdir()] == ["there"]


# From small descriptions


def described(*paths: dict[str, Any], **more: Any) -> dict[str, Any]:  # noqa: ANN401 - parts of a description
    return {
        "openapi": "3.1.0",
        "info": {"title": "Shop", "version": "7"},
        "servers": [{"url": "https://api.shop.example/v2"}],
        "paths": {path: item for one in paths for path, item in one.items()},
        **more,
    }


def answers(schema: dict[str, Any], *parameters: str, **more: Any) -> dict[str, Any]:  # noqa: ANN401 - as above
    given = [{"name": name, "in": "query", "schema": {"type": "integer"}} for name in parameters]
    content = {"application/json": {"schema": schema}}
    return {"parameters": given, "responses": {"200": {"content": content}}, **more}


ITEM = {"type": "object", "properties": {"id": {"type": "integer"}, "unitPrice": {"type": "number"}}}
ROWS = {"type": "array", "items": ITEM}


@pytest.mark.parametrize(
    ("parameters", "style"),
    [
        (["page", "per_page"], {"page": "{page_no}", "per_page": "{page_size}"}),
        (["offset", "limit", "colour"], {"offset": "{offset}", "limit": "{page_size}"}),
        (["skip", "take"], {"skip": "{offset}", "take": "{page_size}"}),
        (["pageNumber", "pageSize"], {"pageNumber": "{page_no}", "pageSize": "{page_size}"}),
        (["colour"], None),
    ],
)
def test_pages_are_told_by_their_parameters(
    tmp_path: Path, parameters: list[str], style: dict[str, str] | None
) -> None:
    manifest = begun(tmp_path, described({"/items": {"get": answers(ROWS, *parameters)}}))
    listed = manifest.resources["items"].listed
    assert listed is not None
    assert listed.request is not None
    assert listed.request.rows == []
    sent = manifest.api["page_styles"][listed.request.page]["plain"]
    assert sent == (style or {})
    assert set(listed.query) == {"colour"} & set(parameters)


def test_pages_by_a_cursor_must_be_said(tmp_path: Path) -> None:
    manifest = begun(tmp_path, described({"/items": {"get": answers(ROWS, "cursor", "limit")}}))
    assert manifest.resources["items"].listed is not None
    assert "pages by a cursor have no page style: one page comes: GET /items cursor" in todo(tmp_path)


def test_envelopes_are_told_by_the_answers(tmp_path: Path) -> None:
    page = {
        "type": "object",
        "properties": {
            "data": ROWS,
            "meta": {"type": "object", "properties": {"total": {"type": "integer"}}},
        },
    }
    one = {"type": "object", "properties": {"data": ITEM}}
    failed = {
        "type": "object",
        "properties": {
            "error": {
                "type": "object",
                "properties": {name: {"type": "string"} for name in ("code", "message", "requestId")},
            }
        },
    }
    responses = {"400": {"content": {"application/json": {"schema": failed}}}}
    listed = answers(page, "page")
    listed["responses"] |= responses
    manifest = begun(
        tmp_path,
        described(
            {
                "/items": {"get": listed, "post": answers(one)},
                "/items/{itemId}": {"get": answers(one), "put": answers(one)},
            }
        ),
    )
    assert manifest.api["envelope"] == {"record": "data", "total": "meta.total"}
    assert manifest.api["error_envelope"] == {
        "at": "error",
        "code": "code",
        "message": "message",
        "request_id": "requestId",
    }
    items = manifest.resources["items"]
    assert [*items.ops] == ["list", "get", "create", "update"]
    assert manifest.entities["Item"].fields["unit_price"].read == "unitPrice"
    assert manifest.entities["Item"].fields["id"].ro


@pytest.mark.parametrize(
    ("scheme", "auth", "credentials"),
    [
        (
            {"type": "http", "scheme": "bearer"},
            {"header": "Authorization", "value": "Bearer {access_token}"},
            ["access_token"],
        ),
        (
            {"type": "apiKey", "in": "header", "name": "X-Key"},
            {"header": "X-Key", "value": "{api_key}"},
            ["api_key"],
        ),
        (
            {"type": "http", "scheme": "basic"},
            {"header": "Authorization", "basic": ["user", "password"]},
            ["user", "password"],
        ),
        (
            {
                "type": "oauth2",
                "flows": {"clientCredentials": {"tokenUrl": "https://api.shop.example/oauth/token"}},
            },
            {
                "header": "Authorization",
                "value": "Bearer {token}",
                "token": {"path": "/oauth/token", "credentials": ["client_id", "client_secret"]},
            },
            ["client_id", "client_secret"],
        ),
    ],
)
def test_logins_are_told_by_security_schemes(
    tmp_path: Path, scheme: dict[str, Any], auth: dict[str, Any], credentials: list[str]
) -> None:
    components = {"securitySchemes": {"theKey": scheme}}
    manifest = begun(tmp_path, described({"/items": {"get": answers(ROWS)}}, components=components))
    assert manifest.api["auth"] == {"the_key": auth}
    assert [*manifest.api["credentials"]] == credentials
    host = manifest.api["hosts"]["main"]
    assert (host["url"], host["auth"]) == ("https://api.shop.example", ["the_key"])
    assert manifest.api["constants"]["api_path"] == "/v2"
    run("build", "--spec", str(tmp_path / "spec"))


def test_what_has_no_counterpart_is_said(tmp_path: Path) -> None:
    components = {"securitySchemes": {"q": {"type": "apiKey", "in": "query", "name": "key"}}}
    begun(
        tmp_path,
        described(
            {
                "/items": {"get": answers(ROWS)},
                "/items/{id}/parts/{part}": {"get": answers(ITEM)},
                "/{account}/items": {"get": answers(ROWS)},
                "/files/{name}.txt": {"get": answers(ITEM)},
                "/items/{id}/parts": {"get": answers(ROWS, "colour")},
            },
            components=components,
            servers=[{"url": "/api"}],
        ),
    )
    said = todo(tmp_path)
    for words in (
        "a path here has the record's id alone: GET /items/{id}/parts/{part}",
        "paths that begin with a parameter: GET /{account}/items",
        "cannot be written: GET /files/{name}.txt",
        "lists below a record are calls, whose answers come as they are: GET /items/{id}/parts",
        "calls that do not send these parameters yet: GET /items/{id}/parts colour",
        "auth: 'q' has no counterpart here",
        "hosts: the description names no https address",
    ):
        assert words in said


def test_names_that_code_cannot_have_are_changed(tmp_path: Path) -> None:
    fields = ("id", "class", "to_dict", "list", "x-y", "a.b", "allow_unknown")
    odd = {"type": "object", "properties": {name: {"type": "string"} for name in fields}}
    manifest = begun(
        tmp_path,
        described(
            {
                "/close": {"get": answers({"type": "array", "items": odd}, "timeout", "from")},
                "/pages/{id}": {"get": answers(odd, operationId="list")},
                "/pages/{id}/close": {"post": answers({}, operationId="get")},
            }
        ),
    )
    assert [*manifest.resources] == ["close_", "pages"]
    assert [*manifest.resources["pages"].ops] == ["get", "get_"]
    assert {
        field.read for field in manifest.entities[manifest.resources["close_"].entity].fields.values()
    } == {*fields} - {"a.b"}
    listed = manifest.resources["close_"].listed
    assert listed is not None
    assert {param.wire for param in listed.query.values()} == {"timeout", "from"}
    run("build", "--spec", str(tmp_path / "spec"))


# From a real one


#: What the manifest of Netlify had to add to its description: limits, and moments that it gives an unknown format.
ADDED = (
    (
        "api.yaml",
        "limits: []",
        'limits: [{requests: 500, window: 60, grade: C, note: "the vendor\'s guide"}]',
    ),
    ("entities/Site.yaml", "created_at: str", "created_at: datetime"),
    ("entities/Site.yaml", "updated_at: str", "updated_at: datetime"),
    ("resources/sites.yaml", "ops:\n", "changes: {by: updated_at}\n\nops:\n"),
)


@pytest.fixture(scope="module")
def netlify(tmp_path_factory: pytest.TempPathFactory) -> Iterator[ModuleType]:
    root = tmp_path_factory.mktemp("netlify")
    said = run("new", "netlify", "--openapi", str(NETLIFY), "--spec", str(root / "spec"))
    assert said == "spec/netlify: 20 resources; 10 things to say, see the end of api.yaml\n"
    assert "20 resources, 117 operations, 20 models: no problems" in run("lint", "--spec", str(root / "spec"))
    for name, before, after in ADDED:
        file = root / "spec" / "netlify" / name
        text = file.read_text()
        assert text.count(before) == 1
        file.write_text(text.replace(before, after))
    with built("netlify", root) as package:
        yield package


SITES = [
    {
        "id": f"s{n}",
        "name": f"site-{n}",
        "created_at": "2026-01-02T03:04:05Z",
        "updated_at": "2026-05-06T07:08:09Z",
    }
    for n in range(230)
]


def answer(asked: Asked) -> Answer:
    """Answer as Netlify's guide says: arrays that are pages, of at most 100 rows."""
    parts = urlsplit(asked.path)
    query = {name: values[0] for name, values in parse_qs(parts.query).items()}
    path = parts.path.removeprefix("/api/v1")
    if asked.headers.get("authorization") != "Bearer a-token-of-ours":
        return 401, {}, {"code": 401, "message": "Access Denied"}
    if path == "/sites" and asked.method == "GET":
        size, page = min(100, int(query["per_page"])), int(query["page"])
        return 200, {}, SITES[(page - 1) * size : page * size]
    if path == "/sites" or (path == "/sites/s7" and asked.method == "PATCH"):
        return 200, {}, {**SITES[7], **json.loads(asked.body)}
    if path == "/sites/s7":
        return (204, {}, None) if asked.method == "DELETE" else (200, {}, SITES[7])
    if path == "/sites/s7/forms":
        return 200, {}, [{"id": "f1"}]
    return 404, {}, {"code": 404, "message": "Not Found"}


@pytest.fixture
def server() -> Iterator[Server]:
    with served() as made:
        made.answer = answer
        yield made


def test_its_operations_are_typed_and_called(netlify: ModuleType, server: Server) -> None:
    with netlify.NetlifyClient("a-token-of-ours", base_url=server.url) as client:
        assert (client.rate_limit.limit, client.rate_limit.window) == (500, 60)
        listing = client.sites.list_all()
        assert [site.id for site in listing] == [site["id"] for site in SITES]
        assert listing.report.complete
        site = client.sites.get("s7")
        assert (site.name, site.created_at.year, site.updated_at.month) == ("site-7", 2026, 5)
        assert client.sites.create(name="new").name == "new"
        assert client.sites.update("s7", custom_domain="a.example").custom_domain == "a.example"
        client.sites.delete("s7")
        assert client.sites.list_site_forms("s7") == [{"id": "f1"}]
        assert len(list(client.sites.changed_since("2026-05-01T00:00:00Z"))) == 230
        with pytest.raises(netlify.NetlifyNotFoundError, match="Not Found") as missing:
            client.hooks.get("h1")
        assert missing.value.code == "404"
        with pytest.raises(
            netlify.NetlifyValidationError, match="nam: is not known here; did you mean 'name'"
        ):
            client.sites.list(nam="x")
    assert {urlsplit(asked.path).path.split("/")[1:3] == ["api", "v1"] for asked in server.asked} == {True}
    with (
        netlify.NetlifyClient("another", base_url=server.url) as client,
        pytest.raises(netlify.NetlifyAuthenticationError, match="Access Denied"),
    ):
        client.sites.list()


def test_its_async_client_too(netlify: ModuleType, server: Server) -> None:
    async def use() -> None:
        async with netlify.AsyncNetlifyClient("a-token-of-ours", base_url=server.url) as client:
            assert len([site async for site in client.sites.list_all(prefetch=2)]) == 230
            assert (await client.sites.get("s7")).name == "site-7"
            assert await client.sites.list_site_forms("s7") == [{"id": "f1"}]

    asyncio.run(use())


def test_it_has_no_sentence_of_its_vendor() -> None:
    text = NETLIFY.read_text()
    assert not re.search(r'"(description|summary|example|examples)":"', text)
    given = json.loads(text)
    verbs = [verb for item in given["paths"].values() for verb in item if verb != "parameters"]
    assert len(verbs) == 181
