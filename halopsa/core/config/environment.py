"""Settings in environment variables, and which of them may stand beside those of a caller."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Final

__all__ = ["ENVIRONMENT", "drop_addresses", "from_environment"]

ENVIRONMENT: Final[dict[str, str]] = {
    "tenant": "HALOPSA_TENANT",
    "client_id": "HALOPSA_CLIENT_ID",
    "client_secret": "HALOPSA_CLIENT_SECRET",
    "base_url": "HALOPSA_BASE_URL",
    "auth_url": "HALOPSA_AUTH_SERVER",
    "tenant_id": "HALOPSA_TENANT_ID",
    "scope": "HALOPSA_SCOPE",
}
_ADDRESSES: Final = ("tenant", "base_url", "auth_url")
_PLACE: Final = (*_ADDRESSES, "tenant_id")  # all that says where a secret is sent


def from_environment(source: Mapping[str, str]) -> dict[str, object]:
    """The settings of these variables. An address stands instead of the tenant, where there are both."""
    found: dict[str, object] = {
        name: source[variable].strip()
        for name, variable in ENVIRONMENT.items()
        if source.get(variable, "").strip()
    }
    if "base_url" in found:
        found.pop("tenant", None)
    return found


def drop_addresses(found: dict[str, object], chosen: Mapping[str, object]) -> str:
    """Take all addresses out of `found` when the caller has chosen one: nothing may be sent to a mixture of both.

    Returns a complaint for the case that what is left names no instance; empty when nothing was taken out.
    """
    if not any(chosen.get(name) for name in _ADDRESSES):
        return ""
    gone = [ENVIRONMENT[name] for name in _PLACE if found.pop(name, None)]
    if not gone:
        return ""
    which = " and ".join(name for name in _ADDRESSES if chosen.get(name))
    return (
        f"pass tenant or base_url with it. {', '.join(gone)} of the environment may belong to another instance "
        f"and is not used beside {which}"
    )
