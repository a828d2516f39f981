"""Application of the lead service over HTTP: routes, ids of requests, errors in one form, bodies that are refused."""

from __future__ import annotations

import logging
from collections.abc import Iterator

import pytest
import sqlalchemy as sa

from halopsa.leads.problems import Problem
from halopsa.leads.store.engine import Database
from halopsa.leads.store.schema import METADATA
from halopsa.leads.web.app import make_app
from halopsa.leads.web.exchange import Answer, Asked
from halopsa.leads.web.handling import HANDLERS
from halopsa.leads.web.routes import operations
from tests.unit.leads.web.served import Open, Server, service_of, serving, until


@pytest.fixture(scope="module")
def database(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Database]:
    made = Database(f"sqlite:///{tmp_path_factory.mktemp('leads') / 'leads.db'}")
    METADATA.create_all(made.engine)
    yield made
    made.close()


@pytest.fixture(scope="module")
def server(database: Database) -> Iterator[Server]:
    with serving(make_app(service_of(database, clock=lambda: 1_706_176_800.0), Open())) as found:
        yield found


@pytest.fixture
def answers(monkeypatch: pytest.MonkeyPatch) -> list[Asked]:
    """Let leads.sync, opportunities.update and leads.batch answer what they were asked."""
    asked: list[Asked] = []

    def answer(request: Asked) -> Answer:
        asked.append(request)
        return Answer(200, {"success": True})

    for name in ("leads.sync", "opportunities.update", "leads.batch"):
        monkeypatch.setitem(HANDLERS, name, answer)
    return asked


def test_health(server: Server) -> None:
    got = server.ask("GET", "/health")
    assert got.status == 200
    assert got.json["status"] == "degraded"  # the tenant of this test is away
    assert got.json["timestamp"] == "2024-01-25T10:00:00Z"
    assert got.headers["x-request-id"].startswith("req_")
    assert got.headers["cache-control"] == "no-store"


def test_a_database_that_is_away(tmp_path_factory: pytest.TempPathFactory) -> None:
    nowhere = Database(f"sqlite:///{tmp_path_factory.mktemp('none') / 'no' / 'leads.db'}")
    with serving(make_app(service_of(nowhere), Open())) as server:
        got = server.ask("GET", "/health")
    assert got.status == 503
    assert got.json["status"] == "unhealthy"


def test_unknown_address(server: Server) -> None:
    for path in ("/nothing", "/health/", "/sync/leads/bulk/more"):
        got = server.ask("GET", path)
        assert got.status == 404
        assert got.error["code"] == "RESOURCE_NOT_FOUND"
        assert got.error["request_id"] == got.headers["x-request-id"]


def test_wrong_verb_names_the_right_ones(server: Server) -> None:
    got = server.ask("PATCH", "/webhooks")
    assert got.status == 405
    assert got.headers["allow"] == "GET, POST"
    assert "GET, POST" in got.error["message"]


def test_a_harmless_request_id_is_kept_and_another_is_not(server: Server) -> None:
    assert server.ask("GET", "/health", headers={"X-Request-Id": "abc-1"}).headers["x-request-id"] == "abc-1"
    given = server.ask("GET", "/health", headers={"X-Request-Id": "<script>"}).headers["x-request-id"]
    assert given.startswith("req_")


def test_ids_of_paths_have_their_type(server: Server, answers: list[Asked]) -> None:
    assert server.ask("PUT", "/opportunities/12", {"notes": "x"}).status == 200
    assert answers[-1].path == {"id": 12}
    assert server.ask("GET", "/sync/batches/b-1").status == 200
    assert answers[-1].path == {"id": "b-1"}
    for bad in ("x", "0", "-1", "1.5", "9" * 30, "%D9%A1", "9223372036854775808"):
        assert server.ask("PUT", f"/opportunities/{bad}", {"notes": "x"}).status == 404, bad


LEAD = {"source": "apollo", "data": {"email": "john.doe@company.com"}}


def test_same_content_has_the_same_fingerprint_however_it_is_written(
    server: Server, answers: list[Asked]
) -> None:
    server.ask("POST", "/sync/leads", raw=b'{"source": "a", "data": {"email": "a@b.de"}}')
    server.ask("POST", "/sync/leads", raw=b'{ "data":{"email":"a@b.de"},"source":"a"}')
    server.ask("POST", "/sync/leads", raw=b'{ "data":{"email":"a@b.de"},"source":"b"}')
    first, second, third = answers
    assert first.fingerprint == second.fingerprint != third.fingerprint


@pytest.mark.parametrize(
    ("raw", "why"),
    [
        (b"", "Expecting value"),
        (b"{", "Expecting property name"),
        (b"[]", "must be an object"),
        (b'{"source": NaN}', "NaN"),
        (b'{"source": 1e999}', "too large"),
        (b'{"source": ' + b"9" * 5000 + b"}", "too long"),
        (b'{"source": "a", "source": "b"}', "twice"),
        (b'{"source": "\xff"}', "UTF-8"),
        (b'{"source": "a\\u0000"}', "control character"),
        (b'{"source": "\\ud800"}', "control character"),
        (b'{"source": ' + b"[" * 100 + b"]" * 100 + b"}", "nested too deeply"),
        (b"[" * 100_000, "nested too deeply"),
    ],
)
def test_a_body_that_is_not_read(server: Server, answers: list[Asked], raw: bytes, why: str) -> None:
    got = server.ask("POST", "/sync/leads", raw=raw)
    assert got.status == 400
    assert got.error["code"] == "VALIDATION_ERROR"
    assert why in got.error["message"]
    assert not answers


def test_a_body_of_another_type(server: Server) -> None:
    for headers in (
        {"Content-Type": "text/plain"},
        {"Content-Type": "application/x-www-form-urlencoded"},
        {"Content-Encoding": "gzip"},
    ):
        got = server.ask("POST", "/sync/leads", LEAD, headers=headers)
        assert got.status == 415, headers
        assert got.error["code"] == "VALIDATION_ERROR"


def test_a_body_that_is_too_large(server: Server, answers: list[Asked]) -> None:
    raw = b'{"source": "' + b"x" * 1_048_576 + b'"}'
    assert server.ask("POST", "/sync/leads", raw=raw).status == 413
    assert not answers


def test_what_a_handler_refuses(server: Server, monkeypatch: pytest.MonkeyPatch) -> None:
    def refuse(_request: Asked) -> Answer:
        raise Problem("VALIDATION_ERROR", 400, "Invalid email address format", field="email", value="x")

    monkeypatch.setitem(HANDLERS, "leads.sync", refuse)
    got = server.ask("POST", "/sync/leads", LEAD)
    assert got.status == 400
    assert got.error == {
        "code": "VALIDATION_ERROR",
        "message": "Invalid email address format",
        "details": {"field": "email", "value": "x"},
        "timestamp": "2024-01-25T10:00:00Z",
        "request_id": got.headers["x-request-id"],
    }


@pytest.mark.parametrize(
    ("error", "status"),
    [(ValueError("secret-word"), 500), (sa.exc.OperationalError("secret-word", {}, ValueError("x")), 503)],
)
def test_what_breaks_is_logged_by_its_place_without_its_words(
    server: Server,
    monkeypatch: pytest.MonkeyPatch,
    caplog: pytest.LogCaptureFixture,
    error: Exception,
    status: int,
) -> None:
    async def broken(_request: Asked) -> Answer:
        raise error

    monkeypatch.setitem(HANDLERS, "leads.sync", broken)
    with caplog.at_level(logging.INFO, "halopsa.leads"):
        got = server.ask("POST", "/sync/leads", LEAD, headers={"X-Request-Id": "mine"})
        until(lambda: any("mine" in str(vars(r)) and r.msg == "answered" for r in caplog.records))
    assert got.status == status
    assert got.error["code"] == "INTERNAL_ERROR"
    assert b"secret-word" not in got.text
    logged = [vars(record) for record in caplog.records if record.name.startswith("halopsa.leads")]
    failed = next(line for line in logged if line["msg"] == "failed")
    assert failed["request_id"] == "mine"
    assert any("broken" in place for place in failed["places"])
    answered = next(line for line in logged if line["msg"] == "answered" and line["request_id"] == "mine")
    assert (answered["route"], answered["status"]) == ("/sync/leads", status)
    assert not any(word in str(logged) for word in ("secret-word", "john.doe"))


def test_every_operation_has_a_path(server: Server) -> None:
    assert len(operations()) >= 16
    for _resource, operation in operations().values():
        request = next(iter(operation.requests.values()))
        path = request.path.replace("{id}", "1")
        got = server.ask("TRACE", path)
        assert got.status == 405, operation.label
        assert request.verb in got.headers["allow"]


def test_a_handler_for_nothing_is_refused(database: Database, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setitem(HANDLERS, "leads.steal", lambda _request: Answer(200, {}))
    with pytest.raises(RuntimeError, match=r"leads\.steal"):
        make_app(service_of(database), Open())


def test_an_operation_without_a_handler_is_refused(
    database: Database, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.delitem(HANDLERS, "health.check")
    with pytest.raises(RuntimeError, match=r"health\.check"):
        make_app(service_of(database), Open())
