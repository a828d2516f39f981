"""``client.request``: anything a resource does not do, with the same authentication, pacing and errors."""

from __future__ import annotations

from typing import Any

import pytest

from halopsa import (
    HaloPsaClient,
    HaloPsaNotFoundError,
    HaloPsaOutcomeUnknownError,
    HaloPsaServerError,
    HaloPsaValidationError,
    RetryConfig,
)
from halopsa.sandbox import Sandbox
from tests.integration import raw
from tests.integration.checks import loose, said


@pytest.mark.parametrize(
    "path", ["/Tickets/456", "/api/Tickets/456", "Tickets/456", "api/Tickets/456", "/API/Tickets/456"]
)
def test_with_and_without_api(client: HaloPsaClient, halo: Sandbox, path: str) -> None:
    assert loose(client.request("GET", path))["id"] == 456
    assert said(halo) == ["GET /Tickets/456 200"]


def test_query_and_body(v2: HaloPsaClient, v2_halo: Sandbox) -> None:
    found: Any = v2.request(  # Any: JSON
        "get", "/Tickets", params={"pageinate": True, "page_size": 2, "status": [1, 2], "search": None}
    )
    assert len(found["tickets"]) == 2
    assert v2_halo.requests[-1].query == {"pageinate": "true", "page_size": "2", "status": "1,2"}
    made: Any = v2.request("POST", "/api/Tickets", json=[{"summary": "Raw"}])
    assert v2.tickets.get(made["id"]).summary == "Raw"
    v2.request("DELETE", f"/Tickets/{made['id']}")
    with pytest.raises(HaloPsaNotFoundError):
        v2.request("GET", f"/Tickets/{made['id']}")


def test_bodies_that_mean_something() -> None:
    """null, an empty list and no body differ."""
    with (
        raw.serving(raw.answer(200, b"")) as server,
        HaloPsaClient(base_url=server.url, token_source=lambda: "t") as client,
    ):
        bodies: list[object] = [None, [], {}, 0, False, ""]
        for body in bodies:
            assert client.request("POST", "/Thing", json=body) is None
        client.request("POST", "/Thing")
        assert [body for _, body in server.seen] == [b"null", b"[]", b"{}", b"0", b"false", b'""', b""]
        assert "content-type" not in server.seen[-1][0].lower()


@pytest.mark.parametrize(
    "method", ["", "HEAD", "OPTIONS", "TRACE", "CONNECT", "get /x", "GET\r\nX: y", None, 5]
)
def test_refused_methods(v2: HaloPsaClient, v2_halo: Sandbox, method: object) -> None:
    with pytest.raises(HaloPsaValidationError, match="method"):
        loose(v2).request(method, "/Tickets")
    assert v2_halo.requests == []


@pytest.mark.parametrize(
    "path",
    [
        "",
        "/",
        " ",
        "//",
        "/api",
        "/api/",
        "/../auth/token",
        "/Tickets/..",
        "/api/../auth/token",
        "/Tickets/%2e%2e/x",
        "/Tickets/%2E./x",
        "/./Tickets",
        "/Tickets?x=1",
        "/Tickets#x",
        "https://elsewhere.example/api/Tickets",
        "\\\\elsewhere.example\\x",
        "/Tickets\r\nX: y",
        "/Tickets\x00",
        "/Tickets\t",
        None,
        5,
        b"/Tickets",
    ],
    ids=repr,
)
def test_refused_paths(v2: HaloPsaClient, v2_halo: Sandbox, path: object) -> None:
    with pytest.raises(HaloPsaValidationError, match="path") as caught:
        loose(v2).request("GET", path)
    assert caught.value.status_code is None
    assert v2_halo.requests == []


def test_paths_stay_below_the_api() -> None:
    with (
        raw.serving(raw.answer(200, b"1")) as server,
        HaloPsaClient(base_url=server.url, token_source=lambda: "t") as client,
    ):
        for path in ("/Search/a b", "/Müller/x", "/x;y=1", "/a%2Fb", "/a@b:c", "/api/api/x", "/x/"):
            assert client.request("GET", path) == 1
        assert server.lines() == [
            "GET /api/Search/a%20b",
            "GET /api/M%C3%BCller/x",
            "GET /api/x;y=1",
            "GET /api/a%2Fb",
            "GET /api/a@b:c",
            "GET /api/api/x",
            "GET /api/x",
        ]


@pytest.mark.parametrize("method", ["POST", "PUT", "PATCH", "DELETE"])
def test_only_a_get_is_repeated(method: str) -> None:
    answers = [raw.answer(503, b""), raw.answer(200, b"5")]
    with (
        raw.serving(*answers) as server,
        HaloPsaClient(
            base_url=server.url, token_source=lambda: "t", retry=RetryConfig(backoff=0.01)
        ) as client,
    ):
        with pytest.raises(HaloPsaServerError):
            client.request(method, "/Thing")
        assert len(server.seen) == 1
    with (
        raw.serving(*answers) as server,
        HaloPsaClient(
            base_url=server.url, token_source=lambda: "t", retry=RetryConfig(backoff=0.01)
        ) as client,
    ):
        assert client.request("GET", "/Thing") == 5
        assert len(server.seen) == 2


def test_a_timeout_of_its_own() -> None:
    with (
        raw.serving(raw.HANG) as server,
        HaloPsaClient(base_url=server.url, token_source=lambda: "t") as client,
        pytest.raises(HaloPsaOutcomeUnknownError),
    ):
        client.request("POST", "/Thing", timeout=0.1)
