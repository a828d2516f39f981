# Generated from spec/halopsa/upstream/ops. Do not edit.
"""``client.api.adobe_commerce_integration`` of an async client."""

from __future__ import annotations

from typing import TYPE_CHECKING

from halopsa.core.operations.async_resource import AsyncPublishedResource
from halopsa.models._base import Entity

if TYPE_CHECKING:
    from halopsa.core.base.typing import FileInput, Timeout


class AsyncAdobeCommerceIntegrationApi(AsyncPublishedResource[Entity, Entity]):
    """``/AdobeCommerceIntegration``: ``halopsa.api.adobe_commerce_integration.AdobeCommerceIntegrationApi``, awaited."""

    _name = "api.adobe_commerce_integration"

    async def auth(
        self,
        files: FileInput,
        /,
        *,
        allow_empty: bool = False,
        allow_unknown: bool = False,
        timeout: Timeout = None,
        **query: object,
    ) -> object:
        """Call ``POST /AdobeCommerceIntegration/auth``. What it answers is not published. Gone in build 2.236;
        older ones have it. Published by the vendor; nobody has verified this call on a live tenant."""
        return await self._invoke(
            self._op("auth"),
            (),
            body=files,
            allow_empty=allow_empty,
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
        """Call ``GET /AdobeCommerceIntegration``. What it answers is not published. Gone in build 2.236; older
        ones have it. Published by the vendor; nobody has verified this call on a live tenant."""
        return await self._invoke(
            self._op("list"),
            (),
            body=None,
            allow_unknown=allow_unknown,
            timeout=timeout,
            query=query,
        )
