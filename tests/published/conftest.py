"""Fixtures of the tests of imports."""

from __future__ import annotations

from pathlib import Path

import pytest

from tests.unit.codegen.demo import write

from .project import Project


@pytest.fixture
def project(tmp_path: Path) -> Project:
    found = Project(tmp_path, write(tmp_path))
    assert found.said() == []
    return found
