"""The command of one operation: what it takes, what it refuses before anything is sent, and its help."""

from __future__ import annotations

import base64
import json
from collections.abc import Iterator
from pathlib import Path

import pytest
from click.testing import CliRunner

from halopsa import HaloPsaClient
from halopsa.cli.app import halopsa
from halopsa.sandbox import ApiSandbox, Sandbox
from tests.unit.cli.kit import HOSTED, environment, flat, run
from tests.unit.cli.recorder import Recorder, recording


@pytest.fixture(scope="module")
def tenant() -> Iterator[Sandbox]:
    with Sandbox(rate_limit=None, tickets=20) as halo:
        yield halo


@pytest.fixture
def halo(tenant: Sandbox) -> Sandbox:
    tenant.requests.clear()
    return tenant


@pytest.fixture(scope="module")
def server() -> Iterator[Recorder]:
    with recording() as found:
        yield found


def connected(server: Recorder) -> dict[str, str]:
    """The variables that connect to it."""
    return {**HOSTED, "HALOPSA_TENANT": "", "HALOPSA_BASE_URL": server.url}


# What it takes


@pytest.mark.parametrize(
    ("words", "query"),
    [
        (["--client-id", "5"], {"client_id": "5"}),
        (["--client_id=5"], {"client_id": "5"}),
        (["--client", "5"], {"client_id": "5"}),
        (["--Client-ID", "5"], {"client_id": "5"}),
        (["--type", "3"], {"requesttype_id": "3"}),
        (["--param", "client_id=5"], {"client_id": "5"}),
        (["--param", "requesttype_id=3"], {"requesttype_id": "3"}),
        (["--open-only"], {"open_only": "true"}),
        (["--open-only", "false"], {"open_only": "false"}),
        (["--open-only", "--client", "5"], {"open_only": "true", "client_id": "5"}),
        (["--team-id", "1,2"], {"team": "1,2"}),
        (["--search=a=b & c"], {"search": "a=b & c"}),
        (["--search", "--open-only"], {"search": "--open-only"}),
    ],
)
def test_filters(halo: Sandbox, words: list[str], query: dict[str, str]) -> None:
    result = run("tickets", "list", *words, env=environment(halo))
    assert result.exit_code == 0, result.output
    sent = halo.requests[-1].query
    assert {name: sent[name] for name in query} == query


@pytest.mark.parametrize(
    ("words", "fields"),
    [
        (["--impact", "2"], {"impact": 2}),
        (["--field", "impact=2", "--field", "reportedby=77"], {"impact": 2, "reportedby": "77"}),
        (["--data", '{"impact": 2}', "--reportedby", "me"], {"impact": 2, "reportedby": "me"}),
        (["--data", "@{file}"], {"impact": 3}),
        (["--data", "-"], {"impact": 4}),
    ],
)
def test_fields(server: Recorder, words: list[str], fields: dict[str, object], tmp_path: Path) -> None:
    file = tmp_path / "given.json"
    file.write_text('\ufeff{"impact": 3}', encoding="utf-8")
    given = [word.replace("{file}", str(file)) for word in words]
    runner = CliRunner()
    arguments = ["tickets", "update", "5", *given, "--yes"]
    result = runner.invoke(halopsa, arguments, env=connected(server), input='{"impact": 4}')
    assert result.exit_code == 0, result.output
    assert json.loads(server.take()[-1].body) == [{"id": 5, **fields}]


def test_custom_fields(halo: Sandbox) -> None:
    with HaloPsaClient(**halo.connection) as client:
        name = next(iter(client.tickets.get(1).custom))
        words = ["tickets", "update", "1", "--field", f"{name}=5", "--field", "impact=2", "--yes"]
        result = run(*words, env=environment(halo))
        assert result.exit_code == 0, result.output
        found = client.tickets.get(1)
    assert (found.impact, str(found.custom[name])) == (2, "5")


@pytest.mark.parametrize(
    ("words", "name"), [(["{file}"], "note.txt"), (["-", "--filename", "b.txt"], "b.txt")]
)
def test_a_file(server: Recorder, words: list[str], name: str, tmp_path: Path) -> None:
    file = tmp_path / "note.txt"
    file.write_bytes(b"what it holds")
    given = [word.replace("{file}", str(file)) for word in words]
    arguments = ["tickets", "add-attachment", "1", *given, "--yes"]
    result = CliRunner().invoke(halopsa, arguments, env=connected(server), input=b"what it holds")
    assert result.exit_code == 0, result.output
    (sent,) = json.loads(server.take()[-1].body)
    assert (sent["filename"], sent["ticket_id"]) == (name, 1)
    assert base64.b64encode(b"what it holds").decode() in sent["data_base64"]


# What it refuses


@pytest.mark.parametrize(
    ("words", "said"),
    [
        ("tickets list --asset-id five", "'five' is not a whole number"),
        ("tickets list --clientid 5", "did you mean --client-id"),
        ("tickets list --customer-id 5", "did you mean --client-id?"),
        ("tickets list --zzzzz 5", "tickets.list has no option --zzzzz."),
        ("tickets list --open-only=perhaps", "'perhaps' is not true or false"),
        ("tickets list --client-id", "requires an argument"),
        ("tickets list --client-id 5 --client 6", "--client-id is given twice"),
        ("tickets list --client-id 5 --param client_id=6", "client_id is given twice"),
        ("tickets list --param client_id", "'client_id' is not NAME=VALUE"),
        ("tickets list --param clint_id=5", "no filter or option of this name; did you mean 'client_id' or"),
        ("tickets list 5", "unexpected extra argument (5)"),
        ("assets list --inactive perhaps", "'perhaps' is not true or false"),
        ("tickets get", "tickets.get needs ID (a whole number)"),
        ("tickets get five", "'five' is not a whole number"),
        ("tickets get 1/../2", "'1/../2' is not a whole number"),
        ("tickets update 5 --impact high --yes", "'high' is not a whole number"),
        ("tickets update 5 --field imapct=2 --yes", "no field of this name; did you mean 'impact'?"),
        ("tickets update 5 --field impact=high --yes", "impact: 'high' is not a whole number"),
        ("tickets update 5 --impact 1 --field impact=2 --yes", "impact is given twice"),
        ("tickets update 5 --data [1] --yes", "takes one record; --from takes several"),
        ("tickets update 5 --data 7 --yes", "takes a JSON object"),
        ("tickets update 5 --data {'a':1} --yes", "it is not JSON"),
        ("tickets update 5 --data @no/such/file --yes", "cannot be read: No such file"),
        ('tickets update 5 --data {"imapct":1} --yes', "did you mean 'impact'?"),
        ("actions create --ticket-id five --yes", "'five' is not a whole number"),
        ("actions create --outcome x --yes", "actions.create needs --ticket-id (a whole number)"),
        ("tickets add-attachment 1 no/such/file --yes", "there is no file 'no/such/file'"),
        ("tickets add-attachment 1 - --yes", "give --filename"),
        ("api actions reaction --yes", "api.actions.reaction needs --data (JSON)"),
    ],
)
def test_it_ends_with_2_before_anything_is_sent(halo: Sandbox, words: str, said: str) -> None:
    result = run(*words.split(" "), env=environment(halo))
    assert result.exit_code == 2, result.output
    assert said in flat(result)
    assert halo.requests == []


@pytest.mark.parametrize(
    "name", ["../../users/1", "a/b?c=d#e", "..", "x\r\nHost: other", "$(touch x)", "; rm -rf /"]
)
def test_a_hostile_id_stays_one_part_of_the_path(name: str) -> None:
    with ApiSandbox("planhat", rate_limit=None, rows=2) as other:
        result = run("planhat", "companies", "get", f"extid-{name}", env=other.environment)
        assert result.exit_code != 0
        paths = [request.path for request in other.requests]
    assert all(path.startswith("/companies/extid-") and "\n" not in path for path in paths)


# Help


@pytest.mark.parametrize(
    ("words", "said"),
    [
        ("tickets list", "GET /Tickets"),
        ("tickets list", "Seen working on a live tenant."),
        ("tickets list", "--status-id N A whole number, or a name (statuses)"),
        (
            "tickets list",
            "--dateoccurred-start WHEN A date and time such as 2026-06-30T16:00:00Z, published only",
        ),
        ("tickets list", "categories.list(type_id=1) has them"),
        ("assets list", "--inactive [true|false] True or false."),
        ("actions create", "Needed: --ticket-id"),
        ("actions create", "Needs --outcome or --outcome-id."),
        ("actions create", "in hours"),
        ("tickets get", "Arguments: ID A whole number."),
        ("api incomingemail list", "nobody has verified it on a live tenant. A live tenant gave no answer"),
        ("planhat companies list", "List companies."),
        ("planhat companies list", "Grade A: the documentation and several public clients agree."),
        ("planhat companies list", "--sort TEXT Text (the documentation and one public client agree)."),
        ("leads people erase", "Grade B: the service says so, which is a part of this package."),
        ("leads leads bulk", "Needed: --leads JSON A JSON array."),
        ("leads leads sync", "--email TEXT"),
        ("leads prospects convert", "--fit-score N"),
        ("leads opportunities update", "--notes TEXT"),
    ],
)
def test_help(words: str, said: str) -> None:
    assert said.replace(" ", "") in flat(run(*words.split(), "--help")).replace(" ", "")


@pytest.mark.parametrize(
    ("words", "options"),
    [
        ("leads leads sync", ["--leads", "--batch-size", "--rate-limit"]),
        ("leads leads bulk", ["--email", "--company"]),
        ("leads prospects convert", ["--status", "--next-action"]),
        ("leads prospects update-status", ["--fit-score"]),
        ("leads opportunities create", ["--notes", "--status"]),
        ("leads opportunities update", ["--prospect-id", "--opportunity-data"]),
    ],
)
def test_an_operation_offers_what_its_body_takes_alone(words: str, options: list[str]) -> None:
    said = run(*words.split(), "--help").output.split()
    assert not set(options) & set(said)


def test_rows_that_have_a_name_are_given_by_it() -> None:
    with ApiSandbox("leads", rate_limit=None, rows=1) as service:
        words = ("leads", "leads", "bulk", "--source", "csv")
        missing = run(*words, "-y", env=service.environment)
        assert "leads.bulk needs --leads or --data (JSON)" in flat(missing)
        done = run(*words, "--leads", '[{"email": "ann@firm.example"}]', "-y", env=service.environment)
        assert (done.exit_code, json.loads(done.stdout)["total_processed"]) == (0, 1)


@pytest.mark.parametrize(
    ("words", "key"),
    [("people erase", "leads_erased"), ("leads sync --source csv", "lead_id")],
)
def test_an_answer_that_is_not_the_record_is_shown(words: str, key: str) -> None:
    with ApiSandbox("leads", rate_limit=None, rows=1) as service:
        env = service.environment
        done = run("leads", *words.split(), "--email", "ann@firm.example", "-y", env=env)
    assert done.exit_code == 0
    assert "Created" not in done.output
    assert key in json.loads(done.stdout)
    assert "is done." in done.stderr
