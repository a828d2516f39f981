# Generated from spec/portal/resources/role.yaml. Do not edit.
"""AsyncRole: ``client.role`` of an async client."""

from __future__ import annotations

from typing import TYPE_CHECKING

from halopsa.core.operations.async_resource import AsyncResource

if TYPE_CHECKING:
    from collections.abc import Iterable, Mapping
    from typing import Unpack

    from halopsa.core.base.typing import JournalPath, OnError, Timeout
    from halopsa.core.bulk import BulkReport
    from halopsa.core.paging.async_listing import AsyncListing, Checkpoint, OnProgress, Page
    from halopsa.integrations.portal.models.role_record import RoleRecord
    from halopsa.integrations.portal.types.role import (
        RoleRecordFields,
        RoleRecordFilters,
        RoleRecordSetPermissionsOptions,
    )


class AsyncRole(AsyncResource["RoleRecord", "RoleRecord"]):
    """Roles, which give permissions. Rows have no date of their last change, so there is no ``changed_since``."""

    _name = "role"

    async def search(
        self,
        *,
        experimental: bool = False,
        limit: int = 20,
        page: int = 1,
        allow_unknown: bool = False,
        timeout: Timeout = None,
        **filters: Unpack[RoleRecordFilters],
    ) -> Page[RoleRecord]:
        """Return one page of role.

        Calls ``GET /roles``. Grade D: inferred; nobody has verified it. Nobody has verified this call.

        Arguments and errors are those of ``halopsa.integrations.portal.resources.role.Role.search``.

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
        **filters: Unpack[RoleRecordFilters],
    ) -> AsyncListing[RoleRecord]:
        """Iterate over all role, page by page.

        Calls ``GET /roles``. Grade D: inferred; nobody has verified it. Nobody has verified this call.

        Read it with ``async for``, each iteration afresh, or ``await to_list()``. Arguments and errors are
        those of ``halopsa.integrations.portal.resources.role.Role.search_all``.
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
        self, id: str, /, *, experimental: bool = False, allow_unknown: bool = False, timeout: Timeout = None, **options: object
    ) -> RoleRecord:
        """Return one of the role by its id, with all details.

        Calls ``GET /roles/{id}``. Grade D: inferred; nobody has verified it. Nobody has verified this call.

        Arguments and errors are those of ``halopsa.integrations.portal.resources.role.Role.find_by_id``.
        """
        return await self._get(self._op("find_by_id", experimental=experimental), id, allow_unknown=allow_unknown, timeout=timeout, options=options)

    async def create(
        self,
        data: RoleRecordFields | RoleRecord | None = None,
        /,
        *,
        experimental: bool = False,
        allow_unknown: bool = False,
        **fields: Unpack[RoleRecordFields],
    ) -> RoleRecord:
        """Create one of the role and return it as the server has it.

        Calls ``POST /roles``. Grade D: inferred; nobody has verified it. Nobody has verified this call.

        Arguments and errors are those of ``halopsa.integrations.portal.resources.role.Role.create``.
        """
        return await self._create(self._op("create", experimental=experimental), data, fields, allow_unknown=allow_unknown)
    async def create_many(
        self,
        rows: Iterable[RoleRecordFields | RoleRecord | Mapping[str, object]],
        *,
        experimental: bool = False,
        on_error: OnError = "continue",
        journal: JournalPath | None = None,
        progress: OnProgress | None = None,
        allow_unknown: bool = False,
        **same: Unpack[RoleRecordFields],
    ) -> BulkReport[RoleRecord]:
        """Create many role, one request for each, and say what became of every one.

        Arguments and errors are those of ``halopsa.integrations.portal.resources.role.Role.create_many``.
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
        data: RoleRecordFields | RoleRecord | None = None,
        /,
        *,
        experimental: bool = False,
        allow_unknown: bool = False,
        **fields: Unpack[RoleRecordFields],
    ) -> RoleRecord:
        """Change one of the role and return it as the server has it.

        Calls ``PATCH /roles/{id}``. Grade D: inferred; nobody has verified it. Nobody has verified this
        call.

        Arguments and errors are those of ``halopsa.integrations.portal.resources.role.Role.update``.
        """
        return await self._update(self._op("update", experimental=experimental), id, data, fields, allow_unknown=allow_unknown)
    async def update_many(
        self,
        targets: Iterable[
            str
            | RoleRecord
            | Mapping[str, object]
            | tuple[str | RoleRecord, RoleRecordFields | Mapping[str, object]]
        ],
        /,
        *,
        experimental: bool = False,
        on_error: OnError = "continue",
        journal: JournalPath | None = None,
        before: bool | None = None,
        progress: OnProgress | None = None,
        allow_unknown: bool = False,
        **fields: Unpack[RoleRecordFields],
    ) -> BulkReport[RoleRecord]:
        """Change many role, one request for each, and say what became of every one.

        Arguments and errors are those of ``halopsa.integrations.portal.resources.role.Role.update_many``.
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

    async def set_permissions(
        self,
        id: str,
        /,
        *,
        experimental: bool = False,
        timeout: Timeout = None,
        more: Mapping[str, object] | None = None,
        **fields: Unpack[RoleRecordSetPermissionsOptions],
    ) -> object:
        """Say which permissions a role gives.

        Calls ``PUT /roles/{id}/permissions``. Grade D: inferred; nobody has verified it. Nobody has
        verified this call.

        Arguments and errors are those of
        ``halopsa.integrations.portal.resources.role.Role.set_permissions``.
        """
        return await self._call(
            self._op("set_permissions", experimental=experimental), id, experimental=experimental, timeout=timeout, more=more, fields=fields
        )
