"""The commands of the lead service that keep its data: suppress, export, erase, import, dead-letters, check."""

from __future__ import annotations

import json
from collections.abc import Iterator
from pathlib import Path

import pytest

from halopsa import HaloPsaClient
from halopsa.leads import local_tenant
from halopsa.leads.store import leads, outbox, schema, suppressions
from halopsa.leads.store.engine import Database
from halopsa.sandbox import Sandbox
from tests.unit.cli.kit import environment, flat, run

ANN = "ann@example.com"


@pytest.fixture
def base(tmp_path: Path) -> Iterator[Database]:
    database = Database(f"sqlite:///{tmp_path / 'leads.db'}")
    database.upgrade()
    yield database
    database.close()


@pytest.fixture
def env(tmp_path: Path) -> dict[str, str]:
    return {"HALOPSA_LEADS_DATABASE": str(tmp_path / "leads.db")}


def listed(base: Database, key: str = ANN) -> bool:
    with base.reading() as c:
        return suppressions.contains(c, key)


def add_lead(base: Database) -> None:
    with base.writing() as c:
        data = {"email": ANN, "first_name": "Ann"}
        number = leads.insert(c, key=ANN, source="csv", data=data, options={}, now=5.0)
        assert number is not None
        leads.change(c, number, now=6.0, contact_id=77, ticket_id=88)


def test_a_person_is_the_same_however_the_address_is_written(base: Database, env: dict[str, str]) -> None:
    done = run("leads", "suppress", "add", " Ann Miller <ANN@Example.com> ", ANN, "bob@example.com", env=env)
    assert (done.exit_code, done.stdout) == (0, "2 new on the list, 0 were on it.\n")
    assert listed(base)
    shown = run("leads", "suppress", "list", "--json", env=env)
    assert "example.com" not in shown.output
    assert [row["origin"] for row in json.loads(shown.stdout)] == ["command", "command"]
    gone = run("leads", "suppress", "remove", "-", env=env, given=f"\n{ANN}\nnobody@example.com\n")
    assert gone.stdout == "1 taken off the list, 1 were not on it.\n"
    assert not listed(base)
    assert "1 in all." in run("leads", "suppress", "list", env=env).output


def test_what_is_no_address_is_told_by_its_place(base: Database, env: dict[str, str]) -> None:
    done = run("leads", "suppress", "add", ANN, "miller-at-home", env=env)
    assert done.exit_code == 2
    assert "Address 2: Invalid email address format" in flat(done)
    assert "miller" not in done.output
    assert not listed(base)  # all or none


def test_a_person_is_exported_and_erased(base: Database, env: dict[str, str]) -> None:
    add_lead(base)
    kept = json.loads(run("leads", "export", ANN.upper(), env=env).stdout)
    assert kept["leads"][0]["data"]["first_name"] == "Ann"
    refused = run("leads", "erase", ANN, env=env)
    assert refused.exit_code == 2
    assert "needs --yes" in flat(refused)
    done = run("leads", "erase", ANN, "--yes", env=env)
    assert (done.exit_code, done.stdout) == (0, "Erased: 1 lead.\n")
    assert "still 1 contact (77) and 1 ticket (88)" in flat(done)
    assert json.loads(run("leads", "export", ANN, env=env).stdout)["leads"] == []
    assert listed(base)


@pytest.mark.parametrize("words", [["export", ANN], ["erase", ANN, "-y"], ["suppress", "list"]])
def test_a_database_that_is_not_there_is_not_made(tmp_path: Path, words: list[str]) -> None:
    missing = tmp_path / "folder" / "none.db"
    done = run("leads", *words, "--database", str(missing))
    assert done.exit_code == 2
    assert "There is no database" in flat(done)
    assert "none.db" in done.stderr
    assert not missing.parent.exists()


def test_which_database_was_opened_is_told(tmp_path: Path) -> None:
    file = tmp_path / "leads.db"
    for words in (["suppress", "add", ANN], ["export", ANN], ["erase", ANN, "-y"], ["suppress", "list"]):
        done = run("leads", *words, "--database", str(file))
        assert done.exit_code == 0
        assert f"Database: {file}" in "".join(done.stderr.splitlines())
        assert "leads.db" not in done.stdout
    assert file.exists()


def test_an_address_is_told_without_its_password() -> None:
    database = Database("postgresql://service:keep-out@db.example/leads?sslpassword=keep-out")
    assert database.name == "postgresql+psycopg://service:***@db.example/leads"
    assert not database.absent
    database.close()


def test_a_file_is_taken_in_once(base: Database, env: dict[str, str], tmp_path: Path) -> None:
    file = tmp_path / "people.csv"
    file.write_text("E-mail,First Name,Shoe size\nann@example.com,Ann,38\nnobody,Bob,40\n")
    tried = run("leads", "import", str(file), "--dry-run", env=env)
    assert (tried.exit_code, tried.stdout) == (0, "")
    assert "1 leads are in it, 1 lines are none." in tried.output
    first = run("leads", "import", str(file), "--source", "fair", env=env)
    assert first.exit_code == 0, first.output
    assert "Not used: Shoe size" in first.output
    assert "Line 3: Invalid email address format" in first.output
    again = run("leads", "import", str(file), "--source", "fair", env=env)
    assert first.stdout == again.stdout
    with base.reading() as c:
        assert len(c.execute(schema.batches.select()).all()) == 1


def test_a_file_without_addresses_is_refused(base: Database, env: dict[str, str], tmp_path: Path) -> None:
    file = tmp_path / "people.csv"
    file.write_text("First Name\nAnn\n")
    done = run("leads", "import", str(file), env=env)
    assert done.exit_code == 1
    assert "people.csv: " in done.output


def test_dead_letters_are_listed_and_sent_again(base: Database, env: dict[str, str]) -> None:
    def message(number: int, state: str) -> dict[str, object]:
        return {
            "id": f"msg_{number}",
            "webhook_id": "wh_1",
            "event": "lead.created",
            "body": f'{{"email": "{ANN}"}}',
            "state": state,
            "tries": 8,
            "run_at": 1.0,
            "last_error": "answered 500: an error",
            "created_at": float(number),
        }

    with base.writing() as c:
        for number, state in enumerate(("dead", "dead", "dead", "delivered")):
            c.execute(schema.outbox.insert().values(message(number, state)))
    shown = run("leads", "dead-letters", "list", env=env)
    assert "answered 500" in shown.output
    assert "example.com" not in shown.output
    rows = json.loads(run("leads", "dead-letters", "list", "--json", env=env).stdout)
    assert [row["id"] for row in rows] == ["msg_2", "msg_1", "msg_0"]
    one = run("leads", "dead-letters", "retry", "msg_1", "msg_3", env=env)
    assert (one.exit_code, one.stdout) == (1, "1 to be sent again.\n")
    assert run("leads", "dead-letters", "retry", "--all", env=env).stdout == "2 to be sent again.\n"
    assert run("leads", "dead-letters", "retry", env=env).exit_code == 2
    with base.reading() as c:
        assert outbox.counts(c) == {"ready": 3, "running": 0, "delivered": 1, "dead": 0}


def test_the_configuration_is_checked_on_the_tenant(tmp_path: Path) -> None:
    file = tmp_path / "leads.toml"
    with Sandbox(rate_limit=None, tickets=5) as halo:
        with HaloPsaClient(**halo.connection) as client:
            local_tenant.prepare(client)
        good = run("leads", "check", "--json", env=environment(halo))
        assert good.exit_code == 0
        assert {row["level"] for row in json.loads(good.stdout)} <= {"info", "warning"}
        file.write_text('[mapping]\nticket_type = "Sales enquiry"\n')
        bad = run("leads", "check", "--config", str(file), env=environment(halo))
        assert bad.exit_code == 1
        assert 'ERROR   ticket_type: The tenant has no "Sales enquiry"' in bad.stdout
        file.write_text('[mapping]\nticket_typ = "Lead"\n')
        wrong = run("leads", "check", "--config", str(file), env=environment(halo))
        assert wrong.exit_code == 2
        assert "ticket_type" in flat(wrong)


@pytest.mark.parametrize(
    ("text", "said"),
    [
        (
            "[providers.apollo]\nrate_limit = 0",
            "providers.apollo.rate_limit must be a whole number from 1 to",
        ),
        ('[mapping]\nrecord = "invoice"', "[mapping]"),
    ],
)
def test_a_section_of_a_part_is_checked_before_it_starts(
    env: dict[str, str], tmp_path: Path, text: str, said: str
) -> None:
    file = tmp_path / "leads.toml"
    file.write_text(text)
    more = {"HALOPSA_TENANT": "acme", "HALOPSA_CLIENT_ID": "x", "HALOPSA_CLIENT_SECRET": "y" * 30}
    done = run("leads", "worker", "--config", str(file), env={**env, **more})
    assert done.exit_code == 2
    assert said in flat(done)
