# Generated from spec/halopsa/upstream/ops. Do not edit.
"""``client.api.template``: what the vendor publishes below ``/Template``."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from halopsa.core.operations.published_many import PublishedWrites

if TYPE_CHECKING:
    from collections.abc import Mapping
    from typing import TypedDict, Unpack

    from halopsa.api.models.std_request import StdRequest
    from halopsa.api.models.std_request_list import StdRequest_List
    from halopsa.core.base.typing import Timeout
    from halopsa.core.paging.checkpoint import Checkpoint
    from halopsa.core.paging.listing import Listing, Page
    from halopsa.core.paging.progress import OnProgress

    class TemplateGetQuery(TypedDict, total=False):
        """Query parameters; ``None`` leaves one out."""

        includedetails: bool | None
        includekbinfo: bool | None

    class TemplateListQuery(TypedDict, total=False):
        """Query parameters; ``None`` leaves one out."""

        access_control_level: int | None
        action_id: int | None
        agent_id: int | None
        anonanduser: bool | None
        asset_id: int | None
        client_id: int | None
        department_id: int | None
        domain: str | None
        group_id: int | None
        include_ticket_id: int | None
        includeclients: bool | None
        includenames: bool | None
        itil_ticket_type_id: int | None
        itil_type: int | None
        order2: str | None
        order3: str | None
        order4: str | None
        order5: str | None
        orderdesc2: bool | None
        orderdesc3: bool | None
        orderdesc4: bool | None
        orderdesc5: bool | None
        parent_template_id: int | None
        report_id: int | None
        showall: bool | None
        team_id: int | None
        ticket_type_id: int | None
        todo_client_id: int | None
        todo_only: bool | None
        type: int | None
        types: str | None


class TemplateApi(PublishedWrites["StdRequest_List", "StdRequest"]):
    """What the vendor publishes below ``/Template``, with the names of the wire.

    Methods raise ``HaloPsaError`` and its subclasses; ``timeout`` is in seconds; ``allow_unknown`` sends
    parameters and fields the vendor has not published, as they are named.
    """

    _name = "api.template"

    def create(
        self, data: StdRequest_List | StdRequest | Mapping[str, Any] | None = None, /, *, allow_unknown: bool = False, **fields: Any
    ) -> StdRequest:
        """Call ``POST /Template``. Published by the vendor; nobody has verified this call on a live tenant."""
        return self._create(self._op("create"), data, fields, allow_unknown=allow_unknown)

    def delete(
        self, id: int, /, *, allow_unknown: bool = False, timeout: Timeout = None, **query: object
    ) -> None:
        """Call ``DELETE /Template/{id}``. Published by the vendor; nobody has verified this call on a live
        tenant."""
        self._delete(self._op("delete"), id, allow_unknown=allow_unknown, timeout=timeout, options=query)

    def get(
        self, id: int, /, *, allow_unknown: bool = False, timeout: Timeout = None, **query: Unpack[TemplateGetQuery]
    ) -> StdRequest:
        """Call ``GET /Template/{id}``. Published by the vendor; nobody has verified this call on a live
        tenant."""
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
        **query: Unpack[TemplateListQuery],
    ) -> Page[StdRequest_List]:
        """Call ``GET /Template``. A live tenant has answered it."""
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
        **query: Unpack[TemplateListQuery],
    ) -> Listing[StdRequest_List]:
        """Call ``GET /Template``, page by page, with ``prefetch`` (1 to 64) pages in flight. ``resume``: what
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
        self, id: int, data: StdRequest_List | StdRequest | Mapping[str, Any] | None = None, /, *, allow_unknown: bool = False, **fields: Any
    ) -> StdRequest:
        """Call ``POST /Template``. Published by the vendor; nobody has verified this call on a live tenant."""
        return self._update(self._op("update"), id, data, fields, allow_unknown=allow_unknown)
