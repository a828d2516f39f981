"""Where messages may go: no form of an address leads to a machine that is not on the open internet (SSRF)."""

from __future__ import annotations

import socket
from ipaddress import IPv4Address, IPv6Address, ip_address
from typing import Any

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from halopsa.leads.webhooks import destination
from halopsa.leads.webhooks.destination import Refused, Target, connect, parse
from halopsa.leads.webhooks.public_addresses import is_public

INSIDE = """
127.0.0.1 127.255.255.254 0.0.0.0 10.0.0.1 172.16.0.1 172.31.255.255 192.168.1.1
169.254.169.254 100.64.0.1 100.100.100.200 192.0.0.192 168.63.129.16 198.18.0.1 192.0.2.1
198.51.100.1 203.0.113.1 192.88.99.1 224.0.0.1 239.1.1.1 240.0.0.1 255.255.255.255 :: ::1
fe80::1 fe80::1%1 fec0::1 fc00::1 fd00:ec2::254 ff02::1 ::ffff:127.0.0.1 ::ffff:10.0.0.1
::ffff:169.254.169.254 ::127.0.0.1 ::ffff:0:127.0.0.1 64:ff9b::127.0.0.1 64:ff9b::10.0.0.1
64:ff9b::a9fe:a9fe 64:ff9b:1::1 64:ff9b:1::808:808 2002:7f00:1:: 2002:a00:1::1
2002:808:808::1 2001::1 2001:0:7f00:1:: 2001:10::1 2001:db8::1 3fff::1 100::1 5f00::1
4000::1 2a00:1450::5efe:7f00:1 2a00:1450::200:5efe:a00:1
"""
OUTSIDE = """
1.1.1.1 8.8.8.8 93.184.216.34 172.15.255.255 172.32.0.1 100.63.255.255 223.255.255.255
2606:4700:4700::1111 2a00:1450:4001:81b::200e 64:ff9b::8.8.8.8 ::ffff:8.8.8.8
"""
#: Addresses in all forms of old and new: numbers of other bases, with dots at their ends, in brackets ...
NO_WEBHOOKS = """
example.com //example.com https:/example.com https:// https:///x https://?x
ftp://example.com file:///etc/passwd gopher://example.com javascript:alert(1)
unix:/run/x http://example.com/ HTTP://example.com/ https://user@example.com/
https://user:pw@example.com/ https://@example.com/ https://a@b@c.com
https://example.com# https://example.com/#x https://example.com:0/
https://example.com:65536/ https://example.com:-1/ https://example.com:x/
https://127.0.0.1/ https://127.1/ https://2130706433/ https://0x7f000001/
https://0x7f.1/ https://0177.0.0.1/ https://017700000001/ https://127.0.0.1./
https://127.0.0.1.:443/ https://0/ https://0.0.0.0/ https://00000.1/
https://1.1.1.1.1/ https://1.1.257.1/ https://0x/ https://127.000.000.001/
https://1.0x7f/ https://example.1/ https://example.0x7f/ https://%31%32%37.0.0.1/
https://localhost/ https://LOCALHOST/ https://localhost./ https://a.localhost/
https://printer/ https://metadata.google.internal/ https://nas.local/
https://router.home.arpa/ https://a.local./ https://169.254.169.254/latest/meta-data/
https://192.168.0.1:8443/ https://10.1.2.3/ https://[::1]/ https://[::]/
https://[::ffff:127.0.0.1]/ https://[::ffff:7f00:1]/ https://[::1/
https://[fe80::1%25eth0]/ https://[fd00:ec2::254]/ https://[64:ff9b::7f00:1]/
https://[2002:7f00:1::]/ https://[v1.x]/ https://[1.1.1.1]/ https://::1/ https://a..b/
https://.example.com/ https://-a.com/ https://xn--a.com/ https://ex*mple.com/
https://ex'mple.com/ https://a,b.com/
"""


@pytest.mark.parametrize("text", INSIDE.split())
def test_addresses_of_networks_and_machines_are_not_public(text: str) -> None:
    assert not is_public(ip_address(text))


@pytest.mark.parametrize("text", OUTSIDE.split())
def test_addresses_of_the_internet_are_public(text: str) -> None:
    assert is_public(ip_address(text))


@settings(max_examples=300, deadline=None)
@given(st.integers(0, 2**32 - 1).map(IPv4Address))
def test_what_wraps_an_address_is_as_public_as_that(address: IPv4Address) -> None:
    public = is_public(address)
    assert not (public and (address.is_private or address.is_loopback or address.is_multicast))
    assert is_public(IPv6Address(f"::ffff:{address}")) == public
    assert is_public(IPv6Address(f"64:ff9b::{address}")) == public
    assert not is_public(IPv6Address((0x2002 << 112) | (int(address) << 80)))
    assert not is_public(IPv6Address(int(address)))


@settings(max_examples=300, deadline=None)
@given(st.integers(0, 2**128 - 1).map(IPv6Address))
def test_no_address_is_public_that_python_knows_as_private(address: IPv6Address) -> None:
    if is_public(address):
        assert address.is_global
        assert not any((address.is_multicast, address.is_link_local, address.is_site_local))


@pytest.mark.parametrize(
    "url",
    [
        *NO_WEBHOOKS.split(),
        "https://" + "a" * 64 + ".com/",
        "",
        " ",
        "https://example.com/a b",
        "https://example.com/\r\nX: y",
        "https://example.com\\@127.0.0.1/",
        "https://example.com/\t",
        "https://exa\xadmple.com/",
        "https://\u2488.com",
        "https://\uff11\uff12\uff17.0.0.1/",
        "https://127\u30020\u30020\u30021/",
        "https://xn--\u2603.com/",
        "https://" + "a." * 127 + "com/",
        "https://example.com/" + "a" * 2000,
    ],
)
def test_addresses_that_no_webhook_may_have(url: str) -> None:
    with pytest.raises(Refused) as refused:
        parse(url)
    assert "127" not in str(refused.value)  # nothing of the address is quoted


def test_addresses_as_they_are() -> None:
    assert parse("https://your-app.com/webhooks/halopsa") == Target(
        "your-app.com", 443, True, "/webhooks/halopsa"
    )
    assert parse("HTTPS://Example.COM.:8443?a=b&c") == Target("example.com", 8443, True, "/?a=b&c")
    assert parse("https://1.1.1.1/").authority == "1.1.1.1"
    assert parse("https://[2606:4700:4700::1111]:444/").authority == "[2606:4700:4700::1111]:444"
    assert parse("https://xn--bcher-kva.example/").host == "xn--bcher-kva.example"
    assert "token" not in repr(parse("https://example.com/?token=token"))


def test_what_the_configuration_allows() -> None:
    allow = ("localhost:8080", "10.0.0.5", "[::1]", "Printer")
    assert parse("http://localhost:8080/a", allow) == Target("localhost", 8080, False, "/a", inside=True)
    assert parse("http://10.0.0.5:99/", allow).inside
    assert parse("http://[::1]:1/", allow).inside
    assert parse("https://printer/", allow).inside
    for url in (
        "http://localhost:8081/",
        "http://10.0.0.6/",
        "http://a.localhost:8080/",
        "http://example.com",
    ):
        with pytest.raises(Refused):
            parse(url, allow)


def known(monkeypatch: pytest.MonkeyPatch, *answers: list[str]) -> list[str]:
    """Names mean these addresses, one list each time; the names that were looked up."""
    asked: list[str] = []

    def getaddrinfo(host: str, port: int, *_: object) -> list[Any]:
        asked.append(host)
        found = answers[min(len(asked), len(answers)) - 1]
        kind = {4: socket.AF_INET, 6: socket.AF_INET6}
        return [
            (kind[ip_address(one.partition("%")[0]).version], socket.SOCK_STREAM, 6, "", (one, port))
            for one in found
        ]

    monkeypatch.setattr(socket, "getaddrinfo", getaddrinfo)
    return asked


@pytest.mark.parametrize(
    "address", ["127.0.0.1", "10.0.0.1", "169.254.169.254", "::1", "::ffff:127.0.0.1", "fe80::1%2"]
)
def test_a_name_that_means_a_machine_inside_is_not_connected_to(
    monkeypatch: pytest.MonkeyPatch, address: str
) -> None:
    def dial(*_: object) -> socket.socket:
        raise AssertionError("it connects")

    monkeypatch.setattr(destination, "dial", dial)
    for answer in ([address], ["93.184.216.34", address], [address, "93.184.216.34"]):
        known(monkeypatch, answer)
        with pytest.raises(Refused, match="not on the open internet"):
            connect(parse("https://rebinding.example/"), 1)


def test_a_name_without_addresses_is_refused(monkeypatch: pytest.MonkeyPatch) -> None:
    known(monkeypatch, [])
    with pytest.raises(Refused):
        connect(parse("https://nobody.example/"), 1)


def test_the_address_that_was_checked_is_the_one_connected_to(monkeypatch: pytest.MonkeyPatch) -> None:
    """DNS rebinding: the name means this machine from the second look on, but there is none."""
    asked = known(monkeypatch, ["93.184.216.34"], ["127.0.0.1"])
    dialled: list[str] = []

    def dial(found: list[Any], *_: object) -> socket.socket:
        dialled.extend(str(one[4][0]) for one in found)
        raise ConnectionRefusedError

    monkeypatch.setattr(destination, "dial", dial)
    with pytest.raises(ConnectionRefusedError):
        connect(parse("https://rebinding.example/"), 1)
    assert (asked, dialled) == (["rebinding.example"], ["93.184.216.34"])
