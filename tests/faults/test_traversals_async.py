"""Listings whose pages shift, read with the async client, on asyncio and trio."""

from __future__ import annotations

from tests.driven import async_client
from tests.faults.test_traversals import *  # noqa: F403 - each of its tests, and its mark

__all__ = ["async_client"]
