"""The Python modules of a package as text: which names they hold, and where a name they import is made.

Nothing is imported, so that the answer is the same whatever is installed, and whichever Python reads it.
Files that a build is about to write stand in front of those on disk.
"""

from __future__ import annotations

import ast
import copy
import json
from collections.abc import Iterator, Mapping, Sequence
from functools import cached_property
from pathlib import Path
from typing import TypeAlias

import attrs

Statement: TypeAlias = ast.ClassDef | ast.FunctionDef | ast.AsyncFunctionDef | ast.Assign | ast.AnnAssign
_DEEPEST = 20


@attrs.frozen
class Imported:
    """A name that comes from elsewhere in the package; ``name`` is empty for a whole module."""

    module: str
    name: str


def statements(body: Sequence[ast.stmt]) -> Iterator[ast.stmt]:
    """Yield the statements of a body, those under an ``if`` or a ``try`` included."""
    for node in body:
        match node:
            case ast.If():
                yield from statements([*node.body, *node.orelse])
            case ast.Try():
                yield from statements([*node.body, *(s for h in node.handlers for s in h.body), *node.orelse])
            case _:
                yield node


@attrs.define(slots=False, eq=False)
class Module:
    """One module: ``name`` is its path inside the package, empty for the package itself."""

    name: str
    is_package: bool
    tree: ast.Module
    package: str
    """What the package is imported by."""

    @cached_property
    def names(self) -> dict[str, Statement | Imported]:
        """What the module's own names stand for; what comes from outside the package is left out."""
        found: dict[str, Statement | Imported] = {}
        for node in statements(self.tree.body):
            match node:
                case ast.ClassDef(name=name) | ast.FunctionDef(name=name) | ast.AsyncFunctionDef(name=name):
                    found[name] = node
                case ast.Assign(targets=[ast.Name(id=name)]) | ast.AnnAssign(target=ast.Name(id=name)):
                    found[name] = node
                case ast.ImportFrom():
                    home = self._home(node)
                    if home is not None:
                        found |= {a.asname or a.name: Imported(home, a.name) for a in node.names}
                case ast.Import():
                    for a in node.names:
                        inside = self._inside(a.name)
                        if inside is not None:
                            found[a.asname or self.package] = Imported(inside if a.asname else "", "")
        return found

    @cached_property
    def foreign(self) -> frozenset[str]:
        """The names that come from outside the package."""
        return frozenset(
            alias.asname or alias.name
            for node in statements(self.tree.body)
            if isinstance(node, ast.ImportFrom) and self._home(node) is None
            for alias in node.names
        )

    def _home(self, node: ast.ImportFrom) -> str | None:
        if not node.level:
            return self._inside(node.module or "")
        parts = self.name.split(".") if self.name else []
        parts = parts[: len(parts) - node.level + self.is_package]
        return ".".join([*parts, *([node.module] if node.module else [])])

    def _inside(self, dotted: str) -> str | None:
        """Return the path in the package of what code imports; ``None`` of what is not in it."""
        if dotted == self.package:
            return ""
        return dotted.removeprefix(f"{self.package}.") if dotted.startswith(f"{self.package}.") else None


@attrs.frozen
class Found:
    """A statement, and the module it stands in."""

    module: Module
    node: Statement


@attrs.frozen
class Class:
    """A class, and the module it stands in."""

    module: Module
    node: ast.ClassDef


class Package:
    """A package as text; ``name`` is what it is imported by."""

    def __init__(self, root: Path, files: Mapping[str, str], name: str) -> None:
        self._root, self._files, self.name = root, files, name
        self._modules: dict[str, Module | None] = {}

    def module(self, name: str) -> Module | None:
        """Return a module by its path inside the package: ``"export.run"``; ``""`` is the package itself."""
        if name not in self._modules:
            self._modules[name] = self._read(name)
        return self._modules[name]

    def _read(self, name: str) -> Module | None:
        path = name.replace(".", "/")
        for file, is_package in ((f"{path}/__init__.py".lstrip("/"), True), (f"{path}.py", False)):
            text = self.text(file)
            if text is not None:
                return Module(name, is_package, ast.parse(text), self.name)
        return None

    def text(self, file: str) -> str | None:
        """Return the text of a file of the package."""
        if file in self._files:
            return self._files[file]
        path = self._root / file
        return path.read_text(encoding="utf-8") if path.is_file() else None

    def resources(self) -> list[tuple[str, list[str]]]:
        """Return the names of all curated resources: of the package, and of each package in it, after its name."""
        inner = sorted(path.parent.name for path in self._root.glob("integrations/*/facts"))
        homes = [
            ("facts/resources/", ""),
            *((f"integrations/{name}/facts/resources/", f"{name} ") for name in inner),
        ]
        return [(label, self._named(home)) for home, label in homes]

    def _named(self, home: str) -> list[str]:
        on_disk = {path.relative_to(self._root).as_posix() for path in self._root.glob(f"{home}*.json")}
        names = {name for name in self._files if name.startswith(home)} or on_disk
        return sorted(name.removeprefix(home).removesuffix(".json") for name in names)

    def own_files(self) -> list[str]:
        """Return the handwritten modules on disk, by path inside the package."""
        found = (path.relative_to(self._root).as_posix() for path in self._root.rglob("*.py"))
        return sorted(name for name in found if name not in self._files)

    def find(self, module: Module, name: str, depth: int = 0) -> Found | Module | None:
        """Return what a name of a module stands for; ``None`` if that is not in the package."""
        given = module.names.get(name)
        if not isinstance(given, Imported):
            return None if given is None else Found(module, given)
        home = self.module(given.module)
        if home is not None and given.name and given.name in home.names and depth < _DEEPEST:
            return self.find(home, given.name, depth + 1)
        return home if not given.name else self.module(f"{given.module}.{given.name}".lstrip("."))

    def look_up(self, module: Module, expression: ast.expr) -> Found | Module | None:
        """Return what ``name`` or ``module.name`` stands for."""
        match expression:
            case ast.Name(id=name):
                return self.find(module, name)
            case ast.Attribute(value=inner, attr=name):
                home = self.look_up(module, inner)
                return self.find(home, name) if isinstance(home, Module) else None
        return None

    def class_of(self, module: Module, expression: ast.expr) -> Class | None:
        """Return the class of the package that an expression names, its parameters aside."""
        bare = expression.value if isinstance(expression, ast.Subscript) else expression
        match self.look_up(module, bare):
            case Found(module=home, node=ast.ClassDef() as node):
                return Class(home, node)
        return None

    def plain(self, module: Module, expression: ast.expr) -> ast.expr:
        """Return an expression with the values of constants in the place of their names."""
        found: ast.expr = _Constants(self, module).visit(copy.deepcopy(expression))
        return found

    def spelled(self, module: Module, annotation: ast.expr) -> ast.expr:
        """Return a type with what stands behind short names of the package in their place."""
        found: ast.expr = _Aliases(self, module).visit(copy.deepcopy(annotation))
        return found


class _Constants(ast.NodeTransformer):
    def __init__(self, package: Package, module: Module) -> None:
        self._package, self._module = package, module

    def visit_Name(self, node: ast.Name) -> ast.expr:
        return self._value(node)

    def visit_Attribute(self, node: ast.Attribute) -> ast.expr:
        match node.value:
            case ast.Attribute(value=ast.Name() as facts) if self._is_loaded(facts):
                return self._fact(node)
        return self._value(node)

    def _is_loaded(self, name: ast.Name) -> bool:
        """Whether a name stands for ``ApiFacts.load(...)``, the facts of an API."""
        match self._package.look_up(self._module, name):
            case Found(node=ast.AnnAssign(value=ast.Call(func=ast.Attribute(attr="load")))):
                return True
        return False

    def _fact(self, node: ast.Attribute) -> ast.expr:
        text = self._package.text("facts/api.json")
        constants: dict[str, object] = json.loads(text)["constants"] if text else {}
        value = constants.get(node.attr)
        return ast.Constant(value) if isinstance(value, str | int | float) else node

    def visit_JoinedStr(self, node: ast.JoinedStr) -> ast.expr:
        """Make plain text of it, where all that is filled in is known: Pythons write the rest differently."""
        self.generic_visit(node)
        parts: list[str] = []
        for part in node.values:
            match part:
                case ast.Constant(value=str(text)):
                    parts.append(text)
                case ast.FormattedValue(value=ast.Constant(value=value), conversion=-1, format_spec=None):
                    parts.append(str(value))
                case ast.FormattedValue(
                    value=ast.Constant(value=value),
                    conversion=-1,
                    format_spec=ast.Constant(value=str(how)),
                ):
                    parts.append(format(value, how))
                case _:
                    return node
        return ast.Constant("".join(parts))

    def _value(self, node: ast.expr) -> ast.expr:
        found = self._package.look_up(self._module, node)
        match found:
            case Found(module=home, node=ast.Assign(value=value) | ast.AnnAssign(value=ast.expr() as value)):
                plain = self._package.plain(home, value)
                try:
                    ast.literal_eval(plain)
                except (ValueError, TypeError):
                    return node
                return plain
        return node


class _Aliases(ast.NodeTransformer):
    def __init__(self, package: Package, module: Module) -> None:
        self._package, self._module = package, module

    def visit_Name(self, node: ast.Name) -> ast.expr:
        return self._value(node)

    def visit_Attribute(self, node: ast.Attribute) -> ast.expr:
        return self._value(node)

    def _value(self, node: ast.expr) -> ast.expr:
        match self._package.look_up(self._module, node):
            case Found(
                module=home, node=ast.Assign(value=value) | ast.AnnAssign(value=ast.expr() as value)
            ) if isinstance(value, ast.Subscript | ast.BinOp | ast.Name | ast.Attribute):
                return self._package.spelled(home, value)
        return node
