"""Access: the addresses and credentials of an API that names its hosts, by argument or from the environment."""

from __future__ import annotations

from collections.abc import Mapping
from functools import partial
from typing import Any

from ..base.scalars import plain
from ..base.secret import Hidden, hide
from ..facts import ApiFacts
from .validation import Checks

__all__ = ["access_of_environment", "checked_addresses", "checked_credentials"]

_Given = Mapping[str, Any]  # Any: what a caller gave, checked one by one


def access_of_environment(facts: ApiFacts, found: dict[str, object], chosen: dict[str, object]) -> None:
    """Move addresses and credentials out of what variables gave to where settings have them; a caller's win."""
    for setting, names in (
        ("addresses", {name: host.argument for name, host in facts.hosts.items()}),
        ("credentials", {name: name for name in facts.credentials}),
    ):
        of_caller: Any = chosen.get(setting) or {}
        given = {name: found.pop(called) for name, called in names.items() if called in found}
        chosen[setting] = {**given, **{name: value for name, value in of_caller.items() if value is not None}}


def checked_addresses(found: Checks, given: _Given) -> dict[str, str]:
    """Return the address of each host: the caller's, else the manifest's."""
    _known("addresses", given, found.facts.hosts)
    addresses: dict[str, str] = {}
    for name, host in found.facts.hosts.items():
        address = _pasted(given.get(name)) or host.url
        if address:
            addresses[name] = found.url(host.argument, address)
        else:
            found.add(_missing(host.argument, host.env))
    return addresses


def checked_credentials(found: Checks, given: _Given) -> dict[str, object]:
    """Return the credentials that are there, hidden."""
    facts = found.facts
    _known("credentials", given, facts.credentials)
    credentials: dict[str, object] = {}
    for name, credential in facts.credentials.items():
        value = _pasted(given.get(name))
        if value is None or value == "":
            if credential.required:
                found.add(_missing(name, credential.env))
        elif credential.callable:
            if isinstance(value, str):
                found.text(name, value, header=True)
                credentials[name] = partial(Hidden, value)
            elif found.is_source(value):
                credentials[name] = value
            else:
                found.add(f"{name} must be callable, or have get_token() and invalidate()")
        elif found.text(name, value, header=_in_a_header(facts, name)):
            credentials[name] = hide(value)
    return credentials


def _missing(name: str, variable: str) -> str:
    return f"{name} is missing: pass {name}" + (f" or set {variable}" if variable else "")


def _in_a_header(facts: ApiFacts, name: str) -> bool:
    return any(f"{{{name}}}" in scheme.value for scheme in facts.schemes.values())


def _pasted(value: Any) -> Any:  # noqa: ANN401 - see above
    """What was given, as plain text where it is text, without a byte order mark of the file it comes from."""
    value = plain(value)
    return hide(value.strip("\ufeff")) if isinstance(value, str) else value


def _known(what: str, given: object, names: Mapping[str, object]) -> None:
    if not isinstance(given, Mapping):
        raise TypeError(f"{what} must be a mapping")
    unknown = sorted(given.keys() - names.keys())
    if unknown:
        raise TypeError(f"{what} has no {unknown[0]!r}")
