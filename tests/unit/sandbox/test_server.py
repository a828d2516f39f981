"""The sandbox as a server: settings, log, faults, hostile requests, speed, the plugin, the command's function."""

from __future__ import annotations

import contextlib
import json
import socket
import subprocess
import sys
import threading
import time
from typing import Any

import pytest

from halopsa.sandbox import schema, seed
from halopsa.sandbox.listener import _bound
from halopsa.sandbox.seed import invented
from halopsa.sandbox.server import Sandbox, environment, serve
from halopsa.sandbox.tables import TABLES
from tests import of_halopsa as facts
from tests.unit.sandbox.tool import Api, Reply


@pytest.fixture
def api(halo_sandbox: Sandbox) -> Api:
    return Api(halo_sandbox)


@pytest.mark.parametrize(
    ("settings", "problem"),
    [
        ({"host": "0.0.0.0"}, "allow_remote"),  # noqa: S104  # refused, which is the point
        ({"host": "example.com"}, "allow_remote"),
        ({"dialect": "v3"}, "^dialect must be one of v2, inventory, not 'v3'$"),
        (
            {"record_count": "wrong"},
            "^record_count must be one of honest, stuck, missing, string, not 'wrong'$",
        ),
        ({"page_cap": 0}, "page_cap"),
        ({"latency": -1}, "latency"),
        ({"tickets": -1}, "tickets"),
        ({"rate_limit": (0, 1)}, r"rate_limit is \(requests, seconds\), both above zero"),
        ({"rate_limit": 5}, r"rate_limit must be \(requests, seconds\) or None, not 5"),
    ],
)
def test_settings_that_make_no_sense(settings: dict[str, Any], problem: str) -> None:
    with pytest.raises(ValueError, match=problem):
        Sandbox(**settings)


def test_start_stop_and_the_address() -> None:
    halo = Sandbox(tickets=0)
    with pytest.raises(RuntimeError, match="not running"):
        _ = halo.base_url
    with halo:
        assert halo.start() is halo
        assert halo.base_url.startswith("http://127.0.0.1:")
        assert halo.connection["base_url"] == halo.base_url
        port = int(halo.base_url.rpartition(":")[2])
        with pytest.raises(OSError), Sandbox(port=port):
            pass
        address = ("127.0.0.1", port)
    halo.close()
    halo.close()
    with pytest.raises(OSError):
        socket.create_connection(address, timeout=1).close()
    with pytest.raises(RuntimeError, match="not running"):
        halo.reset()


def test_the_log_of_requests_holds_no_secrets(api: Api) -> None:
    halo = api.halo
    api.get("/Tickets", count=1, client_secret="hush")
    record = halo.requests[-1]
    assert (record.method, record.path, record.status) == ("GET", "/api/Tickets", 200)
    assert record.query == {"count": "1", "client_secret": "***"}
    assert halo.connection["client_secret"] not in repr(halo.requests)


def test_faults_can_be_put_in_the_way(api: Api) -> None:
    api.halo.fail_next(503, "busy", path="/Status", times=2, headers={"Retry-After": "1"})
    assert api.get("/Team").status == 200
    replies = [api.get("/Status") for _ in range(3)]
    assert [reply.status for reply in replies] == [503, 503, 200]
    assert (replies[0].body, replies[0].headers["retry-after"]) == (b"busy", "1")


def test_latency() -> None:
    with Sandbox(latency=0.05, tickets=0) as halo:
        began = time.perf_counter()
        Api(halo)
        assert time.perf_counter() - began >= 0.05


DEEP = b'[{"summary":"x","customfields":' + b"[" * 5000 + b"]" * 5000 + b"}]"


@pytest.mark.parametrize(
    "body",
    [
        b"",
        b"{",
        b"\xff\xfe\x00",
        b"[NaN]",
        b'[{"summary": NaN}]',
        b'[{"summary": "x", "timetaken": 1e999}]',
        b'[{"id": ' + b"9" * 5000 + b"}]",
        b"[" * 100_000,
        DEEP,
        b"null",
        b'[{"summary": {"a": 1}}]',
        b'[{"summary": "x", "customfields": 5}]',
        b'[{"summary": "x", "client_id": [1]}]',
        b'[{"id": {}}]',
        b'[{"id": "1.5"}]',
    ],
)
def test_bad_bodies_are_400(api: Api, body: bytes) -> None:
    assert api.call("POST", "/Tickets", body).status == 400


@pytest.mark.parametrize(
    ("path", "body"),
    [
        ("/Tickets", {"summary": "\ud800", "": 1, "customfields": [1, {"id": []}, {"name": {}}, None]}),
        ("/EmailStore", {"": 1, "invoice_id": [1]}),
        ("/Quotation", {"title": "x", "lines": [1, {"quantity": {}, "item_id": [2]}, {"quantity": 1e308}]}),
        (
            "/Invoice",
            {"client_id": 123, "lines": [{"qty_order": 1e308, "unit_price": 1e308}, {"_itemid": []}]},
        ),
        ("/Asset", {"assettype_id": 1, "client_id": 123, "fields": [{"id": []}, 1], "users": ["x"]}),
        ("/Actions", {"ticket_id": 1, "outcome": 7, "new_status": 9, "timetaken": 1e308}),
        ("/Actions", {"ticket_id": 1, "outcome": {}, "outcome_id": []}),
        ("/Attachment", {"filename": "\ud800", "data_base64": "aGk="}),
        ("/SalesOrder", {"lines": 5, "_create_invoice": True, "client_id": {}}),
        (
            "/Appointment",
            {"subject": "x", "start_date": "2026-01-01", "end_date": "2026-01-01", "agents": [None]},
        ),
        ("/Agent", {"name": 5, "email": True}),
        ("/Outcome", {"outcome": []}),
        ("/Report", {"_loadreportonly": "true"}),
    ],
)
def test_odd_bodies_are_no_defects(api: Api, path: str, body: dict[str, object]) -> None:
    made = api.post(path, [body])
    assert made.status in (200, 201, 400, 404)
    if made.status == 201:
        assert api.get(path, ticket_id=1).status == 200
        assert api.get(f"{path}/{made.data.get('id')}", ticket_id=1).status in (200, 404)


@pytest.mark.parametrize(
    "path",
    [
        "/api/Tickets/abc",
        "/api/Tickets/1.5",
        "/api/Tickets/99999999999999999999",
        "/api/Tickets/" + "9" * 5000,
        "/api/Tickets/%00",
        "/api/Tickets/%ff%fe",
        "/api/Tickets/..%2f..%2fauth%2ftoken",
        "/api/Tickets/%D9%A1",
        "/api/Tickets//1",
        "/api//Tickets",
        "/api/%C4%B0/1",
        "/api/",
        "/api",
        "/",
        "/nowhere",
        "/cdn/%ff",
        "/api/Tickets?page_size=x&pageinate=true",
        "/api/Tickets?pageinate=true&page_no=" + "9" * 5000,
        "/api/Tickets?client_id=" + "9" * 400,
        "/api/Tickets?advanced_search=[[]]",
        "/api/Tickets?advanced_search=" + "[" * 3000,
    ],
)
def test_odd_paths_are_4xx(api: Api, path: str) -> None:
    reply = api.raw("GET", path, headers={"Authorization": f"Bearer {api.token}"})
    assert 400 <= reply.status < 500
    assert b"Traceback" not in reply.body


@pytest.mark.parametrize(
    "query",
    [
        "startdate=soon",
        "startdate=9999-12-31T23:59:59-14:00",
        "order=%00&orderdesc=maybe",
        "search=%ff",
        "page_no=-5&pageinate=true",
        "count=%00",
    ],
)
def test_odd_queries_are_taken(api: Api, query: str) -> None:
    reply = api.raw("GET", f"/api/Tickets?{query}", headers={"Authorization": f"Bearer {api.token}"})
    assert reply.status == 200


def _talk(halo: Sandbox, data: bytes) -> bytes:
    host, _, port = halo.base_url.removeprefix("http://").partition(":")
    with socket.create_connection((host, int(port)), timeout=5) as line:
        line.sendall(data)
        line.shutdown(socket.SHUT_WR)
        received = b""
        with contextlib.suppress(ConnectionResetError):  # it need not read what it refuses
            while part := line.recv(65536):
                received += part
    return received


@pytest.mark.parametrize(
    "data",
    [
        b"nonsense\r\n\r\n",
        b"GET /api/Status HTTP/1.1\r\nHost: a b\\c\r\n\r\n",
        b"GET /api/authinfo HTTP/1.0\r\n\r\n",
        b"POST /auth/token HTTP/1.1\r\nHost: x\r\nContent-Length: -5\r\n\r\n",
        b"POST /auth/token HTTP/1.1\r\nHost: x\r\nContent-Length: 99999999999\r\n\r\n",
        b"POST /auth/token HTTP/1.1\r\nHost: x\r\nTransfer-Encoding: chunked\r\n\r\nzz\r\n",
        b"GET /" + b"a" * 300_000 + b" HTTP/1.1\r\nHost: x\r\n\r\n",
    ],
)
def test_hostile_bytes(api: Api, data: bytes) -> None:
    received = _talk(api.halo, data)
    assert b" 500 " not in received[:20]
    assert b"Traceback" not in received
    assert api.get("/Status").status == 200


def test_head_and_other_verbs(api: Api) -> None:
    headers = {"Authorization": f"Bearer {api.token}"}
    assert api.raw("HEAD", "/api/Status", headers=headers) == Reply(200, *_headless(api, headers))
    for verb in ("PATCH", "OPTIONS", "FOO"):
        assert api.raw(verb, "/api/Status", headers=headers).status == 405


def _headless(api: Api, headers: dict[str, str]) -> tuple[dict[str, str], bytes]:
    found = api.raw("HEAD", "/api/Status", headers=headers)
    return found.headers, b""


def test_many_threads_create_without_losing_any(api: Api) -> None:
    found: list[int] = []

    def work() -> None:
        for _ in range(5):
            found.append(api.post("/Tickets", [{"summary": "x"}]).data["id"])
            api.get("/Tickets", pageinate="true", page_size=100)

    threads = [threading.Thread(target=work) for _ in range(8)]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join()
    assert len(set(found)) == 40
    assert api.get("/Tickets").data["record_count"] == 1290


def test_reset_goes_back_to_the_seed(api: Api) -> None:
    api.post("/Tickets", [{"id": 1, "summary": "changed"}])
    api.halo.reset()
    fresh = Api(api.halo)
    assert fresh.get("/Tickets/1").data["summary"] != "changed"
    assert len(api.halo.requests) == 2


def test_the_seed_is_the_same_every_time_and_linked() -> None:
    one = json.dumps({k: list(v.values()) for k, v in seed.build(3, 30).items()})
    seed.build.cache_clear()
    assert one == json.dumps({k: list(v.values()) for k, v in seed.build(3, 30).items()})
    assert one != json.dumps({k: list(v.values()) for k, v in seed.build(4, 30).items()})
    tables = seed.build()
    for table in TABLES.values():
        for doc in tables.get(table.rows, {}).values():
            for column, target in table.references.items():
                assert doc.get(column) is None or doc[column] in tables[target], (table.name, column)


@pytest.mark.parametrize("name", facts.resource_names())
def test_the_seed_has_only_columns_the_facts_know(name: str) -> None:
    resource = facts.resource(name)
    known = {field.read.partition(".")[0] for field in facts.entity_facts(resource.entity).fields.values()}
    table = schema.table_of(resource.path.strip("/"))
    first = invented.rows(table, 0) if table.generic else seed.build()[table.rows]
    for doc in list(first.values())[:20]:
        # "who" of an action is one that tenants send and the published description lacks.
        unknown = {column for column in doc if column[0] != "_"} - known - {"who"}
        assert not unknown, unknown


def test_serve_prints_the_environment_and_stops() -> None:
    stop, lines = threading.Event(), list[str]()
    thread = threading.Thread(
        target=serve, kwargs={"port": 0, "tickets": 5, "write": lines.append, "stop": stop}
    )
    thread.start()
    deadline = time.monotonic() + 5
    while len(lines) < 3 and time.monotonic() < deadline:
        time.sleep(0.01)
    stop.set()
    thread.join(timeout=10)
    assert [line.partition("=")[0] for line in lines] == [
        "export HALOPSA_BASE_URL",
        "export HALOPSA_CLIENT_ID",
        "export HALOPSA_CLIENT_SECRET",
    ]


def test_verbose_lines_go_to_standard_error(capsys: pytest.CaptureFixture[str]) -> None:
    from halopsa.sandbox.serving import _print_request

    with Sandbox(tickets=0) as halo:
        halo.on_request(_print_request)
        Api(halo).get("/Status", search="a\nb")
        assert environment(halo.connection)["HALOPSA_BASE_URL"] == halo.base_url
    shown = capsys.readouterr().err
    assert "200 POST /auth/token" in shown
    assert "GET /api/Status?search=a?b" in shown
    assert halo._settings.client_secret not in shown


def test_importing_the_plugin_is_cheap() -> None:
    code = (
        "import sys, halopsa.sandbox.pytest_plugin\n"
        "bad = [m for m in ('werkzeug', 'waitress', 'sqlite3', 'requests', 'halopsa.client') if m in sys.modules]\n"
        "assert not bad, bad"
    )
    subprocess.run([sys.executable, "-c", code], check=True, timeout=60)  # noqa: S603  # our own text


def test_public_names() -> None:
    import halopsa.sandbox as package

    assert package.Sandbox is Sandbox
    assert "Sandbox" in dir(package)
    with pytest.raises(AttributeError):
        _ = package.Nothing


@pytest.mark.parametrize(("system", "shared"), [("posix", True), ("nt", False)])
def test_a_port_is_never_shared_with_another_server(
    system: str, shared: bool, monkeypatch: pytest.MonkeyPatch
) -> None:
    """The option lets a port be used again at once; on Windows it lets two servers have one."""
    with monkeypatch.context() as there:
        there.setattr("halopsa.sandbox.server.os.name", system)
        listening = _bound("127.0.0.1", 0)
    with listening:
        assert bool(listening.getsockopt(socket.SOL_SOCKET, socket.SO_REUSEADDR)) is shared
