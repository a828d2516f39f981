"""The figures in README, pages and CHANGELOG: those of the description that is imported."""

from __future__ import annotations

import re
from pathlib import Path

import pytest

from .description import counts, schemas

ROOT = Path(__file__).resolve().parents[2]
#: Where a figure stands, by the words around it, and what it counts.
FIGURES = [
    ("README.md", r"covers all ([\d,]+) published operations", "operations"),
    (
        "codegen/site/pages/reference/published.md",
        r"one for each of the ([\d,]+) published schemas with fields",
        "models",
    ),
    ("codegen/site/pages/reference/published.md", r"Of the ([\d,]+), \d+ have been", "operations"),
    (
        "codegen/site/pages/manifest/overview.md",
        r"\| Also curated \|\n\|[-|]+\|\n\| ([\d,]+) \|",
        "operations",
    ),
    ("CHANGELOG.md", r"`client\.api`: all ([\d,]+) published operations as typed methods", "operations"),
    ("CHANGELOG.md", r"with a model for each of the ([\d,]+) published schemas with fields", "models"),
]


@pytest.mark.parametrize(("file", "words", "what"), FIGURES)
def test_figures_are_those_of_the_imported_description(file: str, words: str, what: str) -> None:
    found = re.search(
        words, re.sub(r"(?<=[^\n|])\n *(?=[^\n|])", " ", (ROOT / file).read_text(encoding="utf-8"))
    )
    assert found is not None, f"{file}: no text like {words!r}; mend the pattern here with the text there"
    now = len(schemas()) if what == "models" else counts()[what]
    assert found[1] == f"{now:,}", f"{file}: {found[0]!r}: {now:,} are imported now; write that there"
