"""Connecting within the deadline, TLS and proxies, and what is left on a connection: over the async client."""

from __future__ import annotations

from tests.driven import async_client, suite_of
from tests.unit.core.transport import test_connect, test_tls

__all__ = ["async_client"]

globals().update(
    {
        name: test
        for name, test in suite_of(test_connect, test_tls).items()
        if name
        in (
            "test_a_connection_is_kept_after_a_whole_answer",
            "test_a_slow_resolver_ends_with_the_deadline",
            "test_a_tls_handshake_ends_with_the_deadline",
            "test_refusals_are_told_as_such",
            "test_what_comes_after_an_answer_is_nobodys",
        )
        or not hasattr(test_connect, name)
    }
)
