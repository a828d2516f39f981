# Generated from spec/halopsa/upstream/ops. Do not edit.
"""``client.api.priority`` of an async client."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from halopsa.core.operations.async_published_many import AsyncPublishedWrites

if TYPE_CHECKING:
    from collections.abc import Mapping
    from typing import Unpack

    from halopsa.api.priority import PriorityGetQuery, PriorityListQuery
    from halopsa.api.models.policy import Policy
    from halopsa.core.base.typing import Timeout
    from halopsa.core.paging.async_listing import AsyncListing, Checkpoint, OnProgress, Page


class AsyncPriorityApi(AsyncPublishedWrites["Policy", "Policy"]):
    """``/Priority``: ``halopsa.api.priority.PriorityApi``, awaited."""

    _name = "api.priority"

    async def create(
        self, data: Policy | Mapping[str, Any] | None = None, /, *, allow_unknown: bool = False, **fields: Any
    ) -> Policy:
        """Call ``POST /Priority``. A live tenant of build 2.250 has created and changed records with it. Ids
        are GUIDs."""
        return await self._create(self._op("create"), data, fields, allow_unknown=allow_unknown)

    async def delete(
        self, id: str, /, *, allow_unknown: bool = False, timeout: Timeout = None, **query: object
    ) -> None:
        """Call ``DELETE /Priority/{id}``. Published by the vendor; nobody has verified this call on a live
        tenant. A live tenant refused it (400): tickets still have it: give these another priority first."""
        await self._delete(self._op("delete"), id, allow_unknown=allow_unknown, timeout=timeout, options=query)

    async def get(
        self, id: str, /, *, allow_unknown: bool = False, timeout: Timeout = None, **query: Unpack[PriorityGetQuery]
    ) -> Policy:
        """Call ``GET /Priority/{id}``. A live tenant of build 2.250 has answered it. A live tenant refused it
        (404): the record or the module may be missing there, so check what you give in the path."""
        return await self._get(self._op("get"), id, allow_unknown=allow_unknown, timeout=timeout, options=query)

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
        **query: Unpack[PriorityListQuery],
    ) -> Page[Policy]:
        """Call ``GET /Priority``. A live tenant has answered it."""
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
        **query: Unpack[PriorityListQuery],
    ) -> AsyncListing[Policy]:
        """Call ``GET /Priority``, page by page."""
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

    async def update(
        self, id: str, data: Policy | Mapping[str, Any] | None = None, /, *, allow_unknown: bool = False, **fields: Any
    ) -> Policy:
        """Call ``POST /Priority``. A live tenant of build 2.250 has created and changed records with it. Ids
        are GUIDs."""
        return await self._update(self._op("update"), id, data, fields, allow_unknown=allow_unknown)
