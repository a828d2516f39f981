# Generated from spec/portal/resources/user.yaml. Do not edit.
"""AsyncUser: ``client.user`` of an async client."""

from __future__ import annotations

from typing import TYPE_CHECKING

from halopsa.core.operations.async_resource import AsyncResource

if TYPE_CHECKING:
    from collections.abc import Iterable, Mapping
    from typing import Unpack

    from halopsa.core.base.typing import JournalPath, OnError, Timeout
    from halopsa.core.bulk import BulkReport
    from halopsa.core.paging.async_listing import AsyncListing, Checkpoint, OnProgress, Page
    from halopsa.integrations.portal.models.portal_user import PortalUser
    from halopsa.integrations.portal.types.user import (
        PortalUserFields,
        PortalUserFilters,
        PortalUserSetPositionsOptions,
        PortalUserSetRolesOptions,
    )


class AsyncUser(AsyncResource["PortalUser", "PortalUser"]):
    """People who sign in to the portal. Rows have no date of their last change, so there is no
    ``changed_since``."""

    _name = "user"

    async def search(
        self,
        *,
        experimental: bool = False,
        limit: int = 20,
        page: int = 1,
        allow_unknown: bool = False,
        timeout: Timeout = None,
        **filters: Unpack[PortalUserFilters],
    ) -> Page[PortalUser]:
        """Return one page of user.

        Calls ``GET /users``. Grade D: inferred; nobody has verified it. Nobody has verified this call.

        Arguments and errors are those of ``halopsa.integrations.portal.resources.user.User.search``.

        Filters:
            filter: Field to a list of values; where it goes is inferred. Grade D: inferred; nobody has
                verified it.
            sort: Field, and order ASC or DESC; where it goes is inferred. Grade D: inferred; nobody has
                verified it.
        """
        return await self._list(
            self._op("search", experimental=experimental),
            page_size=limit,
            page_no=page,
            allow_unknown=allow_unknown,
            timeout=timeout,
            filters=filters,
        )

    def search_all(
        self,
        *,
        experimental: bool = False,
        limit: int | None = None,
        prefetch: int = 1,
        resume: Checkpoint | str | None = None,
        strict: bool = False,
        consistent: bool = False,
        allow_unknown: bool = False,
        timeout: Timeout = None,
        progress: OnProgress | None = None,
        **filters: Unpack[PortalUserFilters],
    ) -> AsyncListing[PortalUser]:
        """Iterate over all user, page by page.

        Calls ``GET /users``. Grade D: inferred; nobody has verified it. Nobody has verified this call.

        Read it with ``async for``, each iteration afresh, or ``await to_list()``. Arguments and errors are
        those of ``halopsa.integrations.portal.resources.user.User.search_all``.
        """
        return self._list_all(
            self._op("search", experimental=experimental),
            page_size=limit,
            prefetch=prefetch,
            resume=resume,
            strict=strict,
            consistent=consistent,
            allow_unknown=allow_unknown,
            timeout=timeout,
            progress=progress,
            filters=filters,
        )

    async def find_by_id(
        self, id: str, /, *, allow_unknown: bool = False, timeout: Timeout = None, **options: object
    ) -> PortalUser:
        """Return one of the user by its id, with all details.

        Calls ``GET /users/{id}``.

        Arguments and errors are those of ``halopsa.integrations.portal.resources.user.User.find_by_id``.
        """
        return await self._get(self._op("find_by_id"), id, allow_unknown=allow_unknown, timeout=timeout, options=options)

    async def create(
        self,
        data: PortalUserFields | PortalUser | None = None,
        /,
        *,
        experimental: bool = False,
        allow_unknown: bool = False,
        **fields: Unpack[PortalUserFields],
    ) -> PortalUser:
        """Create one of the user and return it as the server has it.

        Calls ``POST /users``. Grade D: inferred; nobody has verified it. Nobody has verified this call.

        Arguments and errors are those of ``halopsa.integrations.portal.resources.user.User.create``.
        """
        return await self._create(self._op("create", experimental=experimental), data, fields, allow_unknown=allow_unknown)
    async def create_many(
        self,
        rows: Iterable[PortalUserFields | PortalUser | Mapping[str, object]],
        *,
        experimental: bool = False,
        on_error: OnError = "continue",
        journal: JournalPath | None = None,
        progress: OnProgress | None = None,
        allow_unknown: bool = False,
        **same: Unpack[PortalUserFields],
    ) -> BulkReport[PortalUser]:
        """Create many user, one request for each, and say what became of every one.

        Arguments and errors are those of ``halopsa.integrations.portal.resources.user.User.create_many``.
        """
        return await self._write_many(
            self._op("create", experimental=experimental),
            rows,
            on_error=on_error,
            journal=journal,
            progress=progress,
            allow_unknown=allow_unknown,
            fields=same,
        )

    async def update(
        self,
        id: str,
        data: PortalUserFields | PortalUser | None = None,
        /,
        *,
        experimental: bool = False,
        allow_unknown: bool = False,
        **fields: Unpack[PortalUserFields],
    ) -> PortalUser:
        """Change one of the user and return it as the server has it.

        Calls ``PATCH /users/{id}``. Grade D: inferred; nobody has verified it. Nobody has verified this
        call.

        Arguments and errors are those of ``halopsa.integrations.portal.resources.user.User.update``.
        """
        return await self._update(self._op("update", experimental=experimental), id, data, fields, allow_unknown=allow_unknown)
    async def update_many(
        self,
        targets: Iterable[
            str
            | PortalUser
            | Mapping[str, object]
            | tuple[str | PortalUser, PortalUserFields | Mapping[str, object]]
        ],
        /,
        *,
        experimental: bool = False,
        on_error: OnError = "continue",
        journal: JournalPath | None = None,
        before: bool | None = None,
        progress: OnProgress | None = None,
        allow_unknown: bool = False,
        **fields: Unpack[PortalUserFields],
    ) -> BulkReport[PortalUser]:
        """Change many user, one request for each, and say what became of every one.

        Arguments and errors are those of ``halopsa.integrations.portal.resources.user.User.update_many``.
        """
        return await self._write_many(
            self._op("update", experimental=experimental),
            targets,
            on_error=on_error,
            journal=journal,
            before=before,
            progress=progress,
            allow_unknown=allow_unknown,
            fields=fields,
        )

    async def delete(
        self, id: str, /, *, experimental: bool = False, allow_unknown: bool = False, timeout: Timeout = None, **options: object
    ) -> None:
        """Delete one of the user by its id.

        Calls ``DELETE /users/{id}``. Grade D: inferred; nobody has verified it. Nobody has verified this
        call.

        Arguments and errors are those of ``halopsa.integrations.portal.resources.user.User.delete``.
        """
        await self._delete(self._op("delete", experimental=experimental), id, allow_unknown=allow_unknown, timeout=timeout, options=options)
    async def delete_many(
        self,
        ids: Iterable[str | PortalUser | Mapping[str, object]],
        /,
        *,
        experimental: bool = False,
        on_error: OnError = "continue",
        journal: JournalPath | None = None,
        progress: OnProgress | None = None,
        allow_unknown: bool = False,
        **options: object,
    ) -> BulkReport[PortalUser]:
        """Delete many user, one request for each, and say what became of every one.

        Arguments and errors are those of ``halopsa.integrations.portal.resources.user.User.delete_many``.
        """
        return await self._write_many(
            self._op("delete", experimental=experimental),
            ids,
            on_error=on_error,
            journal=journal,
            progress=progress,
            allow_unknown=allow_unknown,
            fields=options,
        )

    async def set_roles(
        self,
        id: str,
        /,
        *,
        experimental: bool = False,
        timeout: Timeout = None,
        more: Mapping[str, object] | None = None,
        **fields: Unpack[PortalUserSetRolesOptions],
    ) -> object:
        """Say which roles a user has.

        Calls ``PUT /users/{id}/roles``. Grade D: inferred; nobody has verified it. Nobody has verified this
        call.

        Arguments and errors are those of ``halopsa.integrations.portal.resources.user.User.set_roles``.
        """
        return await self._call(
            self._op("set_roles", experimental=experimental), id, experimental=experimental, timeout=timeout, more=more, fields=fields
        )

    async def set_positions(
        self,
        id: str,
        /,
        *,
        experimental: bool = False,
        timeout: Timeout = None,
        more: Mapping[str, object] | None = None,
        **fields: Unpack[PortalUserSetPositionsOptions],
    ) -> object:
        """Say which positions a user has.

        Calls ``PUT /users/{id}/positions``. Grade D: inferred; nobody has verified it. Nobody has verified
        this call.

        Arguments and errors are those of ``halopsa.integrations.portal.resources.user.User.set_positions``.
        """
        return await self._call(
            self._op("set_positions", experimental=experimental), id, experimental=experimental, timeout=timeout, more=more, fields=fields
        )
