# Generated from spec/halopsa/upstream/ops. Do not edit.
"""``client.api.control`` of an async client."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from halopsa.core.operations.async_published_many import AsyncPublishedUpserts

if TYPE_CHECKING:
    from collections.abc import Mapping

    from halopsa.api.models.control import Control
    from halopsa.core.base.typing import Timeout
    from halopsa.core.paging.async_listing import AsyncListing, Checkpoint, OnProgress, Page


class AsyncControlApi(AsyncPublishedUpserts["Control", "Control"]):
    """``/Control``: ``halopsa.api.control.ControlApi``, awaited."""

    _name = "api.control"

    async def clear_cache(
        self,
        *,
        allow_unknown: bool = False,
        timeout: Timeout = None,
        **query: object,
    ) -> object:
        """Call ``POST /Control/ClearCache``. Published by the vendor; nobody has verified this call on a live
        tenant."""
        return await self._invoke(
            self._op("clear_cache"),
            (),
            body=None,
            allow_unknown=allow_unknown,
            timeout=timeout,
            query=query,
        )

    async def create(
        self, data: Control | Mapping[str, Any] | None = None, /, *, allow_unknown: bool = False, **fields: Any
    ) -> Control:
        """Call ``POST /Control``. Published by the vendor; nobody has verified this call on a live tenant."""
        return await self._create(self._op("create"), data, fields, allow_unknown=allow_unknown)

    async def deprecated_fields(
        self,
        *,
        allow_unknown: bool = False,
        timeout: Timeout = None,
        **query: object,
    ) -> object:
        """Call ``GET /Control/DeprecatedFields``. Since build 2.250. Published by the vendor; nobody has
        verified this call on a live tenant."""
        return await self._invoke(
            self._op("deprecated_fields"),
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
        **query: object,
    ) -> Page[Control]:
        """Call ``GET /Control``. Published by the vendor; nobody has verified this call on a live tenant."""
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
    ) -> AsyncListing[Control]:
        """Call ``GET /Control``, page by page."""
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

    async def setup(
        self,
        *,
        allow_unknown: bool = False,
        timeout: Timeout = None,
        **query: object,
    ) -> object:
        """Call ``POST /Control/setup``. Published by the vendor; nobody has verified this call on a live
        tenant."""
        return await self._invoke(
            self._op("setup"),
            (),
            body=None,
            allow_unknown=allow_unknown,
            timeout=timeout,
            query=query,
        )

    async def teams(
        self,
        *,
        allow_unknown: bool = False,
        timeout: Timeout = None,
        **query: object,
    ) -> object:
        """Call ``GET /Control/Teams``. Published by the vendor; nobody has verified this call on a live
        tenant."""
        return await self._invoke(
            self._op("teams"),
            (),
            body=None,
            allow_unknown=allow_unknown,
            timeout=timeout,
            query=query,
        )

    async def update(
        self, id: int, data: Control | Mapping[str, Any] | None = None, /, *, allow_unknown: bool = False, **fields: Any
    ) -> Control:
        """Call ``POST /Control``. Published by the vendor; nobody has verified this call on a live tenant."""
        return await self._update(self._op("update"), id, data, fields, allow_unknown=allow_unknown)

    async def update_enc(
        self,
        *,
        allow_unknown: bool = False,
        timeout: Timeout = None,
        **query: object,
    ) -> object:
        """Call ``POST /Control/UpdateEnc``. Published by the vendor; nobody has verified this call on a live
        tenant."""
        return await self._invoke(
            self._op("update_enc"),
            (),
            body=None,
            allow_unknown=allow_unknown,
            timeout=timeout,
            query=query,
        )
