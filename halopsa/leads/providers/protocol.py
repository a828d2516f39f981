"""Provider: what a source of leads must be able to do, and what it is told of its configuration.

A package brings one by an entry point of the group ``halopsa.leads.providers``: its name is that of the source, and
it names a callable that takes `ProviderSettings` and returns a `Provider`.
"""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from typing import Final, Literal, Protocol, TypeAlias, runtime_checkable

import attrs

__all__ = ["FIELDS", "Bought", "Fields", "Offline", "Provider", "ProviderSettings", "State"]

#: What is known of a person, as leads have it.
FIELDS: Final = ("first_name", "last_name", "email", "company", "title", "phone")
#: Values of some of these fields.
Fields: TypeAlias = Mapping[str, str]
State: TypeAlias = Literal["connected", "disconnected", "not configured"]


@attrs.frozen(kw_only=True)
class ProviderSettings:
    """What the configuration says of a source: ``[providers.NAME]``, and what was changed over HTTP.

    Attributes:
        name: of the source.
        enabled: whether leads of it are taken, and whether it is asked. None: a provider that needs a key is if it has
            one, any other source is.
        rate_limit: requests to a provider, or leads of a source without one, in a minute. None: the provider's own
            limit, or none.
        enrich: whether what leads lack is bought here. Nothing is unless this is true.
        credits_per_day: what may be spent in 24 hours. None: what the provider allows.
        environment: of the process: keys of providers are there.
        budget: the file or address in which processes count requests together. None: each counts for itself.
    """

    name: str
    enabled: bool | None = None
    rate_limit: int | None = None
    enrich: bool = False
    credits_per_day: float | None = None
    environment: Mapping[str, str] = attrs.field(factory=dict, repr=False)
    budget: str | None = attrs.field(default=None, repr=False)


@attrs.frozen(kw_only=True)
class Bought:
    """What came of a person. Its repr shows nothing of them.

    ``found``: whether the provider knows the person. ``credits``: what it cost; None where nobody can tell.
    """

    found: bool
    fields: Fields = attrs.field(factory=dict, repr=False)
    credits: float | None = 0.0


@runtime_checkable
class Provider(Protocol):
    """A source of leads.

    Its methods are called from any thread. Callers ask the list of suppressions before each call that costs something,
    and write down what it cost; a provider sends no more than one request that costs something for each call.

    ``configured``: whether it has what it needs to be asked, such as a key. ``rate_limit``: what it keeps to.
    """

    configured: bool
    rate_limit: int | None

    def enrich(self, known: Fields) -> Bought:
        """Complete a person. Raises `halopsa.core.errors.ApiError`, which says whether it may have cost something."""

    def search(self, query: Mapping[str, object]) -> Iterable[Mapping[str, str]]:
        """Look for people. It costs nothing; ``provider_id`` of a row can be given to ``enrich``.

        Raises `halopsa.core.errors.ApiError`, for a query that it does not understand too.
        """

    def check(self) -> State:
        """Say whether it can be asked. It costs nothing."""

    def close(self) -> None:
        """Give back what it holds."""


class Offline:
    """A source that is asked nothing: people bring its leads."""

    configured = True

    def __init__(self, settings: ProviderSettings) -> None:
        self.settings, self.rate_limit = settings, settings.rate_limit

    def enrich(self, known: Fields) -> Bought:
        """Know nobody."""
        return Bought(found=False)

    def search(self, query: Mapping[str, object]) -> Iterable[Mapping[str, str]]:
        """Know nobody."""
        return ()

    def check(self) -> State:
        """There is nothing to reach."""
        return "connected"

    def close(self) -> None:
        """Hold nothing."""
