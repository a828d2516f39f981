"""Handlers of the lead service's operations; each module names itself here, so that its functions are entered."""

from __future__ import annotations

from halopsa.leads.web.handlers import (
    analytics,
    config,
    errors,
    health,
    history,
    leads,
    people,
    prospects,
    suppressions,
    webhooks,
)

__all__ = [
    "analytics",
    "config",
    "errors",
    "health",
    "history",
    "leads",
    "people",
    "prospects",
    "suppressions",
    "webhooks",
]
