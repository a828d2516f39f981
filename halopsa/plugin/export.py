"""Export of the plugin for agents: its files, copied into a folder that an agent's program can load."""

from __future__ import annotations

import json
from collections.abc import Iterator
from importlib.resources import files
from pathlib import Path
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from importlib.resources.abc import Traversable

__all__ = ["PluginError", "export"]

_MANIFEST = ".claude-plugin/plugin.json"


class PluginError(Exception):
    """The plugin cannot be written there; nothing was changed."""


def export(folder: Path, package: str = "halopsa") -> list[Path]:
    """Write the plugin of an API into a folder.

    Args:
        folder: Where to; made if it is not there. An earlier export of the same plugin in it is replaced, file by file.
        package: The package of the API.

    Returns:
        The files that were written.

    Raises:
        PluginError: The API has no plugin, or the folder holds other things.
        OSError: A file cannot be written.
    """
    home = files(package).joinpath("plugin", "data")
    if not home.is_dir():
        raise PluginError(f"{package} has no plugin")
    contents = dict(_contents(home))
    if folder.exists() and not folder.is_dir():
        raise PluginError(f"{folder} is a file; give a folder")
    if folder.is_dir() and any(folder.iterdir()) and _name(folder) != json.loads(contents[_MANIFEST])["name"]:
        raise PluginError(f"{folder} holds other things; give an empty folder, or one with an earlier export")
    written = []
    for name, content in contents.items():
        path = folder.joinpath(*name.split("/"))
        path.parent.mkdir(parents=True, exist_ok=True)
        path.write_bytes(content)
        written.append(path)
    return written


def _contents(home: Traversable, prefix: str = "") -> Iterator[tuple[str, bytes]]:
    for entry in sorted(home.iterdir(), key=lambda each: each.name):
        if entry.is_dir():
            yield from _contents(entry, f"{prefix}{entry.name}/")
        else:
            yield f"{prefix}{entry.name}", entry.read_bytes()


def _name(folder: Path) -> object:
    """The name of the plugin in a folder; ``None`` where there is none."""
    try:
        found = json.loads(folder.joinpath(_MANIFEST).read_bytes())
    except (OSError, ValueError):
        return None
    return found.get("name") if isinstance(found, dict) else None
