"""Secret key of the lead service: from the environment, else a file that only its owner may read."""

from __future__ import annotations

import threading
from pathlib import Path

import pytest
from cryptography.fernet import Fernet

from halopsa.leads.secret_key import secret_key
from halopsa.leads.settings import Settings, SettingsError


def settings(database: str, key: str = "") -> Settings:
    return Settings.load({"HALOPSA_LEADS_DATABASE": database, "HALOPSA_LEADS_SECRET_KEY": key})


def test_a_key_that_is_given_is_taken(tmp_path: Path) -> None:
    key = Fernet.generate_key().decode()
    assert secret_key(settings(str(tmp_path / "leads.db"), key)) == key
    assert list(tmp_path.iterdir()) == []


def test_one_is_made_once_for_its_owner_alone(tmp_path: Path) -> None:
    given = settings(str(tmp_path / "leads.db"))
    key = secret_key(given)
    Fernet(key)  # takes it
    assert key not in repr([key])
    assert secret_key(given) == key
    (file,) = tmp_path.iterdir()
    assert file.name == "leads.db.key"


def test_processes_that_start_together_have_the_same(tmp_path: Path) -> None:
    found: list[str] = []
    barrier = threading.Barrier(8)

    def start() -> None:
        barrier.wait()
        found.append(secret_key(settings(str(tmp_path / "leads.db"))))

    threads = [threading.Thread(target=start) for _ in range(8)]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join()
    assert len(found) == 8
    assert len(set(found)) == 1
    assert len(list(tmp_path.iterdir())) == 1


@pytest.mark.parametrize("key", ["short", "x" * 44, "\x00"])
def test_what_is_no_key_is_refused_and_not_quoted(key: str) -> None:
    with pytest.raises(SettingsError, match="HALOPSA_LEADS_SECRET_KEY holds no key of 32 bytes") as caught:
        secret_key(settings("leads.db", key))
    assert f" {key} " not in str(caught.value)


def test_a_database_on_a_server_needs_one() -> None:
    with pytest.raises(SettingsError, match="HALOPSA_LEADS_SECRET_KEY is not set"):
        secret_key(settings("postgresql://host/name"))


def test_a_database_in_memory_has_one_for_its_life() -> None:
    Fernet(secret_key(settings("sqlite://")))  # takes it


def test_a_folder_that_cannot_be_written_is_told(tmp_path: Path) -> None:
    with pytest.raises(SettingsError, match="Set HALOPSA_LEADS_SECRET_KEY instead"):
        secret_key(settings(str(tmp_path / "none" / "leads.db")))
