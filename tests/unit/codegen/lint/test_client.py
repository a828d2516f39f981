"""Rules for the generated client: its arguments, its error classes, and words that say a constant too."""

from __future__ import annotations

import shutil
from pathlib import Path

import pytest

from codegen.lint import lint
from codegen.manifest.problems import ManifestError

FIXTURE = Path(__file__).resolve().parents[3] / "fixtures" / "shelf" / "spec"


def said(tmp_path: Path, before: str, after: str) -> list[str]:
    """Return what is said of the shelf's manifest with one change."""
    shutil.copytree(FIXTURE, tmp_path / "spec", dirs_exist_ok=True)
    file = tmp_path / "spec" / "shelf" / "api.yaml"
    text = file.read_text(encoding="utf-8")
    assert text.count(before) == 1, before
    file.write_text(text.replace(before, after), encoding="utf-8")
    try:
        lint.read(tmp_path / "spec" / "shelf")
    except ManifestError as error:
        return [str(problem).partition("api.yaml:")[2].partition(": ")[2] for problem in error.problems]
    return []


def test_nothing_is_said_against_a_good_one(tmp_path: Path) -> None:
    assert said(tmp_path, "version: 0.2.0", "version: 0.3.0") == []


@pytest.mark.parametrize(
    ("before", "after", "message"),
    [
        (
            "arguments: [api_url]",
            "arguments: [api_uri]",
            "argument 'api_uri' is neither a credential nor an address, did you mean 'api_url'?",
        ),
        ("address: api_url", "address: verify", "'verify' is the name of another argument of the client"),
        (
            "get_token: {callable",
            "api_url: {callable",
            "'api_url' is the name of another argument of the client",
        ),
        (", version: 0.2.0", "", "the package is in none that has a version: say its version here"),
        (
            "ShelfError: {kind: error}",
            "ShelfError: {kind: server}",
            "the first is the base of all: of kind error",
        ),
        (
            "{kind: not_found,",
            "{kind: notfound,",
            "kind 'notfound' does not exist, did you mean 'not_found'?",
        ),
        (
            "of: AuthenticationError",
            "of: NotFoundError",
            "class 'NotFoundError' is not listed before",
        ),
        ("status: [409]", "status: [404]", "status 404 raises 'NotFoundError' already"),
        ("code: [LENT]", "code: [NOT_FOUND]", "code 'NOT_FOUND' raises 'NotFoundError' already"),
        (
            "LentError: {kind: error, status: [409], code: [LENT]",
            "LentWarning: {kind: incomplete_warning, status: [409]",
            "a warning has neither of, status nor code",
        ),
        (
            "LentError: {kind: error",
            "ShelfServerError: {kind: error",
            "is what the class of kind server is called, as none is listed; name it otherwise",
        ),
        (
            "  default_dialect: plain",
            "  default_dialect: plain\n  total_key: total",
            "constant 'total_key' is said by a word of its own; remove it",
        ),
        (
            "  default_dialect: plain",
            "  default_dialect: plain\n  error_at: error",
            "constant 'error_at' is made from the part of that name; name it otherwise",
        ),
        ("hosts:\n  main: {auth: [bearer, key]}\n", "", "the client needs hosts: where the API is"),
    ],
)
def test_what_is_wrong(tmp_path: Path, before: str, after: str, message: str) -> None:
    assert message in said(tmp_path, before, after)
