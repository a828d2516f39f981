"""AsyncResource: the bases of the async resource classes, which await what `Resource` drives."""

from __future__ import annotations

from collections.abc import Callable
from typing import TYPE_CHECKING, Any, Concatenate, ParamSpec, TypeAlias, TypeVar

from ..paging.async_listing import AsyncListing
from ..paging.listing import Listing
from ..records.entity import Entity
from ..session import session_of
from .published import Published
from .query import Pending
from .requests import DetailT, RowT
from .resource import ResourceBase

if TYPE_CHECKING:
    from ..changes.async_changes import AsyncChanges
    from .page_reader import PageReader

__all__ = ["AsyncPublishedResource", "AsyncResource"]

_P = ParamSpec("_P")
_Row = TypeVar("_Row", bound=Entity)
_Detail = TypeVar("_Detail", bound=Entity)
_Made: TypeAlias = "tuple[PageReader[_Row], dict[str, Any]]"  # Any: options of a listing
_Of: TypeAlias = "Callable[Concatenate[ResourceBase[_Row, _Detail], _P], Pending[_Made[_Row]]]"


def _listing(
    method: _Of[_Row, _Detail, _P],
) -> Callable[Concatenate[ResourceBase[_Row, _Detail], _P], AsyncListing[_Row]]:
    """Return the function that makes the listing for which ``method`` finds everything. It raises its refusals."""

    def listing(
        self: ResourceBase[_Row, _Detail], /, *args: _P.args, **given: _P.kwargs
    ) -> AsyncListing[_Row]:
        pending = method(self, *args, **given).then(lambda made: Listing(made[0].page_of_walk, **made[1]))
        session = session_of(self._client)
        return AsyncListing(
            pending.made,
            waiter=session.transport.waiter,
            family=session.facts.family,
            found=pending.at_once(),
        )

    return listing


def _changes(
    method: _Of[_Row, _Detail, _P],
) -> Callable[Concatenate[ResourceBase[_Row, _Detail], _P], AsyncChanges[_Row]]:
    """The same for changes."""

    def changes(
        self: ResourceBase[_Row, _Detail], /, *args: _P.args, **given: _P.kwargs
    ) -> AsyncChanges[_Row]:
        from ..changes.async_changes import AsyncChanges
        from ..changes.changes import Changes

        pending = method(self, *args, **given).then(lambda made: Changes(made[0].page_of_walk, **made[1]))
        session = session_of(self._client)
        return AsyncChanges(
            pending.made,
            waiter=session.transport.waiter,
            family=session.facts.family,
            found=pending.at_once(),
        )

    return changes


class AsyncResource(ResourceBase[RowT, DetailT]):
    """Base of the async resource classes. Its methods raise errors of the API only: ``ApiError``."""

    _get = ResourceBase[RowT, DetailT]._aget
    _get_one = ResourceBase[RowT, DetailT]._aget_one
    _create = ResourceBase[RowT, DetailT]._acreate
    _update = ResourceBase[RowT, DetailT]._aupdate
    _delete = ResourceBase[RowT, DetailT]._adelete
    _list = ResourceBase[RowT, DetailT]._alist
    _list_all = _listing(ResourceBase[RowT, DetailT]._whole)
    _changed_since = _changes(ResourceBase[RowT, DetailT]._changed)
    _upload = ResourceBase[RowT, DetailT]._aupload
    _download = ResourceBase[RowT, DetailT]._adownload
    _report = ResourceBase[RowT, DetailT]._areport
    _get_as = ResourceBase[RowT, DetailT]._aget_as
    _create_as = ResourceBase[RowT, DetailT]._acreate_as
    _update_as = ResourceBase[RowT, DetailT]._aupdate_as
    _bulk = ResourceBase[RowT, DetailT]._abulk
    _call = ResourceBase[RowT, DetailT]._acall
    _find = ResourceBase[RowT, DetailT]._afind
    _write_many = ResourceBase[RowT, DetailT]._awrite_many
    _ensure = ResourceBase[RowT, DetailT]._aensure


class AsyncPublishedResource(Published[RowT, DetailT], AsyncResource[RowT, DetailT]):
    """Base of the async published resources."""

    _invoke = Published[RowT, DetailT]._ainvoke
