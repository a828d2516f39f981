# Generated from spec/halopsa/upstream/ops. Do not edit.
"""``client.api.bookmark``: what the vendor publishes below ``/Bookmark``."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from halopsa.core.operations.published_many import PublishedCreates

if TYPE_CHECKING:
    from collections.abc import Mapping

    from halopsa.api.models.bookmark import Bookmark
    from halopsa.core.base.typing import Timeout


class BookmarkApi(PublishedCreates["Bookmark", "Bookmark"]):
    """What the vendor publishes below ``/Bookmark``, with the names of the wire.

    Methods raise ``HaloPsaError`` and its subclasses; ``timeout`` is in seconds; ``allow_unknown`` sends
    parameters and fields the vendor has not published, as they are named.
    """

    _name = "api.bookmark"

    def create(
        self, data: Bookmark | Mapping[str, Any] | None = None, /, *, allow_unknown: bool = False, **fields: Any
    ) -> Bookmark:
        """Call ``POST /Bookmark``. Published by the vendor; nobody has verified this call on a live tenant."""
        return self._create(self._op("create"), data, fields, allow_unknown=allow_unknown)

    def get(
        self, id: int, /, *, allow_unknown: bool = False, timeout: Timeout = None, **query: object
    ) -> Bookmark:
        """Call ``GET /Bookmark/{id}``. Published by the vendor; nobody has verified this call on a live
        tenant."""
        return self._get(self._op("get"), id, allow_unknown=allow_unknown, timeout=timeout, options=query)
