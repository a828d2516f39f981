"""Completion of the command line in a real bash. (The bash of macOS is too old for the script of click.)"""

from __future__ import annotations

import os
import shutil
import subprocess
import sys
from pathlib import Path


def test_a_real_bash(tmp_path: Path) -> None:
    bash = shutil.which("bash")
    assert bash is not None
    command = tmp_path / "halopsa"
    command.write_text(f'#!/bin/sh\nexec "{sys.executable}" -m halopsa "$@"\n', encoding="utf-8")
    command.chmod(0o755)
    script = """
        eval "$(halopsa completion bash)"
        COMP_WORDS=(halopsa tickets add-a); COMP_CWORD=2
        _halopsa_completion halopsa 2>/dev/null
        printf '%s\\n' "${COMPREPLY[@]}"
        complete -p halopsa
    """
    done = subprocess.run(  # noqa: S603 - our own words
        [bash, "--norc", "-c", script],
        env={**os.environ, "PATH": f"{tmp_path}{os.pathsep}{os.environ['PATH']}"},
        capture_output=True,
        text=True,
        check=True,
        timeout=60,
    )
    assert done.stdout.splitlines() == [
        "add-action",
        "add-attachment",
        "complete -o nosort -F _halopsa_completion halopsa",
    ]
