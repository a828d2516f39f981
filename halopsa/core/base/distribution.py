"""Distribution: the package that the core is part of, and the pip command that installs an extra of it."""

from __future__ import annotations

from typing import Final

__all__ = ["PACKAGE", "install"]

PACKAGE: Final = __name__.partition(".")[0]
"""The package at the top: a program imports it by this name."""


def install(extra: str) -> str:
    """Return the command that installs an extra."""
    return f'pip install "{PACKAGE}-client[{extra}]"'
