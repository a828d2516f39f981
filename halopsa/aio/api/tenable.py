# Generated from spec/halopsa/upstream/ops. Do not edit.
"""``client.api.tenable`` of an async client."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from halopsa.core.operations.async_resource import AsyncPublishedResource
from halopsa.models._base import Entity

if TYPE_CHECKING:
    from collections.abc import Mapping

    from halopsa.api.models.tenable_create_export import TenableCreateExport
    from halopsa.core.base.typing import Timeout


class AsyncTenableApi(AsyncPublishedResource[Entity, Entity]):
    """``/Tenable``: ``halopsa.api.tenable.TenableApi``, awaited."""

    _name = "api.tenable"

    async def cancel(
        self,
        *,
        allow_unknown: bool = False,
        timeout: Timeout = None,
        **query: object,
    ) -> object:
        """Call ``POST /Tenable/Cancel``. What it answers is not published. Gone in build 2.236; older ones
        have it. Published by the vendor; nobody has verified this call on a live tenant."""
        return await self._invoke(
            self._op("cancel"),
            (),
            body=None,
            allow_unknown=allow_unknown,
            timeout=timeout,
            query=query,
        )

    async def export(
        self,
        body: TenableCreateExport | Mapping[str, Any],
        /,
        *,
        allow_unknown: bool = False,
        timeout: Timeout = None,
        **query: object,
    ) -> object:
        """Call ``POST /Tenable/Export``. What it answers is not published. Gone in build 2.236; older ones
        have it. Published by the vendor; nobody has verified this call on a live tenant."""
        return await self._invoke(
            self._op("export"),
            (),
            body=body,
            allow_unknown=allow_unknown,
            timeout=timeout,
            query=query,
        )

    async def get(
        self,
        *,
        allow_unknown: bool = False,
        timeout: Timeout = None,
        **query: object,
    ) -> object:
        """Call ``GET /Tenable/Get``. What it answers is not published. Gone in build 2.236; older ones have
        it. Published by the vendor; nobody has verified this call on a live tenant."""
        return await self._invoke(
            self._op("get"),
            (),
            body=None,
            allow_unknown=allow_unknown,
            timeout=timeout,
            query=query,
        )

    async def status(
        self,
        *,
        allow_unknown: bool = False,
        timeout: Timeout = None,
        **query: object,
    ) -> object:
        """Call ``GET /Tenable/Status``. What it answers is not published. Gone in build 2.236; older ones have
        it. Published by the vendor; nobody has verified this call on a live tenant."""
        return await self._invoke(
            self._op("status"),
            (),
            body=None,
            allow_unknown=allow_unknown,
            timeout=timeout,
            query=query,
        )
