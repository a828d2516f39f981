# Generated from spec/halopsa/upstream/ops. Do not edit.
"""``client.api.bookmark`` of an async client."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from halopsa.core.operations.async_published_many import AsyncPublishedCreates

if TYPE_CHECKING:
    from collections.abc import Mapping

    from halopsa.api.models.bookmark import Bookmark
    from halopsa.core.base.typing import Timeout


class AsyncBookmarkApi(AsyncPublishedCreates["Bookmark", "Bookmark"]):
    """``/Bookmark``: ``halopsa.api.bookmark.BookmarkApi``, awaited."""

    _name = "api.bookmark"

    async def create(
        self, data: Bookmark | Mapping[str, Any] | None = None, /, *, allow_unknown: bool = False, **fields: Any
    ) -> Bookmark:
        """Call ``POST /Bookmark``. Published by the vendor; nobody has verified this call on a live tenant."""
        return await self._create(self._op("create"), data, fields, allow_unknown=allow_unknown)

    async def get(
        self, id: int, /, *, allow_unknown: bool = False, timeout: Timeout = None, **query: object
    ) -> Bookmark:
        """Call ``GET /Bookmark/{id}``. Published by the vendor; nobody has verified this call on a live
        tenant."""
        return await self._get(self._op("get"), id, allow_unknown=allow_unknown, timeout=timeout, options=query)
