"""Help pages: quick, because almost nothing is imported for them, and laid out for the terminal."""

from __future__ import annotations

import json
import subprocess
import sys

import pytest

from tests.unit.cli.kit import run

_SCRIPT = """
import json, sys
import click
click.Command("one", params=[click.Option(["--what"], help="some " * 40)]).main(["--help"], standalone_mode=False)
known = set(sys.modules)
sys.argv = ["halopsa", *sys.argv[1:]]
from halopsa.cli.process import run
assert run() == 0
print("\\n" + json.dumps(sorted(set(sys.modules) - known)))
"""
#: Modules of this package: each costs about half a millisecond.
_MOST_OWN = 30


@pytest.mark.parametrize(
    "words", [("--help",), ("tickets", "--help"), ("tickets", "list", "--help"), ("planhat", "--help")]
)
def test_almost_nothing_is_imported_for_a_help(words: tuple[str, ...]) -> None:
    """No library, no part of the client, and of the standard library nothing that the help of click does not need."""
    done = subprocess.run(  # noqa: S603 - this very interpreter
        [sys.executable, "-c", _SCRIPT, *words], capture_output=True, text=True, check=True
    )
    found = set(json.loads(done.stdout.splitlines()[-1]))
    own = {name for name in found if name.partition(".")[0] == "halopsa"}
    assert found == own
    assert len(own) <= _MOST_OWN
    light = ("halopsa.cli", "halopsa.catalogue", "halopsa.core.base")
    files = {"halopsa", "halopsa.core", "halopsa.core.fact_files", "halopsa.core.resource_facts"}
    assert [name for name in own if not name.startswith(light) and name not in files] == []


@pytest.mark.parametrize("width", ["60", "80", "200"])
def test_a_page_fits_the_terminal(width: str) -> None:
    result = run("tickets", "list", "--help", env={"COLUMNS": width})
    lines = result.stdout.splitlines()
    assert max(map(len, lines)) <= min(int(width), 110)
    assert "  --agent-id N" in result.stdout
    assert [line for line in lines if line != line.rstrip()] == []


def _options(*command: str) -> list[str]:
    """The options in the help of a command, in their order, by their first names."""
    lines = run(*command, "--help").stdout.splitlines()
    return [line.split()[0].rstrip(",") for line in lines if line.startswith("  --")]


def test_what_people_give_comes_first_and_what_is_for_machines_last() -> None:
    found = _options("tickets", "create")
    of_machines = found.index("--acknowledgealert")  # _acknowledgealert
    assert found[0] == "--summary"
    assert found.index("--details") < found.index("--client-id") < found.index("--status-id") < 20
    assert found.index("--status-id") < found.index("--account-manager") < of_machines
    assert {"--novalidate", "--warning"} < set(found[of_machines:])
    assert found.index("--zoom-default-message") < of_machines
    assert _options("tickets", "list")[:3] == ["--search", "--client-id", "--site-id"]


def test_no_option_begins_with_three_dashes() -> None:
    assert "---" not in run("tickets", "create", "--help").stdout


def test_a_long_text_is_wrapped_under_itself() -> None:
    lines = run("tickets", "list", "--help", env={"COLUMNS": "80"}).stdout.splitlines()
    at = next(number for number, line in enumerate(lines) if line.startswith("  --category-1 "))
    column = lines[at].index("Whole numbers")
    assert lines[at + 1].startswith(" " * column + "(categories)")
    assert lines[at + 2].strip() == "them."
