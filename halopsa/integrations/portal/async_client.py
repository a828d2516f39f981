# Generated from spec/portal/api.yaml. Do not edit.
"""``AsyncPortalApiClient``: the async client of WINWIN Portal, for any number of tasks, on asyncio and trio."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from halopsa.integrations.portal.aio.resources._attributes import AsyncResourceAttributes
from halopsa.integrations.portal.client import BaseClient
from halopsa.core.async_client import AsyncClient
from halopsa.core.transport.exchange import NO_BODY

if TYPE_CHECKING:
    from collections.abc import Mapping

    from halopsa.core.base.typing import Timeout


class AsyncPortalApiClient(BaseClient, AsyncClient, AsyncResourceAttributes):
    """A client of one portal. Most requests are inferred from the names in the guide and need
    ``experimental=True``; nobody has seen them work. For an event loop, asyncio's or trio's.

    It has the methods of ``PortalApiClient``, to be awaited; those that read whole lists return at once what is
    read with ``async for``. It may be made outside the loop. Needs the extra ``async``.

    Args:
        ...: As of ``PortalApiClient``; a callable may be a coroutine function.

    Raises:
        PortalConfigError: Lists everything wrong with the arguments, and how to mend it.
    """

    async def request(
        self,
        method: str,
        path: str,
        *,
        params: Mapping[str, object] | None = None,
        json: object = NO_BODY,
        timeout: Timeout = None,
    ) -> Any:
        """Send any request with the client's authentication, pacing and errors; return the decoded JSON.

        ``params`` are sent as they are named. Only a GET is ever retried; an empty answer is ``None``.

        Raises:
            ValidationError: The method or path cannot be sent.
            PortalOutcomeUnknownError: No readable answer came to a write; it may have taken effect.
        """
        return await self._request(method, path, params=params, json=json, timeout=timeout)
