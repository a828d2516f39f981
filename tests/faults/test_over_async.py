"""Tests of the blocking client over the async wire, on asyncio and trio: proxies, storms, downloads, links."""

from __future__ import annotations

from tests.faults.bridged import async_wire
from tests.faults.test_downloads import *  # noqa: F403 - each of its tests
from tests.faults.test_echoes import *  # noqa: F403 - as above
from tests.faults.test_frames_proxies import *  # noqa: F403 - as above
from tests.faults.test_security import *  # noqa: F403 - as above
from tests.faults.test_storms import *  # noqa: F403 - as above

__all__ = ["async_wire"]
