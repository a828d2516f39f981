"""Methods: the calls of a resource with their signatures and docstrings, read from its rendered module."""

from __future__ import annotations

import ast
import re
from collections.abc import Iterator

import attrs

from codegen.manifest.model import Op, Resource
from codegen.render import apitxt, docs

__all__ = ["Method", "methods"]

_SECTIONS = ("Args", "Filters", "Returns", "Raises")
_MANY = "_many"


@attrs.frozen
class Method:
    """One call: its name, and what its signature and its docstring say."""

    name: str
    signature: str
    op: Op | None
    """The operation that its requests are of."""
    first: str
    about: str
    args: list[tuple[str, str]]
    returns: str
    raises: list[tuple[str, str]]


def methods(source: str, resource: Resource) -> Iterator[Method]:
    """Yield the methods in the order of the module, with what they are called before the dot: ``tickets.list``."""
    signatures = {
        apitxt.name_of(line).removeprefix(f"{resource.name}."): line
        for line in apitxt.of_module(source, resource.name, resource)
    }
    for name, said in _docstrings(source, resource.class_name).items():
        op = _op(resource, name)
        line = signatures[name].partition("  ")[0]
        paragraphs = said.split("\n\n")
        sections = {
            title: paragraph
            for paragraph in paragraphs
            if (title := paragraph.partition(":\n")[0]) in _SECTIONS and ":\n" in paragraph
        }
        told = [_flat(paragraph) for paragraph in paragraphs if paragraph not in sections.values()]
        request = docs.endpoint(op) if op is not None else ""
        yield Method(
            name,
            line.removeprefix(f"{resource.name}."),
            op,
            told[0],
            " ".join(told[1:]).removeprefix(request).strip(),
            _entries(sections.get("Args", "")),
            _flat(sections.get("Returns", "").partition("\n")[2]),
            _entries(sections.get("Raises", "")),
        )


def _docstrings(source: str, name: str) -> dict[str, str]:
    """Return the docstrings of the public methods of a class; of one with several signatures that of the last."""
    found: dict[str, str] = {}
    for cls in ast.parse(source).body:
        if isinstance(cls, ast.ClassDef) and cls.name == name:
            for item in cls.body:
                if isinstance(item, ast.FunctionDef) and not item.name.startswith("_"):
                    found[item.name] = ast.get_docstring(item) or found.get(item.name, "")
    return found


def _op(resource: Resource, name: str) -> Op | None:
    """Return the operation that a method sends the requests of."""
    if name in resource.ops:
        return resource.ops[name]
    if name == "ensure":
        return resource.ops["create"]
    if name.endswith(_MANY):
        return resource.ops[name.removesuffix(_MANY)]
    return resource.listed


def _flat(said: str) -> str:
    return " ".join(said.split())


def _entries(section: str) -> list[tuple[str, str]]:
    """Return the entries of a section of a docstring: each begins where a line is indented once."""
    entries = re.split(r"^ {4}(?=\S)", section, flags=re.MULTILINE)[1:]
    return [(name, _flat(said)) for name, _, said in (entry.partition(": ") for entry in entries)]
