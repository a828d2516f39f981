"""``halopsa leads key``: keys are shown once, listed without their secrets, and worth nothing once revoked."""

from __future__ import annotations

import json
from pathlib import Path

import pytest

from halopsa.leads.store import keys
from halopsa.leads.store.engine import Database
from tests.unit.cli.kit import flat, run


@pytest.fixture
def database(tmp_path: Path) -> str:
    return f"sqlite:///{tmp_path / 'new' / 'leads.db'}"


def found(database: str, key: str) -> keys.Caller | None:
    base = Database(database)
    with base.reading() as c:
        caller = keys.find(c, key)
    base.close()
    return caller


def test_a_key_is_printed_alone_and_once(database: str) -> None:
    result = run("leads", "key", "create", "crm", "--bulk-per-hour", "3", "--database", database)
    assert result.exit_code == 0
    assert result.stderr == f"Database: {database.removeprefix('sqlite:///')}\n"
    (key,) = result.stdout.splitlines()
    assert key.startswith("hl_")
    caller = found(database, key)
    assert caller is not None
    assert (caller.name, caller.scopes, caller.bulk_per_hour) == ("crm", frozenset({"write"}), 3)
    shown = run("leads", "key", "list", "--json", env={"HALOPSA_LEADS_DATABASE": database})
    (row,) = json.loads(shown.stdout)
    assert (row["name"], row["scopes"], row["revoked"]) == ("crm", ["write"], None)
    assert key.rpartition("_")[2] not in shown.output
    assert "crm" in run("leads", "key", "list", "--database", database).stdout


@pytest.mark.parametrize("whole", [False, True])
def test_a_key_is_revoked_by_its_id(database: str, whole: bool) -> None:
    key = run("leads", "key", "create", "--scope", "admin", "--database", database).stdout.strip()
    ident = key if whole else key.split("_")[1]
    assert run("leads", "key", "revoke", ident, "--database", database).exit_code == 0
    assert found(database, key) is None
    again = run("leads", "key", "revoke", ident, "--database", database)
    assert again.exit_code == 1
    assert "There is no such key" in again.output
    (row,) = json.loads(run("leads", "key", "list", "--json", "--database", database).stdout)
    assert row["revoked"] is not None


@pytest.mark.parametrize(
    ("arguments", "env", "said"),
    [
        (["--database", "mysql://h/d"], {}, "not supported here: mysql"),
        (["--database", f"{__file__}/leads.db"], {}, "The file of the database cannot be made"),
        (["--database", "sqlite://"], {}, "give SQLite a file. (HALOPSA_LEADS_DATABASE)"),
        (["--database", "postgresql://u:hunter2@127.0.0.1:1/d"], {}, "The database does not open"),
        (["--config", "/none.toml"], {}, "--config names cannot be read"),
        ([], {"HALOPSA_LEADS_CONFIG": "/none.toml"}, "HALOPSA_LEADS_CONFIG names cannot be read"),
    ],
)
def test_a_setting_that_cannot_be_used_ends_it(arguments: list[str], env: dict[str, str], said: str) -> None:
    result = run("leads", "key", "create", *arguments, env=env)
    assert result.exit_code == 2
    assert said in flat(result)
    assert "hunter2" not in result.output


def test_a_database_of_a_newer_version_is_left_alone(database: str) -> None:
    run("leads", "key", "create", "--database", database)
    base = Database(database)
    with base.writing() as c:
        c.exec_driver_sql("update alembic_version set version_num = 'v9999'")
    base.close()
    result = run("leads", "key", "list", "--database", database)
    assert result.exit_code == 2
    assert "made by a newer version" in flat(result)


@pytest.mark.parametrize(
    "command",
    [("key", "list"), ("key", "revoke", "x"), ("dead-letters", "list"), ("dead-letters", "retry", "--all")],
)
def test_a_command_says_which_database_it_opens_and_makes_none(
    database: str, command: tuple[str, ...]
) -> None:
    path = database.removeprefix("sqlite:///")
    result = run("leads", *command, "--database", database)
    assert (result.exit_code, Path(path).exists()) == (2, False)
    assert f"There is no database {path}." in flat(result)
    run("leads", "key", "create", "--database", database)
    assert f"Database: {path}\n" in run("leads", *command, "--database", database).stderr
