# Generated from spec/halopsa/upstream/ops. Do not edit.
"""``client.api.faults_forecasting`` of an async client."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from halopsa.core.operations.async_published_many import AsyncPublishedUpserts

if TYPE_CHECKING:
    from collections.abc import Mapping
    from typing import Unpack

    from halopsa.api.faults_forecasting import FaultsForecastingGetQuery
    from halopsa.api.models.faults_forecasting import FaultsForecasting
    from halopsa.core.base.typing import Timeout


class AsyncFaultsForecastingApi(AsyncPublishedUpserts["FaultsForecasting", "FaultsForecasting"]):
    """``/FaultsForecasting``: ``halopsa.api.faults_forecasting.FaultsForecastingApi``, awaited."""

    _name = "api.faults_forecasting"

    async def create(
        self, data: FaultsForecasting | Mapping[str, Any] | None = None, /, *, allow_unknown: bool = False, **fields: Any
    ) -> FaultsForecasting:
        """Call ``POST /FaultsForecasting``. Published by the vendor; nobody has verified this call on a live
        tenant."""
        return await self._create(self._op("create"), data, fields, allow_unknown=allow_unknown)

    async def get(
        self, id: int, /, *, allow_unknown: bool = False, timeout: Timeout = None, **query: Unpack[FaultsForecastingGetQuery]
    ) -> FaultsForecasting:
        """Call ``GET /FaultsForecasting/{id}``. Published by the vendor; nobody has verified this call on a
        live tenant."""
        return await self._get(self._op("get"), id, allow_unknown=allow_unknown, timeout=timeout, options=query)

    async def update(
        self, id: int, data: FaultsForecasting | Mapping[str, Any] | None = None, /, *, allow_unknown: bool = False, **fields: Any
    ) -> FaultsForecasting:
        """Call ``POST /FaultsForecasting``. Published by the vendor; nobody has verified this call on a live
        tenant."""
        return await self._update(self._op("update"), id, data, fields, allow_unknown=allow_unknown)
