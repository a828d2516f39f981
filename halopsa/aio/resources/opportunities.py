# Generated from spec/halopsa/resources/opportunities.yaml. Do not edit.
"""AsyncOpportunities: ``client.opportunities`` of an async client."""

from __future__ import annotations

from typing import TYPE_CHECKING

from halopsa._api import OVERLAP
from halopsa.core.operations.async_resource import AsyncResource

if TYPE_CHECKING:
    from collections.abc import Iterable, Mapping
    from datetime import datetime, timedelta
    from typing import Unpack

    from halopsa.core.base.typing import JournalPath, OnError, Timeout
    from halopsa.core.bulk import BulkReport
    from halopsa.core.changes.async_changes import AsyncChanges
    from halopsa.core.changes.bookmark import Bookmark
    from halopsa.core.paging.async_listing import AsyncListing, Checkpoint, OnProgress, Page
    from halopsa.models.opportunity import Opportunity
    from halopsa.models.opportunity_row import OpportunityRow
    from halopsa.types.opportunities import (
        OpportunityDeleteOptions,
        OpportunityFields,
        OpportunityFilters,
        OpportunityGetOptions,
    )


class AsyncOpportunities(AsyncResource["OpportunityRow", "Opportunity"]):
    """Sales opportunities, which are tickets of an opportunity type."""

    _name = "opportunities"

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
        **filters: Unpack[OpportunityFilters],
    ) -> Page[OpportunityRow]:
        """Return one page of opportunities.

        Calls ``GET /Opportunities``. A live tenant has answered it.

        Arguments and errors are those of ``halopsa.resources.opportunities.Opportunities.list``.
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
        names: bool = False,
        order: str | None = None,
        orderdesc: bool | None = None,
        search: str | None = None,
        allow_unknown: bool = False,
        timeout: Timeout = None,
        progress: OnProgress | None = None,
        **filters: Unpack[OpportunityFilters],
    ) -> AsyncListing[OpportunityRow]:
        """Iterate over all opportunities, page by page.

        Calls ``GET /Opportunities``.

        Read it with ``async for``, each iteration afresh, or ``await to_list()``. Arguments and errors are
        those of ``halopsa.resources.opportunities.Opportunities.list_all``.
        """
        return self._list_all(
            self._op("list"),
            page_size=page_size,
            prefetch=prefetch,
            resume=resume,
            strict=strict,
            consistent=consistent,
            names=names,
            order=order,
            orderdesc=orderdesc,
            search=search,
            allow_unknown=allow_unknown,
            timeout=timeout,
            progress=progress,
            filters=filters,
        )

    def changed_since(
        self,
        when: datetime | Bookmark | str,
        /,
        *,
        overlap: timedelta = OVERLAP,
        page_size: int | None = None,
        prefetch: int = 1,
        strict: bool = False,
        consistent: bool = False,
        allow_unknown: bool = False,
        timeout: Timeout = None,
        progress: OnProgress | None = None,
        **filters: Unpack[OpportunityFilters],
    ) -> AsyncChanges[OpportunityRow]:
        """Iterate over the opportunities that changed since a moment, or since the last time.

        Calls ``GET /Opportunities``. Sends ``lastupdatefromdate`` and compares ``datelastupdate`` of rows
        that show it; the others come again where two readings overlap. Deletions cannot be seen.

        Read it with ``async for``, each iteration afresh, or ``await to_list()``. Then ``bookmark()`` is
        what to pass as ``when`` the next time. Arguments and errors are those of
        ``halopsa.resources.opportunities.Opportunities.changed_since``.
        """
        return self._changed_since(
            self._op("list"),
            when,
            overlap=overlap,
            page_size=page_size,
            prefetch=prefetch,
            strict=strict,
            consistent=consistent,
            allow_unknown=allow_unknown,
            timeout=timeout,
            progress=progress,
            filters=filters,
        )

    async def get(
        self, id: int, /, *, allow_unknown: bool = False, timeout: Timeout = None, **options: Unpack[OpportunityGetOptions]
    ) -> Opportunity:
        """Return one of the opportunities by its id, with all details.

        Calls ``GET /Opportunities/{id}?includedetails=true``.

        Arguments and errors are those of ``halopsa.resources.opportunities.Opportunities.get``.
        """
        return await self._get(self._op("get"), id, allow_unknown=allow_unknown, timeout=timeout, options=options)

    async def create(
        self,
        data: OpportunityFields | OpportunityRow | None = None,
        /,
        *,
        allow_unknown: bool = False,
        **fields: Unpack[OpportunityFields],
    ) -> Opportunity:
        """Create one of the opportunities and return it as the server has it.

        Calls ``POST /Opportunities``. Needs ``summary``. Published by the vendor; nobody has verified this
        call on a live tenant.

        Arguments and errors are those of ``halopsa.resources.opportunities.Opportunities.create``.
        """
        return await self._create(self._op("create"), data, fields, allow_unknown=allow_unknown)
    async def create_many(
        self,
        rows: Iterable[OpportunityFields | OpportunityRow | Mapping[str, object]],
        *,
        on_error: OnError = "continue",
        journal: JournalPath | None = None,
        progress: OnProgress | None = None,
        automations: bool = True,
        mail: bool = True,
        allow_unknown: bool = False,
        **same: Unpack[OpportunityFields],
    ) -> BulkReport[Opportunity]:
        """Create many opportunities, one request for each, and say what became of every one.

        Arguments and errors are those of ``halopsa.resources.opportunities.Opportunities.create_many``.
        """
        return await self._write_many(
            self._op("create"),
            rows,
            on_error=on_error,
            journal=journal,
            progress=progress,
            allow_unknown=allow_unknown,
            fields=self._quiet(same, automations=automations, mail=mail),
        )

    async def update(
        self,
        id: int,
        data: OpportunityFields | OpportunityRow | None = None,
        /,
        *,
        allow_unknown: bool = False,
        **fields: Unpack[OpportunityFields],
    ) -> Opportunity:
        """Change one of the opportunities and return it as the server has it.

        Calls ``POST /Opportunities``, ``PUT /Opportunities/{id}`` in the inventory dialect. Published by
        the vendor; nobody has verified this call on a live tenant.

        Arguments and errors are those of ``halopsa.resources.opportunities.Opportunities.update``.
        """
        return await self._update(self._op("update"), id, data, fields, allow_unknown=allow_unknown)
    async def update_many(
        self,
        targets: Iterable[
            int
            | OpportunityRow
            | Mapping[str, object]
            | tuple[int | OpportunityRow, OpportunityFields | Mapping[str, object]]
        ],
        /,
        *,
        on_error: OnError = "continue",
        journal: JournalPath | None = None,
        before: bool | None = None,
        progress: OnProgress | None = None,
        automations: bool = True,
        mail: bool = True,
        allow_unknown: bool = False,
        **fields: Unpack[OpportunityFields],
    ) -> BulkReport[Opportunity]:
        """Change many opportunities, one request for each, and say what became of every one.

        Arguments and errors are those of ``halopsa.resources.opportunities.Opportunities.update_many``.
        """
        return await self._write_many(
            self._op("update"),
            targets,
            on_error=on_error,
            journal=journal,
            before=before,
            progress=progress,
            allow_unknown=allow_unknown,
            fields=self._quiet(fields, automations=automations, mail=mail),
        )

    async def delete(
        self, id: int, /, *, allow_unknown: bool = False, timeout: Timeout = None, **options: Unpack[OpportunityDeleteOptions]
    ) -> None:
        """Delete one of the opportunities.

        Calls ``DELETE /Opportunities/{id}``. Published by the vendor; nobody has verified this call on a
        live tenant.

        Arguments and errors are those of ``halopsa.resources.opportunities.Opportunities.delete``.
        """
        await self._delete(self._op("delete"), id, allow_unknown=allow_unknown, timeout=timeout, options=options)
    async def delete_many(
        self,
        ids: Iterable[int | OpportunityRow | Mapping[str, object]],
        /,
        *,
        on_error: OnError = "continue",
        journal: JournalPath | None = None,
        progress: OnProgress | None = None,
        allow_unknown: bool = False,
        **options: Unpack[OpportunityDeleteOptions],
    ) -> BulkReport[Opportunity]:
        """Delete many opportunities, one request for each, and say what became of every one.

        Arguments and errors are those of ``halopsa.resources.opportunities.Opportunities.delete_many``.
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
