"""Packages that the generator makes of the manifests in tests/fixtures, to import in a test."""

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

FIXTURES = Path(__file__).resolve().parent / "fixtures"


def generated(name: str, root: Path) -> ModuleType:
    """Generate the package of a fixture in a folder, and import it.

    Once in a process, as the facts of a package are, which know its classes of errors.
    """
    if name not in sys.modules:
        shutil.copytree(FIXTURES / name, root, dirs_exist_ok=True)
        _build(name, root)
        sys.path.insert(0, str(root))
        importlib.invalidate_caches()
    return importlib.import_module(name)


@contextmanager
def built(name: str, root: Path) -> Iterator[ModuleType]:
    """Build the package of the manifest in ``root/spec``, and import it."""
    _build(name, root)
    sys.path.insert(0, str(root))
    importlib.invalidate_caches()
    try:
        yield importlib.import_module(name)
    finally:
        sys.path.remove(str(root))
        for module in [module for module in sys.modules if module.partition(".")[0] == name]:
            del sys.modules[module]


def _build(name: str, root: Path) -> None:
    done = CliRunner().invoke(main, ["build", "--spec", str(root / "spec"), "--api", name])
    assert done.exit_code == 0, done.output
