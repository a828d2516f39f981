"""Writes plain YAML for machine-owned files: one fact a line, nothing that needs a parser's opinion."""

from __future__ import annotations

import math
import re
from collections.abc import Mapping, Sequence

_PLAIN_KEY = re.compile(r"[A-Za-z_/][A-Za-z0-9_./{}&$-]*(?: /[A-Za-z0-9_./{}&$-]*)?\Z")
_PLAIN_BLOCK = re.compile(r"[A-Za-z_/][A-Za-z0-9_./$\[\]-]*\Z")
_PLAIN_FLOW = re.compile(r"[A-Za-z_/][A-Za-z0-9_./-]*\Z")
_WORDS = {"true", "false", "null", "yes", "no", "on", "off", "y", "n", "nan", "inf"}
_LONGEST_KEY = 1000
_UNPRINTABLE = re.compile(r'[^\x20-\x7e]|["\\]')


def quoted(text: str) -> str:
    """Return a double-quoted scalar of ASCII characters."""

    def escape(found: re.Match[str]) -> str:
        char = found.group()
        code = ord(char)
        if char in '"\\':
            return "\\" + char
        if 0xD800 <= code <= 0xDFFF:  # half a character is none
            code = 0xFFFD
        return f"\\x{code:02x}" if code < 0x100 else f"\\u{code:04x}" if code < 0x10000 else f"\\U{code:08x}"

    return '"' + _UNPRINTABLE.sub(escape, text) + '"'


def scalar(value: object, *, flow: bool = False) -> str:
    """Return one value as a YAML scalar, quoted whenever a reader could take it for something else."""
    if isinstance(value, bool):
        return "true" if value else "false"
    if value is None:
        return "null"
    if isinstance(value, int) or (isinstance(value, float) and math.isfinite(value)):
        return repr(value)
    text = str(value)
    if text.lower() in _WORDS or not (_PLAIN_FLOW if flow else _PLAIN_BLOCK).match(text):
        return quoted(text)
    return text


def key(text: str) -> str:
    """Return a mapping key, quoted where needed."""
    return quoted(text) if text.lower() in _WORDS or not _PLAIN_KEY.match(text) else text


def _entry(key: str) -> str:
    """Return a key and its colon; a long one has to be announced."""
    return f"{key}:" if len(key) <= _LONGEST_KEY else f"? {key}\n:"


def flow(value: object) -> str:
    """Return a value on one line."""
    if isinstance(value, Mapping):
        entries = ((scalar(str(k), flow=True), flow(v)) for k, v in value.items())
        return "{" + ", ".join(f"{'? ' * (len(k) > _LONGEST_KEY)}{k}: {v}" for k, v in entries) + "}"
    if isinstance(value, Sequence) and not isinstance(value, str):
        return "[" + ", ".join(flow(item) for item in value) + "]"
    return scalar(value, flow=True)


def block(data: Mapping[str, object], flow_below: int, indent: int = 0) -> list[str]:
    """Return lines for a mapping; mappings nested deeper than ``flow_below`` levels go on one line."""
    lines: list[str] = []
    pad = "  " * indent
    for name, value in data.items():
        start = pad + _entry(key(name)).replace("\n", f"\n{pad}")
        if isinstance(value, Mapping) and value and indent < flow_below:
            lines.append(start)
            lines.extend(block(value, flow_below, indent + 1))
        elif isinstance(value, (Mapping, list, tuple)):
            lines.append(f"{start} {flow(value)}")
        else:
            lines.append(f"{start} {scalar(value)}")
    return lines
