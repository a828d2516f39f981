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

_CORE = places.ROOT.joinpath(*places.CORE.split("."))
#: Promised attributes of a client that need not be written down in its class.
#: Of a package that has none, which the linter refuses.
NO_VERSION = "0"
_PROMISED = frozenset({"api", "request", "from_env"})


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
def members(folder: Path, module: str, cls: str) -> frozenset[str]:
    """Return the names a class in a folder defines; dunder names are left out."""
    tree = _tree(folder / f"{module.replace('.', '/')}.py")
    found = (node for node in tree.body if isinstance(node, ast.ClassDef) and node.name == cls)
    return frozenset(name for node in found for name in _names(node.body) if not name.startswith("__"))


def _tree(path: Path) -> ast.Module:
    """Return what a module holds: nothing, where a package has none of that name."""
    return ast.parse(path.read_text(encoding="utf-8") if path.is_file() else "")


@cache
def errors(package: Path) -> frozenset[str]:
    """Return the names of the error classes of an API's package."""
    tree = _tree(package / "errors.py")
    return frozenset(
        node.name for node in tree.body if isinstance(node, ast.ClassDef) and node.name.endswith("Error")
    )


@cache
def constants_read() -> frozenset[str]:
    """Return the constants of the API that the package has a place for in ``ApiFacts``, and reads from there."""
    texts = [
        path.read_text(encoding="utf-8") for path in sorted(_CORE.parent.rglob("*.py")) if _is_ours(path)
    ]
    read = {name for text in texts for name in re.findall(r"\.([a-z]\w*)\b", text)}
    tree = ast.parse((_CORE / "api_parts.py").read_text(encoding="utf-8"))
    parts = [node for node in tree.body if isinstance(node, ast.ClassDef)]
    fields = {("hint_" if part.name == "Hints" else "", name) for part in parts for name in _names(part.body)}
    return frozenset(f"{prefix}{name}" for prefix, name in fields if name in read)


def _is_ours(path: Path) -> bool:
    parts = path.relative_to(_CORE.parent).parts
    return parts[0] not in ("aio", "api", "models", "resources", "types")


@cache
def version(package: Path, said: str | None = None) -> str:
    """Return the version of a package: what its manifest says, its own, or that of the package it is in."""
    if said is not None:
        return said
    for folder in (package, *package.parents):
        for node in _tree(folder / "__init__.py").body:
            match node:
                case ast.Assign(targets=[ast.Name(id="__version__")], value=ast.Constant(value=str(found))):
                    return found
    return NO_VERSION


def of_records(*, custom_fields: bool = True) -> frozenset[str]:
    """Return names a field of a record cannot have. ``custom_fields``: records list their custom fields."""
    classes = ("Record", *(["CustomFieldRecord"] if custom_fields else []))
    own = members(_CORE, "records.entity", "Entity")
    return own.union(*(members(_CORE, "records.record", cls) for cls in classes))


def of_resources() -> frozenset[str]:
    """Return names a method of a resource cannot have."""
    bases = (
        "requests.Requests",
        "lists.Lists",
        "crud.Crud",
        "kinds.Kinds",
        "resource.ResourceBase",
        "resource.Resource",
        "published_many.PublishedCreates",
        "published_many.PublishedUpserts",
        "published_many.PublishedWrites",
    )
    homes = (base.split(".") for base in bases)
    return frozenset().union(*(members(_CORE, f"operations.{module}", cls) for module, cls in homes))


def of_clients(package: Path | None = None) -> frozenset[str]:
    """Return names a resource cannot have as an attribute of the client of an API's package, or of any."""
    classes = (
        []
        if package is None
        else [
            members(package, module, node.name)
            for module in ("client", "async_client")
            for node in _tree(package / f"{module}.py").body
            if isinstance(node, ast.ClassDef)
        ]
    )
    shared = (
        ("session", "ClientBase"),
        ("client", "ApiClient"),
        ("client", "BlockingClient"),
        ("async_client", "AsyncClient"),
    )
    return _PROMISED.union(*classes, *(members(_CORE, module, cls) for module, cls in shared))
