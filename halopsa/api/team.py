# Generated from spec/halopsa/upstream/ops. Do not edit.
"""``client.api.team``: what the vendor publishes below ``/Team``."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from halopsa.core.operations.published_many import PublishedWrites

if TYPE_CHECKING:
    from collections.abc import Mapping
    from typing import TypedDict, Unpack

    from halopsa.api.models.section_detail import SectionDetail
    from halopsa.api.models.section_detail_list import SectionDetail_List
    from halopsa.core.base.typing import Timeout
    from halopsa.core.paging.checkpoint import Checkpoint
    from halopsa.core.paging.listing import Listing, Page
    from halopsa.core.paging.progress import OnProgress

    class TeamGetQuery(TypedDict, total=False):
        """Query parameters; ``None`` leaves one out."""

        includeagents: bool | None
        includedetails: bool | None

    class TeamListQuery(TypedDict, total=False):
        """Query parameters; ``None`` leaves one out."""

        can_edit_only: bool | None
        chat_only: bool | None
        department_id: int | None
        domain: str | None
        ids: str | None
        include_managers: bool | None
        includeagentsforteams: str | None
        includedisabled: str | None
        includeenabled: str | None
        istree: bool | None
        memberonly: bool | None
        mydeps: bool | None
        myteamsonly: bool | None
        orderbyseq: bool | None
        outcome_id: int | None
        showall: bool | None
        showcounts: bool | None
        ticketarea_id: int | None
        type: str | None
        view_id: int | None


class TeamApi(PublishedWrites["SectionDetail_List", "SectionDetail"]):
    """What the vendor publishes below ``/Team``, with the names of the wire.

    Methods raise ``HaloPsaError`` and its subclasses; ``timeout`` is in seconds; ``allow_unknown`` sends
    parameters and fields the vendor has not published, as they are named.
    """

    _name = "api.team"

    def create(
        self, data: SectionDetail_List | SectionDetail | Mapping[str, Any] | None = None, /, *, allow_unknown: bool = False, **fields: Any
    ) -> SectionDetail:
        """Call ``POST /Team``. A live tenant of build 2.250 has created and changed records with it, given
        ``name``."""
        return self._create(self._op("create"), data, fields, allow_unknown=allow_unknown)

    def delete(
        self, id: int, /, *, allow_unknown: bool = False, timeout: Timeout = None, **query: object
    ) -> None:
        """Call ``DELETE /Team/{id}``. A live tenant of build 2.250 has deleted a record with it."""
        self._delete(self._op("delete"), id, allow_unknown=allow_unknown, timeout=timeout, options=query)

    def get(
        self, id: int, /, *, allow_unknown: bool = False, timeout: Timeout = None, **query: Unpack[TeamGetQuery]
    ) -> SectionDetail:
        """Call ``GET /Team/{id}``. A live tenant of build 2.250 has answered it."""
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
        **query: Unpack[TeamListQuery],
    ) -> Page[SectionDetail_List]:
        """Call ``GET /Team``. A live tenant has answered it."""
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
        **query: Unpack[TeamListQuery],
    ) -> Listing[SectionDetail_List]:
        """Call ``GET /Team``, page by page, with ``prefetch`` (1 to 64) pages in flight. ``resume``: what
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

    def tree(
        self,
        *,
        allow_unknown: bool = False,
        timeout: Timeout = None,
        **query: object,
    ) -> object:
        """Call ``GET /Team/Tree``. What it answers is not published. A live tenant has answered it."""
        return self._invoke(
            self._op("tree"),
            (),
            body=None,
            allow_unknown=allow_unknown,
            timeout=timeout,
            query=query,
        )

    def update(
        self, id: int, data: SectionDetail_List | SectionDetail | Mapping[str, Any] | None = None, /, *, allow_unknown: bool = False, **fields: Any
    ) -> SectionDetail:
        """Call ``POST /Team``. A live tenant of build 2.250 has created and changed records with it."""
        return self._update(self._op("update"), id, data, fields, allow_unknown=allow_unknown)
