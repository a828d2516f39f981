# Generated from spec/halopsa/upstream/ops. Do not edit.
"""``client.api.azure_translate`` of an async client."""

from __future__ import annotations

from typing import TYPE_CHECKING

from halopsa.core.operations.async_resource import AsyncPublishedResource
from halopsa.models._base import Entity

if TYPE_CHECKING:
    from halopsa.core.base.typing import Timeout


class AsyncAzureTranslateApi(AsyncPublishedResource[Entity, Entity]):
    """``/AzureTranslate``: ``halopsa.api.azure_translate.AzureTranslateApi``, awaited."""

    _name = "api.azure_translate"

    async def custom_translate(
        self,
        *,
        allow_unknown: bool = False,
        timeout: Timeout = None,
        **query: object,
    ) -> object:
        """Call ``GET /AzureTranslate/CustomTranslate``. What it answers is not published. Gone in build 2.236;
        older ones have it. Published by the vendor; nobody has verified this call on a live tenant."""
        return await self._invoke(
            self._op("custom_translate"),
            (),
            body=None,
            allow_unknown=allow_unknown,
            timeout=timeout,
            query=query,
        )
