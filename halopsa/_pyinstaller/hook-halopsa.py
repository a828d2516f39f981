"""PyInstaller hook: facts and pages are data, and models, resources and the client are imported at first use only."""

from __future__ import annotations

from PyInstaller.utils.hooks import collect_data_files, collect_submodules

_TOOLS = ("halopsa.sandbox.pytest_plugin", "halopsa._pyinstaller")

datas = collect_data_files("halopsa", includes=["**/*.json", "**/*.html", "**/*.css"])
hiddenimports = collect_submodules("halopsa", filter=lambda name: not name.startswith(_TOOLS))
