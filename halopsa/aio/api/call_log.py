# Generated from spec/halopsa/upstream/ops. Do not edit.
"""``client.api.call_log`` of an async client."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from halopsa.core.operations.async_published_many import AsyncPublishedUpserts

if TYPE_CHECKING:
    from collections.abc import Mapping
    from typing import Unpack

    from halopsa.api.call_log import CallLogGetQuery, CallLogListQuery
    from halopsa.api.models.call_log import CallLog
    from halopsa.core.base.typing import Timeout
    from halopsa.core.paging.async_listing import AsyncListing, Checkpoint, OnProgress, Page


class AsyncCallLogApi(AsyncPublishedUpserts["CallLog", "CallLog"]):
    """``/CallLog``: ``halopsa.api.call_log.CallLogApi``, awaited."""

    _name = "api.call_log"

    async def create(
        self, data: CallLog | Mapping[str, Any] | None = None, /, *, allow_unknown: bool = False, **fields: Any
    ) -> CallLog:
        """Call ``POST /CallLog``. A live tenant of build 2.250 has created a record with it, given
        ``summary``. It cannot be deleted by the API."""
        return await self._create(self._op("create"), data, fields, allow_unknown=allow_unknown)

    async def get(
        self, id: int, /, *, allow_unknown: bool = False, timeout: Timeout = None, **query: Unpack[CallLogGetQuery]
    ) -> CallLog:
        """Call ``GET /CallLog/{id}``. Published by the vendor; nobody has verified this call on a live tenant."""
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
        **query: Unpack[CallLogListQuery],
    ) -> Page[CallLog]:
        """Call ``GET /CallLog``. A live tenant has answered it."""
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
        **query: Unpack[CallLogListQuery],
    ) -> AsyncListing[CallLog]:
        """Call ``GET /CallLog``, page by page."""
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
        self, id: int, data: CallLog | Mapping[str, Any] | None = None, /, *, allow_unknown: bool = False, **fields: Any
    ) -> CallLog:
        """Call ``POST /CallLog``. Published by the vendor; nobody has verified this call on a live tenant."""
        return await self._update(self._op("update"), id, data, fields, allow_unknown=allow_unknown)
