"""Error bodies in every shape seen, and the errors made of them."""

from __future__ import annotations

import base64
import html
import json
import pickle
import time
from typing import Literal
from urllib.parse import quote, quote_plus

import pytest
from hypothesis import given
from hypothesis import strategies as st

from halopsa import errors
from halopsa._api import API
from halopsa.core.base.redaction import HIDDEN, redact, written_out
from halopsa.core.errors import ProtocolError
from halopsa.core.http.call import Call, Response, parse_json
from halopsa.core.http.error_body import is_html
from halopsa.core.transport.preflight import encoded
from halopsa.errors import (
    FieldError,
    HaloPsaAuthenticationError,
    HaloPsaError,
    HaloPsaOutcomeUnknownError,
    HaloPsaProtocolError,
    HaloPsaRateLimitError,
    HaloPsaServerError,
    HaloPsaValidationError,
)
from tests.of_halopsa import (
    body_fault,
    error_for_answer,
    error_for_fault,
    error_for_link,
    explain,
    is_login_address,
    is_login_page,
    shown,
)

READ = Call("GET", "/Tickets/5?secret=canary")
WRITE = Call("POST", "/Tickets", effect="write", retry="write")
DELETE = Call("DELETE", "/Tickets/5", effect="write", retry="write", expect="void")

EXCEPTION = {
    "ClassName": "System.Exception",
    "Message": "Database error 515.",
    "Data": None,
    "InnerException": {"ClassName": "X", "Message": "cannot insert NULL", "StackTraceString": "at Canary()"},
    "HelpURL": None,
    "StackTraceString": "   at Canary.Do()",
    "HResult": -2146233088,
    "Source": None,
}


@pytest.mark.parametrize(
    ("body", "message", "fields"),
    [
        (
            {"[0].client_id": ["Could not convert string to integer: x. Path '[0].client_id', line 1."]},
            "client_id: Could not convert string to integer: x. Path '[0].client_id', line 1.",
            ["client_id"],
        ),
        (
            {"id": ["not valid"], "[0].lines[1].qty": ["too big", "odd"]},
            None,
            ["id", "lines[1].qty", "lines[1].qty"],
        ),
        ({"$[0].name": ["required"]}, "name: required", ["name"]),
        (
            {"title": "One or more errors.", "errors": {"name": ["required"]}},
            "One or more errors: name: required",
            ["name"],
        ),
        (
            {"Message": "The request is invalid.", "ModelState": {"[0].a": ["bad"]}},
            "The request is invalid: a: bad",
            ["a"],
        ),
        ({"errors": [{"field": "summary", "message": "is required"}]}, "summary: is required", ["summary"]),
        (EXCEPTION, "Database error 515. (cannot insert NULL)", []),
        ({"ClassName": "X", "Message": None, "InnerException": {"Message": "inner"}}, "inner", []),
        ("Please select an outcome", "Please select an outcome", []),
        ({"resultCode": 1, "errorMessage": "went wrong"}, "went wrong", []),
        ({"_warning": "The asset is in use."}, "The asset is in use.", []),
        ({"_error": "No."}, "No.", []),
        ({"msg": "Not now."}, "Not now.", []),
        ({"message": "Failed.", "_warning": "The asset is in use."}, "Failed. (The asset is in use.)", []),
        (
            {
                "Message": "An error has occurred.",
                "ExceptionMessage": "Column 'x' is missing.",
                "InnerException": "Y.",
            },
            "An error has occurred. (Column 'x' is missing.) (Y.)",
            [],
        ),
        ({"errors": {"summary": "is needed"}}, "summary: is needed", ["summary"]),
        ({"title": "Bad: name: required", "errors": {"name": ["required"]}}, "Bad: name: required", ["name"]),
        ({"Message": "Not here"}, "Not here", []),
        ({"error": "invalid_scope"}, "invalid_scope", []),
        ({"error": "invalid_client", "error_description": "no such id"}, "invalid_client: no such id", []),
        ({"error": {"code": 5, "message": "nested"}}, "nested", []),
        (["one", {"Message": "two"}], "one; two", []),
        ({}, "", []),
        (None, "", []),
        (17, "", []),
    ],
)
def test_json_bodies(body: object, message: str | None, fields: list[str]) -> None:
    text, found = explain(json.dumps(body).encode())
    assert [error.field for error in found] == fields
    if message is not None:
        assert text == message


@pytest.mark.parametrize(
    ("body", "message"),
    [
        (b"", ""),
        (b"\xef\xbb\xbf \r\n", ""),
        (b"plain text", "plain text"),
        (
            b"<html><style>x{}</style><h1>502 Bad&nbsp;Gateway</h1><script>var a</script></html>",
            "502 Bad Gateway",
        ),
        (b"\xff\xfe broken", "\ufffd\ufffd broken"),
        (b'"<b>bold</b> words"', "bold words"),
        (b"[" * 100_000, None),
        (b"x" * 5000, None),
    ],
)
def test_other_bodies(body: bytes, message: str | None) -> None:
    text, found = explain(body)
    assert found == []
    assert len(text) <= 600
    if message is not None:
        assert text == message


json_values = st.recursive(
    st.none() | st.booleans() | st.integers() | st.text(max_size=8),
    lambda inner: (
        st.lists(inner, max_size=4)
        | st.dictionaries(
            st.sampled_from(
                ["errors", "Message", "error", "InnerException", "[0].x", "ModelState", "field", "message"]
            )
            | st.text(max_size=5),
            inner,
            max_size=4,
        )
    ),
    max_leaves=20,
)


@given(json_values)
def test_no_body_breaks_the_parser(value: object) -> None:
    body = json.dumps(value).encode()
    explain(body)
    shown(body)
    for status in (400, 401, 403, 404, 429, 500):
        assert isinstance(error_for_answer(READ, Response(status, {}, body)), HaloPsaError)


@given(st.binary(max_size=200))
def test_no_bytes_break_the_parser(body: bytes) -> None:
    explain(body)
    shown(body)
    is_html(body, "")
    is_login_page(body)


@pytest.mark.parametrize(
    ("status", "name"),
    [
        (400, "HaloPsaValidationError"),
        (401, "HaloPsaAuthenticationError"),
        (403, "HaloPsaForbiddenError"),
        (404, "HaloPsaNotFoundError"),
        (405, "HaloPsaError"),
        (409, "HaloPsaError"),
        (415, "HaloPsaError"),
        (422, "HaloPsaValidationError"),
        (429, "HaloPsaRateLimitError"),
        (500, "HaloPsaServerError"),
        (502, "HaloPsaServerError"),
        (599, "HaloPsaServerError"),
    ],
)
def test_status_to_class(status: int, name: str) -> None:
    error = error_for_answer(READ, Response(status, {}, b'{"Message": "why"}'))
    assert type(error) is getattr(errors, name)
    assert error.status_code == status
    assert (error.method, error.path) == ("GET", "/Tickets/5")
    assert "GET /Tickets/5" in str(error)
    assert "why" in str(error)
    assert error.response == {"Message": "why"}
    assert "canary" not in str(error)


def test_validation_errors_carry_fields() -> None:
    error = error_for_answer(WRITE, Response(400, {}, b'{"[0].name": ["is taken"]}'))
    assert isinstance(error, HaloPsaValidationError)
    assert error.errors == [FieldError("name", "is taken")]
    assert error.response == {"[0].name": ["is taken"]}


@pytest.mark.parametrize(("works", "reason"), [(True, "permission"), (False, "token")])
def test_401_says_what_to_tick(works: bool, reason: str) -> None:
    error = error_for_answer(READ, Response(401, {}, b""), token_works=works)
    assert isinstance(error, HaloPsaAuthenticationError)
    assert error.reason == reason
    assert "Configuration > Integrations > HaloPSA API > View Applications" in str(error)
    assert "login type Agent" in str(error)


def test_403_explains_both_sides() -> None:
    text = str(error_for_answer(READ, Response(403, {}, b"")))
    assert "application" in text
    assert "agent" in text
    assert "both sides" in text


REFUSALS = {400, 401, 402, 403, 404, 405, 406, 407, 409, 410, 411, 412, 413, 414, 415, 416, 417}
REFUSALS |= {421, 422, 423, 425, 426, 428, 429, 431, 451}


@pytest.mark.parametrize("call", [WRITE, DELETE, Call("POST", "/Tickets", effect="send", retry="never")])
def test_only_a_refusal_says_that_a_write_changed_nothing(call: Call) -> None:
    """A time-out or a caller that is said to be gone (408, 444, 460, 499) says nothing of what was done before."""
    for status in range(400, 1000):
        error = error_for_answer(call, Response(status, {}, b""))
        sure = status in REFUSALS
        assert error.may_have_taken_effect is not sure, status
        assert ("Nothing was changed." in str(error)) is sure, status
        assert ("may have been applied" in str(error)) is not sure, status
        assert type(pickle.loads(pickle.dumps(error))) is type(error)  # noqa: S301 - our own
        assert pickle.loads(pickle.dumps(error)).may_have_taken_effect is not sure  # noqa: S301 - our own


def test_no_read_has_an_effect() -> None:
    for status in range(300, 1000):
        error = error_for_answer(READ, Response(status, {}, b""))
        assert error.may_have_taken_effect is False, status
        assert "may have been applied" not in str(error), status


def test_an_unknown_outcome_may_have_taken_effect() -> None:
    assert HaloPsaOutcomeUnknownError("x").may_have_taken_effect is True
    assert error_for_fault(WRITE, "h", "lost", "d").may_have_taken_effect is True
    assert error_for_fault(WRITE, "h", "unsent", "d").may_have_taken_effect is False
    assert errors.HaloPsaValidationError("x").may_have_taken_effect is False


def test_5xx_to_a_write_may_have_taken_effect() -> None:
    error = error_for_answer(WRITE, Response(504, {}, b""))
    assert isinstance(error, HaloPsaServerError)
    assert "may have been applied" in str(error)
    assert "may have been applied" not in str(error_for_answer(READ, Response(504, {}, b"")))


def test_429_carries_retry_after() -> None:
    error = error_for_answer(READ, Response(429, {}, b"slow down"), retry_after=60.0)
    assert isinstance(error, HaloPsaRateLimitError)
    assert error.retry_after == 60.0
    assert "slow down. Nothing was changed. It asks to wait 60 s." in str(error)


def test_stack_traces_and_secrets_go() -> None:
    body = json.dumps(
        {**EXCEPTION, "echo": "client_secret=canary-secret", "access_token": "canary-token"}
    ).encode()
    error = error_for_answer(WRITE, Response(400, {}, body), secrets=["canary-secret"])
    assert "anary" not in repr(error.response)
    assert "anary" not in str(error)


def test_responses_are_capped() -> None:
    error = error_for_answer(READ, Response(500, {}, b'"' + b"y" * 1_000_000 + b'"'))
    assert isinstance(error.response, str)
    assert len(error.response) <= 65536


@pytest.mark.parametrize(
    ("location", "kind"),
    [
        ("https://acme.halopsa.com/auth/account/login?ReturnUrl=canary", HaloPsaAuthenticationError),
        ("/login", HaloPsaAuthenticationError),
        ("https://elsewhere.example/x", HaloPsaProtocolError),
        ("https://[bad", HaloPsaProtocolError),
        ("", HaloPsaProtocolError),
    ],
)
def test_redirects(location: str, kind: type[HaloPsaError]) -> None:
    error = error_for_answer(READ, Response(302, {"Location": location}, b""))
    assert type(error) is kind
    assert "canary" not in str(error)
    error = error_for_answer(WRITE, Response(302, {"Location": location}, b""))
    assert type(error) is HaloPsaOutcomeUnknownError


LOGIN = b"<html><title>Login</title><input type='password'></html>"
HTML = {"Content-Type": "text/html; charset=utf-8"}
JSON = {"Content-Type": "application/json"}


@pytest.mark.parametrize(
    ("call", "headers", "body", "kind"),
    [
        (READ, JSON, b"{}", None),
        (READ, JSON, b"\xef\xbb\xbf{}", None),
        (READ, JSON, b"", HaloPsaProtocolError),
        (READ, JSON, b"{", HaloPsaProtocolError),
        (READ, JSON, b"NaN", HaloPsaProtocolError),
        (READ, HTML, LOGIN, HaloPsaAuthenticationError),
        (READ, JSON, LOGIN, HaloPsaAuthenticationError),
        (READ, HTML, b"<p>maintenance</p>", HaloPsaProtocolError),
        (WRITE, HTML, LOGIN, HaloPsaOutcomeUnknownError),
        (WRITE, HTML, b"<p>ok</p>", HaloPsaOutcomeUnknownError),
        (WRITE, JSON, b"", HaloPsaOutcomeUnknownError),
        (WRITE, JSON, b"{", HaloPsaOutcomeUnknownError),
        (DELETE, JSON, b"", None),
        (DELETE, JSON, b"anything", None),
        (DELETE, HTML, LOGIN, HaloPsaOutcomeUnknownError),
        (Call("GET", "/A", expect="bytes"), JSON, b"\x00", None),
        (Call("GET", "/A", expect="bytes"), HTML, b"<p>a file</p>", None),
        (Call("GET", "/A", expect="bytes"), HTML, LOGIN, HaloPsaAuthenticationError),
        (
            Call("GET", "/A", expect="bytes"),
            {**HTML, "Content-Disposition": "attachment; filename=a.html"},
            LOGIN,
            None,
        ),
    ],
)
def test_bodies_of_successes(
    call: Call, headers: dict[str, str], body: bytes, kind: type[HaloPsaError] | None
) -> None:
    fault = body_fault(call, Response(200, headers, body))
    assert (None if fault is None else type(fault)) is kind
    if isinstance(fault, HaloPsaAuthenticationError):
        assert fault.reason == "login page"


@pytest.mark.parametrize(
    ("kind", "call", "expected", "words"),
    [
        ("unsent", WRITE, errors.HaloPsaConnectionError, "Nothing was sent"),
        ("unsent", READ, errors.HaloPsaConnectionError, "Nothing was sent"),
        ("lost", READ, errors.HaloPsaConnectionError, "Nothing was changed"),
        ("lost", WRITE, HaloPsaOutcomeUnknownError, "may have been applied"),
        ("garbled", READ, HaloPsaProtocolError, "cannot be read"),
        ("garbled", WRITE, HaloPsaOutcomeUnknownError, "may have been applied"),
    ],
)
def test_faults(
    kind: Literal["unsent", "lost", "garbled"], call: Call, expected: type[HaloPsaError], words: str
) -> None:
    error = error_for_fault(call, "acme.halopsa.com", kind, "the connection was closed", attempts=3)
    assert type(error) is expected
    assert words in str(error)
    assert "canary" not in str(error)


def test_links() -> None:
    assert type(error_for_link("cdn.example", 403)) is HaloPsaProtocolError
    assert type(error_for_link("cdn.example", 503)) is HaloPsaServerError


def test_login_addresses_go_by_the_path() -> None:
    assert is_login_address("https://x.example/auth/authorize")
    assert not is_login_address("https://auth.example/files/1?next=/login")


# JSON, both ways


@pytest.mark.parametrize(
    ("body", "words"),
    [
        (b"NaN", "NaN"),
        (b'{"a": -Infinity}', "Infinity"),
        (b"1e999", "out of range"),
        (b"\xff", "invalid UTF-8 at byte 0"),
        (b'{"a": "\xc3("}', "invalid UTF-8 at byte 7"),
        (b"[" * 200_000, "nested too deeply"),
        (b"9" * 5000, "too many digits"),
        (b"", "empty"),
        (b'{"a": 1} x', "character 9"),
    ],
)
def test_bad_json(body: bytes, words: str) -> None:
    with pytest.raises(ProtocolError, match=words) as caught:
        parse_json(body)
    assert caught.value.__context__ is None


def test_good_json() -> None:
    assert parse_json(b"\xef\xbb\xbf[1]") == [1]
    assert parse_json(str(2**70).encode()) == 2**70
    assert parse_json(b"1.5") == 1.5
    answer = Response(200, {}, b"[1]")
    answer.check_json()
    first, second = answer.json(), answer.json()
    assert first == second == [1]
    assert first is not second


@pytest.mark.parametrize("value", [{1, 2}, float("nan"), object(), b"x"])
def test_bodies_that_cannot_be_written(value: object) -> None:
    with pytest.raises(HaloPsaValidationError, match="Nothing was sent"):
        encoded(API, Call("POST", "/Tickets", json=[value], effect="write"))


def test_circular_bodies() -> None:
    loop: list[object] = []
    loop.append(loop)
    with pytest.raises(HaloPsaValidationError):
        encoded(API, Call("POST", "/Tickets", json=loop, effect="write"))


@pytest.mark.parametrize(
    "text",
    [
        "Authorization: Bearer canary.canary",
        "client_secret=canary&x=1",
        '{"access_token": "canary"}',
        "eyJcanary00.canary.canary",
        "http://user:canary@proxy:8080/",
        "http://:canary@proxy:8080/",
        "http://user:can:canary@proxy:8080/",
        "s3cr%2Fet%2Bcanary",
    ],
)
def test_redact(text: str) -> None:
    shown = redact(text, ["s3cr/et+canary"])
    assert "canary" not in shown
    assert HIDDEN in shown


ODD = "s3&cr'et<\"/+\u00e9 x=1"


@pytest.mark.parametrize(
    "text",
    [
        ODD,
        html.escape(ODD),
        html.escape(ODD).replace("&#x27;", "&#39;").replace("&quot;", "&#34;"),
        "".join(f"&#{ord(char)};" for char in ODD),
        "".join(f"&#x{ord(char):X};" for char in ODD),
        quote(ODD, safe=""),
        quote(ODD, safe="").lower(),
        quote_plus(ODD),
        "".join(f"%{byte:02x}" for byte in ODD.encode()),
        json.dumps(ODD),
        json.dumps(ODD, ensure_ascii=False),
        "".join(f"\\u{ord(char):04X}" for char in ODD),
        json.dumps(ODD).replace("&", "\\u0026").replace("'", "\\u0027"),
        base64.b64encode(ODD.encode()).decode(),
        base64.urlsafe_b64encode(ODD.encode()).decode().rstrip("="),
        *(base64.b64encode(b"x" * count + b":" + ODD.encode() + b"tail").decode() for count in range(3)),
        " ".join(ODD),
        "\n".join([ODD[:5], ODD[5:]]),
        f"{ODD[:9]} \r\n\t {ODD[9:]}",
    ],
)
def test_a_secret_is_hidden_however_it_is_written(text: str) -> None:
    shown = redact(f"before {text} after", [ODD])
    assert HIDDEN in shown
    assert shown.startswith("before ")
    assert (
        len(shown) < len("before  after") + len(HIDDEN) + 16
    )  # what base64 shares with its neighbours may stay


ACTING = [
    *map(chr, range(0x09)),
    *map(chr, range(0x7F, 0xA0)),
    "\x0b",
    "\x1b",
    "\u061c",
    "\u200e",
    "\u200f",
    "\ufeff",
]
ACTING += [*map(chr, range(0x202A, 0x202F)), *map(chr, range(0x2066, 0x206A))]


def test_nothing_of_an_answer_acts_on_a_terminal() -> None:
    text = "".join(f"a{char}" for char in ACTING)
    body = json.dumps({"message": text, text: text, "errors": {text: [text]}}).encode()
    for call in (READ, WRITE):
        for status in (400, 401, 404, 409, 500):
            error = error_for_answer(call, Response(status, {}, body))
            seen = f"{error} {error!r} {getattr(error, 'errors', '')}"
            assert not [char for char in ACTING if char in seen]
            assert isinstance(error.response, dict)
            for key, value in error.response.items():
                assert not [char for char in ACTING if char in f"{key}{value}"]
    assert written_out("\x1b[31mred\x9b\u202e\tok\n") == "\\x1b[31mred\\x9b\\u202e\tok\n"


@pytest.mark.parametrize(("status", "long"), [(404, True), (414, True), (404, False), (403, True)])
def test_an_over_long_query_is_not_a_missing_record(status: int, long: bool) -> None:
    call = Call("GET", "/Tickets", {"ids": ",".join(["123456"] * (400 if long else 4))})
    text = str(error_for_answer(call, Response(status, {}, b"")))
    assert ("longer than such servers take" in text) is (long and status != 403)


@pytest.mark.parametrize("start", ["", "<>", "<><style>"])
@pytest.mark.parametrize(
    "part", ["<", "<!--", "<script ", "</style ", "https://:", ":", "eyJ", "password ", "token='", 'secret" ']
)
def test_hostile_texts_do_not_cost_minutes(start: str, part: str) -> None:
    text = part * (60_000 // len(part))
    began = time.process_time()
    explain(json.dumps({"message": start + text}).encode())
    redact(f"https://{text}")
    assert time.process_time() - began < 1.0


def test_tags_that_are_not_closed() -> None:
    assert explain(b'{"message": "<b>No</b> such <i ticket"}')[0] == "No such <i ticket"
    assert explain(b'{"message": "<p>No such ticket<!-- 5"}')[0] == "No such ticket"
    assert explain(b'{"message": "<p>No such ticket<script>evil()"}')[0] == "No such ticket"
    assert explain(b'{"message": "<style>p {}</style >No<!-- --> such <br> ticket"}')[0] == "No such ticket"


def test_a_delete_is_in_doubt_when_its_json_is_cut_off() -> None:
    cut = Response(200, {"Content-Type": "application/json"}, b'{"id": 1, "na')
    assert isinstance(body_fault(DELETE, cut), HaloPsaOutcomeUnknownError)
    for fine in (
        Response(200, {"Content-Type": "application/json"}, b'{"id": 1}'),
        Response(200, {"Content-Type": "application/json"}, b""),
        Response(200, {"Content-Type": "text/plain"}, b"Deleted."),
        Response(204, {}, b""),
    ):
        assert body_fault(DELETE, fine) is None
