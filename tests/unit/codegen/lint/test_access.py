"""What the linter says of hosts, credentials and auth schemes: each mistake at its place."""

from __future__ import annotations

import shutil
from pathlib import Path

import pytest

from codegen.lint import lint
from codegen.manifest.problems import ManifestError

FIXTURE = Path(__file__).resolve().parents[3] / "fixtures" / "depot"
API, CRATES = "api.yaml", "resources/crates.yaml"


def mistakes(tmp_path: Path, name: str, old: str, new: str) -> list[str]:
    """Return what is said of the manifest of Depot with one change: line and message."""
    shutil.copytree(FIXTURE, tmp_path, dirs_exist_ok=True)
    root = tmp_path / "spec" / "depot"
    path = root / name
    text = path.read_text(encoding="utf-8")
    assert text.count(old) == 1, old
    path.write_text(text.replace(old, new), encoding="utf-8")
    try:
        lint.read(root)
    except ManifestError as error:
        return [str(problem).partition(": ")[2] for problem in error.problems]
    return []


def test_nothing_is_said_against_a_good_one(tmp_path: Path) -> None:
    assert mistakes(tmp_path, API, "noun: depot", "noun: depot") == []


@pytest.mark.parametrize(
    ("name", "old", "new", "said"),
    [
        (API, "auth: [gate]", "auth: [gat]", "scheme 'gat' does not exist, did you mean 'gate'?"),
        (API, "auth: [key, bearer]", "auth: [key, bearer, oauth]", "only one can go out"),
        (API, "{parallel: 2}", "{parallel: 2, window: 3}", "a limit is requests and window, or parallel"),
        (API, "{parallel: 2}", "{parallel: 0}", "0 is not"),
        (API, "{parallel: 2}", "{parallel: 2, grade: C}", "grade C needs a note"),
        (API, '"key {api_key}"', '"key {api_kye}"', "credential 'api_kye' does not exist"),
        (API, "gate: {path: gate_key}", "gate: {path: gate_key, header: X-Gate}", "name one"),
        (API, "gate: {path: gate_key}", "gate: {}", "a scheme has one of value, basic and path"),
        (API, "basic: [user, password]", "basic: [user, get_token]", "is a callable, which stands alone"),
        (API, '"Token {token}"', '"Token {api_key}"', "has no place in its value: {token}"),
        (API, "  user: {env: DEPOT_USER}", "  usr: {}\n  user: {}", "no scheme sends the credential 'usr'"),
        (API, "env: DEPOT_USER", "env: DEPOT_API_KEY", "'DEPOT_API_KEY' is that of api_key already"),
        (API, "env: DEPOT_USER", "env: DEPOT_GATE_URL", "'DEPOT_GATE_URL' is that of gate already"),
        (API, "auth: [gate], max", "max", "no host and no operation has it"),
        (API, "https://depot.example", "http://depot.example", "is not an address such as"),
        (API, 'api_path: "/api"', "window: 60.0", "hosts says it: remove the constant 'window'"),
        (API, 'api_path: "/api"', "auth_prefix: ''", "auth says it: remove the constant 'auth_prefix'"),
        (CRATES, "host: gate", "host: gates", "host 'gates' does not exist, did you mean 'gate'?"),
        (CRATES, "auth: [login]", "auth: [logn]", "scheme 'logn' does not exist"),
        (CRATES, "{gate_key}", "{gate_kye}", "placeholder {gate_kye} is not filled in here"),
    ],
)
def test_a_mistake_is_said(tmp_path: Path, name: str, old: str, new: str, said: str) -> None:
    found = mistakes(tmp_path, name, old, new)
    assert any(said in one for one in found), found


def test_credentials_without_hosts_are_no_use(tmp_path: Path) -> None:
    shutil.copytree(FIXTURE, tmp_path, dirs_exist_ok=True)
    root = tmp_path / "spec" / "depot"
    lines = (root / API).read_text(encoding="utf-8").splitlines(keepends=True)
    start = lines.index("hosts:\n")
    (root / API).write_text("".join(lines[:start] + lines[start + 3 :]), encoding="utf-8")
    with pytest.raises(ManifestError) as caught:
        lint.read(root)
    said = [str(problem) for problem in caught.value.problems]
    assert sum("are for hosts; name them" in one for one in said) == 2
