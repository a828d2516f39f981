"""Access: who may ask for what, and how often."""

from __future__ import annotations

from contextlib import AbstractAsyncContextManager
from typing import Protocol

from starlette.requests import Request

from halopsa.core.resource_facts import Operation
from halopsa.leads.web.exchange import Asker

__all__ = ["Access"]


class Access(Protocol):
    """Lets a request in, or raises Problem."""

    def admitted(self, request: Request, operation: Operation | None) -> AbstractAsyncContextManager[Asker]:
        """Return who asks, for as long as the request is under way; headers of its answer go to the request's state."""
