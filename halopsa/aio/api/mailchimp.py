# Generated from spec/halopsa/upstream/ops. Do not edit.
"""``client.api.mailchimp`` of an async client."""

from __future__ import annotations

from typing import TYPE_CHECKING

from halopsa.core.operations.async_resource import AsyncPublishedResource
from halopsa.models._base import Entity

if TYPE_CHECKING:
    from halopsa.core.base.typing import Timeout


class AsyncMailchimpApi(AsyncPublishedResource[Entity, Entity]):
    """``/Mailchimp``: ``halopsa.api.mailchimp.MailchimpApi``, awaited."""

    _name = "api.mailchimp"

    async def get(
        self,
        *,
        allow_unknown: bool = False,
        timeout: Timeout = None,
        **query: object,
    ) -> object:
        """Call ``GET /Mailchimp/Get``. What it answers is not published. Gone in build 2.236; older ones have
        it. Published by the vendor; nobody has verified this call on a live tenant."""
        return await self._invoke(
            self._op("get"),
            (),
            body=None,
            allow_unknown=allow_unknown,
            timeout=timeout,
            query=query,
        )
