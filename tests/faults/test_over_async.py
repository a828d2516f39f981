"""Tests of the blocking client over the async one, on asyncio and trio: proxies, storms, downloads, links."""

from __future__ import annotations

from tests.driven import async_client, suite_of
from tests.faults import test_downloads, test_echoes, test_frames_proxies, test_security, test_storms

__all__ = ["async_client"]

globals().update(
    suite_of(
        test_downloads, test_echoes, test_frames_proxies, test_security, test_storms,
        but=(
            "test_no_moment_of_a_call_through_a_proxy_shows_its_password",  # in the loop's thread: test_frames_async.py
            "test_a_tenant_is_one_label", "test_an_address_is_only_an_address",  # settings, of both clients
        ),
    )
)  # fmt: skip
