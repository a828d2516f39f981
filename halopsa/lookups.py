"""What a body has to ask the tenant for: names behind ids, key fields behind types. See ``drafts.Lookup``."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from typing import TYPE_CHECKING, Any, TypeVar, cast

from .errors import FieldError, HaloPsaValidationError
from .facts import api

if TYPE_CHECKING:
    from .entity import Entity
    from .resource import Resource

_Kept = TypeVar("_Kept")


class Lookups:
    """Answers for one resource; what was found is kept for the life of the client."""

    def __init__(self, resource: Resource[Any, Any]) -> None:  # Any: of whatever models
        self._resource = resource
        self._client = resource._client

    def name_of(self, resource: str, record_id: object) -> str:
        """Return the name of another resource's record; its list is asked for once per client."""
        how = api.RESOLVERS[resource]
        for rows in self._looked_up(("rows", resource), lambda: self._rows(resource, how["op"])):
            for row in rows:
                if str(getattr(row, how["match"])) == str(record_id):
                    return str(getattr(row, how["give"]))
        problem = f"There is no {record_id!r} among the {resource}"
        raise HaloPsaValidationError(
            f"{problem}; {self._resource._name} are written with its {how['give']}. Nothing was written.",
            errors=[FieldError("", problem)],
        )

    def key_field(self, which: str, resource: str, by: str, type_id: object, record_id: object) -> object:
        """Return the id of a key field, which the record's type knows; types are asked for once per client."""
        if type_id is None:
            own = self._resource
            type_id = getattr(own._get(own._op("get"), record_id, timeout=None, options={}), by)
        other = self._resource._other(resource)
        for kept in self._looked_up(
            ("type", resource, type_id),
            lambda: other._get(other._op("get"), type_id, timeout=None, options={}),
        ):
            if key := getattr(kept, which):
                return cast("object", key)
        problem = f"The type {type_id!r} of this record has no key field ({which})"
        raise HaloPsaValidationError(f"{problem}. Nothing was written.", errors=[FieldError("", problem)])

    def _looked_up(self, key: object, fetch: Callable[[], _Kept]) -> Iterator[_Kept]:
        """Yield what is kept, and what there is now if that does not do."""
        known = key in self._client._kept
        yield self._client._keep(key, fetch)
        if known:
            yield self._client._keep(key, fetch, refresh=True)

    def _rows(self, resource: str, op: str) -> list[Entity]:
        other = self._resource._other(resource)
        listing = other._list_all(
            other._op(op),
            page_size=None,
            order=None,
            orderdesc=None,
            search=None,
            allow_unknown=False,
            timeout=None,
            progress=None,
            filters={},
            priority="interactive",  # a write waits for it
        )
        return listing.to_list()
