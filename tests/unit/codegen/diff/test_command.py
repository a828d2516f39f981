"""The command: where manifests come from, what it writes in each format, how it exits, and its workflow."""

from __future__ import annotations

import json
import shutil
import subprocess
import tomllib
from pathlib import Path

import pytest
import yaml
from click.testing import CliRunner, Result

from codegen.__main__ import main
from codegen.diff import changelog, render
from codegen.diff.change import Change
from codegen.diff.release_notes import command as release_notes
from tests.unit.codegen.demo import Edit, write
from tests.unit.codegen.diff.cases import JOBS
from tests.unit.codegen.diff.cases_models import API, JOB, PROJECT

ROOT = Path(__file__).resolve().parents[4]
GONE: Edit = (JOBS, '  delete: {delete: "/{id}"}\n', "")
MORE: Edit = (JOBS, "{emailto: str}", "{emailto: str, cc: str}")
SLOWER: Edit = (API, "value: 180.0", "value: 300.0")


def run(*args: object) -> Result:
    result = CliRunner().invoke(main, ["diff", *map(str, args)])
    assert result.exception is None or isinstance(result.exception, SystemExit)
    return result


@pytest.fixture
def old(tmp_path: Path) -> Path:
    return write(tmp_path / "old")


def test_text(old: Path, tmp_path: Path) -> None:
    result = run(old, write(tmp_path / "new", GONE, MORE, SLOWER))
    assert result.exit_code == 0
    assert result.stdout == (
        "== Breaking: 1\n"
        "\n"
        "jobs\n"
        "  breaking  client.jobs.delete: removed\n"
        "\n"
        "== Curated resources: 1 feature, 1 fix\n"
        "\n"
        "client\n"
        "  fix       constants.window: 300.0, was 180.0\n"
        "\n"
        "jobs\n"
        "  feature   client.jobs.send(cc=): added, str\n"
        "\n"
        "== All the rest: 1 fix\n"
        "\n"
        "api.tickets\n"
        "  fix       client.api.tickets.delete: grade C, was A\n"
        "\n"
        "1 breaking, 1 feature, 2 fixes\n"
        "verdict: major\n"
    )


def test_text_of_nothing(old: Path) -> None:
    assert run(old, old.parent).stdout == "nothing changes for callers\nverdict: none\n"


def test_json(old: Path, tmp_path: Path) -> None:
    found = json.loads(run(old, write(tmp_path / "new", MORE), "--format", "json").stdout)
    assert found == {
        "verdict": "minor",
        "counts": {"breaking": 0, "feature": 1, "fix": 0},
        "changes": [
            {
                "group": "jobs",
                "symbol": "client.jobs.send(cc=)",
                "grade": "feature",
                "what": "added, str",
                "layer": "curated",
                "part": "filter",
            }
        ],
        "notes": [],
    }


def test_short_markdown(old: Path, tmp_path: Path) -> None:
    text = run(old, write(tmp_path / "new", GONE, MORE), "--format", "markdown").stdout
    assert text == (
        "### What changes for callers\n"
        "\n"
        "**1 breaking, 1 feature, 1 fix**\n"
        "\n"
        "#### Breaking: 1\n"
        "\n"
        "**jobs**\n"
        "\n"
        "- `client.jobs.delete`: removed\n"
        "\n"
        "#### Curated resources: 1 feature\n"
        "\n"
        "**jobs**\n"
        "\n"
        "- `client.jobs.send(cc=)`: added, str (feature)\n"
        "\n"
        "#### All the rest: 1 fix\n"
        "\n"
        "**api.tickets**\n"
        "\n"
        "- `client.api.tickets.delete`: grade C, was A (fix)\n"
        "\n"
        "verdict: major\n"
    )


def test_text_of_strangers_stays_text_in_markdown() -> None:
    change = Change("<img>", "client.`x`", "fix", "a\n# b @all ![x](http://y) <script> | c")
    text = render.markdown([change], ["*note*"])
    assert "`client.'x'`" in text
    assert "<img>" not in text.replace("\\<", "")
    assert "\\<script\\>" in text
    assert "\\@all" in text
    assert "\\!\\[x\\]" in text
    assert "> \\*note\\*" in text


@pytest.mark.parametrize(
    ("edit", "least", "code"),
    [(GONE, "major", 1), (MORE, "major", 0), (MORE, "minor", 1), (SLOWER, "minor", 0), (SLOWER, "patch", 1)],
)
def test_fail_on(old: Path, tmp_path: Path, edit: Edit, least: str, code: int) -> None:
    new = write(tmp_path / "new", edit)
    assert run(old, new).exit_code == 0
    assert run(old, new, "--fail-on", least).exit_code == code
    assert run(old, old, "--fail-on", least).exit_code == 0


def test_problems_are_told_and_the_rest_is_compared(old: Path, tmp_path: Path) -> None:
    new = write(tmp_path / "new", (PROJECT, "doc: A project.\n", ""), SLOWER)
    result = run(old, new)
    assert result.exit_code == 0
    assert result.stderr == "new: spec/entities/Project.yaml:1:1: missing key 'doc'\n"
    assert result.stdout.startswith(
        "note: the new manifest has 1 problem(s); what could not be read seems removed\n== Breaking: "
    )
    assert "breaking  halopsa.models.project.Project: removed" in result.stdout


def test_a_manifest_that_lint_refuses_is_compared(old: Path, tmp_path: Path) -> None:
    result = run(old, write(tmp_path / "new", (JOB, "wire: dateclosed", "wire: dateclose")))
    assert (result.exit_code, result.stderr) == (0, "")
    assert "JobRow.closed: on the wire dateclose, was dateclosed" in result.stdout


# Revisions


def git(repository: Path, *arguments: str) -> str:
    who = ["-c", "user.name=A", "-c", "user.email=a@example.com", "-c", "commit.gpgsign=false"]
    command = ["git", "-C", str(repository), *who, *arguments]
    return subprocess.run(command, check=True, capture_output=True, text=True).stdout  # noqa: S603 - its own repository


@pytest.fixture
def repository(tmp_path: Path) -> Path:
    """Return a repository whose manifest changed twice, and once more in the working tree."""
    root = tmp_path / "repository"
    write(root)
    git(root, "init", "--initial-branch=main")
    git(root, "add", ".")
    git(root, "commit", "-m", "one")
    git(root, "tag", "v1")
    for edits in ([SLOWER], [SLOWER, MORE]):
        shutil.rmtree(root / "spec")
        write(root, *edits)
        git(root, "add", ".")
        git(root, "commit", "-m", "more")
    shutil.rmtree(root / "spec")
    write(root, SLOWER, MORE, GONE)
    return root


def test_revisions(repository: Path) -> None:
    where = ("--repo", repository)
    before = sorted(path.name for path in repository.iterdir())
    assert "1 feature, 1 fix\nverdict: minor\n" in run("v1", "main", *where).stdout
    assert "1 feature\nverdict: minor\n" in run("HEAD~1", "HEAD", *where).stdout
    assert "1 breaking, 1 feature, 2 fixes\nverdict: major\n" in run("v1", *where).stdout
    assert "1 breaking, 1 fix\nverdict: major\n" in run("main", repository / "spec", *where).stdout
    assert run("v1", "v1", *where).stdout.endswith("verdict: none\n")
    assert sorted(path.name for path in repository.iterdir()) == before
    status = git(repository, "status", "--porcelain")
    assert status == " M spec/resources/jobs.yaml\n"


def test_older_revisions_have_their_manifest_in_spec_itself(repository: Path) -> None:
    spec, where = repository / "spec", ("--repo", repository)
    shutil.rmtree(spec)
    moved = write(repository, SLOWER)
    moved.rename(repository / "halopsa")
    spec.mkdir()
    (repository / "halopsa").rename(spec / "halopsa")
    git(repository, "add", ".")
    git(repository, "commit", "-m", "moved")
    assert run("HEAD~2", "HEAD", *where).stdout == "nothing changes for callers\nverdict: none\n"
    assert run("HEAD~1", *where).stdout.endswith(
        "client.jobs.send(cc=): removed\n\n1 breaking\nverdict: major\n"
    )
    for directory in (repository, spec, spec / "halopsa"):
        assert run("HEAD~2", directory, *where).stdout == "nothing changes for callers\nverdict: none\n"
    shutil.rmtree(spec / "halopsa")
    (spec / "halopsa").mkdir()
    assert run("HEAD", *where).exit_code == 2


@pytest.mark.parametrize("name", ["v9", "--output=x", "-h^{}", "main:spec", "..", ""])
def test_what_is_neither_directory_nor_revision(repository: Path, name: str) -> None:
    result = run("--repo", repository, "--", name)
    assert result.exit_code == 2
    assert result.stdout == ""
    assert "no manifest here" in result.stderr or "neither a directory nor a revision" in result.stderr


def test_a_revision_without_a_manifest(repository: Path) -> None:
    git(repository, "checkout", "--orphan", "empty")
    git(repository, "rm", "-r", "-f", "--cached", ".")
    git(repository, "commit", "--allow-empty", "-m", "nothing")
    result = run("empty", repository, "--repo", repository)
    assert result.exit_code == 2
    assert result.stderr == "empty: neither a directory nor a revision of repository that has a manifest\n"


def test_a_directory_without_a_manifest(tmp_path: Path) -> None:
    result = run(tmp_path, tmp_path)
    assert result.exit_code == 2
    assert "no manifest here" in result.stderr


def test_a_directory_that_is_no_repository(old: Path, tmp_path: Path) -> None:
    assert run("v1", old, "--repo", tmp_path).exit_code == 2


# The changelog

HEAD = "# Changelog\n\n## [Unreleased]\n\n### Removed\n\n"


@pytest.mark.parametrize(
    ("text", "code"),
    [
        (HEAD + "- `client.jobs.delete`: nobody used it.\n", 0),
        (HEAD + "- `client.jobs.delete()`.\n", 0),
        (HEAD + "- `jobs.delete`.\n", 0),
        (HEAD + "- All of `client.jobs`.\n", 0),
        ("## [0.2.0] - Unreleased\n- `jobs.delete`\n\n## [0.1.0]\n", 0),
        (HEAD + "- client.jobs.delete\n", 1),
        (HEAD + "- `client.jobs.list`\n", 1),
        (HEAD + "- `client`, `jobs`, `delete`\n", 1),
        (HEAD + "\n## [0.1.0] - 2026-01-01\n\n- `client.jobs.delete`\n", 1),
        ("# Changelog\n\n- `client.jobs.delete`\n", 1),
        ("", 1),
    ],
)
def test_a_breaking_change_needs_an_entry(old: Path, tmp_path: Path, text: str, code: int) -> None:
    file = tmp_path / "CHANGELOG.md"
    file.write_text(text, encoding="utf-8")
    result = run(old, write(tmp_path / "new", GONE), "--changelog", file)
    assert result.exit_code == code
    if code:
        assert result.stderr == (
            "CHANGELOG.md does not name client.jobs.delete: removed\n"
            "1 breaking change(s) without an entry under Unreleased\n"
        )


def test_other_changes_need_no_entry(old: Path, tmp_path: Path) -> None:
    file = tmp_path / "CHANGELOG.md"
    file.write_text("", encoding="utf-8")
    assert run(old, write(tmp_path / "new", MORE, SLOWER), "--changelog", file).exit_code == 0


@pytest.mark.parametrize(
    ("symbol", "names", "others"),
    [
        (
            "client.tickets.list(team_id=)",
            ["client.tickets.list(team_id=)", "client.tickets.list", "tickets.list", "client.tickets"],
            ["tickets", "client", "list", "team_id"],
        ),
        ("client.tickets", ["client.tickets"], ["client", "tickets"]),
        (
            "client.api.tax.list",
            ["client.api.tax.list", "api.tax.list", "client.api.tax"],
            ["client.api", "api", "tax.list"],
        ),
        (
            "halopsa.models.ticket.Ticket.closeddate",
            ["halopsa.models.ticket.Ticket.closeddate", "Ticket.closeddate", "Ticket", "halopsa.models.ticket.Ticket"],
            ["closeddate", "halopsa.models", "ticket"],
        ),
        ("halopsa.api.models.faults.Faults", ["Faults", "halopsa.api.models.faults.Faults"], ["faults"]),
        ("constants.default_dialect", ["default_dialect"], ["constants"]),
        ("HaloPsaClient(dialect='v2')", ["HaloPsaClient(dialect='v2')"], ["HaloPsaClient"]),
    ],
)  # fmt: skip
def test_what_names_a_change(symbol: str, names: list[str], others: list[str]) -> None:
    change = Change("x", symbol, "breaking", "removed")
    for name in names:
        assert changelog.missing([change], f"## Unreleased\n- `{name}`") == []
    for name in others:
        assert changelog.missing([change], f"## Unreleased\n- `{name}`") == [change]


# The workflow


def test_the_workflow_calls_what_there_is() -> None:
    workflow = yaml.safe_load((ROOT / ".github" / "workflows" / "manifest.yml").read_text(encoding="utf-8"))
    assert workflow[True] == {"pull_request": {"paths": ["spec/**"]}}  # YAML 1.1 reads "on" as true
    job = workflow["jobs"]["diff"]
    assert job["permissions"] == {"contents": "read", "pull-requests": "write"}
    steps = [step["run"] for step in job["steps"] if "run" in step]
    commands = [line for step in steps for line in step.splitlines() if "codegen" in line]
    assert len(commands) == 2
    for command in commands:
        arguments = command.split(">")[0].split()
        assert arguments[:4] == ["python", "-m", "codegen", "diff"]
        given = [str(ROOT / "CHANGELOG.md") if a == "CHANGELOG.md" else a for a in arguments[4:]]
        given = [str(ROOT) if a == "HEAD^1" else a for a in given]
        assert run(*given).exit_code == 0
    assert all("${{" not in step for step in steps)  # nothing of a stranger's gets into a script


# Releases


def test_a_release_has_its_own_heading(old: Path, tmp_path: Path) -> None:
    file = tmp_path / "CHANGELOG.md"
    file.write_text(
        "## [Unreleased]\n\n## [0.2.0] - 2026-12-01\n- `jobs.delete`\n\n## [10.2.0]\n", encoding="utf-8"
    )
    new = write(tmp_path / "new", GONE)
    assert run(old, new, "--changelog", file, "--release", "0.2.0").exit_code == 0
    for other in ("0.2", "10.2.0", "2.0"):
        refused = run(old, new, "--changelog", file, "--release", other)
        assert (refused.exit_code, refused.stderr.splitlines()[-1]) == (
            1,
            f"1 breaking change(s) without an entry under {other}",
        )


NOTES = """\
## [0.2.0] - 2026-12-01

In short:

- One thing
  that goes on.

### Fixed

A paragraph
of two lines.

```console
$ as it
  stands
```

| a | b |
|---|---|

## [0.1.0] - 2026-11-22

- Old.
"""


def test_release_notes_are_the_part_of_a_version_without_line_breaks(tmp_path: Path) -> None:
    file = tmp_path / "CHANGELOG.md"
    file.write_text(NOTES, encoding="utf-8")
    told = CliRunner().invoke(release_notes, ["0.2.0", "--changelog", str(file)])
    assert told.exit_code == 0
    assert told.output == (
        "In short:\n\n- One thing that goes on.\n\n### Fixed\n\nA paragraph of two lines.\n\n"
        "```console\n$ as it\n  stands\n```\n\n| a | b |\n|---|---|\n"
    )
    unknown = CliRunner().invoke(release_notes, ["0.3.0", "--changelog", str(file)])
    assert (unknown.exit_code, unknown.stderr) == (1, "CHANGELOG.md has nothing under a heading of 0.3.0\n")


def test_this_version_has_notes() -> None:
    version = tomllib.loads((ROOT / "pyproject.toml").read_text(encoding="utf-8"))["project"]["version"]
    told = CliRunner().invoke(release_notes, [version])
    assert told.output.startswith("In short:")
