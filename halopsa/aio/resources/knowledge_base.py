# Generated from spec/halopsa/resources/knowledge_base.yaml. Do not edit.
"""AsyncKnowledgeBase: ``client.knowledge_base`` of an async client."""

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
    from halopsa.models.article import Article
    from halopsa.models.article_row import ArticleRow
    from halopsa.types.knowledge_base import ArticleFields, ArticleFilters, ArticleGetOptions


class AsyncKnowledgeBase(AsyncResource["ArticleRow", "Article"]):
    """Knowledge base articles."""

    _name = "knowledge_base"

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
        **filters: Unpack[ArticleFilters],
    ) -> Page[ArticleRow]:
        """Return one page of knowledge base.

        Calls ``GET /KBArticle``. Once took more than 15 seconds on a live tenant; allow it time. A live
        tenant gave no answer within 15 s: narrow it by a filter, or raise ``timeout``.

        Arguments and errors are those of ``halopsa.resources.knowledge_base.KnowledgeBase.list``.

        Filters:
            What is not marked as seen live is published only: no tenant is known to obey it.
            activeinactive: Two values with a comma, such as ``true,false``: whether active articles
                come, and inactive ones.
            articletype: Articles of these types, with commas between them.
            count: Sent in the inventory dialect only. On a tenant this is a row cap and is never sent.
            includeactions: Sent in the inventory dialect only. Tenants do not know it.
            includeactive: False leaves out rows whose ``inactive`` is not set.
            includedetails: Sent in the inventory dialect only. Tenants know it for single records only.
            includeinactive: False leaves out rows whose ``inactive`` is set.
            needsreview: Articles whose next review is overdue.
            order2: The field to sort by in the second place.
            order3: The field to sort by in the third place.
            order4: The field to sort by in the fourth place.
            order5: The field to sort by in the fifth place.
            orderdesc2: Sorts descending by the field in ``order2``.
            orderdesc3: Sorts descending by the field in ``order3``.
            orderdesc4: Sorts descending by the field in ``order4``.
            orderdesc5: Sorts descending by the field in ``order5``.
            related_to: Articles that are related to the article with this id.
            related_to_ticket: Articles that are related to the ticket with this id.
            Published by name and type alone: int ``client_id``, ``device_id``, ``organisation_id``,
                ``site_id``, ``type``; str ``advanced_search``, ``faqlists``, ``key``, ``language_code``,
                ``language_override``.
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
        order: str | None = None,
        orderdesc: bool | None = None,
        search: str | None = None,
        allow_unknown: bool = False,
        timeout: Timeout = None,
        progress: OnProgress | None = None,
        **filters: Unpack[ArticleFilters],
    ) -> AsyncListing[ArticleRow]:
        """Iterate over all knowledge base, page by page.

        Calls ``GET /KBArticle``. Once took more than 15 seconds on a live tenant; allow it time.

        Read it with ``async for``, each iteration afresh, or ``await to_list()``. Arguments and errors are
        those of ``halopsa.resources.knowledge_base.KnowledgeBase.list_all``.
        """
        return self._list_all(
            self._op("list"),
            page_size=page_size,
            prefetch=prefetch,
            resume=resume,
            strict=strict,
            consistent=consistent,
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
        **filters: Unpack[ArticleFilters],
    ) -> AsyncChanges[ArticleRow]:
        """Iterate over the knowledge base that changed since a moment, or since the last time.

        Calls ``GET /KBArticle``. Once took more than 15 seconds on a live tenant; allow it time. Reads the
        whole list and compares ``date_edited`` here: no filter for it is known. Rows without that date come
        every time. Deletions cannot be seen, nor that a record became inactive, unless ``includeinactive``
        is given. Nobody has verified on a live tenant that every change moves the date.

        Read it with ``async for``, each iteration afresh, or ``await to_list()``. Then ``bookmark()`` is
        what to pass as ``when`` the next time. Arguments and errors are those of
        ``halopsa.resources.knowledge_base.KnowledgeBase.changed_since``.
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
        self, id: int, /, *, allow_unknown: bool = False, timeout: Timeout = None, **options: Unpack[ArticleGetOptions]
    ) -> Article:
        """Return one of the knowledge base by its id, with all details.

        Calls ``GET /KBArticle/{id}?includedetails=true``. A live tenant of build 2.250 has answered it.

        Arguments and errors are those of ``halopsa.resources.knowledge_base.KnowledgeBase.get``.
        """
        return await self._get(self._op("get"), id, allow_unknown=allow_unknown, timeout=timeout, options=options)

    async def create(
        self,
        data: ArticleFields | ArticleRow | None = None,
        /,
        *,
        allow_unknown: bool = False,
        **fields: Unpack[ArticleFields],
    ) -> Article:
        """Create one of the knowledge base and return it as the server has it.

        Calls ``POST /KBArticle``. Needs ``name``, ``description``. A live tenant of build 2.250 has created
        and changed records with it, given ``name`` and ``description``.

        Arguments and errors are those of ``halopsa.resources.knowledge_base.KnowledgeBase.create``.
        """
        return await self._create(self._op("create"), data, fields, allow_unknown=allow_unknown)
    async def create_many(
        self,
        rows: Iterable[ArticleFields | ArticleRow | Mapping[str, object]],
        *,
        on_error: OnError = "continue",
        journal: JournalPath | None = None,
        progress: OnProgress | None = None,
        allow_unknown: bool = False,
        **same: Unpack[ArticleFields],
    ) -> BulkReport[Article]:
        """Create many knowledge base, one request for each, and say what became of every one.

        Arguments and errors are those of ``halopsa.resources.knowledge_base.KnowledgeBase.create_many``.
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
        data: ArticleFields | ArticleRow | None = None,
        /,
        *,
        allow_unknown: bool = False,
        **fields: Unpack[ArticleFields],
    ) -> Article:
        """Change one of the knowledge base and return it as the server has it.

        Calls ``POST /KBArticle``, ``PUT /KBArticle/{id}`` in the inventory dialect. A live tenant of build
        2.250 has created and changed records with it.

        Arguments and errors are those of ``halopsa.resources.knowledge_base.KnowledgeBase.update``.
        """
        return await self._update(self._op("update"), id, data, fields, allow_unknown=allow_unknown)
    async def update_many(
        self,
        targets: Iterable[
            int
            | ArticleRow
            | Mapping[str, object]
            | tuple[int | ArticleRow, ArticleFields | Mapping[str, object]]
        ],
        /,
        *,
        on_error: OnError = "continue",
        journal: JournalPath | None = None,
        before: bool | None = None,
        progress: OnProgress | None = None,
        allow_unknown: bool = False,
        **fields: Unpack[ArticleFields],
    ) -> BulkReport[Article]:
        """Change many knowledge base, one request for each, and say what became of every one.

        Arguments and errors are those of ``halopsa.resources.knowledge_base.KnowledgeBase.update_many``.
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
        """Delete one of the knowledge base by its id.

        Calls ``DELETE /KBArticle/{id}``. A live tenant of build 2.250 has deleted a record with it.

        Arguments and errors are those of ``halopsa.resources.knowledge_base.KnowledgeBase.delete``.
        """
        await self._delete(self._op("delete"), id, allow_unknown=allow_unknown, timeout=timeout, options=options)
    async def delete_many(
        self,
        ids: Iterable[int | ArticleRow | Mapping[str, object]],
        /,
        *,
        on_error: OnError = "continue",
        journal: JournalPath | None = None,
        progress: OnProgress | None = None,
        allow_unknown: bool = False,
        **options: object,
    ) -> BulkReport[Article]:
        """Delete many knowledge base, one request for each, and say what became of every one.

        Arguments and errors are those of ``halopsa.resources.knowledge_base.KnowledgeBase.delete_many``.
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
