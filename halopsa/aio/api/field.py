# Generated from spec/halopsa/upstream/ops. Do not edit.
"""``client.api.field`` of an async client."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from halopsa.core.operations.async_published_many import AsyncPublishedWrites

if TYPE_CHECKING:
    from collections.abc import Mapping
    from typing import Unpack

    from halopsa.api.field import FieldDeleteQuery, FieldGetQuery, FieldListQuery
    from halopsa.api.models.field import Field
    from halopsa.core.base.typing import Timeout
    from halopsa.core.paging.async_listing import AsyncListing, Checkpoint, OnProgress, Page


class AsyncFieldApi(AsyncPublishedWrites["Field", "Field"]):
    """``/Field``: ``halopsa.api.field.FieldApi``, awaited."""

    _name = "api.field"

    async def add_field_to_all(
        self,
        id: int,
        /,
        *,
        allow_unknown: bool = False,
        timeout: Timeout = None,
        **query: object,
    ) -> object:
        """Call ``POST /Field/AddFieldToAll/{id}``. What it answers is not published. Published by the vendor;
        nobody has verified this call on a live tenant."""
        return await self._invoke(
            self._op("add_field_to_all"),
            (id, ),
            body=None,
            allow_unknown=allow_unknown,
            timeout=timeout,
            query=query,
        )

    async def create(
        self, data: Field | Mapping[str, Any] | None = None, /, *, allow_unknown: bool = False, **fields: Any
    ) -> Field:
        """Call ``POST /Field``. A live tenant of build 2.250 has created and changed records with it, given
        ``kind``."""
        return await self._create(self._op("create"), data, fields, allow_unknown=allow_unknown)

    async def delete(
        self, id: int, /, *, allow_unknown: bool = False, timeout: Timeout = None, **query: Unpack[FieldDeleteQuery]
    ) -> None:
        """Call ``DELETE /Field/{id}``. Published by the vendor; nobody has verified this call on a live
        tenant. A live tenant refused it (400): give ``kind``."""
        await self._delete(self._op("delete"), id, allow_unknown=allow_unknown, timeout=timeout, options=query)

    async def get(
        self, id: int, /, *, allow_unknown: bool = False, timeout: Timeout = None, **query: Unpack[FieldGetQuery]
    ) -> Field:
        """Call ``GET /Field/{id}``. Published by the vendor; nobody has verified this call on a live tenant. A
        live tenant refused it (400): give what it asks for."""
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
        **query: Unpack[FieldListQuery],
    ) -> Page[Field]:
        """Call ``GET /Field``. A live tenant has answered it."""
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
        **query: Unpack[FieldListQuery],
    ) -> AsyncListing[Field]:
        """Call ``GET /Field``, page by page."""
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
        self, id: int, data: Field | Mapping[str, Any] | None = None, /, *, allow_unknown: bool = False, **fields: Any
    ) -> Field:
        """Call ``POST /Field``. A live tenant of build 2.250 has created and changed records with it."""
        return await self._update(self._op("update"), id, data, fields, allow_unknown=allow_unknown)
