# Generated from spec/planhat/resources/nps.yaml. Do not edit.
"""AsyncNps: ``client.nps`` of an async client."""

from __future__ import annotations

from typing import TYPE_CHECKING

from halopsa.core.operations.async_resource import AsyncResource

if TYPE_CHECKING:
    from collections.abc import Iterable, Mapping
    from typing import Unpack

    from halopsa.core.base.typing import JournalPath, OnError, Timeout
    from halopsa.core.bulk import BulkReport
    from halopsa.core.paging.async_listing import AsyncListing, Checkpoint, OnProgress, Page
    from halopsa.integrations.planhat.models.nps_answer import NpsAnswer
    from halopsa.integrations.planhat.types.nps import NpsAnswerFields, NpsAnswerFilters


class AsyncNps(AsyncResource["NpsAnswer", "NpsAnswer"]):
    """Answers to the question whether somebody would recommend the product. Rows have no date of their last
    change, so there is no ``changed_since``."""

    _name = "nps"

    async def list(
        self,
        *,
        page_size: int = 100,
        page_no: int = 1,
        allow_unknown: bool = False,
        timeout: Timeout = None,
        **filters: Unpack[NpsAnswerFilters],
    ) -> Page[NpsAnswer]:
        """Return one page of nps.

        Calls ``GET /nps?sort=_id``.

        Arguments and errors are those of ``halopsa.integrations.planhat.resources.nps.Nps.list``.

        Filters:
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
        **filters: Unpack[NpsAnswerFilters],
    ) -> AsyncListing[NpsAnswer]:
        """Iterate over all nps, page by page.

        Calls ``GET /nps?sort=_id``.

        Read it with ``async for``, each iteration afresh, or ``await to_list()``. Arguments and errors are
        those of ``halopsa.integrations.planhat.resources.nps.Nps.list_all``.
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
    ) -> NpsAnswer:
        """Return one of the nps by its id, with all details.

        Calls ``GET /nps/{id}``.

        Arguments and errors are those of ``halopsa.integrations.planhat.resources.nps.Nps.get``.
        """
        return await self._get(self._op("get"), id, allow_unknown=allow_unknown, timeout=timeout, options=options)

    async def create(
        self,
        data: NpsAnswerFields | NpsAnswer | None = None,
        /,
        *,
        allow_unknown: bool = False,
        **fields: Unpack[NpsAnswerFields],
    ) -> NpsAnswer:
        """Create one of the nps and return it as the server has it.

        Calls ``POST /nps``. Needs ``email``, ``score``.

        Arguments and errors are those of ``halopsa.integrations.planhat.resources.nps.Nps.create``.
        """
        return await self._create(self._op("create"), data, fields, allow_unknown=allow_unknown)
    async def create_many(
        self,
        rows: Iterable[NpsAnswerFields | NpsAnswer | Mapping[str, object]],
        *,
        on_error: OnError = "continue",
        journal: JournalPath | None = None,
        progress: OnProgress | None = None,
        allow_unknown: bool = False,
        **same: Unpack[NpsAnswerFields],
    ) -> BulkReport[NpsAnswer]:
        """Create many nps, one request for each, and say what became of every one.

        Arguments and errors are those of ``halopsa.integrations.planhat.resources.nps.Nps.create_many``.
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
        data: NpsAnswerFields | NpsAnswer | None = None,
        /,
        *,
        allow_unknown: bool = False,
        **fields: Unpack[NpsAnswerFields],
    ) -> NpsAnswer:
        """Change one of the nps and return it as the server has it.

        Calls ``PUT /nps/{id}``.

        Arguments and errors are those of ``halopsa.integrations.planhat.resources.nps.Nps.update``.
        """
        return await self._update(self._op("update"), id, data, fields, allow_unknown=allow_unknown)
    async def update_many(
        self,
        targets: Iterable[
            str
            | NpsAnswer
            | Mapping[str, object]
            | tuple[str | NpsAnswer, NpsAnswerFields | Mapping[str, object]]
        ],
        /,
        *,
        on_error: OnError = "continue",
        journal: JournalPath | None = None,
        before: bool | None = None,
        progress: OnProgress | None = None,
        allow_unknown: bool = False,
        **fields: Unpack[NpsAnswerFields],
    ) -> BulkReport[NpsAnswer]:
        """Change many nps, one request for each, and say what became of every one.

        Arguments and errors are those of ``halopsa.integrations.planhat.resources.nps.Nps.update_many``.
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
        """Delete one of the nps by its id.

        Calls ``DELETE /nps/{id}``.

        Arguments and errors are those of ``halopsa.integrations.planhat.resources.nps.Nps.delete``.
        """
        await self._delete(self._op("delete"), id, allow_unknown=allow_unknown, timeout=timeout, options=options)
    async def delete_many(
        self,
        ids: Iterable[str | NpsAnswer | Mapping[str, object]],
        /,
        *,
        on_error: OnError = "continue",
        journal: JournalPath | None = None,
        progress: OnProgress | None = None,
        allow_unknown: bool = False,
        **options: object,
    ) -> BulkReport[NpsAnswer]:
        """Delete many nps, one request for each, and say what became of every one.

        Arguments and errors are those of ``halopsa.integrations.planhat.resources.nps.Nps.delete_many``.
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
        rows: Iterable[NpsAnswerFields | NpsAnswer | Mapping[str, object]],
        *,
        progress: OnProgress | None = None,
        allow_unknown: bool = False,
        timeout: Timeout = None,
    ) -> BulkReport[NpsAnswer]:
        """Make or change many nps, and say what became of each.

        Calls ``PUT /nps``. Rows go out in few requests, one after another. Where no readable answer comes,
        rows with a key are sent again; rows without one are ``unknown`` and never sent twice. What ends the
        call early, such as a refused key or a closed client, is in ``stopped`` of the report, and the rows
        after it are ``skipped``.

        Arguments and errors are those of ``halopsa.integrations.planhat.resources.nps.Nps.bulk_upsert``.
        """
        return await self._bulk(self._op("bulk_upsert"), rows, progress=progress, allow_unknown=allow_unknown, timeout=timeout)
