# Generated from spec/halopsa/resources/statuses.yaml. Do not edit.
"""AsyncStatuses: ``client.statuses`` of an async client."""

from __future__ import annotations

from typing import TYPE_CHECKING

from halopsa.core.operations.async_resource import AsyncResource

if TYPE_CHECKING:
    from typing import Unpack

    from halopsa.core.base.typing import Timeout
    from halopsa.core.paging.async_listing import AsyncListing, Checkpoint, OnProgress, Page
    from halopsa.models.status import Status
    from halopsa.types.statuses import StatusFilters, StatusGetOptions


class AsyncStatuses(AsyncResource["Status", "Status"]):
    """Ticket statuses. Ids and names are the tenant's; a row does not tell whether its status closes a ticket.
    Rows have no date of their last change, so there is no ``changed_since``."""

    _name = "statuses"

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
        **filters: Unpack[StatusFilters],
    ) -> Page[Status]:
        """Return one page of statuses.

        Calls ``GET /Status``. A live tenant has answered it.

        Arguments and errors are those of ``halopsa.resources.statuses.Statuses.list``.

        Filters:
            What is not marked as seen live is published only: no tenant is known to obey it.
            count: Sent in the inventory dialect only. On a tenant this is a row cap and is never sent.
            includeactions: Sent in the inventory dialect only. Tenants do not know it.
            includedetails: Sent in the inventory dialect only. Tenants know it for single records only.
            showall: By its name, it brings rows that other filters leave out.
            Published by name and type alone: bool ``excludeclosed``, ``excludepending``,
                ``showcounts``, ``showquickchangeoptions``, ``split_closed``; int ``outcome_id``,
                ``ticket_id``, ``ticket_id_firstchild``, ``ticketarea_id``, ``tickettype_group_id``,
                ``tickettype_id``, ``view_id``; str ``domain``, ``tickettype_ids``, ``type``.
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
        **filters: Unpack[StatusFilters],
    ) -> AsyncListing[Status]:
        """Iterate over all statuses, page by page.

        Calls ``GET /Status``.

        Read it with ``async for``, each iteration afresh, or ``await to_list()``. Arguments and errors are
        those of ``halopsa.resources.statuses.Statuses.list_all``.
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
        self, id: int, /, *, allow_unknown: bool = False, timeout: Timeout = None, **options: Unpack[StatusGetOptions]
    ) -> Status:
        """Return one of the statuses by its id, with all details.

        Calls ``GET /Status/{id}?includedetails=true``. A live tenant of build 2.250 has answered it.

        Arguments and errors are those of ``halopsa.resources.statuses.Statuses.get``.
        """
        return await self._get(self._op("get"), id, allow_unknown=allow_unknown, timeout=timeout, options=options)
