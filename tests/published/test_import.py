"""``import-openapi`` as a command: what it writes, what it leaves alone, what it says."""

from __future__ import annotations

import json
import re
import threading
from collections.abc import Callable, Iterator
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer
from pathlib import Path
from typing import Any

import attrs
import pytest
import yaml
from click.testing import CliRunner, Result

from codegen import fetch, importing
from codegen.__main__ import main
from codegen.description import DescriptionError
from codegen.lint import read_everything
from codegen.lock import Lock
from codegen.problems import ManifestError
from tests.unit.codegen_demo import write

REF = "#/components/schemas/"


# Any: plain data of a description.
def demo() -> dict[str, Any]:
    """Return a description of what the demo manifest is curated from."""

    def operation(body: str | None = None, ids: str = "", **query: str) -> dict[str, Any]:
        found: dict[str, Any] = {
            "parameters": [
                *({"name": n, "in": "path", "schema": {"type": "integer"}} for n in ids.split()),
                *({"name": n, "in": "query", "schema": {"type": t}} for n, t in query.items()),
            ]
        }
        if body:
            schema = {"type": "array", "items": {"$ref": REF + body}} if body != "any" else {}
            found["requestBody"] = {"content": {"application/json": {"schema": schema}}}
        return found

    def record(**fields: str) -> dict[str, Any]:
        kinds: dict[str, Any] = {
            "datetime": {"type": "string", "format": "date-time"},
            "list": {"type": "array", "items": {"type": "object"}},
        }
        return {
            "type": "object",
            "properties": {name: kinds.get(kind, {"type": kind}) for name, kind in fields.items()},
        }

    listing = operation(
        count="integer", datesearch="string", inactive="boolean", open_only="boolean", page_no="integer",
        page_size="integer", pageinate="boolean", startdate="string", team="List<int>",
    )  # fmt: skip
    return {
        "openapi": "3.0.1",
        "info": {"title": "Demo", "version": "v1"},
        "paths": {
            "/Tickets": {"get": listing, "post": operation("Faults")},
            "/Tickets/{id}": {
                "get": operation(ids="id", includedetails="boolean"),
                "delete": operation(ids="id"),
            },
            "/Notes": {"get": operation(ticket_id="integer"), "post": operation("Notes")},
            "/EmailStore": {"post": operation("any")},
        },
        "components": {
            "schemas": {
                "Faults": record(
                    id="integer", address="object", customfields="list", dateclosed="datetime", kind="string",
                    main_phone="string", new_phone="string", site_id="number", summary="string", team="string",
                    timetaken="number",
                ),
                "Faults_List": record(
                    id="integer", dateclosed="datetime", made="datetime", site_id="number", summary="string"
                ),
                "Notes": record(id="integer", html="string", text="string", ticket_id="integer"),
            }
        },
    }  # fmt: skip


@attrs.define
class Project:
    """A curated manifest, and a description to import into it."""

    root: Path
    spec: Path
    description: dict[str, Any] = attrs.field(factory=demo)

    def run(self, *options: str) -> Result:
        """Import the description as it is now."""
        source = self.root / "api.json"
        source.write_text(json.dumps(self.description))
        return CliRunner().invoke(main, ["import-openapi", str(source), "--spec", str(self.spec), *options])

    def said(self, *options: str) -> list[str]:
        """Import the description; return the contradictions."""
        result = self.run(*options)
        assert result.exit_code == 0, result.output
        lines = result.output.splitlines()
        found = [line for line in lines if re.match(r"spec/\S+:\d+:\d+: ", line)]
        assert lines[-1] == f"{len(found)} contradictions"
        return found

    def tree(self, part: str = ".") -> dict[str, bytes]:
        """Return the files of the manifest."""
        home = self.spec / part
        return {
            path.relative_to(home).as_posix(): path.read_bytes() for path in home.rglob("*") if path.is_file()
        }

    def curated(self) -> dict[str, bytes]:
        """Return the files no import may touch."""
        return {
            name: content
            for name, content in self.tree().items()
            if not name.startswith("upstream/") and name != "names.lock"
        }

    def ops(self, path: str) -> dict[str, Any]:
        """Return the operations of a path of the description."""
        found: dict[str, Any] = self.description["paths"][path]
        return found

    def fields(self, schema: str) -> dict[str, Any]:
        """Return the properties of a schema of the description."""
        found: dict[str, Any] = self.description["components"]["schemas"][schema]["properties"]
        return found


@pytest.fixture
def project(tmp_path: Path) -> Project:
    found = Project(tmp_path, write(tmp_path))
    assert found.said() == []
    return found


def test_the_demo_is_what_its_description_says(project: Project) -> None:
    read_everything(project.spec)
    result = project.run()
    assert result.output.splitlines() == [
        "3 entities, 20 fields, 7 operations, 13 parameters, 4 paths; 1 repairs; 0 files changed",
        "repair: type spelled otherwise: 1",
        "names: 0 added, 0 kept for operations that are gone",
        "0 contradictions",
    ]


def test_the_same_again_changes_nothing(project: Project) -> None:
    before = project.tree()
    stamps = {path: path.stat().st_mtime_ns for path in project.spec.rglob("*")}
    assert project.said() == []
    assert project.tree() == before
    assert {path: path.stat().st_mtime_ns for path in project.spec.rglob("*")} == stamps


def test_every_repair_can_be_seen(project: Project) -> None:
    result = project.run("--verbose")
    assert (
        "repair: type spelled otherwise: 1\n  GET /Tickets team: type 'List<int>' read as list[int]\n"
        in result.output
    )


def _drop(path: str, verb: str) -> Callable[[Project], object]:
    return lambda project: project.ops(path).pop(verb)


def _retype(schema: str, field: str, kind: dict[str, object]) -> Callable[[Project], object]:
    return lambda project: project.fields(schema).update({field: kind})


def _drop_query(project: Project) -> None:
    parameters = project.ops("/Tickets")["get"]["parameters"]
    parameters[:] = [p for p in parameters if p["name"] != "datesearch"]


JOB, JOBS = r"spec/entities/Job\.yaml", r"spec/resources/jobs\.yaml"


@pytest.mark.parametrize(
    ("edit", "said"),
    [
        (_drop("/Tickets", "get"), [rf"{JOBS}:\d+:\d+: the vendor publishes no GET /Tickets"]),
        (_drop("/Tickets/{id}", "delete"), [rf"{JOBS}:\d+:\d+: the vendor publishes no DELETE /Tickets/{{id}}"]),
        (_drop("/EmailStore", "post"), [rf"{JOBS}:\d+:\d+: the vendor publishes no POST /EmailStore"]),
        (_drop_query, [r"spec/params\.yaml:\d+:\d+: 'datesearch' is no published parameter of GET /Tickets"]),
        (
            _retype("Faults", "site_id", {"type": "integer"}),
            [rf"{JOB}:\d+:\d+: stale correction: published as 'int' now, not 'float'"],
        ),
        (
            _retype("Faults", "dateclosed", {"type": "string"}),
            [rf"{JOB}:\d+:\d+: type 'datetime' is published as 'str'; say so with expect: 'str'"],
        ),
        (
            _retype("Faults", "dateclosed", {"$ref": REF + "Notes"}),
            [rf"{JOB}:\d+:\d+: type 'datetime' is published as 'Notes'; say so with expect: 'Notes'"],
        ),
        (
            _retype("Faults", "customfields", {"$ref": REF + "Notes"}),
            [rf"{JOB}:\d+:\d+: type 'list\[object\]' is published as 'Notes'"],
        ),
        (_retype("Faults", "team_id", {"type": "integer"}), [rf"{JOB}:\d+:\d+: is not new: it is published now"]),
        (
            lambda project: project.fields("Faults").pop("timetaken"),
            [rf"{JOB}:\d+:\d+: Faults has no field 'timetaken'"],
        ),
    ],
)  # fmt: skip
def test_what_the_curated_layer_contradicts(
    project: Project, edit: Callable[[Project], object], said: list[str]
) -> None:
    curated = project.curated()
    edit(project)
    found = project.said()
    for pattern in said:
        assert any(re.match(pattern, line) for line in found), found
    assert project.curated() == curated
    strict = project.run("--strict")
    assert (strict.exit_code, strict.output.splitlines()[-1]) == (1, f"{len(found)} contradictions")
    lines = {line.split(":", 3)[1] for line in found}
    assert "0" not in lines


def test_a_schema_that_is_gone(project: Project) -> None:
    del project.description["components"]["schemas"]["Notes"]
    project.ops("/Notes")["post"]["requestBody"]["content"]["application/json"]["schema"] = {}
    found = project.said()
    assert found[0] == "spec/entities/Note.yaml:2:1: the vendor publishes no schema 'Notes'"


def test_redundant_corrections(project: Project) -> None:
    job = project.spec / "entities/Job.yaml"
    job.write_text(
        job.read_text().replace("site_id: {type: int, expect: float", "site_id: {type: int, expect: int")
    )
    project.fields("Faults")["site_id"] = {"type": "integer"}
    assert any("redundant correction" in line for line in project.said())


def test_the_report(project: Project) -> None:
    del project.ops("/Tickets/{id}")["delete"]
    project.description["paths"]["/New/{id}"] = {"get": {}}
    path = project.root / "report.json"
    project.run("--report", str(path))
    data = json.loads(path.read_text())
    assert sorted(data) == ["contradictions", "counts", "files_changed", "names", "repairs"]
    assert data["names"] == {
        "added": ["GET /New/{id}: new.get"],
        "gone": ["DELETE /Tickets/{id}: tickets.delete"],
    }
    assert [repair["kind"] for repair in data["repairs"]] == [
        "path parameter not declared",
        "type spelled otherwise",
    ]
    assert data["contradictions"][0]["file"] == "spec/resources/jobs.yaml"
    assert data["contradictions"][0]["line"] > 1


def test_names_are_kept_for_what_is_gone(project: Project) -> None:
    project.description["paths"]["/Tickets/Send"] = {"post": {}}
    project.said()
    kept = dict(project.ops("/Tickets"))
    project.description["paths"]["/Tickets/Send"] = {"get": {}}
    assert "names: 1 added, 1 kept for operations that are gone" in project.run().output
    project.description["paths"]["/Tickets/Send"] = {"get": {}, "post": {}}
    assert "names: 0 added, 0 kept" in project.run().output
    ops = Lock.read(project.spec, []).ops
    assert (ops["POST /Tickets/Send"], ops["GET /Tickets/Send"]) == ("tickets.send", "tickets.get_send")
    assert project.ops("/Tickets") == kept
    _, published = read_everything(project.spec)
    assert published.gone() == {}
    assert {"send", "get_send"} <= published.resources["tickets"].ops.keys()


def test_a_model_does_not_give_its_name_away(project: Project) -> None:
    schemas = project.description["components"]["schemas"]
    schemas["Foo_bar"] = {"type": "object", "properties": {"from": {}, "a.b": {}}}
    project.said()
    schemas["FooBar"] = {"type": "object", "properties": {}}
    project.said()
    lock = Lock.read(project.spec, [])
    assert lock.schemas == {"Foo_bar": "Foo_bar", "FooBar": "FooBar_2"}
    assert lock.fields == {"Foo_bar": {"from": "from_", "a.b": "a_b"}}
    schemas["Foo_bar"]["properties"]["a_b"] = {}
    project.said()
    assert Lock.read(project.spec, []).fields["Foo_bar"] == {"from": "from_", "a.b": "a_b", "a_b": "a_b_"}
    assert list(read_everything(project.spec)[1].entities["Foo_bar"].fields) == ["a_b", "a_b_", "from_"]


def test_a_broken_lock_stops_everything(project: Project) -> None:
    (project.spec / "names.lock").write_text("ops:\n  GET /Tickets: if\n")
    before = project.tree()
    project.description["paths"]["/New"] = {"get": {}}
    result = project.run()
    assert (result.exit_code, result.output) == (1, "spec/names.lock:2:3: 'if' cannot be a name\n")
    assert project.tree() == before
    with pytest.raises(ManifestError):
        importing.run(b'{"paths": {}}', "x", project.spec)


def test_the_linter_wants_every_name_pinned(project: Project) -> None:
    (project.spec / "names.lock").write_text("ops:\n  GET /Notes: notes.list\n")
    result = CliRunner().invoke(main, ["lint", "--spec", str(project.spec)])
    assert result.exit_code == 1
    assert (
        "spec/names.lock:1:1: lacks `DELETE /Tickets/{id}: tickets.delete` and 5 more; run" in result.output
    )


def test_a_name_edited_by_hand_is_used(project: Project) -> None:
    lock = project.spec / "names.lock"
    lock.write_text(lock.read_text().replace("tickets.delete", "tickets.remove"))
    assert project.said() == []
    assert "tickets.remove" in lock.read_text()
    assert "remove" in read_everything(project.spec)[1].resources["tickets"].ops


def test_yaml_is_read_too(project: Project) -> None:
    before = project.tree()
    source = project.root / "api.yaml"
    source.write_text(yaml.safe_dump(project.description))
    result = CliRunner().invoke(main, ["import-openapi", str(source), "--spec", str(project.spec)])
    assert result.exit_code == 0
    assert project.tree() == before


@pytest.mark.parametrize("content", ["{", "<html>", "", "{}", '{"swagger": "2.0", "paths": {}}'])
def test_what_is_no_description_changes_nothing(project: Project, content: str) -> None:
    before = project.tree()
    source = project.root / "bad.json"
    source.write_text(content)
    result = CliRunner().invoke(main, ["import-openapi", str(source), "--spec", str(project.spec)])
    assert (result.exit_code, result.output[:9]) == (1, "bad.json:")
    assert project.tree() == before


def test_one_source_is_needed(project: Project) -> None:
    for options in ([], [str(project.root / "api.json"), "--from-tenant", "https://acme.example"]):
        result = CliRunner().invoke(main, ["import-openapi", *options, "--spec", str(project.spec)])
        assert result.exit_code == 2
        assert "give a FILE or --from-tenant URL" in result.output


# A tenant's own description


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
        fetch.fetch(tenant.url, largest=2000)
    assert str(caught.value).startswith(tenant.url)


def test_an_answer_that_takes_too_long(tenant: Tenant) -> None:
    tenant.answer = (200, {}, b"{}")
    with pytest.raises(DescriptionError, match="no whole answer in time"):
        fetch.fetch(tenant.url, deadline=-1.0)


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
        fetch.fetch(url.replace(str(tenant.server.server_port), "1"))


def test_certificates_are_checked(tenant: Tenant) -> None:
    tenant.answer = (200, {}, b"{}")
    with pytest.raises(DescriptionError, match=r"TLS certificate|cannot be reached"):
        fetch.fetch(tenant.url.replace("http:", "https:"))


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
        fetch.fetch(url)
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
    assert re.fullmatch(r"https?://[^/]+/api/swagger/v2/swagger\.json", fetch.address(url))
