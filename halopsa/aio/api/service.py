# Generated from spec/halopsa/upstream/ops. Do not edit.
"""``client.api.service`` of an async client."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from halopsa.core.operations.async_published_many import AsyncPublishedWrites

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence
    from typing import Unpack

    from halopsa.api.service import ServiceGetQuery, ServiceListQuery
    from halopsa.api.models.serv_site import ServSite
    from halopsa.api.models.serv_site_list import ServSite_List
    from halopsa.api.models.unsubscribe_service import UnsubscribeService
    from halopsa.core.base.typing import Timeout
    from halopsa.core.paging.async_listing import AsyncListing, Checkpoint, OnProgress, Page


class AsyncServiceApi(AsyncPublishedWrites["ServSite_List", "ServSite"]):
    """``/Service``: ``halopsa.api.service.ServiceApi``, awaited."""

    _name = "api.service"

    async def create(
        self, data: ServSite_List | ServSite | Mapping[str, Any] | None = None, /, *, allow_unknown: bool = False, **fields: Any
    ) -> ServSite:
        """Call ``POST /Service``. A live tenant of build 2.250 has created and changed records with it. The
        body was a copy of a row there was."""
        return await self._create(self._op("create"), data, fields, allow_unknown=allow_unknown)

    async def delete(
        self, id: int, /, *, allow_unknown: bool = False, timeout: Timeout = None, **query: object
    ) -> None:
        """Call ``DELETE /Service/{id}``. A live tenant of build 2.250 has deleted a record with it."""
        await self._delete(self._op("delete"), id, allow_unknown=allow_unknown, timeout=timeout, options=query)

    async def get(
        self, id: int, /, *, allow_unknown: bool = False, timeout: Timeout = None, **query: Unpack[ServiceGetQuery]
    ) -> ServSite:
        """Call ``GET /Service/{id}``. A live tenant of build 2.250 has answered it."""
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
        **query: Unpack[ServiceListQuery],
    ) -> Page[ServSite_List]:
        """Call ``GET /Service``. A live tenant has answered it."""
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
        **query: Unpack[ServiceListQuery],
    ) -> AsyncListing[ServSite_List]:
        """Call ``GET /Service``, page by page."""
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

    async def unsubscribe(
        self,
        body: Sequence[UnsubscribeService | Mapping[str, Any]],
        /,
        *,
        allow_unknown: bool = False,
        timeout: Timeout = None,
        **query: object,
    ) -> object:
        """Call ``POST /Service/unsubscribe``. What it answers is not published. Published by the vendor;
        nobody has verified this call on a live tenant."""
        return await self._invoke(
            self._op("unsubscribe"),
            (),
            body=body,
            allow_unknown=allow_unknown,
            timeout=timeout,
            query=query,
        )

    async def update(
        self, id: int, data: ServSite_List | ServSite | Mapping[str, Any] | None = None, /, *, allow_unknown: bool = False, **fields: Any
    ) -> ServSite:
        """Call ``POST /Service``. A live tenant of build 2.250 has created and changed records with it. The
        body was a copy of a row there was."""
        return await self._update(self._op("update"), id, data, fields, allow_unknown=allow_unknown)
