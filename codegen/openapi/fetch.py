"""Fetches a tenant's own description. No credentials are sent: every tenant publishes it openly.

The rules are those of the client: https except to this machine, no redirect is followed,
``~/.netrc`` is never read, proxies and CA bundles are those of the environment, answers
are read up to a limit of size and time.
"""

from __future__ import annotations

import ipaddress
import json
import os
import re
import time
import urllib.request
from collections.abc import Mapping
from typing import Any
from urllib.parse import urlsplit

import attrs
import requests

from codegen import places
from codegen.openapi.description import DescriptionError
from codegen.render import constants

_LARGEST = 64 * 2**20
_LARGEST_VERSION = 2**16
_TIMEOUT = (5.0, 30.0)
_DEADLINE = 120.0
_BUNDLES = ("REQUESTS_CA_BUNDLE", "CURL_CA_BUNDLE", "SSL_CERT_FILE")


@attrs.frozen
class Source:
    """Where the tenants of an API have their descriptions."""

    path: str
    """Below a tenant's address."""
    api_path: str
    """What an address may end with that people give."""
    example: str
    agent: str
    version_path: str = ""
    """Where a tenant says which build it runs; empty where that is not known."""

    @classmethod
    def of(cls, api: Mapping[str, Any]) -> Source:  # Any: plain data from YAML whose form is checked
        """Return it by what ``api.yaml`` says; raise ``DescriptionError`` where that says nothing of it."""
        path = api.get("description", {}).get("path")
        if path is None:
            raise DescriptionError(
                f"--from-tenant: {places.API} has no description.path, so where it is is unknown"
            )
        hosted = str(constants.value(api, "hosted_url") or "https://example.com").replace("{tenant}", "acme")
        root = str(constants.value(api, "api_path") or "")
        told = api.get("description", {}).get("version", "")
        return cls(path, root, hosted, f"{api['product']['package']}-client", told)


def address(url: str, source: Source) -> str:
    """Return where the tenant at ``url`` has its description; raise ``DescriptionError`` for a bad address."""
    try:
        parts = urlsplit(url)
        host, _ = parts.hostname or "", parts.port
    except ValueError:
        raise DescriptionError("--from-tenant: not a valid URL") from None
    wrong = None
    if any(ord(char) <= 32 or ord(char) == 127 for char in url) or "\\" in url:
        wrong = "must not have spaces, backslashes or control characters"
    elif parts.scheme not in ("http", "https") or not host:
        wrong = f"must be a full URL such as {source.example}"
    elif "@" in parts.netloc:
        wrong = "must not contain a user name or password"
    elif "?" in url or "#" in url:
        wrong = "must not have a query or a fragment"
    elif parts.scheme == "http" and not _is_loopback(host):
        wrong = "must use https (plain http is for loopback)"
    if wrong:
        raise DescriptionError(f"--from-tenant: the URL {wrong}")
    base = url.rstrip("/")
    if base.lower().endswith(source.path.lower()):
        return base
    root = source.api_path.lower()
    return (base[: -len(root)].rstrip("/") if root and base.lower().endswith(root) else base) + source.path


def fetch(url: str, source: Source, *, largest: int = _LARGEST, deadline: float = _DEADLINE) -> bytes:
    """Return the description of the tenant at ``url``; raise ``DescriptionError`` when there is none."""
    return _fetch(address(url, source), source, largest, deadline)


def version(url: str, source: Source) -> str:
    """Return what the tenant at ``url`` says that it runs; empty where it says nothing that can be read."""
    if not source.version_path:
        return ""
    where = address(url, source)[: -len(source.path)] + source.version_path
    try:
        told = json.loads(_fetch(where, source, _LARGEST_VERSION, _DEADLINE))
    except (DescriptionError, ValueError, RecursionError):
        return ""
    known = told if isinstance(told, dict) else {}
    found = next((str(known[key]) for key in sorted(known) if "version" in key.lower() and known[key]), "")
    return found if re.fullmatch(r"[0-9A-Za-z.+_-]{1,40}", found) else ""


def _fetch(where: str, source: Source, largest: int, deadline: float) -> bytes:
    host = urlsplit(where).hostname or ""
    session = requests.Session()
    session.trust_env = False  # no ~/.netrc
    if not _is_loopback(host) and not urllib.request.proxy_bypass(host):
        session.proxies.update(urllib.request.getproxies())
    session.verify = next((os.environ[name] for name in _BUNDLES if os.environ.get(name)), True)
    try:
        with (
            session,
            session.get(
                where,
                headers={"Accept": "application/json", "User-Agent": source.agent},
                timeout=_TIMEOUT,
                allow_redirects=False,
                stream=True,
            ) as answer,
        ):
            return _content(answer, where, largest, time.monotonic() + deadline)
    except requests.exceptions.SSLError:
        raise DescriptionError(f"{where}: the TLS certificate was not accepted") from None
    except requests.exceptions.Timeout:
        raise DescriptionError(f"{where}: no answer in time") from None
    except (requests.exceptions.RequestException, OSError) as error:
        raise DescriptionError(f"{where}: cannot be reached ({type(error).__name__})") from None


def _content(answer: requests.Response, where: str, largest: int, end: float) -> bytes:
    if answer.is_redirect or 300 <= answer.status_code < 400:
        raise DescriptionError(
            f"{where}: answers with a redirect, which is not followed; give the final address"
        )
    if answer.status_code != 200:
        raise DescriptionError(f"{where}: answers with HTTP {answer.status_code}, not with a description")
    found = bytearray()
    for piece in answer.iter_content(2**16):
        found += piece
        if len(found) > largest:
            raise DescriptionError(f"{where}: longer than {largest} bytes, not read")
        if time.monotonic() > end:
            raise DescriptionError(f"{where}: no whole answer in time")
    return bytes(found)


def _is_loopback(host: str) -> bool:
    name = host.lower().rstrip(".")
    if name == "localhost" or name.endswith(".localhost"):
        return True
    try:
        return ipaddress.ip_address(name).is_loopback
    except ValueError:
        return False
