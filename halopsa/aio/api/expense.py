# Generated from spec/halopsa/upstream/ops. Do not edit.
"""``client.api.expense`` of an async client."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from halopsa.core.operations.async_published_many import AsyncPublishedUpserts

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence

    from halopsa.api.models.expense import Expense
    from halopsa.core.base.typing import Timeout
    from halopsa.core.paging.async_listing import AsyncListing, Checkpoint, OnProgress, Page


class AsyncExpenseApi(AsyncPublishedUpserts["Expense", "Expense"]):
    """``/Expense``: ``halopsa.api.expense.ExpenseApi``, awaited."""

    _name = "api.expense"

    async def create(
        self, data: Expense | Mapping[str, Any] | None = None, /, *, allow_unknown: bool = False, **fields: Any
    ) -> Expense:
        """Call ``POST /Expense``. Since build 2.236. Published by the vendor; nobody has verified this call on
        a live tenant."""
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
        **query: object,
    ) -> Page[Expense]:
        """Call ``GET /Expense``. Since build 2.236. A live tenant has answered it."""
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
    ) -> AsyncListing[Expense]:
        """Call ``GET /Expense``, page by page."""
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

    async def review(
        self,
        body: Sequence[Expense | Mapping[str, Any]],
        /,
        *,
        allow_unknown: bool = False,
        timeout: Timeout = None,
        **query: object,
    ) -> object:
        """Call ``POST /Expense/review``. What it answers is not published. Since build 2.250. Published by the
        vendor; nobody has verified this call on a live tenant."""
        return await self._invoke(
            self._op("review"),
            (),
            body=body,
            allow_unknown=allow_unknown,
            timeout=timeout,
            query=query,
        )

    async def update(
        self, id: int, data: Expense | Mapping[str, Any] | None = None, /, *, allow_unknown: bool = False, **fields: Any
    ) -> Expense:
        """Call ``POST /Expense``. Since build 2.236. Published by the vendor; nobody has verified this call on
        a live tenant."""
        return await self._update(self._op("update"), id, data, fields, allow_unknown=allow_unknown)
