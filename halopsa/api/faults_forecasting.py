# Generated from spec/halopsa/upstream/ops. Do not edit.
"""``client.api.faults_forecasting``: what the vendor publishes below ``/FaultsForecasting``."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from halopsa.core.operations.published_many import PublishedUpserts

if TYPE_CHECKING:
    from collections.abc import Mapping
    from typing import TypedDict, Unpack

    from halopsa.api.models.faults_forecasting import FaultsForecasting
    from halopsa.core.base.typing import Timeout

    class FaultsForecastingGetQuery(TypedDict, total=False):
        """Query parameters; ``None`` leaves one out."""

        includedetails: bool | None


class FaultsForecastingApi(PublishedUpserts["FaultsForecasting", "FaultsForecasting"]):
    """What the vendor publishes below ``/FaultsForecasting``, with the names of the wire.

    Methods raise ``HaloPsaError`` and its subclasses; ``timeout`` is in seconds; ``allow_unknown`` sends
    parameters and fields the vendor has not published, as they are named.
    """

    _name = "api.faults_forecasting"

    def create(
        self, data: FaultsForecasting | Mapping[str, Any] | None = None, /, *, allow_unknown: bool = False, **fields: Any
    ) -> FaultsForecasting:
        """Call ``POST /FaultsForecasting``. Published by the vendor; nobody has verified this call on a live
        tenant."""
        return self._create(self._op("create"), data, fields, allow_unknown=allow_unknown)

    def get(
        self, id: int, /, *, allow_unknown: bool = False, timeout: Timeout = None, **query: Unpack[FaultsForecastingGetQuery]
    ) -> FaultsForecasting:
        """Call ``GET /FaultsForecasting/{id}``. Published by the vendor; nobody has verified this call on a
        live tenant."""
        return self._get(self._op("get"), id, allow_unknown=allow_unknown, timeout=timeout, options=query)

    def update(
        self, id: int, data: FaultsForecasting | Mapping[str, Any] | None = None, /, *, allow_unknown: bool = False, **fields: Any
    ) -> FaultsForecasting:
        """Call ``POST /FaultsForecasting``. Published by the vendor; nobody has verified this call on a live
        tenant."""
        return self._update(self._op("update"), id, data, fields, allow_unknown=allow_unknown)
