# Generated from spec/planhat/resources/companies.yaml. Do not edit.
"""AsyncCompanies: ``client.companies`` of an async client."""

from __future__ import annotations

from typing import TYPE_CHECKING

from halopsa.integrations.planhat._api import OVERLAP
from halopsa.core.operations.async_resource import AsyncResource

if TYPE_CHECKING:
    from collections.abc import Iterable, Mapping
    from datetime import datetime, timedelta
    from typing import Unpack

    from halopsa.core.base.typing import JournalPath, OnError, Timeout
    from halopsa.core.bulk import BulkReport
    from halopsa.core.changes.async_changes import AsyncChanges
    from halopsa.core.changes.bookmark import Bookmark
    from halopsa.core.operations.ensure import Ensured
    from halopsa.core.paging.async_listing import AsyncListing, Checkpoint, OnProgress, Page
    from halopsa.integrations.planhat.models.company import Company
    from halopsa.integrations.planhat.types.companies import CompanyFields, CompanyFilters, CompanyMatch


class AsyncCompanies(AsyncResource["Company", "Company"]):
    """Customers, former ones and those to be."""

    _name = "companies"

    async def list(
        self,
        *,
        page_size: int = 100,
        page_no: int = 1,
        allow_unknown: bool = False,
        timeout: Timeout = None,
        **filters: Unpack[CompanyFilters],
    ) -> Page[Company]:
        """Return one page of companies.

        Calls ``GET /companies?sort=_id``.

        Arguments and errors are those of
        ``halopsa.integrations.planhat.resources.companies.Companies.list``.

        Filters:
            select: The vendor's names of fields. Grade B: the documentation and one public client
                agree.
            sort: ``_id`` unless given. The vendor's name of a field; - before it: descending. Grade B:
                the documentation and one public client agree.
            status: Rows whose ``status`` is one of these.
        """
        return await self._list(
            self._op("list"),
            page_size=page_size,
            page_no=page_no,
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
        allow_unknown: bool = False,
        timeout: Timeout = None,
        progress: OnProgress | None = None,
        **filters: Unpack[CompanyFilters],
    ) -> AsyncListing[Company]:
        """Iterate over all companies, page by page.

        Calls ``GET /companies?sort=_id``.

        Read it with ``async for``, each iteration afresh, or ``await to_list()``. Arguments and errors are
        those of ``halopsa.integrations.planhat.resources.companies.Companies.list_all``.
        """
        return self._list_all(
            self._op("list"),
            page_size=page_size,
            prefetch=prefetch,
            resume=resume,
            strict=strict,
            consistent=consistent,
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
        **filters: Unpack[CompanyFilters],
    ) -> AsyncChanges[Company]:
        """Iterate over the companies that changed since a moment, or since the last time.

        Calls ``GET /companies?sort=_id``. Reads the whole list and compares ``updated_at`` here: no filter
        for it is known. Rows without that date come every time. Deletions cannot be seen. Nobody has
        verified on a live tenant that every change moves the date.

        Read it with ``async for``, each iteration afresh, or ``await to_list()``. Then ``bookmark()`` is
        what to pass as ``when`` the next time. Arguments and errors are those of
        ``halopsa.integrations.planhat.resources.companies.Companies.changed_since``.
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
        self, id: str, /, *, allow_unknown: bool = False, timeout: Timeout = None, **options: object
    ) -> Company:
        """Return one of the companies by its id, with all details.

        Calls ``GET /companies/{id}``.

        Arguments and errors are those of
        ``halopsa.integrations.planhat.resources.companies.Companies.get``.
        """
        return await self._get(self._op("get"), id, allow_unknown=allow_unknown, timeout=timeout, options=options)

    async def create(
        self,
        data: CompanyFields | Company | None = None,
        /,
        *,
        allow_unknown: bool = False,
        **fields: Unpack[CompanyFields],
    ) -> Company:
        """Create one of the companies and return it as the server has it.

        Calls ``POST /companies``. Needs ``name``.

        Arguments and errors are those of
        ``halopsa.integrations.planhat.resources.companies.Companies.create``.
        """
        return await self._create(self._op("create"), data, fields, allow_unknown=allow_unknown)
    async def create_many(
        self,
        rows: Iterable[CompanyFields | Company | Mapping[str, object]],
        *,
        on_error: OnError = "continue",
        journal: JournalPath | None = None,
        progress: OnProgress | None = None,
        allow_unknown: bool = False,
        **same: Unpack[CompanyFields],
    ) -> BulkReport[Company]:
        """Create many companies, one request for each, and say what became of every one.

        Arguments and errors are those of
        ``halopsa.integrations.planhat.resources.companies.Companies.create_many``.
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

    async def update(
        self,
        id: str,
        data: CompanyFields | Company | None = None,
        /,
        *,
        allow_unknown: bool = False,
        **fields: Unpack[CompanyFields],
    ) -> Company:
        """Change one of the companies and return it as the server has it.

        Calls ``PUT /companies/{id}``.

        Arguments and errors are those of
        ``halopsa.integrations.planhat.resources.companies.Companies.update``.
        """
        return await self._update(self._op("update"), id, data, fields, allow_unknown=allow_unknown)
    async def update_many(
        self,
        targets: Iterable[
            str
            | Company
            | Mapping[str, object]
            | tuple[str | Company, CompanyFields | Mapping[str, object]]
        ],
        /,
        *,
        on_error: OnError = "continue",
        journal: JournalPath | None = None,
        before: bool | None = None,
        progress: OnProgress | None = None,
        allow_unknown: bool = False,
        **fields: Unpack[CompanyFields],
    ) -> BulkReport[Company]:
        """Change many companies, one request for each, and say what became of every one.

        Arguments and errors are those of
        ``halopsa.integrations.planhat.resources.companies.Companies.update_many``.
        """
        return await self._write_many(
            self._op("update"),
            targets,
            on_error=on_error,
            journal=journal,
            before=before,
            progress=progress,
            allow_unknown=allow_unknown,
            fields=fields,
        )

    async def delete(
        self, id: str, /, *, allow_unknown: bool = False, timeout: Timeout = None, **options: object
    ) -> None:
        """Delete one of the companies by its id.

        Calls ``DELETE /companies/{id}``.

        Arguments and errors are those of
        ``halopsa.integrations.planhat.resources.companies.Companies.delete``.
        """
        await self._delete(self._op("delete"), id, allow_unknown=allow_unknown, timeout=timeout, options=options)
    async def delete_many(
        self,
        ids: Iterable[str | Company | Mapping[str, object]],
        /,
        *,
        on_error: OnError = "continue",
        journal: JournalPath | None = None,
        progress: OnProgress | None = None,
        allow_unknown: bool = False,
        **options: object,
    ) -> BulkReport[Company]:
        """Delete many companies, one request for each, and say what became of every one.

        Arguments and errors are those of
        ``halopsa.integrations.planhat.resources.companies.Companies.delete_many``.
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

    async def bulk_upsert(
        self,
        rows: Iterable[CompanyFields | Company | Mapping[str, object]],
        *,
        progress: OnProgress | None = None,
        allow_unknown: bool = False,
        timeout: Timeout = None,
    ) -> BulkReport[Company]:
        """Make or change many companies, and say what became of each.

        Calls ``PUT /companies``. Rows go out in few requests, one after another. Where no readable answer
        comes, rows with a key are sent again; rows without one are ``unknown`` and never sent twice. What
        ends the call early, such as a refused key or a closed client, is in ``stopped`` of the report, and
        the rows after it are ``skipped``.

        Arguments and errors are those of
        ``halopsa.integrations.planhat.resources.companies.Companies.bulk_upsert``.
        """
        return await self._bulk(self._op("bulk_upsert"), rows, progress=progress, allow_unknown=allow_unknown, timeout=timeout)

    async def find(self, **match: Unpack[CompanyMatch]) -> Company | None:
        """Return the one record of the companies that has these fields, or ``None``.

        Calls ``GET /companies?sort=_id``. Finds by ``external_id``, ``source_id``. The rows that the filter
        brings are compared, and all that is given must be equal. Where it brings too many, all pages are
        read before ``None`` is said.

        Arguments and errors are those of
        ``halopsa.integrations.planhat.resources.companies.Companies.find``.
        """
        return await self._find(match)

    async def ensure(
        self,
        match: CompanyMatch,
        data: CompanyFields | Company | None = None,
        /,
        *,
        update: bool = False,
    ) -> Ensured[Company]:
        """Return the one record of the companies that ``match`` finds, and make it if there is none.

        Calls ``POST /companies``. It looks as ``find`` does, and only then creates, with the claim on what
        ``match`` says: one caller at a time. Threads and tasks of one client are covered by that. Processes
        are, where their clients share a request budget (``budget=``), whose store holds the claims; without
        a store they are not. After a create without an answer the record is looked for until lists would
        show it, and only if it is not there the create is sent again.

        Arguments and errors are those of
        ``halopsa.integrations.planhat.resources.companies.Companies.ensure``.
        """
        return await self._ensure(match, data, update=update)
