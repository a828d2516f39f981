"""For PyInstaller: it finds the hook beside this file through the entry point ``pyinstaller40``."""

from __future__ import annotations

from pathlib import Path


def get_hook_dirs() -> list[str]:
    """Return the folder that has the hook."""
    return [str(Path(__file__).parent)]
