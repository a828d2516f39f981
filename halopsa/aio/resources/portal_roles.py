# Generated from spec/halopsa/resources/portal_roles.yaml. Do not edit.
"""AsyncPortalRoles: ``client.portal_roles`` of an async client."""

from __future__ import annotations

from typing import TYPE_CHECKING

from halopsa.core.operations.async_resource import AsyncResource

if TYPE_CHECKING:
    from typing import Unpack

    from halopsa.core.base.typing import Timeout
    from halopsa.core.paging.async_listing import AsyncListing, Checkpoint, OnProgress, Page
    from halopsa.models.portal_role import PortalRole
    from halopsa.types.portal_roles import PortalRoleFilters, PortalRoleGetOptions


class AsyncPortalRoles(AsyncResource["PortalRole", "PortalRole"]):
    """Roles of portal users. The roles of agents are user_roles. Rows have no date of their last change, so
    there is no ``changed_since``."""

    _name = "portal_roles"

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
        **filters: Unpack[PortalRoleFilters],
    ) -> Page[PortalRole]:
        """Return one page of portal roles.

        Calls ``GET /UserRoles``. A live tenant has answered it.

        Arguments and errors are those of ``halopsa.resources.portal_roles.PortalRoles.list``.

        Filters:
            What is not marked as seen live is published only: no tenant is known to obey it.
            count: Sent in the inventory dialect only. On a tenant this is a row cap and is never sent.
            includeactions: Sent in the inventory dialect only. Tenants do not know it.
            includedetails: Sent in the inventory dialect only. Tenants know it for single records only.
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
        **filters: Unpack[PortalRoleFilters],
    ) -> AsyncListing[PortalRole]:
        """Iterate over all portal roles, page by page.

        Calls ``GET /UserRoles``.

        Read it with ``async for``, each iteration afresh, or ``await to_list()``. Arguments and errors are
        those of ``halopsa.resources.portal_roles.PortalRoles.list_all``.
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
        self, id: int, /, *, allow_unknown: bool = False, timeout: Timeout = None, **options: Unpack[PortalRoleGetOptions]
    ) -> PortalRole:
        """Return one of the portal roles by its id, with all details.

        Calls ``GET /UserRoles/{id}``.

        Arguments and errors are those of ``halopsa.resources.portal_roles.PortalRoles.get``.
        """
        return await self._get(self._op("get"), id, allow_unknown=allow_unknown, timeout=timeout, options=options)
