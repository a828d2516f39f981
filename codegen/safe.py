"""Code injection guard: no manifest text becomes code. Checked names and paths, ASCII literals, flat remarks."""

from __future__ import annotations

import keyword
import math
import re
import textwrap

_NAME = re.compile(r"[A-Za-z_][A-Za-z0-9_]*\Z")
_UNPRINTABLE = re.compile(r"[^\x20-\x7e]")
_FILE = re.compile(r"[A-Za-z0-9_][A-Za-z0-9_.-]{0,119}\Z")
_DOTTED = frozenset({".claude-plugin", ".mcp.json"})  # names that others prescribe
_DEVICE = re.compile(r"(con|prn|aux|nul|com[0-9]|lpt[0-9])(\.|\Z)", re.IGNORECASE)


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


def dotted(text: str) -> str:
    """Return ``text`` if it is the full name of a package or module."""
    return ".".join(map(ident, text.split(".")))


def is_file_name(text: str) -> bool:
    """Whether ``text`` can be a file's name on every system: plain characters, no device, no way up."""
    return bool(_FILE.match(text)) and not _DEVICE.match(text) and not text.endswith(".")


def path(text: str) -> str:
    """Return ``text`` if it is a relative path of plain names; every file to be written goes through this."""
    if not all(part in _DOTTED or is_file_name(part) for part in text.split("/")):
        raise UnsafeError(f"{text!r} cannot be the path of a generated file")
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
    if value is None or isinstance(value, (bool, int)) or (isinstance(value, float) and math.isfinite(value)):
        return repr(value)
    raise UnsafeError(f"{value!r} is not plain data")


def doc(text: str) -> str:
    """Return ``text`` fit for a docstring or a comment: one line, no quotes that end it, no escapes."""
    flat = _UNPRINTABLE.sub("?", " ".join(text.split()))
    return flat.replace("\\", "/").replace('"', "'")


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
