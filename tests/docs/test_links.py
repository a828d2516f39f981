"""Links of the README lead to files that there are, and headings of them; those of pages are in ``test_site``."""

from __future__ import annotations

import re
from pathlib import Path

from tests.docs.blocks import PAGES, ROOT


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


def test_the_readme_is_short() -> None:
    lines = (ROOT / "README.md").read_text(encoding="utf-8").splitlines()
    assert len(lines) < 350
    assert [line for line in lines if len(line) > 120] == []


def test_links_of_the_pages_lead_to_headings() -> None:
    """``test_site`` looks for the pages; here those by hand, whose headings are known without making the site."""
    count = 0
    for page in PAGES.rglob("*.md"):
        text = re.sub(r"^```.*?^```$", "", page.read_text(encoding="utf-8"), flags=re.DOTALL | re.MULTILINE)
        for target, place in re.findall(r"\]\(([^)#\s]*)#([^)\s]+)\)", text):
            there = page.parent / target if target else page
            if there.exists():
                count += 1
                assert place in anchors(there), f"{page.name}: {target}#{place}"
    assert count > 20


def test_every_page_says_first_what_it_is_for() -> None:
    for page in PAGES.rglob("*.md"):
        title, blank, first, *_ = page.read_text(encoding="utf-8").splitlines()
        assert (title[:2], blank) == ("# ", ""), page
        assert re.match(r"[A-Z].{20,}", first), page
