# Generated from spec/planhat/resources/metrics.yaml. Do not edit.
"""Metrics: ``client.metrics``."""

from __future__ import annotations

from typing import TYPE_CHECKING

from halopsa.core.operations.resource import Resource

if TYPE_CHECKING:
    from collections.abc import Iterable, Mapping
    from typing import Unpack

    from halopsa.core.base.typing import Timeout
    from halopsa.core.bulk import BulkReport
    from halopsa.core.paging.checkpoint import Checkpoint
    from halopsa.core.paging.listing import Listing, Page
    from halopsa.core.paging.progress import OnProgress
    from halopsa.integrations.planhat.models.metric_value import MetricValue
    from halopsa.integrations.planhat.types.metrics import (
        MetricValueFields,
        MetricValueFilters,
        MetricValueSendOptions,
    )


class Metrics(Resource["MetricValue", "MetricValue"]):
    """Numbers over time. They are read from one host and sent to another. Rows have no date of their last
    change, so there is no ``changed_since``."""

    _name = "metrics"

    def list(
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

        Args:
            page_size: Rows to ask for. Default 100. The server may give fewer.
            page_no: The page's number, from 1.
            allow_unknown: Send filters that are not known here, as they are named.
            timeout: Seconds to wait for the answer, or a pair to connect and to read. Default: the
                client's.
            **filters: See ``halopsa.integrations.planhat.types.metrics.MetricValueFilters``. ``None``
                leaves a filter out; one that rows contradict is told with a warning.

        Filters:
            company_id: Sent as ``cId``.
            dimension_id: Sent as ``dimid``.
            from_day: Sent as ``from``.
            to_day: Sent as ``to``.

        Returns:
            A ``Page`` of ``MetricValue``: a sequence with ``record_count``, ``page_size``,
                ``complete``.

        Raises:
            InvalidRequestError: A filter or option is unknown or of the wrong type (nothing is sent).
            PlanhatError: Its subclasses, for what the server or the network does.
        """
        return self._list(
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
    ) -> Listing[MetricValue]:
        """Iterate over all metrics, page by page.

        Calls ``GET /dimensiondata``.

        Args:
            page_size: Rows to ask for in one request. Default 10000. The server may give fewer.
            prefetch: Pages to have in flight at once, 1 to 64; rows come in order all the same. Default
                1.
            resume: Where to continue: what ``checkpoint()`` of an earlier listing like this returned,
                or its text.
            strict: Raise ``PlanhatIncompleteError`` at the end unless everything came, as far as can be
                told.
            consistent: Refused: this list cannot be read in a lasting order.
            allow_unknown: Send filters that are not known here, as they are named.
            timeout: Seconds to wait for the answer, or a pair to connect and to read. Default: the
                client's.
            progress: Called after each page with a ``Progress``: ``rows``, ``total``, ``requests``,
                ``rate``, ``eta`` ...
            **filters: Those of ``list``; see
                ``halopsa.integrations.planhat.types.metrics.MetricValueFilters``. ``None`` leaves a filter
                out; one that rows contradict is told with a warning.

        Returns:
            A ``Listing`` of ``MetricValue``: iterable, each iteration afresh, with ``to_list()``,
                ``pages()``, ``checkpoint()`` and, after an iteration, ``report``.

        Raises:
            InvalidRequestError: A filter or option is unknown or of the wrong type (nothing is sent).
            PlanhatIncompleteError: With ``strict``: not everything came.
            PlanhatError: Its subclasses, for what the server or the network does.
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

    def send(
        self,
        *,
        experimental: bool = False,
        timeout: Timeout = None,
        **fields: Unpack[MetricValueSendOptions],
    ) -> object:
        """Send one number.

        Calls ``POST /dimensiondata/{tenant_token}``.

        Args:
            experimental: Send the unverified candidate.
            timeout: Seconds to wait for the answer, or a pair to connect and to read. Default: the
                client's.
            **fields: See ``halopsa.integrations.planhat.types.metrics.MetricValueSendOptions``.

        Returns:
            The decoded answer, ``None`` when it is empty.

        Raises:
            PlanhatError: Its subclasses, for what the server or the network does.
        """
        return self._call(
            self._op("send"), None, experimental=experimental, timeout=timeout, fields=fields
        )

    def send_many(
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

        Args:
            rows: Mappings (see ``MetricValueFields``) or models, in any iterable. A row that breaks a
                rule fails alone.
            progress: Called after each request with a ``Progress``: ``rows``, ``total``, ``requests``,
                ``eta`` ...
            allow_unknown: Send fields that are not known here, as they are named. A tenant ignores what
                it does not know.
            timeout: Seconds to wait for the answer, or a pair to connect and to read. Default: the
                client's.

        Returns:
            A ``BulkReport`` of ``MetricValue``: ``results`` has one for each row, in the order given;
                ``done``, ``failed``, ``unknown``, ``skipped``, ``created``, ``updated``;
                ``raise_for_failures()``.

        Raises:
            InvalidRequestError: Two rows share a key (nothing is sent). All else is in the report.
        """
        return self._bulk(self._op("send_many"), rows, progress=progress, allow_unknown=allow_unknown, timeout=timeout)
