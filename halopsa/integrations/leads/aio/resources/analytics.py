# Generated from spec/leads/resources/analytics.yaml. Do not edit.
"""AsyncAnalytics: ``client.analytics`` of an async client."""

from __future__ import annotations

from typing import TYPE_CHECKING

from halopsa.core.operations.async_resource import AsyncResource

if TYPE_CHECKING:
    from typing import Unpack

    from halopsa.core.base.typing import Timeout
    from halopsa.integrations.leads.models.performance import Performance
    from halopsa.integrations.leads.models.sync_statistics import SyncStatistics
    from halopsa.integrations.leads.types.analytics import SyncStatisticsSyncOptions


class AsyncAnalytics(AsyncResource["SyncStatistics", "SyncStatistics"]):
    """Figures of the service."""

    _name = "analytics"

    async def sync(
        self, *, allow_unknown: bool = False, timeout: Timeout = None, **options: Unpack[SyncStatisticsSyncOptions]
    ) -> SyncStatistics:
        """Return one of the analytics by its id, with all details.

        Calls ``GET /analytics/sync``. Return what came of the leads, by their source.

        Arguments and errors are those of ``halopsa.integrations.leads.resources.analytics.Analytics.sync``.
        """
        return await self._get(self._op("sync"), None, allow_unknown=allow_unknown, timeout=timeout, options=options)

    async def performance(
        self, *, allow_unknown: bool = False, timeout: Timeout = None, **options: object
    ) -> Performance:
        """Return one of the analytics by its id, with all details.

        Calls ``GET /analytics/performance``. Return times of answers, rates of errors and throughput.

        Arguments and errors are those of
        ``halopsa.integrations.leads.resources.analytics.Analytics.performance``.
        """
        from halopsa.integrations.leads.models.performance import Performance

        return await self._get_as(Performance, self._op("performance"), None, allow_unknown=allow_unknown, timeout=timeout, options=options)
