"""Proxy addresses, with the login kept apart and hidden.

requests and urllib3 parse an address in local variables, which a crash report shows: so they get it without the login.
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
        # The login is all before the last @: else an unescaped / in a password would make a part of it the host.
        made = cls((address[:start] or "http://") + address[start:].rpartition("@")[2])
        login = Hidden(address[start:].rpartition("@")[0])
        made.user, made.password = Hidden(), Hidden()
        if ":" in login:
            made.user = _unquoted(Hidden(login.partition(":")[0]))
            made.password = _unquoted(Hidden(login.partition(":")[2]))
        return made

    @property
    def authorization(self) -> Hidden | None:
        """The value of Proxy-Authorization (Basic, RFC 7617), None without a login."""
        if not self.user:
            return None
        login = Hidden(f"{self.user}:{self.password}")
        # The RFC leaves the charset open: Latin-1 where it is enough, as requests does.
        plain = login.encode("latin-1" if max(login) < "\u0100" else "utf-8")
        # Not `base64`: the local variables of its frames would show the login.
        return Hidden("Basic " + binascii.b2a_base64(plain, newline=False).decode("ascii"))

    def __eq__(self, other: object) -> bool:
        """Two logins at one proxy are not equal, so they never share connections."""
        same = super().__eq__(other)
        if isinstance(other, Proxy) and same is True:
            return (self.user, self.password) == (other.user, other.password)
        return same

    def __ne__(self, other: object) -> bool:
        return not self == other

    __hash__ = str.__hash__


def _unquoted(text: Hidden) -> Hidden:
    # Not `unquote`, for the same reason.
    return Hidden(_ESCAPED.sub(_byte, text.encode()).decode("utf-8", "replace"))


def _byte(found: re.Match[bytes]) -> bytes:
    return HiddenBytes(bytes.fromhex(found[1].decode("ascii")))
