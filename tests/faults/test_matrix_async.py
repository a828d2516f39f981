"""The fault matrix over the async client, on asyncio and trio: the same calls, the same outcomes."""

from __future__ import annotations

from tests.driven import async_client
from tests.faults.test_matrix import test_fault

__all__ = ["async_client", "test_fault"]
