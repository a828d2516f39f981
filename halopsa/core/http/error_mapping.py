"""Error mapping: from an answer or a fault to the error for it. Functions return errors; `token_fields` raises."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from typing import TYPE_CHECKING, Final
from urllib.parse import urlencode, urlsplit

from ..base.redaction import redact
from ..errors import (
    ApiError,
    AuthenticationError,
    ConnectionReason,
    FieldError,
    ForbiddenError,
    NotFoundError,
    OutcomeUnknownError,
    ProtocolError,
    RateLimitError,
    ValidationError,
)
from ..facts import ApiFacts
from .call import Call, Response, SentWrite
from .error_body import code_in, explain, is_html, is_login_address, is_login_page, shown, tell_envelope
from .json_body import BLANK, parse_fields

if TYPE_CHECKING:
    from ..errors import ErrorDetails

__all__ = [
    "HELD_BACK",
    "body_fault",
    "error_for_answer",
    "error_for_fault",
    "error_for_link",
    "not_there",
    "place",
    "token_fields",
    "token_problem",
    "where",
]

_TOKEN_FIELDS: Final = ("token_type", "expires_in", "scope")
_UNCHANGED: Final = " Nothing was changed."
HELD_BACK: Final = "The call that needed the token was not sent."
_MEANINGS: Final[dict[int, str]] = {
    400: "the request was refused",
    401: "the token was refused",
    403: "permission denied",
    404: "not found",
    405: "the instance does not accept this method here",
    408: "the request timed out on the other side",
    409: "conflict",
    413: "the request is too large",
    414: "the address is too long",
    415: "the instance does not accept this content type",
    422: "the request was refused",
    429: "too many requests",
    499: "the request was given up on the other side",
}


def where(call: Call) -> str:
    """Method and path, without the query."""
    return f"{call.method} {call.path.partition('?')[0]}"


def place(call: Call) -> tuple[str, str]:
    return call.method, call.path.partition("?")[0]


def error_for_answer(
    facts: ApiFacts,
    call: Call,
    answer: Response,
    *,
    secrets: Iterable[str] = (),
    retry_after: float | None = None,
    token_works: bool = False,
    attempts: int = 1,
) -> ApiError:
    """The error for an answer with a status of 3xx (redirects) or of 400 and above."""
    known = tuple(secrets)
    status = answer.status
    if status < 400:
        return redirect_fault(facts, call, answer)
    text, fields = explain(facts, answer.body, known)
    doubtful = call.effect != "read" and status not in facts.errors.unchanged_statuses
    message = _refused(call, status, text, doubtful=doubtful, attempts=attempts)
    method, path = place(call)
    details: ErrorDetails = {
        "status_code": status,
        "response": shown(facts, answer.body, known),
        "method": method,
        "path": path,
        "hint": _hint(facts, call, status, doubtful),
        "may_have_taken_effect": doubtful,
    }
    body = details["response"]
    kind = facts.error_of(status, code_in(facts, body))
    error = _of_kind(facts, kind, message, fields, retry_after, token_works, details)
    return tell_envelope(facts, body, error)


def _of_kind(
    facts: ApiFacts,
    kind: type[ApiError],
    message: str,
    fields: Iterable[FieldError],
    retry_after: float | None,
    token_works: bool,
    details: ErrorDetails,
) -> ApiError:
    """Make the error of a class, with what its kind says besides."""
    # A refused right may be a kind of refused login by the classes of an API; the hint is that of a right.
    if issubclass(kind, AuthenticationError) and not issubclass(kind, ForbiddenError):
        details["hint"] = facts.hints.permission if token_works else facts.hints.token
        return kind(message, reason="permission" if token_works else "token", **details)
    if issubclass(kind, RateLimitError):
        if retry_after is not None:
            message += f" It asks to wait {retry_after:.0f} s."
        return kind(message, retry_after=retry_after, **details)
    if issubclass(kind, ValidationError):
        return kind(message, errors=fields, **details)
    return kind(message, **details)


def _refused(call: Call, status: int, text: str, *, doubtful: bool, attempts: int) -> str:
    """The message for a status of 400 and above, with the server's own words."""
    meaning = _MEANINGS.get(status) or (
        "the instance failed" if status >= 500 else "the instance refused the request"
    )
    message = f"{where(call)}: {meaning} (HTTP {status})"
    message += f": {text}" if text else "."
    if not message.endswith((".", "!", "?")):
        message += "."
    if not doubtful:
        message += _UNCHANGED
    if status >= 500 and call.effect == "read" and attempts > 1:
        message += f" Tried {attempts} times."
    return message


def _hint(facts: ApiFacts, call: Call, status: int, doubtful: bool) -> str:
    if status in (404, 414) and len(urlencode(call.params, errors="replace")) > facts.errors.longest_query:
        return facts.hints.long_query
    if status >= 500 or status not in facts.errors.unchanged_statuses:
        return f"{facts.hints.outcome_unknown} {facts.hints.server}" if doubtful else facts.hints.server
    said = {403: facts.hints.forbidden, 404: facts.hints.not_found, 429: facts.hints.rate_limit}
    return said.get(status, facts.hints.refused)


def redirect_fault(facts: ApiFacts, call: Call, answer: Response) -> ApiError:
    """A redirect is never followed: clients turn a POST into a GET (RFC 9110, 15.4), which looks like success."""
    location = answer.headers.get("Location", "")
    to = ""
    try:
        parts = urlsplit(location)
        to = redact((f"{parts.hostname}" if parts.hostname else "") + parts.path, answer.secrets())[:200]
    except ValueError:
        pass
    what = f"a redirect to {to}" if to else "a redirect"
    return _not_an_answer(facts, call, answer, what, is_login_address(facts, location))


def body_fault(facts: ApiFacts, call: Call, answer: Response) -> ApiError | None:
    """The error for a success whose body is a web page, empty or broken JSON; None when the body is fine."""
    if call.expect == "bytes":
        marked = "attachment" in answer.headers.get("Content-Disposition", "").lower()
        page = answer.headers.get("Content-Type", "").lower().startswith("text/html") and not marked
        return (
            _not_an_answer(facts, call, answer, "an HTML page", True)
            if page and is_login_page(facts, answer.body)
            else None
        )
    if is_html(answer.body, answer.headers.get("Content-Type", "")) and answer.body.strip():
        return _not_an_answer(facts, call, answer, "an HTML page", is_login_page(facts, answer.body))
    if not answer.body.strip(BLANK):
        return None if call.expect == "void" else unreadable(facts, call, answer, "an empty answer")
    if call.expect == "void" and answer.body.lstrip(BLANK)[:1] not in (b"{", b"["):
        return None  # any other text is fine; JSON is checked, since a cut one leaves doubts about the write
    try:
        answer.check_json()
    except ProtocolError as error:
        problem = error.message.removeprefix("The answer cannot be read: ").rstrip(".")
    else:
        return None
    return unreadable(facts, call, answer, problem)


def _problem(problem: str | ApiError, answer: Response) -> str:
    """The problem without secrets, as it may quote the answer. An error is changed in place: it stays attached to
    the one that is raised, as its context.
    """
    if isinstance(problem, str):
        return redact(problem, answer.secrets())
    problem.message = redact(problem.message, answer.secrets())
    problem.args = (problem.message,)
    return problem.message.rstrip(".")


def not_there(facts: ApiFacts, call: Call, answer: Response, problem: ApiError) -> NotFoundError:
    """The error for a success that holds nothing where one record was asked for."""
    method, path = place(call)
    return facts.family.not_found(
        f"{where(call)}: not found (HTTP {answer.status}): {_problem(problem, answer)}.{_UNCHANGED}",
        status_code=answer.status,
        method=method,
        path=path,
        hint=facts.hints.not_found,
    )


def unreadable(
    facts: ApiFacts, call: Call, answer: Response, problem: str | ApiError, where_in: str = ""
) -> ApiError:
    """The error for a success whose body cannot be used. The hint of `problem` is for reads only."""
    method, path = place(call)
    hint = problem.hint if isinstance(problem, ApiError) else None
    problem = where_in + _problem(problem, answer)
    status = answer.status
    if call.effect != "read":
        what = f"the instance reported success (HTTP {status}), but its answer cannot be read ({problem})"
        return _unknown(facts, call, what, answer.sent, status).at(answer.instance)
    return facts.family.protocol(
        f"{where(call)}: the answer cannot be read: {problem} (HTTP {status}).{_UNCHANGED}",
        status_code=status,
        method=method,
        path=path,
        hint=hint or facts.hints.unreadable,
    ).at(answer.instance)


def _unknown(
    facts: ApiFacts, call: Call, what: str, sent: SentWrite | None, status: int | None, more: str = ""
) -> OutcomeUnknownError:
    """The error for a write whose outcome is unknown."""
    method, path = place(call)
    named = f" (request {sent.request_id} in the log)" if sent is not None else ""
    return facts.family.outcome_unknown(
        f"{where(call)}: {what}{named}.",
        request_id=sent.request_id if sent is not None else None,
        body_hash=sent.body_hash if sent is not None else None,
        status_code=status,
        method=method,
        path=path,
        hint=f"{facts.hints.outcome_unknown} {more}".rstrip(),
    )


def _not_an_answer(facts: ApiFacts, call: Call, answer: Response, what: str, login: bool) -> ApiError:
    method, path = place(call)
    status = answer.status
    if call.effect != "read":
        said = f"the answer was {what} (HTTP {status}), not {facts.product.name}'s"
        return _unknown(facts, call, said, answer.sent, status, facts.hints.login_page if login else "")
    if login:
        return facts.family.authentication(
            f"{where(call)}: the answer was {what} that asks for a login (HTTP {status}).{_UNCHANGED}",
            reason="login page",
            status_code=status,
            method=method,
            path=path,
            hint=facts.hints.login_page,
        )
    return facts.family.protocol(
        f"{where(call)}: the answer was {what} (HTTP {status}), not {facts.product.name}'s.{_UNCHANGED}",
        status_code=status,
        method=method,
        path=path,
        hint=facts.hints.foreign,
    )


def error_for_link(facts: ApiFacts, host: str, status: int) -> ApiError:
    """The error for a link to another host that does not give its file."""
    family = facts.family
    kind: type[ApiError] = family.server if status >= 500 else family.protocol
    return kind(
        f"The link to {host} gave no file (HTTP {status}).{_UNCHANGED}",
        status_code=status,
        hint="Such links expire; ask for the attachment again.",
    )


def error_for_fault(
    facts: ApiFacts,
    call: Call,
    host: str,
    kind: str,
    detail: str,
    *,
    attempts: int = 1,
    status: int | None = None,
    sent: SentWrite | None = None,
    reason: ConnectionReason | None = None,
) -> ApiError:
    """The error for a call that got no complete answer. `kind` as in `retry_policy.Outcome`."""
    method, path = place(call)
    tried = f" Tried {attempts} times." if attempts > 1 else ""
    if kind == "unsent":
        return facts.family.connection(
            f"{where(call)}: cannot reach {host}: {detail}. Nothing was sent.{tried}",
            reason=reason,
            method=method,
            path=path,
            hint=facts.hints.unreachable,
        )
    if call.effect != "read":
        return _unknown(
            facts, call, f"it was sent to {host}, but no complete answer came: {detail}", sent, status
        )
    if kind == "garbled":
        return facts.family.protocol(
            f"{where(call)}: the answer cannot be read: {detail}.{_UNCHANGED}{tried}",
            status_code=status,
            method=method,
            path=path,
            hint=facts.hints.unreadable,
        )
    return facts.family.connection(
        f"{where(call)}: no complete answer from {host}: {detail}.{_UNCHANGED}{tried}",
        reason=reason,
        status_code=status,
        method=method,
        path=path,
        hint=facts.hints.no_answer,
    )


# Token answers


def _address(url: str) -> str:
    return url.partition("?")[0]


def token_problem(
    facts: ApiFacts, answer: Response, url: str, secrets: Iterable[str]
) -> tuple[AuthenticationError, bool] | None:
    """None for a success. Else the error, and whether this address seems to be no token endpoint at all."""
    known = tuple(secrets)
    status = answer.status
    page = is_html(answer.body, answer.headers.get("Content-Type", ""))
    if 200 <= status < 300 and not page:
        return None
    if 300 <= status < 400 or page or status in (404, 405):
        moved = 300 <= status < 400
        what = f"{'a redirect' if moved else 'no token answer'} (HTTP {status}) at {_address(url)}"
        error = facts.family.authentication(
            f"The auth server gave {what}.{' It was not followed.' if moved else ''} {HELD_BACK}",
            reason="auth protocol",
            status_code=status,
            response=None if moved or page else shown(facts, answer.body, known),
            method="POST",
            path=urlsplit(url).path,
            hint=facts.hints.auth_server,
        )
        return error, True
    text, _ = explain(facts, answer.body, known)
    message = f"The auth server refused the token request (HTTP {status})" + (f": {text}" if text else "")
    error = facts.family.authentication(
        f"{message.rstrip('.')}. {HELD_BACK}",
        reason="credentials" if status in (400, 401, 403) else "auth protocol",
        status_code=status,
        response=shown(facts, answer.body, known),
        method="POST",
        path=urlsplit(url).path,
        hint=facts.hints.credentials,
    )
    return error, False


def token_fields(facts: ApiFacts, answer: Response, url: str, secrets: Iterable[str]) -> Mapping[str, object]:
    """The fields of a token answer (RFC 6749, 5.1). Raises AuthenticationError when it is none."""
    problem = ""
    try:
        fields = parse_fields(answer.body, _TOKEN_FIELDS, "access_token")
    except ProtocolError as error:
        fields, problem = None, error.message
    if fields is not None:
        return fields
    raise facts.family.authentication(
        f"The auth server's answer at {_address(url)} is no token answer. {problem} {HELD_BACK}".replace(
            "  ", " "
        ),
        reason="auth protocol",
        status_code=answer.status,
        method="POST",
        path=urlsplit(url).path,
        hint=facts.hints.auth_server,
    )
