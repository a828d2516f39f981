"""Errors and warnings by kind, for any API, and the family of classes that an API has for them.

Code of the core catches a kind, and raises what the family of its API says for that kind: ``facts.family``. So
callers get the classes of the API they call, and classes of two APIs live side by side.
"""

from __future__ import annotations

from collections.abc import Iterable
from typing import TYPE_CHECKING, Any, Final, Literal, NamedTuple

import attrs

if TYPE_CHECKING:
    from typing import Self, TypedDict, Unpack

    from .report import TraversalReport

    class ErrorDetails(TypedDict, total=False):
        """What every error can say beside its message; see ``ApiError``."""

        status_code: int | None
        response: object
        method: str | None
        path: str | None
        hint: str | None
        may_have_taken_effect: bool


__all__ = [
    "NEUTRAL",
    "AmbiguousError",
    "ApiConnectionError",
    "ApiError",
    "AuthenticationError",
    "CodedError",
    "ConfigError",
    "ConnectionReason",
    "DroppedFieldWarning",
    "ErrorFamily",
    "FieldError",
    "ForbiddenError",
    "IgnoredFilterWarning",
    "IncompleteError",
    "IncompleteWarning",
    "NotFoundError",
    "OutcomeUnknownError",
    "ProtocolError",
    "RateLimitError",
    "ReportError",
    "ServerError",
    "UnsupportedError",
    "ValidationError",
    "adopt",
    "own_family",
    "rebuild",
]

ConnectionReason = Literal[
    "dns", "refused", "timeout", "deadline", "certificate", "tls", "proxy", "reset", "cut short", "address"
]


@attrs.frozen
class FieldError:
    """One complaint about one field: `field` (empty when the whole is meant) and `message`."""

    field: str
    message: str

    def __str__(self) -> str:
        return f"{self.field}: {self.message}" if self.field else self.message


class ApiError(Exception):
    """Base of all errors.

    Attributes:
        message: what happened, without the hint.
        status_code: HTTP status (int), None when there was no answer.
        response: the decoded body, or its text; capped and without secrets.
        method, path: the request (str), the path without its query.
        hint: what to do about it (str), or None.
        may_have_taken_effect: whether a write may have been applied in spite of the error (bool). False: surely not.
        instance: host of the tenant the call was for (str), None for an error without a client.
    """

    def __init__(
        self,
        message: str,
        *,
        status_code: int | None = None,
        response: object = None,
        method: str | None = None,
        path: str | None = None,
        hint: str | None = None,
        may_have_taken_effect: bool = False,
    ) -> None:
        super().__init__(message)
        self.message = message
        self.status_code = status_code
        self.response = response
        self.method = method
        self.path = path
        self.hint = hint
        self.may_have_taken_effect = may_have_taken_effect
        self.instance: str | None = None

    def at(self, instance: str) -> Self:
        """Name the instance, unless it is named already; a traceback shows it too."""
        if instance and self.instance is None:
            self.instance = instance
            self.add_note(f"Instance: {instance}")
        return self

    def __str__(self) -> str:
        return f"{self.message} {self.hint}" if self.hint else self.message

    def __repr__(self) -> str:
        status = "" if self.status_code is None else f", status_code={self.status_code}"
        return f"{type(self).__name__}({self.message!r}{status})"

    def __reduce__(self) -> tuple[object, ...]:
        return rebuild, (type(self), self.message, dict(self.__dict__))


class CodedError(ApiError):
    """Base of the errors of an API whose failures say more in an envelope.

    Attributes, each `None` where the answer has none:
        code: the API's own code (str).
        details: what else it says: any JSON, without secrets.
        request_id: the server's name for the request (str); of an unknown outcome the client's own.
    """

    code: str | None = None
    details: object = None
    request_id: str | None = None


def rebuild(cls: type[ApiError], message: str, state: dict[str, object]) -> ApiError:
    """Restore an error from a pickle."""
    error = cls.__new__(cls, message)
    Exception.__init__(error, message)
    error.__dict__.update(state)
    return error


class ConfigError(ApiError):
    """The settings cannot work. `problems`: all of them, each with its fix (list of str)."""

    def __init__(self, message: str, *, problems: Iterable[str] = (), hint: str | None = None) -> None:
        super().__init__(message, hint=hint)
        self.problems = list(problems)

    @classmethod
    def of(cls, problems: Iterable[str], *, what: str = "The configuration cannot work") -> Self:
        """One error out of all problems."""
        found = list(problems)
        if len(found) == 1:
            return cls(f"{what}: {found[0]}", problems=found)
        lines = "".join(f"\n  - {problem}" for problem in found)
        return cls(f"{what}, {len(found)} problems:{lines}", problems=found)


class AuthenticationError(ApiError):
    """No token, or a refused one (401).

    `reason`: "credentials" (the token request was refused), "token" (a fresh token was refused), "permission"
    (the token works elsewhere), "login page", "auth protocol" (the auth server's answer makes no sense),
    "token source" (the caller's `token_source` failed), or None.
    """

    def __init__(
        self,
        message: str,
        *,
        reason: str | None = None,
        **details: Unpack[ErrorDetails],
    ) -> None:
        super().__init__(message, **details)
        self.reason = reason


class ForbiddenError(ApiError):
    """403: the application or its agent lacks the permission."""


class NotFoundError(ApiError):
    """404: no such record or path, or not visible to this agent."""


class ValidationError(ApiError):
    """A refused request: by the server (400), or before sending (`status_code` None).

    `errors`: list of `FieldError`.
    """

    def __init__(
        self,
        message: str,
        *,
        errors: Iterable[FieldError] = (),
        **details: Unpack[ErrorDetails],
    ) -> None:
        super().__init__(message, **details)
        self.errors = list(errors)


class RateLimitError(ApiError):
    """Too many requests (429), or no room in the client's own window. `retry_after`: seconds or None."""

    def __init__(
        self,
        message: str,
        *,
        retry_after: float | None = None,
        **details: Unpack[ErrorDetails],
    ) -> None:
        super().__init__(message, **details)
        self.retry_after = retry_after


class ServerError(ApiError):
    """500 and above."""


class UnsupportedError(ApiError):
    """There is no verified request for this; the message names the alternatives. Nothing was sent."""


class ApiConnectionError(ApiError):
    """The instance could not be reached, or a read got no complete answer in time. Nothing was changed.

    `reason`: "dns" (the host name is unknown), "refused", "timeout" (no connection, no TLS handshake or no bytes
    for as long as the timeout says), "deadline" (of the call), "certificate" (not trusted), "tls", "proxy",
    "reset" (the connection was closed), "cut short" (the answer was), "address" (it cannot be sent to), or None.
    """

    def __init__(
        self,
        message: str,
        *,
        reason: ConnectionReason | None = None,
        **details: Unpack[ErrorDetails],
    ) -> None:
        super().__init__(message, **details)
        self.reason = reason


class ProtocolError(ApiError):
    """An answer that is not the API's, or cannot be read. Nothing was changed."""


class OutcomeUnknownError(ApiError):
    """A write was sent and its outcome is not known: it may have been applied. It was not sent again.

    Look for what was written before you send it again: read the record, or list by what the body said.

    Attributes:
        request_id: the client's own name for the request (str), as in its log lines; it is not sent.
        body_hash: SHA-256 of the body that was sent, in hexadecimal (str): equal hashes, equal bodies.
    """

    def __init__(
        self,
        message: str,
        *,
        request_id: str | None = None,
        body_hash: str | None = None,
        **details: Unpack[ErrorDetails],
    ) -> None:
        details.setdefault("may_have_taken_effect", True)
        super().__init__(message, **details)
        self.request_id = request_id
        self.body_hash = body_hash


class ReportError(ApiError):
    """The server answered 200, but the report failed."""


class AmbiguousError(ApiError):
    """Several records have what one was looked for by. `records`: all of them, as the list shows them.

    Nothing was changed.
    """

    def __init__(
        self,
        message: str,
        *,
        records: Iterable[object] = (),
        **details: Unpack[ErrorDetails],
    ) -> None:
        super().__init__(message, **details)
        self.records: list[Any] = list(records)  # Any: rows of whatever resource the call was for


class IncompleteWarning(UserWarning):
    """An iteration of a listing has ended without all rows; see its ``report``.

    Warned once per iteration, and only without ``strict=True``, which raises `IncompleteError` instead.
    Python's own filters silence it: ``warnings.simplefilter("ignore", IncompleteWarning)``.
    """


class IncompleteError(ApiError):
    """A listing with ``strict=True`` has ended without all rows. `report`: its `TraversalReport`.

    All rows that came have been handed out; nothing was changed.
    """

    def __init__(
        self,
        message: str,
        *,
        report: TraversalReport | None = None,
        **details: Unpack[ErrorDetails],
    ) -> None:
        super().__init__(message, **details)
        self.report = report


class IgnoredFilterWarning(UserWarning):
    """A tenant did not obey a filter: rows came that contradict it. They are handed out all the same."""


class DroppedFieldWarning(UserWarning):
    """A write worked, but its answer does not show a custom field that was sent: the value may be gone."""


class ErrorFamily(NamedTuple):
    """The error classes of an API by kind; for a kind without a class of its own, the kind itself is raised."""

    error: type[ApiError] = ApiError
    config: type[ConfigError] = ConfigError
    authentication: type[AuthenticationError] = AuthenticationError
    forbidden: type[ForbiddenError] = ForbiddenError
    not_found: type[NotFoundError] = NotFoundError
    validation: type[ValidationError] = ValidationError
    rate_limit: type[RateLimitError] = RateLimitError
    server: type[ServerError] = ServerError
    unsupported: type[UnsupportedError] = UnsupportedError
    connection: type[ApiConnectionError] = ApiConnectionError
    protocol: type[ProtocolError] = ProtocolError
    outcome_unknown: type[OutcomeUnknownError] = OutcomeUnknownError
    report: type[ReportError] = ReportError
    incomplete: type[IncompleteError] = IncompleteError
    ambiguous: type[AmbiguousError] = AmbiguousError
    incomplete_warning: type[IncompleteWarning] = IncompleteWarning
    ignored_filter_warning: type[IgnoredFilterWarning] = IgnoredFilterWarning
    dropped_field_warning: type[DroppedFieldWarning] = DroppedFieldWarning


NEUTRAL: Final = ErrorFamily()
"""The kinds themselves: for values that belong to no API."""

_own: list[ErrorFamily] = []


def adopt(family: ErrorFamily) -> None:
    """Let values that belong to no API raise these classes: those of the package that the core is part of."""
    _own[:] = [family]


def own_family() -> ErrorFamily:
    """Return the classes that a value of no API raises, such as a checkpoint that cannot be read."""
    return _own[0] if _own else NEUTRAL
