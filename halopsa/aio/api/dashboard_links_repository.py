# Generated from spec/halopsa/upstream/ops. Do not edit.
"""``client.api.dashboard_links_repository`` of an async client."""

from __future__ import annotations

from typing import TYPE_CHECKING

from halopsa.core.operations.async_resource import AsyncPublishedResource
from halopsa.models._base import Entity

if TYPE_CHECKING:
    from typing import Unpack

    from halopsa.api.dashboard_links_repository import (
        DashboardLinksRepositoryGetQuery,
        DashboardLinksRepositoryListQuery,
    )
    from halopsa.core.base.typing import Timeout


class AsyncDashboardLinksRepositoryApi(AsyncPublishedResource[Entity, Entity]):
    """``/DashboardLinksRepository``: ``halopsa.api.dashboard_links_repository.DashboardLinksRepositoryApi``, awaited."""

    _name = "api.dashboard_links_repository"

    async def get(
        self,
        id: int,
        /,
        *,
        allow_unknown: bool = False,
        timeout: Timeout = None,
        **query: Unpack[DashboardLinksRepositoryGetQuery],
    ) -> object:
        """Call ``GET /DashboardLinksRepository/{id}``. What it answers is not published. Since build 2.236.
        Published by the vendor; nobody has verified this call on a live tenant."""
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
        **query: Unpack[DashboardLinksRepositoryListQuery],
    ) -> object:
        """Call ``GET /DashboardLinksRepository``. What it answers is not published. Since build 2.236. A live
        tenant has answered it, without rows."""
        return await self._invoke(
            self._op("list"),
            (),
            body=None,
            allow_unknown=allow_unknown,
            timeout=timeout,
            query=query,
        )
