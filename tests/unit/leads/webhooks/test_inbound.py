"""The route of the tenant's webhook, over a socket: what is signed is told, and nobody else gets a word in."""

from __future__ import annotations

import hashlib
import hmac
import json
from collections.abc import Iterator
from pathlib import Path

import pytest

from halopsa.leads.store.engine import Database
from halopsa.leads.web.app import make_app
from halopsa.leads.webhooks.inbound import PATH, inbound
from tests.unit.leads.web.served import Got, Open, Server, service_of, serving

SECRET = "the secret of the tenant's webhook"
TOLD: list[int] = []


def note(number: int) -> None:
    if number == 13:
        raise RuntimeError("jane.doe@example.com")
    TOLD.append(number)


@pytest.fixture(scope="module")
def server(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Server]:
    folder: Path = tmp_path_factory.mktemp("inbound")
    database = Database(f"sqlite:///{folder / 'leads.db'}")
    app = make_app(service_of(database), Open(), [inbound(SECRET, note, largest=100_000)])
    with serving(app) as made:
        yield made
    database.close()


@pytest.fixture(autouse=True)
def afresh() -> None:
    TOLD.clear()


def sent(server: Server, body: bytes, **headers: str) -> Got:
    if not headers:
        made = hmac.new(SECRET.encode(), body, hashlib.sha256).hexdigest()
        headers = {"X-Hub-Signature-256": f"sha256= {made}"}
    return server.ask("POST", PATH, raw=body, headers=headers, base="")


def test_what_the_tenant_has_signed_is_told(server: Server) -> None:
    said = [
        {"id": "a", "object_id": 1},
        {"id": "b", "object_id": "0002"},
        {"ticket": {"id": 3}},
        {"object_id": 1},
    ]
    assert sent(server, json.dumps(said).encode()).status == 204
    assert TOLD == [1, 2, 3]
    assert sent(server, b'{"object_id": 4}', Authorization=f"Bearer {SECRET}").status == 204
    assert TOLD == [1, 2, 3, 4]


def test_what_names_no_record_is_taken_and_forgotten(server: Server) -> None:
    said: list[object] = [
        {},
        {"object_id": "x"},
        {"object_id": -1},
        {"object_id": 10**30},
        {"object_id": "\u0661"},
    ]
    assert sent(server, json.dumps(said).encode()).status == 204
    assert TOLD == []


def test_others_are_refused(server: Server) -> None:
    for headers in ({"X": "sha256=00"}, {"Authorization": "Bearer guess"}, {"Authorization": "Basic eDp5"}):
        got = sent(server, b'{"id": "a"}', **headers)
        assert (got.status, got.error["code"]) == (401, "AUTHENTICATION_ERROR")
        assert "Configuration" not in got.error["message"]
    assert TOLD == []


def test_what_cannot_be_read_is_refused(server: Server) -> None:
    got = sent(server, b"no json")
    assert (got.status, got.error["code"]) == (400, "VALIDATION_ERROR")
    assert sent(server, b"[1]").status == 400
    assert TOLD == []


def test_what_is_too_large_is_not_even_read_to_its_end(server: Server) -> None:
    assert sent(server, b'"' + b"x" * 101_000 + b'"').status == 413


def test_what_cannot_be_noted_is_asked_for_again(server: Server) -> None:
    got = sent(server, b'{"object_id": 13}')
    assert got.status == 500
    assert b"jane" not in got.text


def test_other_verbs(server: Server) -> None:
    assert server.ask("GET", PATH, base="").status == 405
