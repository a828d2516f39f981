"""Late imports of a package: its public names are loaded when they are first used (PEP 562)."""

from __future__ import annotations

import importlib
import sys
from collections.abc import Mapping

__all__ = ["names", "value"]


def value(package: str, homes: Mapping[str, str], name: str) -> object:
    """Return a public name of a package; ``homes`` says which module each is in."""
    home = homes.get(name)
    if home is None:
        raise AttributeError(f"module {package!r} has no attribute {name!r}")
    found: object = getattr(importlib.import_module(home), name)
    vars(sys.modules[package])[name] = found
    return found


def names(package: str, homes: Mapping[str, str]) -> list[str]:
    """Return what ``dir`` of a package shows."""
    return sorted({*vars(sys.modules[package]), *homes})
