"""Secrets of profiles: in the user's keyring (extra ``keyring``) or, when told to, in files of mode 0600.

A secret is kept together with the settings it belongs to, and handed out for these alone: who can change the address
in the file of the profiles does not get the secret sent there.
"""

from __future__ import annotations

import json
import os
from collections.abc import Callable, Mapping
from pathlib import Path
from typing import Any, Final, Protocol

from halopsa.core.base.distribution import PACKAGE, install
from halopsa.core.base.private_file import exposure, unfit
from halopsa.core.base.secret import Hidden, hidden, hide_some, json_object

from .profiles import Kept, Profile, ProfileError, login_line

__all__ = ["NoKeyring", "SecretError", "available", "forget", "keep", "secrets_of"]

_SERVICE: Final = f"{PACKAGE} profiles"
_MOST: Final = 1 << 20
_FILE_INSTEAD: Final = (
    '"halopsa login --insecure-storage" keeps the secret in a file instead that only you may read; '
    "environment variables need no keyring"
)


class SecretError(ProfileError):
    """A secret cannot be kept, read or removed."""

    exit_code = 1


class NoKeyring(SecretError):
    """There is no keyring here, or no library for it."""


class _Store(Protocol):
    def save(self, key: str, text: str) -> None: ...

    def load(self, key: str) -> str | None: ...

    def drop(self, key: str) -> None: ...


def available(kept: Kept, folder: Path) -> None:
    """Raise SecretError when no secret can be kept there, before a person is asked for one."""
    _store(kept, folder).load("none")


def keep(profile: Profile, secrets: Mapping[str, str], folder: Path) -> None:
    """Keep the secrets of a profile, by setting. Raises SecretError."""
    secrets = hidden(secrets)
    store = _store(profile.kept, folder)
    text = Hidden(f'{{"settings":{json_object(profile.settings)},"secrets":{json_object(secrets)}}}')
    store.save(_key(profile), text)
    # Some keyrings drop what they cannot keep and say nothing.
    if store.load(_key(profile)) != text:
        raise SecretError(f"The keyring has not kept the secret. {_FILE_INSTEAD}.")


def secrets_of(profile: Profile, folder: Path) -> dict[str, str]:
    """Return the secrets of a profile by setting, hidden. Raises SecretError."""
    again = f"Store it again: {login_line(profile.api, profile.name)}"
    text = _store(profile.kept, folder).load(_key(profile))
    if text is None:
        raise SecretError(
            f"The secret of the profile {profile.name!r} is gone from the {profile.kept}. {again}"
        )
    settings, secrets = _parsed(text)
    if not secrets:
        raise SecretError(f"The secret of the profile {profile.name!r} is damaged. {again}")
    if settings != profile.settings:
        raise SecretError(
            f"The settings of the profile {profile.name!r} were changed after its secret had been stored, which goes "
            f"only where it was stored for. {again}"
        )
    return secrets


def forget(profile: Profile, folder: Path) -> None:
    """Remove the secrets of a profile; those that are gone already are no error. Raises SecretError."""
    _store(profile.kept, folder).drop(_key(profile))


def _key(profile: Profile) -> str:
    return f"{profile.api}-{profile.secret_id}"


def _store(kept: Kept, folder: Path) -> _Store:
    return _Files(folder) if kept == "file" else _Keyring()


def _parsed(text: str) -> tuple[dict[str, str], dict[str, str]]:
    """Return settings and secrets; neither of a text that is damaged."""
    try:
        data: object = hidden(json.loads(text))
        found = (data["settings"], data["secrets"]) if isinstance(data, dict) else ({}, {})
    except (ValueError, KeyError):  # an error of JSON holds the text
        return {}, {}
    texts = all(isinstance(each, dict) and all(isinstance(v, str) for v in each.values()) for each in found)
    return found if texts else ({}, {})


class _Keyring:
    """The keyring of the user."""

    def save(self, key: str, text: str) -> None:
        _ask("keep the secret", lambda keyring: keyring.set_password(_SERVICE, key, text))

    def load(self, key: str) -> str | None:
        found: object = _ask(
            "give the secret", lambda keyring: hide_some(keyring.get_password(_SERVICE, key))
        )
        return found if isinstance(found, str) else None

    def drop(self, key: str) -> None:
        if self.load(key) is not None:
            _ask("remove the secret", lambda keyring: keyring.delete_password(_SERVICE, key))


def _ask(what: str, work: Callable[[Any], object]) -> object:  # Any: the library, which may be missing
    """Let the keyring work. What its backends raise becomes an error that says how to go on."""
    try:
        import keyring  # slow to load

        return work(keyring)
    except Exception as error:  # noqa: BLE001 - they raise what they like
        missing = isinstance(error, ModuleNotFoundError) and error.name == "keyring"
        kind = "" if missing else type(error).__name__
    # Raised here, so that what came from the backend is not its context: that may hold the secret.
    if missing:
        raise NoKeyring(f"There is no library for keyrings: {install('keyring')}. {_FILE_INSTEAD}.")
    if kind == "NoKeyringError":
        raise NoKeyring(f"There is no keyring on this machine. {_FILE_INSTEAD}.")
    locked = " It is locked: unlock it and try again." if kind == "KeyringLocked" else ""
    raise SecretError(f"The keyring did not {what} ({kind}).{locked} {_FILE_INSTEAD}.")


class _Files:
    """Files of mode 0600 in the folder of the profiles, one for each secret."""

    def __init__(self, folder: Path) -> None:
        self._folder = folder

    def save(self, key: str, text: str) -> None:
        path = self._path(key)
        try:
            self._folder.mkdir(mode=0o700, parents=True, exist_ok=True)
            problem = unfit(path)
            if problem is not None:
                raise SecretError(f"{path} {problem}. The secret was not written.")
            descriptor = os.open(
                path, os.O_WRONLY | os.O_CREAT | os.O_EXCL | getattr(os, "O_BINARY", 0), 0o600
            )
            with open(descriptor, "wb") as file:
                file.write(text.encode("ascii"))
        except OSError as error:
            raise SecretError(f"{path} cannot be written: {error.strerror}.") from None

    def load(self, key: str) -> str | None:
        path = self._path(key)
        try:
            problem = unfit(path)  # what is no plain file may not even be opened
            if problem is None:
                descriptor = os.open(
                    path, os.O_RDONLY | getattr(os, "O_NOFOLLOW", 0) | getattr(os, "O_BINARY", 0)
                )
                with open(descriptor, "rb") as file:
                    problem = exposure(path, os.fstat(descriptor))  # of the one that was opened
                    if problem is None:
                        return Hidden(file.read(_MOST).decode("ascii", "replace"))
        except FileNotFoundError:
            return None
        except OSError as error:
            raise SecretError(f"{path} cannot be read: {error.strerror}.") from None
        raise SecretError(f"{path} {problem}. It is not used.")

    def drop(self, key: str) -> None:
        path = self._path(key)
        try:
            path.unlink(missing_ok=True)
        except OSError as error:
            raise SecretError(f"{path} cannot be removed: {error.strerror}.") from None

    def _path(self, key: str) -> Path:
        return self._folder / f"secret-{key}.json"
