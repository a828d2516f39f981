"""Allow-list of AST nodes: the only Python that generated modules may consist of.

Every rendered module is parsed and compared with this small grammar, so that text of
the manifest which escaped its quotes, whatever the way, stops the build instead of
becoming code: imports of known modules, classes of annotated fields and of methods
that pass their arguments on, and constants.
"""

from __future__ import annotations

import ast
import re
from collections.abc import Iterable, Sequence

from codegen import places
from codegen.safe import UnsafeError, is_identifier

_MODULES = {"__future__", "typing", "collections.abc", "datetime", "opentelemetry.trace"}
_BELOW = re.compile(r"(\.[a-z_][a-z0-9_]*)*\Z")
_DECORATORS = {"classmethod", "entity", "lazy", "overload"}
#: Constants of the core that arguments default to.
_CONSTANTS = {"OVERLAP", "API", "NO_BODY"}
#: Names of a package that are made by literals, and its functions that load the others late.
_OF_PACKAGES = {"__all__", "__version__", "_HOMES"}
_LATE = {
    "def __getattr__(name: str) -> object:\n    return value(__name__, _HOMES, name)",
    "def __dir__() -> list[str]:\n    return names(__name__, _HOMES)",
}
_TEXT = re.compile(r"[\n\x20-\x7e]*\Z")
#: Remarks that tools obey; the first would even change how the file is read.
_REMARK = re.compile(
    r"#.*?coding[:=]|#\s*(?:type:|noqa|pragma:|fmt:|mypy:|ruff:|pyright:|pylint:)", re.IGNORECASE
)


class _Module:
    def __init__(self, name: str, own: Sequence[str]) -> None:
        self.name, self.own = name, tuple(own)
        self.facts = {
            f"API: Final = ApiFacts.load({own[0]!r})",
            "OVERLAP: Final = API.changes.overlap",
            "verify_webhook = WebhookVerifier(FAMILY)",
        }

    def refuse(self, node: ast.AST, what: str) -> UnsafeError:
        return UnsafeError(f"{self.name}:{getattr(node, 'lineno', 1)}: generated code {what}")

    def unique(self, nodes: Sequence[ast.AST], names: Iterable[str]) -> None:
        seen: set[str] = set()
        for node, name in zip(nodes, names, strict=True):
            if name in seen:
                raise self.refuse(node, f"defines {name!r} twice")
            seen.add(name)

    def module(self, tree: ast.Module) -> None:
        names: list[tuple[ast.AST, str]] = []
        for place, node in enumerate(tree.body):
            match node:
                case ast.Expr(value=ast.Constant(value=str())) if place == 0:
                    pass
                case ast.ClassDef():
                    self.cls(node)
                    names.append((node, node.name))
                case ast.AnnAssign(target=ast.Name(id=name)) | ast.Assign(targets=[ast.Name(id=name)]) if (
                    ast.unparse(node) in self.facts
                ):
                    names.append((node, name))
                case ast.AnnAssign(target=ast.Name(id="FAMILY"), value=ast.Call() as call):
                    self.family(call, {name for _, name in names})
                    names.append((node, "FAMILY"))
                case ast.AnnAssign(target=ast.Name(id=name), value=value) if value is not None:
                    self.annotation(node.annotation)
                    self.literal(value)
                    names.append((node, name))
                case ast.Assign(targets=[ast.Name(id=name)], value=value) if name in _OF_PACKAGES:
                    self.literal(value)
                    names.append((node, name))
                case ast.FunctionDef(name=name) if ast.unparse(node) in _LATE:
                    names.append((node, name))
                case ast.If(test=ast.Name(id="TYPE_CHECKING"), body=body, orelse=[]):
                    for inner in body:
                        if isinstance(inner, ast.ClassDef):
                            self.cls(inner)
                            names.append((inner, inner.name))
                        else:
                            names += [(inner, name) for name in self.imports(inner)]
                case _:
                    names += [(node, name) for name in self.imports(node)]
        self.unique([node for node, _ in names], [name for _, name in names])

    def family(self, node: ast.Call, classes: set[str]) -> None:
        """Allow ``ErrorFamily(error=ToyError)`` of classes above."""
        if not isinstance(node.func, ast.Name) or node.func.id.rstrip("_") != "ErrorFamily" or node.args:
            raise self.refuse(node, f"calls {ast.unparse(node.func)}")
        for keyword in node.keywords:
            if not isinstance(keyword.value, ast.Name) or keyword.value.id not in classes:
                raise self.refuse(node, f"holds {ast.unparse(keyword.value)} for an error class")

    def imports(self, node: ast.stmt) -> list[str]:
        match node:
            case ast.Import(names=[ast.alias(name="datetime", asname="dt")]):
                return ["dt"]
            case ast.ImportFrom(module="builtins", names=[ast.alias(name="list", asname="list_")], level=0):
                return ["list_"]
            case ast.ImportFrom(module="os", names=[ast.alias(name="PathLike", asname=None)], level=0):
                return ["PathLike"]
            case ast.ImportFrom(module=str(module), names=aliases, level=0):
                if module not in _MODULES and not self.is_own(module):
                    raise self.refuse(node, f"imports {module}")
                for alias in aliases:
                    if alias.asname not in (None, f"{alias.name}_") or not is_identifier(alias.name):
                        raise self.refuse(node, "imports under other names")
                return [alias.asname or alias.name for alias in aliases if module != "__future__"]
            case ast.Import():
                raise self.refuse(node, f"imports {', '.join(alias.name for alias in node.names)}")
        raise self.refuse(node, f"holds a {type(node).__name__}")

    def is_own(self, module: str) -> bool:
        return any(module.startswith(own) and _BELOW.match(module[len(own) :]) for own in self.own)

    def cls(self, node: ast.ClassDef) -> None:
        self.decorators(node.decorator_list)
        for base in node.bases:
            self.annotation(base)
        for keyword in node.keywords:
            if keyword.arg != "total" or not isinstance(keyword.value, ast.Constant):
                raise self.refuse(node, f"gives a class the keyword {keyword.arg}")
        names: list[tuple[ast.AST, str]] = []
        for place, item in enumerate(node.body):
            match item:
                case ast.Expr(value=ast.Constant(value=str())) if place == 0 or isinstance(
                    node.body[place - 1], ast.AnnAssign
                ):
                    pass  # of the class, or of the field above
                case ast.AnnAssign(target=ast.Name(id=name), value=value):
                    self.annotation(item.annotation)
                    if value is not None:
                        self.default(value)
                    names.append((item, name))
                case ast.Assign(targets=[ast.Name(id=name)], value=value):
                    self.assigned(value, {name for _, name in names})
                    names.append((item, name))
                case ast.FunctionDef() | ast.AsyncFunctionDef():
                    self.method(item)
                    if not any(isinstance(d, ast.Name) and d.id == "overload" for d in item.decorator_list):
                        names.append((item, item.name))
                case _:
                    raise self.refuse(item, f"holds a {type(item).__name__} in a class")
        self.unique([item for item, _ in names], [name for _, name in names])

    def assigned(self, node: ast.expr, methods: set[str]) -> None:
        """Allow a constant, or ``renamed(list, "search", "list", "1.0")`` of a method above."""
        match node:
            case ast.Call(func=ast.Name(id="renamed"), args=[ast.Name(id=method), *texts], keywords=[]) if (
                method in methods
            ):
                for text in texts:
                    self.literal(text)
            case _:
                self.literal(node)

    def decorators(self, nodes: list[ast.expr]) -> None:
        for node in nodes:
            if not isinstance(node, ast.Name) or node.id not in _DECORATORS:
                raise self.refuse(node, f"is decorated with {ast.unparse(node)}")

    def method(self, node: ast.FunctionDef | ast.AsyncFunctionDef) -> None:
        self.decorators(node.decorator_list)
        given = node.args
        arguments = [*given.posonlyargs, *given.args, *given.kwonlyargs]
        arguments += [extra for extra in (given.vararg, given.kwarg) if extra]
        for annotation in [*(argument.annotation for argument in arguments), node.returns]:
            if annotation is not None:
                self.annotation(annotation)
        for default in [*given.defaults, *(value for value in given.kw_defaults if value)]:
            if not (isinstance(default, ast.Name) and default.id in _CONSTANTS):
                self.literal(default)
        known = {argument.arg for argument in arguments}
        for place, item in enumerate(node.body):
            match item:
                case ast.Expr(value=ast.Constant(value=str())) if place == 0:
                    pass
                case ast.Expr(value=ast.Constant(value=value)) if value is Ellipsis:
                    pass
                case ast.Assign(
                    targets=[ast.Name(id=name)],
                    value=ast.Call(func=ast.Name(id="hidden"), args=[ast.Name(id=same)], keywords=[]),
                ) if name == same and name in known:
                    pass
                case (
                    ast.Expr(value=ast.Call() as call)
                    | ast.Return(value=ast.Call() as call)
                    | ast.Expr(value=ast.Await(value=ast.Call() as call))
                    | ast.Return(value=ast.Await(value=ast.Call() as call))
                ):
                    self.call(call, known)
                case _:
                    known.update(self.imports(item))

    def call(self, node: ast.Call, known: set[str]) -> None:
        """Allow ``self._create(...)``, ``Actions(self)`` and ``Actions(self._client)._create(...)``, cast or not."""
        if isinstance(node.func, ast.Name) and node.func.id == "cast":
            self.cast(node, known)
            return
        match node.func:
            case ast.Name(id=name) if name in known and name[:1].isupper():
                pass
            case ast.Attribute(value=ast.Name(id="self" | "cls"), attr=attr) if re.match(r"_[a-z]", attr):
                pass
            case ast.Attribute(value=ast.Call() as inner, attr=attr) if re.match(r"_[a-z]", attr):
                self.call(inner, known)
            case _:
                raise self.refuse(node, f"calls {ast.unparse(node.func)}")
        for value in [*node.args, *(keyword.value for keyword in node.keywords)]:
            self.value(value, known)
        if any(keyword.arg is None for keyword in node.keywords):
            raise self.refuse(node, "unpacks arguments")

    def cast(self, node: ast.Call, known: set[str]) -> None:
        """Allow ``cast("list[User]", self._invoke(...))``, awaited or not."""
        match node:
            case ast.Call(args=[ast.Constant(value=str(text)), inner], keywords=[]):
                try:
                    self.annotation(ast.parse(text, mode="eval").body)
                except SyntaxError:
                    raise self.refuse(node, f"casts to {text!r}") from None
                inner = inner.value if isinstance(inner, ast.Await) else inner
                if isinstance(inner, ast.Call):
                    self.call(inner, known)
                    return
        raise self.refuse(node, f"holds {ast.unparse(node)}")

    def value(self, node: ast.expr, known: set[str]) -> None:
        match node:
            case ast.Name(id=name) if name in known:
                pass
            case ast.Attribute(value=ast.Name(id="self"), attr="_client"):
                pass
            case ast.Call():
                self.call(node, known)
            case ast.Tuple(elts=items):
                for item in items:
                    self.value(item, known)
            case ast.Dict(keys=keys, values=values) if all(isinstance(key, ast.Constant) for key in keys):
                for item in values:
                    self.value(item, known)
            case _:
                self.literal(node)

    def default(self, node: ast.expr) -> None:
        """Allow a constant, one of the core's, or ``key(default=None)``."""
        match node:
            case ast.Call(
                func=ast.Name(id="key"), args=[], keywords=[ast.keyword(arg="default", value=value)]
            ):
                self.literal(value)
            case ast.Name(id=name) if name in _CONSTANTS:
                pass
            case _:
                self.literal(node)

    def literal(self, node: ast.expr) -> None:
        match node:
            case ast.Constant(value=str() | int() | float() | bool() | None):
                pass
            case ast.UnaryOp(op=ast.USub(), operand=ast.Constant(value=int() | float())):
                pass
            case ast.Tuple(elts=items) | ast.List(elts=items):
                for item in items:
                    self.literal(item)
            case ast.Dict(keys=keys, values=values):
                for key in keys:
                    if key is None:
                        raise self.refuse(node, "unpacks a mapping")
                    self.literal(key)
                for item in values:
                    self.literal(item)
            case _:
                raise self.refuse(node, f"holds {ast.unparse(node)} for a constant")

    def word(self, node: ast.expr) -> None:
        """Allow a name, with a sign before it such as that of an operator."""
        match node:
            case ast.Constant(value=str(text)) if is_identifier(text.removeprefix("$")):
                pass
            case _:
                raise self.refuse(node, f"holds {ast.unparse(node)} for a word")

    def annotation(self, node: ast.expr) -> None:
        """Allow names, ``dt.datetime``, unions and subscripts; text in them only if it is a name."""
        match node:
            case ast.Name() | ast.Constant(value=None):
                pass
            case ast.Constant(value=value) if value is Ellipsis:
                pass
            case ast.Constant(value=str(text)) if is_identifier(text):
                pass
            case ast.Attribute(value=ast.Name(id="dt"), attr="datetime" | "date"):
                pass
            case ast.BinOp(left=left, op=ast.BitOr(), right=right):
                self.annotation(left)
                self.annotation(right)
            case ast.Subscript(value=ast.Name(id="Literal"), slice=words):
                for word in words.elts if isinstance(words, ast.Tuple) else [words]:
                    self.word(word)
            case ast.Subscript(value=ast.Name(), slice=inner):
                self.annotation(inner)
            case ast.Tuple(elts=items) | ast.List(elts=items):
                for item in items:
                    self.annotation(item)
            case _:
                raise self.refuse(node, f"holds {ast.unparse(node)} for a type")


def check(text: str, name: str, package: str = places.DEFAULT) -> None:
    """Raise ``UnsafeError`` unless ``text`` is a module of the constructs that code of a package needs."""
    if not _TEXT.match(text):
        raise UnsafeError(f"{name}: generated code is not plain ASCII text")
    if found := _REMARK.search(text):
        line = text.count("\n", 0, found.start()) + 1
        raise UnsafeError(f"{name}:{line}: generated code holds a remark that tools obey: {found.group()!r}")
    try:
        tree = ast.parse(text)
    except (SyntaxError, ValueError, RecursionError, MemoryError) as error:
        where = f"{name}:{getattr(error, 'lineno', None) or 1}"
        raise UnsafeError(f"{where}: generated code does not parse: {error}") from None
    _Module(name, (package, places.CORE)).module(tree)
