# Generated from spec/planhat/api.yaml. Do not edit.
"""``AsyncPlanhatClient``: the async client of Planhat, for any number of tasks, on asyncio and trio."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from halopsa.integrations.planhat.aio.resources._attributes import AsyncResourceAttributes
from halopsa.integrations.planhat.client import BaseClient
from halopsa.core.async_client import AsyncClient
from halopsa.core.transport.exchange import NO_BODY

if TYPE_CHECKING:
    from collections.abc import Mapping

    from halopsa.core.base.typing import Timeout


class AsyncPlanhatClient(BaseClient, AsyncClient, AsyncResourceAttributes):
    """A client of one Planhat tenant. For an event loop, asyncio's or trio's.

    It has the methods of ``PlanhatClient``, to be awaited; those that read whole lists return at once what is
    read with ``async for``. It may be made outside the loop. Needs the extra ``async``.

    Args:
        ...: As of ``PlanhatClient``; a callable may be a coroutine function.

    Raises:
        PlanhatConfigError: Lists everything wrong with the arguments, and how to mend it.
    """

    async def request(
        self,
        method: str,
        path: str,
        *,
        params: Mapping[str, object] | None = None,
        json: object = NO_BODY,
        timeout: Timeout = None,
        host: str | None = None,
    ) -> Any:
        """Send any request with the client's authentication, pacing and errors; return the decoded JSON.

        ``params`` are sent as they are named. Only a GET is ever retried; an empty answer is ``None``. ``host`` is
        one of main, analytics.

        Raises:
            InvalidRequestError: The method or path cannot be sent.
            PlanhatOutcomeUnknownError: No readable answer came to a write; it may have taken effect.
        """
        return await self._request(method, path, params=params, json=json, timeout=timeout, host=host)
