# Generated from spec/planhat/api.yaml. Do not edit.
"""Errors and warnings of Planhat.

Each error says what happened, whether it may have taken effect and what to do about it.
Errors hold no tokens, no secrets and no request bodies, and survive pickling.
"""

from __future__ import annotations

from typing import Final

from halopsa.core.errors import (
    AmbiguousError,
    ApiConnectionError,
    ApiError,
    AuthenticationError as AuthenticationError_,
    ConfigError,
    DroppedFieldWarning,
    ErrorFamily,
    ForbiddenError as ForbiddenError_,
    IgnoredFilterWarning,
    IncompleteError,
    IncompleteWarning,
    NotFoundError as NotFoundError_,
    OutcomeUnknownError,
    ProtocolError,
    RateLimitError as RateLimitError_,
    ReportError,
    ServerError as ServerError_,
    UnsupportedError,
    ValidationError,
)


class PlanhatError(ApiError):
    """Anything that went wrong with Planhat."""


class AuthenticationError(PlanhatError, AuthenticationError_):
    """The key was refused."""


class ForbiddenError(AuthenticationError, ForbiddenError_):
    """The key may not do that."""


class InvalidRequestError(PlanhatError, ValidationError):
    """The request was refused."""


class NotFoundError(InvalidRequestError, NotFoundError_):
    """There is no such record."""


class RateLimitError(PlanhatError, RateLimitError_):
    """More was asked for than the tenant bears."""


class ServerError(PlanhatError, ServerError_):
    """Planhat failed."""


class PlanhatConfigError(PlanhatError, ConfigError):
    """The settings cannot work. `problems`: all of them, each with its fix (list of str)."""


class PlanhatUnsupportedError(PlanhatError, UnsupportedError):
    """There is no verified request for this; the message names the alternatives. Nothing was sent."""


class PlanhatConnectionError(PlanhatError, ApiConnectionError):
    """The instance could not be reached, or a read got no complete answer in time. Nothing was changed."""


class PlanhatProtocolError(PlanhatError, ProtocolError):
    """An answer that is not the API's, or cannot be read. Nothing was changed."""


class PlanhatOutcomeUnknownError(PlanhatError, OutcomeUnknownError):
    """A write was sent and its outcome is not known: it may have been applied. It was not sent again."""


class PlanhatReportError(PlanhatError, ReportError):
    """The server answered 200, but the report failed."""


class PlanhatIncompleteError(PlanhatError, IncompleteError):
    """A listing with ``strict=True`` has ended without all rows. `report`: its `TraversalReport`."""


class PlanhatAmbiguousError(PlanhatError, AmbiguousError):
    """Several records have what one was looked for by. `records`: all of them, as the list shows them."""


class PlanhatIncompleteWarning(IncompleteWarning):
    """An iteration of a listing has ended without all rows; see its ``report``."""


class PlanhatIgnoredFilterWarning(IgnoredFilterWarning):
    """A tenant did not obey a filter: rows came that contradict it. They are handed out all the same."""


class PlanhatDroppedFieldWarning(DroppedFieldWarning):
    """A write worked, but its answer does not show a custom field that was sent: the value may be gone."""


FAMILY: Final = ErrorFamily(
    error=PlanhatError,
    config=PlanhatConfigError,
    authentication=AuthenticationError,
    forbidden=ForbiddenError,
    not_found=NotFoundError,
    validation=InvalidRequestError,
    rate_limit=RateLimitError,
    server=ServerError,
    unsupported=PlanhatUnsupportedError,
    connection=PlanhatConnectionError,
    protocol=PlanhatProtocolError,
    outcome_unknown=PlanhatOutcomeUnknownError,
    report=PlanhatReportError,
    incomplete=PlanhatIncompleteError,
    ambiguous=PlanhatAmbiguousError,
    incomplete_warning=PlanhatIncompleteWarning,
    ignored_filter_warning=PlanhatIgnoredFilterWarning,
    dropped_field_warning=PlanhatDroppedFieldWarning,
)
