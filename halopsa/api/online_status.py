# Generated from spec/halopsa/upstream/ops. Do not edit.
"""``client.api.online_status``: what the vendor publishes below ``/OnlineStatus``."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from halopsa.core.operations.published_many import PublishedUpserts

if TYPE_CHECKING:
    from collections.abc import Mapping
    from typing import TypedDict, Unpack

    from halopsa.api.models.online_status import OnlineStatus
    from halopsa.core.base.typing import Timeout, When
    from halopsa.core.paging.checkpoint import Checkpoint
    from halopsa.core.paging.listing import Listing, Page
    from halopsa.core.paging.progress import OnProgress

    class OnlineStatusListQuery(TypedDict, total=False):
        """Query parameters; ``None`` leaves one out."""

        IsOnline: bool | None
        LastOnline: str | None
        LastOnlineDate: When | None
        TechID: int | None
        agent_status: int | None
        command: str | None
        fetch_all: bool | None
        idle_warn: bool | None
        is_idle: bool | None
        is_logout: bool | None
        last_active: When | None
        status_overidden: bool | None


class OnlineStatusApi(PublishedUpserts["OnlineStatus", "OnlineStatus"]):
    """What the vendor publishes below ``/OnlineStatus``, with the names of the wire.

    Methods raise ``HaloPsaError`` and its subclasses; ``timeout`` is in seconds; ``allow_unknown`` sends
    parameters and fields the vendor has not published, as they are named.
    """

    _name = "api.online_status"

    def create(
        self, data: OnlineStatus | Mapping[str, Any] | None = None, /, *, allow_unknown: bool = False, **fields: Any
    ) -> OnlineStatus:
        """Call ``POST /OnlineStatus``. Published by the vendor; nobody has verified this call on a live
        tenant."""
        return self._create(self._op("create"), data, fields, allow_unknown=allow_unknown)

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
        **query: Unpack[OnlineStatusListQuery],
    ) -> Page[OnlineStatus]:
        """Call ``GET /OnlineStatus``. A live tenant has answered it."""
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
        **query: Unpack[OnlineStatusListQuery],
    ) -> Listing[OnlineStatus]:
        """Call ``GET /OnlineStatus``, page by page, with ``prefetch`` (1 to 64) pages in flight. ``resume``:
        what ``checkpoint()`` of an earlier listing returned. ``strict``: raise unless everything came.
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
        self, id: int, data: OnlineStatus | Mapping[str, Any] | None = None, /, *, allow_unknown: bool = False, **fields: Any
    ) -> OnlineStatus:
        """Call ``POST /OnlineStatus``. Published by the vendor; nobody has verified this call on a live
        tenant."""
        return self._update(self._op("update"), id, data, fields, allow_unknown=allow_unknown)
