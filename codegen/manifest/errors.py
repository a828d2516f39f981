"""The error classes of an API: those that ``errors`` of ``api.yaml`` lists, and one for each other kind of the core."""

from __future__ import annotations

import ast
from collections.abc import Mapping
from functools import cache
from typing import Any

import attrs

from codegen import places

#: Any: plain data from YAML whose form the JSON Schema has checked.
Facts = Mapping[str, Any]
#: What errors of an API whose failures have an envelope are, besides.
CODED = "CodedError"


@attrs.frozen
class Kind:
    """A kind of error or warning of the core: the class, and the first sentences of its docstring."""

    cls: str
    doc: str

    @property
    def plain(self) -> str:
        """What the class of this kind is called after the prefix of an API."""
        return self.cls.removeprefix("Api")


@attrs.frozen
class ErrorClass:
    """One class: ``above`` is the class of the API that it derives from, ``core`` that of the core."""

    name: str
    kind: str
    above: str
    core: str
    doc: str


@cache
def kinds() -> dict[str, Kind]:
    """Return the kinds that the core knows, by their names in an ``ErrorFamily``; read from its text."""
    path = places.ROOT.joinpath(*places.CORE.split("."), "errors.py")
    tree = ast.parse(path.read_text(encoding="utf-8"))
    classes = {node.name: node for node in tree.body if isinstance(node, ast.ClassDef)}
    found: dict[str, Kind] = {}
    for node in classes["ErrorFamily"].body:
        match node:
            case ast.AnnAssign(target=ast.Name(id=kind), value=ast.Name(id=cls)):
                said = ast.get_docstring(classes[cls]) or ""
                found[kind] = Kind(cls, " ".join(said.partition("\n\n")[0].split()))
    return found


def listed(api: Facts) -> Facts:
    """Return the classes that the manifest lists."""
    found: Facts = api.get("errors", {})
    return found


def names(api: Facts, prefix: str) -> dict[str, str]:
    """Return the name of the class of each kind: the first that is listed, else the prefix and the kind's own."""
    found: dict[str, str] = {}
    for name, given in listed(api).items():
        found.setdefault(given["kind"], name)
    return {kind: found.get(kind, f"{prefix}{how.plain}") for kind, how in kinds().items()}


def classes(api: Facts, prefix: str) -> list[ErrorClass]:
    """Return all classes of an API, those others derive from first."""
    known, given = kinds(), listed(api)
    named = names(api, prefix)
    base = named["error"]
    coded = CODED if api.get("error_envelope") else known["error"].cls
    found = [ErrorClass(base, "error", "", coded, given.get(base, {}).get("doc") or known["error"].doc)]
    for name, one in given.items():
        if name != base:
            kind = one["kind"]
            core = known[kind].cls if kind != "error" else ""
            found.append(ErrorClass(name, kind, one.get("of", base), core, one.get("doc") or known[kind].doc))
    for kind, how in known.items():
        if named[kind] not in {one.name for one in found}:
            above = "" if kind.endswith("warning") else base
            found.append(ErrorClass(named[kind], kind, above, how.cls, how.doc))
    return found
