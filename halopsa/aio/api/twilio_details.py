# Generated from spec/halopsa/upstream/ops. Do not edit.
"""``client.api.twilio_details`` of an async client."""

from __future__ import annotations

from typing import TYPE_CHECKING

from halopsa.core.operations.async_resource import AsyncPublishedResource
from halopsa.models._base import Entity

if TYPE_CHECKING:
    from halopsa.core.base.typing import Timeout


class AsyncTwilioDetailsApi(AsyncPublishedResource[Entity, Entity]):
    """``/TwilioDetails``: ``halopsa.api.twilio_details.TwilioDetailsApi``, awaited."""

    _name = "api.twilio_details"

    async def list(
        self,
        *,
        allow_unknown: bool = False,
        timeout: Timeout = None,
        **query: object,
    ) -> object:
        """Call ``GET /TwilioDetails``. What it answers is not published. Since build 2.236. A live tenant has
        answered it."""
        return await self._invoke(
            self._op("list"),
            (),
            body=None,
            allow_unknown=allow_unknown,
            timeout=timeout,
            query=query,
        )
