# Generated from spec/portal/resources/health.yaml. Do not edit.
"""AsyncHealth: ``client.health`` of an async client."""

from __future__ import annotations

from typing import TYPE_CHECKING

from halopsa.core.operations.async_resource import AsyncResource

if TYPE_CHECKING:
    from halopsa.core.base.typing import Timeout
    from halopsa.integrations.portal.models.nothing import Nothing


class AsyncHealth(AsyncResource["Nothing", "Nothing"]):
    """Whether the portal is well."""

    _name = "health"

    async def check(
        self,
        *,
        experimental: bool = False,
        timeout: Timeout = None,
    ) -> object:
        """Ask whether the portal is there.

        Calls ``GET /health``.

        Arguments and errors are those of ``halopsa.integrations.portal.resources.health.Health.check``.
        """
        return await self._call(
            self._op("check"), None, experimental=experimental, timeout=timeout, fields={}
        )
