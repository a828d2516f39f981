# Generated from spec/halopsa/resources/software_licences.yaml. Do not edit.
"""AsyncSoftwareLicences: ``client.software_licences`` of an async client."""

from __future__ import annotations

from typing import TYPE_CHECKING

from halopsa.core.operations.async_resource import AsyncResource

if TYPE_CHECKING:
    from collections.abc import Iterable, Mapping
    from typing import Unpack

    from halopsa.core.base.typing import JournalPath, OnError, Timeout
    from halopsa.core.bulk import BulkReport
    from halopsa.core.paging.async_listing import AsyncListing, Checkpoint, OnProgress, Page
    from halopsa.models.software_licence import SoftwareLicence
    from halopsa.types.software_licences import (
        SoftwareLicenceFields,
        SoftwareLicenceFilters,
        SoftwareLicenceGetOptions,
    )


class AsyncSoftwareLicences(AsyncResource["SoftwareLicence", "SoftwareLicence"]):
    """Software licences and subscriptions of clients. Rows have no date of their last change, so there is no
    ``changed_since``."""

    _name = "software_licences"

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
        **filters: Unpack[SoftwareLicenceFilters],
    ) -> Page[SoftwareLicence]:
        """Return one page of software licences.

        Calls ``GET /SoftwareLicence``. A live tenant has answered it.

        Arguments and errors are those of ``halopsa.resources.software_licences.SoftwareLicences.list``.

        Filters:
            What is not marked as seen live is published only: no tenant is known to obey it.
            client_id: Rows whose ``client_id`` is this.
            count: Sent in the inventory dialect only. On a tenant this is a row cap and is never sent.
            includeactions: Sent in the inventory dialect only. Tenants do not know it.
            includedetails: Sent in the inventory dialect only. Tenants know it for single records only.
            licence_type: Rows whose ``type`` is this. Inferred from the name.
            order2: The field to sort by in the second place.
            order3: The field to sort by in the third place.
            order4: The field to sort by in the fourth place.
            order5: The field to sort by in the fifth place.
            orderdesc2: Sorts descending by the field in ``order2``.
            orderdesc3: Sorts descending by the field in ``order3``.
            orderdesc4: Sorts descending by the field in ``order4``.
            orderdesc5: Sorts descending by the field in ``order5``.
            site_id: Rows whose ``site_id`` is this. A licence of the client counts for its sites.
            Published by name and type alone: bool ``includeinactive``; int ``toplevelid``; str
                ``tenant_id``.
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
        **filters: Unpack[SoftwareLicenceFilters],
    ) -> AsyncListing[SoftwareLicence]:
        """Iterate over all software licences, page by page.

        Calls ``GET /SoftwareLicence``.

        Read it with ``async for``, each iteration afresh, or ``await to_list()``. Arguments and errors are
        those of ``halopsa.resources.software_licences.SoftwareLicences.list_all``.
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

    async def get(
        self, id: int, /, *, allow_unknown: bool = False, timeout: Timeout = None, **options: Unpack[SoftwareLicenceGetOptions]
    ) -> SoftwareLicence:
        """Return one of the software licences by its id, with all details.

        Calls ``GET /SoftwareLicence/{id}?includedetails=true``.

        Arguments and errors are those of ``halopsa.resources.software_licences.SoftwareLicences.get``.
        """
        return await self._get(self._op("get"), id, allow_unknown=allow_unknown, timeout=timeout, options=options)

    async def create(
        self,
        data: SoftwareLicenceFields | SoftwareLicence | None = None,
        /,
        *,
        allow_unknown: bool = False,
        **fields: Unpack[SoftwareLicenceFields],
    ) -> SoftwareLicence:
        """Create one of the software licences and return it as the server has it.

        Calls ``POST /SoftwareLicence``. Published by the vendor; nobody has verified this call on a live
        tenant.

        Arguments and errors are those of ``halopsa.resources.software_licences.SoftwareLicences.create``.
        """
        return await self._create(self._op("create"), data, fields, allow_unknown=allow_unknown)
    async def create_many(
        self,
        rows: Iterable[SoftwareLicenceFields | SoftwareLicence | Mapping[str, object]],
        *,
        on_error: OnError = "continue",
        journal: JournalPath | None = None,
        progress: OnProgress | None = None,
        allow_unknown: bool = False,
        **same: Unpack[SoftwareLicenceFields],
    ) -> BulkReport[SoftwareLicence]:
        """Create many software licences, one request for each, and say what became of every one.

        Arguments and errors are those of
        ``halopsa.resources.software_licences.SoftwareLicences.create_many``.
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
        id: int,
        data: SoftwareLicenceFields | SoftwareLicence | None = None,
        /,
        *,
        allow_unknown: bool = False,
        **fields: Unpack[SoftwareLicenceFields],
    ) -> SoftwareLicence:
        """Change one of the software licences and return it as the server has it.

        Calls ``POST /SoftwareLicence``, ``PUT /SoftwareLicence/{id}`` in the inventory dialect. Published
        by the vendor; nobody has verified this call on a live tenant.

        Arguments and errors are those of ``halopsa.resources.software_licences.SoftwareLicences.update``.
        """
        return await self._update(self._op("update"), id, data, fields, allow_unknown=allow_unknown)
    async def update_many(
        self,
        targets: Iterable[
            int
            | SoftwareLicence
            | Mapping[str, object]
            | tuple[int | SoftwareLicence, SoftwareLicenceFields | Mapping[str, object]]
        ],
        /,
        *,
        on_error: OnError = "continue",
        journal: JournalPath | None = None,
        before: bool | None = None,
        progress: OnProgress | None = None,
        allow_unknown: bool = False,
        **fields: Unpack[SoftwareLicenceFields],
    ) -> BulkReport[SoftwareLicence]:
        """Change many software licences, one request for each, and say what became of every one.

        Arguments and errors are those of
        ``halopsa.resources.software_licences.SoftwareLicences.update_many``.
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
        self, id: int, /, *, allow_unknown: bool = False, timeout: Timeout = None, **options: object
    ) -> None:
        """Delete one of the software licences by its id.

        Calls ``DELETE /SoftwareLicence/{id}``. Published by the vendor; nobody has verified this call on a
        live tenant.

        Arguments and errors are those of ``halopsa.resources.software_licences.SoftwareLicences.delete``.
        """
        await self._delete(self._op("delete"), id, allow_unknown=allow_unknown, timeout=timeout, options=options)
    async def delete_many(
        self,
        ids: Iterable[int | SoftwareLicence | Mapping[str, object]],
        /,
        *,
        on_error: OnError = "continue",
        journal: JournalPath | None = None,
        progress: OnProgress | None = None,
        allow_unknown: bool = False,
        **options: object,
    ) -> BulkReport[SoftwareLicence]:
        """Delete many software licences, one request for each, and say what became of every one.

        Arguments and errors are those of
        ``halopsa.resources.software_licences.SoftwareLicences.delete_many``.
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
