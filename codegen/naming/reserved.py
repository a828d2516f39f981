"""Names that handwritten classes of the package use, so that generated ones cannot.

They are read from the source text: importing the package would need the generated
files that may be broken or missing when the generator runs.
"""

from __future__ import annotations

import ast
import re
from collections.abc import Iterator
from functools import cache
from pathlib import Path

from codegen import places

_PACKAGE = places.ROOT / places.DEFAULT
#: Promised attributes of a client that need not be written down in its class.
_PROMISED = {"api"}


def _names(body: list[ast.stmt]) -> Iterator[str]:
    for node in body:
        match node:
            case ast.FunctionDef(name=name) | ast.AsyncFunctionDef(name=name):
                yield name
            case ast.AnnAssign(target=ast.Name(id=name)):
                yield name
            case ast.Assign(targets=targets):
                yield from (target.id for target in targets if isinstance(target, ast.Name))
            case ast.If():
                yield from _names(node.body + node.orelse)


@cache
def members(module: str, cls: str) -> frozenset[str]:
    """Return the names a class of the package defines; dunder names are left out."""
    tree = ast.parse((_PACKAGE / f"{module.replace('.', '/')}.py").read_text(encoding="utf-8"))
    found = (node for node in tree.body if isinstance(node, ast.ClassDef) and node.name == cls)
    return frozenset(name for node in found for name in _names(node.body) if not name.startswith("__"))


@cache
def errors() -> frozenset[str]:
    """Return the names of the package's error classes."""
    tree = ast.parse((_PACKAGE / "errors.py").read_text(encoding="utf-8"))
    return frozenset(
        node.name for node in tree.body if isinstance(node, ast.ClassDef) and node.name.endswith("Error")
    )


@cache
def constants_read() -> frozenset[str]:
    """Return the constants of the API that the package has a place for in ``ApiFacts``, and reads from there."""
    texts = [path.read_text(encoding="utf-8") for path in sorted(_PACKAGE.rglob("*.py")) if _is_ours(path)]
    read = {name for text in texts for name in re.findall(r"\.([a-z]\w*)\b", text)}
    old = {name.lower() for text in texts for name in re.findall(r"\b[A-Z][A-Z0-9_]*\b", text)}
    tree = ast.parse((_PACKAGE / "core" / "api_parts.py").read_text(encoding="utf-8"))
    parts = [node for node in tree.body if isinstance(node, ast.ClassDef)]
    fields = {("hint_" if part.name == "Hints" else "", name) for part in parts for name in _names(part.body)}
    return frozenset(f"{prefix}{name}" for prefix, name in fields if name in read or f"{prefix}{name}" in old)


def _is_ours(path: Path) -> bool:
    parts = path.relative_to(_PACKAGE).parts
    return parts[0] not in ("api", "models", "resources", "types") and parts != ("facts", "api.py")


@cache
def version() -> str:
    """Return the version of the package."""
    tree = ast.parse((_PACKAGE / "__init__.py").read_text(encoding="utf-8"))
    for node in tree.body:
        match node:
            case ast.Assign(targets=[ast.Name(id="__version__")], value=ast.Constant(value=str(found))):
                return found
    raise ValueError("the package has no __version__")


def of_records() -> frozenset[str]:
    """Return names a field of a record cannot have."""
    return members("core.records.entity", "Entity")


def of_resources() -> frozenset[str]:
    """Return names a method of a resource cannot have."""
    bases = ("requests.Requests", "lists.Lists", "crud.Crud", "kinds.Kinds", "resource.Resource")
    homes = (base.split(".") for base in bases)
    return frozenset().union(*(members(f"core.operations.{module}", cls) for module, cls in homes))


def of_clients() -> frozenset[str]:
    """Return names a resource cannot have as an attribute of the client."""
    return members("core.session", "Core") | members("client", "HaloPsaClient") | _PROMISED
