"""Resource: the base of the resource classes; the generated ones call it with their types and facts."""

from __future__ import annotations

from collections.abc import Callable, Coroutine, Mapping
from functools import wraps
from inspect import CO_COROUTINE, CO_VARARGS, CO_VARKEYWORDS
from types import FunctionType
from typing import TYPE_CHECKING, Any, ParamSpec, TypeAlias, TypeVar

from ..base.instance import name_instance_in_all
from ..drive import driven
from ..errors import FieldError
from ..paging.listing import Listing
from ..records.display import public_names
from ..records.entity import Entity
from ..session import ClientBase
from ..validation import refused
from .kinds import Kinds
from .query import Pending
from .requests import Bound, DetailT, RowT
from .signatures import spell_out

if TYPE_CHECKING:
    from ..changes.changes import Changes
    from .page_reader import PageReader

__all__ = ["Bound", "DetailT", "Resource", "ResourceBase", "RowT"]

_P = ParamSpec("_P")
_Row = TypeVar("_Row", bound=Entity)
_Made: TypeAlias = "tuple[PageReader[_Row], dict[str, Any]]"  # Any: options of a listing


def _listing(method: Callable[_P, Pending[_Made[_Row]]]) -> Callable[_P, Listing[_Row]]:
    """Return the function that makes the listing for which ``method`` finds everything."""
    whole = driven(_finished(method))

    def listing(*args: _P.args, **given: _P.kwargs) -> Listing[_Row]:
        reader, options = whole(*args, **given)
        return Listing(reader.page_of_walk, **options)

    return listing


def _changes(method: Callable[_P, Pending[_Made[_Row]]]) -> Callable[_P, Changes[_Row]]:
    """The same for changes."""
    changed = driven(_finished(method))

    def changes(*args: _P.args, **given: _P.kwargs) -> Changes[_Row]:
        from ..changes.changes import Changes

        reader, options = changed(*args, **given)
        return Changes(reader.page_of_walk, **options)

    return changes


def _finished(
    method: Callable[_P, Pending[_Made[_Row]]],
) -> Callable[_P, Coroutine[object, None, _Made[_Row]]]:
    async def finished(*args: _P.args, **given: _P.kwargs) -> _Made[_Row]:
        return await method(*args, **given).made()

    return finished


class ResourceBase(Kinds[RowT, DetailT]):
    """What the classes of both clients share: how they look, and what is done to the methods they are given."""

    def __init__(self, client: ClientBase) -> None:
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


class Resource(ResourceBase[RowT, DetailT]):
    """Base of the resource classes. Its methods raise errors of the API only: ``ApiError``."""

    _get = driven(ResourceBase[RowT, DetailT]._aget)
    _get_one = driven(ResourceBase[RowT, DetailT]._aget_one)
    _create = driven(ResourceBase[RowT, DetailT]._acreate)
    _update = driven(ResourceBase[RowT, DetailT]._aupdate)
    _delete = driven(ResourceBase[RowT, DetailT]._adelete)
    _list = driven(ResourceBase[RowT, DetailT]._alist)
    _list_all = _listing(ResourceBase[RowT, DetailT]._whole)
    _changed_since = _changes(ResourceBase[RowT, DetailT]._changed)
    _upload = driven(ResourceBase[RowT, DetailT]._aupload)
    _download = driven(ResourceBase[RowT, DetailT]._adownload)
    _report = driven(ResourceBase[RowT, DetailT]._areport)
    _get_as = driven(ResourceBase[RowT, DetailT]._aget_as)
    _create_as = driven(ResourceBase[RowT, DetailT]._acreate_as)
    _update_as = driven(ResourceBase[RowT, DetailT]._aupdate_as)
    _bulk = driven(ResourceBase[RowT, DetailT]._abulk)
    _call = driven(ResourceBase[RowT, DetailT]._acall)
    _find = driven(ResourceBase[RowT, DetailT]._afind)
    _write_many = driven(ResourceBase[RowT, DetailT]._awrite_many)
    _ensure = driven(ResourceBase[RowT, DetailT]._aensure)


def _by_keyword(method: FunctionType) -> Callable[..., object]:
    """Let a method refuse a mapping, given instead of filters, with a clear text; create and update accept one."""
    code = method.__code__
    if not code.co_flags & CO_VARKEYWORDS or code.co_flags & CO_VARARGS or "data" in code.co_varnames:
        return method
    most = code.co_argcount

    def check(self: ResourceBase[Any, Any], args: tuple[object, ...]) -> None:  # Any: of any rows
        if len(args) >= most and any(isinstance(one, Mapping) for one in args):
            call = method.__name__
            message = f"takes filters and options by name: {call}(client_id=1), or {call}(**filters)"
            raise refused(self._session.facts.family, f"{self._name}.{call}", [FieldError("", message)])

    @wraps(method)
    def checked(self: ResourceBase[Any, Any], *args: object, **given: object) -> object:
        check(self, args)
        return method(self, *args, **given)

    @wraps(method)
    async def checked_async(self: ResourceBase[Any, Any], *args: object, **given: object) -> object:
        check(self, args)
        return await method(self, *args, **given)

    return checked_async if code.co_flags & CO_COROUTINE else checked
