"""Use of profiles: whether a command gets its settings from options, environment or profile, and never a mixture.

The environment goes before a profile, as a whole: an address of one and a secret of the other would send the secret to
somebody else. What is no more than a preference, such as the scope, may come from anywhere.
"""

from __future__ import annotations

import os
from collections.abc import Iterable, Mapping
from typing import TYPE_CHECKING, Final, NamedTuple

from .output import for_terminal
from .profiles import Profile, ProfileError, Profiles
from .secret_store import secrets_of
from .streams import tell

if TYPE_CHECKING:
    from halopsa.catalogue.operations import Catalogue
    from halopsa.core.facts import ApiFacts

__all__ = [
    "Chosen",
    "address_of",
    "by_variable",
    "choose",
    "identity",
    "overriding",
    "pinned",
    "secret_settings",
    "shortened",
]

# All that decides where a secret is sent, beside the hosts that an API names.
_PLACE: Final = ("base_url", "tenant", "auth_url", "tenant_id")
# After the prefix of the API: the variable that names a profile.
_VARIABLE: Final = "PROFILE"


class Chosen(NamedTuple):
    """The settings of a client, to be given to its ``from_env``, and the profile they are from."""

    settings: dict[str, object]
    profile: Profile | None = None


def choose(catalogue: Catalogue, given: Mapping[str, object]) -> Chosen:
    """Return the settings of a command, from its options (``profile`` among them), the environment or a profile.

    Raises:
        ProfileError: They name different instances, or the profile cannot be used.
    """
    from halopsa.core.base.secret import hidden, hide_values
    from halopsa.core.config.environment import from_environment
    from halopsa.core.facts import ApiFacts

    facts = ApiFacts.load(catalogue.files.package)
    environ = hide_values(os.environ)
    options = {name: value for name, value in given.items() if value is not None and name != "profile"}
    by_option = str(given.get("profile") or "")
    named = by_option or by_variable(facts)
    env = hidden(from_environment(facts, environ))
    if not named and _whole(facts, {**env, **options}):
        return Chosen(options)
    store = Profiles()
    profile = store.find(catalogue.api, named or None)
    if profile is None:
        _tell_of_others(store, catalogue.api)
        return Chosen(options)
    if other := _other(facts, profile, options):
        if not by_option and _whole(facts, {**env, **options}):
            return Chosen(options)  # HALOPSA_PROFILE is no more than a default
        raise ProfileError(_by_options(facts, profile, other))
    if found := overriding(facts, profile, env):
        if not _whole(facts, env) or options.keys() & set(identity(facts)):
            raise ProfileError(_mixture(facts, profile, found, env))
        if named and _other(facts, profile, env):
            tell(for_terminal(_goes_before(facts, profile, found, env, reads=bool(by_option))))
            if by_option:
                # Who names a profile at the prompt must not write to another instance for a forgotten variable.
                options["read_only"] = True
        return Chosen(options)
    places = identity(facts)
    kept = {name: value for name, value in profile.settings.items() if name in places or name not in env}
    chosen = pinned(facts, {**kept, **secrets_of(profile, store.folder)})
    chosen |= {name: value for name, value in options.items() if name not in places}
    return Chosen(chosen, profile)


def pinned(facts: ApiFacts, settings: Mapping[str, object]) -> dict[str, object]:
    """Return settings to which ``from_env`` adds no address and no credential of the environment."""
    return {**dict.fromkeys((*identity(facts), *secret_settings(facts)), ""), **settings}


def by_variable(facts: ApiFacts) -> str:
    """Return the name of the profile that the environment chooses, ``""`` where it does not."""
    return os.environ.get(facts.product.env_prefix + _VARIABLE, "").strip()


def secret_settings(facts: ApiFacts) -> tuple[str, ...]:
    """The names of the settings of an API that are secrets: those that must be given first."""
    if facts.connection.hosted_url:
        return ("client_secret",)
    return tuple(sorted(facts.credentials, key=lambda name: not facts.credentials[name].required))


def identity(facts: ApiFacts) -> tuple[str, ...]:
    """The names of the settings that say where a secret goes and whose it is."""
    if facts.connection.hosted_url:
        return (*_PLACE, "client_id")
    return tuple(host.argument for host in facts.hosts.values())


def address_of(facts: ApiFacts, settings: Mapping[str, object]) -> str:
    """Return the address that settings lead to: that of the main host."""
    from halopsa.core.config.urls import normal_base

    main = facts.main.argument if not facts.connection.hosted_url else "base_url"
    if settings.get(main):
        return normal_base(facts, str(settings[main]))
    if settings.get("tenant"):
        return facts.connection.hosted_url.format(tenant=str(settings["tenant"]).strip().lower())
    return facts.main.url


def overriding(facts: ApiFacts, profile: Profile, env: Mapping[str, object]) -> list[str]:
    """Return the variables of the environment that say other than a profile, or that hold a secret."""
    from halopsa.core.config.environment import variables

    called = variables(facts)
    secret = [name for name in secret_settings(facts) if env.get(name)]
    return [called[name] for name in (*_other(facts, profile, env), *secret)]


def _other(facts: ApiFacts, profile: Profile, settings: Mapping[str, object]) -> list[str]:
    """Return the settings that say where a secret goes, or whose it is, and differ from those of the profile."""
    usual = {host.argument: host.url for host in facts.hosts.values()}
    found = []
    for name in identity(facts):
        value = str(settings.get(name) or "")
        mine = profile.settings.get(name) or usual.get(name, "")
        if facts.connection.hosted_url and name in ("base_url", "tenant"):
            value, mine = value and address_of(facts, {name: value}), address_of(facts, profile.settings)
        if value and not (value == mine or _same_url(value, mine)):
            found.append(name)
    return found


def _same_url(one: str, other: str) -> bool:
    from halopsa.core.config.urls import same_place

    try:
        return "://" in one and same_place(one, other)
    except ValueError:  # neither is a good one then, which the client says
        return False


def _missing(facts: ApiFacts, settings: Mapping[str, object]) -> list[str]:
    """Return the settings that are missing for a client; one of several alternatives stands for all."""
    if facts.connection.hosted_url:
        address = [] if settings.get("base_url") or settings.get("tenant") else ["base_url"]
        return address + [name for name in ("client_id", "client_secret") if not settings.get(name)]
    hosts = [host.argument for host in facts.hosts.values() if not host.url]
    needed = [name for name, each in facts.credentials.items() if each.required]
    if not needed and not any(settings.get(name) for name in facts.credentials):
        needed = list(facts.credentials)[:1]
    return [name for name in (*hosts, *needed) if not settings.get(name)]


def _whole(facts: ApiFacts, settings: Mapping[str, object]) -> bool:
    """Whether these settings make a client without any others."""
    return not _missing(facts, settings)


def _tell_of_others(store: Profiles, api: str) -> None:
    known = [profile.name for profile in store.all() if profile.api == api]
    if known:
        tell(
            for_terminal(f"No profile is the default. There are {', '.join(known)}: name one with --profile.")
        )


def _by_options(facts: ApiFacts, profile: Profile, other: Iterable[str]) -> str:
    options = " and ".join(
        f"--{'auth-server' if name == 'auth_url' else name.replace('_', '-')}" for name in other
    )
    return (
        f"{options} and the profile {profile.name!r} name different logins. The secret of a profile goes only where it "
        f"was stored for, here {_where(facts, profile)}: leave the option out, or give the new login a profile of its "
        "own with halopsa login --profile NAME."
    )


def _mixture(facts: ApiFacts, profile: Profile, found: list[str], env: Mapping[str, object]) -> str:
    from halopsa.core.config.environment import variables

    missing = [variables(facts)[name] for name in _missing(facts, env)]
    rest = f", or set {' and '.join(missing)} too to use the environment instead" if missing else ""
    return (
        f"The environment ({', '.join(found)}) and the profile {profile.name!r} are not mixed: the secret of a profile "
        f"goes only where it was stored for, here {_where(facts, profile)}. Unset {' and '.join(found)} to use the "
        f"profile{rest}."
    )


def _goes_before(
    facts: ApiFacts, profile: Profile, found: list[str], env: Mapping[str, object], *, reads: bool
) -> str:
    only = " Nothing is written there, as the profile was named." if reads else ""
    return (
        f"The environment goes before the profile {profile.name!r}: this is {address_of(facts, env)}.{only} "
        f"Unset {' and '.join(found)} to use the profile."
    )


def _where(facts: ApiFacts, profile: Profile) -> str:
    client_id = profile.settings.get("client_id")
    return address_of(facts, profile.settings) + (f" as client {shortened(client_id)}" if client_id else "")


def shortened(text: str) -> str:
    """The part of an id that is enough to recognise it."""
    return text if len(text) < 12 else f"{text[:4]}...{text[-4:]}"
