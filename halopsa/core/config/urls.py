"""Checking and composing addresses."""

from __future__ import annotations

import ipaddress
import re
from urllib.parse import quote, unquote, urlsplit

from ...facts import api

__all__ = [
    "check_path",
    "check_url",
    "is_loopback",
    "normal_base",
    "normal_tenant",
    "same_place",
    "token_urls",
]

_TENANT = re.compile(api.TENANT_PATTERN)
_UNSAFE_IN_PATH = re.compile(r"[\x00-\x20\x7f#\\]")
_HOST = re.compile(r"[A-Za-z0-9](?:[A-Za-z0-9._-]*[A-Za-z0-9])?\.?|\[[0-9A-Fa-f:.]+\]")


def normal_tenant(tenant: str) -> str | None:
    """The tenant in lower case, or None when it is not one DNS label."""
    lowered = tenant.lower()
    return lowered if tenant.isascii() and _TENANT.fullmatch(lowered) else None


def is_loopback(host: str | None) -> bool:
    """Whether a host name or address means this machine."""
    if not host:
        return False
    name = host.strip("[]").lower().rstrip(".")
    if name == "localhost" or name.endswith(".localhost"):
        return True
    try:
        return ipaddress.ip_address(name).is_loopback
    except ValueError:
        return False


def check_url(url: str, *, allow_http: bool = False, query: bool = False) -> str | None:
    """What is wrong with an absolute address, or None. Says nothing of what it contains."""
    if any(ord(c) <= 32 or ord(c) == 127 for c in url) or "\\" in url:
        return "has spaces, backslashes or control characters"
    try:
        parts = urlsplit(url)
        port = parts.port
    except ValueError:
        return "is not a valid URL"
    if parts.scheme not in ("https", "http") or not parts.hostname:
        return "must be a full URL such as https://acme.halopsa.com"
    if parts.username is not None or parts.password is not None:
        return "must not contain a user name or password"
    if not query and (parts.query or "?" in url):
        return "must not have a query"
    if parts.fragment or "#" in url:
        return "must not have a fragment"
    if not _HOST.fullmatch(parts.netloc.rpartition(":")[0] if port is not None else parts.netloc):
        return "has an invalid host name"
    if parts.scheme == "http" and not allow_http and not is_loopback(parts.hostname):
        return "must use https (plain http is for loopback, or with allow_http=True)"
    return None


def check_path(path: str) -> str | None:
    """What is wrong with a path below the API root, or None."""
    if not path.startswith("/"):
        return "must start with a slash"
    if _UNSAFE_IN_PATH.search(path):
        return "must not contain blanks, '#', backslashes or control characters"
    if ("." in path or "%" in path) and any(
        part in (".", "..") for part in re.split(r"[/\\]", unquote(path.partition("?")[0]))
    ):
        return "must not contain '.' or '..' as a part"
    return None


def normal_base(url: str) -> str:
    """Without trailing slashes and without the API path."""
    base = url.rstrip("/")
    if base.lower().endswith(api.API_PATH):
        base = base[: -len(api.API_PATH)].rstrip("/")
    return base


def same_place(one: str, other: str) -> bool:
    """Whether two addresses are one, whatever the case of the host and with or without the usual port."""

    def place(url: str) -> tuple[object, ...]:
        parts = urlsplit(url)
        port = parts.port or (443 if parts.scheme == "https" else 80)
        return parts.scheme, (parts.hostname or "").rstrip("."), port, parts.path.rstrip("/")

    return place(one) == place(other)


def token_urls(base_url: str, auth_url: str | None, tenant_id: str | None, dialect: str) -> tuple[str, ...]:
    """Where a token may be had, the best first. An explicit auth server is the only candidate."""
    if auth_url:
        root = auth_url.rstrip("/")
        urls = [root if root.endswith(api.TOKEN_SUFFIX) else root + api.TOKEN_SUFFIX]
    else:
        urls = [base_url + path for path in api.TOKEN_PATHS]
    if tenant_id and api.TENANT_ID_IN[dialect] == "query":
        urls = [f"{url}?tenant={quote(tenant_id, safe='')}" for url in urls]
    return tuple(urls)
