"""Registry of providers: those of this package and those of others, as the configuration has them."""

from __future__ import annotations

import threading
from collections.abc import Callable, Iterable, Mapping
from importlib import import_module
from importlib.metadata import EntryPoint, entry_points
from typing import Any, Final

from halopsa.core.base.suggest import did_you_mean

from .protocol import Provider, ProviderSettings, State

__all__ = ["GROUP", "ProviderError", "Providers"]

GROUP: Final = "halopsa.leads.providers"
#: Those that are asked over a network.
_ASKED: Final = ("apollo",)
#: Those of this package, by their module and class; loaded when they are used.
_OWN: Final[Mapping[str, tuple[str, str]]] = {
    "apollo": ("apollo", "Apollo"),
    "csv": ("csv", "Csv"),
    "manual": ("manual", "Manual"),
}
_MOST: Final = 1_000_000  # in a minute; SQLite gives back a number beyond 2**63 as another one
#: What the document of the service has; the other settings are in the file alone.
_OVER_HTTP: Final = ("enabled", "rate_limit")


class ProviderError(ValueError):
    """A setting of a provider cannot be used. ``field`` is its name in the configuration."""

    def __init__(self, message: str, field: str) -> None:
        super().__init__(message)
        self.field = field


class Providers:
    """All sources that are known by name. Any other source is a label: leads may have it, nothing is asked.

    given: the section ``[providers]`` of the file. environment: of the process. budget: where processes count the
    requests to providers together, a file or an address.

    Raises ProviderError for a setting that cannot be used.
    """

    def __init__(
        self,
        given: Mapping[str, Any] | None = None,  # Any: whatever the file has
        *,
        environment: Mapping[str, str] | None = None,
        budget: str | None = None,
        found: Iterable[EntryPoint] | None = None,
    ) -> None:
        self._given = dict(given or {})
        self._shared = {"environment": dict(environment or {}), "budget": budget}
        self._foreign = {one.name: one for one in (entry_points(group=GROUP) if found is None else found)}
        self._made: dict[str, tuple[ProviderSettings, Provider]] = {}
        self._lock = threading.Lock()
        for name in self._given:
            self.settings(name)

    @property
    def names(self) -> list[str]:
        """The sources that are known by name, in the order of their names."""
        return sorted({*_OWN, *self._foreign, *self._given})

    def settings(self, name: str, changes: Mapping[str, Any] | None = None) -> ProviderSettings:
        """Return what is set for a source. ``changes``: those made over HTTP, by the source's name.

        Raises ProviderError.
        """
        own = _checked(name, self._given.get(name, {}), in_file=True)
        later = _checked(name, (changes or {}).get(name, {}), in_file=False)
        return ProviderSettings(name=name, **{**self._shared, **own, **later})

    def check_changes(self, given: object) -> None:
        """Raise ProviderError unless this can be ``providers`` of a change over HTTP."""
        if not isinstance(given, Mapping):
            raise ProviderError("providers must be an object with an object for each source.", "providers")
        for name, values in given.items():
            _checked(str(name), values, in_file=False)

    def get(self, name: str, changes: Mapping[str, Any] | None = None) -> Provider | None:
        """Return the provider of a source; None for a label, and for one that is switched off."""
        settings = self.settings(name, changes)
        if settings.enabled is False or not (name in _OWN or name in self._foreign):
            return None
        with self._lock:
            made = self._made.get(name)
            if made is not None and made[0] == settings:
                return made[1]
            provider = self._factory(name)(settings)
            self._made[name] = (settings, provider)
        if made is not None:
            made[1].close()
        return provider

    def enabled(self, name: str, changes: Mapping[str, Any] | None = None) -> bool:
        """Whether leads of a source are taken: unless it is switched off."""
        return self.settings(name, changes).enabled is not False

    def lead_limit(self, name: str, changes: Mapping[str, Any] | None = None) -> int | None:
        """Return how many leads of a source are taken in a minute. What is asked has a limit of requests instead."""
        asked = name in self._foreign or name in _ASKED
        return None if asked else self.settings(name, changes).rate_limit

    def enriching(self, changes: Mapping[str, Any] | None = None) -> list[str]:
        """Return the names of those that complete leads, in their order in the file."""
        wanted = (name for name in self._given if self.settings(name, changes).enrich)
        return [name for name in wanted if self.enabled(name, changes)]

    def shown(self, changes: Mapping[str, Any] | None = None) -> dict[str, dict[str, object]]:
        """Return the settings that the document of the service has; no secret is among them."""
        names = sorted({*self.names, *(changes or {})})
        return {name: self._shown(name, changes) for name in names}

    def _shown(self, name: str, changes: Mapping[str, Any] | None) -> dict[str, object]:
        settings, provider = self.settings(name, changes), self.get(name, changes)
        enabled, limit = settings.enabled, settings.rate_limit
        if enabled is None:
            # One without a key is not asked; that is no reason to refuse leads of its name.
            enabled = provider is None or provider.configured
        return {"enabled": enabled, "rate_limit": limit if provider is None else provider.rate_limit}

    def states(self, changes: Mapping[str, Any] | None = None) -> dict[str, State]:
        """Ask those that can be reached over a network how they are; it costs nothing but time."""
        found: dict[str, State] = {}
        for name in sorted({*_ASKED, *self._foreign}):
            provider = self.get(name, changes)
            found[name] = "not configured" if provider is None else provider.check()
        return found

    def close(self) -> None:
        """Close them all."""
        with self._lock:
            made, self._made = list(self._made.values()), {}
        for _, provider in made:
            provider.close()

    def _factory(self, name: str) -> Callable[[ProviderSettings], Provider]:
        foreign = self._foreign.get(name)
        if foreign is not None:
            made: Callable[[ProviderSettings], Provider] = foreign.load()
            return made
        module, kind = _OWN[name]
        own: Callable[[ProviderSettings], Provider] = getattr(import_module(f".{module}", __package__), kind)
        return own


def _whole(value: object) -> bool:
    return isinstance(value, int) and not isinstance(value, bool) and 1 <= value <= _MOST


def _amount(value: object) -> bool:
    return isinstance(value, int | float) and not isinstance(value, bool) and value >= 0


def _flag(value: object) -> bool:
    return isinstance(value, bool)


#: What a setting must be, and the words for it.
_KINDS: Final[Mapping[str, tuple[Callable[[object], bool], str]]] = {
    "enabled": (_flag, "true or false"),
    "rate_limit": (_whole, f"a whole number from 1 to {_MOST}: requests, or leads, in a minute"),
    "enrich": (_flag, "true or false"),
    "credits_per_day": (_amount, "a number from 0 on"),
}


def _checked(name: str, given: object, *, in_file: bool) -> dict[str, Any]:  # Any: as their kinds are
    """Return the settings of one source. Raises ProviderError."""
    if not isinstance(given, Mapping):
        raise ProviderError(f"providers.{name} must have settings by their names.", f"providers.{name}")
    known = tuple(_KINDS) if in_file else _OVER_HTTP
    for key, value in given.items():
        field = f"providers.{name}.{key}"
        if key not in known:
            raise ProviderError(
                f"{field} is no setting{did_you_mean(str(key), known, {}) or '.'} There are {', '.join(known)}.",
                field,
            )
        fits, words = _KINDS[key]
        if not fits(value):
            raise ProviderError(f"{field} must be {words}.", field)
    return dict(given)
