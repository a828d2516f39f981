# Generated from spec/halopsa/upstream/ops. Do not edit.
"""``client.api.report_repository`` of an async client."""

from __future__ import annotations

from typing import TYPE_CHECKING

from halopsa.core.operations.async_resource import AsyncPublishedResource
from halopsa.models._base import Entity

if TYPE_CHECKING:
    from typing import Unpack

    from halopsa.api.report_repository import (
        ReportRepositoryGetQuery,
        ReportRepositoryListQuery,
        ReportRepositoryReportCategoriesQuery,
    )
    from halopsa.core.base.typing import Timeout


class AsyncReportRepositoryApi(AsyncPublishedResource[Entity, Entity]):
    """``/ReportRepository``: ``halopsa.api.report_repository.ReportRepositoryApi``, awaited."""

    _name = "api.report_repository"

    async def get(
        self,
        id: int,
        /,
        *,
        allow_unknown: bool = False,
        timeout: Timeout = None,
        **query: Unpack[ReportRepositoryGetQuery],
    ) -> object:
        """Call ``GET /ReportRepository/{id}``. What it answers is not published. Published by the vendor;
        nobody has verified this call on a live tenant."""
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
        **query: Unpack[ReportRepositoryListQuery],
    ) -> object:
        """Call ``GET /ReportRepository``. What it answers is not published. A live tenant has answered it,
        without rows."""
        return await self._invoke(
            self._op("list"),
            (),
            body=None,
            allow_unknown=allow_unknown,
            timeout=timeout,
            query=query,
        )

    async def report_categories(
        self,
        *,
        allow_unknown: bool = False,
        timeout: Timeout = None,
        **query: Unpack[ReportRepositoryReportCategoriesQuery],
    ) -> object:
        """Call ``GET /ReportRepository/ReportCategories``. What it answers is not published. A live tenant has
        answered it, without rows."""
        return await self._invoke(
            self._op("report_categories"),
            (),
            body=None,
            allow_unknown=allow_unknown,
            timeout=timeout,
            query=query,
        )
