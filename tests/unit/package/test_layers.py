"""The floors of the house: which module may import which, and the exceptions of today, which may only become fewer.

All imports count: those inside functions, those for type checkers only, ``import_module("...")``, tables of
names that are loaded later, and paths of modules in strings.
"""

from __future__ import annotations

import ast
import re
from collections.abc import Iterable, Iterator, Mapping
from functools import cache, cached_property
from pathlib import Path
from typing import TypeAlias

import pytest

ROOT = Path(__file__).resolve().parents[3]

Arrow: TypeAlias = tuple[str, str]
Graph: TypeAlias = dict[str, set[str]]

#: From the ground up: the modules of each folder. A module imports from floors below, from its own folder, and from
#: folders that stand after its own on the same floor; never in a circle. A module that stands nowhere is unknown.
ROOMS = (
    "config",
    "base",
    "http",
    "ratelimit",
    "records",
    "claims",
    "auth",
    "journal",
    "tabular",
    "paging",
    "transport",
    "changes",
    "operations",
)
FLOORS: tuple[Mapping[str, str], ...] = (
    {
        "facts": "core.facts core.fact_files core.resource_facts core.api_parts",
        "drive": "core.drive",
        "bulk": "core.bulk",
        "errors": "core.errors",
        "report": "core.report",
        "folders": "core " + " ".join(f"core.{name}" for name in ROOMS),
    },
    {"the api": "_api"},
    {"config": "core.config.*", "validation": "core.validation", "base": "core.base.*"},
    {
        "http": "core.http.*",
        "ratelimit": "core.ratelimit.*",
        "claims": "core.claims.*",
        "records": "core.records.*",
    },
    {"auth": "core.auth.*", "journal": "core.journal.*", "tabular": "core.tabular.*"},
    {"paging": "core.paging.*", "transport": "core.transport.*"},
    {"session": "core.session", "changes": "core.changes.*"},
    {"operations": "core.operations.*"},
    {"clients": "core.client core.async_client"},
    {
        "async twins": "aio",
        "generated": "resources api",
        "records made": "models types",
        "integrations": "integrations",
    },
    {
        "async client": "async_client",
        "client": "client",
        "settings": "settings",
        "errors": "errors",
        "webhooks": "webhooks",
    },
    {"package": "halopsa", "other APIs": "integrations"},
    # What the lead service calls is made as the others are; its folder has them in it, so it is as low.
    {"lead service's folder": "leads", "lead service's APIs": "leads.apollo"},
    {
        "command": "__main__ cli cli.*",
        "mcp": "mcp mcp.*",
        "plugins": "_pyinstaller _pyinstaller.*",
        "plugin": "plugin plugin.*",
        "lead processes": "leads.running leads.sandboxed leads.serving leads.stopping leads.opening leads.retention "
        "leads.local_tenant leads.secret_key leads.check",
        "lead pages": "leads.pages leads.pages.*",
        "lead web": "leads.web leads.web.*",
        "lead intake": "leads.importing leads.bulk leads.answers leads.prospects leads.validation leads.intake "
        "leads.keyed",
        "lead work": "leads.work leads.work.*",
        "lead messages": "leads.webhooks leads.webhooks.*",
        "lead service": "leads.service leads.won leads.waiting leads.mapping",
        "lead providers": "leads.providers leads.providers.*",
        "lead store": "leads.store leads.store.*",
        "lead words": "leads.addresses leads.names leads.problems leads.settings leads.logging",
        "catalogue": "catalogue catalogue.*",
        "sandbox": "sandbox sandbox.*",
        "export": "export export.*",
    },
)
#: Generated: each of these folders counts as one module.
FOLDERS = ("models", "types", "resources", "api", "aio", "integrations", "leads.apollo")

#: The folders of the generator, and the modules beside them, from the ground up.
GENERATOR = (
    "places safe",
    "options",
    "manifest",
    "naming",
    "render",
    "lint",
    "diff openapi reports site",
    "command",
    "__main__",
)
#: What Python gives to every named tuple, and hooks of other libraries that are called by name.
_NOT_PRIVATE = frozenset({"_replace", "_asdict", "_fields", "_make"})


# Reading


class Source:
    """The modules of a package as text."""

    def __init__(self, root: Path, package: str) -> None:
        self.package = package
        self.trees: dict[str, ast.Module] = {}
        self.packages: set[str] = set()
        for path in sorted((root / package).rglob("*.py")):
            parts = [*path.relative_to(root).parent.parts, path.stem]
            if parts[-1] == "__init__":
                self.packages.add(".".join(parts[:-1]))
            name = ".".join(part for part in parts if part != "__init__")
            self.trees[name] = ast.parse(path.read_text(encoding="utf-8"))

    def short(self, name: str) -> str:
        """Return the name of a module in the tables above."""
        inside = name.removeprefix(f"{self.package}.")
        if self.package != "halopsa":
            return inside
        return next((name for name in FOLDERS if f"{inside}.".startswith(f"{name}.")), inside)

    def home(self, dotted: str) -> str | None:
        """Return the module that a path leads to, or leads into."""
        while dotted and dotted not in self.trees:
            dotted = dotted.rpartition(".")[0]
        return dotted or None

    @cached_property
    def graph(self) -> Graph:
        """What each module imports, of this package."""
        found: Graph = {}
        for name, tree in self.trees.items():
            arrows = found.setdefault(self.short(name), set())
            arrows |= {self.short(target) for target in self._targets(name, tree)} - {self.short(name)}
        return found

    def _targets(self, name: str, tree: ast.Module) -> Iterator[str]:
        base = name if name in self.packages else name.rpartition(".")[0]
        for dotted in imported(tree, base):
            target = self.home(dotted)
            if target is not None:
                yield target
        loads = any(
            isinstance(n, ast.Call) and _called(n) in ("import_module", "__import__") for n in nodes(tree)
        )
        for text in _strings(tree):
            if re.fullmatch(rf"{self.package}(\.\w+)+", text.rstrip(".")) and self.home(text) not in (
                None,
                self.package,
            ):
                yield str(self.home(text.rstrip(".")))
            elif (
                loads
                and re.fullmatch(r"\.?[a-z_]+(\.[a-z_]+)*", text)
                and f"{base}.{text.lstrip('.')}" in self.trees
            ):
                yield f"{base}.{text.lstrip('.')}"


@cache
def nodes(tree: ast.Module) -> list[ast.AST]:
    """Return all nodes of a module: every rule looks at all of them, and there are a million."""
    return list(ast.walk(tree))


def imported(tree: ast.Module, base: str) -> Iterator[str]:
    """Yield the full paths that a module in the package ``base`` imports, wherever in it the import stands."""
    for node in nodes(tree):
        match node:
            case ast.Import(names=names):
                yield from (alias.name for alias in names)
            case ast.ImportFrom(level=level, module=module, names=names):
                parts = base.split(".")[: len(base.split(".")) - level + 1] if level else []
                home = ".".join([*parts, *([module] if module else [])])
                yield from (f"{home}.{alias.name}" for alias in names)


def _called(node: ast.Call) -> str:
    return node.func.attr if isinstance(node.func, ast.Attribute) else getattr(node.func, "id", "")


def _strings(tree: ast.Module) -> Iterator[str]:
    """Yield all text that is no docstring and no logger's name."""
    silent = {
        id(arg)
        for n in nodes(tree)
        if isinstance(n, ast.Call) and _called(n) == "getLogger"
        for arg in n.args
    }
    for node in nodes(tree):
        if isinstance(node, ast.Constant) and isinstance(node.value, str) and id(node) not in silent:
            yield node.value


def private(tree: ast.Module) -> set[str]:
    """Return the private names that a module reaches into and that are not its own."""
    own: set[str] = set()
    foreign = {
        alias.asname or alias.name.partition(".")[0]
        for node in nodes(tree)
        if isinstance(node, ast.Import)
        for alias in node.names
    }
    reached: set[str] = set()
    inherited: set[int] = set()  # what a class takes from a base of its own, by its name
    for node in nodes(tree):
        match node:
            case ast.ClassDef(bases=[_, *_] as bases, body=body):
                kin = {ast.dump(base) for base in bases}
                inherited |= {
                    id(part)
                    for statement in body
                    for part in ast.walk(statement)
                    if isinstance(part, ast.Attribute) and ast.dump(part.value) in kin
                }
    for node in nodes(tree):
        match node:
            case ast.FunctionDef(name=name) | ast.AsyncFunctionDef(name=name) | ast.ClassDef(name=name):
                own.add(name)
            case ast.Name(id=name, ctx=ast.Store()):
                own.add(name)
            case ast.Constant(value=str(text)) if text.isidentifier():  # of __slots__
                own.add(text)
            case ast.Attribute(value=ast.Name(id="self" | "cls"), attr=attr, ctx=ast.Store()):
                own.add(attr)
    for node in nodes(tree):
        match node:
            case ast.Attribute(value=ast.Name(id=name)) if name in ("self", "cls") or name in foreign:
                continue
            case ast.Attribute(value=ast.Call(func=ast.Name(id="super" | "type"))):
                continue
            # A generated class calls another of its kind, made of its own client: what both inherit.
            case ast.Attribute(
                value=ast.Call(args=[ast.Attribute(value=ast.Name(id="self"), attr="_client")])
            ):
                continue
            case ast.Attribute() if id(node) in inherited:
                continue
            case ast.Attribute(attr=attr) if attr.startswith("_") and not attr.startswith("__"):
                reached.add(attr)
            case ast.ImportFrom(names=names, level=level, module=module) if level or (
                module or ""
            ).startswith(("halopsa", "codegen")):
                reached |= {
                    a.name
                    for a in names
                    if a.name.startswith("_") and not a.name.startswith("__") and a.name != "_attributes"
                }
    return reached - own - _NOT_PRIVATE


# Rules


def places() -> dict[str, tuple[int, int]]:
    """Return floor and place on the floor of every module that is known; folders end with ``.*``."""
    return {
        module: (height, place)
        for height, floor in enumerate(FLOORS)
        for place, modules in enumerate(floor.values())
        for module in modules.split()
    }


def place_of(module: str) -> tuple[int, int] | None:
    known, folder = places(), module
    while module not in known and folder:
        folder = folder.rpartition(".")[0]
        module = f"{folder}.*"
    return known.get(module)


def runs_up(arrow: Arrow) -> bool:
    """Whether a module imports from a floor above, or from a folder that stands before its own."""
    here, there = place_of(arrow[0]), place_of(arrow[1])
    assert here is not None
    assert there is not None
    return there[0] > here[0] or (there[0] == here[0] and there[1] < here[1])


def circle(graph: Mapping[str, Iterable[str]]) -> list[str]:
    """Return one circle of a graph, as a way that ends where it began; empty when there is none."""
    done: set[str] = set()

    def walk(node: str, way: list[str]) -> list[str]:
        if node in way:
            return [*way[way.index(node) :], node]
        if node in done:
            return []
        for target in sorted(graph.get(node, ())):
            found = walk(target, [*way, node])
            if found:
                return found
        done.add(node)
        return []

    for node in sorted(graph):
        found = walk(node, [])
        if found:
            return found
    return []


def without(graph: Graph, arrows: Iterable[Arrow]) -> Graph:
    gone = set(arrows)
    return {
        node: {target for target in targets if (node, target) not in gone} for node, targets in graph.items()
    }


@cache
def package() -> Source:
    return Source(ROOT, "halopsa")


@cache
def generator() -> Source:
    return Source(ROOT, "codegen")


def faults(graph: Graph) -> list[str]:
    """Return everything that is against the order of the floors."""
    found = [f"{module} stands on no floor" for module in sorted(graph) if place_of(module) is None]
    if found:
        return found
    rising = {
        (module, target)
        for module, targets in graph.items()
        for target in targets
        if runs_up((module, target))
    }
    found += [f"{a} -> {b} runs up" for a, b in sorted(rising)]
    round_about = circle(without(graph, rising))
    if round_about:
        found.append(f"a circle: {' -> '.join(round_about)}")
    return found


# The house


def test_every_arrow_runs_down() -> None:
    assert faults(package().graph) == []


def test_the_core_imports_nothing_of_an_api() -> None:
    arrows = {(name, target) for name, targets in package().graph.items() for target in targets}
    out = {
        (name, target) for name, target in arrows if name.startswith("core") and not target.startswith("core")
    }
    assert out == set()


def test_every_module_in_the_table_is_there() -> None:
    assert {name for name in places() if not name.endswith("*")} - package().graph.keys() == set()


def test_nobody_reaches_into_a_class_of_another_module() -> None:
    found = {
        (package().short(name), attr) for name, tree in package().trees.items() for attr in private(tree)
    }
    assert found == set()


def test_the_generator_knows_nothing_of_the_package() -> None:
    """It writes the package, so it must run while that is broken; and it runs without the tests."""
    for source, foreign in ((generator(), ("halopsa", "tests")), (package(), ("codegen", "tests"))):
        for name, tree in source.trees.items():
            roots = {dotted.partition(".")[0] for dotted in imported(tree, name)}
            assert not roots & set(foreign), name


def test_arrows_between_folders_of_the_generator_run_down() -> None:
    floors = {folder: floor for floor, folders in enumerate(GENERATOR) for folder in folders.split()}
    arrows = {
        (module.partition(".")[0], target.partition(".")[0])
        for module, targets in generator().graph.items()
        for target in targets
    }
    assert {folder for arrow in arrows for folder in arrow} == floors.keys()
    assert [f"{a} -> {b}" for a, b in sorted(arrows) if a != b and floors[a] <= floors[b]] == []


def test_the_generator_has_no_circle_and_reaches_into_nothing() -> None:
    assert circle(generator().graph) == []
    assert {name: private(tree) for name, tree in generator().trees.items() if private(tree)} == {}


# The checks themselves


@pytest.mark.parametrize(
    "text",
    [
        "from .core.transport.exchange import x",
        "from .core.transport import exchange",
        "import halopsa.core.transport.exchange",
        "from halopsa.core.transport.exchange import x",
        "def f():\n    from .core.transport.exchange import x",
        "class A:\n    def f(self):\n        if self:\n            import halopsa.core.transport.exchange as t",
        "if TYPE_CHECKING:\n    from .core.transport.exchange import x",
        "import_module('halopsa.core.transport.exchange')",
        "importlib.import_module('.core.transport.exchange', __package__)",
        "importlib.import_module(f'halopsa.core.transport.exchange.{x}')",
        "_HOMES = {'A': 'core.transport.exchange'}\ndef f(n):\n    import_module(f'.{_HOMES[n]}', __name__)",
        "HOME = 'halopsa.core.transport.exchange.Transport'",
    ],
)
def test_an_import_of_any_kind_is_seen(tmp_path: Path, text: str) -> None:
    (tmp_path / "halopsa/core/transport").mkdir(parents=True)
    for name in ("__init__", "_api", "core/__init__", "core/transport/__init__", "core/transport/exchange"):
        (tmp_path / f"halopsa/{name}.py").write_text(text if name == "_api" else "")
    graph = Source(tmp_path, "halopsa").graph
    assert "core.transport.exchange" in graph["_api"]
    assert "_api -> core.transport.exchange runs up" in faults(graph)


@pytest.mark.parametrize(
    ("graph", "said"),
    [
        ({"core.records.scalars": {"core.errors"}, "core.errors": set()}, []),
        ({"news": set()}, ["news stands on no floor"]),
        (
            {"core.errors": {"core.records.scalars"}, "core.records.scalars": set()},
            ["core.errors -> core.records.scalars runs up"],
        ),
        (
            {"core.errors": {"core.records.scalars"}, "core.records.scalars": {"core.errors"}},
            ["core.errors -> core.records.scalars runs up"],
        ),
        (
            {"core.base.suggest": {"core.config.urls"}, "core.config.urls": set()},
            ["core.base.suggest -> core.config.urls runs up"],
        ),
        ({"core.config.urls": {"core.base.suggest"}, "core.base.suggest": set()}, []),
        (
            {"core.config.urls": {"core.config.options"}, "core.config.options": {"core.config.urls"}},
            ["a circle: core.config.options -> core.config.urls -> core.config.options"],
        ),
    ],
)
def test_what_the_check_says(graph: Graph, said: list[str]) -> None:
    assert faults(graph) == said


@pytest.mark.parametrize(
    ("text", "found"),
    [
        ("def f(x):\n    return x._transport", {"_transport"}),
        ("def f(x):\n    x.client._transport = 1", {"_transport"}),
        ("from .core import _root", {"_root"}),
        ("class A:\n    def f(self):\n        return self._client", set()),
        ("class A:\n    def f(self, other):\n        self._x = other._x", set()),
        ("class A:\n    __slots__ = ('_x',)\n    def f(self, other):\n        return other._x", set()),
        ("import sys\nsys._getframe()", set()),
        ("class A:\n    def f(self):\n        return B(self._client)._list(1)", set()),
        ("class A:\n    def f(self, other):\n        return B(other._client)._list(1)", {"_client", "_list"}),
        ("def f(x):\n    return x._replace(a=1).__dict__", set()),
        ("class A(B[T]):\n    get = run(B[T]._get)", set()),
        ("class A(C):\n    get = run(B._get)", {"_get"}),
        ("class A(B):\n    pass\nget = run(B._get)", {"_get"}),
    ],
)
def test_a_reach_into_another_class_is_seen(text: str, found: set[str]) -> None:
    assert private(ast.parse(text)) == found
