# Generated from spec/halopsa/upstream/ops. Do not edit.
"""``client.api.to_do``: what the vendor publishes below ``/ToDo``."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from halopsa.core.operations.published_many import PublishedUpserts

if TYPE_CHECKING:
    from collections.abc import Mapping
    from typing import TypedDict, Unpack

    from halopsa.api.models.fault_to_do import FaultToDo
    from halopsa.core.base.typing import Timeout
    from halopsa.core.paging.checkpoint import Checkpoint
    from halopsa.core.paging.listing import Listing, Page
    from halopsa.core.paging.progress import OnProgress

    class ToDoListQuery(TypedDict, total=False):
        """Query parameters; ``None`` leaves one out."""

        ticket_id: int | None


class ToDoApi(PublishedUpserts["FaultToDo", "FaultToDo"]):
    """What the vendor publishes below ``/ToDo``, with the names of the wire.

    Methods raise ``HaloPsaError`` and its subclasses; ``timeout`` is in seconds; ``allow_unknown`` sends
    parameters and fields the vendor has not published, as they are named.
    """

    _name = "api.to_do"

    def create(
        self, data: FaultToDo | Mapping[str, Any] | None = None, /, *, allow_unknown: bool = False, **fields: Any
    ) -> FaultToDo:
        """Call ``POST /ToDo``. A live tenant of build 2.250 has created a record with it, given ``text`` and
        ``ticket_id``. It cannot be deleted by the API."""
        return self._create(self._op("create"), data, fields, allow_unknown=allow_unknown)

    def delete_seq(
        self,
        id: int,
        seq: int,
        /,
        *,
        allow_unknown: bool = False,
        timeout: Timeout = None,
        **query: object,
    ) -> object:
        """Call ``DELETE /ToDo/{id}/seq/{seq}``. What it answers is not published. Since build 2.250. Published
        by the vendor; nobody has verified this call on a live tenant."""
        return self._invoke(
            self._op("delete_seq"),
            (id, seq, ),
            body=None,
            allow_unknown=allow_unknown,
            timeout=timeout,
            query=query,
        )

    def get_seq(
        self,
        id: int,
        seq: int,
        /,
        *,
        allow_unknown: bool = False,
        timeout: Timeout = None,
        **query: object,
    ) -> object:
        """Call ``GET /ToDo/{id}/seq/{seq}``. What it answers is not published. Since build 2.250. Published by
        the vendor; nobody has verified this call on a live tenant."""
        return self._invoke(
            self._op("get_seq"),
            (id, seq, ),
            body=None,
            allow_unknown=allow_unknown,
            timeout=timeout,
            query=query,
        )

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
        **query: Unpack[ToDoListQuery],
    ) -> Page[FaultToDo]:
        """Call ``GET /ToDo``. A live tenant has answered it, without rows."""
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
        **query: Unpack[ToDoListQuery],
    ) -> Listing[FaultToDo]:
        """Call ``GET /ToDo``, page by page, with ``prefetch`` (1 to 64) pages in flight. ``resume``: what
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
        self, id: int, data: FaultToDo | Mapping[str, Any] | None = None, /, *, allow_unknown: bool = False, **fields: Any
    ) -> FaultToDo:
        """Call ``POST /ToDo``. Published by the vendor; nobody has verified this call on a live tenant."""
        return self._update(self._op("update"), id, data, fields, allow_unknown=allow_unknown)
