"""Attacks on a lead service over HTTP: what is malformed, forged, repeated or too large gets a clear answer."""

from __future__ import annotations

import contextlib
import http.client
import json
import socket
from collections.abc import Sequence
from concurrent.futures import ThreadPoolExecutor
from urllib.parse import urlsplit

import pytest

from halopsa.core.http.webhook_signature import sign_webhook
from halopsa.leads.providers.csv import read
from halopsa.leads.store import keys
from tests.leads.whole import Got, Whole


def send(
    up: Whole,
    content: bytes,
    path: str = "/sync/leads",
    media: str = "application/json",
    *,
    verb: str = "POST",
    more: Sequence[tuple[str, str]] = (),
    without: str = "",
) -> Got:
    """Send bytes as they are; ``more`` headers may be there twice, ``without`` is left out of the usual ones."""
    address = urlsplit(up.url)
    connection = http.client.HTTPConnection(str(address.hostname), address.port, timeout=30)
    usual = {
        "Authorization": f"Bearer {up.key}",
        "Content-Type": media,
        "Content-Length": str(len(content)),
    }
    usual.pop(without, None)
    with contextlib.closing(connection):
        connection.putrequest(verb, address.path + path)
        for name, value in (*usual.items(), *more):
            connection.putheader(name, value)
        connection.endheaders(content)
        answer = connection.getresponse()
        return Got(answer.status, dict(answer.getheaders()), json.loads(answer.read()))


def lead(email: str, **data: str) -> dict[str, object]:
    return {"source": "manual", "data": {"email": email, **data}}


@pytest.mark.parametrize(
    "content",
    [
        b"",
        b"null",
        b"[" * 100_000,
        b'{"a":' * 5_000 + b"1" + b"}" * 5_000,
        b'{"source":"a","source":"b"}',
        b'{"source":"m","data":{"email":NaN}}',
        b'{"source":"m","data":{"email":1e999}}',
        b'{"source":"m","data":{"email":1' + b"0" * 5_000 + b"}}",
        b'{"source":"\xff"}',
        b'{"source":"m","data":{"email":"a@b.example","first_name":"\\ud800"}}',
        b'{"source":"m","data":{"email":"a@b.example","first_name":"a\\u0000b"}}',
        b'{"source":"m","data":{"email":"a@b.example","first_name":"a\\u001b[31mb"}}',
        b'{"source":"m","data":{"email":"a@b.example","first_name":"a\\u009b31mb"}}',
    ],
)
def test_malformed_bodies(up: Whole, content: bytes) -> None:
    got = send(up, content)
    assert (got.status, got.json["error"]["code"]) == (400, "VALIDATION_ERROR")


def test_bodies_of_other_kinds_and_sizes(up: Whole) -> None:
    assert send(up, b"{}", media="text/plain").status == 415
    assert send(up, b'"' + b"a" * 1_100_000 + b'"').status == 413


def test_a_body_without_an_end(up: Whole) -> None:
    address = urlsplit(up.url)
    with socket.create_connection((str(address.hostname), int(address.port or 0)), 10) as connection:
        head = (
            f"POST {address.path}/sync/leads HTTP/1.1\r\nHost: x\r\nAuthorization: Bearer {up.key}\r\n"
            "Content-Type: application/json\r\nTransfer-Encoding: chunked\r\n\r\n"
        )
        connection.sendall(head.encode())
        with contextlib.suppress(OSError):  # it may close before all is sent
            for _ in range(17):
                connection.sendall(b"10000\r\n" + b" " * 65_536 + b"\r\n")
        assert b" 413 " in connection.recv(64)


@pytest.mark.parametrize("moment", ["0001-01-01T00:00:00+23:00", "9999-12-31T23:59:59-23:00"])
def test_moments_at_the_ends_of_the_calendar(up: Whole, moment: str) -> None:
    body = {"prospect_id": 1, "opportunity_data": {"expected_close_date": moment}}
    got = up.ask("POST", "/opportunities", body)
    assert (got.status, got.json["error"]["details"]["field"]) == (
        400,
        "opportunity_data.expected_close_date",
    )


def test_a_row_of_many_is_as_short_as_a_single_lead(up: Whole) -> None:
    rows = [{"email": "long@b.example", "first_name": "x" * 5_000}]
    got = up.ask("POST", "/sync/leads/bulk", {"source": "m", "leads": rows})
    assert got.json["errors"] == [{"index": 0, "error": "first_name is longer than 200 characters."}]


def test_ids_that_nobody_has(up: Whole) -> None:
    for number in ("-1", "0", "9223372036854775808", "1e5", "%D9%A3", "1%00"):
        assert up.ask("GET", f"/leads/{number}").status in (400, 404)
        assert up.ask("PUT", f"/opportunities/{number}", {"value": 1}).status in (400, 404)


def test_forged_and_revoked_keys(up: Whole) -> None:
    now = up.service.clock()
    with up.service.database.writing() as c:
        revoked, reading = (keys.create(c, "k", [scope], now=now) for scope in ("admin", "read"))
        assert keys.revoke(c, revoked.split("_")[1], now=now)
    other = f"hl_{up.key.split('_')[1]}_{reading.split('_')[2]}"
    for key in (
        up.key[:-1],
        up.key + "0",
        up.key.upper(),
        revoked,
        other,
        "hl_%_%",
        "eyJhbGciOiJub25lIn0.e30.",
    ):
        got = up.ask("GET", "/config", Authorization=f"Bearer {key}")
        assert (got.status, got.json["error"]["code"]) == (401, "AUTHENTICATION_ERROR")
    assert up.ask("GET", f"/config?api_key={up.key}", Authorization="").status == 401
    for verb, path, body in (
        ("POST", "/sync/leads", lead("scope@b.example")),
        ("PUT", "/config", {}),
        ("GET", "/webhooks", None),
        ("POST", "/people/export", {"email": "scope@b.example"}),
    ):
        assert up.ask(verb, path, body, Authorization=f"Bearer {reading}").status == 403


def test_a_forged_address_of_the_caller_has_no_limit_of_its_own(up: Whole) -> None:
    left = [
        int(up.ask("GET", "/config", Authorization="", X_Forwarded_For=one).headers["x-ratelimit-remaining"])
        for one in ("192.0.2.1", "192.0.2.2")
    ]
    assert left[0] == left[1] + 1


@pytest.mark.parametrize(
    "url",
    [
        "http://example.com/",
        "https://127.0.0.1/",
        "https://2130706433/",
        "https://0x7f.1/",
        "https://0177.0.0.1/",
        "https://[::ffff:127.0.0.1]/",
        "https://[64:ff9b::7f00:1]/",
        "https://169.254.169.254/latest",
        "https://x.localhost./",
        "https://example.com@127.0.0.1/",
        "https://127.0.0.1\\@example.com/",
        "https://①②⑦.⓪.⓪.①/",
        "https://example.com/\r\nHost: x",
    ],
)
def test_webhooks_that_lead_inside(up: Whole, url: str) -> None:
    got = up.ask("POST", "/webhooks", {"url": url, "events": ["lead.created"]})
    assert (got.status, got.json["error"]["details"]["field"]) == (400, "url")


def test_a_repeated_idempotency_key(up: Whole) -> None:
    def post(number: int) -> Got:
        body = {**lead(f"same{number % 2}@b.example"), "options": {"deduplication": False}}
        return up.ask("POST", "/sync/leads", body, Idempotency_Key="k1")

    with ThreadPoolExecutor(8) as pool:
        answers = list(pool.map(post, range(8)))
    assert sorted(one.status for one in answers) == [200] * 4 + [409] * 4
    assert len({one.json["lead_id"] for one in answers if one.status == 200}) == 1


def test_names_cannot_say_what_the_service_says(up: Whole) -> None:
    first = up.ask("POST", "/sync/leads", lead("one@b.example", first_name="One")).json
    with up.service.database.reading() as c:
        token = c.exec_driver_sql("select token from leads where id = ?", (first["lead_id"],)).scalar_one()
    forged = lead("two@b.example", first_name="Two", last_name=f"[lead {token}]", company=f"[lead {token}]")
    second = up.ask("POST", "/sync/leads", forged).json
    assert first["halopsa_ticket_id"] != second["halopsa_ticket_id"]
    assert not str(up.tenant.tickets.get(second["halopsa_ticket_id"]).summary).endswith(f"[lead {token}]")


@pytest.mark.parametrize(
    "email",
    ["NO@B.example", " no@b.example\n", "No <no@b.example>", "\uff4eo@b.example", "\u200bno@b.example"],
)
def test_another_spelling_of_a_suppressed_person(up: Whole, email: str) -> None:
    assert up.ask("POST", "/suppressions", {"email": "no@b.example"}).status in (200, 201)
    assert up.ask("POST", "/sync/leads", lead(email)).status == 422


def test_settings_that_hold_a_secret(up: Whole) -> None:
    for body in ({"halopsa": {"client_secret": "s3cret"}}, {"providers": {"apollo": {"api_key": "s3cret"}}}):
        got = up.ask("PUT", "/config", body)
        assert got.status == 400
        assert "s3cret" not in json.dumps(got.json)


def test_what_is_registered_can_be_signed(up: Whole) -> None:
    secret, twice = "whsec_" + "é" * 20, ["lead.created"] * 2
    got = up.ask(
        "POST",
        "/webhooks",
        {"url": "https://example.com/", "events": twice, "secret": secret, "active": False},
    )
    assert (got.status, got.json["events"]) == (201, ["lead.created"])
    assert sign_webhook(b"{}", secret, ident="msg_1", now=1.0)["webhook-signature"]


def test_a_file_with_what_a_terminal_obeys() -> None:
    table = read(b"email,first_name\na@b.example,a\x1b[31m\x00b\n")
    assert [row.fields["first_name"] for row in table.rows if row.fields] == ["a [31m b"]


@pytest.mark.parametrize("number", ["1e18", "9223372036854775808", "1" * 300, "-1", "0.5"])
def test_a_limit_that_no_database_keeps_as_it_is(up: Whole, number: str) -> None:
    content = b'{"providers":{"odd":{"rate_limit":%s}}}' % number.encode()
    got = send(up, content, "/config", verb="PUT")
    assert (got.status, got.json["error"]["details"]) == (400, {"field": "providers.odd.rate_limit"})
    assert up.ask("GET", "/config").status == 200


@pytest.mark.parametrize("number", ["9223372036854775808", "1" * 300, "1" * 5_000, "1e400", "-1e400", "NaN"])
def test_numbers_beyond_what_a_database_keeps(up: Whole, number: str) -> None:
    for verb, path, body in (
        ("POST", "/opportunities", '{"prospect_id":%s,"opportunity_data":{}}'),
        ("POST", "/opportunities", '{"prospect_id":1,"opportunity_data":{"value":%s}}'),
        ("PUT", "/opportunities/1", '{"value":%s}'),
        ("POST", "/prospects/convert/1", '{"qualification_data":{"fit_score":%s}}'),
    ):
        got = send(up, (body % number).encode(), path, verb=verb)
        assert (got.status, got.json["error"]["code"]) == (400, "VALIDATION_ERROR"), (path, body)
    if number.isdecimal():
        assert up.ask("GET", f"/leads/{number}").status == 404
        assert up.ask("PUT", f"/prospects/{number}/status", {"status": "lost"}).status == 404


def test_a_header_of_which_there_is_one_is_not_sent_twice(up: Whole) -> None:
    key = f"Bearer {up.key}"
    for name, values in (
        ("Authorization", (key, key)),
        ("Authorization", ("Bearer hl_x", key)),
        ("Idempotency-Key", ("a", "b")),
        ("Content-Type", ("application/json", "application/json")),
    ):
        content = json.dumps(lead("twice@b.example")).encode()
        sent = [(name, value) for value in values]
        got = send(up, content, more=sent, without=name)
        assert (got.status, got.json["error"]["details"]) == (400, {"field": name}), name
        assert got.json["error"]["message"] == f"{name} is given twice: send one."
        assert "x-ratelimit-remaining" in {each.lower() for each in got.headers}
    # The server itself refuses lengths that differ.
    sent = [("Content-Length", "2"), ("Content-Length", "3")]
    address = urlsplit(up.url)
    with socket.create_connection((str(address.hostname), int(address.port or 0)), 10) as connection:
        lines = "".join(f"{name}: {value}\r\n" for name, value in sent)
        connection.sendall(f"POST {address.path}/sync/leads HTTP/1.1\r\nHost: x\r\n{lines}\r\n{{}}".encode())
        assert b" 400 " in connection.recv(64)
