"""All pages, made once for the tests of this folder."""

from __future__ import annotations

import pytest

from codegen import places
from codegen.site.command import contents
from codegen.site.made import Facts, read
from codegen.site.page import Page


@pytest.fixture(scope="session")
def facts() -> Facts:
    return read(places.SPEC)


@pytest.fixture(scope="session")
def pages(facts: Facts) -> dict[str, Page]:
    """By their paths."""
    return {page.path: page for page in contents(facts)[1]}
