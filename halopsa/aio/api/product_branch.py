# Generated from spec/halopsa/upstream/ops. Do not edit.
"""``client.api.product_branch`` of an async client."""

from __future__ import annotations

from typing import TYPE_CHECKING

from halopsa.core.operations.async_resource import AsyncPublishedResource
from halopsa.models._base import Entity

if TYPE_CHECKING:
    from typing import Unpack

    from halopsa.api.product_branch import ProductBranchListQuery
    from halopsa.core.base.typing import Timeout


class AsyncProductBranchApi(AsyncPublishedResource[Entity, Entity]):
    """``/ProductBranch``: ``halopsa.api.product_branch.ProductBranchApi``, awaited."""

    _name = "api.product_branch"

    async def list(
        self,
        *,
        allow_unknown: bool = False,
        timeout: Timeout = None,
        **query: Unpack[ProductBranchListQuery],
    ) -> object:
        """Call ``GET /ProductBranch``. What it answers is not published. A live tenant has answered it,
        without rows."""
        return await self._invoke(
            self._op("list"),
            (),
            body=None,
            allow_unknown=allow_unknown,
            timeout=timeout,
            query=query,
        )
