"""Registry: own providers and those of others, settings from the file and over HTTP, labels, and states."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from importlib.metadata import EntryPoint
from pathlib import Path
from typing import Any

import pytest

from halopsa.leads.providers.protocol import Offline, Provider, ProviderSettings
from halopsa.leads.providers.registry import GROUP, ProviderError, Providers
from halopsa.sandbox import ApiSandbox


class Echo(Offline):
    """A provider as another package brings it."""

    closed = 0

    def close(self) -> None:
        Echo.closed += 1


def foreign(name: str = "echo") -> EntryPoint:
    return EntryPoint(name=name, value=f"{__name__}:Echo", group=GROUP)


def providers(
    given: dict[str, Any] | None = None,  # Any: as a file may have it
    *,
    environment: Mapping[str, str] | None = None,
    found: Iterable[EntryPoint] | None = None,
) -> Providers:
    return Providers(given, environment=environment, found=[foreign()] if found is None else found)


def test_those_of_the_package_and_those_of_others() -> None:
    found = providers({"zoominfo": {"rate_limit": 100}})
    assert found.names == ["apollo", "csv", "echo", "manual", "zoominfo"]
    for name in ("apollo", "csv", "echo", "manual"):
        assert isinstance(found.get(name), Provider)
    assert isinstance(found.get("echo"), Echo)
    assert found.get("zoominfo") is None  # a label
    assert found.enabled("zoominfo")
    assert found.enabled("a trade fair")


def test_an_installed_package_is_found(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    folder = tmp_path / "echo-1.0.dist-info"
    folder.mkdir()
    (folder / "METADATA").write_text("Metadata-Version: 2.1\nName: echo\nVersion: 1.0\n")
    (folder / "entry_points.txt").write_text(f"[{GROUP}]\necho = {__name__}:Echo\n")
    monkeypatch.syspath_prepend(str(tmp_path))
    assert isinstance(Providers().get("echo"), Echo)


def test_what_is_changed_over_http_goes_before_the_file() -> None:
    found = providers({"apollo": {"rate_limit": 100, "enrich": True}})
    changes = {"apollo": {"rate_limit": 150, "enabled": False}}
    assert found.shown()["apollo"] == {"enabled": False, "rate_limit": 100}  # no key
    assert found.shown(changes)["apollo"] == {"enabled": False, "rate_limit": 150}
    assert found.settings("apollo", changes).enrich
    assert found.enriching() == ["apollo"]
    assert found.enriching(changes) == []
    assert found.get("apollo", changes) is None
    assert not found.enabled("apollo", changes)
    with_key = providers(environment={"APOLLO_API_KEY": "k"})
    assert with_key.shown()["apollo"] == {"enabled": True, "rate_limit": 50}
    assert "k'" not in repr(with_key.settings("apollo"))


def test_one_is_made_anew_where_its_settings_changed_and_else_kept() -> None:
    found, Echo.closed = providers(), 0
    first = found.get("echo")
    assert found.get("echo", {"zoominfo": {"rate_limit": 1}}) is first
    second = found.get("echo", {"echo": {"rate_limit": 5}})
    assert second is not first
    assert isinstance(second, Echo)
    assert second.settings == ProviderSettings(name="echo", rate_limit=5)
    assert Echo.closed == 1
    found.close()
    assert Echo.closed == 2


@pytest.mark.parametrize(
    ("given", "field", "words"),
    [
        ({"apollo": {"rate_limit": 0}}, "providers.apollo.rate_limit", "a whole number from 1 to"),
        ({"apollo": {"rate_limit": True}}, "providers.apollo.rate_limit", "a whole number from 1 to"),
        ({"apollo": {"enabled": "yes"}}, "providers.apollo.enabled", "true or false"),
        ({"apollo": {"ratelimit": 5}}, "providers.apollo.ratelimit", "rate_limit"),
        ({"apollo": 5}, "providers.apollo", "settings by their names"),
    ],
)
def test_settings_that_cannot_be_used(given: dict[str, Any], field: str, words: str) -> None:
    with pytest.raises(ProviderError, match=words) as in_file:
        providers(given)
    with pytest.raises(ProviderError, match=words) as over_http:
        providers().check_changes(given)
    assert in_file.value.field == over_http.value.field == field


def test_what_costs_money_is_not_set_over_http() -> None:
    providers({"apollo": {"enrich": True, "credits_per_day": 10}})
    for name, value in {"enrich": True, "credits_per_day": 10}.items():
        with pytest.raises(ProviderError, match="no setting"):
            providers().check_changes({"apollo": {name: value}})


def test_states() -> None:
    assert providers().states() == {"apollo": "not configured", "echo": "connected"}
    with ApiSandbox("apollo") as stand_in:
        found = providers(environment=stand_in.environment, found=[])
        assert found.states() == {"apollo": "connected"}
        assert found.states({"apollo": {"enabled": False}}) == {"apollo": "not configured"}
        found.close()
        wrong = providers(environment={**stand_in.environment, "APOLLO_API_KEY": "wrong"}, found=[])
        assert wrong.states() == {"apollo": "disconnected"}
        wrong.close()
