# Generated from spec/halopsa/resources/user_roles.yaml. Do not edit.
"""AsyncUserRoles: ``client.user_roles`` of an async client."""

from __future__ import annotations

from typing import TYPE_CHECKING

from halopsa.core.operations.async_resource import AsyncResource

if TYPE_CHECKING:
    from typing import Unpack

    from halopsa.core.base.typing import Timeout
    from halopsa.core.paging.async_listing import AsyncListing, Checkpoint, OnProgress, Page
    from halopsa.models.user_role import UserRole
    from halopsa.types.user_roles import UserRoleFilters, UserRoleGetOptions


class AsyncUserRoles(AsyncResource["UserRole", "UserRole"]):
    """Roles of agents. Their ids are GUIDs. The roles of portal users are portal_roles. Rows have no date of
    their last change, so there is no ``changed_since``."""

    _name = "user_roles"

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
        **filters: Unpack[UserRoleFilters],
    ) -> Page[UserRole]:
        """Return one page of user roles.

        Calls ``GET /Roles``, ``GET /Role`` in the inventory dialect. A live tenant has answered it.

        Arguments and errors are those of ``halopsa.resources.user_roles.UserRoles.list``.

        Filters:
            What is not marked as seen live is published only: no tenant is known to obey it.
            count: Sent in the inventory dialect only. On a tenant this is a row cap and is never sent.
            includeactions: Sent in the inventory dialect only. Tenants do not know it.
            includedetails: Sent in the inventory dialect only. Tenants know it for single records only.
            Published by name and type alone: bool ``isconfig``; int ``access_control_level``,
                ``agentid``.
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
        **filters: Unpack[UserRoleFilters],
    ) -> AsyncListing[UserRole]:
        """Iterate over all user roles, page by page.

        Calls ``GET /Roles``, ``GET /Role`` in the inventory dialect.

        Read it with ``async for``, each iteration afresh, or ``await to_list()``. Arguments and errors are
        those of ``halopsa.resources.user_roles.UserRoles.list_all``.
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
        self, id: str, /, *, allow_unknown: bool = False, timeout: Timeout = None, **options: Unpack[UserRoleGetOptions]
    ) -> UserRole:
        """Return one of the user roles by its id, with all details.

        Calls ``GET /Roles/{id}``, ``GET /Role/{id}`` in the inventory dialect. A live tenant refused it
        (404): the record or the module may be missing there, so check what you give in the path.

        Arguments and errors are those of ``halopsa.resources.user_roles.UserRoles.get``.
        """
        return await self._get(self._op("get"), id, allow_unknown=allow_unknown, timeout=timeout, options=options)
