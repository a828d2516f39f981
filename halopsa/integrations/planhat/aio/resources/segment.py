# Generated from spec/planhat/resources/segment.yaml. Do not edit.
"""AsyncSegment: ``client.segment`` of an async client."""

from __future__ import annotations

from typing import TYPE_CHECKING

from halopsa.core.operations.async_resource import AsyncResource

if TYPE_CHECKING:
    from collections.abc import Mapping
    from typing import Unpack

    from halopsa.core.base.typing import Timeout
    from halopsa.integrations.planhat.models.activity import Activity
    from halopsa.integrations.planhat.types.segment import ActivitySendOptions


class AsyncSegment(AsyncResource["Activity", "Activity"]):
    """Events of Segment, sent with the tenant token."""

    _name = "segment"

    async def send(
        self,
        *,
        experimental: bool = False,
        timeout: Timeout = None,
        more: Mapping[str, object] | None = None,
        **fields: Unpack[ActivitySendOptions],
    ) -> object:
        """Send one event; the other fields are Segment's.

        Calls ``POST /dock/segment``.

        Arguments and errors are those of ``halopsa.integrations.planhat.resources.segment.Segment.send``.
        """
        return await self._call(
            self._op("send"), None, experimental=experimental, timeout=timeout, more=more, fields=fields
        )
