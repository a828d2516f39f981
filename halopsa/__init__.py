"""A typed client for HaloPSA.

    from halopsa import HaloPsaClient

    client = HaloPsaClient.from_env()
    for ticket in client.tickets.list_all(open_only=True):
        print(ticket.id, ticket.summary)

Nothing is loaded before it is used, so that importing this package is quick.
"""

from __future__ import annotations

import importlib
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from .async_client import AsyncHaloPsaClient as AsyncHaloPsaClient
    from .client import HaloPsaClient as HaloPsaClient
    from .core.auth.token_cache import TokenCache as TokenCache
    from .core.bulk import BulkReport as BulkReport
    from .core.bulk import BulkResult as BulkResult
    from .core.changes.async_changes import AsyncChanges as AsyncChanges
    from .core.changes.bookmark import Bookmark as Bookmark
    from .core.changes.changes import Changes as Changes
    from .core.config.settings import TokenInfo as TokenInfo
    from .core.http.webhook_message import WebhookEvent as WebhookEvent
    from .core.operations.ensure import Ensured as Ensured
    from .core.operations.preview import Preview as Preview
    from .core.paging.async_listing import AsyncListing as AsyncListing
    from .core.paging.listing import Checkpoint as Checkpoint
    from .core.paging.listing import Listing as Listing
    from .core.paging.listing import Page as Page
    from .core.paging.progress import Progress as Progress
    from .core.ratelimit.budget import Budget as Budget
    from .core.report import TraversalReport as TraversalReport
    from .errors import FieldError as FieldError
    from .errors import HaloPsaAmbiguousError as HaloPsaAmbiguousError
    from .errors import HaloPsaAuthenticationError as HaloPsaAuthenticationError
    from .errors import HaloPsaConfigError as HaloPsaConfigError
    from .errors import HaloPsaConnectionError as HaloPsaConnectionError
    from .errors import HaloPsaDroppedFieldWarning as HaloPsaDroppedFieldWarning
    from .errors import HaloPsaError as HaloPsaError
    from .errors import HaloPsaForbiddenError as HaloPsaForbiddenError
    from .errors import HaloPsaIgnoredFilterWarning as HaloPsaIgnoredFilterWarning
    from .errors import HaloPsaIncompleteError as HaloPsaIncompleteError
    from .errors import HaloPsaIncompleteWarning as HaloPsaIncompleteWarning
    from .errors import HaloPsaNotFoundError as HaloPsaNotFoundError
    from .errors import HaloPsaOutcomeUnknownError as HaloPsaOutcomeUnknownError
    from .errors import HaloPsaProtocolError as HaloPsaProtocolError
    from .errors import HaloPsaRateLimitError as HaloPsaRateLimitError
    from .errors import HaloPsaReportError as HaloPsaReportError
    from .errors import HaloPsaServerError as HaloPsaServerError
    from .errors import HaloPsaUnsupportedError as HaloPsaUnsupportedError
    from .errors import HaloPsaValidationError as HaloPsaValidationError
    from .settings import RateLimitConfig as RateLimitConfig
    from .settings import RetryConfig as RetryConfig
    from .webhooks import verify_webhook as verify_webhook

__version__ = "0.2.0"

_HOMES = {
    "AsyncChanges": "core.changes.async_changes",
    "AsyncHaloPsaClient": "async_client",
    "AsyncListing": "core.paging.async_listing",
    "Bookmark": "core.changes.bookmark",
    "Budget": "core.ratelimit.budget",
    "BulkReport": "core.bulk",
    "BulkResult": "core.bulk",
    "Changes": "core.changes.changes",
    "Ensured": "core.operations.ensure",
    "HaloPsaClient": "client",
    "RateLimitConfig": "settings",
    "RetryConfig": "settings",
    "TokenCache": "core.auth.token_cache",
    "TokenInfo": "core.config.settings",
    "FieldError": "errors",
    "HaloPsaAmbiguousError": "errors",
    "HaloPsaAuthenticationError": "errors",
    "HaloPsaConfigError": "errors",
    "HaloPsaConnectionError": "errors",
    "HaloPsaError": "errors",
    "HaloPsaForbiddenError": "errors",
    "HaloPsaDroppedFieldWarning": "errors",
    "HaloPsaIgnoredFilterWarning": "errors",
    "HaloPsaIncompleteError": "errors",
    "HaloPsaIncompleteWarning": "errors",
    "HaloPsaNotFoundError": "errors",
    "HaloPsaOutcomeUnknownError": "errors",
    "HaloPsaProtocolError": "errors",
    "HaloPsaRateLimitError": "errors",
    "HaloPsaReportError": "errors",
    "HaloPsaServerError": "errors",
    "HaloPsaUnsupportedError": "errors",
    "HaloPsaValidationError": "errors",
    "Checkpoint": "core.paging.listing",
    "Listing": "core.paging.listing",
    "Page": "core.paging.listing",
    "Preview": "core.operations.preview",
    "Progress": "core.paging.progress",
    "TraversalReport": "core.report",
    "WebhookEvent": "core.http.webhook_message",
    "verify_webhook": "webhooks",
}

__all__ = [*_HOMES, "__version__"]  # noqa: PLE0604 - all of them are strings


def __getattr__(name: str) -> object:
    home = _HOMES.get(name)
    if home is None:
        raise AttributeError(f"module {__name__!r} has no attribute {name!r}")
    importlib.import_module(".errors", __name__)  # so that all that comes from here raises these
    value: object = getattr(importlib.import_module(f".{home}", __name__), name)
    globals()[name] = value
    return value


def __dir__() -> list[str]:
    return sorted({*globals(), *_HOMES})
