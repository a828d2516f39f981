"""Packages that tests generate from the manifests in tests/fixtures, and servers of what these describe."""

from __future__ import annotations

import importlib
import shutil
import sys
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path
from types import ModuleType

from click.testing import CliRunner

from codegen.__main__ import main

FIXTURES = Path(__file__).resolve().parents[2] / "fixtures"


@contextmanager
def generated(name: str, root: Path) -> Iterator[ModuleType]:
    """Generate the package of a fixture in a folder, and import it."""
    shutil.copytree(FIXTURES / name / "spec", root / "spec", dirs_exist_ok=True)
    with built(name, root) as package:
        yield package


@contextmanager
def built(name: str, root: Path) -> Iterator[ModuleType]:
    """Build the package of the manifest in ``root/spec``, and import it."""
    done = CliRunner().invoke(main, ["build", "--spec", str(root / "spec"), "--api", name])
    assert done.exit_code == 0, done.output
    sys.path.insert(0, str(root))
    importlib.invalidate_caches()
    try:
        yield importlib.import_module(name)
    finally:
        sys.path.remove(str(root))
        for module in [module for module in sys.modules if module.partition(".")[0] == name]:
            del sys.modules[module]
