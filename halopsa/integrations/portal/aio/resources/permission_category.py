# Generated from spec/portal/resources/permission_category.yaml. Do not edit.
"""AsyncPermissionCategory: ``client.permission_category`` of an async client."""

from __future__ import annotations

from typing import TYPE_CHECKING

from halopsa.core.operations.async_resource import AsyncResource

if TYPE_CHECKING:
    from collections.abc import Iterable, Mapping
    from typing import Unpack

    from halopsa.core.base.typing import JournalPath, OnError, Timeout
    from halopsa.core.bulk import BulkReport
    from halopsa.core.paging.async_listing import AsyncListing, Checkpoint, OnProgress, Page
    from halopsa.integrations.portal.models.permission_group import PermissionGroup
    from halopsa.integrations.portal.types.permission_category import (
        PermissionGroupFields,
        PermissionGroupFilters,
    )


class AsyncPermissionCategory(AsyncResource["PermissionGroup", "PermissionGroup"]):
    """Categories of permissions, a tree. Rows have no date of their last change, so there is no
    ``changed_since``."""

    _name = "permission_category"

    async def search(
        self,
        *,
        experimental: bool = False,
        limit: int = 20,
        page: int = 1,
        allow_unknown: bool = False,
        timeout: Timeout = None,
        **filters: Unpack[PermissionGroupFilters],
    ) -> Page[PermissionGroup]:
        """Return one page of permission category.

        Calls ``GET /permission-categories``. Grade D: inferred; nobody has verified it. Nobody has verified
        this call.

        Arguments and errors are those of
        ``halopsa.integrations.portal.resources.permission_category.PermissionCategory.search``.

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
        **filters: Unpack[PermissionGroupFilters],
    ) -> AsyncListing[PermissionGroup]:
        """Iterate over all permission category, page by page.

        Calls ``GET /permission-categories``. Grade D: inferred; nobody has verified it. Nobody has verified
        this call.

        Read it with ``async for``, each iteration afresh, or ``await to_list()``. Arguments and errors are
        those of
        ``halopsa.integrations.portal.resources.permission_category.PermissionCategory.search_all``.
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

    async def tree(
        self,
        *,
        experimental: bool = False,
        timeout: Timeout = None,
    ) -> object:
        """Return all categories, each with those below it.

        Calls ``GET /permission-categories/tree``. Grade D: inferred; nobody has verified it. Nobody has
        verified this call.

        Arguments and errors are those of
        ``halopsa.integrations.portal.resources.permission_category.PermissionCategory.tree``.
        """
        return await self._call(
            self._op("tree", experimental=experimental), None, experimental=experimental, timeout=timeout, fields={}
        )

    async def create(
        self,
        data: PermissionGroupFields | PermissionGroup | None = None,
        /,
        *,
        experimental: bool = False,
        allow_unknown: bool = False,
        **fields: Unpack[PermissionGroupFields],
    ) -> PermissionGroup:
        """Create one of the permission category and return it as the server has it.

        Calls ``POST /permission-categories``. Grade D: inferred; nobody has verified it. Nobody has
        verified this call.

        Arguments and errors are those of
        ``halopsa.integrations.portal.resources.permission_category.PermissionCategory.create``.
        """
        return await self._create(self._op("create", experimental=experimental), data, fields, allow_unknown=allow_unknown)
    async def create_many(
        self,
        rows: Iterable[PermissionGroupFields | PermissionGroup | Mapping[str, object]],
        *,
        experimental: bool = False,
        on_error: OnError = "continue",
        journal: JournalPath | None = None,
        progress: OnProgress | None = None,
        allow_unknown: bool = False,
        **same: Unpack[PermissionGroupFields],
    ) -> BulkReport[PermissionGroup]:
        """Create many permission category, one request for each, and say what became of every one.

        Arguments and errors are those of
        ``halopsa.integrations.portal.resources.permission_category.PermissionCategory.create_many``.
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
