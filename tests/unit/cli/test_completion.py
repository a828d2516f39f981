"""Completion in a shell, through the protocol of click for each of them."""

from __future__ import annotations

from pathlib import Path

import pytest
from click.shell_completion import ShellComplete, get_completion_class

from halopsa.catalogue.operations import api_names
from halopsa.cli.app import halopsa
from tests.unit.cli.kit import flat, home, run

#: click has PowerShell from 8.5 on.
SHELLS = [shell for shell in ("bash", "zsh", "fish", "powershell") if get_completion_class(shell) is not None]
VARIABLE = "_HALOPSA_COMPLETE"


def completed(*words: str) -> list[str]:
    """What completes the last of these words."""
    made = ShellComplete(halopsa, {}, "halopsa", VARIABLE)
    return [str(item.value) for item in made.get_completions(list(words[:-1]), words[-1])]


@pytest.mark.parametrize(
    ("words", "there"),
    [
        ([""], {"check", "tickets", "api", "completion", *api_names()[1:]}),
        (["tick"], {"tickets", "ticket-types"}),
        (["ticket_t"], {"ticket-types"}),
        (["tickets", "add"], {"add-action", "add-attachment"}),
        (["tickets", "s"], {"search", "show"}),
        (["api", "outc"], {"outcome"}),
        (["api", "outcome", ""], {"list", "get", "create", "update", "delete"}),
        (["planhat", "companies", "bulk"], {"bulk-upsert"}),
        (["tickets", "list", "--client-i"], {"--client-id", "--client-ids"}),
        (["tickets", "list", "--open-only", "--client-i"], {"--client-id", "--client-ids"}),
        (["tickets", "list", "--open-only", ""], {"true", "false"}),
        (["assets", "list", "--inactive", "t"], {"true"}),
        (["tickets", "list", "-o", ""], {"table", "json", "jsonl", "csv", "tsv"}),
        (["tickets", "list", "--param", "client_i"], {"client_id=", "client_ids="}),
        (["tickets", "create", "--field", "tickettype_i"], {"tickettype_id="}),
        (["completion", "z"], {"zsh"}),
        (["export", "ticke"], {"tickets", "ticket_types"}),
        (["export", "api.outc"], {"api.outcome"}),
        (["nothing", "of", "this"], set()),
    ],
)
def test_what_completes_a_word(words: list[str], there: set[str]) -> None:
    found = completed(*words)
    assert there <= set(found) if words == [""] else there == set(found)
    assert len(found) == len(set(found))


def test_profiles_are_completed_by_name(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    for name, value in home(tmp_path).items():
        monkeypatch.setenv(name, value)
    login = ("--client-id", "x", "--no-test", "--insecure-storage", "--secret-stdin")
    for name in ("acme", "beta"):
        made = run("login", "--profile", name, "--tenant", name, *login, env=home(tmp_path), given="s\n")
        assert made.exit_code == 0, made.output
    assert completed("profiles", "use", "") == ["acme", "beta"]
    assert completed("tickets", "list", "--profile", "b") == ["beta"]


def test_the_help_has_a_line_for_each_shell() -> None:
    lines = run("completion", "--help", env={"COLUMNS": "80"}).stdout.splitlines()
    assert [line.split()[0] for line in lines if line.split()[:1] and line.split()[0] in SHELLS] == SHELLS


def test_a_path_is_completed_by_the_shell() -> None:
    made = ShellComplete(halopsa, {}, "halopsa", VARIABLE)
    (item,) = made.get_completions(["tickets", "add-attachment", "5"], "no")
    assert item.type == "file"


def test_the_shells_of_every_click_are_there() -> None:
    assert SHELLS[:3] == ["bash", "zsh", "fish"]


@pytest.mark.parametrize("shell", SHELLS)
def test_each_shell_is_answered_in_its_own_way(shell: str, monkeypatch: pytest.MonkeyPatch) -> None:
    kind = get_completion_class(shell)
    assert kind is not None
    monkeypatch.setenv("COMP_WORDS", "halopsa tickets add-ac")
    monkeypatch.setenv("COMP_CWORD", "add-ac" if shell == "fish" else "2")
    answer = kind(halopsa, {}, "halopsa", VARIABLE).complete()
    assert "add-action" in answer
    assert "add-attachment" not in answer


@pytest.mark.parametrize("shell", SHELLS)
def test_the_script_asks_this_command(shell: str) -> None:
    result = run("completion", shell)
    assert result.exit_code == 0
    assert VARIABLE in result.stdout
    assert f"{shell}_complete" in result.stdout


def test_another_shell_is_refused() -> None:
    result = run("completion", "tcsh")
    assert result.exit_code == 2
    assert "'bash', 'zsh', 'fish', 'powershell'" in flat(result)


def test_a_click_without_the_shell_says_what_to_install(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("click.shell_completion.get_completion_class", lambda _: None)
    result = run("completion", "powershell")
    assert result.exit_code == 1
    assert 'pip install --upgrade "click>=8.5"' in flat(result)


def test_a_hostile_line_is_only_read(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.chdir(tmp_path)
    for word in ("$(touch made)", "`touch made`", "; touch made", "'", "--data=@/etc/passwd"):
        assert completed("tickets", "list", word) == []
        assert completed("tickets", "list", word, "--client-ids") == ["--client-ids"]
    assert list(tmp_path.iterdir()) == []
