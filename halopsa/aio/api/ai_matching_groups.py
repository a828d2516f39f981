# Generated from spec/halopsa/upstream/ops. Do not edit.
"""``client.api.ai_matching_groups`` of an async client."""

from __future__ import annotations

from typing import TYPE_CHECKING

from halopsa.core.operations.async_resource import AsyncPublishedResource

if TYPE_CHECKING:
    from typing import Unpack

    from halopsa.api.ai_matching_groups import AiMatchingGroupsListQuery
    from halopsa.api.models.ai_matching_group import AIMatchingGroup
    from halopsa.core.base.typing import Timeout
    from halopsa.core.paging.async_listing import AsyncListing, Checkpoint, OnProgress, Page


class AsyncAiMatchingGroupsApi(AsyncPublishedResource["AIMatchingGroup", "AIMatchingGroup"]):
    """``/AIMatchingGroups``: ``halopsa.api.ai_matching_groups.AiMatchingGroupsApi``, awaited."""

    _name = "api.ai_matching_groups"

    async def list(
        self,
        *,
        page_size: int = 50,
        page_no: int = 1,
        order: str | None = None,
        orderdesc: bool | None = None,
        search: str | None = None,
        allow_unknown: bool = False,
        timeout: Timeout = None,
        **query: Unpack[AiMatchingGroupsListQuery],
    ) -> Page[AIMatchingGroup]:
        """Call ``GET /AIMatchingGroups``. That its rows are of this model is a guess. Since build 2.250.
        Published by the vendor; nobody has verified this call on a live tenant."""
        return await self._list(
            self._op("list"),
            page_size=page_size,
            page_no=page_no,
            order=order,
            orderdesc=orderdesc,
            search=search,
            allow_unknown=allow_unknown,
            timeout=timeout,
            filters=query,
        )

    def list_all(
        self,
        *,
        page_size: int | None = None,
        prefetch: int = 1,
        resume: Checkpoint | str | None = None,
        strict: bool = False,
        consistent: bool = False,
        order: str | None = None,
        orderdesc: bool | None = None,
        search: str | None = None,
        allow_unknown: bool = False,
        timeout: Timeout = None,
        progress: OnProgress | None = None,
        **query: Unpack[AiMatchingGroupsListQuery],
    ) -> AsyncListing[AIMatchingGroup]:
        """Call ``GET /AIMatchingGroups``, page by page."""
        return self._list_all(
            self._op("list"),
            page_size=page_size,
            prefetch=prefetch,
            resume=resume,
            strict=strict,
            consistent=consistent,
            order=order,
            orderdesc=orderdesc,
            search=search,
            allow_unknown=allow_unknown,
            timeout=timeout,
            progress=progress,
            filters=query,
        )
