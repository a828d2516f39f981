# Generated from spec/halopsa/upstream/ops. Do not edit.
"""``client.api.dashboard_links_repository``: what the vendor publishes below ``/DashboardLinksRepository``."""

from __future__ import annotations

from typing import TYPE_CHECKING

from halopsa.core.operations.published import PublishedResource
from halopsa.models._base import Entity

if TYPE_CHECKING:
    from typing import TypedDict, Unpack

    from halopsa.core.base.typing import Timeout

    class DashboardLinksRepositoryGetQuery(TypedDict, total=False):
        """Query parameters; ``None`` leaves one out."""

        getreporttoken: bool | None
        includedetails: bool | None
        showall: bool | None
        userid: int | None

    class DashboardLinksRepositoryListQuery(TypedDict, total=False):
        """Query parameters; ``None`` leaves one out."""

        access_control_level: int | None
        count: int | None
        in_app: bool | None
        order: str | None
        order2: str | None
        order3: str | None
        order4: str | None
        order5: str | None
        orderdesc: bool | None
        orderdesc2: bool | None
        orderdesc3: bool | None
        orderdesc4: bool | None
        orderdesc5: bool | None
        page_no: int | None
        page_size: int | None
        pageinate: bool | None
        showall: bool | None
        userid: int | None


class DashboardLinksRepositoryApi(PublishedResource[Entity, Entity]):
    """What the vendor publishes below ``/DashboardLinksRepository``, with the names of the wire.

    Methods raise ``HaloPsaError`` and its subclasses; ``timeout`` is in seconds; ``allow_unknown`` sends
    parameters and fields the vendor has not published, as they are named.
    """

    _name = "api.dashboard_links_repository"

    def get(
        self,
        id: int,
        /,
        *,
        allow_unknown: bool = False,
        timeout: Timeout = None,
        **query: Unpack[DashboardLinksRepositoryGetQuery],
    ) -> object:
        """Call ``GET /DashboardLinksRepository/{id}``. What it answers is not published. Since build 2.236.
        Published by the vendor; nobody has verified this call on a live tenant."""
        return self._invoke(
            self._op("get"),
            (id, ),
            body=None,
            allow_unknown=allow_unknown,
            timeout=timeout,
            query=query,
        )

    def list(
        self,
        *,
        allow_unknown: bool = False,
        timeout: Timeout = None,
        **query: Unpack[DashboardLinksRepositoryListQuery],
    ) -> object:
        """Call ``GET /DashboardLinksRepository``. What it answers is not published. Since build 2.236. A live
        tenant has answered it, without rows."""
        return self._invoke(
            self._op("list"),
            (),
            body=None,
            allow_unknown=allow_unknown,
            timeout=timeout,
            query=query,
        )
