# Generated from spec/portal/api.yaml. Do not edit.
"""A typed client for WINWIN Portal: ``PortalApiClient`` and ``AsyncPortalApiClient``.

Nothing is loaded before it is used, so that importing this package is quick.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from halopsa.core.base.late import names, value

if TYPE_CHECKING:
    from halopsa.core.changes.async_changes import AsyncChanges
    from halopsa.integrations.portal.token_provider import AsyncClientCredentialsTokenProvider
    from halopsa.core.paging.async_listing import AsyncListing
    from halopsa.integrations.portal.async_client import AsyncPortalApiClient
    from halopsa.integrations.portal.errors import AuthenticationError
    from halopsa.core.changes.bookmark import Bookmark
    from halopsa.core.changes.changes import Changes
    from halopsa.core.paging.listing import Checkpoint
    from halopsa.integrations.portal.token_provider import ClientCredentialsTokenProvider
    from halopsa.core.errors import FieldError
    from halopsa.integrations.portal.errors import ForbiddenError
    from halopsa.core.paging.listing import Listing
    from halopsa.integrations.portal.errors import NotFoundError
    from halopsa.core.paging.listing import Page
    from halopsa.integrations.portal.errors import PortalAmbiguousError
    from halopsa.integrations.portal.client import PortalApiClient
    from halopsa.integrations.portal.errors import PortalConfigError
    from halopsa.integrations.portal.errors import PortalConnectionError
    from halopsa.integrations.portal.errors import PortalDroppedFieldWarning
    from halopsa.integrations.portal.errors import PortalError
    from halopsa.integrations.portal.errors import PortalIgnoredFilterWarning
    from halopsa.integrations.portal.errors import PortalIncompleteError
    from halopsa.integrations.portal.errors import PortalIncompleteWarning
    from halopsa.integrations.portal.errors import PortalOutcomeUnknownError
    from halopsa.integrations.portal.errors import PortalProtocolError
    from halopsa.integrations.portal.errors import PortalReportError
    from halopsa.integrations.portal.errors import PortalUnsupportedError
    from halopsa.core.paging.progress import Progress
    from halopsa.integrations.portal.errors import RateLimitError
    from halopsa.integrations.portal.errors import ServerError
    from halopsa.core.report import TraversalReport
    from halopsa.integrations.portal.errors import ValidationError

_HOMES = {
    "AsyncChanges": "halopsa.core.changes.async_changes",
    "AsyncClientCredentialsTokenProvider": "halopsa.integrations.portal.token_provider",
    "AsyncListing": "halopsa.core.paging.async_listing",
    "AsyncPortalApiClient": "halopsa.integrations.portal.async_client",
    "AuthenticationError": "halopsa.integrations.portal.errors",
    "Bookmark": "halopsa.core.changes.bookmark",
    "Changes": "halopsa.core.changes.changes",
    "Checkpoint": "halopsa.core.paging.listing",
    "ClientCredentialsTokenProvider": "halopsa.integrations.portal.token_provider",
    "FieldError": "halopsa.core.errors",
    "ForbiddenError": "halopsa.integrations.portal.errors",
    "Listing": "halopsa.core.paging.listing",
    "NotFoundError": "halopsa.integrations.portal.errors",
    "Page": "halopsa.core.paging.listing",
    "PortalAmbiguousError": "halopsa.integrations.portal.errors",
    "PortalApiClient": "halopsa.integrations.portal.client",
    "PortalConfigError": "halopsa.integrations.portal.errors",
    "PortalConnectionError": "halopsa.integrations.portal.errors",
    "PortalDroppedFieldWarning": "halopsa.integrations.portal.errors",
    "PortalError": "halopsa.integrations.portal.errors",
    "PortalIgnoredFilterWarning": "halopsa.integrations.portal.errors",
    "PortalIncompleteError": "halopsa.integrations.portal.errors",
    "PortalIncompleteWarning": "halopsa.integrations.portal.errors",
    "PortalOutcomeUnknownError": "halopsa.integrations.portal.errors",
    "PortalProtocolError": "halopsa.integrations.portal.errors",
    "PortalReportError": "halopsa.integrations.portal.errors",
    "PortalUnsupportedError": "halopsa.integrations.portal.errors",
    "Progress": "halopsa.core.paging.progress",
    "RateLimitError": "halopsa.integrations.portal.errors",
    "ServerError": "halopsa.integrations.portal.errors",
    "TraversalReport": "halopsa.core.report",
    "ValidationError": "halopsa.integrations.portal.errors",
}

__all__ = [
    "AsyncChanges",
    "AsyncClientCredentialsTokenProvider",
    "AsyncListing",
    "AsyncPortalApiClient",
    "AuthenticationError",
    "Bookmark",
    "Changes",
    "Checkpoint",
    "ClientCredentialsTokenProvider",
    "FieldError",
    "ForbiddenError",
    "Listing",
    "NotFoundError",
    "Page",
    "PortalAmbiguousError",
    "PortalApiClient",
    "PortalConfigError",
    "PortalConnectionError",
    "PortalDroppedFieldWarning",
    "PortalError",
    "PortalIgnoredFilterWarning",
    "PortalIncompleteError",
    "PortalIncompleteWarning",
    "PortalOutcomeUnknownError",
    "PortalProtocolError",
    "PortalReportError",
    "PortalUnsupportedError",
    "Progress",
    "RateLimitError",
    "ServerError",
    "TraversalReport",
    "ValidationError",
]


def __getattr__(name: str) -> object:
    return value(__name__, _HOMES, name)


def __dir__() -> list[str]:
    return names(__name__, _HOMES)
