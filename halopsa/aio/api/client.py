# Generated from spec/halopsa/upstream/ops. Do not edit.
"""``client.api.client`` of an async client."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, cast

from halopsa.core.operations.async_published_many import AsyncPublishedWrites

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence
    from typing import Unpack

    from halopsa.api.client import ClientGetQuery, ClientListQuery
    from halopsa.api.models.area import Area
    from halopsa.api.models.area_list import Area_List
    from halopsa.core.base.typing import Timeout
    from halopsa.core.paging.async_listing import AsyncListing, Checkpoint, OnProgress, Page


class AsyncClientApi(AsyncPublishedWrites["Area_List", "Area"]):
    """``/Client``: ``halopsa.api.client.ClientApi``, awaited."""

    _name = "api.client"

    async def create(
        self, data: Area_List | Area | Mapping[str, Any] | None = None, /, *, allow_unknown: bool = False, **fields: Any
    ) -> Area:
        """Call ``POST /Client``. A live tenant of build 2.250 has created and changed records with it, given
        ``name``."""
        return await self._create(self._op("create"), data, fields, allow_unknown=allow_unknown)

    async def delete(
        self, id: int, /, *, allow_unknown: bool = False, timeout: Timeout = None, **query: object
    ) -> None:
        """Call ``DELETE /Client/{id}``. A live tenant of build 2.250 has deleted a record with it."""
        await self._delete(self._op("delete"), id, allow_unknown=allow_unknown, timeout=timeout, options=query)

    async def get(
        self, id: int, /, *, allow_unknown: bool = False, timeout: Timeout = None, **query: Unpack[ClientGetQuery]
    ) -> Area:
        """Call ``GET /Client/{id}``. A live tenant of build 2.250 has answered it."""
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
        **query: Unpack[ClientListQuery],
    ) -> Page[Area_List]:
        """Call ``GET /Client``. A live tenant has answered it."""
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
        **query: Unpack[ClientListQuery],
    ) -> AsyncListing[Area_List]:
        """Call ``GET /Client``, page by page."""
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

    async def me(
        self,
        *,
        allow_unknown: bool = False,
        timeout: Timeout = None,
        **query: object,
    ) -> Area:
        """Call ``GET /Client/me``. Published by the vendor; nobody has verified this call on a live tenant. A
        live tenant refused it (401): the login needs another scope or right, or another kind of login."""
        return cast("Area", await self._invoke(
            self._op("me"),
            (),
            body=None,
            allow_unknown=allow_unknown,
            timeout=timeout,
            query=query,
        ))

    async def new_accounts_id(
        self,
        body: Sequence[Area | Mapping[str, Any]],
        /,
        *,
        allow_unknown: bool = False,
        timeout: Timeout = None,
        **query: object,
    ) -> object:
        """Call ``POST /Client/NewAccountsId``. What it answers is not published. Published by the vendor;
        nobody has verified this call on a live tenant."""
        return await self._invoke(
            self._op("new_accounts_id"),
            (),
            body=body,
            allow_unknown=allow_unknown,
            timeout=timeout,
            query=query,
        )

    async def payment_method_update(
        self,
        body: Sequence[Area | Mapping[str, Any]],
        /,
        *,
        allow_unknown: bool = False,
        timeout: Timeout = None,
        **query: object,
    ) -> object:
        """Call ``POST /Client/PaymentMethodUpdate``. What it answers is not published. Published by the
        vendor; nobody has verified this call on a live tenant."""
        return await self._invoke(
            self._op("payment_method_update"),
            (),
            body=body,
            allow_unknown=allow_unknown,
            timeout=timeout,
            query=query,
        )

    async def update(
        self, id: int, data: Area_List | Area | Mapping[str, Any] | None = None, /, *, allow_unknown: bool = False, **fields: Any
    ) -> Area:
        """Call ``POST /Client``. A live tenant of build 2.250 has created and changed records with it."""
        return await self._update(self._op("update"), id, data, fields, allow_unknown=allow_unknown)
