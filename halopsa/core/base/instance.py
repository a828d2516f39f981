"""Instance names in errors: an error says which instance it is about, also when it is raised before sending."""

from __future__ import annotations

from functools import wraps
from inspect import CO_COROUTINE
from types import FunctionType
from typing import TYPE_CHECKING, Protocol, TypeVar, cast

from ..errors import ApiError
from .log import instance as called

if TYPE_CHECKING:
    from collections.abc import Awaitable, Callable
    from types import TracebackType

__all__ = ["Here", "NamesInstance", "name_instance_in_all", "names_instance"]


class _Whose(Protocol):
    @property
    def _instance(self) -> str: ...


_F = TypeVar("_F", bound="Callable[..., object]")


class NamesInstance:
    """Context manager: an ApiError that is raised inside gets the name of the instance."""

    __slots__ = ("_instance",)

    def __init__(self, instance: str) -> None:
        self._instance = instance

    def __enter__(self) -> None:
        pass

    def __exit__(
        self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None
    ) -> None:
        if isinstance(error, ApiError):
            error.at(self._instance)


class Here(NamesInstance):
    """Context manager: log lines inside name the instance, and so do errors."""

    __slots__ = ("_before",)

    def __enter__(self) -> None:
        self._before = called.set(self._instance)

    def __exit__(
        self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None
    ) -> None:
        called.reset(self._before)
        super().__exit__(kind, error, trace)


def names_instance(method: _F) -> _F:
    """Decorator: an ApiError that the method raises gets the name of the instance, the ``_instance`` of its object.

    That of a coroutine function gets it when it is awaited.
    """
    if _suspends(method):

        @wraps(method)
        async def awaited(self: _Whose, *args: object, **given: object) -> object:
            try:
                return await cast("Awaitable[object]", method(self, *args, **given))
            except ApiError as error:
                error.at(self._instance)
                raise

        return cast("_F", awaited)

    @wraps(method)
    def within(self: _Whose, *args: object, **given: object) -> object:
        try:
            return method(self, *args, **given)
        except ApiError as error:
            error.at(self._instance)
            raise

    return cast("_F", within)


def _suspends(method: Callable[..., object]) -> bool:
    code = getattr(method, "__code__", None)
    return code is not None and bool(code.co_flags & CO_COROUTINE)


def name_instance_in_all(cls: type) -> None:
    """Decorate all public methods of a class with `names_instance`."""
    for name, method in list(vars(cls).items()):
        if isinstance(method, FunctionType) and not name.startswith("_"):
            setattr(cls, name, names_instance(method))
