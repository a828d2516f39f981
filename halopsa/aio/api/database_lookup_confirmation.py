# Generated from spec/halopsa/upstream/ops. Do not edit.
"""``client.api.database_lookup_confirmation`` of an async client."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from halopsa.core.operations.async_published_many import AsyncPublishedUpserts

if TYPE_CHECKING:
    from collections.abc import Mapping

    from halopsa.api.models.parts_lookup_confirmation import PartsLookupConfirmation
    from halopsa.core.base.typing import Timeout


class AsyncDatabaseLookupConfirmationApi(AsyncPublishedUpserts["PartsLookupConfirmation", "PartsLookupConfirmation"]):
    """``/DatabaseLookupConfirmation``: ``halopsa.api.database_lookup_confirmation.DatabaseLookupConfirmationApi``, awaited."""

    _name = "api.database_lookup_confirmation"

    async def create(
        self, data: PartsLookupConfirmation | Mapping[str, Any] | None = None, /, *, allow_unknown: bool = False, **fields: Any
    ) -> PartsLookupConfirmation:
        """Call ``POST /DatabaseLookupConfirmation``. Published by the vendor; nobody has verified this call on
        a live tenant."""
        return await self._create(self._op("create"), data, fields, allow_unknown=allow_unknown)

    async def get(
        self, id: int, /, *, allow_unknown: bool = False, timeout: Timeout = None, **query: object
    ) -> PartsLookupConfirmation:
        """Call ``GET /DatabaseLookupConfirmation/{id}``. Published by the vendor; nobody has verified this
        call on a live tenant."""
        return await self._get(self._op("get"), id, allow_unknown=allow_unknown, timeout=timeout, options=query)

    async def update(
        self, id: int, data: PartsLookupConfirmation | Mapping[str, Any] | None = None, /, *, allow_unknown: bool = False, **fields: Any
    ) -> PartsLookupConfirmation:
        """Call ``POST /DatabaseLookupConfirmation``. Published by the vendor; nobody has verified this call on
        a live tenant."""
        return await self._update(self._op("update"), id, data, fields, allow_unknown=allow_unknown)
