# Generated from spec/halopsa/upstream/ops. Do not edit.
"""``client.api.asset_change``: what the vendor publishes below ``/AssetChange``."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from halopsa.core.operations.published_many import PublishedUpserts

if TYPE_CHECKING:
    from collections.abc import Mapping
    from typing import TypedDict, Unpack

    from halopsa.api.models.device_change import DeviceChange
    from halopsa.core.base.typing import Timeout
    from halopsa.core.paging.checkpoint import Checkpoint
    from halopsa.core.paging.listing import Listing, Page
    from halopsa.core.paging.progress import OnProgress

    class AssetChangeListQuery(TypedDict, total=False):
        """Query parameters; ``None`` leaves one out."""

        asset_id: int | None
        idonly: bool | None
        licence_id: int | None
        order2: str | None
        order3: str | None
        order4: str | None
        order5: str | None
        orderdesc2: bool | None
        orderdesc3: bool | None
        orderdesc4: bool | None
        orderdesc5: bool | None
        user_id: int | None


class AssetChangeApi(PublishedUpserts["DeviceChange", "DeviceChange"]):
    """What the vendor publishes below ``/AssetChange``, with the names of the wire.

    Methods raise ``HaloPsaError`` and its subclasses; ``timeout`` is in seconds; ``allow_unknown`` sends
    parameters and fields the vendor has not published, as they are named.
    """

    _name = "api.asset_change"

    def create(
        self, data: DeviceChange | Mapping[str, Any] | None = None, /, *, allow_unknown: bool = False, **fields: Any
    ) -> DeviceChange:
        """Call ``POST /AssetChange``. Published by the vendor; nobody has verified this call on a live tenant."""
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
        **query: Unpack[AssetChangeListQuery],
    ) -> Page[DeviceChange]:
        """Call ``GET /AssetChange``. A live tenant has answered it, given ``asset_id``. A live tenant gave no
        answer within 15 s: narrow it by a filter, or raise ``timeout``."""
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
        **query: Unpack[AssetChangeListQuery],
    ) -> Listing[DeviceChange]:
        """Call ``GET /AssetChange``, page by page, with ``prefetch`` (1 to 64) pages in flight. ``resume``:
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
        self, id: int, data: DeviceChange | Mapping[str, Any] | None = None, /, *, allow_unknown: bool = False, **fields: Any
    ) -> DeviceChange:
        """Call ``POST /AssetChange``. Published by the vendor; nobody has verified this call on a live tenant."""
        return self._update(self._op("update"), id, data, fields, allow_unknown=allow_unknown)
