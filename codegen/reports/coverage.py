"""Counts how much of the vendor's API is named, curated, callable, typed, verified and tested."""

from __future__ import annotations

import importlib
import json
import re
import sys
from collections import Counter
from collections.abc import Iterable, Iterator, Mapping, Sequence
from pathlib import Path

import attrs

from codegen.manifest.builds import history
from codegen.manifest.entities import element
from codegen.manifest.evidence import proven
from codegen.manifest.model import Manifest, Op, Resource
from codegen.manifest.upstream import Upstream
from codegen.naming.published import Published
from codegen.render import constants

GRADES = ("A", "B", "C", "D")
PROVEN = ("read", "write", "delete")
#: What was seen of operations that nobody has proven, the most telling first.
UNPROVEN = ("timeout", "refused", "alive", "documented", "untried")
_WRITES = ("create", "update", "upload", "bulk")
_ANSWERS = ("list", "get", "get_one", "create", "update", "upload", "report", "bulk", "download")
_PLACEHOLDER = re.compile(r"\{[^{}]*\}")


@attrs.define
class Operation:
    """What is known of one operation of the vendor's description."""

    which: str
    resource: str
    name: str
    curated: list[str]
    grade: str
    typed_in: bool
    typed_out: bool
    callable: bool
    row: bool
    shape: bool
    gone: bool = False
    kind: str = ""
    proven: list[str] = attrs.Factory(list)
    """What tenants proved that it can: ``read``, ``write``, ``delete``."""
    seen: list[str] = attrs.Factory(list)
    """All that was seen of it, as the words of the evidence say."""

    @property
    def outcome(self) -> str:
        """What is known of it from tenants, in a word: what is proven, else why it is not."""
        return next(
            (word for word in (*self.proven, *UNPROVEN) if word in (*self.proven, *self.seen)), "unknown"
        )

    @property
    def tested(self) -> bool:
        """Whether a test calls it and looks at the request."""
        return self.row or self.shape


@attrs.define
class Missing:
    """A row of the requirements that the vendor does not publish, and what a tenant gets instead."""

    endpoint: str
    method: str
    instead: str


@attrs.define
class Untyped:
    """A published list whose rows have no model, and why."""

    path: str
    why: str


@attrs.define
class Changing:
    """A list, and how ``changed_since`` finds what changed in it; why it cannot."""

    list: str
    how: str
    by: str = ""
    grade: str = ""


#: The curated methods that make each request.
Curated = dict[str, list[tuple[Resource, Op]]]


@attrs.define
class Coverage:
    """All of it: by operation, for the curated methods, and for the requirements."""

    operations: list[Operation]
    dialect: str
    curated: dict[str, dict[str, int]]
    requirements: int
    missing: list[Missing]
    changes: list[Changing]
    lists: int
    untyped: list[Untyped]
    tests_found: bool
    #: Whether the vendor publishes a description; without one, what is counted are the manifest's own methods.
    described: bool
    #: What there is in each of the vendor's builds; nothing where the description is of one.
    builds: dict[str, dict[str, int]] = attrs.Factory(dict)

    def by_resource(self) -> dict[str, dict[str, int]]:
        """Return the counts of each published resource."""
        found: dict[str, list[Operation]] = {}
        for operation in self.operations:
            found.setdefault(operation.resource, []).append(operation)
        return {name: counted(operations) for name, operations in sorted(found.items())}

    def by_kind(self) -> dict[str, dict[str, int]]:
        """Return what tenants proved of the operations of each kind; each operation counts in one column."""
        found: dict[str, list[str]] = {}
        for operation in self.operations:
            found.setdefault(operation.kind, []).append(operation.outcome)
        columns = (*PROVEN, *UNPROVEN, "unknown")
        return {
            kind: {"operations": len(words), **{column: words.count(column) for column in columns}}
            for kind, words in sorted(found.items())
        }

    def total(self) -> dict[str, int]:
        """Return the counts of the whole description."""
        return counted(self.operations)


def counted(operations: Iterable[Operation]) -> dict[str, int]:
    """Return how many operations there are of each kind."""
    given = list(operations)
    grades = Counter(operation.grade for operation in given)
    return {
        "published": sum(not operation.gone for operation in given),
        "gone": sum(operation.gone for operation in given),
        "manifest": sum(bool(operation.name) for operation in given),
        "curated": sum(bool(operation.curated) for operation in given),
        "callable": sum(operation.callable for operation in given),
        "typed in": sum(operation.typed_in for operation in given),
        "typed out": sum(operation.typed_out for operation in given),
        **{grade: grades[grade] for grade in GRADES},
        **{what: sum(what in operation.proven for operation in given) for what in PROVEN},
        "rows": sum(operation.row for operation in given),
        "shapes": sum(operation.shape for operation in given),
        "tested": sum(operation.tested for operation in given),
    }


def measure(
    manifest: Manifest, published: Published, upstream: Upstream, package: Path, tests: Path | None
) -> Coverage:
    """Return the coverage of a manifest, of the package made from it and of the tests in the folder ``tests``."""
    curated: Curated = {}
    for resource in manifest.resources.values():
        for op in resource.ops.values():
            if op.request is not None:
                which = f"{op.request.verb} {op.request.path}"
                curated.setdefault(which, []).append((resource, op))
    by_method = {f"{r.name}.{op.name}": which for which, known in curated.items() for r, op in known}
    rows = {by_method.get(method, "") for method in _covered(tests, "methods")}
    shapes = set(_covered(tests, "operations"))
    written = _written(package)
    found = [
        _operation(which, published, curated, written, row=which in rows, shape=which in shapes)
        for file in upstream.files()
        for which in upstream.operations(file)
    ]
    required = [(r, op) for r in manifest.resources.values() for op in r.ops.values() if op.inventory_row]
    return Coverage(
        sorted(found, key=lambda operation: (operation.resource, operation.which)),
        manifest.dialects[0],
        {r.name: _methods(r, manifest.dialects[0]) for r in manifest.resources.values()},
        len(required),
        list(_missing(manifest, required, found)),
        [_changing(r) for r in manifest.resources.values() if any(map(_lists, r.ops.values()))],
        sum("list" in r.ops for r in published.resources.values()),
        list(_untyped(published)),
        bool(shapes or rows - {""}),
        upstream.exists,
        past.counts() if (past := history(upstream)) is not None else {},
    )


def _operation(
    which: str,
    published: Published,
    curated: Curated,
    written: Mapping[str, frozenset[tuple[str, str]]],
    *,
    row: bool,
    shape: bool,
) -> Operation:
    """Return what is known of one published operation; ``written`` is what the package has of each resource."""
    home, _, name = published.lock.get(which, "").partition(".")
    own = published.resources.get(home)
    known = own.ops.get(name) if own else None
    by = [(r, op) for r, op in curated.get(which, []) if not op.of]
    seen = known.evidence if known else []
    return Operation(
        which,
        resource=home or which.split("/")[1].split("/")[0],
        name=name,
        curated=[f"{r.name}.{op.name}" for r, op in by],
        grade=min([*(op.grade for _, op in by), known.grade if known else "C"]),
        typed_in=any(op.kind in _WRITES for _, op in by) or (known is not None and _takes(known, published)),
        typed_out=any(op.kind in _ANSWERS for _, op in by) or (known is not None and _answers(known)),
        callable=(which, name) in written.get(home, frozenset()),
        row=row,
        shape=shape,
        gone=known is not None and bool(known.gone),
        kind=known.kind if known else "",
        proven=proven(seen),
        seen=sorted({fact.saw for fact in seen}),
    )


def _missing(
    manifest: Manifest, required: Iterable[tuple[Resource, Op]], found: Iterable[Operation]
) -> Iterator[Missing]:
    """Yield the rows of the requirements that no published operation answers, whatever its ids are called."""
    root = str(constants.value(manifest.api, "api_path") or "")
    endpoints = {_PLACEHOLDER.sub("{}", operation.which) for operation in found}
    for resource, op in required:
        row = str(op.inventory_row)
        if _PLACEHOLDER.sub("{}", row.replace(f" {root}/", " /")) not in endpoints:
            yield Missing(row, f"{resource.name}.{op.name}", _instead(op))


def _takes(op: Op, published: Published) -> bool:
    """Whether a known model goes in."""
    return op.kind in _WRITES or (op.body is not None and element(op.body) in published.entities)


def _answers(op: Op) -> bool:
    """Whether a known model, or a file, comes out."""
    return op.kind in _ANSWERS or op.returns is not None


def _untyped(published: Published) -> Iterator[Untyped]:
    """Yield the published lists without rows of a known model: what is read at the path of a resource itself."""
    for resource in published.resources.values():
        op = resource.ops.get("list")
        if op is None or op.kind == "list":
            continue
        why = f"answers {op.returns}" if op.returns else "nothing tells what its rows are"
        yield Untyped(resource.path, f"{why}; gone in build {op.gone}" if op.gone else why)


def _instead(op: Op) -> str:
    own = op.request
    if own is None:
        return "nothing; refused unless experimental" if op.experimental else "nothing; refused"
    query = "&".join(f"{key}={value}" for key, value in own.fixed.items())
    bound = "&".join(f"{name}={{{source}}}" for name, source in op.bind.items() if own.verb == "GET")
    text = "&".join(part for part in (query, bound) if part)
    return f"{own.verb} {own.path}{'?' + text if text else ''}"


def _lists(op: Op) -> bool:
    return op.kind == "list" and not op.of


def _changing(resource: Resource) -> Changing:
    changes = resource.changes
    if changes is None:
        return Changing(resource.name, "no: rows have no date of their last change")
    how = f"asks with {changes.filter}" if changes.filter else "reads the whole list and compares"
    return Changing(resource.name, how, changes.by, changes.grade)


def _methods(resource: Resource, dialect: str) -> dict[str, int]:
    """Return the counts of the methods of one curated resource."""
    grades = Counter(op.grade for op in resource.ops.values())
    return {
        "methods": len(resource.ops),
        f"on {dialect}": sum(op.request is not None for op in resource.ops.values()),
        **{grade: grades[grade] for grade in GRADES},
        "requirements": sum(op.inventory_row is not None for op in resource.ops.values()),
    }


def _written(package: Path) -> dict[str, frozenset[tuple[str, str]]]:
    """Return the operations each generated resource of ``client.api`` has both facts and a method for."""
    found: dict[str, frozenset[tuple[str, str]]] = {}
    for path in (package / "facts" / "api" / "resources").glob("*.json"):
        module = package / "api" / path.with_suffix(".py").name
        if not module.is_file():
            continue
        methods = set(re.findall(r"^    def (\w+)\(", module.read_text(encoding="ascii"), re.MULTILINE))
        ops = json.loads(path.read_bytes())["ops"]
        sent = {name: next(iter(op["requests"].values())) for name, op in ops.items() if name in methods}
        found[path.stem] = frozenset((f"{own['verb']} {own['path']}", name) for name, own in sent.items())
    return found


def _covered(tests: Path | None, what: str) -> Sequence[str]:
    """Return which methods or operations tests go through, as their module ``covered`` says; none without it."""
    if tests is None or not (tests / "covered.py").is_file():
        return ()
    root = str(tests.parent)
    if root not in sys.path:
        sys.path.insert(0, root)
    said: Sequence[str] = getattr(importlib.import_module(f"{tests.name}.covered"), what)()
    return said
