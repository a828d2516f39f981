"""Opening: the providers of a service by its settings, and where their requests are counted."""

from __future__ import annotations

from pathlib import Path

import pytest

from halopsa.leads.providers.opening import providers_of
from halopsa.leads.settings import Settings, SettingsError


def budget(tmp_path: Path, environment: dict[str, str], database: str | None = None) -> str | None:
    settings = Settings.load(environment, database=database or str(tmp_path / "leads.db"))
    return providers_of(settings, environment).settings("apollo").budget


def test_requests_are_counted_beside_the_database_unless_told_otherwise(tmp_path: Path) -> None:
    home = {"HOME": str(tmp_path), "USERPROFILE": str(tmp_path), "LOCALAPPDATA": str(tmp_path)}
    assert budget(tmp_path, {}) == f"{tmp_path / 'leads.db'}.budget"
    assert budget(tmp_path, {"HALOPSA_BUDGET": "redis://r/0"}) == "redis://r/0"
    assert budget(tmp_path, {}, "postgresql://u@h/leads") is None  # nowhere to keep it
    found = budget(tmp_path, home, "postgresql://u@h/leads")
    assert found is not None
    assert Path(found).parent.is_dir()
    assert str(tmp_path) in found


def test_a_setting_that_cannot_be_used_is_named(tmp_path: Path) -> None:
    file = tmp_path / "leads.toml"
    file.write_text("[providers.apollo]\nrate_limit = 'many'\n")
    settings = Settings.load({}, database=str(tmp_path / "leads.db"), config=str(file))
    with pytest.raises(
        SettingsError, match=r"\[providers\] providers.apollo.rate_limit must be a whole number"
    ):
        providers_of(settings, {})
