"""Calls of the client that blocks and of the async one, each to its end."""

from __future__ import annotations

import asyncio
import inspect
from collections.abc import Callable
from typing import Any

Loosely = Any  # Any: whatever a client has, under the same names in both kinds


def answered(client: Loosely, call: Callable[[Loosely], Loosely]) -> Loosely:
    """Return what a call gives; the client is closed then."""
    if not hasattr(client, "aclose"):
        with client:
            return call(client)

    async def main() -> Loosely:
        async with client:
            found = call(client)
            return await found if inspect.isawaitable(found) else found

    return asyncio.run(main())
