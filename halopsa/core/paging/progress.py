"""Progress of the reading of a listing, for a progress bar or a log."""

from __future__ import annotations

from collections.abc import Callable

import attrs

__all__ = ["Forecast", "OnProgress", "Progress", "progress_of"]


@attrs.frozen
class Progress:
    """How far a listing has come, after a page.

    Attributes:
        rows: rows that came so far (int), those of earlier runs of a resumed listing included.
        total: the total the server claims (int), or ``None``.
        requests: pages asked for in this run (int).
        seconds: since this run began (float).
        rate: rows per second of this run (float).
        eta: seconds until the end (float), by the rate or by the rate limit, whichever is later;
            ``None`` where no total is claimed.
    """

    rows: int
    total: int | None
    requests: int
    seconds: float
    rate: float
    eta: float | None


OnProgress = Callable[[Progress], object]
"""Called after each page."""

Forecast = Callable[[int], float]
"""Seconds until so many more requests have been admitted by the rate limit."""


def progress_of(
    *,
    rows: int,
    before: int,
    total: int | None,
    requests: int,
    seconds: float,
    page_size: int,
    under_way: int,
    ended: bool,
    forecast: Forecast | None,
) -> Progress:
    """Return the progress: ``before`` rows came in earlier runs, ``under_way`` pages are requested already."""
    rate = (rows - before) / seconds if seconds > 0 else 0.0
    eta: float | None = None
    if ended:
        eta = 0.0
    elif total is not None:
        left = max(0, total - rows)
        eta = left / rate if rate > 0 else None if left else 0.0
        wanted = -(-left // max(1, page_size)) - under_way
        if eta is not None and wanted > 0 and forecast is not None:
            eta = max(eta, forecast(wanted))
    return Progress(rows, total, requests, seconds, rate, eta)
