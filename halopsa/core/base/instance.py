"""Instance names in errors: an error says which instance it is about, also when it is raised before sending."""

from __future__ import annotations

from functools import wraps
from types import FunctionType
from typing import TYPE_CHECKING, Protocol, TypeVar, cast

from ..errors import ApiError

if TYPE_CHECKING:
    from collections.abc import Callable
    from types import TracebackType

__all__ = ["NamesInstance", "name_instance_in_all", "names_instance"]


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


def names_instance(method: _F) -> _F:
    """Decorator: an ApiError that the method raises gets the name of the instance, the ``_instance`` of its object."""

    @wraps(method)
    def within(self: _Whose, *args: object, **given: object) -> object:
        try:
            return method(self, *args, **given)
        except ApiError as error:
            error.at(self._instance)
            raise

    return cast("_F", within)


def name_instance_in_all(cls: type) -> None:
    """Decorate all public methods of a class with `names_instance`."""
    for name, method in list(vars(cls).items()):
        if isinstance(method, FunctionType) and not name.startswith("_"):
            setattr(cls, name, names_instance(method))
