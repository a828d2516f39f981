"""Every recipe of the documentation runs as it stands there, and does what it says at a local tenant."""

from __future__ import annotations

import re
from collections.abc import Iterator
from datetime import datetime
from importlib import import_module
from pathlib import Path

import pytest

from halopsa.sandbox import Sandbox
from tests.docs.blocks import blocks_of, fenced
from tests.docs.recipes import FOLDER, Kitchen, pages

EFFECTS = Path(__file__).parent / "effects"


@pytest.fixture(scope="module")
def tenant() -> Iterator[Sandbox]:
    with Sandbox(now=datetime(2026, 6, 30, 16), rate_limit=None) as halo:
        yield halo


@pytest.mark.parametrize("page", pages())
def test_recipe(page: str, tenant: Sandbox, tmp_path: Path) -> None:
    """``effects/PAGE.py`` has a function ``check``, which looks at the tenant and the folder after all blocks ran."""
    tenant.reset()
    blocks = blocks_of(FOLDER / f"{page}.md")
    with Kitchen(tenant, tmp_path) as kitchen:
        kitchen.run(blocks)
        print(f"{page}: {len(blocks)} blocks, {kitchen.ran} run")
        assert len(blocks) == kitchen.ran > 0
        effects = import_module(f"tests.docs.effects.{page.replace('-', '_')}")
        effects.check(tenant, tmp_path)


def test_every_recipe_has_effects_that_are_checked() -> None:
    there = {path.stem for path in EFFECTS.glob("*.py")} - {"__init__"}
    assert there == {page.replace("-", "_") for page in pages()}


def test_the_page_of_all_recipes_leads_to_each() -> None:
    text = (FOLDER.parent / "recipes.md").read_text(encoding="utf-8")
    assert sorted(re.findall(r"^\| \[[^\]]+\]\(recipes/([\w-]+)\.md\) \|", text, re.MULTILINE)) == sorted(
        pages()
    )


@pytest.mark.parametrize(
    ("text", "why"),
    [
        ("```python\nprint(1)\n```", "nothing runs a block marked ''"),
        ("<!-- recipe: a.py -->\n```python\nprint(1)\n```", "a script shows what it prints"),
        ("<!-- recipe: a.py -->\n```python\nprint(1)\n```\n```text\n2\n```", "it printed '1\\n', not '2\\n'"),
        ("<!-- recipe: a.py -->\n```python\nraise OSError(5)\n```\n```text\n```", "OSError: 5"),
        ("<!-- script: a.py -->\n```python\nprint(1)\n```", "shown and not run"),
        ("<!-- again -->\n```text\n1\n```", "no script above"),
        ("<!-- console -->\n```console\nls\n```", "begins with a command"),
        ("<!-- console -->\n```console\n$ echo 1\n2\n```", "it printed '1\\n', not '2\\n'"),
        ("<!-- cron -->\n```text\n15 2 * *  /srv/halo/a\n```", "no line of a crontab"),
        ("<!-- cron -->\n```text\n15 2 * * *  a\n```", "whole paths"),
        ("<!-- console -->\n```console\n$ false &\n$ sleep 0.2\n```", "'false' has ended"),
        ("<!-- cell -->\n```python\n1\n```", "a cell shows its output"),
        ("<!-- cell -->\n```python\nx = 1\nx\n```\n```text\n2\n```", "it printed '1\\n', not '2\\n'"),
        ("<!-- input: ../a -->\n```text\n```", "no name of a file"),
    ],
)
def test_what_does_not_run_is_told(text: str, why: str, tenant: Sandbox, tmp_path: Path) -> None:
    with pytest.raises(AssertionError) as error, Kitchen(tenant, tmp_path) as kitchen:
        kitchen.run(fenced("page.md", text))
    assert why in str(error.value)
