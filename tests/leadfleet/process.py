"""One process of the lead service, as the command starts it, but it dies where it is told to."""

from __future__ import annotations

import functools
import os
import sys
from pathlib import Path
from typing import Final

__all__ = ["LOADED", "run"]

#: What a process begins with, so that one that was killed is back at once.
LOADED: Final = (
    "alembic.command",
    "halopsa.cli.app",
    "halopsa.leads.bulk",
    "halopsa.leads.running",
    "halopsa.leads.work.sync",
    "sqlalchemy.dialects.postgresql.psycopg",
    "tests.leadfleet.killing",
)
_LEASE: Final = 4.0  # seconds, so that what a killed worker had is taken again soon


def run(arguments: list[str], environment: dict[str, str], folder: Path | None, log: Path) -> None:
    """Run ``halopsa leads ...``. ``folder``: of the points where it dies."""
    from halopsa import RateLimitConfig, RetryConfig
    from halopsa.cli.process import run as command
    from halopsa.core.config import settings
    from halopsa.leads.work.runner import Worker
    from tests.leadfleet.killing import Points, install

    descriptor = os.open(log, os.O_WRONLY | os.O_CREAT | os.O_APPEND, 0o600)
    for stream in (1, 2):
        os.dup2(descriptor, stream)
    os.environ.clear()
    os.environ.update(environment)
    inner = Worker.__init__
    Worker.__init__ = functools.partialmethod(inner, lease=_LEASE)  # type: ignore[assignment, method-assign]  # likewise
    # The tenant's window is not what is tested here, so that a window's worth of requests is no pause of minutes.
    limit = RateLimitConfig(max_requests=1_000_000, window=5.0, retry_after=0.05, max_retries=5)
    retry = RetryConfig(max_attempts=2, backoff=0.05, max_backoff=0.1)
    vars(settings).update(usual_rate_limit=lambda _: limit, usual_retries=lambda _: retry)
    if folder is not None:
        install(Points(folder))
    sys.argv = ["halopsa", "leads", *arguments]
    sys.exit(command())
