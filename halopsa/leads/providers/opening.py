"""Opening: the providers of a service by its settings, and where its processes count their requests together."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Final

import sqlalchemy as sa

from halopsa.core.base.secret import Hidden

from ..settings import Settings, SettingsError, data_folder
from .registry import ProviderError, Providers

__all__ = ["providers_of"]

_BUDGET: Final = "HALOPSA_BUDGET"  # of the tenant's client too: a store has place for many


def providers_of(settings: Settings, environment: Mapping[str, str]) -> Providers:
    """Return the providers. Raises SettingsError for a setting that cannot be used."""
    try:
        return Providers(
            settings.providers, environment=environment, budget=_budget(settings.database, environment)
        )
    except ProviderError as error:
        raise SettingsError(f"[providers] {error}") from None


def _budget(database: str, environment: Mapping[str, str]) -> str | None:
    """Where requests are counted: as HALOPSA_BUDGET says, else in a file beside the database, or of this user."""
    given = environment.get(_BUDGET, "").strip()
    if given:
        return Hidden(given)
    address = sa.make_url(database)
    if address.get_backend_name() != "sqlite":
        try:
            folder = data_folder(environment)
            folder.mkdir(parents=True, exist_ok=True, mode=0o700)
        except (SettingsError, OSError):
            return None  # a user without a home; each process counts for itself
        return str(folder / "leads-providers.budget")
    return f"{address.database}.budget" if address.database not in (None, "", ":memory:") else None
