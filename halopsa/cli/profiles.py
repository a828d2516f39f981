"""Profiles: connections by name in the user's configuration folder. Their secrets are elsewhere, see `secret_store`.

The file is replaced as a whole while its lock is held, and what cannot be read is never overwritten.
"""

from __future__ import annotations

import contextlib
import json
import os
import time
import unicodedata
from collections.abc import Callable, Iterator
from pathlib import Path
from typing import Final, Literal, NamedTuple

import click

from halopsa.core.base.distribution import PACKAGE
from halopsa.core.base.suggest import did_you_mean

from .output import for_terminal

__all__ = ["Profile", "ProfileError", "Profiles", "checked_name", "config_folder", "login_line", "quoted"]

Kept = Literal["keyring", "file"]

_VERSION: Final = 1
_LONGEST: Final = 64
_PATIENCE: Final = 10.0  # seconds to wait for another process that writes, which takes milliseconds
_NAP: Final = 0.02


class ProfileError(click.ClickException):
    """Something is wrong with a profile or its use. Nothing was sent."""

    exit_code = 2

    def __init__(self, message: str) -> None:
        super().__init__(for_terminal(message))


class Profile(NamedTuple):
    """A connection by name. ``settings``: those that are no secret, by their names in the client of ``api``.

    ``kept`` and ``secret_id``: where its secret is.
    """

    api: str
    name: str
    settings: dict[str, str]
    kept: Kept
    secret_id: str


class _Content(NamedTuple):
    """What the file holds: profiles and the name of the default, by API."""

    profiles: dict[tuple[str, str], Profile]
    defaults: dict[str, str]


def checked_name(text: str) -> str:
    """Return the name of a profile in its usual form. Raises ProfileError."""
    name = unicodedata.normalize("NFC", text.strip())
    if not name or len(name) > _LONGEST or not name.isprintable() or name.startswith("-"):
        raise ProfileError(
            f"{text!r} cannot name a profile: a name has 1 to {_LONGEST} printable characters and does not begin "
            "with a dash. Give another one with --profile."
        )
    return name


def quoted(name: str) -> str:
    """Return a name as it is typed at a prompt."""
    return name if name.replace("-", "").replace("_", "").isalnum() else f'"{name}"'


def login_line(api: str, name: str) -> str:
    """Return the command that stores a profile."""
    return f"halopsa login --profile {quoted(name)}" + ("" if api == PACKAGE else f" --api {api}")


def config_folder() -> Path:
    """Return the folder of this user's settings, which need not exist. Raises ProfileError."""
    # That of click: %APPDATA%, ~/Library/Application Support, or by the XDG Base Directory Specification.
    folder = Path(click.get_app_dir(PACKAGE))
    with contextlib.suppress(RuntimeError):  # nobody's home
        if not folder.is_absolute():  # an empty XDG_CONFIG_HOME: it would be wherever the command is run
            folder = Path.home() / ".config" / PACKAGE
    if not folder.is_absolute():
        raise ProfileError("There is no home folder for profiles: set HOME, or use environment variables.")
    return folder


class Profiles:
    """The profiles in a folder."""

    def __init__(self, folder: Path | None = None) -> None:
        self.folder = config_folder() if folder is None else folder
        self.path = self.folder / "profiles.json"

    def all(self) -> list[Profile]:
        """Return all profiles by name."""
        found = self._read().profiles
        return [found[key] for key in sorted(found)]

    def default(self, api: str) -> str | None:
        """Return the name of the profile that is used where none is named."""
        return self._read().defaults.get(api)

    def find(self, api: str, name: str | None) -> Profile | None:
        """Return the profile of this name, or the default one. Raises ProfileError for a name that there is not."""
        content = self._read()
        chosen = content.defaults.get(api) if name is None else checked_name(name)
        found = content.profiles.get((api, chosen)) if chosen else None
        if found is None and name is not None:
            raise ProfileError(_unknown(content, api, checked_name(name)))
        return found

    def put(self, profile: Profile, replaced: Profile | None) -> None:
        """Add a profile, in place of ``replaced`` or of none. The first one of an API becomes its default.

        Raises ProfileError when another process has changed it meanwhile.
        """
        key = (profile.api, profile.name)

        def change(content: _Content) -> None:
            if content.profiles.get(key) != replaced:
                raise ProfileError(
                    f"The profile {profile.name!r} was changed by another process meanwhile: try again."
                )
            content.profiles[key] = profile
            content.defaults.setdefault(profile.api, profile.name)

        self._change(change)

    def remove(self, profile: Profile) -> None:
        """Remove a profile. If it was the default and one other is left, that becomes the default."""

        def change(content: _Content) -> None:
            content.profiles.pop((profile.api, profile.name), None)
            if content.defaults.get(profile.api) == profile.name:
                del content.defaults[profile.api]
                left = [name for api, name in content.profiles if api == profile.api]
                if len(left) == 1:
                    content.defaults[profile.api] = left[0]

        self._change(change)

    def use(self, api: str, name: str) -> None:
        """Make a profile the default of its API. Raises ProfileError."""
        name = checked_name(name)

        def change(content: _Content) -> None:
            if (api, name) not in content.profiles:
                raise ProfileError(_unknown(content, api, name))
            content.defaults[api] = name

        self._change(change)

    # The file

    def _read(self) -> _Content:
        try:
            text = self.path.read_text(encoding="utf-8")
        except FileNotFoundError:
            return _Content({}, {})
        except (OSError, ValueError) as error:
            raise ProfileError(
                f"The profiles in {self.path} cannot be read: {_reason(error)}. Mend or remove the file."
            ) from None
        try:
            return _parsed(text)
        except (ValueError, TypeError, KeyError, AttributeError, RecursionError):
            raise ProfileError(
                f"The profiles in {self.path} are damaged, or of a later version. Mend the file, or remove it and "
                'run "halopsa login" again. Until then use environment variables.'
            ) from None

    def _change(self, change: Callable[[_Content], None]) -> None:
        """Read the file, change it and replace it; either all of it or nothing."""
        from halopsa.core.base.atomic_file import publish

        try:
            # A link, as of those who keep such files elsewhere, stays one.
            path = self.path.resolve()
            path.parent.mkdir(mode=0o700, parents=True, exist_ok=True)
            with _locked(path.with_name(f"{path.name}.lock")):
                content = self._read()
                change(content)
                draft = path.with_name(f"{path.name}.new")
                try:
                    draft.unlink(missing_ok=True)  # of a process that died
                    descriptor = os.open(
                        draft, os.O_WRONLY | os.O_CREAT | os.O_EXCL | getattr(os, "O_BINARY", 0), 0o600
                    )
                    with open(descriptor, "w", encoding="utf-8", newline="\n") as file:
                        file.write(_written(content))
                    publish(draft, path, 0o600)
                except BaseException:
                    with contextlib.suppress(OSError):
                        draft.unlink()
                    raise
        except OSError as error:
            raise ProfileError(f"{self.path} cannot be written: {_reason(error)}.") from None


@contextlib.contextmanager
def _locked(path: Path) -> Iterator[None]:
    from halopsa.core.base.file_lock import try_lock

    end = time.monotonic() + _PATIENCE
    while (lock := try_lock(path, 0o600)) is None:
        if time.monotonic() > end:
            raise ProfileError("Another process is changing the profiles and does not finish: try again.")
        time.sleep(_NAP)
    try:
        yield
    finally:
        lock.release()


def _reason(error: Exception) -> str:
    return str(getattr(error, "strerror", None) or error)


def _unknown(content: _Content, api: str, name: str) -> str:
    known = sorted(known for of, known in content.profiles if of == api)
    there = f" There are {', '.join(known)}." if known else ""
    near = did_you_mean(name, known, {}) or "."
    return f"There is no profile {name!r} of {api}{near}{there} To make it: {login_line(api, name)}"


def _parsed(text: str) -> _Content:
    data = json.loads(text)
    if data["version"] != _VERSION:
        raise ValueError
    content = _Content({}, {})
    for api, named in data["profiles"].items():
        for name, kept in named.items():
            settings = {str(key): _text(value) for key, value in kept["settings"].items()}
            place: Kept = "file" if kept["kept_in"] == "file" else "keyring"
            secret_id = _text(kept["secret_id"])
            if not secret_id.isalnum() or not secret_id.isascii():  # it becomes part of a file's name
                raise ValueError
            content.profiles[api, name] = Profile(api, name, settings, place, secret_id)
    for api, name in data["default"].items():
        if (api, name) in content.profiles:
            content.defaults[api] = name
    return content


def _text(value: object) -> str:
    if not isinstance(value, str):
        raise TypeError
    return value


def _written(content: _Content) -> str:
    profiles: dict[str, dict[str, object]] = {}
    for (api, name), each in content.profiles.items():
        kept = {"settings": each.settings, "kept_in": each.kept, "secret_id": each.secret_id}
        profiles.setdefault(api, {})[name] = kept
    data = {"version": _VERSION, "default": content.defaults, "profiles": profiles}
    return json.dumps(data, indent=2) + "\n"
