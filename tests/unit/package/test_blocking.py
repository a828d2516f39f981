"""Async code of the core blocks nothing: it may run in an event loop, where whoever blocks stops everybody.

What is called without ``await`` in an ``async def`` is looked at: whether it waits, or is called like a function of the
core that runs async code with `drive`, as the blocking twin of an async function does.
"""

from __future__ import annotations

import ast
from collections.abc import Iterator
from functools import cache
from pathlib import Path

import pytest

CORE = Path(__file__).resolve().parents[3] / "halopsa/core"

#: What blocks by its name: running async code in this thread, sleeping, waiting for another thread, reading a listing.
WAITS = frozenset({"drive", "driven", "sleep", "wait", "pages", "to_list"})
#: The objects that block on purpose: what the client that blocks waits with. Everything else awaits these.
BLOCKING = frozenset({"waiter._Blocking.sleep", "wakeup.Bell.rung", "wakeup.Gate.opened"})

Function = ast.FunctionDef | ast.AsyncFunctionDef


def named(call: ast.Call) -> str:
    return call.func.attr if isinstance(call.func, ast.Attribute) else getattr(call.func, "id", "")


def calls(function: ast.AST) -> Iterator[ast.Call]:
    """Yield what a function calls itself and does not await."""
    awaited: set[int] = set()
    left: list[ast.AST] = list(ast.iter_child_nodes(function))
    while left:
        node = left.pop()
        if isinstance(node, Function):
            continue
        if isinstance(node, ast.Await):
            awaited.add(id(node.value))
        if isinstance(node, ast.Call) and id(node) not in awaited:
            yield node
        left += ast.iter_child_nodes(node)


def blocking(trees: list[ast.Module]) -> set[str]:
    """Return the names of all that blocks: functions that drive, and what they make."""
    made, found = set(), {"drive", "driven"}
    for node in (node for tree in trees for node in ast.walk(tree)):
        match node:
            case ast.FunctionDef(name=name) if any(
                named(call) in ("drive", "driven") for call in calls(node)
            ):
                found.add(name)
            case ast.Assign(targets=[ast.Name(id=name)], value=ast.Call() as call):
                made.add((name, named(call)))
    return {*WAITS, *found, *(name for name, maker in made if maker in found)}


def functions(node: ast.AST, place: str) -> Iterator[tuple[str, ast.AsyncFunctionDef]]:
    for child in ast.iter_child_nodes(node):
        inside = f"{place}.{child.name}" if isinstance(child, Function | ast.ClassDef) else place
        if isinstance(child, ast.AsyncFunctionDef):
            yield inside, child
        yield from functions(child, inside)


def faults(tree: ast.Module, module: str, names: set[str]) -> list[str]:
    """Return the places where async code blocks, or waits with a lock in its hand."""
    found = []
    for place, function in functions(tree, module):
        if place in BLOCKING:
            continue
        found += [f"{place} calls {named(call)}" for call in calls(function) if named(call) in names]
        found += [
            f"{place} awaits inside a lock"
            for node in ast.walk(function)
            if isinstance(node, ast.With)
            and any(ast.unparse(item.context_expr).endswith("lock") for item in node.items)
            and any(isinstance(part, ast.Await) for part in ast.walk(node))
        ]
    return found


@cache
def trees() -> dict[str, ast.Module]:
    return {path.stem: ast.parse(path.read_text(encoding="utf-8")) for path in sorted(CORE.rglob("*.py"))}


def test_nothing_async_blocks() -> None:
    names = blocking(list(trees().values()))
    assert {"send", "download", "_get", "_list_all", "_invoke"} <= names
    assert [fault for module, tree in trees().items() for fault in faults(tree, module, names)] == []


def test_what_blocks_on_purpose_is_still_there() -> None:
    there = {place for module, tree in trees().items() for place, _ in functions(tree, module)}
    assert there >= BLOCKING


@pytest.mark.parametrize(
    ("text", "said"),
    [
        ("async def f(x):\n    return await x.send(1)", []),
        ("async def f(x):\n    return x.send(1)", ["m.f calls send"]),
        ("async def f(x):\n    return drive(lambda: g(x))", ["m.f calls drive"]),
        ("async def f():\n    time.sleep(1)", ["m.f calls sleep"]),
        ("class A:\n    async def f(self):\n        self.bell.wait()", ["m.A.f calls wait"]),
        ("def f():\n    async def g():\n        bell.wait()", ["m.f.g calls wait"]),
        ("async def f():\n    def g():\n        time.sleep(1)\n    return await run(g)", []),
        ("async def f(self):\n    with self._lock:\n        await g()", ["m.f awaits inside a lock"]),
        ("async def f(self):\n    with self._lock:\n        g()\n    await h()", []),
        ("def f():\n    time.sleep(1)", []),
    ],
)
def test_what_is_found(text: str, said: list[str]) -> None:
    assert faults(ast.parse(text), "m", {*WAITS, "send"}) == said


@pytest.mark.parametrize(
    ("text", "found"),
    [
        ("def send(c):\n    return drive(lambda: asend(c))", {"send"}),
        ("def _made(m):\n    return driven(m)\nclass A:\n    _get = _made(B._aget)", {"_made", "_get"}),
        ("class A:\n    _get = driven(B._aget)", {"_get"}),
        ("async def f():\n    drive(g)", set()),
        ("def f():\n    async def g():\n        await sleep(1)\n    return g", set()),
    ],
)
def test_what_blocks_through_others(text: str, found: set[str]) -> None:
    assert blocking([ast.parse(text)]) - WAITS == found
