"""Resource: the base of the resource classes; the generated ones call it with their types and facts."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from functools import wraps
from inspect import CO_VARARGS, CO_VARKEYWORDS
from types import FunctionType
from typing import Any

from ..base.instance import name_instance_in_all
from ..errors import FieldError
from ..records.display import public_names
from ..session import Core
from ..validation import refused
from .kinds import Kinds
from .requests import Bound, DetailT, RowT
from .signatures import spell_out

__all__ = ["Bound", "DetailT", "Resource", "RowT"]


class Resource(Kinds[RowT, DetailT]):
    """Base of the resource classes. Its methods raise errors of the API only: ``ApiError``."""

    def __init__(self, client: Core) -> None:
        super().__init__(client)

    def __init_subclass__(cls, **options: object) -> None:
        super().__init_subclass__(**options)
        for name, method in list(vars(cls).items()):
            if isinstance(method, FunctionType) and not name.startswith("_"):
                setattr(cls, name, _by_keyword(method))
        name_instance_in_all(cls)
        spell_out(cls)

    def __dir__(self) -> list[str]:
        return public_names(object.__dir__(self))

    def __repr__(self) -> str:
        product = getattr(self._session.facts, "product", None)
        whose = "no client" if product is None else f"a {product.name} client"
        return f"<{type(self).__name__} of {whose}>"


def _by_keyword(method: FunctionType) -> Callable[..., object]:
    """Let a method refuse a mapping, given instead of filters, with a clear text; create and update accept one."""
    code = method.__code__
    if not code.co_flags & CO_VARKEYWORDS or code.co_flags & CO_VARARGS or "data" in code.co_varnames:
        return method
    most = code.co_argcount

    @wraps(method)
    def checked(self: Resource[Any, Any], *args: object, **given: object) -> object:  # Any: of any rows
        if len(args) >= most and any(isinstance(one, Mapping) for one in args):
            message = "takes filters and options by name: list(client_id=1), or list(**filters)"
            raise refused(
                self._session.facts.family, f"{self._name}.{method.__name__}", [FieldError("", message)]
            )
        return method(self, *args, **given)

    return checked
