# Generated from spec/planhat/resources/metrics.yaml. Do not edit.
"""AsyncMetrics: ``client.metrics`` of an async client."""

from __future__ import annotations

from typing import TYPE_CHECKING

from halopsa.core.operations.async_resource import AsyncResource

if TYPE_CHECKING:
    from collections.abc import Iterable, Mapping
    from typing import Unpack

    from halopsa.core.base.typing import Timeout
    from halopsa.core.bulk import BulkReport
    from halopsa.core.paging.async_listing import AsyncListing, Checkpoint, OnProgress, Page
    from halopsa.integrations.planhat.models.metric_value import MetricValue
    from halopsa.integrations.planhat.types.metrics import (
        MetricValueFields,
        MetricValueFilters,
        MetricValueSendOptions,
    )


class AsyncMetrics(AsyncResource["MetricValue", "MetricValue"]):
    """Numbers over time. They are read from one host and sent to another. Rows have no date of their last
    change, so there is no ``changed_since``."""

    _name = "metrics"

    async def list(
        self,
        *,
        page_size: int = 100,
        page_no: int = 1,
        allow_unknown: bool = False,
        timeout: Timeout = None,
        **filters: Unpack[MetricValueFilters],
    ) -> Page[MetricValue]:
        """Return one page of metrics.

        Calls ``GET /dimensiondata``.

        Arguments and errors are those of ``halopsa.integrations.planhat.resources.metrics.Metrics.list``.

        Filters:
            company_id: Sent as ``cId``.
            dimension_id: Sent as ``dimid``.
            from_day: Sent as ``from``.
            to_day: Sent as ``to``.
        """
        return await self._list(
            self._op("list"),
            page_size=page_size,
            page_no=page_no,
            allow_unknown=allow_unknown,
            timeout=timeout,
            filters=filters,
        )

    def list_all(
        self,
        *,
        page_size: int | None = None,
        prefetch: int = 1,
        resume: Checkpoint | str | None = None,
        strict: bool = False,
        consistent: bool = False,
        allow_unknown: bool = False,
        timeout: Timeout = None,
        progress: OnProgress | None = None,
        **filters: Unpack[MetricValueFilters],
    ) -> AsyncListing[MetricValue]:
        """Iterate over all metrics, page by page.

        Calls ``GET /dimensiondata``.

        Read it with ``async for``, each iteration afresh, or ``await to_list()``. Arguments and errors are
        those of ``halopsa.integrations.planhat.resources.metrics.Metrics.list_all``.
        """
        return self._list_all(
            self._op("list"),
            page_size=page_size,
            prefetch=prefetch,
            resume=resume,
            strict=strict,
            consistent=consistent,
            allow_unknown=allow_unknown,
            timeout=timeout,
            progress=progress,
            filters=filters,
        )

    async def send(
        self,
        *,
        experimental: bool = False,
        timeout: Timeout = None,
        **fields: Unpack[MetricValueSendOptions],
    ) -> object:
        """Send one number.

        Calls ``POST /dimensiondata/{tenant_token}``.

        Arguments and errors are those of ``halopsa.integrations.planhat.resources.metrics.Metrics.send``.
        """
        return await self._call(
            self._op("send"), None, experimental=experimental, timeout=timeout, fields=fields
        )

    async def send_many(
        self,
        rows: Iterable[MetricValueFields | MetricValue | Mapping[str, object]],
        *,
        progress: OnProgress | None = None,
        allow_unknown: bool = False,
        timeout: Timeout = None,
    ) -> BulkReport[MetricValue]:
        """Make or change many metrics, and say what became of each.

        Calls ``POST /dimensiondata/{tenant_token}``. Sends many numbers. Rows go out in few requests, one
        after another. Where no readable answer comes, rows with a key are sent again; rows without one are
        ``unknown`` and never sent twice. What ends the call early, such as a refused key or a closed
        client, is in ``stopped`` of the report, and the rows after it are ``skipped``.

        Arguments and errors are those of
        ``halopsa.integrations.planhat.resources.metrics.Metrics.send_many``.
        """
        return await self._bulk(self._op("send_many"), rows, progress=progress, allow_unknown=allow_unknown, timeout=timeout)
