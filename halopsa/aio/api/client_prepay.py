# Generated from spec/halopsa/upstream/ops. Do not edit.
"""``client.api.client_prepay`` of an async client."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from halopsa.core.operations.async_published_many import AsyncPublishedWrites

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence
    from typing import Unpack

    from halopsa.api.client_prepay import ClientPrepayGetQuery, ClientPrepayListQuery
    from halopsa.api.models.prepay_history import PrepayHistory
    from halopsa.core.base.typing import Timeout
    from halopsa.core.paging.async_listing import AsyncListing, Checkpoint, OnProgress, Page


class AsyncClientPrepayApi(AsyncPublishedWrites["PrepayHistory", "PrepayHistory"]):
    """``/ClientPrepay``: ``halopsa.api.client_prepay.ClientPrepayApi``, awaited."""

    _name = "api.client_prepay"

    async def create(
        self, data: PrepayHistory | Mapping[str, Any] | None = None, /, *, allow_unknown: bool = False, **fields: Any
    ) -> PrepayHistory:
        """Call ``POST /ClientPrepay``. Published by the vendor; nobody has verified this call on a live
        tenant."""
        return await self._create(self._op("create"), data, fields, allow_unknown=allow_unknown)

    async def delete(
        self, id: int, /, *, allow_unknown: bool = False, timeout: Timeout = None, **query: object
    ) -> None:
        """Call ``DELETE /ClientPrepay/{id}``. Published by the vendor; nobody has verified this call on a live
        tenant."""
        await self._delete(self._op("delete"), id, allow_unknown=allow_unknown, timeout=timeout, options=query)

    async def expiry(
        self,
        body: Sequence[PrepayHistory | Mapping[str, Any]],
        /,
        *,
        allow_unknown: bool = False,
        timeout: Timeout = None,
        **query: object,
    ) -> object:
        """Call ``POST /ClientPrepay/Expiry``. What it answers is not published. Since build 2.250. Published
        by the vendor; nobody has verified this call on a live tenant."""
        return await self._invoke(
            self._op("expiry"),
            (),
            body=body,
            allow_unknown=allow_unknown,
            timeout=timeout,
            query=query,
        )

    async def get(
        self, id: int, /, *, allow_unknown: bool = False, timeout: Timeout = None, **query: Unpack[ClientPrepayGetQuery]
    ) -> PrepayHistory:
        """Call ``GET /ClientPrepay/{id}``. Published by the vendor; nobody has verified this call on a live
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
        **query: Unpack[ClientPrepayListQuery],
    ) -> Page[PrepayHistory]:
        """Call ``GET /ClientPrepay``. A live tenant has answered it."""
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
        **query: Unpack[ClientPrepayListQuery],
    ) -> AsyncListing[PrepayHistory]:
        """Call ``GET /ClientPrepay``, page by page."""
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
        self, id: int, data: PrepayHistory | Mapping[str, Any] | None = None, /, *, allow_unknown: bool = False, **fields: Any
    ) -> PrepayHistory:
        """Call ``POST /ClientPrepay``. Published by the vendor; nobody has verified this call on a live
        tenant."""
        return await self._update(self._op("update"), id, data, fields, allow_unknown=allow_unknown)
