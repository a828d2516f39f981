# Generated from spec/halopsa/resources/slas.yaml. Do not edit.
"""AsyncSlas: ``client.slas`` of an async client."""

from __future__ import annotations

from typing import TYPE_CHECKING

from halopsa.core.operations.async_resource import AsyncResource

if TYPE_CHECKING:
    from typing import Unpack

    from halopsa.core.base.typing import Timeout
    from halopsa.core.paging.async_listing import AsyncListing, Checkpoint, OnProgress, Page
    from halopsa.models.sla import Sla
    from halopsa.types.slas import SlaFilters, SlaGetOptions


class AsyncSlas(AsyncResource["Sla", "Sla"]):
    """Service level agreements. Rows have no date of their last change, so there is no ``changed_since``."""

    _name = "slas"

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
        **filters: Unpack[SlaFilters],
    ) -> Page[Sla]:
        """Return one page of slas.

        Calls ``GET /SLA``. A live tenant has answered it.

        Arguments and errors are those of ``halopsa.resources.slas.Slas.list``.

        Filters:
            What is not marked as seen live is published only: no tenant is known to obey it.
            count: Sent in the inventory dialect only. On a tenant this is a row cap and is never sent.
            includeactions: Sent in the inventory dialect only. Tenants do not know it.
            includedetails: Sent in the inventory dialect only. Tenants know it for single records only.
            Published by name and type alone: bool ``isconfig``, ``showpriorities``, ``showworkdays``;
                int ``access_control_level``.
        """
        return await self._list(
            self._op("list"),
            page_size=page_size,
            page_no=page_no,
            order=order,
            orderdesc=orderdesc,
            search=search,
            allow_unknown=allow_unknown,
            timeout=timeout,
            filters=filters,
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
        **filters: Unpack[SlaFilters],
    ) -> AsyncListing[Sla]:
        """Iterate over all slas, page by page.

        Calls ``GET /SLA``.

        Read it with ``async for``, each iteration afresh, or ``await to_list()``. Arguments and errors are
        those of ``halopsa.resources.slas.Slas.list_all``.
        """
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
            filters=filters,
        )

    async def get(
        self, id: int, /, *, allow_unknown: bool = False, timeout: Timeout = None, **options: Unpack[SlaGetOptions]
    ) -> Sla:
        """Return one of the slas by its id, with all details.

        Calls ``GET /SLA/{id}?includedetails=true``.

        Arguments and errors are those of ``halopsa.resources.slas.Slas.get``.
        """
        return await self._get(self._op("get"), id, allow_unknown=allow_unknown, timeout=timeout, options=options)
