"""Distribution: what pip installs, of which the core is a part, and what is asked for with its extras."""

from __future__ import annotations

from typing import Final

__all__ = ["PACKAGE", "install"]

PACKAGE: Final = __name__.partition(".")[0]
"""The package at the top: a program imports it by this name."""


def install(extra: str) -> str:
    """Return the command that installs an extra."""
    return f'pip install "{PACKAGE}-client[{extra}]"'
