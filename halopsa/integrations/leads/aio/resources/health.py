# Generated from spec/leads/resources/health.yaml. Do not edit.
"""AsyncHealth: ``client.health`` of an async client."""

from __future__ import annotations

from typing import TYPE_CHECKING

from halopsa.core.operations.async_resource import AsyncResource

if TYPE_CHECKING:
    from halopsa.core.base.typing import Timeout
    from halopsa.integrations.leads.models.service_health import ServiceHealth


class AsyncHealth(AsyncResource["ServiceHealth", "ServiceHealth"]):
    """How the service is."""

    _name = "health"

    async def check(
        self, *, allow_unknown: bool = False, timeout: Timeout = None, **options: object
    ) -> ServiceHealth:
        """Return one of the health by its id, with all details.

        Calls ``GET /health``. Return how the service and what it needs are.

        Arguments and errors are those of ``halopsa.integrations.leads.resources.health.Health.check``.
        """
        return await self._get(self._op("check"), None, allow_unknown=allow_unknown, timeout=timeout, options=options)
