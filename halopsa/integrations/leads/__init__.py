# Generated from spec/leads/api.yaml. Do not edit.
"""A typed client for the lead service: ``HaloIntegration`` and ``AsyncHaloIntegration``.

Nothing is loaded before it is used, so that importing this package is quick.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from halopsa.core.base.late import names, value

if TYPE_CHECKING:
    from halopsa.core.changes.async_changes import AsyncChanges
    from halopsa.integrations.leads.async_client import AsyncHaloIntegration
    from halopsa.core.paging.async_listing import AsyncListing
    from halopsa.integrations.leads.errors import AuthenticationError
    from halopsa.integrations.leads.errors import AuthorizationError
    from halopsa.core.changes.bookmark import Bookmark
    from halopsa.core.changes.changes import Changes
    from halopsa.core.paging.listing import Checkpoint
    from halopsa.core.errors import FieldError
    from halopsa.integrations.leads.client import HaloIntegration
    from halopsa.integrations.leads.errors import HaloIntegrationAmbiguousError
    from halopsa.integrations.leads.errors import HaloIntegrationConfigError
    from halopsa.integrations.leads.errors import HaloIntegrationConnectionError
    from halopsa.integrations.leads.errors import HaloIntegrationDroppedFieldWarning
    from halopsa.integrations.leads.errors import HaloIntegrationError
    from halopsa.integrations.leads.errors import HaloIntegrationIgnoredFilterWarning
    from halopsa.integrations.leads.errors import HaloIntegrationIncompleteError
    from halopsa.integrations.leads.errors import HaloIntegrationIncompleteWarning
    from halopsa.integrations.leads.errors import HaloIntegrationOutcomeUnknownError
    from halopsa.integrations.leads.errors import HaloIntegrationProtocolError
    from halopsa.integrations.leads.errors import HaloIntegrationReportError
    from halopsa.integrations.leads.errors import HaloIntegrationUnsupportedError
    from halopsa.core.paging.listing import Listing
    from halopsa.integrations.leads.errors import NotFoundError
    from halopsa.core.paging.listing import Page
    from halopsa.core.paging.progress import Progress
    from halopsa.integrations.leads.errors import RateLimitError
    from halopsa.integrations.leads.errors import ServerError
    from halopsa.core.report import TraversalReport
    from halopsa.integrations.leads.errors import ValidationError
    from halopsa.integrations.leads.webhooks import verify_webhook

_HOMES = {
    "AsyncChanges": "halopsa.core.changes.async_changes",
    "AsyncHaloIntegration": "halopsa.integrations.leads.async_client",
    "AsyncListing": "halopsa.core.paging.async_listing",
    "AuthenticationError": "halopsa.integrations.leads.errors",
    "AuthorizationError": "halopsa.integrations.leads.errors",
    "Bookmark": "halopsa.core.changes.bookmark",
    "Changes": "halopsa.core.changes.changes",
    "Checkpoint": "halopsa.core.paging.listing",
    "FieldError": "halopsa.core.errors",
    "HaloIntegration": "halopsa.integrations.leads.client",
    "HaloIntegrationAmbiguousError": "halopsa.integrations.leads.errors",
    "HaloIntegrationConfigError": "halopsa.integrations.leads.errors",
    "HaloIntegrationConnectionError": "halopsa.integrations.leads.errors",
    "HaloIntegrationDroppedFieldWarning": "halopsa.integrations.leads.errors",
    "HaloIntegrationError": "halopsa.integrations.leads.errors",
    "HaloIntegrationIgnoredFilterWarning": "halopsa.integrations.leads.errors",
    "HaloIntegrationIncompleteError": "halopsa.integrations.leads.errors",
    "HaloIntegrationIncompleteWarning": "halopsa.integrations.leads.errors",
    "HaloIntegrationOutcomeUnknownError": "halopsa.integrations.leads.errors",
    "HaloIntegrationProtocolError": "halopsa.integrations.leads.errors",
    "HaloIntegrationReportError": "halopsa.integrations.leads.errors",
    "HaloIntegrationUnsupportedError": "halopsa.integrations.leads.errors",
    "Listing": "halopsa.core.paging.listing",
    "NotFoundError": "halopsa.integrations.leads.errors",
    "Page": "halopsa.core.paging.listing",
    "Progress": "halopsa.core.paging.progress",
    "RateLimitError": "halopsa.integrations.leads.errors",
    "ServerError": "halopsa.integrations.leads.errors",
    "TraversalReport": "halopsa.core.report",
    "ValidationError": "halopsa.integrations.leads.errors",
    "verify_webhook": "halopsa.integrations.leads.webhooks",
}

__all__ = [
    "AsyncChanges",
    "AsyncHaloIntegration",
    "AsyncListing",
    "AuthenticationError",
    "AuthorizationError",
    "Bookmark",
    "Changes",
    "Checkpoint",
    "FieldError",
    "HaloIntegration",
    "HaloIntegrationAmbiguousError",
    "HaloIntegrationConfigError",
    "HaloIntegrationConnectionError",
    "HaloIntegrationDroppedFieldWarning",
    "HaloIntegrationError",
    "HaloIntegrationIgnoredFilterWarning",
    "HaloIntegrationIncompleteError",
    "HaloIntegrationIncompleteWarning",
    "HaloIntegrationOutcomeUnknownError",
    "HaloIntegrationProtocolError",
    "HaloIntegrationReportError",
    "HaloIntegrationUnsupportedError",
    "Listing",
    "NotFoundError",
    "Page",
    "Progress",
    "RateLimitError",
    "ServerError",
    "TraversalReport",
    "ValidationError",
    "verify_webhook",
]


def __getattr__(name: str) -> object:
    return value(__name__, _HOMES, name)


def __dir__() -> list[str]:
    return names(__name__, _HOMES)
