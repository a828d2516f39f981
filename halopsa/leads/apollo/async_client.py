# Generated from spec/apollo/api.yaml. Do not edit.
"""``AsyncApolloClient``: the async client of Apollo, for any number of tasks, on asyncio and trio."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from halopsa.leads.apollo.aio.resources._attributes import AsyncResourceAttributes
from halopsa.leads.apollo.client import BaseClient
from halopsa.core.async_client import AsyncClient
from halopsa.core.transport.exchange import NO_BODY

if TYPE_CHECKING:
    from collections.abc import Mapping

    from halopsa.core.base.typing import Timeout


class AsyncApolloClient(BaseClient, AsyncClient, AsyncResourceAttributes):
    """A client of Apollo for one team. For an event loop, asyncio's or trio's.

    It has the methods of ``ApolloClient``, to be awaited; those that read whole lists return at once what is
    read with ``async for``. It may be made outside the loop. Needs the extra ``async``.

    Args:
        ...: As of ``ApolloClient``; a callable may be a coroutine function.

    Raises:
        ApolloConfigError: Lists everything wrong with the arguments, and how to mend it.
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
        one of main, bulk, free.

        Raises:
            InvalidRequestError: The method or path cannot be sent.
            ApolloOutcomeUnknownError: No readable answer came to a write; it may have taken effect.
        """
        return await self._request(method, path, params=params, json=json, timeout=timeout, host=host)
