"""Signatures that list the filters, options and fields of a call, for `help()`, notebooks and mocks.

The generated classes declare them as ``**filters: Unpack[TicketFilters]``, which only type checkers understand.
"""

from __future__ import annotations

import importlib
import inspect
import re
from collections.abc import Callable, Iterator
from types import FunctionType
from typing import Any

from ..facts import ApiFacts

__all__ = ["spell_out"]

_UNPACK = re.compile(r"Unpack\[(\w+)\]")
_KEYWORD, _REST = inspect.Parameter.KEYWORD_ONLY, inspect.Parameter.VAR_KEYWORD


class _Spelled(inspect.Signature):
    """The signature of a method, made when it is first used."""

    __slots__ = ("_method",)

    def __init__(self, method: Callable[..., object]) -> None:
        self._method = method
        super().__init__()

    @property
    def parameters(self) -> Any:  # noqa: ANN401 - a mapping proxy, as the base has it
        if self._method is not None:
            method, self._method = self._method, None  # type: ignore[assignment]  # asked for once
            inspect.Signature.__init__(self, list(_parameters(method)), return_annotation=_returned(method))
        return super().parameters

    def replace(self, **changes: Any) -> inspect.Signature:  # type: ignore[override]  # noqa: ANN401 - handed on
        found = list(self.parameters.values())
        return inspect.Signature(found, return_annotation=self.return_annotation).replace(**changes)

    @property
    def return_annotation(self) -> object:
        return self.parameters and super().return_annotation


def spell_out(cls: type) -> None:
    """Give methods of a class whose fields are in a ``TypedDict`` a signature that lists the fields."""
    for method in vars(cls).values():
        if isinstance(method, FunctionType) and any(
            "Unpack[" in str(kind) for kind in method.__annotations__.values()
        ):
            method.__signature__ = _Spelled(method)  # type: ignore[attr-defined]  # where inspect looks


def _returned(method: Callable[..., object]) -> object:
    return method.__annotations__.get("return", inspect.Signature.empty)


def _parameters(method: Callable[..., object]) -> Iterator[inspect.Parameter]:
    bare = inspect.Signature.from_callable(_bare(method))
    taken = set(bare.parameters)
    for parameter in bare.parameters.values():
        if parameter.kind is _REST and (found := _UNPACK.fullmatch(str(parameter.annotation))):
            for name, kind in _fields(method, found[1]):
                if name not in taken and name.isidentifier() and not name.startswith("_"):
                    yield inspect.Parameter(name, _KEYWORD, default=None, annotation=kind)
            yield parameter.replace(annotation=inspect.Parameter.empty)
        else:
            yield parameter


def _bare(wrapped: Callable[..., Any]) -> Callable[..., object]:
    method = inspect.unwrap(wrapped)
    twin = FunctionType(method.__code__, method.__globals__, method.__name__, method.__defaults__)
    twin.__kwdefaults__ = method.__kwdefaults__
    twin.__annotations__ = dict(method.__annotations__)
    return twin


def _fields(method: Callable[..., Any], name: str) -> Iterator[tuple[str, str]]:
    """The fields of a ``TypedDict``: one of the resource's own types, else one of another resource's."""
    package, _, own = method.__module__.rpartition(".")
    home = package.rpartition(".")[0].removesuffix(".aio")  # of the API's generated code
    for module in (own, *ApiFacts.load(home).resource_names()):
        try:
            found = getattr(importlib.import_module(f"{home}.types.{module}"), name, None)
        except ImportError:
            continue
        if found is not None:
            for field, kind in found.__annotations__.items():
                yield field, getattr(kind, "__forward_arg__", str(kind))
            return
