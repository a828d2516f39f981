# Generated from spec/halopsa/upstream/ops. Do not edit.
"""``client.api.document_creation`` of an async client."""

from __future__ import annotations

from typing import TYPE_CHECKING

from halopsa.core.operations.async_resource import AsyncPublishedResource
from halopsa.models._base import Entity

if TYPE_CHECKING:
    from halopsa.core.base.typing import Timeout


class AsyncDocumentCreationApi(AsyncPublishedResource[Entity, Entity]):
    """``/DocumentCreation``: ``halopsa.api.document_creation.DocumentCreationApi``, awaited."""

    _name = "api.document_creation"

    async def post(
        self,
        *,
        allow_unknown: bool = False,
        timeout: Timeout = None,
        **query: object,
    ) -> object:
        """Call ``POST /DocumentCreation``. What it answers is not published. Published by the vendor; nobody
        has verified this call on a live tenant."""
        return await self._invoke(
            self._op("post"),
            (),
            body=None,
            allow_unknown=allow_unknown,
            timeout=timeout,
            query=query,
        )
