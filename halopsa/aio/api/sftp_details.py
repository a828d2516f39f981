# Generated from spec/halopsa/upstream/ops. Do not edit.
"""``client.api.sftp_details`` of an async client."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from halopsa.core.operations.async_published_many import AsyncPublishedWrites

if TYPE_CHECKING:
    from collections.abc import Mapping

    from halopsa.api.models.sftp_details import SFTPDetails
    from halopsa.core.base.typing import Timeout
    from halopsa.core.paging.async_listing import AsyncListing, Checkpoint, OnProgress, Page


class AsyncSftpDetailsApi(AsyncPublishedWrites["SFTPDetails", "SFTPDetails"]):
    """``/SFTPDetails``: ``halopsa.api.sftp_details.SftpDetailsApi``, awaited."""

    _name = "api.sftp_details"

    async def create(
        self, data: SFTPDetails | Mapping[str, Any] | None = None, /, *, allow_unknown: bool = False, **fields: Any
    ) -> SFTPDetails:
        """Call ``POST /SFTPDetails``. Since build 2.236. Published by the vendor; nobody has verified this
        call on a live tenant."""
        return await self._create(self._op("create"), data, fields, allow_unknown=allow_unknown)

    async def delete(
        self, id: int, /, *, allow_unknown: bool = False, timeout: Timeout = None, **query: object
    ) -> None:
        """Call ``DELETE /SFTPDetails/{id}``. Since build 2.236. Published by the vendor; nobody has verified
        this call on a live tenant."""
        await self._delete(self._op("delete"), id, allow_unknown=allow_unknown, timeout=timeout, options=query)

    async def get(
        self, id: int, /, *, allow_unknown: bool = False, timeout: Timeout = None, **query: object
    ) -> SFTPDetails:
        """Call ``GET /SFTPDetails/{id}``. Since build 2.236. Published by the vendor; nobody has verified this
        call on a live tenant."""
        return await self._get(self._op("get"), id, allow_unknown=allow_unknown, timeout=timeout, options=query)

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
        **query: object,
    ) -> Page[SFTPDetails]:
        """Call ``GET /SFTPDetails``. Since build 2.236. A live tenant has answered it, without rows."""
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
        **query: object,
    ) -> AsyncListing[SFTPDetails]:
        """Call ``GET /SFTPDetails``, page by page."""
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

    async def update(
        self, id: int, data: SFTPDetails | Mapping[str, Any] | None = None, /, *, allow_unknown: bool = False, **fields: Any
    ) -> SFTPDetails:
        """Call ``POST /SFTPDetails``. Since build 2.236. Published by the vendor; nobody has verified this
        call on a live tenant."""
        return await self._update(self._op("update"), id, data, fields, allow_unknown=allow_unknown)
