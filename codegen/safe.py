"""Keeps manifest text from becoming code: checked names, ASCII literals, and an allow-list for what was rendered."""

from __future__ import annotations

import ast
import keyword
import re
import textwrap

_NAME = re.compile(r"[A-Za-z_][A-Za-z0-9_]*\Z")
_SAFE_TEXT = re.compile(r"[\n\x20-\x7e]*\Z")


class UnsafeError(Exception):
    """Text from the manifest could not be put into code safely."""


def is_identifier(text: str) -> bool:
    """Whether ``text`` can be a Python name: ASCII, no keyword, no name mangling."""
    return bool(_NAME.match(text)) and not keyword.iskeyword(text) and not text.startswith("__")


def ident(text: str) -> str:
    """Return ``text`` if it is a Python name; templates put names through this."""
    if not is_identifier(text):
        raise UnsafeError(f"{text!r} cannot be a Python name")
    return text


def literal(value: object) -> str:
    """Return ``value`` as a Python literal of ASCII characters."""
    if isinstance(value, str):
        text = ascii(value)
        return f'"{text[1:-1]}"' if text[0] == "'" and '"' not in text else text
    if isinstance(value, (list, tuple)):
        items = ", ".join(literal(item) for item in value)
        return f"({items},)" if len(value) == 1 else f"({items})"
    if isinstance(value, dict):
        return "{" + ", ".join(f"{literal(k)}: {literal(v)}" for k, v in value.items()) + "}"
    if value is None or isinstance(value, (bool, int, float)):
        return repr(value)
    raise UnsafeError(f"{value!r} is not plain data")


def doc(text: str) -> str:
    """Return ``text`` fit for a docstring or a comment: one line, no quotes that end it, no escapes."""
    flat = " ".join(text.split())
    if not _SAFE_TEXT.match(flat):
        flat = flat.encode("ascii", "replace").decode("ascii")
    return flat.replace("\\", "/").replace('"""', "'''").replace('"', "'")


def wrap(text: str, indent: int, width: int = 108) -> str:
    """Return ``text`` as lines of a docstring; the first is not indented."""
    pad = " " * indent
    return textwrap.fill(
        doc(text),
        width,
        initial_indent=pad,
        subsequent_indent=pad,
        break_long_words=False,
        break_on_hyphens=False,
    ).lstrip()


_ALLOWED: tuple[type[ast.AST], ...] = (
    ast.Module,
    ast.Expr,
    ast.Constant,
    ast.Import,
    ast.ImportFrom,
    ast.alias,
    ast.If,
    ast.Name,
    ast.Load,
    ast.Store,
    ast.ClassDef,
    ast.FunctionDef,
    ast.arguments,
    ast.arg,
    ast.keyword,
    ast.Return,
    ast.AnnAssign,
    ast.Assign,
    ast.Subscript,
    ast.Tuple,
    ast.Dict,
    ast.BinOp,
    ast.BitOr,
    ast.UnaryOp,
    ast.USub,
    ast.Attribute,
    ast.Call,
    ast.List,
)
_CALLABLE = re.compile(
    r"(entity|key|cached_property|self\._[a-z_]+|[A-Z][A-Za-z]*|[A-Z][A-Za-z]*\(self\._client\)\._[a-z_]+)\Z"
)


def check_python(text: str, name: str) -> None:
    """Raise ``UnsafeError`` unless ``text`` is made only of the constructs generated code needs."""
    try:
        tree = ast.parse(text)
    except SyntaxError as error:
        raise UnsafeError(f"{name}:{error.lineno}: generated code does not parse: {error.msg}") from None
    for node in ast.walk(tree):
        line = getattr(node, "lineno", 1)
        if not isinstance(node, _ALLOWED):
            raise UnsafeError(f"{name}:{line}: generated code holds a {type(node).__name__}")
        if isinstance(node, ast.Call) and not _CALLABLE.match(ast.unparse(node.func)):
            raise UnsafeError(f"{name}:{line}: generated code calls {ast.unparse(node.func)}")
        if isinstance(node, (ast.Import, ast.ImportFrom)):
            modules = (
                [node.module or ""] if isinstance(node, ast.ImportFrom) else [a.name for a in node.names]
            )
            for module in modules:
                if module.split(".")[0] not in {
                    "__future__",
                    "typing",
                    "collections",
                    "datetime",
                    "functools",
                    "halopsa",
                }:
                    raise UnsafeError(f"{name}:{line}: generated code imports {module}")
