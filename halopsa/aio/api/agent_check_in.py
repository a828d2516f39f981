# Generated from spec/halopsa/upstream/ops. Do not edit.
"""``client.api.agent_check_in`` of an async client."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from halopsa.core.operations.async_published_many import AsyncPublishedUpserts

if TYPE_CHECKING:
    from collections.abc import Mapping
    from typing import Unpack

    from halopsa.api.agent_check_in import AgentCheckInGetQuery, AgentCheckInListQuery
    from halopsa.api.models.agent_check_in import AgentCheckIn
    from halopsa.core.base.typing import Timeout
    from halopsa.core.paging.async_listing import AsyncListing, Checkpoint, OnProgress, Page


class AsyncAgentCheckInApi(AsyncPublishedUpserts["AgentCheckIn", "AgentCheckIn"]):
    """``/AgentCheckIn``: ``halopsa.api.agent_check_in.AgentCheckInApi``, awaited."""

    _name = "api.agent_check_in"

    async def create(
        self, data: AgentCheckIn | Mapping[str, Any] | None = None, /, *, allow_unknown: bool = False, **fields: Any
    ) -> AgentCheckIn:
        """Call ``POST /AgentCheckIn``. A live tenant of build 2.250 has created a record with it, given
        ``agent_id``. It cannot be deleted by the API."""
        return await self._create(self._op("create"), data, fields, allow_unknown=allow_unknown)

    async def get(
        self, id: int, /, *, allow_unknown: bool = False, timeout: Timeout = None, **query: Unpack[AgentCheckInGetQuery]
    ) -> AgentCheckIn:
        """Call ``GET /AgentCheckIn/{id}``. Published by the vendor; nobody has verified this call on a live
        tenant."""
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
        **query: Unpack[AgentCheckInListQuery],
    ) -> Page[AgentCheckIn]:
        """Call ``GET /AgentCheckIn``. A live tenant has answered it."""
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
        **query: Unpack[AgentCheckInListQuery],
    ) -> AsyncListing[AgentCheckIn]:
        """Call ``GET /AgentCheckIn``, page by page."""
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
        self, id: int, data: AgentCheckIn | Mapping[str, Any] | None = None, /, *, allow_unknown: bool = False, **fields: Any
    ) -> AgentCheckIn:
        """Call ``POST /AgentCheckIn``. Published by the vendor; nobody has verified this call on a live
        tenant."""
        return await self._update(self._op("update"), id, data, fields, allow_unknown=allow_unknown)
