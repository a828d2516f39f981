"""Public names in ``api.txt`` that belong to no resource: every other one of the package, with its signature.

What a class takes from bases that are not public counts as its own, so that a move inside the package
changes no line. Of bases that are public it shows only what it does otherwise.
"""

from __future__ import annotations

import ast
import copy
import re
from collections.abc import Iterator, Mapping
from pathlib import Path
from typing import TypeAlias

from codegen.render import publiccommands
from codegen.render.pytext import Class, Found, Module, Package, statements

#: Modules whose ``__all__`` is a promise, by their path in the package.
_MODULES = ("", "export", "sandbox")
_PLUGIN = "sandbox.pytest_plugin"
#: Generated modules of which the names of all classes are listed; what they hold is in the manifest's own diff.
_GENERATED = ("models", "types", "resources", "aio/resources", "api/models")
#: Attributes of a client and of a record whose classes no public module names; what of these is for the package alone.
_REACHED = {
    "Client.rate_limit": frozenset(
        {"__init__", "acquire", "admit", "answered_at", "close", "learn", "pause", "refused_probes"}
    ),
    "models.*.custom": frozenset({"__init__"}),
}
#: Made by the library alone; callers only get them.
_MADE_HERE = frozenset({"AsyncChanges", "AsyncListing", "Changes", "Checkpoint", "Listing"})
#: Public by their names, but for the package alone.
_INTERNAL = frozenset({"after_fork"})
_PROTOCOLS = frozenset(
    f"__{word}__"
    for word in (
        *("init", "enter", "exit", "iter", "next", "len", "getitem", "setitem", "contains", "call"),
        *("aenter", "aexit", "aiter", "anext"),
    )
)
_PROPERTIES = frozenset({"property", "lazy", "cached_property"})
#: Environment variables that are no API's own.
_OF_ALL = "[A-Z]+_CA_BUNDLE|SSL_CERT_FILE"

_Members: TypeAlias = dict[str, str]


def lines(root: Path, files: Mapping[str, str], name: str, prefix: str) -> list[str]:
    """Return the lines; ``files`` are those that a build is about to write into the package ``name`` at ``root``.

    ``prefix`` is what the names of its environment variables begin with.
    """
    package = Package(root, files, name)
    found = [*_Reader(package).lines(), *_generated(files, name), *_variables(package, prefix)]
    found += publiccommands.lines(package, "cli.app", name)
    return found + list(_fixtures(package))


def _generated(files: Mapping[str, str], package: str) -> Iterator[str]:
    """Yield the names of generated classes; of a model also which one it extends."""
    found: dict[str, tuple[str, ast.ClassDef]] = {}
    for name, text in files.items():
        folder, _, file = name.rpartition("/")
        if folder in _GENERATED and file.endswith(".py") and not file.startswith("_"):
            for node in ast.parse(text).body:
                if isinstance(node, ast.ClassDef) and not node.name.startswith("_"):
                    home = name.removesuffix(".py").replace("/", ".")
                    found[f"{package}.{home}.{node.name}"] = (folder, node)
    models = {node.name for folder, node in found.values() if folder == "models"}
    for label, (_, node) in found.items():
        bases = [ast.unparse(base) for base in node.bases if ast.unparse(base) in models]
        yield f"{label}: class" + (f"({', '.join(bases)})" if bases else "")


def _variables(package: Package, prefix: str) -> Iterator[str]:
    variable = re.compile(rf"{prefix}[A-Z_]*[A-Z]|{_OF_ALL}")
    texts = (text for file in package.own_files() if variable.search(text := package.text(file) or ""))
    found = {
        node.value
        for text in texts
        for node in ast.walk(ast.parse(text))
        if isinstance(node, ast.Constant) and isinstance(node.value, str) and variable.fullmatch(node.value)
    }
    found |= set(_settings(package, prefix))
    yield from (f"{package.name} ${name}: environment variable" for name in found)


def _settings(package: Package, prefix: str) -> Iterator[str]:
    """Yield the variables that settings can have, and a profile: a prefix of the API, and words of the core."""
    module = package.module("core.config.environment")
    for node in statements(module.tree.body) if module else ():
        match node:
            case ast.AnnAssign(target=ast.Name(id="_VARIABLES"), value=ast.Dict() as words):
                yield from (prefix + word for word in ast.literal_eval(words).values())
    module = package.module("cli.profile_use")
    for node in statements(module.tree.body) if module else ():
        match node:
            case ast.AnnAssign(target=ast.Name(id="_VARIABLE"), value=ast.Constant(value=str(word))):
                yield prefix + word


def _fixtures(package: Package) -> Iterator[str]:
    """Yield the fixtures that pytest finds once the package is installed."""
    module = package.module(_PLUGIN)
    for node in statements(module.tree.body) if module else ():
        if isinstance(node, ast.FunctionDef) and "pytest.fixture" in _decorators(node):
            returns = ast.unparse(node.returns) if node.returns else "object"
            yield f"{package.name}.{_PLUGIN}.{node.name}: fixture of {returns}"


def _decorators(
    node: ast.FunctionDef | ast.AsyncFunctionDef | ast.ClassDef,
) -> list[str]:
    called = (each.func if isinstance(each, ast.Call) else each for each in node.decorator_list)
    return [ast.unparse(each) for each in called]


def exported(module: Module) -> list[str]:
    """Return the names in ``__all__``; one of its parts may be the keys of a table beside it."""
    given = module.names.get("__all__")
    found: list[str] = []
    for element in (
        given.value.elts if isinstance(given, ast.Assign) and isinstance(given.value, ast.List) else ()
    ):
        match element:
            case ast.Constant(value=str(name)):
                found.append(name)
            case ast.Starred(value=ast.Name(id=table)):
                home = module.names.get(table)
                value = home.value if isinstance(home, ast.Assign | ast.AnnAssign) else None
                items = value.keys if isinstance(value, ast.Dict) else getattr(value, "elts", [])
                found += [str(item.value) for item in items if isinstance(item, ast.Constant)]
    return found


class _Reader:
    """Makes the lines of public classes and functions."""

    def __init__(self, package: Package) -> None:
        self._package = package
        self._public: dict[ast.AST, str] = {}

    def lines(self) -> Iterator[str]:
        named: dict[str, Found | Module | None] = {}
        for path in _MODULES:
            module = self._package.module(path)
            if module is None:
                continue
            for name in exported(module):
                if name in module.foreign:  # of the core, whose names are in lines of their own
                    continue
                named[".".join(filter(None, (self._package.name, path, name)))] = self._package.find(
                    module, name
                )
        self._public = {found.node: label for label, found in named.items() if isinstance(found, Found)}
        record = self._record()
        if record is not None:
            named[f"{self._package.name}.models.*"] = record
        for label, found in named.items():
            yield from self._of(label, found)

    def _record(self) -> Found | None:
        """Return the class that every model comes from."""
        for name in ("models.ticket_row", "models.ticket"):
            module = self._package.module(name)
            for node in module.tree.body if module else ():
                if isinstance(node, ast.ClassDef) and module is not None:
                    found = self._package.class_of(module, node.bases[0])
                    return None if found is None else Found(found.module, found.node)
        return None

    def _of(self, label: str, found: Found | Module | None) -> Iterator[str]:
        match found:
            case Found(module=module, node=ast.FunctionDef() | ast.AsyncFunctionDef() as node):
                yield label + self._call(module, node, method=False)
            case Found(module=module, node=ast.ClassDef() as node):
                yield from self._class(label, Class(module, node))
            case Found(node=ast.Assign(value=ast.Constant(value=value))):
                yield f"{label}: {type(value).__name__}"  # not the value: a version changes with every release
            case Found(module=module, node=ast.Assign(value=value)):
                yield f"{label}: {ast.unparse(self._package.plain(module, value))}"
            case _:
                yield f"{label}: not found in the text of the package"

    # Classes

    def _class(self, label: str, found: Class) -> Iterator[str]:
        node = found.node
        kind = "frozen class" if any(word.endswith("frozen") for word in _decorators(node)) else "class"
        bases = list(dict.fromkeys(self._bases(found)))
        yield f"{label}: {kind}" + (f"({', '.join(bases)})" if bases else "")
        of_bases: list[_Members] = [
            self._members(base) for base in self._line(found)[1:] if base.node in self._public
        ]
        for name, rest in self._members(found).items():
            if name == "__init__" and node.name in _MADE_HERE:
                continue
            if all(members.get(name) != rest for members in of_bases):
                yield f"{label}.{name}{rest}"
            left_out = next((some for end, some in _REACHED.items() if f"{label}.{name}".endswith(end)), None)
            if left_out is not None:
                yield from self._reached(f"{label}.{name}", found, name, left_out)

    def _reached(self, label: str, owner: Class, name: str, left_out: frozenset[str]) -> Iterator[str]:
        for each in self._line(owner):
            for node in statements(each.node.body):
                if isinstance(node, ast.FunctionDef) and node.name == name and node.returns is not None:
                    found = self._package.class_of(each.module, node.returns)
                    members = self._members(found) if found else {}
                    yield from (
                        f"{label}.{one}{rest}" for one, rest in members.items() if one not in left_out
                    )
                    return

    def _line(self, found: Class) -> list[Class]:
        """Return a class and its bases in the package, in the order in which Python looks at them."""
        order = [found]
        for base in found.node.bases:
            named = self._package.class_of(found.module, base)
            order += self._line(named) if named else []
        return [one for place, one in enumerate(order) if one not in order[place + 1 :]]

    def _bases(self, found: Class) -> Iterator[str]:
        """Yield the nearest bases that are public, or not of the package; none that is a base of another of them."""
        near = list(self._near(found))
        lines = (self._line(named) for _, named in near if named is not None)
        above = {name for line in lines for one in line for name, _ in self._near(one)}
        yield from (name for name, _ in near if name not in above)

    def _near(self, found: Class) -> Iterator[tuple[str, Class | None]]:
        for base in found.node.bases:
            named = self._package.class_of(found.module, base)
            if named is not None and named.node not in self._public:
                yield from self._near(named)
            else:
                yield ast.unparse(base), named

    def _members(self, found: Class) -> _Members:
        members: _Members = {}
        for one in self._line(found):
            for name, rest in self._own(one).items():
                members.setdefault(name, rest)
        if "__init__" not in members and _is_record(found.node):
            members = {"__init__": self._made(found), **members}
        return members

    def _own(self, found: Class) -> _Members:
        members: _Members = {}
        for node in statements(found.node.body):
            match node:
                case ast.FunctionDef(name=name) | ast.AsyncFunctionDef(name=name) if self._shown(name):
                    words = {word.rpartition(".")[2] for word in _decorators(node)}
                    if "overload" in words or "setter" in words:
                        continue
                    if name == "__init__":
                        members |= self._set_in(found.module, node)
                    if words & _PROPERTIES:
                        members[name] = f": {self._type(found.module, node.returns)}  property"
                    else:
                        marks = sorted(words & {"classmethod", "staticmethod"})
                        rest = self._call(found.module, node, method="staticmethod" not in words)
                        members[name] = rest + "".join(f"  {mark}" for mark in marks)
                case ast.AnnAssign(target=ast.Name(id=name)) if self._shown(name):
                    default = self._default(found.module, node.value)
                    shown = f": {self._type(found.module, node.annotation)}"
                    members[name] = shown if default is None else f"{shown} = {default}"
                case ast.Assign(targets=[ast.Name(id=name)], value=value) if self._shown(name):
                    members[name] = f": = {ast.unparse(self._package.plain(found.module, value))}"
        return members

    def _shown(self, name: str) -> bool:
        return name in _PROTOCOLS or (not name.startswith("_") and name not in _INTERNAL)

    def _set_in(self, module: Module, init: ast.FunctionDef | ast.AsyncFunctionDef) -> _Members:
        """Return the public attributes that a constructor sets."""
        arguments = [*init.args.posonlyargs, *init.args.args, *init.args.kwonlyargs]
        types = {argument.arg: argument.annotation for argument in arguments}
        members: _Members = {}
        for node in ast.walk(init):
            match node:
                case ast.AnnAssign(target=ast.Attribute(value=ast.Name(id="self"), attr=name)):
                    members[name] = f": {self._type(module, node.annotation)}"
                case ast.Assign(
                    targets=[ast.Attribute(value=ast.Name(id="self"), attr=name)], value=ast.Name(id=given)
                ) if given in types:
                    members[name] = f": {self._type(module, types[given])}"
                case ast.Assign(
                    targets=[ast.Attribute(value=ast.Name(id="self"), attr=name)],
                    value=ast.Call(func=ast.Name(id=kind)),
                ):
                    made = self._package.find(module, kind)
                    returns = getattr(made.node, "returns", None) if isinstance(made, Found) else None
                    members[name] = f": {self._type(module, returns) if returns is not None else kind}"
        return {name: rest for name, rest in members.items() if self._shown(name)}

    def _type(self, module: Module, annotation: ast.expr | None) -> str:
        """Return a type as it is written; a class that is for the package alone has no name here."""
        if annotation is None:
            return "object"
        annotation = _unquoted(annotation)
        found = self._package.look_up(module, annotation)
        if (
            isinstance(found, Found)
            and isinstance(found.node, ast.ClassDef)
            and found.node not in self._public
        ):
            generated = found.module.name.partition(".")[0] in ("aio", "api", "models", "resources", "types")
            return ast.unparse(annotation) if generated else "object"
        return ast.unparse(self._package.spelled(module, annotation))

    # Fields

    def _made(self, found: Class) -> str:
        """Return the signature that a class of fields gets."""
        fields: dict[str, str] = {}
        for one in reversed(self._line(found)):
            for node in statements(one.node.body):
                if isinstance(node, ast.AnnAssign) and isinstance(node.target, ast.Name):
                    options = _options(node.value)
                    name = node.target.id.lstrip("_")
                    if "alias" in options:
                        name = str(ast.literal_eval(options["alias"]))
                    if "init" in options or "ClassVar" in ast.unparse(node.annotation):
                        continue
                    default = self._default(one.module, node.value)
                    shown = f"{name}: {self._type(one.module, node.annotation)}"
                    fields[name] = shown if default is None else f"{shown}={default}"
        by_name = any("kw_only=True" in ast.unparse(each) for each in found.node.decorator_list)
        return f"({', '.join(['*'] * by_name + list(fields.values()))}) -> None"

    def _default(self, module: Module, value: ast.expr | None) -> str | None:
        if value is None:
            return None
        options = _options(value)
        if isinstance(value, ast.Call) and ast.unparse(value.func) in _FIELDS:
            if "factory" in options:
                return f"{ast.unparse(options['factory'])}()"
            if "default" not in options:
                return None
            value = options["default"]
        return ast.unparse(self._package.plain(module, value))

    # Signatures

    def _call(self, module: Module, node: ast.FunctionDef | ast.AsyncFunctionDef, *, method: bool) -> str:
        given = copy.deepcopy(node.args)
        if method:
            (given.posonlyargs or given.args).pop(0)
        self._unpack(module, given)
        for argument in (*given.posonlyargs, *given.args, *given.kwonlyargs, given.vararg, given.kwarg):
            if argument and argument.annotation:
                argument.annotation = self._package.spelled(module, _unquoted(argument.annotation))
        given.defaults = [self._package.plain(module, each) for each in given.defaults]
        given.kw_defaults = [each and self._package.plain(module, each) for each in given.kw_defaults]
        returns = self._package.spelled(module, _unquoted(node.returns or ast.Name("object")))
        waits = "  async" if isinstance(node, ast.AsyncFunctionDef) else ""
        return f"({ast.unparse(given)}) -> {ast.unparse(returns)}{waits}"

    def _unpack(self, module: Module, given: ast.arguments) -> None:
        """Put the keys of a TypedDict in the place of ``**name: Unpack[...]``."""
        match given.kwarg:
            case ast.arg(annotation=ast.Subscript(value=ast.Name(id="Unpack"), slice=named)):
                found = self._package.class_of(module, named)
                if found is None:
                    return
                partly = any(each.arg == "total" for each in found.node.keywords)
                for node in found.node.body:
                    if isinstance(node, ast.AnnAssign) and isinstance(node.target, ast.Name):
                        note = self._package.spelled(found.module, node.annotation)
                        given.kwonlyargs.append(ast.arg(node.target.id, note))
                        given.kw_defaults.append(ast.Constant(...) if partly else None)
                given.kwarg = None


_FIELDS = frozenset({"attrs.field", "field", "attr.ib"})


def _is_record(node: ast.ClassDef) -> bool:
    """Whether the fields of a class make its constructor."""
    made = any(re.search(r"attrs\.|dataclass", word) for word in _decorators(node))
    return made or any(ast.unparse(base) == "NamedTuple" for base in node.bases)


def _unquoted(annotation: ast.expr) -> ast.expr:
    if isinstance(annotation, ast.Constant) and isinstance(annotation.value, str):
        return ast.parse(annotation.value, mode="eval").body
    return annotation


def _options(value: ast.expr | None) -> dict[str, ast.expr]:
    if isinstance(value, ast.Call) and ast.unparse(value.func) in _FIELDS:
        return {each.arg: each.value for each in value.keywords if each.arg}
    return {}
