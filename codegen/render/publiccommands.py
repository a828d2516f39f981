"""Command line in ``api.txt``: the commands with their options, one line each; read from the text, not run.

Commands made from facts have one line for each curated resource, and one for each option that all of them have. What
they are called follows from the methods, which have lines of their own.
"""

from __future__ import annotations

import ast
from collections.abc import Iterator

from codegen.render.pytext import Found, Module, Package, statements

_UNSEEN = frozenset({"help", "metavar", "show_default", "cls", "callback", "shell_complete"})


#: Tables of commands that are loaded when they are used: of the group itself, and of groups below it.
_LAZY, _LAZY_BELOW = "OWN", "OWN_OF"
_OPERATION = "RESOURCE OPERATION"


def lines(package: Package, home: str, name: str) -> list[str]:
    """Return a line for each command, option and argument of the group that the module at ``home`` holds."""
    module = package.module(home)
    if module is None:
        return []
    group = package.find(module, name)
    if not isinstance(group, Found):
        return []
    commands = _Commands(package)
    if isinstance(group.node, ast.FunctionDef):
        return list(commands.of(group, name))
    return [*commands.lazily(module, name), *_generated(package, name), *commands.of_operations(module, name)]


def _generated(package: Package, name: str) -> Iterator[str]:
    """Yield a line for each resource of the package, and of the packages inside it."""
    for label, resources in package.resources():
        for resource in resources:
            yield f"{name} {label}{resource.replace('_', '-')}: commands"
        yield f"{name} {label}{_OPERATION}: commands, as the methods"
    yield f"{name} api {_OPERATION}: commands, as the methods"


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

    def lazily(self, module: Module, label: str) -> Iterator[str]:
        """Yield the lines of a group whose commands stand in tables."""
        yield f"{label}: commands"
        for node in statements(module.tree.body):
            match node:
                case ast.Expr(value=ast.Call(func=ast.Call() as decorator, args=[ast.Name(id=owner)])) if (
                    owner == label
                ):
                    yield from (f"{label} {rest}" for rest in self._options(module, decorator))
        for word, made in _table(module, _LAZY):
            yield from self._loaded(module, made, f"{label} {word}")
        for group, below in _table(module, _LAZY_BELOW):
            for word, made in _entries(below):
                yield from self._loaded(module, made, f"{label} {group} {word}")

    def _loaded(self, module: Module, made: ast.expr, label: str) -> Iterator[str]:
        match made:
            case ast.Call(args=[ast.Constant(value=str(place)), ast.Constant(value=str(attribute)), *_]):
                home = self._package.module(f"{module.name.rpartition('.')[0]}{place}")
                found = self._package.find(home, attribute) if home is not None else None
                if isinstance(found, Found) and isinstance(found.node, ast.FunctionDef):
                    yield from self.of(found, label)
                else:
                    yield f"{label}: command"

    def of_operations(self, module: Module, label: str) -> Iterator[str]:
        """Yield a line for each option that commands made from facts have besides their arguments."""
        for file in self._package.own_files():
            home = file.removesuffix(".py").replace("/", ".")
            below = self._package.module(home) if home.startswith(module.name.rpartition(".")[0]) else None
            if below is not None:
                yield from (f"{label} {_OPERATION} {option}" for option in self._made_in(below, below.tree))

    def _made_in(self, module: Module, tree: ast.AST) -> Iterator[str]:
        """Yield the options that the code of a module makes one by one."""
        for node in ast.walk(tree):
            match node:
                case ast.Call(
                    func=ast.Attribute(value=ast.Name(id="click"), attr="Option"),
                    args=[ast.List(elts=words), *_],
                ) if all(isinstance(word, ast.Constant) for word in words):
                    yield self._option(
                        module, "option", ast.Call(func=node.func, args=words, keywords=node.keywords)
                    )

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
        """Yield the options that a name stands for: one, or a function that adds those of tables and functions."""
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
                    elif isinstance(table, Found) and table.module is not module:
                        yield from self._made_in(table.module, table.node)

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


def _table(module: Module, name: str) -> Iterator[tuple[str, ast.expr]]:
    match module.names.get(name):
        case ast.Assign(value=ast.expr() as value) | ast.AnnAssign(value=ast.expr() as value):
            yield from _entries(value)


def _entries(value: ast.expr) -> Iterator[tuple[str, ast.expr]]:
    if isinstance(value, ast.Dict):
        for key, item in zip(value.keys, value.values, strict=True):
            if isinstance(key, ast.Constant):
                yield str(key.value), item
