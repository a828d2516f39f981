"""From an answer or a fault to the error that is raised. Functions here build errors; they raise none."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from typing import TYPE_CHECKING, Final
from urllib.parse import urlencode, urlsplit

from ... import errors
from ...errors import (
    ConnectionReason,
    HaloPsaAuthenticationError,
    HaloPsaConnectionError,
    HaloPsaError,
    HaloPsaNotFoundError,
    HaloPsaOutcomeUnknownError,
    HaloPsaProtocolError,
    HaloPsaRateLimitError,
    HaloPsaServerError,
    HaloPsaValidationError,
)
from ...facts import api
from ..base.redaction import redact
from .call import Answer, Call, Sent
from .error_body import explain, is_html, is_login_address, is_login_page, shown
from .json_body import parse_fields

if TYPE_CHECKING:
    from ...errors import ErrorDetails

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

_NAMES: Final[dict[str, type[HaloPsaError]]] = {
    name: getattr(errors, name) for name in set(api.STATUS_ERRORS.values())
}
_HINTS: Final[dict[int, str]] = {
    403: api.HINT_FORBIDDEN,
    404: api.HINT_NOT_FOUND,
    429: api.HINT_RATE_LIMIT,
}
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
    call: Call,
    answer: Answer,
    *,
    secrets: Iterable[str] = (),
    retry_after: float | None = None,
    token_works: bool = False,
    attempts: int = 1,
) -> HaloPsaError:
    """The error for an answer with a status of 300 or more (redirects) or 400 and above."""
    known = tuple(secrets)
    status = answer.status
    if status < 400:
        return redirect_fault(call, answer)
    text, fields = explain(answer.body, known)
    meaning = _MEANINGS.get(status) or (
        "the instance failed" if status >= 500 else "the instance refused the request"
    )
    message = f"{where(call)}: {meaning} (HTTP {status})"
    message += f": {text}" if text else "."
    if not message.endswith((".", "!", "?")):
        message += "."
    doubtful = call.effect != "read" and status not in api.UNCHANGED_STATUSES
    if not doubtful:
        message += _UNCHANGED
    if status >= 500 and call.effect == "read" and attempts > 1:
        message += f" Tried {attempts} times."
    method, path = place(call)
    response = shown(answer.body, known)
    kind = _NAMES.get(api.STATUS_ERRORS.get(status, ""), HaloPsaError)
    hint = _hint(status, doubtful)
    if status in (404, 414) and len(urlencode(call.params, errors="replace")) > api.LONGEST_QUERY:
        hint = api.HINT_LONG_QUERY
    details: ErrorDetails = {
        "status_code": status,
        "response": response,
        "method": method,
        "path": path,
        "hint": hint,
        "may_have_taken_effect": doubtful,
    }
    if status >= 500:
        return HaloPsaServerError(message, **details)
    if kind is HaloPsaAuthenticationError:
        details["hint"] = api.HINT_PERMISSION if token_works else api.HINT_TOKEN
        reason = "permission" if token_works else "token"
        return HaloPsaAuthenticationError(message, reason=reason, **details)
    if kind is HaloPsaRateLimitError:
        if retry_after is not None:
            message += f" It asks to wait {retry_after:.0f} s."
        return HaloPsaRateLimitError(message, retry_after=retry_after, **details)
    if kind is HaloPsaValidationError:
        return HaloPsaValidationError(message, errors=fields, **details)
    return kind(message, **details)


def _hint(status: int, doubtful: bool) -> str:
    if status >= 500 or status not in api.UNCHANGED_STATUSES:
        return f"{api.HINT_OUTCOME_UNKNOWN} {api.HINT_SERVER}" if doubtful else api.HINT_SERVER
    return _HINTS.get(status, api.HINT_REFUSED)


def redirect_fault(call: Call, answer: Answer) -> HaloPsaError:
    """A redirect is never followed: a POST would turn into a GET that looks like success."""
    location = answer.headers.get("Location", "")
    to = ""
    try:
        parts = urlsplit(location)
        to = redact((f"{parts.hostname}" if parts.hostname else "") + parts.path, answer.secrets())[:200]
    except ValueError:
        pass
    what = f"a redirect to {to}" if to else "a redirect"
    return _not_an_answer(call, answer, what, is_login_address(location))


def body_fault(call: Call, answer: Answer) -> HaloPsaError | None:
    """What is wrong with the body of a success, by its looks; None when nothing is."""
    if call.expect == "bytes":
        marked = "attachment" in answer.headers.get("Content-Disposition", "").lower()
        page = answer.headers.get("Content-Type", "").lower().startswith("text/html") and not marked
        return (
            _not_an_answer(call, answer, "an HTML page", True)
            if page and is_login_page(answer.body)
            else None
        )
    if is_html(answer.body, answer.headers.get("Content-Type", "")) and answer.body.strip():
        return _not_an_answer(call, answer, "an HTML page", is_login_page(answer.body))
    if not answer.body.strip(b"\xef\xbb\xbf \t\r\n"):
        return None if call.expect == "void" else unreadable(call, answer, "an empty answer")
    if call.expect == "void" and answer.body.lstrip(b"\xef\xbb\xbf \t\r\n")[:1] not in (b"{", b"["):
        return None  # whatever words it has; JSON that is cut off leaves doubts
    try:
        answer.check_json()
    except HaloPsaProtocolError as error:
        problem = error.message.removeprefix("The answer cannot be read: ").rstrip(".")
    else:
        return None
    return unreadable(call, answer, problem)


def _problem(problem: str | HaloPsaError, answer: Answer) -> str:
    """What is wrong with an answer, which it may quote. An error is changed: it stays behind the one that is raised."""
    if isinstance(problem, str):
        return redact(problem, answer.secrets())
    problem.message = redact(problem.message, answer.secrets())
    problem.args = (problem.message,)
    return problem.message.rstrip(".")


def not_there(call: Call, answer: Answer, problem: HaloPsaError) -> HaloPsaNotFoundError:
    """A success that holds nothing where one record was asked for."""
    method, path = place(call)
    return HaloPsaNotFoundError(
        f"{where(call)}: not found (HTTP {answer.status}): {_problem(problem, answer)}.{_UNCHANGED}",
        status_code=answer.status,
        method=method,
        path=path,
        hint=api.HINT_NOT_FOUND,
    )


def unreadable(call: Call, answer: Answer, problem: str | HaloPsaError, where_in: str = "") -> HaloPsaError:
    """A success whose body cannot be used. The hint of an error is for reads: a write is not to be repeated."""
    method, path = place(call)
    hint = problem.hint if isinstance(problem, HaloPsaError) else None
    problem = where_in + _problem(problem, answer)
    status = answer.status
    if call.effect != "read":
        what = f"the instance reported success (HTTP {status}), but its answer cannot be read ({problem})"
        return _unknown(call, what, answer.sent, status).at(answer.instance)
    return HaloPsaProtocolError(
        f"{where(call)}: the answer cannot be read: {problem} (HTTP {status}).{_UNCHANGED}",
        status_code=status,
        method=method,
        path=path,
        hint=hint or api.HINT_UNREADABLE,
    ).at(answer.instance)


def _unknown(
    call: Call, what: str, sent: Sent | None, status: int | None, more: str = ""
) -> HaloPsaOutcomeUnknownError:
    """The error for a write of which nobody knows what became of it."""
    method, path = place(call)
    named = f" (request {sent.request_id} in the log)" if sent is not None else ""
    return HaloPsaOutcomeUnknownError(
        f"{where(call)}: {what}{named}.",
        request_id=sent.request_id if sent is not None else None,
        body_hash=sent.body_hash if sent is not None else None,
        status_code=status,
        method=method,
        path=path,
        hint=f"{api.HINT_OUTCOME_UNKNOWN} {more}".rstrip(),
    )


def _not_an_answer(call: Call, answer: Answer, what: str, login: bool) -> HaloPsaError:
    method, path = place(call)
    status = answer.status
    if call.effect != "read":
        said = f"the answer was {what} (HTTP {status}), not HaloPSA's"
        return _unknown(call, said, answer.sent, status, api.HINT_LOGIN_PAGE if login else "")
    if login:
        return HaloPsaAuthenticationError(
            f"{where(call)}: the answer was {what} that asks for a login (HTTP {status}).{_UNCHANGED}",
            reason="login page",
            status_code=status,
            method=method,
            path=path,
            hint=api.HINT_LOGIN_PAGE,
        )
    return HaloPsaProtocolError(
        f"{where(call)}: the answer was {what} (HTTP {status}), not HaloPSA's.{_UNCHANGED}",
        status_code=status,
        method=method,
        path=path,
        hint=api.HINT_FOREIGN,
    )


def error_for_link(host: str, status: int) -> HaloPsaError:
    """The error for a link to another host that does not give its file."""
    kind = HaloPsaServerError if status >= 500 else HaloPsaProtocolError
    return kind(
        f"The link to {host} gave no file (HTTP {status}).{_UNCHANGED}",
        status_code=status,
        hint="Such links expire; ask for the attachment again.",
    )


def error_for_fault(
    call: Call,
    host: str,
    kind: str,
    detail: str,
    *,
    attempts: int = 1,
    status: int | None = None,
    sent: Sent | None = None,
    reason: ConnectionReason | None = None,
) -> HaloPsaError:
    """The error for a call that got no complete answer. `kind` as in retry.Outcome."""
    method, path = place(call)
    tried = f" Tried {attempts} times." if attempts > 1 else ""
    if kind == "unsent":
        return HaloPsaConnectionError(
            f"{where(call)}: cannot reach {host}: {detail}. Nothing was sent.{tried}",
            reason=reason,
            method=method,
            path=path,
            hint=api.HINT_UNREACHABLE,
        )
    if call.effect != "read":
        return _unknown(call, f"it was sent to {host}, but no complete answer came: {detail}", sent, status)
    if kind == "garbled":
        return HaloPsaProtocolError(
            f"{where(call)}: the answer cannot be read: {detail}.{_UNCHANGED}{tried}",
            status_code=status,
            method=method,
            path=path,
            hint=api.HINT_UNREADABLE,
        )
    return HaloPsaConnectionError(
        f"{where(call)}: no complete answer from {host}: {detail}.{_UNCHANGED}{tried}",
        reason=reason,
        status_code=status,
        method=method,
        path=path,
        hint=api.HINT_NO_ANSWER,
    )


# Token answers


def _address(url: str) -> str:
    return url.partition("?")[0]


def token_problem(
    answer: Answer, url: str, secrets: Iterable[str]
) -> tuple[HaloPsaAuthenticationError, bool] | None:
    """None for a success. Else the error, and whether this looks like no token endpoint at all."""
    known = tuple(secrets)
    status = answer.status
    page = is_html(answer.body, answer.headers.get("Content-Type", ""))
    if 200 <= status < 300 and not page:
        return None
    if 300 <= status < 400 or page or status in (404, 405):
        moved = 300 <= status < 400
        what = f"{'a redirect' if moved else 'no token answer'} (HTTP {status}) at {_address(url)}"
        error = HaloPsaAuthenticationError(
            f"The auth server gave {what}.{' It was not followed.' if moved else ''} {HELD_BACK}",
            reason="auth protocol",
            status_code=status,
            method="POST",
            path=urlsplit(url).path,
            hint=api.HINT_AUTH_SERVER,
        )
        return error, True
    text, _ = explain(answer.body, known)
    message = f"The auth server refused the token request (HTTP {status})" + (f": {text}" if text else "")
    error = HaloPsaAuthenticationError(
        f"{message.rstrip('.')}. {HELD_BACK}",
        reason="credentials" if status in (400, 401, 403) else "auth protocol",
        status_code=status,
        response=shown(answer.body, known),
        method="POST",
        path=urlsplit(url).path,
        hint=api.HINT_CREDENTIALS,
    )
    return error, False


def token_fields(answer: Answer, url: str, secrets: Iterable[str]) -> Mapping[str, object]:
    """The fields of a token answer. Raises HaloPsaAuthenticationError when it is none."""
    problem = ""
    try:
        fields = parse_fields(answer.body, _TOKEN_FIELDS, "access_token")
    except HaloPsaProtocolError as error:
        fields, problem = None, error.message
    if fields is not None:
        return fields
    raise HaloPsaAuthenticationError(
        f"The auth server's answer at {_address(url)} is no token answer. {problem} {HELD_BACK}".replace(
            "  ", " "
        ),
        reason="auth protocol",
        status_code=answer.status,
        method="POST",
        path=urlsplit(url).path,
        hint=api.HINT_AUTH_SERVER,
    )
