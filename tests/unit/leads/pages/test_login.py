"""Who may see the pages: login, cookies that are wrong, forged, old or of a revoked key, logout, and other sites."""

from __future__ import annotations

import base64
import json
import logging
from io import StringIO
from urllib.parse import quote

import pytest
from cryptography.fernet import Fernet

from halopsa.leads.logging import configure
from halopsa.leads.pages.session import LASTS, Sessions
from halopsa.leads.service import Service
from halopsa.leads.settings import Limits
from halopsa.leads.store import keys, schema
from tests.unit.leads.web.served import Got, key_of

from .kit import SECRET, Browser, Stand, text_of

SAFE = {
    "content-security-policy": "default-src 'none'; style-src 'self'; img-src 'self' data:; form-action 'self'; "
    "frame-ancestors 'none'; base-uri 'none'",
    "x-content-type-options": "nosniff",
    "x-frame-options": "DENY",
    "referrer-policy": "no-referrer",
    "cross-origin-opener-policy": "same-origin",
    "cache-control": "no-store",
}


def safe(got: Got) -> None:
    assert {name: got.headers.get(name) for name in SAFE} == SAFE


def numbered(key: str) -> str:
    return key.split("_")[1]


def outside(got: Got) -> bool:
    return got.status == 303 and got.headers["location"].startswith("/pages/login")


@pytest.fixture
def stranger(up: Stand) -> Browser:
    up.clock.now += 7_200
    return Browser(up.server)


def test_a_key_lets_in_and_is_not_in_the_cookie(up: Stand, stranger: Browser) -> None:
    key = key_of(up.service, "read")
    got = stranger.log_in(key)
    assert (got.status, got.headers["location"]) == (303, "/pages/leads")
    cookie = got.headers["set-cookie"]
    parts = {part.strip().lower() for part in cookie.split(";")[1:]}
    assert parts == {"httponly", "samesite=strict", "path=/pages", f"max-age={LASTS}"}
    for word in key.split("_")[1:]:
        assert word not in cookie
        assert word.encode() not in base64.urlsafe_b64decode(
            cookie.split("=", 1)[1].partition(";")[0].strip('"')
        )
    assert stranger.get("/leads").status == 200
    assert outside(Browser(up.server).get("/leads"))


def test_behind_a_proxy_with_tls_the_cookie_is_secure(up: Stand, stranger: Browser) -> None:
    # uvicorn believes its own machine here, as the service believes [process] trusted_proxies.
    got = stranger.log_in(key_of(up.service), X_Forwarded_Proto="https", X_Forwarded_For="203.0.113.9")
    assert "; Secure" in got.headers["set-cookie"]


@pytest.mark.parametrize("given", ["", "  ", "hl_", "x", "hl_a_b", "hl_" + "x" * 5_000, "<script>", "ключ"])
def test_what_is_no_key(stranger: Browser, given: str) -> None:
    got = stranger.log_in(given)
    assert got.status == (401 if given.strip() else 400)
    assert "set-cookie" not in got.headers
    assert not given.strip() or given not in got.text.decode() or given in "x hl_"
    assert 'role="alert"' in got.text.decode()
    safe(got)


def test_guesses_are_counted_by_address(
    up: Stand, stranger: Browser, monkeypatch: pytest.MonkeyPatch
) -> None:
    from halopsa.leads.web import access

    few = type("Few", (), {"requests": 3, "window": 3600.0})
    monkeypatch.setattr(access, "_PER_HOUR", few)
    assert [stranger.log_in("hl_a_b").status for _ in range(4)] == [401, 401, 401, 429]
    got = stranger.log_in("hl_a_b")
    assert int(got.headers["retry-after"]) > 3_000
    assert "Error 429" in text_of(got)
    # The API's guesses are the same ones.
    assert up.server.ask("GET", "/errors", headers={"Authorization": "Bearer hl_a_b"}).status == 429
    assert stranger.log_in(key_of(up.service)).status == 303


def test_pages_are_counted_by_key(up: Stand, stranger: Browser) -> None:
    up.service.limits = Limits(requests_per_hour=3)
    try:
        stranger.log_in(key_of(up.service))
        assert [stranger.get("/leads").status for _ in range(3)] == [200, 200, 429]
    finally:
        up.service.limits = Limits()


# Cookies


def test_cookies_that_are_none(up: Stand, browser: Browser) -> None:
    name, _, good = browser.cookie.replace('"', "").partition("=")
    number = numbered(key_of(up.service))
    other = Fernet(SECRET).encrypt_at_time(number.encode(), int(up.clock()))
    flipped = good[:-10] + ("A" if good[-10] != "A" else "B") + good[-9:]
    unsigned = base64.urlsafe_b64encode(number.encode()).decode()
    for each in (
        "",
        "x",
        good[:-1],
        good[1:],
        flipped,
        other.decode(),
        unsigned,
        number,
        "x" * 9_000,
        "%00",
        "é",
    ):
        got = Browser(up.server, f"{name}={each}").get("/leads")
        assert outside(got), each
        assert not each or "Max-Age=0" in got.headers["set-cookie"]
    assert browser.get("/leads").status == 200


def test_a_cookie_of_another_secret_key_is_worthless(up: Stand, browser: Browser) -> None:
    from starlette.requests import Request
    from starlette.responses import Response

    def cookie_of(secret: str) -> str:
        response = Response()
        request = Request({"type": "http", "scheme": "http", "headers": [], "path": "/", "server": ("x", 80)})
        Sessions(up.service, secret).begin(request, response, number)
        return response.headers["set-cookie"].partition(";")[0]

    number = numbered(key_of(up.service))
    other = base64.urlsafe_b64encode(b"another key of thirty-two bytes!").decode()
    assert outside(Browser(up.server, cookie_of(other)).get("/leads"))
    # The same one in another process, as after a restart.
    assert Browser(up.server, cookie_of(SECRET)).get("/leads").status == 200


def test_the_cookie_ends_with_its_time(up: Stand, browser: Browser) -> None:
    up.clock.now += LASTS - 10
    assert browser.get("/leads").status == 200
    up.clock.now += 20
    assert outside(browser.get("/leads"))


def test_the_cookie_ends_with_its_key(up: Stand, stranger: Browser) -> None:
    key = key_of(up.service, "read")
    stranger.log_in(key)
    assert stranger.get("/leads").status == 200
    with up.service.database.writing() as c:
        assert keys.revoke(c, numbered(key), now=up.clock())
    got = stranger.get("/leads")
    assert outside(got)
    assert "Max-Age=0" in got.headers["set-cookie"]
    assert stranger.log_in(key).status == 401


def test_a_key_without_the_scope_sees_nothing(up: Stand, stranger: Browser) -> None:
    key = key_of(up.service, "read")
    stranger.log_in(key)
    with up.service.database.writing() as c:
        mine = schema.api_keys.c.id == numbered(key)
        c.execute(schema.api_keys.update().where(mine).values(scopes=[]))
    assert outside(stranger.get("/leads"))
    assert stranger.log_in(key).status == 403


def test_logging_out(up: Stand, browser: Browser) -> None:
    assert browser.get("/logout").status == 405
    got = browser.post("/logout")
    assert (got.status, got.headers["location"]) == (303, "/pages/login")
    cookie = got.headers["set-cookie"]
    assert cookie.startswith('halopsa_leads=""; ')
    assert "Max-Age=0" in cookie
    assert "Path=/pages" in cookie


# Where to


@pytest.mark.parametrize(
    "wanted", ["/pages/leads/5", "/pages/leads?state=failed&before=9", "/pages/dead-letters"]
)
def test_after_the_login_one_is_where_one_wanted_to_be(up: Stand, stranger: Browser, wanted: str) -> None:
    got = stranger.get(wanted.removeprefix("/pages"))
    assert got.headers["location"] == f"/pages/login?next={quote(wanted, safe='')}"
    form = stranger.get(got.headers["location"].removeprefix("/pages")).text.decode()
    assert f'name="next" value="{wanted.replace("&", "&amp;")}"' in form
    assert stranger.log_in(key_of(up.service), wanted).headers["location"] == wanted


@pytest.mark.parametrize(
    "wanted",
    [
        "https://evil.example/",
        "//evil.example/pages/leads",
        "/\\evil.example",
        "/pages//evil.example",
        "/pages/leads/../../api/v1",
        "/pages/leads@evil.example",
        "/pages/logout",
        "/pages/leads?x=\r\nSet-Cookie: a=b",
        "/pages/leads\n",
        "javascript:alert(1)",
        "\t//evil.example",
        "/pages/leads?" + "x" * 3_000,
        "/pages/leads/" + "1" * 30,
        "é",
        "",
    ],
)
def test_nobody_is_sent_elsewhere(up: Stand, stranger: Browser, wanted: str) -> None:
    got = stranger.log_in(key_of(up.service), wanted)
    assert (got.status, got.headers["location"]) == (303, "/pages/leads")
    assert "a=b" not in got.headers["set-cookie"]
    form = stranger.get(f"/login?next={quote(wanted)}").text.decode()
    assert 'name="next" value="/pages/leads"' in form


# Other sites


@pytest.mark.parametrize(
    ("headers", "status"),
    [
        ({}, 303),
        ({"Sec_Fetch_Site": "same-origin", "Origin": "null"}, 303),
        ({"Sec_Fetch_Site": "none"}, 303),
        ({"Origin": "null"}, 303),
        ({"Origin": "http://127.0.0.1:{port}"}, 303),
        ({"Origin": "https://127.0.0.1:{port}"}, 303),  # a proxy with TLS stands before it
        ({"Sec_Fetch_Site": "cross-site", "Origin": "http://127.0.0.1:{port}"}, 403),
        ({"Sec_Fetch_Site": "same-site"}, 403),
        ({"Sec_Fetch_Site": ""}, 403),
        ({"Origin": "http://evil.example"}, 403),
        ({"Origin": "http://127.0.0.1:1"}, 403),
        ({"Origin": ""}, 403),
    ],
)
def test_forms_of_other_sites_are_refused(
    up: Stand, stranger: Browser, headers: dict[str, str], status: int
) -> None:
    sent = {name: text.format(port=up.server.port) for name, text in headers.items()}
    for got in (stranger.log_in(key_of(up.service), **sent), stranger.post("/logout", **sent)):
        assert got.status == status
        assert ("set-cookie" in got.headers) == (status == 303)
        safe(got)


# Answers


def test_each_answer_has_its_headers(up: Stand, browser: Browser) -> None:
    asked = [
        *(("GET", path, 200) for path in ("/login", "/leads", "/dead-letters", "/style.css")),
        *(("HEAD", path, 200) for path in ("/login", "/leads", "/style.css")),
        *(("GET", path, 303) for path in ("", "/")),
        *(
            ("GET", path, 404)
            for path in ("/nothing", "/leads/", "/leads/x", "/style.css/x", "/%2e%2e/api/v1", "//")
        ),
        *(("POST", path, 405) for path in ("/leads", "/leads/1", "/style.css", "/dead-letters")),
        *(("DELETE", path, 405) for path in ("/leads/1", "/login", "/logout")),
        ("HEAD", "/logout", 405),
        ("HEAD", "/nothing", 404),
        ("OPTIONS", "/leads", 405),
        ("GET", "/leads?before=x", 400),
    ]
    for method, path, status in asked:
        got = browser.send(method, path)
        assert got.status == status, (method, path)
        safe(got)
        assert (status == 405) == ("allow" in got.headers)
        if path != "/style.css" or status >= 400:
            assert status == 303 or got.headers["content-type"] == "text/html; charset=utf-8"
        assert bool(got.text) == (method != "HEAD" and status != 303)
    assert browser.get("/style.css").headers["content-type"] == "text/css; charset=utf-8"


def test_beside_the_pages_all_is_as_before(up: Stand, browser: Browser) -> None:
    for path in ("/pagesx", "/api/v1/nothing", "/favicon.ico"):
        got = up.server.ask("GET", path, base="")
        assert (got.status, got.error["code"]) == (404, "RESOURCE_NOT_FOUND")
    got = up.server.ask("GET", "/", base="")
    assert (got.status, got.headers["location"]) == (303, "/pages/leads")
    # The cookie opens nothing but the pages.
    assert up.server.ask("GET", "/errors", headers={"Cookie": browser.cookie}).status == 401


def test_forms_that_are_none(stranger: Browser) -> None:
    for raw, status in (
        (b"\xff=\xfe", 400),
        (b"&".join([b"a=b"] * 99), 400),
        (b"x" * 9_000, 413),
        (b"%ff=%00", 400),
    ):
        got = stranger.send("POST", "/login", raw=raw, Content_Type="application/x-www-form-urlencoded")
        assert got.status == status, raw[:9]
        safe(got)


def test_what_fails_is_a_page_too(up: Stand, browser: Browser, monkeypatch: pytest.MonkeyPatch) -> None:
    def broken(_service: Service, *_: object) -> None:
        raise RuntimeError("jane.doe@firm.example")

    monkeypatch.setattr("halopsa.leads.pages.views.lead_list", broken)
    got = browser.get("/leads", X_Request_Id="req-1")
    assert got.status == 500
    assert "Error 500" in text_of(got)
    assert "Request req-1" in text_of(got)
    assert "jane.doe" not in text_of(got)
    safe(got)


def test_no_key_and_no_person_is_in_the_log(up: Stand, stranger: Browser) -> None:
    key = key_of(up.service)
    stream = StringIO()
    loggers = [logging.getLogger(name) for name in ("halopsa", "halopsa.leads", "uvicorn")]
    before = [(each.level, each.handlers[:], each.propagate) for each in loggers]
    configure(stream)
    try:
        stranger.log_in(key)
        stranger.log_in("hl_0123_" + "f" * 48)
        stranger.get("/leads?email=jane.doe@firm.example")
        stranger.get("/leads/1")
    finally:
        for logger, (level, handlers, propagate) in zip(loggers, before, strict=True):
            logger.setLevel(level)
            logger.handlers[:] = handlers
            logger.propagate = propagate
    lines = [json.loads(line) for line in stream.getvalue().splitlines()]
    assert [line["route"] for line in lines] == [
        "/pages/login",
        "/pages/login",
        "/pages/leads",
        "/pages/leads/{id}",
    ]
    assert lines[2]["caller"] == numbered(key)
    for secret in (key.split("_")[2], "f" * 48, "jane.doe", stranger.cookie.partition("=")[2]):
        assert secret not in stream.getvalue()
