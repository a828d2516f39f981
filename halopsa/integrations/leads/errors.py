# Generated from spec/leads/api.yaml. Do not edit.
"""Errors and warnings of the lead service.

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
    ForbiddenError,
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


class HaloIntegrationError(CodedError):
    """Anything that went wrong with the lead service."""


class AuthenticationError(HaloIntegrationError, AuthenticationError_):
    """The key was refused."""


class AuthorizationError(HaloIntegrationError, ForbiddenError):
    """The key may not do that."""


class ValidationError(HaloIntegrationError, ValidationError_):
    """The request was refused."""


class RateLimitError(HaloIntegrationError, RateLimitError_):
    """More was asked for than the service bears."""


class NotFoundError(HaloIntegrationError, NotFoundError_):
    """There is no such record."""


class ServerError(HaloIntegrationError, ServerError_):
    """The service or what it calls failed."""


class HaloIntegrationConfigError(HaloIntegrationError, ConfigError):
    """The settings cannot work. `problems`: all of them, each with its fix (list of str)."""


class HaloIntegrationUnsupportedError(HaloIntegrationError, UnsupportedError):
    """There is no verified request for this; the message names the alternatives. Nothing was sent."""


class HaloIntegrationConnectionError(HaloIntegrationError, ApiConnectionError):
    """The instance could not be reached, or a read got no complete answer in time. Nothing was changed."""


class HaloIntegrationProtocolError(HaloIntegrationError, ProtocolError):
    """An answer that is not the API's, or cannot be read. Nothing was changed."""


class HaloIntegrationOutcomeUnknownError(HaloIntegrationError, OutcomeUnknownError):
    """A write was sent and its outcome is not known: it may have been applied. It was not sent again."""


class HaloIntegrationReportError(HaloIntegrationError, ReportError):
    """The server answered 200, but the report failed."""


class HaloIntegrationIncompleteError(HaloIntegrationError, IncompleteError):
    """A listing with ``strict=True`` has ended without all rows. `report`: its `TraversalReport`."""


class HaloIntegrationAmbiguousError(HaloIntegrationError, AmbiguousError):
    """Several records have what one was looked for by. `records`: all of them, as the list shows them."""


class HaloIntegrationIncompleteWarning(IncompleteWarning):
    """An iteration of a listing has ended without all rows; see its ``report``."""


class HaloIntegrationIgnoredFilterWarning(IgnoredFilterWarning):
    """A tenant did not obey a filter: rows came that contradict it. They are handed out all the same."""


class HaloIntegrationDroppedFieldWarning(DroppedFieldWarning):
    """A write worked, but its answer does not show a custom field that was sent: the value may be gone."""


FAMILY: Final = ErrorFamily(
    error=HaloIntegrationError,
    config=HaloIntegrationConfigError,
    authentication=AuthenticationError,
    forbidden=AuthorizationError,
    not_found=NotFoundError,
    validation=ValidationError,
    rate_limit=RateLimitError,
    server=ServerError,
    unsupported=HaloIntegrationUnsupportedError,
    connection=HaloIntegrationConnectionError,
    protocol=HaloIntegrationProtocolError,
    outcome_unknown=HaloIntegrationOutcomeUnknownError,
    report=HaloIntegrationReportError,
    incomplete=HaloIntegrationIncompleteError,
    ambiguous=HaloIntegrationAmbiguousError,
    incomplete_warning=HaloIntegrationIncompleteWarning,
    ignored_filter_warning=HaloIntegrationIgnoredFilterWarning,
    dropped_field_warning=HaloIntegrationDroppedFieldWarning,
)
