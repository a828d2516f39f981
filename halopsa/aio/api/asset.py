# Generated from spec/halopsa/upstream/ops. Do not edit.
"""``client.api.asset`` of an async client."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from halopsa.core.operations.async_published_many import AsyncPublishedWrites

if TYPE_CHECKING:
    from collections.abc import Mapping
    from typing import Unpack

    from halopsa.api.asset import AssetGetQuery, AssetListQuery
    from halopsa.api.models.device import Device
    from halopsa.api.models.device_list import Device_List
    from halopsa.core.base.typing import Timeout
    from halopsa.core.paging.async_listing import AsyncListing, Checkpoint, OnProgress, Page


class AsyncAssetApi(AsyncPublishedWrites["Device_List", "Device"]):
    """``/Asset``: ``halopsa.api.asset.AssetApi``, awaited."""

    _name = "api.asset"

    async def create(
        self, data: Device_List | Device | Mapping[str, Any] | None = None, /, *, allow_unknown: bool = False, **fields: Any
    ) -> Device:
        """Call ``POST /Asset``. A live tenant of build 2.250 has created and changed records with it, given
        ``assettype_id`` and ``client_id``."""
        return await self._create(self._op("create"), data, fields, allow_unknown=allow_unknown)

    async def delete(
        self, id: int, /, *, allow_unknown: bool = False, timeout: Timeout = None, **query: object
    ) -> None:
        """Call ``DELETE /Asset/{id}``. A live tenant of build 2.250 has deleted a record with it."""
        await self._delete(self._op("delete"), id, allow_unknown=allow_unknown, timeout=timeout, options=query)

    async def diagram_details(
        self,
        *,
        allow_unknown: bool = False,
        timeout: Timeout = None,
        **query: object,
    ) -> object:
        """Call ``GET /Asset/DiagramDetails``. What it answers is not published. Since build 2.250. Published
        by the vendor; nobody has verified this call on a live tenant."""
        return await self._invoke(
            self._op("diagram_details"),
            (),
            body=None,
            allow_unknown=allow_unknown,
            timeout=timeout,
            query=query,
        )

    async def get(
        self, id: int, /, *, allow_unknown: bool = False, timeout: Timeout = None, **query: Unpack[AssetGetQuery]
    ) -> Device:
        """Call ``GET /Asset/{id}``. A live tenant of build 2.250 has answered it."""
        return await self._get(self._op("get"), id, allow_unknown=allow_unknown, timeout=timeout, options=query)

    async def get_all_software_versions(
        self,
        *,
        allow_unknown: bool = False,
        timeout: Timeout = None,
        **query: object,
    ) -> object:
        """Call ``GET /Asset/GetAllSoftwareVersions``. What it answers is not published. A live tenant has
        answered it. The whole list is long: 18,261 rows on one tenant."""
        return await self._invoke(
            self._op("get_all_software_versions"),
            (),
            body=None,
            allow_unknown=allow_unknown,
            timeout=timeout,
            query=query,
        )

    async def list(
        self,
        *,
        page_size: int = 50,
        page_no: int = 1,
        order: str | None = None,
        orderdesc: bool | None = None,
        search: str | None = None,
        allow_unknown: bool = False,
        timeout: Timeout = None,
        **query: Unpack[AssetListQuery],
    ) -> Page[Device_List]:
        """Call ``GET /Asset``. Two live tenants have answered it. A page has 50 rows at most, and page_size
        holds only together with page_no."""
        return await self._list(
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
        **query: Unpack[AssetListQuery],
    ) -> AsyncListing[Device_List]:
        """Call ``GET /Asset``, page by page."""
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

    async def next_tag(
        self,
        *,
        allow_unknown: bool = False,
        timeout: Timeout = None,
        **query: object,
    ) -> object:
        """Call ``GET /Asset/NextTag``. What it answers is not published. A live tenant has answered it. The
        answer has last_tag and next_tag."""
        return await self._invoke(
            self._op("next_tag"),
            (),
            body=None,
            allow_unknown=allow_unknown,
            timeout=timeout,
            query=query,
        )

    async def update(
        self, id: int, data: Device_List | Device | Mapping[str, Any] | None = None, /, *, allow_unknown: bool = False, **fields: Any
    ) -> Device:
        """Call ``POST /Asset``. A live tenant of build 2.250 has created and changed records with it."""
        return await self._update(self._op("update"), id, data, fields, allow_unknown=allow_unknown)
