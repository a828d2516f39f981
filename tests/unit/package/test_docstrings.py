"""Every public name is documented, with a sentence that says more than the name."""

from __future__ import annotations

import ast
import importlib
import inspect
import re
import textwrap
from collections.abc import Iterator
from functools import cache
from itertools import pairwise
from pathlib import Path
from typing import Any

import pytest
import yaml

from codegen.lint.words import says_nothing
from halopsa.core.ratelimit.limiter import Limiter
from halopsa.core.records.custom_fields import CustomFields
from halopsa.core.records.record import CustomFieldRecord

ROOT = Path(__file__).resolve().parents[3]
APIS = sorted(path.parent.name for path in (ROOT / "spec").glob("*/api.txt"))
#: What their names say in Python itself.
_PROTOCOL = re.compile(r"__(?!init__)\w+__\Z")
#: Names in api.txt that stand for those of a class which no public module names.
_REACHED = {"rate_limit": Limiter, "models.*.custom": CustomFields, "models.*": CustomFieldRecord}
#: Handwritten packages in which what is public by its name is documented too, if nothing promises it.
_PLACES = ("sandbox", "export", "catalogue", "mcp", "leads")


def names(api: str) -> Iterator[str]:
    """Yield the public names of an API; commands and environment variables are documented elsewhere."""
    for line in (ROOT / "spec" / api / "api.txt").read_text(encoding="utf-8").splitlines():
        name = re.split(r"[(:]", line, maxsplit=1)[0].strip()
        if name and not line.startswith("#") and " " not in name and "." in name:
            yield name


def told(name: str, package: str) -> str:
    """Return the first paragraph of what documents a public name."""
    if not name.startswith(f"{package}."):
        parts = name.split(".")
        home = "resources" if parts[0] != "api" else "api"
        *_, resource, method = parts
        module = importlib.import_module(f"{package}.{home}.{resource}")
        classes = [c for c in vars(module).values() if inspect.isclass(c) and c.__module__ == module.__name__]
        return _first(getattr(classes[-1], method).__doc__)
    for part, cls in _REACHED.items():
        _, found, after = name.partition(f".{part}")
        if found and (not after or after.startswith(".")):
            owner = getattr(cls, after[1:], None) if after else cls
            return _first(owner.__doc__) or _attribute(cls, after[1:])
    return _of_class(name)


def _of_class(name: str) -> str:
    parts = name.split(".")
    owner: Any = None  # Any: a module, a class or what one holds
    found: Any = importlib.import_module(parts[0])
    for place, part in enumerate(parts[1:], 1):
        try:
            child = inspect.getattr_static(found, part) if inspect.isclass(found) else getattr(found, part)
        except AttributeError:
            child = None
        if child is None and inspect.ismodule(found):
            child = importlib.import_module(".".join(parts[: place + 1]))
        owner, found = found, child
    if not inspect.isclass(owner):
        return _first(found.__doc__)
    if parts[-1] == "__init__":
        return _first(owner.__doc__)
    described = callable(found) or isinstance(found, property | classmethod | staticmethod)
    own = found.__doc__ if described or type(found).__name__ in ("lazy", "cached_property") else None
    return _first(own) or _attribute(owner, parts[-1])


def _first(doc: str | None) -> str:
    return (doc or "").strip().split("\n\n", maxsplit=1)[0]


def _attribute(owner: type, name: str) -> str:
    """Return the docstring below an attribute, or that of a class which speaks of it by its name."""
    for cls in owner.__mro__:
        if cls.__module__.partition(".")[0] == "halopsa":
            below = _below(cls).get(name)
            spoken = (
                rf"`{name}`|^\s*(?:``)?(?:[\w.]+, )*{name}(?:, [\w.]+)*(?:``)?(?: \([^)]*\))?:|``{name}``"
            )
            if below or re.search(spoken, cls.__doc__ or "", re.MULTILINE):
                return below or f"See {cls.__doc__}"
    return ""


@cache
def _below(cls: type) -> dict[str, str]:
    found: dict[str, str] = {}
    (node,) = ast.parse(textwrap.dedent(inspect.getsource(cls))).body
    for above, below in pairwise(node.body if isinstance(node, ast.ClassDef) else ()):
        match above, below:
            case ast.AnnAssign(target=ast.Name(id=name)), ast.Expr(value=ast.Constant(value=str(text))):
                found[name] = text
    return found


@pytest.mark.parametrize("api", APIS)
def test_every_public_name_is_documented(api: str) -> None:
    product = yaml.safe_load((ROOT / "spec" / api / "api.yaml").read_text(encoding="utf-8"))["product"]
    package = product["package"]
    bare = [
        f"{name}: {text}"
        for name in names(api)
        if not _PROTOCOL.search(name)
        and says_nothing(name.removeprefix(f"{package}."), text := told(name, package))
    ]
    assert not bare, "\n".join(bare)


@pytest.mark.parametrize("place", _PLACES)
def test_what_is_public_by_its_name_is_documented(place: str) -> None:
    bare = []
    for path in sorted((ROOT / "halopsa" / place).rglob("*.py")):
        module = ast.parse(path.read_text(encoding="utf-8"))
        if module.body and not ast.get_docstring(module):
            bare.append(str(path.relative_to(ROOT)))
        for node, owner in _definitions(module):
            if not node.name.startswith("_") and says_nothing(node.name, ast.get_docstring(node) or ""):
                bare.append(f"{path.relative_to(ROOT)}: {owner}{node.name}")
    assert not bare, "\n".join(bare)


def _definitions(
    module: ast.Module,
) -> Iterator[tuple[ast.ClassDef | ast.FunctionDef | ast.AsyncFunctionDef, str]]:
    for node in module.body:
        if isinstance(node, ast.ClassDef | ast.FunctionDef | ast.AsyncFunctionDef):
            yield node, ""
        if isinstance(node, ast.ClassDef) and not node.name.startswith("_"):
            for item in node.body:
                if isinstance(item, ast.FunctionDef | ast.AsyncFunctionDef):
                    yield item, f"{node.name}."
