# Generated from spec/halopsa/upstream/ops. Do not edit.
"""``client.api.automation`` of an async client."""

from __future__ import annotations

from typing import TYPE_CHECKING

from halopsa.core.operations.async_resource import AsyncPublishedResource
from halopsa.models._base import Entity

if TYPE_CHECKING:
    from collections.abc import Sequence

    from halopsa.core.base.typing import Timeout


class AsyncAutomationApi(AsyncPublishedResource[Entity, Entity]):
    """``/Automation``: ``halopsa.api.automation.AutomationApi``, awaited."""

    _name = "api.automation"

    async def delete(
        self,
        id: int,
        /,
        *,
        allow_unknown: bool = False,
        timeout: Timeout = None,
        **query: object,
    ) -> object:
        """Call ``DELETE /Automation/{id}``. Published by the vendor; nobody has verified this call on a live
        tenant."""
        return await self._invoke(
            self._op("delete"),
            (id, ),
            body=None,
            allow_unknown=allow_unknown,
            timeout=timeout,
            query=query,
        )

    async def get(
        self,
        id: int,
        /,
        *,
        allow_unknown: bool = False,
        timeout: Timeout = None,
        **query: object,
    ) -> object:
        """Call ``GET /Automation/{id}``. Published by the vendor; nobody has verified this call on a live
        tenant."""
        return await self._invoke(
            self._op("get"),
            (id, ),
            body=None,
            allow_unknown=allow_unknown,
            timeout=timeout,
            query=query,
        )

    async def list(
        self,
        *,
        allow_unknown: bool = False,
        timeout: Timeout = None,
        **query: object,
    ) -> object:
        """Call ``GET /Automation``. Published by the vendor; nobody has verified this call on a live tenant."""
        return await self._invoke(
            self._op("list"),
            (),
            body=None,
            allow_unknown=allow_unknown,
            timeout=timeout,
            query=query,
        )

    async def post(
        self,
        body: Sequence[int],
        /,
        *,
        allow_unknown: bool = False,
        timeout: Timeout = None,
        **query: object,
    ) -> object:
        """Call ``POST /Automation``. Published by the vendor; nobody has verified this call on a live tenant."""
        return await self._invoke(
            self._op("post"),
            (),
            body=body,
            allow_unknown=allow_unknown,
            timeout=timeout,
            query=query,
        )

    async def post_by_runbook_id(
        self,
        runbookId: str,
        /,
        *,
        allow_unknown: bool = False,
        timeout: Timeout = None,
        **query: object,
    ) -> object:
        """Call ``POST /Automation/{runbookId}``. Published by the vendor; nobody has verified this call on a
        live tenant."""
        return await self._invoke(
            self._op("post_by_runbook_id"),
            (runbookId, ),
            body=None,
            allow_unknown=allow_unknown,
            timeout=timeout,
            query=query,
        )
