"""The generator and the type checker, beside reading all files of the manifest as YAML."""

from __future__ import annotations

import shutil
import tempfile
from pathlib import Path

from tests.bench.measure import ROOT, Line, in_turns, repeated, run

_ROUNDS = 3
_LIMITS = {
    "codegen build": 3.0,
    "codegen lint": 1.0,
    "codegen import-openapi": 3.0,
    "mypy --strict, cold": 10.0,
}
_READ = """
import pathlib, yaml
loader = getattr(yaml, "CSafeLoader", yaml.SafeLoader)
for path in pathlib.Path("spec/halopsa").rglob("*.yaml"):
    yaml.load(path.read_bytes(), Loader=loader)
"""


def lines() -> list[Line]:
    """Measure; what is built goes to a temporary folder."""
    with tempfile.TemporaryDirectory() as folder:
        spec, package, published, cache = (
            str(Path(folder, name)) for name in ("spec", "out", "api.json", "mypy")
        )
        shutil.copytree(ROOT / "spec/halopsa", spec)
        # The vendor's file is no part of this repository; exported again it has the same operations and fields.
        run("-m", "codegen", "export-openapi", "--as-published", published)
        found = in_turns(
            {
                "codegen build": repeated(lambda: run("-m", "codegen", "build", "--package", package), 1),
                "codegen lint": repeated(lambda: run("-m", "codegen", "lint"), 1),
                "codegen import-openapi": repeated(
                    lambda: run("-m", "codegen", "import-openapi", "--spec", spec, published), 1
                ),
                "yaml": repeated(lambda: run("-c", _READ), 1),
            },
            _ROUNDS,
        )
        cold = {"mypy --strict, cold": repeated(lambda: _check(cache), 1)}
        found |= in_turns(cold, 1)
    base = found.pop("yaml")
    return [Line(name, took, "s", "yaml.load of spec/", base, _LIMITS[name]) for name, took in found.items()]


def _check(cache: str) -> None:
    shutil.rmtree(cache, ignore_errors=True)
    run("-m", "mypy", "--cache-dir", cache)
