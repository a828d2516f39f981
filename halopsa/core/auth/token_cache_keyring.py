"""Token cache in the keyring of the user: the Keychain, the Credential Manager, the Secret Service (extra ``keyring``).

Keyrings have no locks: of programs that start at the same moment each may log in. That of Windows takes about 1,200
characters; a token that is longer is not kept.
"""

from __future__ import annotations

from collections.abc import Awaitable, Callable
from functools import partial
from typing import Any

from ..base.secret import hide_some

__all__ = ["KeyringTokenCache"]

Run = Callable[[Callable[[], Any]], Awaitable[Any]]
"""Runs what may block, since a keyring may ask its user for a password. Any: what it returns."""


class KeyringTokenCache:
    """A `TokenCache` in the keyring, under the name of a service."""

    def __init__(self, service: str, run: Run) -> None:
        self._service, self._run = service, run

    def __repr__(self) -> str:
        return f"KeyringTokenCache({self._service!r})"

    async def load(self, key: str) -> str | None:
        """Return what was saved last."""
        import keyring  # slow to load

        found = await self._run(lambda: hide_some(keyring.get_password(self._service, key)))
        return found if isinstance(found, str) else None

    async def save(self, key: str, text: str, seconds: float) -> bool:
        """Keep the text; a keyring keeps it until the next one."""
        import keyring

        await self._run(partial(keyring.set_password, self._service, key, text))
        return True

    async def drop(self, key: str, text: str) -> bool:
        """Forget the text if it is still this one."""
        if await self.load(key) == text:
            import keyring

            await self._run(partial(keyring.delete_password, self._service, key))
        return True

    async def claim(self, key: str, owner: str) -> bool:
        """A keyring has no locks."""
        return True

    def release(self, key: str, owner: str) -> None:
        """There is nothing to release."""
