# Generated from spec/halopsa/upstream/ops. Do not edit.
"""``client.api.tickets`` of an async client."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from halopsa.core.operations.async_published_many import AsyncPublishedWrites

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence
    from typing import Unpack

    from halopsa.api.tickets import TicketsDeleteQuery, TicketsGetQuery, TicketsListQuery
    from halopsa.api.models.faults import Faults
    from halopsa.api.models.faults_list import Faults_List
    from halopsa.core.base.typing import Timeout
    from halopsa.core.paging.async_listing import AsyncListing, Checkpoint, OnProgress, Page


class AsyncTicketsApi(AsyncPublishedWrites["Faults_List", "Faults"]):
    """``/Tickets``: ``halopsa.api.tickets.TicketsApi``, awaited."""

    _name = "api.tickets"

    async def create(
        self, data: Faults_List | Faults | Mapping[str, Any] | None = None, /, *, allow_unknown: bool = False, **fields: Any
    ) -> Faults:
        """Call ``POST /Tickets``. A live tenant of build 2.250 has created and changed records with it, given
        ``summary``."""
        return await self._create(self._op("create"), data, fields, allow_unknown=allow_unknown)

    async def delete(
        self, id: int, /, *, allow_unknown: bool = False, timeout: Timeout = None, **query: Unpack[TicketsDeleteQuery]
    ) -> None:
        """Call ``DELETE /Tickets/{id}``. A live tenant of build 2.250 has deleted a record with it."""
        await self._delete(self._op("delete"), id, allow_unknown=allow_unknown, timeout=timeout, options=query)

    async def get(
        self, id: int, /, *, allow_unknown: bool = False, timeout: Timeout = None, **query: Unpack[TicketsGetQuery]
    ) -> Faults:
        """Call ``GET /Tickets/{id}``. A live tenant of build 2.250 has answered it."""
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
        **query: Unpack[TicketsListQuery],
    ) -> Page[Faults_List]:
        """Call ``GET /Tickets``. Two live tenants have answered it. The SLA is due at fixbydate, not at
        targetdate. A page has 100 rows at most. Rows of the list have no datecreated: it is always null."""
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
        **query: Unpack[TicketsListQuery],
    ) -> AsyncListing[Faults_List]:
        """Call ``GET /Tickets``, page by page."""
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

    async def post_object(
        self,
        body: Faults | Mapping[str, Any],
        /,
        *,
        allow_unknown: bool = False,
        timeout: Timeout = None,
        **query: object,
    ) -> object:
        """Call ``POST /Tickets/Object``. What it answers is not published. Published by the vendor; nobody has
        verified this call on a live tenant."""
        return await self._invoke(
            self._op("post_object"),
            (),
            body=body,
            allow_unknown=allow_unknown,
            timeout=timeout,
            query=query,
        )

    async def processchildren(
        self,
        body: Sequence[Faults | Mapping[str, Any]],
        /,
        *,
        allow_unknown: bool = False,
        timeout: Timeout = None,
        **query: object,
    ) -> object:
        """Call ``POST /Tickets/processchildren``. What it answers is not published. Published by the vendor;
        nobody has verified this call on a live tenant."""
        return await self._invoke(
            self._op("processchildren"),
            (),
            body=body,
            allow_unknown=allow_unknown,
            timeout=timeout,
            query=query,
        )

    async def salesmailbox(
        self,
        *,
        allow_unknown: bool = False,
        timeout: Timeout = None,
        **query: object,
    ) -> object:
        """Call ``GET /Tickets/salesmailbox``. What it answers is not published. Published by the vendor;
        nobody has verified this call on a live tenant. A live tenant refused it (500): the server itself
        failed, so give more parameters, or ask the vendor."""
        return await self._invoke(
            self._op("salesmailbox"),
            (),
            body=None,
            allow_unknown=allow_unknown,
            timeout=timeout,
            query=query,
        )

    async def set_billable_project(
        self,
        *,
        allow_unknown: bool = False,
        timeout: Timeout = None,
        **query: object,
    ) -> object:
        """Call ``POST /Tickets/SetBillableProject``. What it answers is not published. Since build 2.236.
        Published by the vendor; nobody has verified this call on a live tenant."""
        return await self._invoke(
            self._op("set_billable_project"),
            (),
            body=None,
            allow_unknown=allow_unknown,
            timeout=timeout,
            query=query,
        )

    async def update(
        self, id: int, data: Faults_List | Faults | Mapping[str, Any] | None = None, /, *, allow_unknown: bool = False, **fields: Any
    ) -> Faults:
        """Call ``POST /Tickets``. A live tenant of build 2.250 has created and changed records with it."""
        return await self._update(self._op("update"), id, data, fields, allow_unknown=allow_unknown)

    async def view(
        self,
        body: Sequence[Faults | Mapping[str, Any]],
        /,
        *,
        allow_unknown: bool = False,
        timeout: Timeout = None,
        **query: object,
    ) -> object:
        """Call ``POST /Tickets/View``. What it answers is not published. Published by the vendor; nobody has
        verified this call on a live tenant."""
        return await self._invoke(
            self._op("view"),
            (),
            body=body,
            allow_unknown=allow_unknown,
            timeout=timeout,
            query=query,
        )

    async def vote(
        self,
        body: Sequence[Faults | Mapping[str, Any]],
        /,
        *,
        allow_unknown: bool = False,
        timeout: Timeout = None,
        **query: object,
    ) -> object:
        """Call ``POST /Tickets/vote``. What it answers is not published. Published by the vendor; nobody has
        verified this call on a live tenant."""
        return await self._invoke(
            self._op("vote"),
            (),
            body=body,
            allow_unknown=allow_unknown,
            timeout=timeout,
            query=query,
        )

    async def zapier(
        self,
        *,
        allow_unknown: bool = False,
        timeout: Timeout = None,
        **query: object,
    ) -> object:
        """Call ``GET /Tickets/zapier``. What it answers is not published. A live tenant has answered it."""
        return await self._invoke(
            self._op("zapier"),
            (),
            body=None,
            allow_unknown=allow_unknown,
            timeout=timeout,
            query=query,
        )
