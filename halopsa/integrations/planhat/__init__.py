# Generated from spec/planhat/api.yaml. Do not edit.
"""A typed client for Planhat: ``PlanhatClient`` and ``AsyncPlanhatClient``.

Nothing is loaded before it is used, so that importing this package is quick.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from halopsa.core.base.late import names, value

if TYPE_CHECKING:
    from halopsa.core.changes.async_changes import AsyncChanges
    from halopsa.core.paging.async_listing import AsyncListing
    from halopsa.integrations.planhat.async_client import AsyncPlanhatClient
    from halopsa.integrations.planhat.errors import AuthenticationError
    from halopsa.core.changes.bookmark import Bookmark
    from halopsa.core.changes.changes import Changes
    from halopsa.core.paging.listing import Checkpoint
    from halopsa.core.errors import FieldError
    from halopsa.integrations.planhat.errors import ForbiddenError
    from halopsa.integrations.planhat.errors import InvalidRequestError
    from halopsa.core.paging.listing import Listing
    from halopsa.integrations.planhat.errors import NotFoundError
    from halopsa.core.paging.listing import Page
    from halopsa.integrations.planhat.errors import PlanhatAmbiguousError
    from halopsa.integrations.planhat.client import PlanhatClient
    from halopsa.integrations.planhat.errors import PlanhatConfigError
    from halopsa.integrations.planhat.errors import PlanhatConnectionError
    from halopsa.integrations.planhat.errors import PlanhatDroppedFieldWarning
    from halopsa.integrations.planhat.errors import PlanhatError
    from halopsa.integrations.planhat.errors import PlanhatIgnoredFilterWarning
    from halopsa.integrations.planhat.errors import PlanhatIncompleteError
    from halopsa.integrations.planhat.errors import PlanhatIncompleteWarning
    from halopsa.integrations.planhat.errors import PlanhatOutcomeUnknownError
    from halopsa.integrations.planhat.errors import PlanhatProtocolError
    from halopsa.integrations.planhat.errors import PlanhatReportError
    from halopsa.integrations.planhat.errors import PlanhatUnsupportedError
    from halopsa.core.paging.progress import Progress
    from halopsa.integrations.planhat.errors import RateLimitError
    from halopsa.integrations.planhat.errors import ServerError
    from halopsa.core.report import TraversalReport

_HOMES = {
    "AsyncChanges": "halopsa.core.changes.async_changes",
    "AsyncListing": "halopsa.core.paging.async_listing",
    "AsyncPlanhatClient": "halopsa.integrations.planhat.async_client",
    "AuthenticationError": "halopsa.integrations.planhat.errors",
    "Bookmark": "halopsa.core.changes.bookmark",
    "Changes": "halopsa.core.changes.changes",
    "Checkpoint": "halopsa.core.paging.listing",
    "FieldError": "halopsa.core.errors",
    "ForbiddenError": "halopsa.integrations.planhat.errors",
    "InvalidRequestError": "halopsa.integrations.planhat.errors",
    "Listing": "halopsa.core.paging.listing",
    "NotFoundError": "halopsa.integrations.planhat.errors",
    "Page": "halopsa.core.paging.listing",
    "PlanhatAmbiguousError": "halopsa.integrations.planhat.errors",
    "PlanhatClient": "halopsa.integrations.planhat.client",
    "PlanhatConfigError": "halopsa.integrations.planhat.errors",
    "PlanhatConnectionError": "halopsa.integrations.planhat.errors",
    "PlanhatDroppedFieldWarning": "halopsa.integrations.planhat.errors",
    "PlanhatError": "halopsa.integrations.planhat.errors",
    "PlanhatIgnoredFilterWarning": "halopsa.integrations.planhat.errors",
    "PlanhatIncompleteError": "halopsa.integrations.planhat.errors",
    "PlanhatIncompleteWarning": "halopsa.integrations.planhat.errors",
    "PlanhatOutcomeUnknownError": "halopsa.integrations.planhat.errors",
    "PlanhatProtocolError": "halopsa.integrations.planhat.errors",
    "PlanhatReportError": "halopsa.integrations.planhat.errors",
    "PlanhatUnsupportedError": "halopsa.integrations.planhat.errors",
    "Progress": "halopsa.core.paging.progress",
    "RateLimitError": "halopsa.integrations.planhat.errors",
    "ServerError": "halopsa.integrations.planhat.errors",
    "TraversalReport": "halopsa.core.report",
}

__all__ = [
    "AsyncChanges",
    "AsyncListing",
    "AsyncPlanhatClient",
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
    "PlanhatAmbiguousError",
    "PlanhatClient",
    "PlanhatConfigError",
    "PlanhatConnectionError",
    "PlanhatDroppedFieldWarning",
    "PlanhatError",
    "PlanhatIgnoredFilterWarning",
    "PlanhatIncompleteError",
    "PlanhatIncompleteWarning",
    "PlanhatOutcomeUnknownError",
    "PlanhatProtocolError",
    "PlanhatReportError",
    "PlanhatUnsupportedError",
    "Progress",
    "RateLimitError",
    "ServerError",
    "TraversalReport",
]


def __getattr__(name: str) -> object:
    return value(__name__, _HOMES, name)


def __dir__() -> list[str]:
    return names(__name__, _HOMES)
