"""Counts how much of the vendor's API is named, curated, callable, typed, verified and tested."""

from __future__ import annotations

import importlib
import json
import re
import sys
from collections import Counter
from collections.abc import Iterable, Mapping
from pathlib import Path

import attrs

from codegen.manifest.entities import element
from codegen.manifest.model import Manifest, Op, Resource
from codegen.manifest.upstream import Upstream
from codegen.naming.published import Published

GRADES = ("A", "B", "C", "D")
_TYPED = ("list", "get", "get_one", "create", "update", "upload", "report")
_PLACEHOLDER = re.compile(r"\{[^{}]*\}")


@attrs.define
class Operation:
    """What is known of one operation of the vendor's description."""

    which: str
    resource: str
    name: str
    curated: list[str]
    grade: str
    typed: bool
    callable: bool
    row: bool
    shape: bool

    @property
    def tested(self) -> bool:
        """Whether a test calls it and looks at the request."""
        return self.row or self.shape


@attrs.define
class Missing:
    """A row of the inventory that the vendor does not publish, and what a tenant gets instead."""

    endpoint: str
    method: str
    instead: str


@attrs.define
class Changing:
    """A list, and how ``changed_since`` finds what changed in it; why it cannot."""

    list: str
    how: str
    by: str = ""
    grade: str = ""


@attrs.define
class Coverage:
    """All of it: by operation, for the curated methods, and for the inventory."""

    operations: list[Operation]
    curated: dict[str, dict[str, int]]
    inventory: int
    missing: list[Missing]
    changes: list[Changing]
    tests_found: bool

    def by_resource(self) -> dict[str, dict[str, int]]:
        """Return the counts of each published resource."""
        found: dict[str, list[Operation]] = {}
        for operation in self.operations:
            found.setdefault(operation.resource, []).append(operation)
        return {name: counted(operations) for name, operations in sorted(found.items())}

    def total(self) -> dict[str, int]:
        """Return the counts of the whole description."""
        return counted(self.operations)


def counted(operations: Iterable[Operation]) -> dict[str, int]:
    """Return how many operations there are of each kind."""
    given = list(operations)
    grades = Counter(operation.grade for operation in given)
    return {
        "published": len(given),
        "manifest": sum(bool(operation.name) for operation in given),
        "curated": sum(bool(operation.curated) for operation in given),
        "callable": sum(operation.callable for operation in given),
        "typed": sum(operation.typed for operation in given),
        **{grade: grades[grade] for grade in GRADES},
        "rows": sum(operation.row for operation in given),
        "shapes": sum(operation.shape for operation in given),
        "tested": sum(operation.tested for operation in given),
    }


def measure(
    manifest: Manifest, published: Published, upstream: Upstream, package: Path, tests: Path | None
) -> Coverage:
    """Return the coverage of a manifest, of the package made from it and of the tests in the folder ``tests``."""
    curated: dict[str, list[tuple[Resource, Op]]] = {}
    methods: dict[str, str] = {}
    for resource in manifest.resources.values():
        for op in resource.ops.values():
            if op.v2 is not None:
                curated.setdefault(f"{op.v2.verb} {op.v2.path}", []).append((resource, op))
                methods[f"{resource.name}.{op.name}"] = f"{op.v2.verb} {op.v2.path}"
    written = _written(package)
    rows = {methods.get(method, "") for method in _inventory_methods(tests)}
    shapes = set(_shapes(tests))
    found: list[Operation] = []
    for file in upstream.files():
        for which in upstream.operations(file):
            resource_name, _, name = published.lock.get(which, "").partition(".")
            own = published.resources.get(resource_name)
            known = own.ops.get(name) if own else None
            by = [(r, op) for r, op in curated.get(which, []) if not op.of]
            found.append(
                Operation(
                    which,
                    resource_name or which.split("/")[1].split("/")[0],
                    name,
                    [f"{r.name}.{op.name}" for r, op in by],
                    min((op.grade for _, op in by), default=known.grade if known else "C"),
                    any(op.kind in _TYPED for _, op in by)
                    or (known is not None and _typed(known, published)),
                    (which, name) in written.get(resource_name, frozenset()),
                    which in rows,
                    which in shapes,
                )
            )
    endpoints = {_PLACEHOLDER.sub("{}", operation.which) for operation in found}
    listed = [(r, op) for r in manifest.resources.values() for op in r.ops.values() if op.inventory_row]
    missing = [
        Missing(str(op.inventory_row), f"{r.name}.{op.name}", _instead(op))
        for r, op in listed
        if _PLACEHOLDER.sub("{}", str(op.inventory_row).replace(" /api/", " /")) not in endpoints
    ]
    return Coverage(
        sorted(found, key=lambda operation: (operation.resource, operation.which)),
        {r.name: _methods(r) for r in manifest.resources.values()},
        len(listed),
        missing,
        [_changing(r) for r in manifest.resources.values() if "list" in r.ops],
        bool(shapes or rows - {""}),
    )


def _typed(op: Op, published: Published) -> bool:
    known = op.body is not None and element(op.body) in published.entities
    return op.kind in _TYPED or op.returns is not None or known


def _instead(op: Op) -> str:
    if op.v2 is None:
        return "nothing; refused unless experimental" if op.experimental else "nothing; refused"
    query = "&".join(f"{key}={value}" for key, value in op.v2.fixed.items())
    bound = "&".join(f"{name}={{{source}}}" for name, source in op.bind.items() if op.v2.verb == "GET")
    text = "&".join(part for part in (query, bound) if part)
    return f"{op.v2.verb} {op.v2.path}{'?' + text if text else ''}"


def _changing(resource: Resource) -> Changing:
    changes = resource.changes
    if changes is None:
        return Changing(resource.name, "no: rows have no date of their last change")
    how = f"asks with {changes.filter}" if changes.filter else "reads the whole list and compares"
    return Changing(resource.name, how, changes.by, changes.grade)


def _methods(resource: Resource) -> dict[str, int]:
    """Return the counts of the methods of one curated resource."""
    grades = Counter(op.grade for op in resource.ops.values())
    return {
        "methods": len(resource.ops),
        "on v2": sum(op.v2 is not None for op in resource.ops.values()),
        **{grade: grades[grade] for grade in GRADES},
        "inventory rows": sum(op.inventory_row is not None for op in resource.ops.values()),
    }


def _written(package: Path) -> dict[str, frozenset[tuple[str, str]]]:
    """Return the operations each generated resource of ``client.api`` has both facts and a method for."""
    found: dict[str, frozenset[tuple[str, str]]] = {}
    for path in (package / "facts" / "api" / "resources").glob("*.json"):
        module = package / "api" / path.with_suffix(".py").name
        if not module.is_file():
            continue
        methods = set(re.findall(r"^    def (\w+)\(", module.read_text(encoding="ascii"), re.MULTILINE))
        ops: Mapping[str, Mapping[str, Mapping[str, Mapping[str, str]]]] = json.loads(path.read_bytes())[
            "ops"
        ]
        found[path.stem] = frozenset(
            (f"{op['requests']['v2']['verb']} {op['requests']['v2']['path']}", name)
            for name, op in ops.items()
            if name in methods
        )
    return found


def _module(tests: Path | None, name: str) -> object:
    """Return a module of the tests that says what they enumerate; ``None`` where there is none."""
    if tests is None or not (tests / f"{name.replace('.', '/')}.py").is_file():
        return None
    root = str(tests.parent)
    if root not in sys.path:
        sys.path.insert(0, root)
    return importlib.import_module(f"{tests.name}.{name}")


def _inventory_methods(tests: Path | None) -> list[str]:
    """Return the methods whose requests ``tests/wire`` has rows for: a test there holds the two together."""
    rows = getattr(_module(tests, "wire.inventory"), "INVENTORY", ())
    return [str(method) for _, _, method in rows]


def _shapes(tests: Path | None) -> list[str]:
    """Return the operations ``tests/published`` calls one by one: what its tests go through."""
    operations = getattr(_module(tests, "published.description"), "operations", None)
    return [str(operation.which) for operation in operations()] if callable(operations) else []
