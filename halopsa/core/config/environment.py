"""Settings in environment variables, and which of them may stand beside those of a caller."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Final

from ..facts import ApiFacts

__all__ = ["drop_addresses", "from_environment", "variables"]

# Settings that variables can have, and what these are called after the prefix of the API.
_VARIABLES: Final[dict[str, str]] = {
    "tenant": "TENANT",
    "client_id": "CLIENT_ID",
    "client_secret": "CLIENT_SECRET",
    "base_url": "BASE_URL",
    "auth_url": "AUTH_SERVER",
    "tenant_id": "TENANT_ID",
    "scope": "SCOPE",
}
_ADDRESSES: Final = ("tenant", "base_url", "auth_url")
_PLACE: Final = (*_ADDRESSES, "tenant_id")  # all that says where a secret is sent


def variables(facts: ApiFacts) -> dict[str, str]:
    """The names of the environment variables of an API, by the setting."""
    return {name: facts.product.env_prefix + word for name, word in _VARIABLES.items()}


def from_environment(facts: ApiFacts, source: Mapping[str, str]) -> dict[str, object]:
    """The settings of these variables. An address stands instead of the tenant, where there are both."""
    found: dict[str, object] = {
        name: source[variable].strip()
        for name, variable in variables(facts).items()
        if source.get(variable, "").strip()
    }
    if "base_url" in found:
        found.pop("tenant", None)
    return found


def drop_addresses(facts: ApiFacts, found: dict[str, object], chosen: Mapping[str, object]) -> str:
    """Take all addresses out of `found` when the caller has chosen one: nothing may be sent to a mixture of both.

    Returns a complaint for the case that what is left names no instance; empty when nothing was taken out.
    """
    if not any(chosen.get(name) for name in _ADDRESSES):
        return ""
    called = variables(facts)
    gone = [called[name] for name in _PLACE if found.pop(name, None)]
    if not gone:
        return ""
    which = " and ".join(name for name in _ADDRESSES if chosen.get(name))
    return (
        f"pass tenant or base_url with it. {', '.join(gone)} of the environment may belong to another instance "
        f"and is not used beside {which}"
    )
