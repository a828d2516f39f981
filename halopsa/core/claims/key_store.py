"""Key store: locks on keys (claims, leases) that many processes share, so that only one of them makes a record.

A store of a request budget may be one too: then it has `hold` and `release` beside the methods of `Budget`. Those of
this package are.
"""

from __future__ import annotations

from typing import Final, NamedTuple, Protocol, runtime_checkable

__all__ = ["POLL", "REMEMBERED", "Busy", "Held", "KeyStore"]

POLL: Final = 0.1  # seconds until to ask again, at most
REMEMBERED: Final = 3600  # seconds of doubt


class Held(NamedTuple):
    """The claim is held. `doubt`: how many seconds ago an earlier holder may still have written; None: none did."""

    doubt: float | None = None


class Busy(NamedTuple):
    """Another one holds the claim, or the store was busy: to ask again after `wait` seconds."""

    wait: float


@runtime_checkable
class KeyStore(Protocol):
    """A store that keeps claims. `key` tells one tenant from another, `name` one claim of it.

    To write one, keep for each name: the owner, until when, and since when it is in doubt. A call is done as a whole,
    or not at all. What is said of blocking and of failures in `Budget` holds here.

    - A claim is held by one `owner` until it is released, or for so many `seconds`; who holds it may hold it again,
      for so many seconds from now.
    - A claim that ran out, or whose process is known to be dead, goes to whoever asks next, and is in doubt: since it
      ran out, or since the death was noticed. It stays so until a holder releases it without doubt.
    - A release of a claim that another one holds does nothing. Doubt that is older than an hour may be forgotten.
    """

    async def hold(self, key: str, name: str, owner: str, pid: int, seconds: float) -> Held | Busy:
        """Hold a claim, if nobody else does."""
        ...

    async def release(self, key: str, name: str, owner: str, doubt: float | None) -> bool:
        """Release a claim; `doubt`: seconds since something may have been written, None where all is known.

        False: the store is busy, and it must be said again.
        """
        ...
