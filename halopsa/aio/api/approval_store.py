# Generated from spec/halopsa/upstream/ops. Do not edit.
"""``client.api.approval_store`` of an async client."""

from __future__ import annotations

from typing import TYPE_CHECKING

from halopsa.core.operations.async_resource import AsyncPublishedResource
from halopsa.models._base import Entity

if TYPE_CHECKING:
    from collections.abc import Sequence

    from halopsa.core.base.typing import Timeout


class AsyncApprovalStoreApi(AsyncPublishedResource[Entity, Entity]):
    """``/ApprovalStore``: ``halopsa.api.approval_store.ApprovalStoreApi``, awaited."""

    _name = "api.approval_store"

    async def post(
        self,
        body: Sequence[int],
        /,
        *,
        allow_unknown: bool = False,
        timeout: Timeout = None,
        **query: object,
    ) -> object:
        """Call ``POST /ApprovalStore``. What it answers is not published. Gone in build 2.236; older ones have
        it. Published by the vendor; nobody has verified this call on a live tenant."""
        return await self._invoke(
            self._op("post"),
            (),
            body=body,
            allow_unknown=allow_unknown,
            timeout=timeout,
            query=query,
        )
