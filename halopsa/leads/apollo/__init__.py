# Generated from spec/apollo/api.yaml. Do not edit.
"""A typed client for Apollo: ``ApolloClient`` and ``AsyncApolloClient``.

Nothing is loaded before it is used, so that importing this package is quick.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from halopsa.core.base.late import names, value

if TYPE_CHECKING:
    from halopsa.leads.apollo.errors import ApolloAmbiguousError
    from halopsa.leads.apollo.client import ApolloClient
    from halopsa.leads.apollo.errors import ApolloConfigError
    from halopsa.leads.apollo.errors import ApolloConnectionError
    from halopsa.leads.apollo.errors import ApolloDroppedFieldWarning
    from halopsa.leads.apollo.errors import ApolloError
    from halopsa.leads.apollo.errors import ApolloIgnoredFilterWarning
    from halopsa.leads.apollo.errors import ApolloIncompleteError
    from halopsa.leads.apollo.errors import ApolloIncompleteWarning
    from halopsa.leads.apollo.errors import ApolloOutcomeUnknownError
    from halopsa.leads.apollo.errors import ApolloProtocolError
    from halopsa.leads.apollo.errors import ApolloReportError
    from halopsa.leads.apollo.errors import ApolloUnsupportedError
    from halopsa.leads.apollo.async_client import AsyncApolloClient
    from halopsa.core.changes.async_changes import AsyncChanges
    from halopsa.core.paging.async_listing import AsyncListing
    from halopsa.leads.apollo.errors import AuthenticationError
    from halopsa.core.changes.bookmark import Bookmark
    from halopsa.core.changes.changes import Changes
    from halopsa.core.paging.listing import Checkpoint
    from halopsa.core.errors import FieldError
    from halopsa.leads.apollo.errors import ForbiddenError
    from halopsa.leads.apollo.errors import InvalidRequestError
    from halopsa.core.paging.listing import Listing
    from halopsa.leads.apollo.errors import NotFoundError
    from halopsa.core.paging.listing import Page
    from halopsa.core.paging.progress import Progress
    from halopsa.leads.apollo.errors import RateLimitError
    from halopsa.leads.apollo.errors import ServerError
    from halopsa.core.report import TraversalReport

_HOMES = {
    "ApolloAmbiguousError": "halopsa.leads.apollo.errors",
    "ApolloClient": "halopsa.leads.apollo.client",
    "ApolloConfigError": "halopsa.leads.apollo.errors",
    "ApolloConnectionError": "halopsa.leads.apollo.errors",
    "ApolloDroppedFieldWarning": "halopsa.leads.apollo.errors",
    "ApolloError": "halopsa.leads.apollo.errors",
    "ApolloIgnoredFilterWarning": "halopsa.leads.apollo.errors",
    "ApolloIncompleteError": "halopsa.leads.apollo.errors",
    "ApolloIncompleteWarning": "halopsa.leads.apollo.errors",
    "ApolloOutcomeUnknownError": "halopsa.leads.apollo.errors",
    "ApolloProtocolError": "halopsa.leads.apollo.errors",
    "ApolloReportError": "halopsa.leads.apollo.errors",
    "ApolloUnsupportedError": "halopsa.leads.apollo.errors",
    "AsyncApolloClient": "halopsa.leads.apollo.async_client",
    "AsyncChanges": "halopsa.core.changes.async_changes",
    "AsyncListing": "halopsa.core.paging.async_listing",
    "AuthenticationError": "halopsa.leads.apollo.errors",
    "Bookmark": "halopsa.core.changes.bookmark",
    "Changes": "halopsa.core.changes.changes",
    "Checkpoint": "halopsa.core.paging.listing",
    "FieldError": "halopsa.core.errors",
    "ForbiddenError": "halopsa.leads.apollo.errors",
    "InvalidRequestError": "halopsa.leads.apollo.errors",
    "Listing": "halopsa.core.paging.listing",
    "NotFoundError": "halopsa.leads.apollo.errors",
    "Page": "halopsa.core.paging.listing",
    "Progress": "halopsa.core.paging.progress",
    "RateLimitError": "halopsa.leads.apollo.errors",
    "ServerError": "halopsa.leads.apollo.errors",
    "TraversalReport": "halopsa.core.report",
}

__all__ = [
    "ApolloAmbiguousError",
    "ApolloClient",
    "ApolloConfigError",
    "ApolloConnectionError",
    "ApolloDroppedFieldWarning",
    "ApolloError",
    "ApolloIgnoredFilterWarning",
    "ApolloIncompleteError",
    "ApolloIncompleteWarning",
    "ApolloOutcomeUnknownError",
    "ApolloProtocolError",
    "ApolloReportError",
    "ApolloUnsupportedError",
    "AsyncApolloClient",
    "AsyncChanges",
    "AsyncListing",
    "AuthenticationError",
    "Bookmark",
    "Changes",
    "Checkpoint",
    "FieldError",
    "ForbiddenError",
    "InvalidRequestError",
    "Listing",
    "NotFoundError",
    "Page",
    "Progress",
    "RateLimitError",
    "ServerError",
    "TraversalReport",
]


def __getattr__(name: str) -> object:
    return value(__name__, _HOMES, name)


def __dir__() -> list[str]:
    return names(__name__, _HOMES)
