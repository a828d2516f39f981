"""Settings of the lead service: from the environment, one TOML file, and the options of the command."""

from __future__ import annotations

import sys
import tomllib
from collections.abc import Mapping
from pathlib import Path
from typing import Any, Final, Self, TypeVar

import attrs

from halopsa.core.base.distribution import PACKAGE
from halopsa.core.base.secret import Hidden
from halopsa.core.base.suggest import did_you_mean

__all__ = [
    "Limits",
    "Process",
    "Retention",
    "Settings",
    "SettingsError",
    "WebhookRules",
    "data_folder",
]

DATABASE: Final = "HALOPSA_LEADS_DATABASE"
CONFIG: Final = "HALOPSA_LEADS_CONFIG"
SECRET_KEY: Final = "HALOPSA_LEADS_SECRET_KEY"  # noqa: S105 - the name of a variable
WEBHOOK_SECRET: Final = "HALOPSA_WEBHOOK_SECRET"  # noqa: S105 - likewise
_FILE: Final = "halopsa-leads.db"
_T = TypeVar("_T")


class SettingsError(ValueError):
    """A setting cannot be used. The message names it and what to do, and never quotes a secret."""


def _positive(_: object, attribute: attrs.Attribute[Any], value: float | None) -> None:
    if value is not None and value <= 0:
        raise ValueError(f"{attribute.name} must be more than 0")


def _counted(_: object, attribute: attrs.Attribute[Any], value: int) -> None:
    if not 1 <= value <= 64:
        raise ValueError(f"{attribute.name} must be 1 to 64")


@attrs.frozen(kw_only=True)
class Limits:
    """``[limits]``: what one key may ask for, where the key itself says nothing. ``None``: as the reference says."""

    requests_per_hour: int | None = attrs.field(default=None, validator=_positive)
    bulk_per_hour: int | None = attrs.field(default=None, validator=_positive)
    at_once: int | None = attrs.field(default=None, validator=_positive)


@attrs.frozen(kw_only=True)
class Retention:
    """``[retention]``: days until something is erased. ``lead_days`` None: leads are kept until they are erased."""

    lead_days: float | None = attrs.field(default=None, validator=_positive)
    log_days: float = attrs.field(default=90.0, validator=_positive)


@attrs.frozen(kw_only=True)
class Process:
    """``[process]``: how it works. ``trusted_proxies``: addresses whose X-Forwarded-For is believed."""

    threads: int = attrs.field(default=4, validator=_counted)
    answer_within: float = attrs.field(default=25.0, validator=attrs.validators.ge(0))
    stop_within: float = attrs.field(default=10.0, validator=_positive)
    won_every: float = attrs.field(default=300.0, validator=_positive)
    trusted_proxies: tuple[str, ...] = ()


@attrs.frozen(kw_only=True)
class WebhookRules:
    """``[webhooks]``: where messages may go. ``allow``: hosts that may be private or without TLS."""

    allow: tuple[str, ...] = ()


@attrs.frozen(kw_only=True)
class Settings:
    """All settings. The address of the database and the secrets are in no repr: the address may hold a password.

    ``mapping`` and ``providers`` are as the file has them; the modules that use them check them.
    """

    database: str = attrs.field(repr=False)
    secret_key: str | None = attrs.field(default=None, repr=False)
    webhook_secret: str | None = attrs.field(default=None, repr=False)
    mapping: Mapping[str, Any] = attrs.field(factory=dict)  # Any: whatever the file has
    providers: Mapping[str, Any] = attrs.field(factory=dict)  # Any: likewise
    limits: Limits = Limits()
    retention: Retention = Retention()
    process: Process = Process()
    webhooks: WebhookRules = WebhookRules()

    @classmethod
    def load(
        cls, environment: Mapping[str, str], *, database: str | None = None, config: str | None = None
    ) -> Self:
        """Read the environment and the file; what is given here wins. Raises SettingsError."""

        def variable(name: str) -> str | None:
            return environment.get(name, "").strip() or None

        file = config or variable(CONFIG)
        found = _read(Path(file), "--config" if config else CONFIG) if file else {}
        key, secret = variable(SECRET_KEY), variable(WEBHOOK_SECRET)
        return cls(
            database=Hidden(_address(database or variable(DATABASE), environment)),
            secret_key=None if key is None else Hidden(key),
            webhook_secret=None if secret is None else Hidden(secret),
            **_sections(found),
        )

    def with_threads(self, threads: int | None) -> Self:
        """The same with so many threads, if that many are given."""
        if threads is None:
            return self
        return attrs.evolve(self, process=attrs.evolve(self.process, threads=threads))


def data_folder(environment: Mapping[str, str], platform: str = sys.platform) -> Path:
    """Return the folder of this user's data, which need not exist. Raises SettingsError."""
    # https://specifications.freedesktop.org/basedir-spec/ says that a relative XDG_DATA_HOME is to be ignored.
    home = environment.get("USERPROFILE" if platform == "win32" else "HOME", "")
    if platform == "win32":
        folder = Path(environment.get("LOCALAPPDATA") or Path(home, "AppData", "Local"))
    elif platform == "darwin":
        folder = Path(home, "Library", "Application Support")
    else:
        folder = Path(environment.get("XDG_DATA_HOME", ""))
        if not folder.is_absolute():
            folder = Path(home, ".local", "share")
    if not folder.is_absolute():
        raise SettingsError(f"There is no home folder for the database: set {DATABASE} to its address.")
    return folder / PACKAGE


def _address(given: str | None, environment: Mapping[str, str]) -> str:
    """Return the address of the database: a plain path is a file of SQLite."""
    if given is None:
        return f"sqlite:///{data_folder(environment) / _FILE}"
    scheme, mark, _ = given.partition("://")
    if not mark:
        return f"sqlite:///{given}"
    kind = scheme.partition("+")[0].lower()
    if kind == "postgres":  # as some hosts write it; SQLAlchemy knows the long name only
        return f"postgresql{given[len('postgres') :]}"
    if kind not in ("sqlite", "postgresql"):
        raise SettingsError(
            f"{DATABASE} names a database that is not supported here: {kind}. "
            "Give sqlite:///PATH or postgresql://USER@HOST/NAME."
        )
    return given


def _read(path: Path, said_by: str) -> Mapping[str, Any]:  # Any: whatever the file has
    try:
        with path.open("rb") as file:
            return tomllib.load(file)
    except OSError as error:
        raise SettingsError(f"The file that {said_by} names cannot be read: {error.strerror}.") from None
    except (tomllib.TOMLDecodeError, UnicodeDecodeError) as error:
        raise SettingsError(f"The file that {said_by} names is no TOML: {error}.") from None


def _sections(found: Mapping[str, Any]) -> dict[str, Any]:  # Any: whatever the file has
    known = [one.name for one in attrs.fields(Settings) if one.name not in _NO_SECTIONS]
    made: dict[str, Any] = {}
    for name, given in found.items():
        if name not in known:
            raise SettingsError(
                f"The configuration has no [{name}]{did_you_mean(name, known, {}) or '.'} It has "
                + ", ".join(f"[{one}]" for one in known)
                + "."
            )
        if not isinstance(given, dict):
            raise SettingsError(f"{name} in the configuration must be a section: [{name}]")
        kind = _SECTIONS.get(name)
        made[name] = given if kind is None else _section(kind, name, given)
    return made


def _section(kind: type[_T], section: str, given: Mapping[str, object]) -> _T:
    fields = {one.name: one for one in attrs.fields(kind)}  # type: ignore[arg-type]  # each is a class of attrs
    for name, value in given.items():
        if name not in fields:
            raise SettingsError(
                f"[{section}] has no {name}{did_you_mean(name, fields, {}) or '.'} It has {', '.join(fields)}."
            )
        if not _fits(value, str(fields[name].type)):
            raise SettingsError(
                f"[{section}] {name} must be {_words(str(fields[name].type))}, not {value!r}."
            )
    lists = {name: tuple(value) if isinstance(value, list) else value for name, value in given.items()}
    try:
        return kind(**lists)
    except ValueError as error:
        raise SettingsError(f"[{section}] {error}.") from None


def _fits(value: object, type_: str) -> bool:
    if type_.startswith("tuple"):
        return isinstance(value, list) and all(isinstance(one, str) for one in value)
    if isinstance(value, bool):
        return False
    return isinstance(value, int | float if "float" in type_ else int)


def _words(type_: str) -> str:
    if type_.startswith("tuple"):
        return "a list of texts"
    return "a number" if "float" in type_ else "a whole number"


_SECTIONS: Final[Mapping[str, type]] = {
    "limits": Limits,
    "retention": Retention,
    "process": Process,
    "webhooks": WebhookRules,
}
_NO_SECTIONS: Final = frozenset({"database", "secret_key", "webhook_secret"})
