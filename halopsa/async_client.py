"""The async client: one object per tenant for any number of tasks, on asyncio and trio."""

from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any

from .aio.resources._attributes import AsyncResourceAttributes
from .client import BaseClient
from .core.async_client import AsyncClient
from .core.base.lazy import lazy
from .core.transport.exchange import NO_BODY

if TYPE_CHECKING:
    from .aio.api import AsyncApi
    from .core.base.typing import Timeout

__all__ = ["AsyncHaloPsaClient"]


class AsyncHaloPsaClient(BaseClient, AsyncClient, AsyncResourceAttributes):
    """A client of one HaloPSA tenant for an event loop, asyncio's or trio's. Needs the extra ``async``.

    It has the methods of `HaloPsaClient`, to be awaited; ``list_all`` and ``changed_since`` return at once what is read
    with ``async for``. It may be made outside the loop. It starts no thread, but to look up a host's name when a
    connection is made, as the system's resolver blocks, and to ask a keyring.

    Args:
        token_source: As of `HaloPsaClient`; what it calls may be a coroutine function.
        tenant, base_url, ...: As of `HaloPsaClient`, all others too.

    Raises:
        HaloPsaConfigError: Lists everything wrong with the arguments, and how to mend it.
    """

    async def request(
        self,
        method: str,
        path: str,
        *,
        params: Mapping[str, object] | None = None,
        json: object = NO_BODY,
        timeout: Timeout = None,
    ) -> Any:  # noqa: ANN401 - any JSON, as of json.loads: nobody knows its form
        """Send any request with the client's authentication, pacing and errors; return the decoded JSON.

        ``path`` is ``/Tickets`` or ``/api/Tickets``; ``params`` are sent as they are named. Only a GET is
        ever retried; an empty answer is ``None``.

        Raises:
            HaloPsaValidationError: The method or path cannot be sent.
            HaloPsaOutcomeUnknownError: No readable answer came to a write; it may have taken effect.
        """
        return await self._request(method, path, params=params, json=json, timeout=timeout)

    @lazy
    def api(self) -> AsyncApi:
        """Every operation the vendor publishes, under its own names: ``await client.api.tax.list()``."""
        from .aio.api import AsyncApi

        return AsyncApi(self)
