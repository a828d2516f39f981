"""URLs (RFC 3986): checking and composing addresses and paths."""

from __future__ import annotations

import ipaddress
import re
from urllib.parse import quote, unquote, urlsplit

from ..facts import ApiFacts

__all__ = [
    "check_path",
    "check_url",
    "is_loopback",
    "normal_base",
    "normal_tenant",
    "root_of",
    "same_place",
    "token_urls",
]

_UNSAFE_IN_PATH = re.compile(r"[\x00-\x20\x7f#\\]")
_HOST = re.compile(r"[A-Za-z0-9](?:[A-Za-z0-9._-]*[A-Za-z0-9])?\.?|\[[0-9A-Fa-f:.]+\]")


def normal_tenant(facts: ApiFacts, tenant: str) -> str | None:
    """The tenant in lower case, or None when it is not one DNS label."""
    lowered = tenant.lower()
    fits = tenant.isascii() and re.fullmatch(facts.connection.tenant_pattern, lowered)
    return lowered if fits else None


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


def check_url(
    url: str, *, allow_http: bool = False, query: bool = False, example: str = "https://example.com"
) -> str | None:
    """What is wrong with an absolute URL, or None. Never quotes it, as it may hold a password."""
    if any(ord(c) <= 32 or ord(c) == 127 for c in url) or "\\" in url:
        return "has spaces, backslashes or control characters"
    try:
        parts = urlsplit(url)
        port = parts.port
    except ValueError:
        return "is not a valid URL"
    if parts.scheme not in ("https", "http") or not parts.hostname:
        return f"must be a full URL such as {example}"
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
    # Clients and servers resolve dot segments (RFC 3986, 5.2.4): "../x" would reach another resource.
    if ("." in path or "%" in path) and any(
        part in (".", "..") for part in re.split(r"[/\\]", unquote(path.partition("?")[0]))
    ):
        return "must not contain '.' or '..' as a part"
    return None


def normal_base(facts: ApiFacts, url: str) -> str:
    """The URL without trailing slashes and without the API path."""
    base, path = url.rstrip("/"), facts.connection.api_path
    if path and base.lower().endswith(path):
        base = base[: -len(path)].rstrip("/")
    return base


def same_place(one: str, other: str) -> bool:
    """Whether two URLs are the same, apart from the case of the host and a default port that is written out."""

    def place(url: str) -> tuple[object, ...]:
        parts = urlsplit(url)
        port = parts.port or (443 if parts.scheme == "https" else 80)
        return parts.scheme, (parts.hostname or "").rstrip("."), port, parts.path.rstrip("/")

    return place(one) == place(other)


def root_of(url: str) -> str:
    """Scheme and authority."""
    parts = urlsplit(url)
    return f"{parts.scheme}://{parts.netloc}"


def token_urls(
    facts: ApiFacts, base_url: str, auth_url: str | None, tenant_id: str | None, dialect: str
) -> tuple[str, ...]:
    """The token endpoints to try, the likeliest first. An explicit auth server is the only candidate."""
    suffix = facts.auth.token_suffix
    if auth_url:
        root = auth_url.rstrip("/")
        urls = [root if root.endswith(suffix) else root + suffix]
    else:
        urls = [base_url + path for path in facts.auth.token_paths]
    if tenant_id and facts.dialects[dialect].tenant_id == "query":
        urls = [f"{url}?tenant={quote(tenant_id, safe='')}" for url in urls]
    return tuple(urls)
