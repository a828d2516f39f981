# Generated from spec/halopsa/upstream/ops. Do not edit.
"""``client.api.item_accounts_link`` of an async client."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from halopsa.core.operations.async_published_many import AsyncPublishedWrites

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence

    from halopsa.api.models.item_accounts_link import ItemAccountsLink
    from halopsa.api.models.item_accounts_link_migration import ItemAccountsLinkMigration
    from halopsa.core.base.typing import Timeout
    from halopsa.core.paging.async_listing import AsyncListing, Checkpoint, OnProgress, Page


class AsyncItemAccountsLinkApi(AsyncPublishedWrites["ItemAccountsLink", "ItemAccountsLink"]):
    """``/ItemAccountsLink``: ``halopsa.api.item_accounts_link.ItemAccountsLinkApi``, awaited."""

    _name = "api.item_accounts_link"

    async def create(
        self, data: ItemAccountsLink | Mapping[str, Any] | None = None, /, *, allow_unknown: bool = False, **fields: Any
    ) -> ItemAccountsLink:
        """Call ``POST /ItemAccountsLink``. Since build 2.236. Published by the vendor; nobody has verified
        this call on a live tenant."""
        return await self._create(self._op("create"), data, fields, allow_unknown=allow_unknown)

    async def delete(
        self, id: int, /, *, allow_unknown: bool = False, timeout: Timeout = None, **query: object
    ) -> None:
        """Call ``DELETE /ItemAccountsLink/{id}``. Since build 2.236. Published by the vendor; nobody has
        verified this call on a live tenant."""
        await self._delete(self._op("delete"), id, allow_unknown=allow_unknown, timeout=timeout, options=query)

    async def get(
        self, id: int, /, *, allow_unknown: bool = False, timeout: Timeout = None, **query: object
    ) -> ItemAccountsLink:
        """Call ``GET /ItemAccountsLink/{id}``. Since build 2.236. Published by the vendor; nobody has verified
        this call on a live tenant."""
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
    ) -> Page[ItemAccountsLink]:
        """Call ``GET /ItemAccountsLink``. Since build 2.236. Published by the vendor; nobody has verified this
        call on a live tenant. A live tenant refused it (500): the server itself failed, so give more
        parameters, or ask the vendor."""
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
    ) -> AsyncListing[ItemAccountsLink]:
        """Call ``GET /ItemAccountsLink``, page by page."""
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

    async def migrate(
        self,
        body: Sequence[ItemAccountsLinkMigration | Mapping[str, Any]],
        /,
        *,
        allow_unknown: bool = False,
        timeout: Timeout = None,
        **query: object,
    ) -> object:
        """Call ``POST /ItemAccountsLink/Migrate``. What it answers is not published. Since build 2.236.
        Published by the vendor; nobody has verified this call on a live tenant."""
        return await self._invoke(
            self._op("migrate"),
            (),
            body=body,
            allow_unknown=allow_unknown,
            timeout=timeout,
            query=query,
        )

    async def update(
        self, id: int, data: ItemAccountsLink | Mapping[str, Any] | None = None, /, *, allow_unknown: bool = False, **fields: Any
    ) -> ItemAccountsLink:
        """Call ``POST /ItemAccountsLink``. Since build 2.236. Published by the vendor; nobody has verified
        this call on a live tenant."""
        return await self._update(self._op("update"), id, data, fields, allow_unknown=allow_unknown)
