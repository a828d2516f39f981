"""The examples that change the manifest: each in a copy, generated and run as shown."""

from __future__ import annotations

import re
from pathlib import Path

import pytest

from tests.docs.blocks import ROOT, Block
from tests.docs.kit import copy, same, start
from tests.docs.runs import run_by


def _promoted(folder: Path) -> Block:
    """Do in a copy what the page does to promote the outcomes; return the block that uses them."""
    copy(folder, "spec", "halopsa")
    *files, use = run_by("promote")
    assert (len(files), use.language) == (2, "python")
    for block in files:
        target = folder / block.comment.removeprefix("file: ")
        assert not target.exists(), "the example has become part of the manifest; choose another"
        target.write_text(block.text, encoding="utf-8")
    return use


def _shown_in(folder: Path, block: Block) -> None:
    """Generate, run the block, compare its output."""
    places = ["--spec", str(folder / "spec/halopsa"), "--package", str(folder / "halopsa")]
    start("-m", "codegen", "build", *places, folder=ROOT)
    setup = f"import halopsa\nassert halopsa.__file__.startswith({str(folder)!r})\n"
    begin = "from halopsa import HaloPsaClient\nclient = HaloPsaClient.from_env()\n"
    (folder / "shown.py").write_text(setup + begin + block.text, encoding="utf-8")
    assert block.output is not None
    same(block.output, start("shown.py", folder=folder))


@pytest.mark.usefixtures("connected")
def test_promote(tmp_path: Path) -> None:
    _shown_in(tmp_path, _promoted(tmp_path))
    changes = start("-m", "codegen", "diff", str(ROOT), str(tmp_path), folder=ROOT)
    assert "halopsa.models.appointment.Appointment.outcomes: is list[Outcome], was list[object]" in changes
    assert "client.api.outcome.list: grade A, was B" in changes
    assert "client.api.outcome.list: removed" not in changes


@pytest.mark.usefixtures("connected")
def test_rename(tmp_path: Path) -> None:
    before, after = tmp_path / "before", tmp_path / "after"
    line, use, said = run_by("rename")
    (old,) = re.findall(r"was: (\w+)", line.text)
    for folder, text in ((before, f"  {old}: {{type: str, wire: outcome}}\n"), (after, line.text)):
        folder.mkdir()
        _promoted(folder)
        with (folder / "spec/halopsa/entities/Outcome.yaml").open("a", encoding="utf-8") as model:
            model.write(text)
    _shown_in(after, use)
    changes = start("-m", "codegen", "diff", str(before), str(after), folder=ROOT)
    assert changes == said.text
