"""Errors and warnings of this library.

Each error says what happened, whether it may have taken effect and what to do about it.
Errors hold no tokens, no secrets and no request bodies, and survive pickling.
"""

from __future__ import annotations

from collections.abc import Iterable
from typing import Final

from .core import errors as kinds
from .core.errors import FieldError

__all__ = [
    "FieldError",
    "HaloPsaAmbiguousError",
    "HaloPsaAuthenticationError",
    "HaloPsaConfigError",
    "HaloPsaConnectionError",
    "HaloPsaDroppedFieldWarning",
    "HaloPsaError",
    "HaloPsaForbiddenError",
    "HaloPsaIgnoredFilterWarning",
    "HaloPsaIncompleteError",
    "HaloPsaIncompleteWarning",
    "HaloPsaNotFoundError",
    "HaloPsaOutcomeUnknownError",
    "HaloPsaProtocolError",
    "HaloPsaRateLimitError",
    "HaloPsaReportError",
    "HaloPsaServerError",
    "HaloPsaUnsupportedError",
    "HaloPsaValidationError",
]

_rebuild: Final = kinds.rebuild  # pickles of earlier versions look for it here


class HaloPsaError(kinds.ApiError):
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


class HaloPsaConfigError(HaloPsaError, kinds.ConfigError):
    """The settings cannot work. `problems`: all of them, each with its fix (list of str)."""

    @classmethod
    def of(
        cls, problems: Iterable[str], *, what: str = "The configuration cannot work"
    ) -> HaloPsaConfigError:
        """One error out of all problems."""
        return super().of(problems, what=what)


class HaloPsaAuthenticationError(HaloPsaError, kinds.AuthenticationError):
    """No token, or a refused one (401).

    `reason`: "credentials" (the token request was refused), "token" (a fresh token was refused), "permission"
    (the token works elsewhere), "login page", "auth protocol" (the auth server's answer makes no sense),
    "token source" (the caller's `token_source` failed), or None.
    """


class HaloPsaForbiddenError(HaloPsaError, kinds.ForbiddenError):
    """403: the application or its agent lacks the permission."""


class HaloPsaNotFoundError(HaloPsaError, kinds.NotFoundError):
    """404: no such record or path, or not visible to this agent."""


class HaloPsaValidationError(HaloPsaError, kinds.ValidationError):
    """A refused request: by the server (400), or before sending (`status_code` None).

    `errors`: list of `FieldError`.
    """


class HaloPsaRateLimitError(HaloPsaError, kinds.RateLimitError):
    """Too many requests (429), or no room in the client's own window. `retry_after`: seconds or None."""


class HaloPsaServerError(HaloPsaError, kinds.ServerError):
    """500 and above."""


class HaloPsaUnsupportedError(HaloPsaError, kinds.UnsupportedError):
    """There is no verified request for this; the message names the alternatives. Nothing was sent."""


class HaloPsaConnectionError(HaloPsaError, kinds.ApiConnectionError):
    """The instance could not be reached, or a read got no complete answer in time. Nothing was changed.

    `reason`: "dns" (the host name is unknown), "refused", "timeout" (no connection, no TLS handshake or no bytes
    for as long as the timeout says), "deadline" (of the call), "certificate" (not trusted), "tls", "proxy",
    "reset" (the connection was closed), "cut short" (the answer was), "address" (it cannot be sent to), or None.
    """


class HaloPsaProtocolError(HaloPsaError, kinds.ProtocolError):
    """An answer that is not HaloPSA's, or cannot be read. Nothing was changed."""


class HaloPsaOutcomeUnknownError(HaloPsaError, kinds.OutcomeUnknownError):
    """A write was sent and its outcome is not known: it may have been applied. It was not sent again.

    Look for what was written before you send it again: read the record, or list by what the body said.

    Attributes:
        request_id: the client's own name for the request (str), as in its log lines; it is not sent.
        body_hash: SHA-256 of the body that was sent, in hexadecimal (str): equal hashes, equal bodies.
    """


class HaloPsaReportError(HaloPsaError, kinds.ReportError):
    """The server answered 200, but the report failed."""


class HaloPsaAmbiguousError(HaloPsaError, kinds.AmbiguousError):
    """Several records have what one was looked for by. `records`: all of them, as the list shows them.

    Nothing was changed.
    """


class HaloPsaIncompleteWarning(kinds.IncompleteWarning):
    """An iteration of a listing has ended without all rows; see its ``report``.

    Warned once per iteration, and only without ``strict=True``, which raises `HaloPsaIncompleteError` instead.
    Python's own filters silence it: ``warnings.simplefilter("ignore", HaloPsaIncompleteWarning)``.
    """


class HaloPsaIncompleteError(HaloPsaError, kinds.IncompleteError):
    """A listing with ``strict=True`` has ended without all rows. `report`: its `TraversalReport`.

    All rows that came have been handed out; nothing was changed.
    """


class HaloPsaIgnoredFilterWarning(kinds.IgnoredFilterWarning):
    """A tenant did not obey a filter: rows came that contradict it. They are handed out all the same."""


class HaloPsaDroppedFieldWarning(kinds.DroppedFieldWarning):
    """A write worked, but its answer does not show a custom field that was sent: the value may be gone."""


FAMILY: Final = kinds.ErrorFamily(
    error=HaloPsaError,
    config=HaloPsaConfigError,
    authentication=HaloPsaAuthenticationError,
    forbidden=HaloPsaForbiddenError,
    not_found=HaloPsaNotFoundError,
    validation=HaloPsaValidationError,
    rate_limit=HaloPsaRateLimitError,
    server=HaloPsaServerError,
    unsupported=HaloPsaUnsupportedError,
    connection=HaloPsaConnectionError,
    protocol=HaloPsaProtocolError,
    outcome_unknown=HaloPsaOutcomeUnknownError,
    report=HaloPsaReportError,
    incomplete=HaloPsaIncompleteError,
    ambiguous=HaloPsaAmbiguousError,
    incomplete_warning=HaloPsaIncompleteWarning,
    ignored_filter_warning=HaloPsaIgnoredFilterWarning,
    dropped_field_warning=HaloPsaDroppedFieldWarning,
)
"""The classes that the core raises for HaloPSA."""
kinds.adopt(FAMILY)
