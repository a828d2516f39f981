# Generated from spec/portal/resources/permission.yaml. Do not edit.
"""AsyncPermission: ``client.permission`` of an async client."""

from __future__ import annotations

from typing import TYPE_CHECKING

from halopsa.core.operations.async_resource import AsyncResource

if TYPE_CHECKING:
    from collections.abc import Iterable, Mapping
    from typing import Unpack

    from halopsa.core.base.typing import JournalPath, OnError, Timeout
    from halopsa.core.bulk import BulkReport
    from halopsa.core.paging.async_listing import AsyncListing, Checkpoint, OnProgress, Page
    from halopsa.integrations.portal.models.permission_record import PermissionRecord
    from halopsa.integrations.portal.types.permission import PermissionRecordFields, PermissionRecordFilters


class AsyncPermission(AsyncResource["PermissionRecord", "PermissionRecord"]):
    """Permissions, which roles give. Rows have no date of their last change, so there is no ``changed_since``."""

    _name = "permission"

    async def search(
        self,
        *,
        experimental: bool = False,
        limit: int = 20,
        page: int = 1,
        allow_unknown: bool = False,
        timeout: Timeout = None,
        **filters: Unpack[PermissionRecordFilters],
    ) -> Page[PermissionRecord]:
        """Return one page of permission.

        Calls ``GET /permissions``. Grade D: inferred; nobody has verified it. Nobody has verified this
        call.

        Arguments and errors are those of
        ``halopsa.integrations.portal.resources.permission.Permission.search``.

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
        **filters: Unpack[PermissionRecordFilters],
    ) -> AsyncListing[PermissionRecord]:
        """Iterate over all permission, page by page.

        Calls ``GET /permissions``. Grade D: inferred; nobody has verified it. Nobody has verified this
        call.

        Read it with ``async for``, each iteration afresh, or ``await to_list()``. Arguments and errors are
        those of ``halopsa.integrations.portal.resources.permission.Permission.search_all``.
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
    ) -> PermissionRecord:
        """Return one of the permission by its id, with all details.

        Calls ``GET /permissions/{id}``. Grade D: inferred; nobody has verified it. Nobody has verified this
        call.

        Arguments and errors are those of
        ``halopsa.integrations.portal.resources.permission.Permission.find_by_id``.
        """
        return await self._get(self._op("find_by_id", experimental=experimental), id, allow_unknown=allow_unknown, timeout=timeout, options=options)

    async def create(
        self,
        data: PermissionRecordFields | PermissionRecord | None = None,
        /,
        *,
        experimental: bool = False,
        allow_unknown: bool = False,
        **fields: Unpack[PermissionRecordFields],
    ) -> PermissionRecord:
        """Create one of the permission and return it as the server has it.

        Calls ``POST /permissions``. Grade D: inferred; nobody has verified it. Nobody has verified this
        call.

        Arguments and errors are those of
        ``halopsa.integrations.portal.resources.permission.Permission.create``.
        """
        return await self._create(self._op("create", experimental=experimental), data, fields, allow_unknown=allow_unknown)
    async def create_many(
        self,
        rows: Iterable[PermissionRecordFields | PermissionRecord | Mapping[str, object]],
        *,
        experimental: bool = False,
        on_error: OnError = "continue",
        journal: JournalPath | None = None,
        progress: OnProgress | None = None,
        allow_unknown: bool = False,
        **same: Unpack[PermissionRecordFields],
    ) -> BulkReport[PermissionRecord]:
        """Create many permission, one request for each, and say what became of every one.

        Arguments and errors are those of
        ``halopsa.integrations.portal.resources.permission.Permission.create_many``.
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
        data: PermissionRecordFields | PermissionRecord | None = None,
        /,
        *,
        experimental: bool = False,
        allow_unknown: bool = False,
        **fields: Unpack[PermissionRecordFields],
    ) -> PermissionRecord:
        """Change one of the permission and return it as the server has it.

        Calls ``PATCH /permissions/{id}``. Grade D: inferred; nobody has verified it. Nobody has verified
        this call.

        Arguments and errors are those of
        ``halopsa.integrations.portal.resources.permission.Permission.update``.
        """
        return await self._update(self._op("update", experimental=experimental), id, data, fields, allow_unknown=allow_unknown)
    async def update_many(
        self,
        targets: Iterable[
            str
            | PermissionRecord
            | Mapping[str, object]
            | tuple[str | PermissionRecord, PermissionRecordFields | Mapping[str, object]]
        ],
        /,
        *,
        experimental: bool = False,
        on_error: OnError = "continue",
        journal: JournalPath | None = None,
        before: bool | None = None,
        progress: OnProgress | None = None,
        allow_unknown: bool = False,
        **fields: Unpack[PermissionRecordFields],
    ) -> BulkReport[PermissionRecord]:
        """Change many permission, one request for each, and say what became of every one.

        Arguments and errors are those of
        ``halopsa.integrations.portal.resources.permission.Permission.update_many``.
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
