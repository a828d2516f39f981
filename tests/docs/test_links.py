"""Links of the README lead to files that there are, and headings of them; those of pages are in ``test_site``."""

from __future__ import annotations

import re
from pathlib import Path

from tests.docs.blocks import ROOT


def anchors(place: Path) -> set[str]:
    """Return the names by which the headings of a file can be linked."""
    headings = re.findall(r"^#+ (.*)$", place.read_text(encoding="utf-8"), re.MULTILINE)
    return {re.sub(r"[^\w\- ]", "", heading.lower()).replace(" ", "-") for heading in headings}


def test_links_of_the_readme_lead_somewhere() -> None:
    text = (ROOT / "README.md").read_text(encoding="utf-8")
    links = [
        *re.findall(r"\]\(([^)#\s]*)(?:#([^)]+))?\)", text),
        *re.findall(r"^\[[^\]]+\]: ([^#\s]+)(?:#(\S+))?$", text, re.MULTILINE),
    ]
    assert len(links) > 40
    for target, place in links:
        there = ROOT / target if target else ROOT / "README.md"
        assert there.exists(), target
        assert not place or place in anchors(there), f"{target}#{place}"


def test_names_of_links_are_defined() -> None:
    text = re.sub(
        r"```.*?```|`[^`\n]*`", "", (ROOT / "README.md").read_text(encoding="utf-8"), flags=re.DOTALL
    )
    defined = set(re.findall(r"^\[([^\]]+)\]: ", text, re.MULTILINE))
    used = {name or shown for shown, name in re.findall(r"\[([^\]\n]+)\](?:\[([^\]]+)\])?(?![(:])", text)}
    assert used == defined
