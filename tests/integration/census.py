"""Notes which public methods of the resources were called, so that none goes without a test."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from contextlib import contextmanager
from functools import wraps
from importlib import import_module
from typing import Any

from halopsa.core.operations.resource import Resource
from tests import of_halopsa as facts

Call = tuple[str, str]  # dialect, "tickets.list"


def resource_classes() -> dict[str, type[Resource[Any, Any]]]:  # Any: whatever rows they have
    """All resource classes by the names of their attributes."""
    return {
        name: getattr(import_module(f"halopsa.resources.{name}"), facts.resource(name).cls)
        for name in facts.resource_names()
    }


def public_methods(cls: type) -> list[str]:
    """The methods a caller may use."""
    return [name for name, found in vars(cls).items() if callable(found) and not name.startswith("_")]


def expected() -> set[Call]:
    """Every public method, in each dialect."""
    return {
        (dialect, f"{name}.{method}")
        for name, cls in resource_classes().items()
        for method in public_methods(cls)
        for dialect in ("v2", "inventory")
    }


@contextmanager
def noting(done: set[Call]) -> Iterator[None]:
    """While this lasts, calls that succeed are added to ``done``."""
    undo: list[tuple[type, str, object]] = []
    for name, cls in resource_classes().items():
        for method in public_methods(cls):
            original = vars(cls)[method]
            undo.append((cls, method, original))
            setattr(cls, method, _noted(original, f"{name}.{method}", done))
    try:
        yield
    finally:
        for cls, method, original in undo:
            setattr(cls, method, original)


def _noted(method: Callable[..., Any], name: str, done: set[Call]) -> Callable[..., Any]:  # Any: any method
    @wraps(method)
    def call(self: Resource[Any, Any], *args: object, **options: object) -> object:
        answer = method(self, *args, **options)
        done.add((self._session.dialect.name, name))
        return answer

    return call
