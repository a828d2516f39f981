"""Source of an export: the list that a listing reads, of which tenant, with which filters, and its checkpoints."""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import contextmanager
from typing import TYPE_CHECKING, Any

import attrs

from halopsa.core.changes.changes import Changes, start_of
from halopsa.core.paging.listing import Listing, plan_of
from halopsa.core.records.dates import format_datetime

if TYPE_CHECKING:
    from halopsa.core.records.entity import Entity


@attrs.frozen
class Description:
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


def describe(listing: Listing[Any]) -> Description:  # Any: rows of any kind
    """Return what is known of a listing."""
    plan = plan_of(listing)
    subject = plan.subject
    if subject is None:
        return Description("rows", listing=plan.identity)
    return Description(
        subject.resource,
        subject.host,
        subject.path,
        dict(subject.parameters),
        subject.key,
        format_datetime(start_of(listing).since) if isinstance(listing, Changes) else None,
        plan.identity,
    )


def row_class(listing: Listing[Any]) -> type[Entity] | None:  # Any: rows of any kind
    """Return the class of a listing's rows, where it is known."""
    return plan_of(listing).row


def rows_before(listing: Listing[Any], checkpoint: str | None) -> int:  # Any: rows of any kind
    """Return how many rows come before a checkpoint. Raises ``HaloPsaValidationError`` for one of another listing."""
    found = plan_of(listing).fitting(checkpoint)
    return 0 if found is None else found.rows


@contextmanager
def going_on(listing: Listing[Any], checkpoint: str | None) -> Iterator[None]:
    """Let the listing begin at a checkpoint meanwhile. Raises ``HaloPsaValidationError`` for one of another listing."""
    plan = plan_of(listing)
    before = plan.resume, plan.warns
    plan.warns = False  # the export says itself that rows are missing
    if checkpoint is not None:
        plan.begin_at(checkpoint)
    try:
        yield
    finally:
        plan.resume, plan.warns = before


def position(listing: Listing[Any]) -> str | None:  # Any: rows of any kind
    """Return the listing's checkpoint, for `going_on`; ``None`` where it can only start again from the beginning."""
    return None if isinstance(listing, Changes) else listing.checkpoint().to_json()


def bookmark(listing: Listing[Any]) -> str | None:  # Any: rows of any kind
    """Return where the next listing of changes begins."""
    return listing.bookmark().to_json() if isinstance(listing, Changes) else None
