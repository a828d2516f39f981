"""Hosts, credentials and ways to log in (auth schemes) of an API: what callers call them, and which belong together."""

from __future__ import annotations

import re
from collections.abc import Mapping
from typing import Any

#: Any: plain data from YAML whose form the JSON Schema has checked.
Facts = Mapping[str, Any]
#: What the token that is fetched is called in a header's value.
TOKEN = "token"  # noqa: S105 - the name of a placeholder


def argument(api: Facts, host: str) -> str:
    """Return what callers call the address of a host."""
    if host == next(iter(api["hosts"])):
        return str(api.get("client", {}).get("address", "base_url"))
    return f"{host}_url"


def variable(api: Facts, host: str) -> str:
    """Return the environment variable that may hold the address of a host."""
    prefix = api["product"]["env_prefix"]
    if host == next(iter(api["hosts"])):
        return str(api.get("client", {}).get("address_env", f"{prefix}BASE_URL"))
    return f"{prefix}{host.upper()}_URL"


def credentials_of(scheme: Facts) -> list[str]:
    """Return the credentials that a scheme sends."""
    named = [scheme["path"]] if "path" in scheme else []
    named += [name for name in scheme.get("basic", ()) if name]
    named += re.findall(r"\{(\w+)\}", scheme.get("value", ""))
    asked = scheme.get("token")
    if asked:
        named = [name for name in named if name != TOKEN] + list(asked["credentials"])
    return named


def in_paths(api: Facts) -> set[str]:
    """Return the credentials that fill placeholders of paths."""
    return {scheme["path"] for scheme in api.get("auth", {}).values() if "path" in scheme}
