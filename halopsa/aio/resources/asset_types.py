# Generated from spec/halopsa/resources/asset_types.yaml. Do not edit.
"""AsyncAssetTypes: ``client.asset_types`` of an async client."""

from __future__ import annotations

from typing import TYPE_CHECKING

from halopsa.core.operations.async_resource import AsyncResource

if TYPE_CHECKING:
    from typing import Unpack

    from halopsa.core.base.typing import Timeout
    from halopsa.core.paging.async_listing import AsyncListing, Checkpoint, OnProgress, Page
    from halopsa.models.asset_type import AssetType
    from halopsa.types.asset_types import AssetTypeFilters, AssetTypeGetOptions


class AsyncAssetTypes(AsyncResource["AssetType", "AssetType"]):
    """Asset types. A type names the fields of its assets and which of them are the key fields. Rows have no
    date of their last change, so there is no ``changed_since``."""

    _name = "asset_types"

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
        **filters: Unpack[AssetTypeFilters],
    ) -> Page[AssetType]:
        """Return one page of asset types.

        Calls ``GET /AssetType``. A live tenant has answered it.

        Arguments and errors are those of ``halopsa.resources.asset_types.AssetTypes.list``.

        Filters:
            What is not marked as seen live is published only: no tenant is known to obey it.
            assetgroup_id: Rows whose ``assetgroup_id`` is this.
            count: Sent in the inventory dialect only. On a tenant this is a row cap and is never sent.
            include_current: By its name, it brings rows that other filters leave out.
            includeactions: Sent in the inventory dialect only. Tenants do not know it.
            includedetails: Sent in the inventory dialect only. Tenants know it for single records only.
            Published by name and type alone: bool ``can_create_only``, ``can_edit_only``,
                ``fixedassetgroups``, ``resourcesonly``, ``setuplist``; int ``tickettype_id``; str ``type``.
        """
        return await self._list(
            self._op("list"),
            page_size=page_size,
            page_no=page_no,
            order=order,
            orderdesc=orderdesc,
            search=search,
            allow_unknown=allow_unknown,
            timeout=timeout,
            filters=filters,
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
        **filters: Unpack[AssetTypeFilters],
    ) -> AsyncListing[AssetType]:
        """Iterate over all asset types, page by page.

        Calls ``GET /AssetType``.

        Read it with ``async for``, each iteration afresh, or ``await to_list()``. Arguments and errors are
        those of ``halopsa.resources.asset_types.AssetTypes.list_all``.
        """
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
            filters=filters,
        )

    async def get(
        self, id: int, /, *, allow_unknown: bool = False, timeout: Timeout = None, **options: Unpack[AssetTypeGetOptions]
    ) -> AssetType:
        """Return one of the asset types by its id, with all details.

        Calls ``GET /AssetType/{id}?includedetails=true``. A live tenant of build 2.250 has answered it.

        Arguments and errors are those of ``halopsa.resources.asset_types.AssetTypes.get``.
        """
        return await self._get(self._op("get"), id, allow_unknown=allow_unknown, timeout=timeout, options=options)
