"""Settings of the lead service: where each comes from, and what is said of one that cannot be used."""

from __future__ import annotations

from pathlib import Path

import pytest

from halopsa.leads.settings import Settings, SettingsError, data_folder

HOME = {"HOME": "/home/ann"}


def load(tmp_path: Path, text: str) -> Settings:
    path = tmp_path / "leads.toml"
    path.write_text(text, encoding="utf-8")
    return Settings.load({**HOME, "HALOPSA_LEADS_CONFIG": str(path)})


def test_without_anything_there_are_defaults() -> None:
    settings = Settings.load(HOME)
    assert settings.database == "sqlite:////home/ann/.local/share/halopsa/halopsa-leads.db"
    assert settings.secret_key is settings.webhook_secret is None
    assert (settings.process.threads, settings.process.answer_within) == (4, 25.0)
    assert settings.retention.lead_days is None


@pytest.mark.parametrize(
    ("environment", "platform", "folder"),
    [
        ({"HOME": "/home/ann", "XDG_DATA_HOME": "/data"}, "linux", "/data/halopsa"),
        ({"HOME": "/home/ann", "XDG_DATA_HOME": "data"}, "linux", "/home/ann/.local/share/halopsa"),
        ({"HOME": "/Users/ann"}, "darwin", "/Users/ann/Library/Application Support/halopsa"),
        ({"USERPROFILE": "/Users/ann"}, "win32", "/Users/ann/AppData/Local/halopsa"),
        ({"LOCALAPPDATA": "/local"}, "win32", "/local/halopsa"),
    ],
)
def test_the_data_are_where_the_system_keeps_them(
    environment: dict[str, str], platform: str, folder: str
) -> None:
    assert data_folder(environment, platform).as_posix() == folder


def test_without_a_home_the_variable_is_named() -> None:
    with pytest.raises(SettingsError, match="set HALOPSA_LEADS_DATABASE"):
        Settings.load({})


@pytest.mark.parametrize(
    ("given", "address"),
    [
        ("sqlite:///x.db", "sqlite:///x.db"),
        ("x.db", "sqlite:///x.db"),
        ("/var/lib/x.db", "sqlite:////var/lib/x.db"),
        ("postgres://u:p@h/d", "postgresql://u:p@h/d"),
        ("postgresql+psycopg://h/d", "postgresql+psycopg://h/d"),
    ],
)
def test_the_address_of_the_database(given: str, address: str) -> None:
    assert Settings.load({"HALOPSA_LEADS_DATABASE": f" {given} "}).database == address
    assert Settings.load({"HALOPSA_LEADS_DATABASE": "other.db"}, database=given).database == address


def test_another_database_is_refused() -> None:
    with pytest.raises(SettingsError, match="not supported here: mysql"):
        Settings.load({"HALOPSA_LEADS_DATABASE": "mysql://user:secret@host/name"})


def test_secrets_are_in_no_repr() -> None:
    settings = Settings.load(
        {
            "HALOPSA_LEADS_DATABASE": "postgresql://u:hunter2@h/d",
            "HALOPSA_LEADS_SECRET_KEY": "hunter2",
            "HALOPSA_WEBHOOK_SECRET": "hunter2",
        }
    )
    assert "hunter2" not in repr(settings)
    assert "hunter2" not in repr([settings.database, settings.secret_key, settings.webhook_secret])
    assert settings.webhook_secret == "hunter2"


def test_a_file_says_the_rest(tmp_path: Path) -> None:
    settings = load(
        tmp_path,
        """
        [mapping]
        record = "ticket"
        [providers.apollo]
        enabled = true
        [limits]
        bulk_per_hour = 3
        [retention]
        lead_days = 730
        [process]
        trusted_proxies = ["10.0.0.1"]
        answer_within = 2
        [webhooks]
        allow = ["hooks.internal"]
        """,
    )
    assert settings.mapping == {"record": "ticket"}
    assert settings.providers == {"apollo": {"enabled": True}}
    assert (settings.limits.bulk_per_hour, settings.limits.requests_per_hour) == (3, None)
    assert settings.retention.lead_days == 730
    assert settings.process.trusted_proxies == ("10.0.0.1",)
    assert settings.webhooks.allow == ("hooks.internal",)


@pytest.mark.parametrize(
    ("text", "said"),
    [
        ("[limit]", "The configuration has no [limit]; did you mean 'limits'?"),
        ("limits = 5", "limits in the configuration must be a section: [limits]"),
        ("database = 'x'", "The configuration has no [database]. It has [mapping], [providers]"),
        ("[limits]\nat_onc = 5", "[limits] has no at_onc; did you mean 'at_once'?"),
        ("[limits]\nat_once = '5'", "[limits] at_once must be a whole number, not '5'."),
        ("[limits]\nat_once = true", "[limits] at_once must be a whole number, not True."),
        ("[limits]\nat_once = 0", "[limits] at_once must be more than 0."),
        ("[process]\nthreads = 1000", "[process] threads must be 1 to 64."),
        ("[process]\ntrusted_proxies = '10.0.0.1'", "[process] trusted_proxies must be a list of texts"),
        ("[retention]\nlead_days = 'x'", "[retention] lead_days must be a number, not 'x'."),
        ("[limits", "The file that HALOPSA_LEADS_CONFIG names is no TOML"),
    ],
)
def test_what_is_wrong_in_the_file_is_named(tmp_path: Path, text: str, said: str) -> None:
    with pytest.raises(SettingsError) as caught:
        load(tmp_path, text)
    assert said in str(caught.value)


def test_a_file_that_is_not_there_is_named_by_who_names_it(tmp_path: Path) -> None:
    with pytest.raises(SettingsError, match="The file that --config names cannot be read: No such file"):
        Settings.load(HOME, config=str(tmp_path / "none.toml"))


def test_threads_can_be_given() -> None:
    settings = Settings.load(HOME)
    assert settings.with_threads(7).process.threads == 7
    assert settings.with_threads(None) == settings
