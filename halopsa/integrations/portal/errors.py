# Generated from spec/portal/api.yaml. Do not edit.
"""Errors and warnings of WINWIN Portal.

Each error says what happened, whether it may have taken effect and what to do about it.
Errors hold no tokens, no secrets and no request bodies, and survive pickling.
"""

from __future__ import annotations

from typing import Final

from halopsa.core.errors import (
    AmbiguousError,
    ApiConnectionError,
    AuthenticationError as AuthenticationError_,
    CodedError,
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
    ValidationError as ValidationError_,
)


class PortalError(CodedError):
    """Anything that went wrong with a portal."""


class AuthenticationError(PortalError, AuthenticationError_):
    """The token or the key was refused or is missing."""


class ForbiddenError(AuthenticationError, ForbiddenError_):
    """A permission is missing."""


class ValidationError(PortalError, ValidationError_):
    """The request was refused."""


class NotFoundError(ValidationError, NotFoundError_):
    """There is no such record."""


class RateLimitError(PortalError, RateLimitError_):
    """More was asked for than the portal bears."""


class ServerError(PortalError, ServerError_):
    """The portal failed."""


class PortalConfigError(PortalError, ConfigError):
    """The settings cannot work. `problems`: all of them, each with its fix (list of str)."""


class PortalUnsupportedError(PortalError, UnsupportedError):
    """There is no verified request for this; the message names the alternatives. Nothing was sent."""


class PortalConnectionError(PortalError, ApiConnectionError):
    """The instance could not be reached, or a read got no complete answer in time. Nothing was changed."""


class PortalProtocolError(PortalError, ProtocolError):
    """An answer that is not the API's, or cannot be read. Nothing was changed."""


class PortalOutcomeUnknownError(PortalError, OutcomeUnknownError):
    """A write was sent and its outcome is not known: it may have been applied. It was not sent again."""


class PortalReportError(PortalError, ReportError):
    """The server answered 200, but the report failed."""


class PortalIncompleteError(PortalError, IncompleteError):
    """A listing with ``strict=True`` has ended without all rows. `report`: its `TraversalReport`."""


class PortalAmbiguousError(PortalError, AmbiguousError):
    """Several records have what one was looked for by. `records`: all of them, as the list shows them."""


class PortalIncompleteWarning(IncompleteWarning):
    """An iteration of a listing has ended without all rows; see its ``report``."""


class PortalIgnoredFilterWarning(IgnoredFilterWarning):
    """A tenant did not obey a filter: rows came that contradict it. They are handed out all the same."""


class PortalDroppedFieldWarning(DroppedFieldWarning):
    """A write worked, but its answer does not show a custom field that was sent: the value may be gone."""


FAMILY: Final = ErrorFamily(
    error=PortalError,
    config=PortalConfigError,
    authentication=AuthenticationError,
    forbidden=ForbiddenError,
    not_found=NotFoundError,
    validation=ValidationError,
    rate_limit=RateLimitError,
    server=ServerError,
    unsupported=PortalUnsupportedError,
    connection=PortalConnectionError,
    protocol=PortalProtocolError,
    outcome_unknown=PortalOutcomeUnknownError,
    report=PortalReportError,
    incomplete=PortalIncompleteError,
    ambiguous=PortalAmbiguousError,
    incomplete_warning=PortalIncompleteWarning,
    ignored_filter_warning=PortalIgnoredFilterWarning,
    dropped_field_warning=PortalDroppedFieldWarning,
)
