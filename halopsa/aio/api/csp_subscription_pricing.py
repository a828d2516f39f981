# Generated from spec/halopsa/upstream/ops. Do not edit.
"""``client.api.csp_subscription_pricing`` of an async client."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from halopsa.core.operations.async_resource import AsyncPublishedResource
from halopsa.models._base import Entity

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence

    from halopsa.api.models.csp_subscription_pricing import CSPSubscriptionPricing
    from halopsa.core.base.typing import Timeout


class AsyncCspSubscriptionPricingApi(AsyncPublishedResource[Entity, Entity]):
    """``/CSPSubscriptionPricing``: ``halopsa.api.csp_subscription_pricing.CspSubscriptionPricingApi``, awaited."""

    _name = "api.csp_subscription_pricing"

    async def manage(
        self,
        body: Sequence[CSPSubscriptionPricing | Mapping[str, Any]],
        /,
        *,
        allow_unknown: bool = False,
        timeout: Timeout = None,
        **query: object,
    ) -> object:
        """Call ``POST /CSPSubscriptionPricing/manage``. What it answers is not published. Since build 2.236.
        Published by the vendor; nobody has verified this call on a live tenant."""
        return await self._invoke(
            self._op("manage"),
            (),
            body=body,
            allow_unknown=allow_unknown,
            timeout=timeout,
            query=query,
        )
