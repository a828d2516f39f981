"""The page of all settings has every one: arguments, configuration classes, variables of the environment."""

from __future__ import annotations

import inspect
import re
from pathlib import Path

import attrs

from halopsa import HaloPsaClient, RetryConfig
from halopsa._api import API
from halopsa.core.config.environment import variables
from halopsa.leads.settings import Settings
from tests.docs.blocks import ROOT, chapter, table
from tests.docs.runs import run_by

_NAME = r"\b(?:HALOPSA|PLANHAT|PORTAL|APOLLO)_[A-Z_]*[A-Z]\b"


def test_arguments_of_the_client() -> None:
    known = {
        name: repr(parameter.default)
        for name, parameter in inspect.signature(HaloPsaClient).parameters.items()
        if name != "self"
    }
    told = {
        name: default.strip("`")
        for names, default, _ in table("| Argument | Default | Meaning")
        for name in re.findall(r"`(\w+)`", names)
    }
    assert told == known


def test_settings_of_retries() -> None:
    told = [row[:2] for row in table("| `RetryConfig` |")]
    assert told == [[f"`{field.name}`", f"`{field.default!r}`"] for field in attrs.fields(RetryConfig)]


def test_variables_of_the_environment() -> None:
    """Each that the package or a manifest names is told, and no other."""
    sources = [*(ROOT / "halopsa").rglob("*.py"), *(ROOT / "spec").glob("*/*.yaml")]
    read = set(variables(API).values()) | {
        name for path in sources for name in re.findall(_NAME, path.read_text(encoding="utf-8"))
    }
    assert len(read) > 20
    assert set(re.findall(_NAME, chapter("All settings"))) == read


def test_the_settings_shown_of_the_lead_service_are_taken(tmp_path: Path) -> None:
    (block,) = run_by("settings of the lead service")
    (tmp_path / "leads.toml").write_text(block.text, encoding="utf-8")
    found = Settings.load({}, database=str(tmp_path / "leads.db"), config=str(tmp_path / "leads.toml"))
    assert (found.retention.lead_days, found.webhooks.allow) == (365, ("127.0.0.1",))
    assert found.mapping["statuses"] == {"prospect": "In Progress"}
