# Generated from spec/halopsa/upstream/ops. Do not edit.
"""``client.api.kb_article``: what the vendor publishes below ``/KBArticle``."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from halopsa.core.operations.published_many import PublishedWrites

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence
    from typing import TypedDict, Unpack

    from halopsa.api.models.kb_entry import KBEntry
    from halopsa.api.models.kb_entry_list import KBEntry_List
    from halopsa.api.models.viewers import Viewers
    from halopsa.core.base.typing import Timeout
    from halopsa.core.paging.checkpoint import Checkpoint
    from halopsa.core.paging.listing import Listing, Page
    from halopsa.core.paging.progress import OnProgress

    class KbArticleGetQuery(TypedDict, total=False):
        """Query parameters; ``None`` leaves one out."""

        includedetails: bool | None
        language_code: str | None
        language_override: str | None
        organisation_id: int | None

    class KbArticleListQuery(TypedDict, total=False):
        """Query parameters; ``None`` leaves one out."""

        activeinactive: str | None
        advanced_search: str | None
        articletype: str | None
        client_id: int | None
        device_id: int | None
        faqlists: str | None
        includeactive: bool | None
        includeinactive: bool | None
        key: str | None
        language_code: str | None
        language_override: str | None
        needsreview: str | None
        order2: str | None
        order3: str | None
        order4: str | None
        order5: str | None
        orderdesc2: bool | None
        orderdesc3: bool | None
        orderdesc4: bool | None
        orderdesc5: bool | None
        organisation_id: int | None
        related_to: int | None
        related_to_ticket: int | None
        site_id: int | None
        type: int | None


class KbArticleApi(PublishedWrites["KBEntry_List", "KBEntry"]):
    """What the vendor publishes below ``/KBArticle``, with the names of the wire.

    Methods raise ``HaloPsaError`` and its subclasses; ``timeout`` is in seconds; ``allow_unknown`` sends
    parameters and fields the vendor has not published, as they are named.
    """

    _name = "api.kb_article"

    def create(
        self, data: KBEntry_List | KBEntry | Mapping[str, Any] | None = None, /, *, allow_unknown: bool = False, **fields: Any
    ) -> KBEntry:
        """Call ``POST /KBArticle``. A live tenant of build 2.250 has created and changed records with it,
        given ``name`` and ``description``."""
        return self._create(self._op("create"), data, fields, allow_unknown=allow_unknown)

    def delete(
        self, id: int, /, *, allow_unknown: bool = False, timeout: Timeout = None, **query: object
    ) -> None:
        """Call ``DELETE /KBArticle/{id}``. A live tenant of build 2.250 has deleted a record with it."""
        self._delete(self._op("delete"), id, allow_unknown=allow_unknown, timeout=timeout, options=query)

    def get(
        self, id: int, /, *, allow_unknown: bool = False, timeout: Timeout = None, **query: Unpack[KbArticleGetQuery]
    ) -> KBEntry:
        """Call ``GET /KBArticle/{id}``. A live tenant of build 2.250 has answered it."""
        return self._get(self._op("get"), id, allow_unknown=allow_unknown, timeout=timeout, options=query)

    def list(
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
        return self._list(
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
    ) -> Listing[KBEntry_List]:
        """Call ``GET /KBArticle``, page by page, with ``prefetch`` (1 to 64) pages in flight. ``resume``: what
        ``checkpoint()`` of an earlier listing returned. ``strict``: raise unless everything came.
        ``consistent``: neither miss nor double rows that are made or deleted meanwhile (needs a list with
        ``order``). ``progress``: called after each page."""
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

    def update(
        self, id: int, data: KBEntry_List | KBEntry | Mapping[str, Any] | None = None, /, *, allow_unknown: bool = False, **fields: Any
    ) -> KBEntry:
        """Call ``POST /KBArticle``. A live tenant of build 2.250 has created and changed records with it."""
        return self._update(self._op("update"), id, data, fields, allow_unknown=allow_unknown)

    def view(
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
        return self._invoke(
            self._op("view"),
            (),
            body=body,
            allow_unknown=allow_unknown,
            timeout=timeout,
            query=query,
        )

    def vote(
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
        return self._invoke(
            self._op("vote"),
            (),
            body=body,
            allow_unknown=allow_unknown,
            timeout=timeout,
            query=query,
        )
