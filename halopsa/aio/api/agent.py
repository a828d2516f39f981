# Generated from spec/halopsa/upstream/ops. Do not edit.
"""``client.api.agent`` of an async client."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from halopsa.core.operations.async_published_many import AsyncPublishedWrites

if TYPE_CHECKING:
    from collections.abc import Mapping
    from typing import Unpack

    from halopsa.api.agent import AgentGetQuery, AgentListQuery
    from halopsa.api.models.uname import Uname
    from halopsa.api.models.uname_list import Uname_List
    from halopsa.core.base.typing import Timeout
    from halopsa.core.paging.async_listing import AsyncListing, Checkpoint, OnProgress, Page


class AsyncAgentApi(AsyncPublishedWrites["Uname_List", "Uname"]):
    """``/Agent``: ``halopsa.api.agent.AgentApi``, awaited."""

    _name = "api.agent"

    async def clear_cache(
        self,
        *,
        allow_unknown: bool = False,
        timeout: Timeout = None,
        **query: object,
    ) -> object:
        """Call ``POST /Agent/ClearCache``. What it answers is not published. Published by the vendor; nobody
        has verified this call on a live tenant."""
        return await self._invoke(
            self._op("clear_cache"),
            (),
            body=None,
            allow_unknown=allow_unknown,
            timeout=timeout,
            query=query,
        )

    async def create(
        self, data: Uname_List | Uname | Mapping[str, Any] | None = None, /, *, allow_unknown: bool = False, **fields: Any
    ) -> Uname:
        """Call ``POST /Agent``. A live tenant of build 2.250 has created and changed records with it, given
        ``name`` and ``email``."""
        return await self._create(self._op("create"), data, fields, allow_unknown=allow_unknown)

    async def delete(
        self, id: int, /, *, allow_unknown: bool = False, timeout: Timeout = None, **query: object
    ) -> None:
        """Call ``DELETE /Agent/{id}``. A live tenant of build 2.250 has deleted a record with it."""
        await self._delete(self._op("delete"), id, allow_unknown=allow_unknown, timeout=timeout, options=query)

    async def get(
        self, id: int, /, *, allow_unknown: bool = False, timeout: Timeout = None, **query: Unpack[AgentGetQuery]
    ) -> Uname:
        """Call ``GET /Agent/{id}``. A live tenant of build 2.250 has answered it."""
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
        **query: Unpack[AgentListQuery],
    ) -> Page[Uname_List]:
        """Call ``GET /Agent``. A live tenant has answered it."""
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
        **query: Unpack[AgentListQuery],
    ) -> AsyncListing[Uname_List]:
        """Call ``GET /Agent``, page by page."""
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

    async def me(
        self,
        *,
        allow_unknown: bool = False,
        timeout: Timeout = None,
        **query: object,
    ) -> object:
        """Call ``GET /Agent/me``. What it answers is not published. A live tenant has answered it. Rights come
        as claims, each with a type and a value."""
        return await self._invoke(
            self._op("me"),
            (),
            body=None,
            allow_unknown=allow_unknown,
            timeout=timeout,
            query=query,
        )

    async def update(
        self, id: int, data: Uname_List | Uname | Mapping[str, Any] | None = None, /, *, allow_unknown: bool = False, **fields: Any
    ) -> Uname:
        """Call ``POST /Agent``. A live tenant of build 2.250 has created and changed records with it."""
        return await self._update(self._op("update"), id, data, fields, allow_unknown=allow_unknown)
