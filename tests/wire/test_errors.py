"""Statuses and bodies a tenant answers with, as the public client reports them; what is tried again."""

from __future__ import annotations

from typing import NamedTuple

import pytest

from halopsa import (
    HaloPsaAuthenticationError,
    HaloPsaConnectionError,
    HaloPsaError,
    HaloPsaForbiddenError,
    HaloPsaNotFoundError,
    HaloPsaOutcomeUnknownError,
    HaloPsaProtocolError,
    HaloPsaRateLimitError,
    HaloPsaReportError,
    HaloPsaServerError,
    HaloPsaValidationError,
)
from tests.wire.calls import GATEWAY_PAGE, LOGIN_PAGE, READS, WRITES, create, delete, get, run, update
from tests.wire.tenant import (
    GONE,
    Answer,
    Json,
    Loosely,
    Tenant,
    connect,
    fixture,
    loose,
    made,
    ok,
    text,
)

# 400: what is wrong with the request.


class Refusal(NamedTuple):
    """A 400, words its message must have, words it must not have, and the fields it names."""

    name: str
    answer: Answer
    says: tuple[str, ...]
    hides: tuple[str, ...] = ()
    fields: tuple[str, ...] = ()


REFUSALS = (
    Refusal(
        "model state",
        Answer(400, {
            "[0].client_id": ["Could not convert string to integer: abc. Path '[0].client_id', line 1."],
            "summary": ["The summary is too long.", "The summary has a tab."],
        }),
        says=("Could not convert string to integer: abc", "The summary is too long."),
        fields=("client_id", "summary"),
    ),
    Refusal(
        "server exception",
        Answer(400, {
            "ClassName": "System.Exception",
            "Message": "Please select a site.",
            "Data": None,
            "InnerException": None,
            "HelpURL": None,
            "StackTraceString": "   at Server.Secret.Place()",
            "HResult": -2146233088,
            "Source": "Server",
        }),
        says=("Please select a site.",),
        hides=("Server.Secret.Place", "-2146233088"),
    ),
    Refusal(
        "server exception, the words inside",
        Answer(400, {
            "ClassName": "System.AggregateException",
            "Message": "",
            "InnerException": {"ClassName": "System.Exception", "Message": "The outcome is not valid."},
            "StackTraceString": "   at Server.Secret.Place()",
        }),
        says=("The outcome is not valid.",),
        hides=("Server.Secret.Place",),
    ),
    Refusal("JSON string", Answer(400, "A client of this name exists."), says=("A client of this name exists.",)),
    Refusal(
        "result code",
        Answer(400, {"resultCode": 12, "errorMessage": "The id is not known."}),
        says=("The id is not known.",),
    ),
    Refusal("message", Answer(400, {"Message": "No such filter."}), says=("No such filter.",)),
    Refusal("error", Answer(400, {"error": "No such column."}), says=("No such column.",)),
    Refusal(
        "error with description",
        Answer(400, {"error": "invalid_request", "error_description": "The id is not a number."}),
        says=("The id is not a number.",),
    ),
    Refusal(
        "as the requirements write it",
        Answer(400, fixture("tickets/errors/validation.json")),
        says=("Validation failed",),
        fields=("summary", "client_id"),
    ),
    Refusal("plain text", text(400, "Search is malformed.", "text/plain"), says=("Search is malformed.",)),
    Refusal(
        "HTML",
        text(400, "<html><body><h1>Bad <b>Request</b></h1></body></html>"),
        says=("Bad Request",),
        hides=("<h1>", "<body>"),
    ),
    Refusal("empty", Answer(400), says=("400",)),
)  # fmt: skip


@pytest.mark.parametrize("refusal", REFUSALS, ids=lambda refusal: refusal.name)
@pytest.mark.parametrize("call", [get, create])
def test_400(tenant: Tenant, call: Loosely, refusal: Refusal) -> None:
    tenant.answers(refusal.answer)
    with pytest.raises(HaloPsaValidationError) as caught:
        call(connect("v2"))
    error = caught.value
    assert error.status_code == 400
    assert len(tenant.sent) == 1
    assert all(words in str(error) for words in refusal.says), str(error)
    assert not any(words in str(error) for words in refusal.hides), str(error)
    named = [fault.field for fault in error.errors]
    assert set(refusal.fields) <= set(named)


def test_the_requirements_validation_errors_are_kept_apart(tenant: Tenant) -> None:
    tenant.answers(Answer(400, fixture("tickets/errors/validation.json")))
    with pytest.raises(HaloPsaValidationError) as caught:
        create(connect("v2"))
    assert [(fault.field, fault.message) for fault in caught.value.errors] == [
        ("summary", "A summary is required"),
        ("client_id", "Client 9999 does not exist"),
    ]


def test_a_400_keeps_every_message_of_a_field(tenant: Tenant) -> None:
    tenant.answers(Answer(400, {"summary": ["Too long.", "Has a tab."]}))
    with pytest.raises(HaloPsaValidationError) as caught:
        create(connect("v2"))
    said = " ".join(fault.message for fault in caught.value.errors if fault.field == "summary")
    assert "Too long." in said
    assert "Has a tab." in said


# 401: the token is renewed once, then it is an error.


@pytest.mark.parametrize("call", [get, *WRITES])
def test_401_renews_the_token_once(tenant: Tenant, call: Loosely) -> None:
    renewed = {**fixture("auth/token-success.json"), "access_token": "second-token"}
    tenant.token_answers(ok("auth/token-success.json"), ok(renewed))
    tenant.answers(Answer(401), made("tickets/single.json"))
    call(connect("v2"))
    assert len(tenant.tokens) == 2
    assert len(tenant.sent) == 2
    assert tenant.sent[0] == tenant.sent[1]
    assert [headers["Authorization"] for headers in tenant.headers] == [
        "Bearer mock-jwt-token",
        "Bearer second-token",
    ]


@pytest.mark.parametrize("call", [*READS, *WRITES])
def test_a_second_401_is_an_error(tenant: Tenant, call: Loosely) -> None:
    tenant.answers(Answer(401))
    with pytest.raises(HaloPsaAuthenticationError) as caught:
        call(connect("v2"))
    assert caught.value.status_code == 401
    assert caught.value.reason in ("permission", "token")
    assert len(tenant.tokens) == 2
    first, again, *more = tenant.sent
    assert first == again
    # No call has worked yet: one cheap read tells whether the token or a right is at fault.
    assert [(sent.method, sent.path) for sent in more] == [("GET", "/api/Status")]


def test_a_second_401_on_a_token_that_works_elsewhere_is_about_permissions(tenant: Tenant) -> None:
    tenant.answers(ok("contracts/list.json"), Answer(401))
    client = connect("v2")
    client.contracts.list()
    with pytest.raises(HaloPsaAuthenticationError, match=r"(?i)permission") as caught:
        client.contracts.get(17)
    assert caught.value.reason == "permission"


@pytest.mark.parametrize("status", [400, 401])
def test_refused_credentials(tenant: Tenant, status: int) -> None:
    tenant.token_answers(Answer(status, fixture("auth/token-failure.json")))
    with pytest.raises(HaloPsaAuthenticationError, match="invalid_client") as caught:
        get(connect("v2"))
    assert caught.value.status_code == status
    assert len(tenant.tokens) == 1
    assert tenant.sent == []
    assert "test-client-secret" not in f"{caught.value!s} {caught.value!r}"


def test_the_token_request_is_repeated_like_a_read(tenant: Tenant) -> None:
    tenant.token_answers(text(503, GATEWAY_PAGE), ok("auth/token-success.json"))
    tenant.answers(ok("tickets/single.json"))
    assert connect("v2").tickets.get(456).id == 456
    assert len(tenant.tokens) == 2


# 403, 404 and other refusals.


@pytest.mark.parametrize("call", [*READS, *WRITES])
def test_403_explains_that_two_sides_must_allow(tenant: Tenant, call: Loosely) -> None:
    tenant.answers(Answer(403))
    with pytest.raises(HaloPsaForbiddenError) as caught:
        call(connect("v2"))
    assert caught.value.status_code == 403
    explained = f"{caught.value} {caught.value.hint or ''}".lower()
    assert "application" in explained
    assert "agent" in explained
    assert len(tenant.sent) == 1


@pytest.mark.parametrize("body", [None, fixture("tickets/errors/not-found.json")], ids=["empty", "said"])
@pytest.mark.parametrize("call", [*READS, *WRITES])
def test_404(tenant: Tenant, call: Loosely, body: Json) -> None:
    tenant.answers(Answer(404, body))
    with pytest.raises(HaloPsaNotFoundError) as caught:
        call(connect("v2"))
    assert caught.value.status_code == 404
    assert len(tenant.sent) == 1


def test_an_error_says_what_was_asked(tenant: Tenant) -> None:
    tenant.answers(Answer(404))
    with pytest.raises(HaloPsaNotFoundError) as caught:
        get(connect("v2"))
    assert caught.value.method == "GET"
    assert str(caught.value.path).endswith("/Tickets/456")
    assert "/Tickets/456" in str(caught.value)


@pytest.mark.parametrize("status", [405, 415, 418])
def test_other_refusals(tenant: Tenant, status: int) -> None:
    tenant.answers(Answer(status))
    with pytest.raises(HaloPsaError) as caught:
        create(connect("v2"))
    assert caught.value.status_code == status
    assert not isinstance(caught.value, HaloPsaServerError | HaloPsaOutcomeUnknownError)
    assert len(tenant.sent) == 1


# Answers that look like success.


def test_a_report_that_failed_with_200(tenant: Tenant) -> None:
    tenant.answers(ok("reports/load-error.json"))
    with pytest.raises(HaloPsaReportError, match="Invalid column name 'clientt'"):
        run(connect("v2"))
    assert len(tenant.sent) == 1


@pytest.mark.parametrize("call", READS)
def test_a_login_page_instead_of_an_answer(tenant: Tenant, call: Loosely) -> None:
    tenant.answers(text(200, LOGIN_PAGE))
    with pytest.raises(HaloPsaAuthenticationError):
        call(connect("v2"))


def test_a_redirect_is_not_followed(tenant: Tenant) -> None:
    tenant.answers(text(302, "", Location="https://testcompany.halopsa.com/auth/account/login"))
    with pytest.raises(HaloPsaAuthenticationError):
        get(connect("v2"))
    assert {sent.path for sent in tenant.sent} == {"/api/Tickets/456"}


@pytest.mark.parametrize(
    "answer",
    [
        text(200, "<html><body>Maintenance</body></html>"),
        text(200, '{"id": 45', "application/json"),
        text(200, '{"id": NaN}', "application/json"),
        Answer(200),
        ok([1, 2]),
        ok("just words"),
    ],
    ids=["HTML", "cut short", "NaN", "empty", "array", "string"],
)
def test_a_read_of_something_else(tenant: Tenant, answer: Answer) -> None:
    tenant.answers(answer)
    with pytest.raises(HaloPsaProtocolError):
        get(connect("v2"))


@pytest.mark.parametrize(
    "answer",
    [text(200, LOGIN_PAGE), text(201, '{"id": 45', "application/json"), Answer(201), Answer(204)],
    ids=["HTML", "cut short", "empty", "no content"],
)
@pytest.mark.parametrize("call", [create, update])
def test_a_write_that_answers_something_else(tenant: Tenant, call: Loosely, answer: Answer) -> None:
    tenant.answers(answer)
    with pytest.raises(HaloPsaOutcomeUnknownError):
        call(connect("v2"))
    assert len(tenant.sent) == 1


@pytest.mark.parametrize("answer", [GONE, Answer(200), ok({"id": 456})], ids=["204", "empty", "the record"])
def test_a_delete_is_done_either_way(tenant: Tenant, answer: Answer) -> None:
    tenant.answers(answer)
    assert delete(connect("v2")) is None


def test_every_error_is_one_of_ours() -> None:
    for kind in (
        HaloPsaAuthenticationError, HaloPsaConnectionError, HaloPsaForbiddenError, HaloPsaNotFoundError,
        HaloPsaOutcomeUnknownError, HaloPsaProtocolError, HaloPsaRateLimitError, HaloPsaReportError,
        HaloPsaServerError, HaloPsaValidationError,
    ):  # fmt: skip
        assert issubclass(kind, HaloPsaError)


def test_the_raw_request_knows_the_same_errors(tenant: Tenant) -> None:
    tenant.answers(Answer(404))
    with pytest.raises(HaloPsaNotFoundError):
        loose(connect("v2")).request("GET", "/Anything")
    assert tenant.only.path == "/api/Anything"
