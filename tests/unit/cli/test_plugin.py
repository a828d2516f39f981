"""``halopsa plugin export``."""

from __future__ import annotations

import json
from pathlib import Path

from tests.unit.cli.kit import flat, run


def test_it_is_written(tmp_path: Path) -> None:
    home = tmp_path / "plugin"
    result = run("plugin", "export", str(home))
    assert result.exit_code == 0
    assert "files are in" in result.output
    assert json.loads((home / ".claude-plugin/plugin.json").read_text(encoding="utf-8"))["name"] == "halopsa"


def test_what_cannot_be_is_told(tmp_path: Path) -> None:
    (tmp_path / "mine.txt").write_text("mine", encoding="utf-8")
    for arguments, said in (
        ((str(tmp_path),), "holds other things"),
        ((str(tmp_path / "mine.txt"),), "is a file"),
        ((str(tmp_path / "new"), "--api", "plnhat"), "did you mean 'planhat'"),
        ((str(tmp_path / "new"), "--api", "portal"), "has no plugin"),
    ):
        result = run("plugin", "export", *arguments)
        assert result.exit_code == 2
        assert said in flat(result)
    assert [path.name for path in tmp_path.iterdir()] == ["mine.txt"]


def test_a_full_disk_is_told(tmp_path: Path) -> None:
    (tmp_path / "new").mkdir()
    (tmp_path / "new" / ".claude-plugin").mkdir()
    (tmp_path / "new" / ".claude-plugin" / "plugin.json").write_text('{"name": "halopsa"}', encoding="utf-8")
    (tmp_path / "new" / ".mcp.json").mkdir()
    result = run("plugin", "export", str(tmp_path / "new"))
    assert result.exit_code == 1
    assert "cannot be written" in flat(result)
