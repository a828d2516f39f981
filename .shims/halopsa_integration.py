"""The client of the lead service under the name its documentation has: `HaloIntegration`, `AsyncHaloIntegration`."""

from halopsa.integrations.leads import (
    AsyncHaloIntegration,
    AuthenticationError,
    AuthorizationError,
    HaloIntegration,
    HaloIntegrationError,
    NotFoundError,
    RateLimitError,
    ServerError,
    ValidationError,
    verify_webhook,
)

__all__ = [
    "AsyncHaloIntegration",
    "AuthenticationError",
    "AuthorizationError",
    "HaloIntegration",
    "HaloIntegrationError",
    "NotFoundError",
    "RateLimitError",
    "ServerError",
    "ValidationError",
    "verify_webhook",
]
