"""``halopsa login``, ``logout`` and ``profiles``: connections by name, with secrets in the keyring."""

from __future__ import annotations

import contextlib
import os
import sys
from collections.abc import Iterator, Mapping
from typing import TYPE_CHECKING, Any, Final

import click

from halopsa.catalogue.operations import Catalogue, UnknownName
from halopsa.core.base.distribution import PACKAGE
from halopsa.core.base.suggest import did_you_mean

from .connect import Given, connection_options, plain_errors, profile_names
from .output import for_terminal, print_json, print_table
from .profile_use import address_of, by_variable, overriding, pinned, secret_settings, shortened
from .profiles import Kept, Profile, ProfileError, Profiles, checked_name, quoted
from .secret_store import NoKeyring, SecretError, available, forget, keep
from .streams import say, tell

if TYPE_CHECKING:
    from halopsa.core.facts import ApiFacts

_FIRST: Final = "default"
_API = click.option("--api", default=PACKAGE, metavar="NAME", help="Of another API, such as planhat.")


@click.command()
@_API
@click.option(
    "--setting", "more", multiple=True, metavar="NAME=VALUE", help="Another setting; may be repeated."
)
@click.option("--secret-stdin", is_flag=True, help="Read the secret from standard input, one a line.")
@click.option(
    "--insecure-storage", is_flag=True, help="Keep the secret in a file of mode 0600, not in the keyring."
)
@click.option("--no-test", is_flag=True, help="Store it without testing the connection.")
@click.option("--yes", "-y", is_flag=True, help="Replace a profile of this name without asking.")
@connection_options
def login(
    *,
    given: Given,
    api: str,
    more: tuple[str, ...],
    secret_stdin: bool,
    insecure_storage: bool,
    no_test: bool,
    yes: bool,
) -> None:
    """Store a connection under a name, after a test; other commands take it with --profile.

    What is not given by options is asked for; the secret never is an option, as others can read command lines. It goes
    to the keyring of the system. The first profile is the default, see "halopsa profiles". Variables of the
    environment go before profiles.

    Without a terminal: --secret-stdin, and options for everything else.
    """
    catalogue, facts = _api(api)
    store = Profiles()
    name = checked_name(str(given.get("profile") or by_variable(facts)) or store.default(api) or _FIRST)
    old = next((each for each in store.all() if (each.api, each.name) == (api, name)), None)
    kept: Kept = "file" if insecure_storage else "keyring"
    asks = _terminal()
    settings = _settings(facts, given, more)
    if not asks:
        _refuse_without_terminal(facts, settings, secret_stdin=secret_stdin)
    if old is not None and not yes:
        _ask_to_replace(facts, old, asks=asks)
    available(kept, store.folder)
    if asks:
        _ask(facts, settings, {} if old is None else old.settings)
    secrets = _secrets(facts, asks=asks)
    with plain_errors():
        _checked(catalogue, facts, settings, secrets)
    if not no_test:
        with plain_errors(), _nothing_stored():
            _test(catalogue, facts, settings, secrets)
    _keep(store, Profile(api, name, settings, kept, os.urandom(8).hex()), secrets, old)
    _tell_stored(store, facts, Profile(api, name, settings, kept, ""))


@click.command()
@click.option("--profile", "name", metavar="NAME", help="Which.  [default: the default profile]")
@_API
def logout(*, name: str | None, api: str) -> None:
    """Remove a profile and its secret.

    Nothing changes at the other side.
    """
    _, facts = _api(api)
    store = Profiles()
    profile = store.find(api, name or by_variable(facts) or None)
    if profile is None:
        raise ProfileError(
            f"There is no default profile of {api}: name one with --profile, see halopsa profiles."
        )
    try:
        forget(profile, store.folder)
    except NoKeyring as error:  # what is not here cannot be removed, and must not keep the profile
        tell(f"If the secret is in a keyring, it stays there. {error.message}")
    store.remove(profile)
    say(for_terminal(f"Removed the profile {profile.name}."))


@click.group(invoke_without_command=True)
@click.option("--json", "as_json", is_flag=True, help="Print JSON.")
@click.pass_context
def profiles(ctx: click.Context, *, as_json: bool) -> None:
    """List the profiles, or choose the default one.

    Secrets are never shown. An asterisk marks the default of an API.
    """
    if ctx.invoked_subcommand is not None:
        return
    store = Profiles()
    rows = [_row(store, profile) for profile in store.all()]
    if as_json:
        print_json(rows)
    elif not rows:
        say('There are no profiles: "halopsa login" makes one.')
    else:
        head = ("", "NAME", "API", "CLIENT ID", "SECRET", "ADDRESS")
        names = ("default", "profile", "api", "client_id", "secret_in", "address")
        print_table(head, [["*" if row[n] is True else row[n] or "" for n in names] for row in rows])


@profiles.command()
@click.argument("name", shell_complete=profile_names)
@_API
def use(*, name: str, api: str) -> None:
    """Make the profile NAME the default of its API."""
    _, facts = _api(api)
    store = Profiles()
    store.use(api, name)
    say(for_terminal(f"{checked_name(name)} is the default profile of {api} now."))
    profile = store.find(api, name)
    if profile is not None:
        _tell_of_environment(facts, profile)


def _row(store: Profiles, profile: Profile) -> dict[str, object]:
    _, facts = _api(profile.api)
    client_id = profile.settings.get("client_id")
    return {
        "profile": profile.name,
        "api": profile.api,
        "default": store.default(profile.api) == profile.name,
        "address": address_of(facts, profile.settings),
        "client_id": shortened(client_id) if client_id else None,
        "secret_in": profile.kept,
    }


def _api(name: str) -> tuple[Catalogue, ApiFacts]:
    from halopsa.core.facts import ApiFacts

    try:
        catalogue = Catalogue.of(name)
    except UnknownName as error:
        raise click.BadParameter(str(error), param_hint="--api") from None
    return catalogue, ApiFacts.load(catalogue.files.package)


# What the settings are


def _settings(facts: ApiFacts, given: Given, more: tuple[str, ...]) -> dict[str, str]:
    """Return the settings given by options. Raises BadParameter for those that this API does not have."""
    found: dict[str, str] = {}
    for name, value in given.items():
        if name != "profile":
            called = facts.main.argument if name == "base_url" and not facts.connection.hosted_url else name
            _add(facts, found, called, str(value), _option(name))
    for item in more:
        name, equals, value = item.partition("=")
        if not equals or not value.strip():
            raise click.BadParameter("it must be NAME=VALUE", param_hint="--setting")
        _add(facts, found, name.strip().lower().replace("-", "_"), value.strip(), "--setting")
    return found


def _add(facts: ApiFacts, found: dict[str, str], name: str, value: str, option: str) -> None:
    from halopsa.core.config.environment import variables

    if name in secret_settings(facts):
        raise click.BadParameter(
            f"{name} is a secret, and others can read command lines: it is asked for, or read with --secret-stdin",
            param_hint=option,
        )
    # The budget may be an address with a password in it.
    known = set(variables(facts)) - {"budget", *secret_settings(facts)}
    known |= {"dialect"} if facts.connection.hosted_url else set()
    if name not in known:
        near = did_you_mean(name, sorted(known), {}) or "."
        raise click.BadParameter(
            f"{facts.product.name} has no setting {name!r}{near} It has {', '.join(sorted(known))}.",
            param_hint=option,
        )
    if found.setdefault(name, value) != value:
        raise click.BadParameter(f"{name} is given twice", param_hint=option)


def _option(name: str) -> str:
    return "--auth-server" if name == "auth_url" else f"--{name.replace('_', '-')}"


def _needed(facts: ApiFacts, settings: Mapping[str, str]) -> list[str]:
    """Return the settings that are missing, apart from secrets."""
    if facts.connection.hosted_url:
        address = [] if settings.get("tenant") or settings.get("base_url") else ["tenant"]
        return address + ([] if settings.get("client_id") else ["client_id"])
    return [
        host.argument for host in facts.hosts.values() if not host.url and not settings.get(host.argument)
    ]


def _refuse_without_terminal(facts: ApiFacts, settings: Mapping[str, str], *, secret_stdin: bool) -> None:
    missing = [] if secret_stdin else ["--secret-stdin (and the secret on standard input)"]
    for name in _needed(facts, settings):
        own = facts.connection.hosted_url or name == "base_url"
        missing.append(_option(name) if own else f"--setting {name}=...")
    if missing:
        raise click.UsageError(f"There is no terminal to ask at: give {', '.join(missing)}.")


def _ask_to_replace(facts: ApiFacts, old: Profile, *, asks: bool) -> None:
    what = f"There is a profile {old.name!r} already, for {address_of(facts, old.settings)}"
    if not asks:
        raise ProfileError(f"{what}: --yes replaces it, --profile NAME makes another one.")
    click.confirm(for_terminal(f"{what}. Replace it?"), abort=True, err=True)


def _ask(facts: ApiFacts, settings: dict[str, str], old: Mapping[str, str]) -> None:
    """Ask for the settings that are missing; those of the profile that is replaced are offered."""
    for name in _needed(facts, settings):
        if name == "tenant":
            example = facts.connection.example
            label = f"Tenant (acme for {example}), or another address"
            text = _prompt(label, old.get("tenant") or old.get("base_url"))
            address = "." in text or "/" in text or ":" in text
            settings["base_url" if address else "tenant"] = (
                text if "://" in text or not address else f"https://{text}"
            )
        else:
            settings[name] = _prompt(_label(name), old.get(name))


def _prompt(label: str, default: str | None) -> str:
    text: str = click.prompt(label, default=default, type=str, err=True)
    return text.strip()


def _label(name: str) -> str:
    words = [{"id": "ID", "api": "API", "url": "address"}.get(word, word) for word in name.split("_")]
    return " ".join([words[0][0].upper() + words[0][1:], *words[1:]])


def _secret_label(facts: ApiFacts, name: str) -> str:
    credential = facts.credentials.get(name)
    # A callable is no word for what is typed.
    return credential.env if credential is not None and credential.callable else _label(name)


def _secrets(facts: ApiFacts, *, asks: bool) -> dict[str, str]:
    """Return the secrets by setting, hidden: typed without echo, or from standard input, one a line."""
    from halopsa.core.base.secret import hide

    found: dict[str, str] = {}
    names = secret_settings(facts)
    for name in names:
        needed = facts.connection.hosted_url or facts.credentials[name].required
        if asks:
            label = _secret_label(facts, name) + (
                " (not shown)" if needed else " (not shown, empty for none)"
            )
            text = click.prompt(
                label,
                default=None if needed else "",
                show_default=False,
                hide_input=True,
                value_proc=hide,
                err=True,
            )
        else:
            text = _line()
        if text := hide(text.strip()):
            found[name] = text
        elif needed:
            raise click.UsageError(f"Standard input holds no {_label(name).lower()}.")
    if not found:
        raise click.UsageError(f"One of {', '.join(names)} is needed.")
    return found


def _line() -> str:
    from halopsa.core.base.secret import hide

    try:
        return hide(sys.stdin.readline().strip("\ufeff"))
    except UnicodeDecodeError:  # it has the text in it
        raise click.UsageError("Standard input is no text in UTF-8.") from None


def _terminal() -> bool:
    return all(stream is not None and stream.isatty() for stream in (sys.stdin, sys.stderr))


# The test


@contextlib.contextmanager
def _nothing_stored() -> Iterator[None]:
    from halopsa.core.errors import ApiError

    try:
        yield
    except ApiError:
        tell("Nothing was stored, as the test of the connection failed; --no-test stores without it.")
        raise


def _checked(
    catalogue: Catalogue, facts: ApiFacts, settings: Mapping[str, str], secrets: Mapping[str, str]
) -> None:
    """Make a client, which refuses what cannot work."""
    _client(catalogue, facts, settings, secrets).close()


def _client(
    catalogue: Catalogue, facts: ApiFacts, settings: Mapping[str, str], secrets: Mapping[str, str]
) -> Any:  # noqa: ANN401 - the client of any API
    from halopsa.catalogue.calls import client_class

    from .waiting import shower

    shower()
    kind: Any = client_class(catalogue)  # Any: as above
    return kind.from_env(**pinned(facts, {**settings, **secrets}))


def _test(
    catalogue: Catalogue, facts: ApiFacts, settings: dict[str, str], secrets: Mapping[str, str]
) -> None:
    """Log in. Raises ApiError when that fails; a right that is missing is no failure."""
    if not facts.connection.hosted_url:
        _read_something(catalogue, _client(catalogue, facts, settings, secrets))
        return
    from .check import look_around
    from .probe import probe
    from .report import Report

    report = Report(quiet=False)
    with probe(pinned(facts, {**settings, **secrets}), report) as client:
        look_around(client, report)
    found = report.found.get("setting")
    if isinstance(found, dict):  # an auth server that was found elsewhere
        settings["auth_url"] = str(next(iter(found.values())))
    report.end(as_json=False)
    say()


def _read_something(catalogue: Catalogue, client: Any) -> None:  # noqa: ANN401 - as above
    from halopsa.catalogue.arguments import arguments
    from halopsa.catalogue.calls import bind
    from halopsa.core.errors import ForbiddenError

    reads = [
        entry
        for entry in catalogue.entries()
        if entry.op.effect == "read"
        and entry.op.requests
        and entry.op.grade != "D"
        and not any(each.required for each in arguments(catalogue, entry))
    ]
    with client:
        # The surest list: a check of health may need no login.
        for entry in sorted(reads, key=lambda each: (each.op.kind != "list", each.op.grade or ""))[:1]:
            try:
                bind(client, catalogue, entry, {}).call()
            except ForbiddenError:
                say(f"The login works, but {entry.name} is not allowed to it.")
            else:
                say(f"The login works: {entry.name} was read.")


# Storing


def _keep(store: Profiles, profile: Profile, secrets: Mapping[str, str], old: Profile | None) -> None:
    """Store secret, then profile: whatever ends this in between, the profile that is there has its own secret."""
    try:
        keep(profile, secrets, store.folder)
        store.put(profile, old)
    except BaseException:
        with contextlib.suppress(SecretError):
            forget(profile, store.folder)
        raise
    if old is not None:
        try:
            forget(old, store.folder)
        except SecretError as error:
            tell(f"The secret that was replaced is still there: {error.message}")


def _tell_stored(store: Profiles, facts: ApiFacts, profile: Profile) -> None:
    where = "the keyring" if profile.kept == "keyring" else f"a file in {store.folder} that only you may read"
    say(
        for_terminal(
            f"Stored as profile {profile.name}: {address_of(facts, profile.settings)}; the secret is in {where}."
        )
    )
    if store.default(profile.api) != profile.name:
        name, other = quoted(profile.name), "" if profile.api == PACKAGE else f" --api {profile.api}"
        say(for_terminal(f"It is used with --profile {name}, or always: halopsa profiles use {name}{other}"))
    _tell_of_environment(facts, profile)


def _tell_of_environment(facts: ApiFacts, profile: Profile) -> None:
    from halopsa.core.base.secret import hidden, hide_values
    from halopsa.core.config.environment import from_environment

    found = overriding(facts, profile, hidden(from_environment(facts, hide_values(os.environ))))
    if found:
        tell(f"{' and '.join(found)} in the environment go before it: unset what should not count.")
