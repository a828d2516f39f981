# Generated from spec/halopsa/upstream/ops. Do not edit.
"""``client.api.incoming_event``: what the vendor publishes below ``/IncomingEvent``."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from halopsa.core.operations.published_many import PublishedWrites

if TYPE_CHECKING:
    from collections.abc import Mapping
    from typing import TypedDict, Unpack

    from halopsa.api.models.incoming_event import IncomingEvent
    from halopsa.core.base.typing import Timeout
    from halopsa.core.paging.checkpoint import Checkpoint
    from halopsa.core.paging.listing import Listing, Page
    from halopsa.core.paging.progress import OnProgress

    class IncomingEventProcessQueryQuery(TypedDict, total=False):
        """Query parameters; ``None`` leaves one out."""

        query: Any


class IncomingEventApi(PublishedWrites["IncomingEvent", "IncomingEvent"]):
    """What the vendor publishes below ``/IncomingEvent``, with the names of the wire.

    Methods raise ``HaloPsaError`` and its subclasses; ``timeout`` is in seconds; ``allow_unknown`` sends
    parameters and fields the vendor has not published, as they are named.
    """

    _name = "api.incoming_event"

    def create(
        self, data: IncomingEvent | Mapping[str, Any] | None = None, /, *, allow_unknown: bool = False, **fields: Any
    ) -> IncomingEvent:
        """Call ``POST /IncomingEvent``. Published by the vendor; nobody has verified this call on a live
        tenant."""
        return self._create(self._op("create"), data, fields, allow_unknown=allow_unknown)

    def delete(
        self, id: int, /, *, allow_unknown: bool = False, timeout: Timeout = None, **query: object
    ) -> None:
        """Call ``DELETE /IncomingEvent/{id}``. Published by the vendor; nobody has verified this call on a
        live tenant."""
        self._delete(self._op("delete"), id, allow_unknown=allow_unknown, timeout=timeout, options=query)

    def get(
        self, id: int, /, *, allow_unknown: bool = False, timeout: Timeout = None, **query: object
    ) -> IncomingEvent:
        """Call ``GET /IncomingEvent/{id}``. Published by the vendor; nobody has verified this call on a live
        tenant. A live tenant refused it (403): give the agent of the login the right for it."""
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
        **query: object,
    ) -> Page[IncomingEvent]:
        """Call ``GET /IncomingEvent``. Published by the vendor; nobody has verified this call on a live
        tenant. A live tenant refused it (403): give the agent of the login the right for it."""
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
        **query: object,
    ) -> Listing[IncomingEvent]:
        """Call ``GET /IncomingEvent``, page by page, with ``prefetch`` (1 to 64) pages in flight. ``resume``:
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

    def process(
        self,
        *,
        allow_unknown: bool = False,
        timeout: Timeout = None,
        **query: object,
    ) -> object:
        """Call ``POST /IncomingEvent/Process``. What it answers is not published. Published by the vendor;
        nobody has verified this call on a live tenant."""
        return self._invoke(
            self._op("process"),
            (),
            body=None,
            allow_unknown=allow_unknown,
            timeout=timeout,
            query=query,
        )

    def process_query(
        self,
        *,
        allow_unknown: bool = False,
        timeout: Timeout = None,
        **query: Unpack[IncomingEventProcessQueryQuery],
    ) -> object:
        """Call ``POST /IncomingEvent/ProcessQuery``. What it answers is not published. Since build 2.250.
        Published by the vendor; nobody has verified this call on a live tenant."""
        return self._invoke(
            self._op("process_query"),
            (),
            body=None,
            allow_unknown=allow_unknown,
            timeout=timeout,
            query=query,
        )

    def update(
        self, id: int, data: IncomingEvent | Mapping[str, Any] | None = None, /, *, allow_unknown: bool = False, **fields: Any
    ) -> IncomingEvent:
        """Call ``POST /IncomingEvent``. Published by the vendor; nobody has verified this call on a live
        tenant."""
        return self._update(self._op("update"), id, data, fields, allow_unknown=allow_unknown)
