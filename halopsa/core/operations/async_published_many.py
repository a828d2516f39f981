"""Async published resources that write: what `published_many.py` has, awaited."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from typing import TYPE_CHECKING, Any

from .async_resource import AsyncPublishedResource
from .requests import DetailT, RowT

if TYPE_CHECKING:
    from ..base.typing import JournalPath, OnError
    from ..bulk import BulkReport
    from ..paging.progress import OnProgress
    from .published_many import Target

__all__ = ["AsyncPublishedCreates", "AsyncPublishedUpserts", "AsyncPublishedWrites"]


class AsyncPublishedCreates(AsyncPublishedResource[RowT, DetailT]):
    """Base of the async published resources with ``create``; ``create_many`` writes many as the curated ones do."""

    async def create_many(
        self,
        rows: Iterable[RowT | DetailT | Mapping[str, Any]],
        *,
        on_error: OnError = "continue",
        journal: JournalPath | None = None,
        progress: OnProgress | None = None,
        allow_unknown: bool = False,
        **same: Any,  # noqa: ANN401 - fields of any type
    ) -> BulkReport[DetailT]:
        """As ``create_many`` of ``PublishedCreates``, awaited: the same arguments, report and errors."""
        return await self._write_many(
            self._op("create"),
            rows,
            on_error=on_error,
            journal=journal,
            progress=progress,
            allow_unknown=allow_unknown,
            fields=same,
        )


class AsyncPublishedUpserts(AsyncPublishedCreates[RowT, DetailT]):
    """The same for those with ``update`` too."""

    async def update_many(
        self,
        targets: Iterable[Target[RowT, DetailT]],
        /,
        *,
        on_error: OnError = "continue",
        journal: JournalPath | None = None,
        before: bool | None = None,
        progress: OnProgress | None = None,
        allow_unknown: bool = False,
        **fields: Any,  # noqa: ANN401 - fields of any type
    ) -> BulkReport[DetailT]:
        """As ``update_many`` of ``PublishedUpserts``, awaited: the same arguments, report and errors."""
        return await self._write_many(
            self._op("update"),
            targets,
            on_error=on_error,
            journal=journal,
            before=before,
            progress=progress,
            allow_unknown=allow_unknown,
            fields=fields,
        )


class AsyncPublishedWrites(AsyncPublishedUpserts[RowT, DetailT]):
    """The same for those with ``delete`` too."""

    async def delete_many(
        self,
        ids: Iterable[int | str | RowT | DetailT | Mapping[str, Any]],
        /,
        *,
        on_error: OnError = "continue",
        journal: JournalPath | None = None,
        progress: OnProgress | None = None,
        allow_unknown: bool = False,
        **options: Any,  # noqa: ANN401 - options of any type
    ) -> BulkReport[DetailT]:
        """As ``delete_many`` of ``PublishedWrites``, awaited: the same arguments, report and errors."""
        return await self._write_many(
            self._op("delete"),
            ids,
            on_error=on_error,
            journal=journal,
            progress=progress,
            allow_unknown=allow_unknown,
            fields=options,
        )
