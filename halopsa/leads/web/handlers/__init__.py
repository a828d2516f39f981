"""Handlers of the lead service's operations; each module names itself here, so that its functions are entered."""

from __future__ import annotations

from halopsa.leads.web.handlers import health, leads, prospects

__all__ = ["health", "leads", "prospects"]
