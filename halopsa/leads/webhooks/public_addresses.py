"""Public addresses: whether an IP address is one of the open internet, whatever it is wrapped in (SSRF guard).

The ranges are of the special-purpose registries of IANA (https://www.iana.org/assignments/iana-ipv4-special-registry
and iana-ipv6-special-registry). They stand here, as the ``is_global`` of older Pythons does not know all of them.
"""

from __future__ import annotations

from ipaddress import IPv4Address, IPv4Network, IPv6Address, IPv6Network
from typing import Final

__all__ = ["is_public"]

_INSIDE: Final = tuple(
    map(
        IPv4Network,
        (
            "0.0.0.0/8",
            "10.0.0.0/8",
            "100.64.0.0/10",  # of carriers; the metadata service of one cloud too
            "127.0.0.0/8",
            "168.63.129.16/32",  # Azure's own server, which only its machines reach
            "169.254.0.0/16",  # link-local: the metadata services of most clouds
            "172.16.0.0/12",
            "192.0.0.0/24",
            "192.0.2.0/24",
            "192.88.99.0/24",  # relays of 6to4
            "192.168.0.0/16",
            "198.18.0.0/15",
            "198.51.100.0/24",
            "203.0.113.0/24",
            "224.0.0.0/4",
            "240.0.0.0/4",
        ),
    )
)
#: Of IPv6 only what is given to networks, less what is special of it.
_GIVEN: Final = IPv6Network("2000::/3")
_SPECIAL: Final = tuple(
    map(
        IPv6Network,
        (
            "2001::/23",  # protocols: Teredo, ORCHID, benchmarks
            "2001:db8::/32",
            "2002::/16",  # 6to4, which wraps any IPv4 address and is given up
            "3fff::/20",
        ),
    )
)
#: Prefixes that stand for an IPv4 address, which is their end: mapped ones, and those of NAT64.
_WRAPPED: Final = (IPv6Network("::ffff:0:0/96"), IPv6Network("64:ff9b::/96"))


def is_public(address: IPv4Address | IPv6Address) -> bool:
    """Whether it is an address of the open internet: of one machine, and of no network behind a router."""
    if isinstance(address, IPv4Address):
        return address.is_global and not any(address in network for network in _INSIDE)
    if address.scope_id is not None:
        return False
    if any(address in prefix for prefix in _WRAPPED):
        return is_public(IPv4Address(int(address) & 0xFFFFFFFF))
    # The interface of ISATAP: it wraps an IPv4 address too.
    if (int(address) >> 32) & 0xFFFFFFFF in (0x00005EFE, 0x02005EFE):
        return False
    return address in _GIVEN and address.is_global and not any(address in network for network in _SPECIAL)
