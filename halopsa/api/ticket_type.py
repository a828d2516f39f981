# Generated from spec/halopsa/upstream/ops. Do not edit.
"""``client.api.ticket_type``: what the vendor publishes below ``/TicketType``."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from halopsa.core.operations.published_many import PublishedWrites

if TYPE_CHECKING:
    from collections.abc import Mapping
    from typing import TypedDict, Unpack

    from halopsa.api.models.request_type import RequestType
    from halopsa.api.models.request_type_list import RequestType_List
    from halopsa.core.base.typing import Timeout
    from halopsa.core.paging.checkpoint import Checkpoint
    from halopsa.core.paging.listing import Listing, Page
    from halopsa.core.paging.progress import OnProgress

    class TicketTypeGetQuery(TypedDict, total=False):
        """Query parameters; ``None`` leaves one out."""

        can_create_only: bool | None
        can_edit_only: bool | None
        debug: bool | None
        includeconfig: bool | None
        includedetails: bool | None
        includekbinfo: bool | None
        includeteamrestrictions: bool | None
        isdetailscreen: bool | None
        isnewticket: bool | None
        survey_fields: bool | None
        ticket_id: int | None

    class TicketTypeListQuery(TypedDict, total=False):
        """Query parameters; ``None`` leaves one out."""

        access_control_level: int | None
        anonanduser: bool | None
        can_create_only: bool | None
        can_edit_only: bool | None
        canagentsselect: bool | None
        canusercreate: bool | None
        client_id: int | None
        domain: str | None
        group_id: int | None
        include_current: int | None
        include_mandatory_field_check: bool | None
        isquicktimedropdown: bool | None
        itil_type: int | None
        outcome_id: int | None
        searchtickets: str | None
        showall: bool | None
        showcounts: bool | None
        showinactive: bool | None
        sprints_only: bool | None
        ticketarea_id: int | None
        user_only: bool | None
        view_id: int | None


class TicketTypeApi(PublishedWrites["RequestType_List", "RequestType"]):
    """What the vendor publishes below ``/TicketType``, with the names of the wire.

    Methods raise ``HaloPsaError`` and its subclasses; ``timeout`` is in seconds; ``allow_unknown`` sends
    parameters and fields the vendor has not published, as they are named.
    """

    _name = "api.ticket_type"

    def create(
        self, data: RequestType_List | RequestType | Mapping[str, Any] | None = None, /, *, allow_unknown: bool = False, **fields: Any
    ) -> RequestType:
        """Call ``POST /TicketType``. Published by the vendor; nobody has verified this call on a live tenant.
        A live tenant refused it (400): the default body of its appointments must be given."""
        return self._create(self._op("create"), data, fields, allow_unknown=allow_unknown)

    def delete(
        self, id: int, /, *, allow_unknown: bool = False, timeout: Timeout = None, **query: object
    ) -> None:
        """Call ``DELETE /TicketType/{id}``. Published by the vendor; nobody has verified this call on a live
        tenant."""
        self._delete(self._op("delete"), id, allow_unknown=allow_unknown, timeout=timeout, options=query)

    def get(
        self, id: int, /, *, allow_unknown: bool = False, timeout: Timeout = None, **query: Unpack[TicketTypeGetQuery]
    ) -> RequestType:
        """Call ``GET /TicketType/{id}``."""
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
        **query: Unpack[TicketTypeListQuery],
    ) -> Page[RequestType_List]:
        """Call ``GET /TicketType``. A live tenant has answered it."""
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
        **query: Unpack[TicketTypeListQuery],
    ) -> Listing[RequestType_List]:
        """Call ``GET /TicketType``, page by page, with ``prefetch`` (1 to 64) pages in flight. ``resume``:
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
        self, id: int, data: RequestType_List | RequestType | Mapping[str, Any] | None = None, /, *, allow_unknown: bool = False, **fields: Any
    ) -> RequestType:
        """Call ``POST /TicketType``. Published by the vendor; nobody has verified this call on a live tenant.
        A live tenant refused it (400): the default body of its appointments must be given."""
        return self._update(self._op("update"), id, data, fields, allow_unknown=allow_unknown)
