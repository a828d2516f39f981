"""Destination: whether an address may be told anything, and a connection to it that goes nowhere else (SSRF guard).

The name is looked up once. All addresses it has must be public, and one of these is connected to: a name that means
another machine a moment later (DNS rebinding) changes nothing. Proxies of the environment are not used.
"""

from __future__ import annotations

import ipaddress
import re
import socket
import ssl
import time
from collections.abc import Collection, Iterable
from functools import cache
from typing import Final
from urllib.parse import urlsplit

import attrs
import certifi
import idna

from halopsa.core.transport.connect import Address, dial, resolve

from .public_addresses import is_public

__all__ = ["Refused", "Target", "connect", "parse"]

_WRITTEN: Final = re.compile(r"https?://[!-~]{1,1990}", re.IGNORECASE)
_NAME: Final = re.compile(r"(?!-)[a-z0-9_-]{1,63}(?<!-)(?:\.(?!-)[a-z0-9_-]{1,63}(?<!-))*")
_NUMBER: Final = re.compile(r"(?:[0-9]+|0x[0-9a-f]*)")
#: Names that mean something inside a network only (RFC 6761, 6762, 8375, and .internal of ICANN).
_INSIDE: Final = (".localhost", ".local", ".internal", ".home.arpa")


class Refused(ValueError):
    """Nothing may be sent to this address. The message says why, and what to do; it quotes nothing of the address."""


@attrs.frozen
class Target:
    """An address that messages go to, taken apart.

    ``inside``: it stands in the configuration, so that it may be private.
    """

    host: str
    port: int
    secure: bool
    path: str = attrs.field(repr=False)  # may hold a token
    inside: bool = False

    @property
    def authority(self) -> str:
        """The host as it stands in the header of that name."""
        host = f"[{self.host}]" if ":" in self.host else self.host
        return host if self.port == (443 if self.secure else 80) else f"{host}:{self.port}"


def parse(url: str, allow: Collection[str] = ()) -> Target:
    """Take an address apart. What it means is looked at when something is sent to it, each time.

    Args:
        url: The address.
        allow: Hosts that may be private, and without TLS: ``host`` with any port, or ``host:port``.

    Raises:
        Refused: It is none that messages may go to.
    """
    if not _WRITTEN.fullmatch(url) or "\\" in url:
        raise Refused(
            "It must be an address like https://example.com/path, in plain characters without blanks."
        )
    try:
        parts = urlsplit(url)
        port = parts.port
    except ValueError:
        raise Refused("It is no address that can be read: look at the host and the port.") from None
    if parts.username is not None or parts.password is not None:
        raise Refused("It must not hold a user name or a password: each message is signed instead.")
    if parts.fragment or url.endswith("#"):
        raise Refused("It must not end with a fragment (#...), which is never sent.")
    secure = parts.scheme.lower() == "https"
    host = _host(parts.hostname or "")
    if ("[" in parts.netloc) != (":" in host):
        raise Refused("Its host is no IPv6 address.")
    port = port if port is not None else (443 if secure else 80)
    if not 1 <= port <= 65535:
        raise Refused("Its port must be 1 to 65535.")
    inside = _allowed(host, port, allow)
    if not (secure or inside):
        raise Refused(
            "It must begin with https://, so that nobody can read the messages on their way. Only hosts in the list "
            "allow under [webhooks] of the service's TOML file may have http://."
        )
    if not inside and (host == "localhost" or host.endswith(_INSIDE) or not _outside(host)):
        raise _private()
    return Target(
        host, port, secure, (parts.path or "/") + (f"?{parts.query}" if parts.query else ""), inside
    )


def _host(name: str) -> str:
    """The host in the one form that is compared and looked up."""
    if ":" in name:
        try:
            return str(ipaddress.IPv6Address(name))
        except ValueError:
            raise Refused("Its host is no IPv6 address.") from None
    name = name.lower().removesuffix(".")
    if any(label.startswith("xn--") for label in name.split(".")):
        try:
            idna.decode(name)
        except idna.IDNAError:
            raise Refused("Its host is no name that can be looked up.") from None
    try:
        return str(ipaddress.IPv4Address(name))
    except ValueError:
        pass
    # 2130706433, 0x7f.1 and 127.1 are 127.0.0.1 for some resolvers and a name for others.
    if not _NAME.fullmatch(name) or len(name) > 253 or _NUMBER.fullmatch(name.rpartition(".")[2]):
        raise Refused("Its host is no name, and no IP address in its usual form.")
    return name


def _outside(host: str) -> bool:
    try:
        return is_public(ipaddress.ip_address(host))
    except ValueError:
        return "." in host  # one word is a machine of this network


def _allowed(host: str, port: int, allow: Collection[str]) -> bool:
    shown = f"[{host}]" if ":" in host else host
    return any(one.lower() in (host, shown, f"{shown}:{port}") for one in allow)


def connect(target: Target, seconds: float, *, context: ssl.SSLContext | None = None) -> socket.socket:
    """Connect to a target, by TLS where it has it: the certificate must be of its name.

    Args:
        target: Where to.
        seconds: How long this may take, all together.
        context: What TLS trusts; else what the system trusts.

    Raises:
        Refused: Its name means a machine that is not on the open internet.
        OSError: No connection; TimeoutError and ssl.SSLError are of this kind.
    """
    until = time.monotonic() + seconds
    found = resolve(target.host, target.port, seconds)
    if not target.inside and not all_public(found):
        raise _private()
    made = dial(found, _left(until), (), None)
    if not target.secure:
        return made
    try:
        made.settimeout(_left(until))
        return (context or _trusted()).wrap_socket(made, server_hostname=target.host)
    except BaseException:
        made.close()
        raise


@cache
def _trusted() -> ssl.SSLContext:
    """What the system trusts, and the list that ``requests`` brings: a small container has none of its own."""
    context = ssl.create_default_context()
    context.load_verify_locations(certifi.where())
    return context


def all_public(found: Iterable[Address]) -> bool:
    """Whether all of these are on the open internet, and there is one."""
    addresses = [str(one[4][0]) for one in found]
    try:
        return bool(addresses) and all(is_public(ipaddress.ip_address(one)) for one in addresses)
    except ValueError:
        return False


def _left(until: float) -> float:
    left = until - time.monotonic()
    if left <= 0:
        raise TimeoutError("no connection in time")
    return left


def _private() -> Refused:
    return Refused(
        "Its host is not on the open internet. Where that is meant, add it to the list allow under [webhooks] of the "
        "service's TOML file."
    )
