"""The async client: one object per tenant for any number of tasks, on asyncio and trio."""

from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any

from ._api import API
from .aio.resources._attributes import AsyncResourceAttributes
from .client import BaseClient, request_of
from .core.base.instance import names_instance
from .core.base.lazy import lazy
from .core.config.settings import Config
from .core.operations import async_resource as _resource  # noqa: F401 - here rather than during the first call
from .core.session import decoded
from .core.transport.async_transport import async_transport
from .core.transport.exchange import NO_BODY, Transport

if TYPE_CHECKING:
    from types import TracebackType
    from typing import Self

    from .aio.api import AsyncApi
    from .core.base.typing import Timeout

__all__ = ["AsyncHaloPsaClient"]


class AsyncHaloPsaClient(BaseClient, AsyncResourceAttributes):
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

    def _transport_of(self, config: Config) -> Transport:
        return async_transport(config)

    @names_instance
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
        call = request_of(method, path, params, json, timeout)
        return decoded(API, call, await self._transport.asend(call))

    @lazy
    def api(self) -> AsyncApi:
        """Every operation the vendor publishes, under its own names: ``await client.api.tax.list()``."""
        from .aio.api import AsyncApi

        return AsyncApi(self)

    async def aclose(self) -> None:
        """Close all connections. The client cannot be used afterwards."""
        await self._transport.aclose()

    async def __aenter__(self) -> Self:
        return self

    async def __aexit__(
        self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None
    ) -> None:
        await self.aclose()
