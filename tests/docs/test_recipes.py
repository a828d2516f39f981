"""Every recipe of the documentation runs as it stands there, and does what it says at a local tenant."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import datetime
from importlib import import_module
from pathlib import Path

import pytest

from halopsa.sandbox import Sandbox
from tests.docs.recipes import Kitchen, pages

EFFECTS = Path(__file__).parent / "effects"


@pytest.fixture(scope="module")
def tenant() -> Iterator[Sandbox]:
    with Sandbox(now=datetime(2026, 6, 30, 16), rate_limit=None) as halo:
        yield halo


@pytest.mark.parametrize("page", pages())
def test_recipe(page: str, tenant: Sandbox, tmp_path: Path) -> None:
    """``effects/PAGE.py`` has a function ``check``, which looks at the tenant and the folder after all blocks ran."""
    tenant.reset()
    kitchen = Kitchen(tenant, tmp_path)
    blocks = kitchen.page(page)
    print(f"{page}: {blocks} blocks, {kitchen.ran} run")
    assert blocks == kitchen.ran > 0
    effects = import_module(f"tests.docs.effects.{page.replace('-', '_')}")
    effects.check(tenant, tmp_path)


def test_every_recipe_has_effects_that_are_checked() -> None:
    there = {path.stem for path in EFFECTS.glob("*.py")} - {"__init__"}
    assert there == {page.replace("-", "_") for page in pages()}
