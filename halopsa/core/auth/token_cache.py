"""Token cache: keeps access tokens between runs of a program, so that each does not pay a login.

`TokenCache` is all that a cache must be. This package has two: `token_cache_file`, for the processes of one host, and
`token_cache_keyring`, for the keyring of one user.
"""

from __future__ import annotations

from typing import Protocol, runtime_checkable

__all__ = ["TokenCache"]


@runtime_checkable
class TokenCache(Protocol):
    """A place that keeps tokens for clients of several runs and processes.

    ``key`` names an address, a client id and a scope; it is a hash of them. ``text`` holds a token: whoever reads it
    can use that, so it belongs where only the user of the client may read. It holds neither the client secret nor
    anything the secret could be computed from in useful time, and whoever does not have the secret can neither make
    nor change one that a client would take. Texts are of one line of ASCII.

    A client whose event loop calls these must not be blocked by them for more than a few milliseconds. A client that
    blocks calls them too, outside any loop: for it they must not suspend. Any exception means that the cache cannot be
    used now. Then the client says so once in its log, and logs in for itself.
    """

    async def load(self, key: str) -> str | None:
        """Return the text that was saved last for this key, if there is one."""
        ...

    async def save(self, key: str, text: str, seconds: float) -> bool:
        """Keep the text; after so many seconds it is of no use to anybody. False: busy, ask again."""
        ...

    async def drop(self, key: str, text: str) -> bool:
        """Forget the text, its token was refused; but only if it is still this one. False: busy, ask again."""
        ...

    async def claim(self, key: str, owner: str) -> bool:
        """Let one client at a time log in for this key. False: another one is at it, ask again.

        What a process claimed that has died must come free. A cache that cannot do this returns True.
        """
        ...

    def release(self, key: str, owner: str) -> None:
        """End the claim of this owner, if it has one. It must not wait: it is called after an interruption too."""
        ...
