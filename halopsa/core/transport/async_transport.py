"""Async transport: the transport of a client that suspends, over httpcore2 and anyio (extra ``async``)."""

from __future__ import annotations

from ..base.distribution import install
from ..config.settings import Config
from .exchange import Transport

__all__ = ["async_transport"]


def async_transport(config: Config) -> Transport:
    """Return the transport for an async client. Raises ConfigError when a library is missing.

    It may be made outside an event loop, and used in several.
    """
    try:
        from ..base.async_waiter import SUSPENDING
        from .async_sender import AsyncSender
    except ImportError as error:
        if (error.name or "").partition(".")[0] not in ("anyio", "httpcore2"):
            raise
        raise config.facts.family.config.of(
            [f"an async client needs httpcore2 and anyio: {install('async')}"]
        ) from None
    return Transport(config, waiter=SUSPENDING, sender=AsyncSender)
