"""Clients as these tests want them: full of marks, quick to repeat."""

from __future__ import annotations

from halopsa import HaloPsaClient, RateLimitConfig, RetryConfig
from tests import driven
from tests.faults.kinds import CLIENT_ID, HEADER, PLAIN_HEADER, SECRET


def connect(url: str, **more: object) -> HaloPsaClient:
    """A client of this server; its secrets are marks."""
    options: dict[str, object] = {
        "base_url": url,
        "auth_url": f"{url}/auth",
        "client_id": CLIENT_ID,
        "client_secret": SECRET,
        "default_headers": {"X-Gateway-Key": HEADER, "X-Route": PLAIN_HEADER},
        "retry": RetryConfig(backoff=0.005, max_backoff=0.01),
        "rate_limit": RateLimitConfig(retry_after=0.005, max_wait=0.08, max_retries=2),
        "timeout": (5, 10),
        "allow_http": True,
        **more,
    }
    return driven.client(**options)
