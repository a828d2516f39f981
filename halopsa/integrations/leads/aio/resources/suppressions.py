# Generated from spec/leads/resources/suppressions.yaml. Do not edit.
"""AsyncSuppressions: ``client.suppressions`` of an async client."""

from __future__ import annotations

from typing import TYPE_CHECKING

from halopsa.core.operations.async_resource import AsyncResource

if TYPE_CHECKING:
    from collections.abc import Iterable, Mapping
    from typing import Unpack

    from halopsa.core.base.typing import JournalPath, OnError, Timeout
    from halopsa.core.bulk import BulkReport
    from halopsa.core.paging.async_listing import AsyncListing, Checkpoint, OnProgress, Page
    from halopsa.integrations.leads.models.suppression import Suppression
    from halopsa.integrations.leads.types.suppressions import SuppressionFields, SuppressionFilters


class AsyncSuppressions(AsyncResource["Suppression", "Suppression"]):
    """People who asked not to be contacted. Addresses are kept as hashes only, so the list tells nobody's.
    Rows have no date of their last change, so there is no ``changed_since``."""

    _name = "suppressions"

    async def list(
        self,
        *,
        limit: int = 50,
        page: int = 1,
        allow_unknown: bool = False,
        timeout: Timeout = None,
        **filters: Unpack[SuppressionFilters],
    ) -> Page[Suppression]:
        """Return one page of suppressions.

        Calls ``GET /suppressions``.

        Arguments and errors are those of
        ``halopsa.integrations.leads.resources.suppressions.Suppressions.list``.
        """
        return await self._list(
            self._op("list"),
            page_size=limit,
            page_no=page,
            allow_unknown=allow_unknown,
            timeout=timeout,
            filters=filters,
        )

    def list_all(
        self,
        *,
        limit: int | None = None,
        prefetch: int = 1,
        resume: Checkpoint | str | None = None,
        strict: bool = False,
        consistent: bool = False,
        allow_unknown: bool = False,
        timeout: Timeout = None,
        progress: OnProgress | None = None,
        **filters: Unpack[SuppressionFilters],
    ) -> AsyncListing[Suppression]:
        """Iterate over all suppressions, page by page.

        Calls ``GET /suppressions``.

        Read it with ``async for``, each iteration afresh, or ``await to_list()``. Arguments and errors are
        those of ``halopsa.integrations.leads.resources.suppressions.Suppressions.list_all``.
        """
        return self._list_all(
            self._op("list"),
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

    async def create(
        self,
        data: SuppressionFields | Suppression | None = None,
        /,
        *,
        allow_unknown: bool = False,
        **fields: Unpack[SuppressionFields],
    ) -> Suppression:
        """Create one of the suppressions and return it as the server has it.

        Calls ``POST /suppressions``. Let an address be contacted no more. One that is on the list already
        stays as it is. Needs ``email``.

        Arguments and errors are those of
        ``halopsa.integrations.leads.resources.suppressions.Suppressions.create``.
        """
        return await self._create(self._op("create"), data, fields, allow_unknown=allow_unknown)
    async def create_many(
        self,
        rows: Iterable[SuppressionFields | Suppression | Mapping[str, object]],
        *,
        on_error: OnError = "continue",
        journal: JournalPath | None = None,
        progress: OnProgress | None = None,
        allow_unknown: bool = False,
        **same: Unpack[SuppressionFields],
    ) -> BulkReport[Suppression]:
        """Create many suppressions, one request for each, and say what became of every one.

        Arguments and errors are those of
        ``halopsa.integrations.leads.resources.suppressions.Suppressions.create_many``.
        """
        return await self._write_many(
            self._op("create"),
            rows,
            on_error=on_error,
            journal=journal,
            progress=progress,
            allow_unknown=allow_unknown,
            fields=same,
        )

    async def delete(
        self, id: str, /, *, allow_unknown: bool = False, timeout: Timeout = None, **options: object
    ) -> None:
        """Delete one of the suppressions by its id.

        Calls ``DELETE /suppressions/{id}``.

        Arguments and errors are those of
        ``halopsa.integrations.leads.resources.suppressions.Suppressions.delete``.
        """
        await self._delete(self._op("delete"), id, allow_unknown=allow_unknown, timeout=timeout, options=options)
    async def delete_many(
        self,
        ids: Iterable[str | Suppression | Mapping[str, object]],
        /,
        *,
        on_error: OnError = "continue",
        journal: JournalPath | None = None,
        progress: OnProgress | None = None,
        allow_unknown: bool = False,
        **options: object,
    ) -> BulkReport[Suppression]:
        """Delete many suppressions, one request for each, and say what became of every one.

        Arguments and errors are those of
        ``halopsa.integrations.leads.resources.suppressions.Suppressions.delete_many``.
        """
        return await self._write_many(
            self._op("delete"),
            ids,
            on_error=on_error,
            journal=journal,
            progress=progress,
            allow_unknown=allow_unknown,
            fields=options,
        )
