# Generated from spec/planhat/resources/issues.yaml. Do not edit.
"""AsyncIssues: ``client.issues`` of an async client."""

from __future__ import annotations

from typing import TYPE_CHECKING

from halopsa.core.operations.async_resource import AsyncResource

if TYPE_CHECKING:
    from collections.abc import Iterable, Mapping
    from typing import Unpack

    from halopsa.core.base.typing import JournalPath, OnError, Timeout
    from halopsa.core.bulk import BulkReport
    from halopsa.core.paging.async_listing import AsyncListing, Checkpoint, OnProgress, Page
    from halopsa.integrations.planhat.models.issue import Issue
    from halopsa.integrations.planhat.types.issues import IssueFields, IssueFilters


class AsyncIssues(AsyncResource["Issue", "Issue"]):
    """Bugs and wishes that concern companies. Rows have no date of their last change, so there is no
    ``changed_since``."""

    _name = "issues"

    async def list(
        self,
        *,
        page_size: int = 100,
        page_no: int = 1,
        allow_unknown: bool = False,
        timeout: Timeout = None,
        **filters: Unpack[IssueFilters],
    ) -> Page[Issue]:
        """Return one page of issues.

        Calls ``GET /issues?sort=_id``.

        Arguments and errors are those of ``halopsa.integrations.planhat.resources.issues.Issues.list``.

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
        **filters: Unpack[IssueFilters],
    ) -> AsyncListing[Issue]:
        """Iterate over all issues, page by page.

        Calls ``GET /issues?sort=_id``.

        Read it with ``async for``, each iteration afresh, or ``await to_list()``. Arguments and errors are
        those of ``halopsa.integrations.planhat.resources.issues.Issues.list_all``.
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
    ) -> Issue:
        """Return one of the issues by its id, with all details.

        Calls ``GET /issues/{id}``.

        Arguments and errors are those of ``halopsa.integrations.planhat.resources.issues.Issues.get``.
        """
        return await self._get(self._op("get"), id, allow_unknown=allow_unknown, timeout=timeout, options=options)

    async def create(
        self,
        data: IssueFields | Issue | None = None,
        /,
        *,
        allow_unknown: bool = False,
        **fields: Unpack[IssueFields],
    ) -> Issue:
        """Create one of the issues and return it as the server has it.

        Calls ``POST /issues``. Needs ``title``.

        Arguments and errors are those of ``halopsa.integrations.planhat.resources.issues.Issues.create``.
        """
        return await self._create(self._op("create"), data, fields, allow_unknown=allow_unknown)
    async def create_many(
        self,
        rows: Iterable[IssueFields | Issue | Mapping[str, object]],
        *,
        on_error: OnError = "continue",
        journal: JournalPath | None = None,
        progress: OnProgress | None = None,
        allow_unknown: bool = False,
        **same: Unpack[IssueFields],
    ) -> BulkReport[Issue]:
        """Create many issues, one request for each, and say what became of every one.

        Arguments and errors are those of
        ``halopsa.integrations.planhat.resources.issues.Issues.create_many``.
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
        data: IssueFields | Issue | None = None,
        /,
        *,
        allow_unknown: bool = False,
        **fields: Unpack[IssueFields],
    ) -> Issue:
        """Change one of the issues and return it as the server has it.

        Calls ``PUT /issues/{id}``.

        Arguments and errors are those of ``halopsa.integrations.planhat.resources.issues.Issues.update``.
        """
        return await self._update(self._op("update"), id, data, fields, allow_unknown=allow_unknown)
    async def update_many(
        self,
        targets: Iterable[
            str
            | Issue
            | Mapping[str, object]
            | tuple[str | Issue, IssueFields | Mapping[str, object]]
        ],
        /,
        *,
        on_error: OnError = "continue",
        journal: JournalPath | None = None,
        before: bool | None = None,
        progress: OnProgress | None = None,
        allow_unknown: bool = False,
        **fields: Unpack[IssueFields],
    ) -> BulkReport[Issue]:
        """Change many issues, one request for each, and say what became of every one.

        Arguments and errors are those of
        ``halopsa.integrations.planhat.resources.issues.Issues.update_many``.
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
        """Delete one of the issues by its id.

        Calls ``DELETE /issues/{id}``.

        Arguments and errors are those of ``halopsa.integrations.planhat.resources.issues.Issues.delete``.
        """
        await self._delete(self._op("delete"), id, allow_unknown=allow_unknown, timeout=timeout, options=options)
    async def delete_many(
        self,
        ids: Iterable[str | Issue | Mapping[str, object]],
        /,
        *,
        on_error: OnError = "continue",
        journal: JournalPath | None = None,
        progress: OnProgress | None = None,
        allow_unknown: bool = False,
        **options: object,
    ) -> BulkReport[Issue]:
        """Delete many issues, one request for each, and say what became of every one.

        Arguments and errors are those of
        ``halopsa.integrations.planhat.resources.issues.Issues.delete_many``.
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
        rows: Iterable[IssueFields | Issue | Mapping[str, object]],
        *,
        progress: OnProgress | None = None,
        allow_unknown: bool = False,
        timeout: Timeout = None,
    ) -> BulkReport[Issue]:
        """Make or change many issues, and say what became of each.

        Calls ``PUT /issues``. Rows go out in few requests, one after another. Where no readable answer
        comes, rows with a key are sent again; rows without one are ``unknown`` and never sent twice. What
        ends the call early, such as a refused key or a closed client, is in ``stopped`` of the report, and
        the rows after it are ``skipped``.

        Arguments and errors are those of
        ``halopsa.integrations.planhat.resources.issues.Issues.bulk_upsert``.
        """
        return await self._bulk(self._op("bulk_upsert"), rows, progress=progress, allow_unknown=allow_unknown, timeout=timeout)
