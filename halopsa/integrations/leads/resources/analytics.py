# Generated from spec/leads/resources/analytics.yaml. Do not edit.
"""Analytics: ``client.analytics``."""

from __future__ import annotations

from typing import TYPE_CHECKING

from halopsa.core.operations.resource import Resource

if TYPE_CHECKING:
    from typing import Unpack

    from halopsa.core.base.typing import Timeout
    from halopsa.integrations.leads.models.performance import Performance
    from halopsa.integrations.leads.models.sync_statistics import SyncStatistics
    from halopsa.integrations.leads.types.analytics import SyncStatisticsSyncOptions


class Analytics(Resource["SyncStatistics", "SyncStatistics"]):
    """Figures of the service."""

    _name = "analytics"

    def sync(
        self, *, allow_unknown: bool = False, timeout: Timeout = None, **options: Unpack[SyncStatisticsSyncOptions]
    ) -> SyncStatistics:
        """Return one of the analytics by its id, with all details.

        Calls ``GET /analytics/sync``. Return what came of the leads, by their source.

        Args:
            allow_unknown: Send options that are not known here, as they are named.
            timeout: Seconds to wait for the answer, or a pair to connect and to read. Default: the
                client's.
            **options: See ``halopsa.integrations.leads.types.analytics.SyncStatisticsSyncOptions``.

        Returns:
            ``SyncStatistics``. Fields the answer lacks read ``None``.

        Raises:
            ValidationError: A filter or option is unknown or of the wrong type (nothing is sent).
            NotFoundError: There is no such record.
            HaloIntegrationError: Its subclasses, for what the server or the network does.
        """
        return self._get(self._op("sync"), None, allow_unknown=allow_unknown, timeout=timeout, options=options)

    def performance(
        self, *, allow_unknown: bool = False, timeout: Timeout = None, **options: object
    ) -> Performance:
        """Return one of the analytics by its id, with all details.

        Calls ``GET /analytics/performance``. Return times of answers, rates of errors and throughput.

        Args:
            allow_unknown: Send options that are not known here, as they are named.
            timeout: Seconds to wait for the answer, or a pair to connect and to read. Default: the
                client's.
            **options: None are known; with ``allow_unknown`` any.

        Returns:
            ``Performance``. Fields the answer lacks read ``None``.

        Raises:
            ValidationError: A filter or option is unknown or of the wrong type (nothing is sent).
            NotFoundError: There is no such record.
            HaloIntegrationError: Its subclasses, for what the server or the network does.
        """
        from halopsa.integrations.leads.models.performance import Performance

        return self._get_as(Performance, self._op("performance"), None, allow_unknown=allow_unknown, timeout=timeout, options=options)
