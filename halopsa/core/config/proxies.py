"""The address of a proxy and the login for it, apart.

Libraries below take an address to pieces in plain variables, so they get it without the login.
"""

from __future__ import annotations

import binascii
import re
from typing import Final

from ..base.secret import Hidden, HiddenBytes

__all__ = ["Proxy"]

_SCHEME: Final = re.compile(r"\A[A-Za-z][A-Za-z0-9+.-]*://")
_ESCAPED: Final = re.compile(rb"%([0-9A-Fa-f]{2})")


class Proxy(str):
    """The address of a proxy, without the login: `user` and `password` (hidden, empty when there is none)."""

    user: Hidden
    password: Hidden

    @classmethod
    def of(cls, address: str) -> Proxy:
        """From an address as it is given, with a login or without, with a scheme or without (then http)."""
        start = len("".join(_SCHEME.findall(address)))
        # All before the last @, whatever it holds: an unescaped / of a password must not end as part of a host.
        made = cls((address[:start] or "http://") + address[start:].rpartition("@")[2])
        login = Hidden(address[start:].rpartition("@")[0])
        made.user, made.password = Hidden(), Hidden()
        if ":" in login:
            made.user = _unquoted(Hidden(login.partition(":")[0]))
            made.password = _unquoted(Hidden(login.partition(":")[2]))
        return made

    @property
    def authorization(self) -> Hidden | None:
        """The header of HTTP, None without a login."""
        if not self.user:
            return None
        login = Hidden(f"{self.user}:{self.password}")
        plain = login.encode("latin-1" if max(login) < "\u0100" else "utf-8")
        # Not by `base64`: the variables of its frames would show what it encodes.
        return Hidden("Basic " + binascii.b2a_base64(plain, newline=False).decode("ascii"))

    def __eq__(self, other: object) -> bool:
        """Two logins at one proxy are two: neither's connections are for the other."""
        same = super().__eq__(other)
        if isinstance(other, Proxy) and same is True:
            return (self.user, self.password) == (other.user, other.password)
        return same

    def __ne__(self, other: object) -> bool:
        return not self == other

    __hash__ = str.__hash__


def _unquoted(text: Hidden) -> Hidden:
    # Not by `unquote`, for the same reason.
    return Hidden(_ESCAPED.sub(_byte, text.encode()).decode("utf-8", "replace"))


def _byte(found: re.Match[bytes]) -> bytes:
    return HiddenBytes(bytes.fromhex(found[1].decode("ascii")))
