"""The package where its files are no files of the system: in a zip archive, and what a frozen program takes along."""

from __future__ import annotations

import os
import pkgutil
import runpy
import subprocess
import sys
import tomllib
import types
import zipfile
from pathlib import Path

import pytest

PACKAGE = Path(__file__).resolve().parents[3] / "halopsa"
USE = """\
import halopsa, sys
from tests.of_halopsa import resource_names
assert ".zip" in halopsa.__file__, halopsa.__file__
from halopsa.models.ticket import Ticket
from halopsa.sandbox import Sandbox
with Sandbox(tickets=5) as halo, halopsa.HaloPsaClient(**halo.connection) as client:
    page = client.tickets.list(page_size=2)
    print(len(resource_names()), len(page), type(client.tickets.get(page[0].id)) is Ticket)
    print(client.api.status.list()[0].name)
"""


@pytest.fixture(scope="module")
def archive(tmp_path_factory: pytest.TempPathFactory) -> Path:
    path = tmp_path_factory.mktemp("zip") / "halopsa.zip"
    with zipfile.ZipFile(path, "w") as file:
        for source in sorted(PACKAGE.rglob("*")):
            if source.suffix in (".py", ".json") and "__pycache__" not in source.parts:
                file.write(source, source.relative_to(PACKAGE.parent).as_posix())
    return path


def test_it_works_from_a_zip_archive(archive: Path, tmp_path: Path) -> None:
    done = subprocess.run(  # noqa: S603 - this interpreter, a script written here
        [sys.executable, "-c", USE],
        cwd=tmp_path,
        env={**os.environ, "PYTHONPATH": str(archive)},
        capture_output=True,
        text=True,
        timeout=300,
        check=False,
    )
    assert done.returncode == 0, done.stderr
    assert done.stdout.splitlines() == ["30 2 True", "New"]


def test_what_a_frozen_program_takes_along(monkeypatch: pytest.MonkeyPatch) -> None:
    asked: list[tuple[str, object]] = []

    def data_files(package: str, includes: list[str]) -> str:
        asked.append((package, includes))
        return "data"

    def submodules(package: str, filter: object) -> list[str]:
        assert callable(filter)
        names = ("halopsa.models.ticket", "halopsa.client", "halopsa.sandbox.pytest_plugin")
        return [f"{package}:{name}" for name in names if filter(name)]

    hooks = types.ModuleType("PyInstaller.utils.hooks")
    vars(hooks).update(collect_data_files=data_files, collect_submodules=submodules)
    for name in ("PyInstaller", "PyInstaller.utils"):
        monkeypatch.setitem(sys.modules, name, types.ModuleType(name))
    monkeypatch.setitem(sys.modules, "PyInstaller.utils.hooks", hooks)
    project = tomllib.loads((PACKAGE.parent / "pyproject.toml").read_text(encoding="utf-8"))["project"]
    (target,) = project["entry-points"]["pyinstaller40"].values()
    (folder,) = pkgutil.resolve_name(target)()
    hook = runpy.run_path(str(Path(folder) / "hook-halopsa.py"))
    assert (hook["datas"], asked) == ("data", [("halopsa", ["**/*.json", "**/*.html", "**/*.css"])])
    assert hook["hiddenimports"] == ["halopsa:halopsa.models.ticket", "halopsa:halopsa.client"]
