"""Writes the constants of ``api.yaml`` as a typed Python module."""

from __future__ import annotations

import re
from collections.abc import Iterable, Mapping
from typing import Any

from codegen.render import facts_out
from codegen.safe import ident, literal

_WIDTH = 110
_PIECE = 90
#: Any: plain data from YAML whose form the JSON Schema has checked.
Facts = Mapping[str, Any]


def _kinds(values: Iterable[object]) -> str:
    return " | ".join(sorted({_kind(value) for value in values}))


def _kind(value: object) -> str:
    if isinstance(value, dict):
        return f"dict[{_kinds(value) or 'str'}, {_kinds(value.values()) or 'str'}]"
    if isinstance(value, (list, tuple)):
        return f"tuple[{_kinds(value) or 'str'}, ...]"
    return type(value).__name__


def _text(name: str, value: str) -> str:
    line = f"{name}: Final = {literal(value)}"
    if len(line) <= _WIDTH:
        return line
    pieces = [""]
    for word in re.findall(r"\S*\s*", value):
        if len(pieces[-1]) + len(word) > _PIECE and pieces[-1]:
            pieces.append("")
        pieces[-1] += word
    return f"{name}: Final = (\n" + "".join(f"    {literal(piece)}\n" for piece in pieces) + ")"


def constant(name: str, value: object) -> str:
    """Return the definition of one constant."""
    name = ident(name)
    if isinstance(value, str):
        return _text(name, value)
    if not isinstance(value, (dict, list, tuple)):
        return f"{name}: Final = {literal(value)}"
    head = f"{name}: Final[{_kind(value)}] = "
    if len(head + literal(value)) <= _WIDTH:
        return head + literal(value)
    return head + _spread(value, 0)


def _spread(value: object, indent: int) -> str:
    """Return a container with one entry a line, its own containers on one line where they fit."""
    pad = " " * (indent + 4)
    if isinstance(value, dict):
        lines = [
            f"{pad}{literal(key)}: {_fit(item, indent + 4, len(literal(key)) + 3)},"
            for key, item in value.items()
        ]
        return "{\n" + "\n".join(lines) + "\n" + " " * indent + "}"
    items = value if isinstance(value, (list, tuple)) else [value]
    return "(\n" + "".join(f"{pad}{_fit(item, indent + 4, 1)},\n" for item in items) + " " * indent + ")"


def _fit(value: object, indent: int, used: int) -> str:
    text = literal(value)
    nested = isinstance(value, (dict, list, tuple))
    return _spread(value, indent) if nested and indent + used + len(text) > _WIDTH else text


#: The constants that stand in signatures and docstrings too.
SAID = ("default_page_size", "largest_page_size", "change_overlap")


def number(api: Facts, name: str) -> int:
    """Return a constant that is a number; 0 where there is none, which the linter refuses."""
    given = api.get("constants", {}).get(name, 0)
    found: int = given["value"] if isinstance(given, dict) else given
    return found


def definitions(api: Facts) -> list[str]:
    """Return the definitions for everything in ``api.yaml`` the package acts on."""
    found: list[str] = []
    for name, given in api["constants"].items():
        facts: Facts = given if isinstance(given, dict) else {"value": given}
        value: object = facts["value"]
        if facts.get("keys") == "int" and isinstance(value, dict):
            value = {int(key): item for key, item in value.items()}
        found.append(constant(name.upper(), value))
    dialects = api["dialects"]
    found.append(constant("DIALECTS", list(dialects)))
    found.append(constant("TENANT_ID_IN", {name: facts["tenant_id"] for name, facts in dialects.items()}))
    required = [name for name, facts in dialects.items() if facts.get("requires_any")]
    found.append(constant("REQUIRED_FILTERS_IN", required))
    found.append(constant("PAGE_STYLES", api["page_styles"]))
    found.append(constant("RESOLVERS", api.get("resolvers", {})))
    return found


def facts(api: Facts, version: str) -> str:
    """Return ``api.json``: everything in ``api.yaml`` the package acts on, without what only readers need."""
    told = ("doc", "grade", "note")
    data = {
        "product": {**{k: v for k, v in api["product"].items() if k != "class_prefix"}, "version": version},
        "dialects": {
            name: {key: value for key, value in how.items() if key not in told}
            for name, how in api["dialects"].items()
        },
        "page_styles": api["page_styles"],
        "resolvers": api.get("resolvers", {}),
        "constants": {
            name: given["value"] if isinstance(given, dict) else given
            for name, given in api["constants"].items()
        },
    }
    return facts_out.dump(data, 2)
