# Generated from spec/halopsa/upstream/ops. Do not edit.
"""``client.api.service_status`` of an async client."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from halopsa.core.operations.async_published_many import AsyncPublishedWrites

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence
    from typing import Unpack

    from halopsa.api.service_status import ServiceStatusGetQuery, ServiceStatusListQuery
    from halopsa.api.models.serv_status import ServStatus
    from halopsa.api.models.serv_status_subscribe import ServStatusSubscribe
    from halopsa.core.base.typing import Timeout
    from halopsa.core.paging.async_listing import AsyncListing, Checkpoint, OnProgress, Page


class AsyncServiceStatusApi(AsyncPublishedWrites["ServStatus", "ServStatus"]):
    """``/ServiceStatus``: ``halopsa.api.service_status.ServiceStatusApi``, awaited."""

    _name = "api.service_status"

    async def create(
        self, data: ServStatus | Mapping[str, Any] | None = None, /, *, allow_unknown: bool = False, **fields: Any
    ) -> ServStatus:
        """Call ``POST /ServiceStatus``. Published by the vendor; nobody has verified this call on a live
        tenant."""
        return await self._create(self._op("create"), data, fields, allow_unknown=allow_unknown)

    async def delete(
        self, id: str, /, *, allow_unknown: bool = False, timeout: Timeout = None, **query: object
    ) -> None:
        """Call ``DELETE /ServiceStatus/{id}``. Published by the vendor; nobody has verified this call on a
        live tenant."""
        await self._delete(self._op("delete"), id, allow_unknown=allow_unknown, timeout=timeout, options=query)

    async def get(
        self, id: str, /, *, allow_unknown: bool = False, timeout: Timeout = None, **query: Unpack[ServiceStatusGetQuery]
    ) -> ServStatus:
        """Call ``GET /ServiceStatus/{id}``. Published by the vendor; nobody has verified this call on a live
        tenant. A live tenant refused it (404): the record or the module may be missing there, so check what
        you give in the path."""
        return await self._get(self._op("get"), id, allow_unknown=allow_unknown, timeout=timeout, options=query)

    async def get_subscribe(
        self,
        id: int,
        /,
        *,
        allow_unknown: bool = False,
        timeout: Timeout = None,
        **query: object,
    ) -> object:
        """Call ``GET /ServiceStatus/Subscribe/{id}``. What it answers is not published. A live tenant has
        answered it."""
        return await self._invoke(
            self._op("get_subscribe"),
            (id, ),
            body=None,
            allow_unknown=allow_unknown,
            timeout=timeout,
            query=query,
        )

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
        **query: Unpack[ServiceStatusListQuery],
    ) -> Page[ServStatus]:
        """Call ``GET /ServiceStatus``. A live tenant has answered it, without rows."""
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
        **query: Unpack[ServiceStatusListQuery],
    ) -> AsyncListing[ServStatus]:
        """Call ``GET /ServiceStatus``, page by page."""
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

    async def post_subscribe(
        self,
        body: Sequence[ServStatusSubscribe | Mapping[str, Any]],
        /,
        *,
        allow_unknown: bool = False,
        timeout: Timeout = None,
        **query: object,
    ) -> object:
        """Call ``POST /ServiceStatus/Subscribe``. What it answers is not published. Published by the vendor;
        nobody has verified this call on a live tenant."""
        return await self._invoke(
            self._op("post_subscribe"),
            (),
            body=body,
            allow_unknown=allow_unknown,
            timeout=timeout,
            query=query,
        )

    async def update(
        self, id: str, data: ServStatus | Mapping[str, Any] | None = None, /, *, allow_unknown: bool = False, **fields: Any
    ) -> ServStatus:
        """Call ``POST /ServiceStatus``. Published by the vendor; nobody has verified this call on a live
        tenant."""
        return await self._update(self._op("update"), id, data, fields, allow_unknown=allow_unknown)
