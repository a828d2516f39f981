"""llms.txt names every page, llms-full.txt has what is written by hand and the names of the reference."""

from __future__ import annotations

import re

import pytest

from codegen import places
from codegen.render import apitxt
from codegen.site import llms, resources
from codegen.site.command import contents
from codegen.site.made import Facts
from codegen.site.page import Page
from tests.docs.blocks import PAGES

_PAGES = [
    Page("a.md", "A", "# Aim\n\n![x](y.png)\n\nOne [link](b.md) first. More.\n"),
    Page("b.md", "B", "No heading\nthen: a list\n\n- x\n"),
    Page("c.md", "C", "# Cee { #c }\n\n```python\n1\n```\n"),
]


def test_the_form() -> None:
    """As llmstxt.org has it; typed by hand."""
    found = llms.files(
        {"site_name": "x", "site_description": "What it is"},
        [{"Home": "a.md"}, {"All": ["b.md", {"Deep": ["c.md"]}]}],
        _PAGES,
        _PAGES[:1],
        "# Reference",
    )
    top = "# x\n\n> What it is\n\n"
    assert found["llms.txt"] == (
        f"{top}## Start\n\n- [Aim](a.html): One link first.\n\n"
        "## All\n\n- [B](b.html): No heading then\n- [Cee](c.html)\n"
    )
    assert found["llms-full.txt"] == f"{top}{_PAGES[0].text}\n# Reference\n"


@pytest.fixture(scope="module")
def texts(facts: Facts, pages: dict[str, Page]) -> dict[str, str]:
    config, _ = contents(facts)
    by_hand = [page for path, page in pages.items() if (PAGES / path).is_file()]
    reference = resources.compact(facts.manifests[places.DEFAULT])
    return llms.files(config, config["nav"], list(pages.values()), by_hand, reference)


def test_every_page_is_named_once(texts: dict[str, str], pages: dict[str, Page]) -> None:
    found = re.findall(r"^- \[[^\n]+\]\(([^()]+)\.html\)", texts["llms.txt"], re.MULTILINE)
    assert sorted(f"{path}.md" for path in found) == sorted(pages)


def test_the_full_one_has_pages_by_hand_and_every_method(texts: dict[str, str], facts: Facts) -> None:
    text = texts["llms-full.txt"]
    for path in PAGES.rglob("*.md"):
        assert path.read_text(encoding="utf-8").splitlines()[0] in text
    known = facts.manifests[places.DEFAULT].resources
    for name in map(apitxt.name_of, apitxt.written(places.SPEC / places.DEFAULT)):
        assert name.partition(".")[0] not in known or f"- `{name}(" in text or f"<code>{name}(" in text, name
    assert "`closeddate` (`datetime`, on the wire `dateclosed`)" in text
