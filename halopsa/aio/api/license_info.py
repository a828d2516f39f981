# Generated from spec/halopsa/upstream/ops. Do not edit.
"""``client.api.license_info`` of an async client."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from halopsa.core.operations.async_published_many import AsyncPublishedUpserts

if TYPE_CHECKING:
    from collections.abc import Mapping
    from typing import Unpack

    from halopsa.api.license_info import LicenseInfoListQuery
    from halopsa.api.models.licence_info import LicenceInfo
    from halopsa.core.base.typing import Timeout
    from halopsa.core.paging.async_listing import AsyncListing, Checkpoint, OnProgress, Page


class AsyncLicenseInfoApi(AsyncPublishedUpserts["LicenceInfo", "LicenceInfo"]):
    """``/LicenseInfo``: ``halopsa.api.license_info.LicenseInfoApi``, awaited."""

    _name = "api.license_info"

    async def create(
        self, data: LicenceInfo | Mapping[str, Any] | None = None, /, *, allow_unknown: bool = False, **fields: Any
    ) -> LicenceInfo:
        """Call ``POST /LicenseInfo``. Published by the vendor; nobody has verified this call on a live tenant."""
        return await self._create(self._op("create"), data, fields, allow_unknown=allow_unknown)

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
        **query: Unpack[LicenseInfoListQuery],
    ) -> Page[LicenceInfo]:
        """Call ``GET /LicenseInfo``. Published by the vendor; nobody has verified this call on a live tenant.
        A live tenant gave no answer within 15 s: narrow it by a filter, or raise ``timeout``."""
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
        **query: Unpack[LicenseInfoListQuery],
    ) -> AsyncListing[LicenceInfo]:
        """Call ``GET /LicenseInfo``, page by page."""
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

    async def password(
        self,
        *,
        allow_unknown: bool = False,
        timeout: Timeout = None,
        **query: object,
    ) -> object:
        """Call ``GET /LicenseInfo/password``. What it answers is not published. Published by the vendor;
        nobody has verified this call on a live tenant. A live tenant refused it (404): the record or the
        module may be missing there, so check what you give in the path."""
        return await self._invoke(
            self._op("password"),
            (),
            body=None,
            allow_unknown=allow_unknown,
            timeout=timeout,
            query=query,
        )

    async def update(
        self, id: int, data: LicenceInfo | Mapping[str, Any] | None = None, /, *, allow_unknown: bool = False, **fields: Any
    ) -> LicenceInfo:
        """Call ``POST /LicenseInfo``. Published by the vendor; nobody has verified this call on a live tenant."""
        return await self._update(self._op("update"), id, data, fields, allow_unknown=allow_unknown)
