# Generated from spec/halopsa/upstream/ops. Do not edit.
"""``client.api.dashboard_links``: what the vendor publishes below ``/DashboardLinks``."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from halopsa.core.operations.published_many import PublishedWrites

if TYPE_CHECKING:
    from collections.abc import Mapping
    from typing import TypedDict, Unpack

    from halopsa.api.models.dashboard_links import DashboardLinks
    from halopsa.core.base.typing import Timeout
    from halopsa.core.paging.checkpoint import Checkpoint
    from halopsa.core.paging.listing import Listing, Page
    from halopsa.core.paging.progress import OnProgress

    class DashboardLinksGetQuery(TypedDict, total=False):
        """Query parameters; ``None`` leaves one out."""

        getreporttoken: bool | None
        includedetails: bool | None
        showall: bool | None
        userid: int | None

    class DashboardLinksListQuery(TypedDict, total=False):
        """Query parameters; ``None`` leaves one out."""

        access_control_level: int | None
        in_app: bool | None
        order2: str | None
        order3: str | None
        order4: str | None
        order5: str | None
        orderdesc2: bool | None
        orderdesc3: bool | None
        orderdesc4: bool | None
        orderdesc5: bool | None
        showall: bool | None
        userid: int | None


class DashboardLinksApi(PublishedWrites["DashboardLinks", "DashboardLinks"]):
    """What the vendor publishes below ``/DashboardLinks``, with the names of the wire.

    Methods raise ``HaloPsaError`` and its subclasses; ``timeout`` is in seconds; ``allow_unknown`` sends
    parameters and fields the vendor has not published, as they are named.
    """

    _name = "api.dashboard_links"

    def create(
        self, data: DashboardLinks | Mapping[str, Any] | None = None, /, *, allow_unknown: bool = False, **fields: Any
    ) -> DashboardLinks:
        """Call ``POST /DashboardLinks``. Published by the vendor; nobody has verified this call on a live
        tenant."""
        return self._create(self._op("create"), data, fields, allow_unknown=allow_unknown)

    def delete(
        self, id: int, /, *, allow_unknown: bool = False, timeout: Timeout = None, **query: object
    ) -> None:
        """Call ``DELETE /DashboardLinks/{id}``. Published by the vendor; nobody has verified this call on a
        live tenant."""
        self._delete(self._op("delete"), id, allow_unknown=allow_unknown, timeout=timeout, options=query)

    def filter_values(
        self,
        *,
        allow_unknown: bool = False,
        timeout: Timeout = None,
        **query: object,
    ) -> object:
        """Call ``GET /DashboardLinks/FilterValues``. What it answers is not published. Published by the
        vendor; nobody has verified this call on a live tenant. A live tenant refused it (500): the server
        itself failed, so give more parameters, or ask the vendor."""
        return self._invoke(
            self._op("filter_values"),
            (),
            body=None,
            allow_unknown=allow_unknown,
            timeout=timeout,
            query=query,
        )

    def get(
        self, id: int, /, *, allow_unknown: bool = False, timeout: Timeout = None, **query: Unpack[DashboardLinksGetQuery]
    ) -> DashboardLinks:
        """Call ``GET /DashboardLinks/{id}``. Published by the vendor; nobody has verified this call on a live
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
        **query: Unpack[DashboardLinksListQuery],
    ) -> Page[DashboardLinks]:
        """Call ``GET /DashboardLinks``. A live tenant has answered it."""
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
        **query: Unpack[DashboardLinksListQuery],
    ) -> Listing[DashboardLinks]:
        """Call ``GET /DashboardLinks``, page by page, with ``prefetch`` (1 to 64) pages in flight. ``resume``:
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
        self, id: int, data: DashboardLinks | Mapping[str, Any] | None = None, /, *, allow_unknown: bool = False, **fields: Any
    ) -> DashboardLinks:
        """Call ``POST /DashboardLinks``. Published by the vendor; nobody has verified this call on a live
        tenant."""
        return self._update(self._op("update"), id, data, fields, allow_unknown=allow_unknown)
