# Generated from spec/halopsa/upstream/ops. Do not edit.
"""``client.api.draft`` of an async client."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from halopsa.core.operations.async_published_many import AsyncPublishedUpserts

if TYPE_CHECKING:
    from collections.abc import Mapping

    from halopsa.api.models.fault_draft import FaultDraft


class AsyncDraftApi(AsyncPublishedUpserts["FaultDraft", "FaultDraft"]):
    """``/Draft``: ``halopsa.api.draft.DraftApi``, awaited."""

    _name = "api.draft"

    async def create(
        self, data: FaultDraft | Mapping[str, Any] | None = None, /, *, allow_unknown: bool = False, **fields: Any
    ) -> FaultDraft:
        """Call ``POST /Draft``. Since build 2.236. Published by the vendor; nobody has verified this call on a
        live tenant."""
        return await self._create(self._op("create"), data, fields, allow_unknown=allow_unknown)

    async def update(
        self, id: int, data: FaultDraft | Mapping[str, Any] | None = None, /, *, allow_unknown: bool = False, **fields: Any
    ) -> FaultDraft:
        """Call ``POST /Draft``. Since build 2.236. Published by the vendor; nobody has verified this call on a
        live tenant."""
        return await self._update(self._op("update"), id, data, fields, allow_unknown=allow_unknown)
