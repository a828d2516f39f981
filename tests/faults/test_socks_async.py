"""Through a SOCKS proxy over the async wire, on asyncio and trio."""

from __future__ import annotations

from tests.compat.check_socks import *  # noqa: F403 - each of its tests
from tests.faults.bridged import async_wire

__all__ = ["async_wire"]
