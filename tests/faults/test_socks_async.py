"""Through a SOCKS proxy over the async client, on asyncio and trio."""

from __future__ import annotations

from tests.compat.check_socks import *  # noqa: F403 - each of its tests
from tests.driven import async_client

__all__ = ["async_client"]
