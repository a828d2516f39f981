"""Every block of the README and of the pages is run by a test, and by one only."""

from __future__ import annotations

import re
from collections import Counter

import pytest

from codegen.site.guides import GUIDES
from tests.docs.blocks import ROOT, everything, fenced, places
from tests.docs.runs import RUNS, runs_of


def test_every_block_is_run() -> None:
    found = {f"{block.page}:{block.line}": runs_of(block) for block in everything()}
    print(f"{len(found)} blocks, {sum(map(len, found.values()))} runs")
    assert {place: names for place, names in found.items() if len(names) != 1} == {}
    counted = Counter(name for names in found.values() for name in names)
    assert [name for name in RUNS if not counted[name]] == []
    assert len(found) > 100


@pytest.mark.parametrize("name", RUNS)
def test_what_runs_them_is_there(name: str) -> None:
    """Each takes its blocks from the table."""
    file, _, function = RUNS[name].test.partition("::")
    text = (ROOT / file).read_text(encoding="utf-8")
    assert re.search(rf"^def {function}\(", text, re.MULTILINE)
    assert name == "recipes" or f'("{name}"' in text, f"{file} does not take {name!r}"


@pytest.mark.parametrize("block", ["```ruby\n1\n```", "<!-- never run -->\n```python\n1\n```", "```\n1\n```"])
def test_a_block_that_nothing_runs_is_noticed(block: str) -> None:
    (found,) = fenced("README.md", block)
    assert runs_of(found) == []


def test_no_block_begins_otherwise() -> None:
    """Blocks that are indented, in quotes or between tildes would be overlooked."""
    for place in [*places(), *(ROOT / source for source in GUIDES)]:
        for number, line in enumerate(place.read_text(encoding="utf-8").splitlines(), 1):
            assert not re.match(r"(?:[ >\t]+(?:```|~~~)|~~~)", line), f"{place}:{number}"
