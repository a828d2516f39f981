# Generated from spec/halopsa/upstream/ops. Do not edit.
"""``client.api.actions`` of an async client."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from halopsa.core.operations.async_published_many import AsyncPublishedWrites

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence
    from typing import Unpack

    from halopsa.api.actions import ActionsGetQuery, ActionsListQuery
    from halopsa.api.models.action_reaction import ActionReaction
    from halopsa.api.models.actions import Actions
    from halopsa.api.models.actions_list import Actions_List
    from halopsa.core.base.typing import Timeout
    from halopsa.core.paging.async_listing import AsyncListing, Checkpoint, OnProgress, Page


class AsyncActionsApi(AsyncPublishedWrites["Actions_List", "Actions"]):
    """``/Actions``: ``halopsa.api.actions.ActionsApi``, awaited."""

    _name = "api.actions"

    async def create(
        self, data: Actions_List | Actions | Mapping[str, Any] | None = None, /, *, allow_unknown: bool = False, **fields: Any
    ) -> Actions:
        """Call ``POST /Actions``. A probe sent a value that the server cannot take, which says nothing of the
        call."""
        return await self._create(self._op("create"), data, fields, allow_unknown=allow_unknown)

    async def delete(
        self, id: int, /, *, allow_unknown: bool = False, timeout: Timeout = None, **query: object
    ) -> None:
        """Call ``DELETE /Actions/{id}``."""
        await self._delete(self._op("delete"), id, allow_unknown=allow_unknown, timeout=timeout, options=query)

    async def get(
        self, id: int, /, *, allow_unknown: bool = False, timeout: Timeout = None, **query: Unpack[ActionsGetQuery]
    ) -> Actions:
        """Call ``GET /Actions/{id}``."""
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
        **query: Unpack[ActionsListQuery],
    ) -> Page[Actions_List]:
        """Call ``GET /Actions``. A live tenant has answered it, without rows. A live tenant gave no answer in
        time: narrow it by a filter, or raise ``timeout``."""
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
        **query: Unpack[ActionsListQuery],
    ) -> AsyncListing[Actions_List]:
        """Call ``GET /Actions``, page by page."""
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

    async def reaction(
        self,
        body: ActionReaction | Mapping[str, Any],
        /,
        *,
        allow_unknown: bool = False,
        timeout: Timeout = None,
        **query: object,
    ) -> object:
        """Call ``POST /Actions/reaction``. What it answers is not published. Published by the vendor; nobody
        has verified this call on a live tenant."""
        return await self._invoke(
            self._op("reaction"),
            (),
            body=body,
            allow_unknown=allow_unknown,
            timeout=timeout,
            query=query,
        )

    async def review(
        self,
        body: Sequence[Actions | Mapping[str, Any]],
        /,
        *,
        allow_unknown: bool = False,
        timeout: Timeout = None,
        **query: object,
    ) -> object:
        """Call ``POST /Actions/Review``. What it answers is not published. Published by the vendor; nobody has
        verified this call on a live tenant."""
        return await self._invoke(
            self._op("review"),
            (),
            body=body,
            allow_unknown=allow_unknown,
            timeout=timeout,
            query=query,
        )

    async def update(
        self, id: int, data: Actions_List | Actions | Mapping[str, Any] | None = None, /, *, allow_unknown: bool = False, **fields: Any
    ) -> Actions:
        """Call ``POST /Actions``. A probe sent a value that the server cannot take, which says nothing of the
        call."""
        return await self._update(self._op("update"), id, data, fields, allow_unknown=allow_unknown)
