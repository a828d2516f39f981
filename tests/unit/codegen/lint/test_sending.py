"""``sends``, what writes set off outside their record: its rules, and what the package gets of it."""

from __future__ import annotations

import json
from pathlib import Path

import pytest

from tests.unit.codegen.demo import Edit, mistakes, rendered

TEXT = """\
sends:
  post:
    does: goes to people
    words: {value: [job], grade: D, note: by its name}
    fields: {value: [summ*], grade: C, note: published}
"""


def edit(text: str) -> Edit:
    return "api.yaml", "constants:\n", f"{text}constants:\n"


def test_the_package_gets_it_without_evidence(tmp_path: Path) -> None:
    facts = json.loads(rendered(tmp_path, edit(TEXT))["facts/api.json"])
    assert facts["sends"] == {"post": {"does": "goes to people", "words": ["job"], "fields": ["summ*"]}}
    assert "sends" not in json.loads(rendered(tmp_path / "plain")["facts/api.json"])


@pytest.mark.parametrize(
    ("old", "new", "said"),
    [
        ("[job]", "[jobb]", "no write has 'jobb' in its path, or in the name of its entity"),
        ("[summ*]", "[sum, summ*]", "no entity has a field 'sum'"),
        ("[job]", "[Job]", "a word in small letters"),
        ("grade: D, note: by its name", "grade: D", "missing key 'note'"),
        ("does: goes to people", "did: x", "unknown key 'did'"),
    ],
)
def test_mistakes(tmp_path: Path, old: str, new: str, said: str) -> None:
    found = mistakes(tmp_path, edit(TEXT.replace(old, new)))
    assert any(said in problem for problem in found), found
