# Generated from spec/apollo/api.yaml. Do not edit.
"""Errors and warnings of Apollo.

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


class ApolloError(ApiError):
    """Anything that went wrong with Apollo."""


class AuthenticationError(ApolloError, AuthenticationError_):
    """The key was refused."""


class ForbiddenError(AuthenticationError, ForbiddenError_):
    """The key, or the team's plan, may not do that."""


class InvalidRequestError(ApolloError, ValidationError):
    """The request was refused."""


class NotFoundError(InvalidRequestError, NotFoundError_):
    """There is no such endpoint."""


class RateLimitError(ApolloError, RateLimitError_):
    """More was asked for than the team's plan bears."""


class ServerError(ApolloError, ServerError_):
    """Apollo failed."""


class ApolloConfigError(ApolloError, ConfigError):
    """The settings cannot work. `problems`: all of them, each with its fix (list of str)."""


class ApolloUnsupportedError(ApolloError, UnsupportedError):
    """There is no verified request for this; the message names the alternatives. Nothing was sent."""


class ApolloConnectionError(ApolloError, ApiConnectionError):
    """The instance could not be reached, or a read got no complete answer in time. Nothing was changed."""


class ApolloProtocolError(ApolloError, ProtocolError):
    """An answer that is not the API's, or cannot be read. Nothing was changed."""


class ApolloOutcomeUnknownError(ApolloError, OutcomeUnknownError):
    """A write was sent and its outcome is not known: it may have been applied. It was not sent again."""


class ApolloReportError(ApolloError, ReportError):
    """The server answered 200, but the report failed."""


class ApolloIncompleteError(ApolloError, IncompleteError):
    """A listing with ``strict=True`` has ended without all rows. `report`: its `TraversalReport`."""


class ApolloAmbiguousError(ApolloError, AmbiguousError):
    """Several records have what one was looked for by. `records`: all of them, as the list shows them."""


class ApolloIncompleteWarning(IncompleteWarning):
    """An iteration of a listing has ended without all rows; see its ``report``."""


class ApolloIgnoredFilterWarning(IgnoredFilterWarning):
    """A tenant did not obey a filter: rows came that contradict it. They are handed out all the same."""


class ApolloDroppedFieldWarning(DroppedFieldWarning):
    """A write worked, but its answer does not show a custom field that was sent: the value may be gone."""


FAMILY: Final = ErrorFamily(
    error=ApolloError,
    config=ApolloConfigError,
    authentication=AuthenticationError,
    forbidden=ForbiddenError,
    not_found=NotFoundError,
    validation=InvalidRequestError,
    rate_limit=RateLimitError,
    server=ServerError,
    unsupported=ApolloUnsupportedError,
    connection=ApolloConnectionError,
    protocol=ApolloProtocolError,
    outcome_unknown=ApolloOutcomeUnknownError,
    report=ApolloReportError,
    incomplete=ApolloIncompleteError,
    ambiguous=ApolloAmbiguousError,
    incomplete_warning=ApolloIncompleteWarning,
    ignored_filter_warning=ApolloIgnoredFilterWarning,
    dropped_field_warning=ApolloDroppedFieldWarning,
)
