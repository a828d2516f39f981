# Generated from spec/planhat/resources/endusers.yaml. Do not edit.
"""AsyncEndusers: ``client.endusers`` of an async client."""

from __future__ import annotations

from typing import TYPE_CHECKING

from halopsa.core.operations.async_resource import AsyncResource

if TYPE_CHECKING:
    from collections.abc import Iterable, Mapping
    from typing import Unpack

    from halopsa.core.base.typing import JournalPath, OnError, Timeout
    from halopsa.core.bulk import BulkReport
    from halopsa.core.operations.ensure import Ensured
    from halopsa.core.paging.async_listing import AsyncListing, Checkpoint, OnProgress, Page
    from halopsa.integrations.planhat.models.enduser import Enduser
    from halopsa.integrations.planhat.types.endusers import EnduserFields, EnduserFilters, EnduserMatch


class AsyncEndusers(AsyncResource["Enduser", "Enduser"]):
    """People at companies. Without a company Planhat finds one by the domain of the address. Archived ones are
    not listed. Rows have no date of their last change, so there is no ``changed_since``."""

    _name = "endusers"

    async def list(
        self,
        *,
        page_size: int = 100,
        page_no: int = 1,
        allow_unknown: bool = False,
        timeout: Timeout = None,
        **filters: Unpack[EnduserFilters],
    ) -> Page[Enduser]:
        """Return one page of endusers.

        Calls ``GET /endusers?sort=_id``.

        Arguments and errors are those of ``halopsa.integrations.planhat.resources.endusers.Endusers.list``.

        Filters:
            company_id: Rows whose ``company_id`` is one of these. Sent as ``companyId``. One public
                client sends it. Grade B: the documentation and one public client agree.
            email: Rows whose ``email`` is this.
            select: The vendor's names of fields. Grade B: the documentation and one public client
                agree.
            sort: ``_id`` unless given. The vendor's name of a field; - before it: descending. Grade B:
                the documentation and one public client agree.
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
        **filters: Unpack[EnduserFilters],
    ) -> AsyncListing[Enduser]:
        """Iterate over all endusers, page by page.

        Calls ``GET /endusers?sort=_id``.

        Read it with ``async for``, each iteration afresh, or ``await to_list()``. Arguments and errors are
        those of ``halopsa.integrations.planhat.resources.endusers.Endusers.list_all``.
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

    async def get(
        self, id: str, /, *, allow_unknown: bool = False, timeout: Timeout = None, **options: object
    ) -> Enduser:
        """Return one of the endusers by its id, with all details.

        Calls ``GET /endusers/{id}``.

        Arguments and errors are those of ``halopsa.integrations.planhat.resources.endusers.Endusers.get``.
        """
        return await self._get(self._op("get"), id, allow_unknown=allow_unknown, timeout=timeout, options=options)

    async def create(
        self,
        data: EnduserFields | Enduser | None = None,
        /,
        *,
        allow_unknown: bool = False,
        **fields: Unpack[EnduserFields],
    ) -> Enduser:
        """Create one of the endusers and return it as the server has it.

        Calls ``POST /endusers``. Needs ``email`` or ``external_id`` or ``source_id``, ``company_id`` or
        ``email``.

        Arguments and errors are those of
        ``halopsa.integrations.planhat.resources.endusers.Endusers.create``.
        """
        return await self._create(self._op("create"), data, fields, allow_unknown=allow_unknown)
    async def create_many(
        self,
        rows: Iterable[EnduserFields | Enduser | Mapping[str, object]],
        *,
        on_error: OnError = "continue",
        journal: JournalPath | None = None,
        progress: OnProgress | None = None,
        allow_unknown: bool = False,
        **same: Unpack[EnduserFields],
    ) -> BulkReport[Enduser]:
        """Create many endusers, one request for each, and say what became of every one.

        Arguments and errors are those of
        ``halopsa.integrations.planhat.resources.endusers.Endusers.create_many``.
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
        data: EnduserFields | Enduser | None = None,
        /,
        *,
        allow_unknown: bool = False,
        **fields: Unpack[EnduserFields],
    ) -> Enduser:
        """Change one of the endusers and return it as the server has it.

        Calls ``PUT /endusers/{id}``.

        Arguments and errors are those of
        ``halopsa.integrations.planhat.resources.endusers.Endusers.update``.
        """
        return await self._update(self._op("update"), id, data, fields, allow_unknown=allow_unknown)
    async def update_many(
        self,
        targets: Iterable[
            str
            | Enduser
            | Mapping[str, object]
            | tuple[str | Enduser, EnduserFields | Mapping[str, object]]
        ],
        /,
        *,
        on_error: OnError = "continue",
        journal: JournalPath | None = None,
        before: bool | None = None,
        progress: OnProgress | None = None,
        allow_unknown: bool = False,
        **fields: Unpack[EnduserFields],
    ) -> BulkReport[Enduser]:
        """Change many endusers, one request for each, and say what became of every one.

        Arguments and errors are those of
        ``halopsa.integrations.planhat.resources.endusers.Endusers.update_many``.
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
        """Delete one of the endusers by its id.

        Calls ``DELETE /endusers/{id}``.

        Arguments and errors are those of
        ``halopsa.integrations.planhat.resources.endusers.Endusers.delete``.
        """
        await self._delete(self._op("delete"), id, allow_unknown=allow_unknown, timeout=timeout, options=options)
    async def delete_many(
        self,
        ids: Iterable[str | Enduser | Mapping[str, object]],
        /,
        *,
        on_error: OnError = "continue",
        journal: JournalPath | None = None,
        progress: OnProgress | None = None,
        allow_unknown: bool = False,
        **options: object,
    ) -> BulkReport[Enduser]:
        """Delete many endusers, one request for each, and say what became of every one.

        Arguments and errors are those of
        ``halopsa.integrations.planhat.resources.endusers.Endusers.delete_many``.
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
        rows: Iterable[EnduserFields | Enduser | Mapping[str, object]],
        *,
        progress: OnProgress | None = None,
        allow_unknown: bool = False,
        timeout: Timeout = None,
    ) -> BulkReport[Enduser]:
        """Make or change many endusers, and say what became of each.

        Calls ``PUT /endusers``. Rows go out in few requests, one after another. Where no readable answer
        comes, rows with a key are sent again; rows without one are ``unknown`` and never sent twice. What
        ends the call early, such as a refused key or a closed client, is in ``stopped`` of the report, and
        the rows after it are ``skipped``.

        Arguments and errors are those of
        ``halopsa.integrations.planhat.resources.endusers.Endusers.bulk_upsert``.
        """
        return await self._bulk(self._op("bulk_upsert"), rows, progress=progress, allow_unknown=allow_unknown, timeout=timeout)

    async def find(self, **match: Unpack[EnduserMatch]) -> Enduser | None:
        """Return the one record of the endusers that has these fields, or ``None``.

        Calls ``GET /endusers?sort=_id``. Finds by ``external_id``, ``source_id``, ``email``. The rows that
        the filter brings are compared, and all that is given must be equal. Where it brings too many, all
        pages are read before ``None`` is said. Case and outer blanks of ``email`` do not count.

        Arguments and errors are those of ``halopsa.integrations.planhat.resources.endusers.Endusers.find``.
        """
        return await self._find(match)

    async def ensure(
        self,
        match: EnduserMatch,
        data: EnduserFields | Enduser | None = None,
        /,
        *,
        update: bool = False,
    ) -> Ensured[Enduser]:
        """Return the one record of the endusers that ``match`` finds, and make it if there is none.

        Calls ``POST /endusers``. It looks as ``find`` does, and only then creates, with the claim on what
        ``match`` says: one caller at a time. Threads and tasks of one client are covered by that. Processes
        are, where their clients share a request budget (``budget=``), whose store holds the claims; without
        a store they are not. After a create without an answer the record is looked for until lists would
        show it, and only if it is not there the create is sent again.

        Arguments and errors are those of
        ``halopsa.integrations.planhat.resources.endusers.Endusers.ensure``.
        """
        return await self._ensure(match, data, update=update)
