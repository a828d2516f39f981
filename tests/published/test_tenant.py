"""``import-openapi --from-tenant``: a tenant's own description, fetched as carefully as the client sends."""

from __future__ import annotations

import json
import re
import threading
from collections.abc import Iterator
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer
from pathlib import Path

import attrs
import pytest
from click.testing import CliRunner

from codegen.__main__ import main
from codegen.openapi import fetch
from codegen.openapi.description import DescriptionError

from .project import Project

SOURCE = fetch.Source("/api/swagger/v2/swagger.json", "/api", "https://acme.halopsa.com", "halopsa-client")


@attrs.define
class Tenant:
    """A server on this machine, and what it was asked."""

    server: ThreadingHTTPServer
    answer: tuple[int, dict[str, str], bytes] = (200, {}, b"")
    asked: list[tuple[str, dict[str, str]]] = attrs.field(factory=list)

    @property
    def url(self) -> str:
        """Its address."""
        return f"http://127.0.0.1:{self.server.server_port}"


@pytest.fixture
def tenant() -> Iterator[Tenant]:
    class Handler(BaseHTTPRequestHandler):
        def do_GET(self) -> None:
            found.asked.append((self.path, {name.lower(): value for name, value in self.headers.items()}))
            status, headers, body = found.answer
            self.send_response(status)
            for name, value in ({"Content-Length": str(len(body))} | headers).items():
                self.send_header(name, value)
            self.end_headers()
            self.wfile.write(body)

        def log_message(self, format: str, *args: object) -> None:
            pass

    with ThreadingHTTPServer(("127.0.0.1", 0), Handler) as server:
        found = Tenant(server)
        thread = threading.Thread(target=server.serve_forever, args=(0.01,))
        thread.start()
        yield found
        server.shutdown()
        thread.join()


def test_import_from_a_tenant(project: Project, tenant: Tenant, monkeypatch: pytest.MonkeyPatch) -> None:
    netrc = project.root / "netrc"
    netrc.write_text("machine 127.0.0.1 login user password secret\n")
    monkeypatch.setenv("NETRC", str(netrc))
    monkeypatch.setenv("HTTP_PROXY", "http://127.0.0.1:1")
    monkeypatch.setenv("HALOPSA_CLIENT_SECRET", "secret")
    before = project.tree()
    tenant.answer = (200, {}, json.dumps(project.description).encode())
    for end in ("", "/", "/api", "/api/", "/api/swagger/v2/swagger.json"):
        options = ["import-openapi", "--from-tenant", tenant.url + end, "--spec", str(project.spec)]
        result = CliRunner().invoke(main, options)
        assert result.exit_code == 0, result.output
    assert project.tree() == before
    assert {path for path, _ in tenant.asked} == {"/api/swagger/v2/swagger.json"}
    for _, headers in tenant.asked:
        assert not {"authorization", "cookie", "proxy-authorization"} & headers.keys()
        assert "secret" not in str(headers)


def test_a_comparison_asks_for_the_version_too_and_writes_nothing(project: Project, tenant: Tenant) -> None:
    api = project.spec / "api.yaml"
    told = "description: {version: /api/InstanceInfo, "
    api.write_text(api.read_text(encoding="utf-8").replace("description: {", told), encoding="utf-8")
    before = project.tree()
    description = {**project.description, "app_version": "2.240.1"}  # one answer for both paths
    tenant.answer = (200, {}, json.dumps(description).encode())
    options = [
        "import-openapi",
        "--compare",
        "--from-tenant",
        tenant.url + "/api",
        "--spec",
        str(project.spec),
    ]
    result = CliRunner().invoke(main, options)
    assert result.exit_code == 0, result.output
    assert result.output.splitlines() == [
        "version: the tenant says it runs 2.240.1",
        "it lacks, of what is known here: 0 operations, 0 parameters, 0 schemas, 0 fields",
        "it has, and nothing is known of it here: 0 operations, 0 parameters, 0 schemas, 0 fields",
    ]
    assert project.tree() == before
    assert [path for path, _ in tenant.asked] == ["/api/swagger/v2/swagger.json", "/api/InstanceInfo"]


@pytest.mark.parametrize(
    "answer", [(404, {}, b""), (200, {}, b"{"), (200, {}, b"[]"), (200, {}, b'{"version": "a\\nb"}')]
)
def test_a_tenant_that_tells_no_version(tenant: Tenant, answer: tuple[int, dict[str, str], bytes]) -> None:
    tenant.answer = answer
    assert fetch.version(tenant.url, attrs.evolve(SOURCE, version_path="/api/InstanceInfo")) == ""
    assert fetch.version(tenant.url, SOURCE) == ""
    assert len(tenant.asked) == 1


@pytest.mark.parametrize(
    ("answer", "said"),
    [
        ((302, {"Location": "http://127.0.0.1/x"}, b""), "answers with a redirect, which is not followed"),
        ((304, {}, b""), "answers with a redirect"),
        ((404, {}, b"{}"), "answers with HTTP 404, not with a description"),
        ((401, {}, b""), "answers with HTTP 401"),
        ((204, {}, b""), "answers with HTTP 204"),
        ((200, {}, b"x" * 3000), "longer than 2000 bytes, not read"),
        ((200, {"Content-Length": "50"}, b"{"), "cannot be reached"),
        ((200, {"Content-Encoding": "gzip"}, b"{}" * 20), "cannot be reached"),
    ],
)
def test_answers_that_are_no_description(
    tenant: Tenant, answer: tuple[int, dict[str, str], bytes], said: str
) -> None:
    tenant.answer = answer
    with pytest.raises(DescriptionError, match=said) as caught:
        fetch.fetch(tenant.url, SOURCE, largest=2000)
    assert str(caught.value).startswith(tenant.url)


def test_an_answer_that_takes_too_long(tenant: Tenant) -> None:
    tenant.answer = (200, {}, b"{}")
    with pytest.raises(DescriptionError, match="no whole answer in time"):
        fetch.fetch(tenant.url, SOURCE, deadline=-1.0)


def test_a_login_page_is_none(project: Project, tenant: Tenant) -> None:
    tenant.answer = (200, {"Content-Type": "text/html"}, b"<!doctype html><p>Sign in")
    options = ["import-openapi", "--from-tenant", tenant.url, "--spec", str(project.spec)]
    result = CliRunner().invoke(main, options)
    assert result.exit_code == 1
    assert result.output.startswith(f"{tenant.url}/api/swagger/v2/swagger.json: not ")


def test_a_tenant_that_is_not_there(tenant: Tenant) -> None:
    url = tenant.url
    tenant.server.socket.close()
    with pytest.raises(DescriptionError, match="cannot be reached"):
        fetch.fetch(url.replace(str(tenant.server.server_port), "1"), SOURCE)


def test_certificates_are_checked(tenant: Tenant) -> None:
    tenant.answer = (200, {}, b"{}")
    with pytest.raises(DescriptionError, match=r"TLS certificate|cannot be reached"):
        fetch.fetch(tenant.url.replace("http:", "https:"), SOURCE)


@pytest.mark.parametrize(
    ("url", "said"),
    [
        ("http://acme.halopsa.com", "must use https"),
        ("http://127.0.0.1.example", "must use https"),
        ("ftp://acme.halopsa.com", "must be a full URL"),
        ("acme.halopsa.com", "must be a full URL"),
        ("https://", "must be a full URL"),
        ("https://user:secret@acme.halopsa.com", "must not contain a user name"),
        ("https://acme.halopsa.com/?a=1", "must not have a query"),
        ("https://acme.halopsa.com/#x", "must not have a query or a fragment"),
        ("https://acme.halopsa.com/a b", "must not have spaces"),
        ("https://acme.halopsa.com:x", "not a valid URL"),
        ("https://[::1", "not a valid URL"),
    ],
)
def test_addresses_that_are_refused(url: str, said: str) -> None:
    with pytest.raises(DescriptionError, match=said) as caught:
        fetch.fetch(url, SOURCE)
    assert "secret" not in str(caught.value)


@pytest.mark.parametrize(
    "url",
    [
        "https://acme.halopsa.com",
        "https://acme.halopsa.com/api/",
        "http://localhost:80",
        "http://[::1]:8/API",
    ],
)
def test_addresses_that_do(url: str) -> None:
    assert re.fullmatch(r"https?://[^/]+/api/swagger/v2/swagger\.json", fetch.address(url, SOURCE))


def test_the_manifest_says_where_it_is() -> None:
    api = {"product": {"package": "toy"}, "description": {"path": "/openapi.json"}, "constants": {}}
    toys = fetch.Source.of(api)
    assert toys == fetch.Source("/openapi.json", "", "https://example.com", "toy-client")
    assert fetch.address("https://box.example/", toys) == "https://box.example/openapi.json"
    assert fetch.address("https://box.example/Openapi.json", toys) == "https://box.example/Openapi.json"
    constants = {"hosted_url": {"value": "https://{tenant}.toys.example"}, "api_path": "/rest/v1"}
    boxes = fetch.Source.of({**api, "constants": constants})
    assert boxes.example == "https://acme.toys.example"
    assert fetch.address("https://box.example/rest/v1/", boxes) == "https://box.example/openapi.json"


def test_an_api_that_is_published_nowhere() -> None:
    spec = str(Path(__file__).parents[1] / "fixtures/toy/spec")
    options = ["import-openapi", "--from-tenant", "https://box.example", "--spec", spec, "--api", "toy"]
    result = CliRunner().invoke(main, options)
    assert result.exit_code == 1
    assert "api.yaml has no description.path" in result.output
