"""Environment variables: settings read from them, and which of these may be combined with a caller's settings."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Final

from ..facts import ApiFacts

__all__ = ["drop_addresses", "from_environment", "variables"]

# Settings that variables can give, and the name of the variable after the prefix of the API.
_VARIABLES: Final[dict[str, str]] = {
    "tenant": "TENANT",
    "client_id": "CLIENT_ID",
    "client_secret": "CLIENT_SECRET",
    "base_url": "BASE_URL",
    "auth_url": "AUTH_SERVER",
    "tenant_id": "TENANT_ID",
    "scope": "SCOPE",
    "budget": "BUDGET",
    "token_cache": "TOKEN_CACHE",
}
_OF_ALL: Final = ("budget",)  # beside what an API with hosts of its own names itself
_ADDRESSES: Final = ("tenant", "base_url", "auth_url")
_PLACE: Final = (*_ADDRESSES, "tenant_id")  # all that decides where a secret is sent


def variables(facts: ApiFacts) -> dict[str, str]:
    """The names of the environment variables of an API, by the setting."""
    prefix, by_tenant = facts.product.env_prefix, facts.connection.hosted_url
    return {
        **{name: prefix + word for name, word in _VARIABLES.items() if by_tenant or name in _OF_ALL},
        **{host.argument: host.env for host in facts.hosts.values()},
        **{name: credential.env for name, credential in facts.credentials.items() if credential.env},
    }


def from_environment(facts: ApiFacts, source: Mapping[str, str]) -> dict[str, object]:
    """The settings in these variables. Where there are an address and a tenant, only the address counts."""
    found: dict[str, object] = {
        name: source[variable].strip()
        for name, variable in variables(facts).items()
        if source.get(variable, "").strip()
    }
    if "base_url" in found:
        found.pop("tenant", None)
    return found


def drop_addresses(facts: ApiFacts, found: dict[str, object], chosen: Mapping[str, object]) -> str:
    """Take all addresses out of `found` when the caller gave one: no secret may go to a mixture of both.

    Returns a complaint, to be used when no instance is left; empty when nothing was taken out.
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
