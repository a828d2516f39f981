"""Export of the plugin for agents: a folder that loads, true to its schemas; nothing foreign is touched."""

from __future__ import annotations

import json
from pathlib import Path
from typing import Any

import jsonschema
import pytest
import yaml

from halopsa.plugin import PluginError, export

ROOT = Path(__file__).resolve().parents[3]
LINE = {"type": "string", "minLength": 1, "maxLength": 1024}
NAME = {"type": "string", "pattern": "^[a-z][a-z0-9-]*$", "maxLength": 64}
#: What loaders of plugins document of these files.
PLUGIN = {
    "type": "object",
    "required": ["name", "version", "description"],
    "additionalProperties": False,
    "properties": {
        "name": NAME,
        "version": {"type": "string", "pattern": r"^\d+\.\d+\.\d+"},
        "description": LINE,
        "author": {"type": "object", "required": ["name"], "properties": {"name": LINE}},
        "license": {"const": "MIT"},
        "keywords": {"type": "array", "items": LINE},
    },
}
SKILL = {
    "type": "object",
    "required": ["name", "description"],
    "additionalProperties": False,
    "properties": {
        "name": NAME,
        "description": LINE,
        "when_to_use": LINE,
        "triggers": {"type": "array", "items": LINE, "minItems": 1},
    },
}
COMMAND = {
    "type": "object",
    "required": ["description"],
    "additionalProperties": False,
    "properties": {"description": LINE, "argument-hint": LINE},
}
SERVERS = {
    "type": "object",
    "required": ["mcpServers"],
    "properties": {
        "mcpServers": {
            "additionalProperties": {
                "type": "object",
                "required": ["command"],
                "properties": {"command": {"const": "halopsa"}, "args": {"type": "array", "items": LINE}},
                "additionalProperties": False,
            }
        }
    },
}


def front_matter(path: Path) -> Any:  # noqa: ANN401 - YAML
    before, head, text = path.read_text(encoding="utf-8").split("---\n", 2)
    assert before == ""
    assert text.strip()
    return yaml.safe_load(head)


def test_everything_is_there_and_as_its_schema_says(tmp_path: Path) -> None:
    written = export(tmp_path / "plugin")
    home = tmp_path / "plugin"
    assert all(path.is_file() for path in written)
    jsonschema.validate(json.loads((home / ".claude-plugin/plugin.json").read_text()), PLUGIN)
    jsonschema.validate(json.loads((home / ".mcp.json").read_text()), SERVERS)
    skills = sorted(home.glob("skills/*/SKILL.md"))
    assert {path.parent.name for path in skills} == {
        *("tickets", "clients", "assets", "contracts", "invoices", "reports", "api-patterns")
    }
    for path in skills:
        head = front_matter(path)
        jsonschema.validate(head, SKILL)
        assert head["name"] == path.parent.name
    commands = sorted(home.glob("commands/*.md"))
    assert {path.stem for path in commands} >= {"create-ticket", "search-tickets", "show-ticket", "kb-search"}
    for path in commands:
        jsonschema.validate(front_matter(path), COMMAND)


def test_no_secret_stands_in_a_shell_line(tmp_path: Path) -> None:
    for path in export(tmp_path / "plugin"):
        text = path.read_text(encoding="utf-8")
        assert "curl" not in text
        shell = [block.partition("```")[0] for block in text.split("```bash\n")[1:]]
        assert not any("SECRET" in block or "$" in block for block in shell), path


def test_an_earlier_export_is_replaced(tmp_path: Path) -> None:
    first = export(tmp_path)
    first[-1].write_text("old", encoding="utf-8")
    assert export(tmp_path) == first
    assert first[-1].read_text(encoding="utf-8") != "old"


def test_what_is_foreign_is_left_alone(tmp_path: Path) -> None:
    (tmp_path / "mine.txt").write_text("mine", encoding="utf-8")
    with pytest.raises(PluginError, match="holds other things"):
        export(tmp_path)
    assert [path.name for path in tmp_path.iterdir()] == ["mine.txt"]
    with pytest.raises(PluginError, match="is a file"):
        export(tmp_path / "mine.txt")
    (tmp_path / "other" / ".claude-plugin").mkdir(parents=True)
    (tmp_path / "other" / ".claude-plugin" / "plugin.json").write_text(
        '{"name": "another"}', encoding="utf-8"
    )
    with pytest.raises(PluginError, match="holds other things"):
        export(tmp_path / "other")


def test_an_api_without_a_plugin() -> None:
    with pytest.raises(PluginError, match="has no plugin"):
        export(Path("nowhere"), "halopsa.integrations.portal")


def test_a_clone_is_a_marketplace() -> None:
    market = json.loads((ROOT / ".claude-plugin/marketplace.json").read_text(encoding="utf-8"))
    assert [entry["name"] for entry in market["plugins"]] == ["halopsa", "planhat"]
    for entry in market["plugins"]:
        assert entry["source"].startswith("./")
        manifest = ROOT / entry["source"] / ".claude-plugin/plugin.json"
        assert json.loads(manifest.read_text(encoding="utf-8"))["name"] == entry["name"]


def test_no_placeholder_of_the_facts_is_left(tmp_path: Path) -> None:
    export(tmp_path / "made")
    texts = {str(path): path.read_text(encoding="utf-8") for path in (tmp_path / "made").rglob("SKILL.md")}
    assert texts
    for name, text in texts.items():
        assert "={" not in text, name
