"""What is known of a listing besides its rows: which list of which tenant it reads, with which filters."""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import contextmanager
from typing import TYPE_CHECKING, Any

import attrs

from halopsa.core.changes.changes import Changes
from halopsa.core.operations.page_reader import Lister
from halopsa.core.records.dates import format_datetime
from halopsa.core.records.entity import Entity

if TYPE_CHECKING:
    from halopsa.core.paging.listing import Listing


@attrs.frozen
class Source:
    """A listing described.

    Attributes:
        resource: ``tickets``.
        host: the tenant's address, without credentials.
        path: of the request.
        parameters: filters and options as they are sent, without those for paging.
        key: names of the fields that tell rows apart.
        since: of a listing of changes, the moment they are listed from.
        listing: the listing's own digest of all that.
    """

    resource: str
    host: str = ""
    path: str = ""
    parameters: dict[str, str] = attrs.field(factory=dict)
    key: tuple[str, ...] = ()
    since: str | None = None
    listing: str = ""


def _lister(listing: Listing[Any]) -> Lister[Any] | None:  # Any: rows of any kind
    fetch = listing._fetch
    return fetch if isinstance(fetch, Lister) else None


def describe(listing: Listing[Any]) -> Source:  # Any: rows of any kind
    """Return what is known of a listing."""
    lister = _lister(listing)
    if lister is None:
        return Source("rows", listing=listing._identity)
    call = lister.call
    host = lister.session.transport.config.base_url
    return Source(
        lister.op.resource,
        host,
        call.path,
        dict(call.params),
        tuple(lister.facts.row_key),
        format_datetime(listing._start.since) if isinstance(listing, Changes) else None,
        listing._identity,
    )


def row_class(listing: Listing[Any]) -> type[Entity] | None:  # Any: rows of any kind
    """Return the class of a listing's rows, where it is known."""
    lister = _lister(listing)
    return lister.cls if lister is not None else None


def rows_before(listing: Listing[Any], checkpoint: str | None) -> int:  # Any: rows of any kind
    """Return how many rows stand before a checkpoint. Raises ``HaloPsaValidationError`` for another listing's."""
    found = listing._checked(checkpoint)
    return 0 if found is None else found.rows


@contextmanager
def going_on(listing: Listing[Any], checkpoint: str | None) -> Iterator[None]:
    """Have the listing begin at a checkpoint meanwhile. Raises ``HaloPsaValidationError`` for another's."""
    before = listing._resume, listing._warns
    listing._warns = False  # the export says itself that rows are missing
    if checkpoint is not None:
        listing._resume = listing._checked(checkpoint)
    try:
        yield
    finally:
        listing._resume, listing._warns = before


def position(listing: Listing[Any]) -> str | None:  # Any: rows of any kind
    """Return where the listing stands, for `going_on`; ``None`` where it can only start over."""
    return None if isinstance(listing, Changes) else listing.checkpoint().to_json()


def bookmark(listing: Listing[Any]) -> str | None:  # Any: rows of any kind
    """Return where the next listing of changes begins."""
    return listing.bookmark().to_json() if isinstance(listing, Changes) else None
