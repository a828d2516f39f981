# Generated from spec/halopsa/upstream/ops. Do not edit.
"""``client.api.impersonation_request`` of an async client."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from halopsa.core.operations.async_published_many import AsyncPublishedCreates

if TYPE_CHECKING:
    from collections.abc import Mapping

    from halopsa.api.models.impersonation_request import ImpersonationRequest


class AsyncImpersonationRequestApi(AsyncPublishedCreates["ImpersonationRequest", "ImpersonationRequest"]):
    """``/ImpersonationRequest``: ``halopsa.api.impersonation_request.ImpersonationRequestApi``, awaited."""

    _name = "api.impersonation_request"

    async def create(
        self, data: ImpersonationRequest | Mapping[str, Any] | None = None, /, *, allow_unknown: bool = False, **fields: Any
    ) -> ImpersonationRequest:
        """Call ``POST /ImpersonationRequest``. Published by the vendor; nobody has verified this call on a
        live tenant."""
        return await self._create(self._op("create"), data, fields, allow_unknown=allow_unknown)
