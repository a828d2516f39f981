# Generated from spec/halopsa/resources/ticket_types.yaml. Do not edit.
"""AsyncTicketTypes: ``client.ticket_types`` of an async client."""

from __future__ import annotations

from typing import TYPE_CHECKING

from halopsa.core.operations.async_resource import AsyncResource

if TYPE_CHECKING:
    from typing import Unpack

    from halopsa.core.base.typing import Timeout
    from halopsa.core.paging.async_listing import AsyncListing, Checkpoint, OnProgress, Page
    from halopsa.models.ticket_type import TicketType
    from halopsa.models.ticket_type_row import TicketTypeRow
    from halopsa.types.ticket_types import TicketTypeFilters, TicketTypeGetOptions


class AsyncTicketTypes(AsyncResource["TicketTypeRow", "TicketType"]):
    """The types that tickets can have. Rows have no date of their last change, so there is no
    ``changed_since``."""

    _name = "ticket_types"

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
        **filters: Unpack[TicketTypeFilters],
    ) -> Page[TicketTypeRow]:
        """Return one page of ticket types.

        Calls ``GET /TicketType``. A live tenant has answered it.

        Arguments and errors are those of ``halopsa.resources.ticket_types.TicketTypes.list``.

        Filters:
            What is not marked as seen live is published only: no tenant is known to obey it.
            access_control_level: Types with this level of access control.
            anonanduser: Types that anonymous users may see.
            can_create_only: True: only rows whose ``cancreate`` is set.
            can_edit_only: Types that the one who asks may edit, and no others.
            canagentsselect: Types that agents may choose.
            client_id: Types for the client with this id.
            count: Sent in the inventory dialect only. On a tenant this is a row cap and is never sent.
            domain: For ``showcounts``: ``reqs``, ``opps`` or ``prjs`` for tickets, opportunities or
                projects.
            group_id: Rows whose ``group_id`` is this.
            include_current: By its name, it brings rows that other filters leave out.
            includeactions: Sent in the inventory dialect only. Tenants do not know it.
            includedetails: Sent in the inventory dialect only. Tenants know it for single records only.
            isquicktimedropdown: Types that quick time offers.
            itil_type: Rows whose ``itilrequesttype`` is this. Inferred from the name.
            showall: By its name, it brings rows that other filters leave out.
            showcounts: Rows have the number of tickets too.
            showinactive: Inactive types come too.
            ticketarea_id: For ``showcounts``: the id of the ticket area whose tickets count.
            user_only: Types that the user may see, and no others.
            view_id: For ``showcounts``: the id of the view whose tickets count.
            Published by name and type alone: bool ``canusercreate``, ``include_mandatory_field_check``,
                ``sprints_only``; int ``outcome_id``; str ``searchtickets``.
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
        **filters: Unpack[TicketTypeFilters],
    ) -> AsyncListing[TicketTypeRow]:
        """Iterate over all ticket types, page by page.

        Calls ``GET /TicketType``.

        Read it with ``async for``, each iteration afresh, or ``await to_list()``. Arguments and errors are
        those of ``halopsa.resources.ticket_types.TicketTypes.list_all``.
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
        self, id: int, /, *, allow_unknown: bool = False, timeout: Timeout = None, **options: Unpack[TicketTypeGetOptions]
    ) -> TicketType:
        """Return one of the ticket types by its id, with all details.

        Calls ``GET /TicketType/{id}?includedetails=true``.

        Arguments and errors are those of ``halopsa.resources.ticket_types.TicketTypes.get``.
        """
        return await self._get(self._op("get"), id, allow_unknown=allow_unknown, timeout=timeout, options=options)
