"""The Python of the README and of the pages as a user pastes it: mypy --strict and pyright have nothing to say."""

from __future__ import annotations

import json
import re
import subprocess
import sys
from pathlib import Path

import pytest

from tests.docs.blocks import ROOT, Block, blocks_of, everything
from tests.docs.recipes import FOLDER

#: Made by an example from facts that are added in it, or run inside the repository: no such names in the package.
_ELSEWHERE = {
    "run with the added endpoint",
    "run with the rename",
    "run during the update",
    "own: mine/test_shop.py",
}
_START = "from halopsa import HaloPsaClient\n\nclient = HaloPsaClient.from_env()\n"
CACHE = ROOT / ".mypy_cache" / "pages"


def _modules() -> dict[str, str]:
    """Return a module for each section: its blocks one after the other, as they are run. A script is one by itself."""
    found: dict[str, list[Block]] = {}
    for block in everything():
        if block.language == "python" and block.comment not in _ELSEWHERE and "/recipes/" not in block.page:
            which = block.comment or block.section
            found.setdefault(f"{block.page.removeprefix('codegen/site/pages/')} {which}", []).append(block)
    return {
        re.sub(r"\W+", "_", f"page {name}").lower(): (
            "" if "cript: " in name or "ecipe: " in name else _START
        )
        + "".join(f"# line {b.line}\n{b.text}\n" for b in blocks)
        for name, blocks in found.items()
    }


def _recipes() -> dict[str, str]:
    """Return the scripts of the recipes by the names that they have there, so that they find each other."""
    found: dict[str, str] = {}
    for page in sorted(FOLDER.glob("*.md")):
        for block in blocks_of(page):
            name = block.comment.partition(": ")[2].removesuffix(".py")
            if block.language == "python" and block.comment == "cell":
                found["notebook"] = f"{found.get('notebook', '')}# line {block.line}\n{block.text}\n"
            elif block.language == "python":
                assert name not in found, "two recipes have a script of this name"
                found[name] = f"# {block.page}:{block.line}\n{block.text}"
    return found


@pytest.fixture(scope="module")
def code(tmp_path_factory: pytest.TempPathFactory) -> Path:
    folder = tmp_path_factory.mktemp("pages")
    for name, text in {**_modules(), **_recipes()}.items():
        (folder / f"{name}.py").write_text(text, encoding="utf-8")
    return folder


#: What stands beside a line in which a mistake is shown: the type checkers must find it too.
_REFUSED = "# type checkers refuse it too"


def _unexpected(code: Path, places: set[tuple[str, int]]) -> set[tuple[str, int]]:
    """Return where complaints and marked lines differ, as (module, line)."""
    marked = {
        (path.name, number)
        for path in code.glob("*.py")
        for number, line in enumerate(path.read_text(encoding="utf-8").splitlines(), 1)
        if _REFUSED in line
    }
    assert marked
    return marked ^ places


def test_mypy_accepts_the_pages(code: Path) -> None:
    command = [sys.executable, "-m", "mypy", "--strict", "--config-file=", f"--cache-dir={CACHE}"]
    done = subprocess.run(  # noqa: S603 - this very interpreter
        [*command, "--python-version=3.11", "--no-pretty", *map(str, sorted(code.glob("*.py")))],
        cwd=ROOT,
        capture_output=True,
        text=True,
        check=False,
    )
    found = re.findall(r"(\w+\.py):(\d+): error:", done.stdout)
    assert not _unexpected(code, {(name, int(line)) for name, line in found}), done.stdout + done.stderr


def test_pyright_accepts_the_pages(code: Path) -> None:
    settings = {
        "include": [str(code)],
        "extraPaths": [str(ROOT)],
        "typeCheckingMode": "standard",
        "pythonVersion": "3.11",
        "reportMissingModuleSource": "none",
    }
    (code / "pyrightconfig.json").write_text(json.dumps(settings), encoding="utf-8")
    done = subprocess.run(  # noqa: S603 - this very interpreter
        [sys.executable, "-m", "basedpyright", "--project", str(code), "--pythonpath", sys.executable],
        cwd=ROOT,
        capture_output=True,
        text=True,
        check=False,
    )
    found = re.findall(r"(\w+\.py):(\d+):\d+ - error:", done.stdout)
    assert not _unexpected(code, {(name, int(line)) for name, line in found}), done.stdout + done.stderr
