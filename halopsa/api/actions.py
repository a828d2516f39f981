# Generated from spec/halopsa/upstream/ops. Do not edit.
"""``client.api.actions``: what the vendor publishes below ``/Actions``."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from halopsa.core.operations.published_many import PublishedWrites

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence
    from typing import TypedDict, Unpack

    from halopsa.api.models.action_reaction import ActionReaction
    from halopsa.api.models.actions import Actions
    from halopsa.api.models.actions_list import Actions_List
    from halopsa.core.base.typing import Timeout
    from halopsa.core.paging.checkpoint import Checkpoint
    from halopsa.core.paging.listing import Listing, Page
    from halopsa.core.paging.progress import OnProgress

    class ActionsGetQuery(TypedDict, total=False):
        """Query parameters; ``None`` leaves one out."""

        agentonly: bool | None
        emailonly: bool | None
        includedetails: bool | None
        includeemail: bool | None
        mostrecent: bool | None
        nonsystem: bool | None
        penultimate: bool | None
        ticket_id: int | None

    class ActionsListQuery(TypedDict, total=False):
        """Query parameters; ``None`` leaves one out."""

        actoutcome: str | None
        actoutcomenum: int | None
        agentonly: bool | None
        conversationonly: bool | None
        count: int | None
        datesearch: str | None
        enddate: str | None
        excludebilling: bool | None
        excludehiddenfrominternalit: bool | None
        excludeprivate: bool | None
        excludesys: bool | None
        importantonly: bool | None
        importanttop: bool | None
        includeagentdetails: bool | None
        includeattachments: bool | None
        includefacebookfields: bool | None
        includehtmlemail: bool | None
        includehtmlnote: bool | None
        includenonactionattachments: bool | None
        includetranslations: bool | None
        includetwitterfields: bool | None
        intraticketonly: bool | None
        ischildnotes: bool | None
        isrelatednotes: bool | None
        slaonly: bool | None
        startdate: str | None
        supplieronly: bool | None
        ticket_id: int | None
        timeentriesonly: bool | None


class ActionsApi(PublishedWrites["Actions_List", "Actions"]):
    """What the vendor publishes below ``/Actions``, with the names of the wire.

    Methods raise ``HaloPsaError`` and its subclasses; ``timeout`` is in seconds; ``allow_unknown`` sends
    parameters and fields the vendor has not published, as they are named.
    """

    _name = "api.actions"

    def create(
        self, data: Actions_List | Actions | Mapping[str, Any] | None = None, /, *, allow_unknown: bool = False, **fields: Any
    ) -> Actions:
        """Call ``POST /Actions``. A probe sent a value that the server cannot take, which says nothing of the
        call."""
        return self._create(self._op("create"), data, fields, allow_unknown=allow_unknown)

    def delete(
        self, id: int, /, *, allow_unknown: bool = False, timeout: Timeout = None, **query: object
    ) -> None:
        """Call ``DELETE /Actions/{id}``."""
        self._delete(self._op("delete"), id, allow_unknown=allow_unknown, timeout=timeout, options=query)

    def get(
        self, id: int, /, *, allow_unknown: bool = False, timeout: Timeout = None, **query: Unpack[ActionsGetQuery]
    ) -> Actions:
        """Call ``GET /Actions/{id}``."""
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
        **query: Unpack[ActionsListQuery],
    ) -> Page[Actions_List]:
        """Call ``GET /Actions``. A live tenant has answered it, without rows. A live tenant gave no answer in
        time: narrow it by a filter, or raise ``timeout``."""
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
        **query: Unpack[ActionsListQuery],
    ) -> Listing[Actions_List]:
        """Call ``GET /Actions``, page by page, with ``prefetch`` (1 to 64) pages in flight. ``resume``: what
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

    def reaction(
        self,
        body: ActionReaction | Mapping[str, Any],
        /,
        *,
        allow_unknown: bool = False,
        timeout: Timeout = None,
        **query: object,
    ) -> object:
        """Call ``POST /Actions/reaction``. What it answers is not published. Published by the vendor; nobody
        has verified this call on a live tenant."""
        return self._invoke(
            self._op("reaction"),
            (),
            body=body,
            allow_unknown=allow_unknown,
            timeout=timeout,
            query=query,
        )

    def review(
        self,
        body: Sequence[Actions | Mapping[str, Any]],
        /,
        *,
        allow_unknown: bool = False,
        timeout: Timeout = None,
        **query: object,
    ) -> object:
        """Call ``POST /Actions/Review``. What it answers is not published. Published by the vendor; nobody has
        verified this call on a live tenant."""
        return self._invoke(
            self._op("review"),
            (),
            body=body,
            allow_unknown=allow_unknown,
            timeout=timeout,
            query=query,
        )

    def update(
        self, id: int, data: Actions_List | Actions | Mapping[str, Any] | None = None, /, *, allow_unknown: bool = False, **fields: Any
    ) -> Actions:
        """Call ``POST /Actions``. A probe sent a value that the server cannot take, which says nothing of the
        call."""
        return self._update(self._op("update"), id, data, fields, allow_unknown=allow_unknown)
