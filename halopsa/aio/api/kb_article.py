# Generated from spec/halopsa/upstream/ops. Do not edit.
"""``client.api.kb_article`` of an async client."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from halopsa.core.operations.async_published_many import AsyncPublishedWrites

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence
    from typing import Unpack

    from halopsa.api.kb_article import KbArticleGetQuery, KbArticleListQuery
    from halopsa.api.models.kb_entry import KBEntry
    from halopsa.api.models.kb_entry_list import KBEntry_List
    from halopsa.api.models.viewers import Viewers
    from halopsa.core.base.typing import Timeout
    from halopsa.core.paging.async_listing import AsyncListing, Checkpoint, OnProgress, Page


class AsyncKbArticleApi(AsyncPublishedWrites["KBEntry_List", "KBEntry"]):
    """``/KBArticle``: ``halopsa.api.kb_article.KbArticleApi``, awaited."""

    _name = "api.kb_article"

    async def create(
        self, data: KBEntry_List | KBEntry | Mapping[str, Any] | None = None, /, *, allow_unknown: bool = False, **fields: Any
    ) -> KBEntry:
        """Call ``POST /KBArticle``. A live tenant of build 2.250 has created and changed records with it,
        given ``name`` and ``description``."""
        return await self._create(self._op("create"), data, fields, allow_unknown=allow_unknown)

    async def delete(
        self, id: int, /, *, allow_unknown: bool = False, timeout: Timeout = None, **query: object
    ) -> None:
        """Call ``DELETE /KBArticle/{id}``. A live tenant of build 2.250 has deleted a record with it."""
        await self._delete(self._op("delete"), id, allow_unknown=allow_unknown, timeout=timeout, options=query)

    async def get(
        self, id: int, /, *, allow_unknown: bool = False, timeout: Timeout = None, **query: Unpack[KbArticleGetQuery]
    ) -> KBEntry:
        """Call ``GET /KBArticle/{id}``. A live tenant of build 2.250 has answered it."""
        return await self._get(self._op("get"), id, allow_unknown=allow_unknown, timeout=timeout, options=query)

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
        **query: Unpack[KbArticleListQuery],
    ) -> Page[KBEntry_List]:
        """Call ``GET /KBArticle``. A live tenant gave no answer within 15 s: narrow it by a filter, or raise
        ``timeout``."""
        return await self._list(
            self._op("list"),
            page_size=page_size,
            page_no=page_no,
            order=order,
            orderdesc=orderdesc,
            search=search,
            allow_unknown=allow_unknown,
            timeout=timeout,
            filters=query,
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
        **query: Unpack[KbArticleListQuery],
    ) -> AsyncListing[KBEntry_List]:
        """Call ``GET /KBArticle``, page by page."""
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
            filters=query,
        )

    async def update(
        self, id: int, data: KBEntry_List | KBEntry | Mapping[str, Any] | None = None, /, *, allow_unknown: bool = False, **fields: Any
    ) -> KBEntry:
        """Call ``POST /KBArticle``. A live tenant of build 2.250 has created and changed records with it."""
        return await self._update(self._op("update"), id, data, fields, allow_unknown=allow_unknown)

    async def view(
        self,
        body: Sequence[Viewers | Mapping[str, Any]],
        /,
        *,
        allow_unknown: bool = False,
        timeout: Timeout = None,
        **query: object,
    ) -> object:
        """Call ``POST /KBArticle/View``. What it answers is not published. Since build 2.236. Published by the
        vendor; nobody has verified this call on a live tenant."""
        return await self._invoke(
            self._op("view"),
            (),
            body=body,
            allow_unknown=allow_unknown,
            timeout=timeout,
            query=query,
        )

    async def vote(
        self,
        body: Sequence[KBEntry | Mapping[str, Any]],
        /,
        *,
        allow_unknown: bool = False,
        timeout: Timeout = None,
        **query: object,
    ) -> object:
        """Call ``POST /KBArticle/vote``. What it answers is not published. Published by the vendor; nobody has
        verified this call on a live tenant."""
        return await self._invoke(
            self._op("vote"),
            (),
            body=body,
            allow_unknown=allow_unknown,
            timeout=timeout,
            query=query,
        )
