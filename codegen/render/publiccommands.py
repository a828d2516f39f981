"""Command line in ``api.txt``: the commands with their options, one line each; read from the text, not run."""

from __future__ import annotations

import ast
from collections.abc import Iterator

from codegen.render.pytext import Found, Module, Package, statements

_UNSEEN = frozenset({"help", "metavar", "show_default", "cls", "callback"})


def lines(package: Package, home: str, name: str) -> list[str]:
    """Return a line for each command, option and argument of the group that the module at ``home`` holds."""
    module = package.module(home)
    if module is None:
        return []
    group = package.find(module, name)
    return list(_Commands(package).of(group, name)) if isinstance(group, Found) else []


class _Commands:
    def __init__(self, package: Package) -> None:
        self._package = package

    def of(self, found: Found, label: str) -> Iterator[str]:
        """Yield the lines of a command, and of those below it."""
        node, module = found.node, found.module
        if not isinstance(node, ast.FunctionDef):
            return
        is_group = any(ast.unparse(each).startswith("click.group") for each in node.decorator_list)
        yield f"{label}: {'commands' if is_group else 'command'}"
        for decorator in node.decorator_list:
            yield from (f"{label} {rest}" for rest in self._options(module, decorator))
        if is_group:
            for word, command in self._below(module, node.name):
                yield from self.of(command, f"{label} {word}")

    def _below(self, module: Module, group: str) -> Iterator[tuple[str, Found]]:
        for node in statements(module.tree.body):
            match node:
                case ast.FunctionDef():
                    for each in node.decorator_list:
                        match each:
                            case ast.Call(func=ast.Attribute(value=ast.Name(id=owner), attr=kind)) if (
                                owner == group and kind in ("command", "group")
                            ):
                                yield _called(node, each), Found(module, node)
                case ast.Expr(
                    value=ast.Call(
                        func=ast.Attribute(value=ast.Name(id=owner), attr="add_command"), args=[command, *_]
                    )
                ) if owner == group:
                    found = self._package.look_up(module, command)
                    if isinstance(found, Found) and isinstance(found.node, ast.FunctionDef):
                        made = [each for each in found.node.decorator_list if isinstance(each, ast.Call)]
                        yield _called(found.node, made[0]), found

    def _options(self, module: Module, decorator: ast.expr) -> Iterator[str]:
        match decorator:
            case ast.Call(func=ast.Attribute(value=ast.Name(id="click"), attr=kind)):
                if kind in ("option", "argument", "version_option"):
                    yield self._option(module, kind, decorator)
            case ast.Name():
                yield from self._shared(self._package.look_up(module, decorator))

    def _shared(self, found: Found | Module | None) -> Iterator[str]:
        """Yield the options that a name stands for: one option, or a function that adds some of a table."""
        match found:
            case Found(
                module=module, node=ast.Assign(value=value) | ast.AnnAssign(value=ast.expr() as value)
            ):
                for each in value.elts if isinstance(value, ast.Tuple | ast.List) else [value]:
                    yield from self._options(module, each)
            case Found(module=module, node=ast.FunctionDef() as node):
                names = {each.id for each in ast.walk(node) if isinstance(each, ast.Name)}
                for name in sorted(names & module.names.keys()):
                    table = self._package.find(module, name)
                    if isinstance(table, Found) and isinstance(table.node, ast.Assign | ast.AnnAssign):
                        yield from self._shared(table)

    def _option(self, module: Module, kind: str, call: ast.Call) -> str:
        words = [each.value for each in call.args if isinstance(each, ast.Constant)]
        flags = [str(word) for word in words if str(word).startswith("-")]
        name = " ".join(flags) or ("--version" if kind == "version_option" else str(words[0]).upper())
        facts = {
            each.arg: self._value(module, each.value)
            for each in call.keywords
            if each.arg and each.arg not in _UNSEEN
        }
        if kind == "version_option":
            facts = {}
        return f"{name}: {kind}" + "".join(f" {key}={value}" for key, value in sorted(facts.items()))

    def _value(self, module: Module, value: ast.expr) -> str:
        found = self._package.look_up(module, value)
        if isinstance(found, Found) and not isinstance(found.node, ast.Assign | ast.AnnAssign):
            return "own"  # a function or class of the command line itself
        return ast.unparse(self._package.plain(module, value))


def _called(node: ast.FunctionDef, decorator: ast.Call) -> str:
    """Return the name of a command: the one given, or that of its function."""
    if decorator.args and isinstance(decorator.args[0], ast.Constant):
        return str(decorator.args[0].value)
    return node.name.replace("_", "-")
