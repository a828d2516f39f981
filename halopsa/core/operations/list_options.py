"""List options (page size, prefetch, resume, consistent ...) of the calls that read a whole list, and its identity."""

from __future__ import annotations

import json
from collections.abc import Mapping
from hashlib import blake2b
from typing import TYPE_CHECKING, Any, cast

import attrs

from ..base.scalars import whole
from ..errors import FieldError
from ..paging.checkpoint import Checkpoint
from ..paging.plan import MOST_AHEAD, Subject
from ..validation import refused
from .page_reader import PageReader

if TYPE_CHECKING:
    from ..paging.progress import OnProgress


@attrs.frozen
class Options:
    """The caller's options for how a whole list is read."""

    page_size: int | None = attrs.field(converter=whole)
    prefetch: int = attrs.field(converter=whole)
    strict: bool = attrs.field(converter=whole)
    consistent: bool = attrs.field(converter=whole)
    progress: OnProgress | None
    resume: Checkpoint | str | None = None

    def listing(
        self, reader: PageReader[Any], given: Mapping[str, object], moving: str | None
    ) -> dict[str, Any]:  # Any: of any rows; options of several types
        """Return the arguments of a `Listing`; raise for impossible ones before anything is sent.

        ``given``: the filters by their names here; ``moving``: the one that differs from reading to reading.
        """
        # Callers without a type checker may pass anything.
        prefetch, resume, progress = cast("tuple[object, ...]", (self.prefetch, self.resume, self.progress))
        flags: dict[str, object] = {"strict": self.strict, "consistent": self.consistent}
        errors = [
            FieldError(name, "must be True or False")
            for name, value in flags.items()
            if not isinstance(value, bool)
        ]
        if isinstance(prefetch, bool) or not isinstance(prefetch, int) or not 1 <= prefetch <= MOST_AHEAD:
            errors.append(FieldError("prefetch", f"must be a whole number from 1 to {MOST_AHEAD}"))
        if resume is not None and not isinstance(resume, (str, Checkpoint)):
            errors.append(FieldError("resume", "must be what checkpoint() returned, or its to_json()"))
        if progress is not None and not callable(progress):
            errors.append(FieldError("progress", "must be a function of one argument"))
        if errors:
            raise refused(reader.session.facts.family, reader.op.label, errors)
        largest = reader.op.page_size or reader.session.facts.paging.largest_page_size
        size, _ = reader.check(largest if self.page_size is None else self.page_size, 1)
        if self.consistent:
            _check_order(reader, given)
        return {
            "page_size": size,
            "numbered": reader.numbered,
            "prefetch": self.prefetch,
            "resume": self.resume,
            "strict": self.strict,
            "consistent": self.consistent,
            "on_progress": self.progress,
            "instance": reader.session.instance,
            "forecast": reader.session.transport.limiter.forecast,
            "watch": reader.watch(quiet=() if moving is None else (moving,)),
            "subject": _subject(reader),
            "family": reader.session.facts.family,
            "identity": identity(reader, size if moving is None else None, moving),
        }


def _subject(reader: PageReader[Any]) -> Subject:  # Any: of any rows
    call, host = reader.call, reader.session.transport.config.base_url
    return Subject(reader.op.resource, host, call.path, call.params, tuple(reader.facts.row_key), reader.cls)


def _check_order(reader: PageReader[Any], given: Mapping[str, object]) -> None:  # Any: of any rows
    """Refuse a consistent reading of a list that is not ordered by id."""
    op = reader.op
    if not reader.numbered:
        problem = "this list comes whole, in one answer; leave consistent out"
    elif not reader.session.facts.envelope.total_key:
        problem = "nothing says how many rows there are; leave consistent out, and look at report.complete"
    elif (order := reader.session.facts.paging.order) not in op.query or reader.facts.row_key != ("id",):
        problem = "this list has no documented order by id; leave consistent out, and look at report.complete"
    else:
        message = "must be left out, or be {}: with consistent=True rows are read by ascending id"
        errors = [FieldError(order, message.format("'id'"))] if given.get(order) != "id" else []
        errors += [FieldError("orderdesc", message.format("False"))] if given.get("orderdesc") else []
        if errors:
            raise refused(reader.session.facts.family, op.label, errors)
        return
    raise reader.session.facts.family.unsupported(
        f"{op.label}: consistent=True is not possible: {problem}. Nothing was sent.",
        method=reader.call.method,
        path=reader.call.path,
    )


def identity(reader: PageReader[Any], page_size: int | None, moving: str | None) -> str:  # Any: of any rows
    """Return a digest of what is listed, where: the same for the same rows in the same order."""
    op, session = reader.op, reader.session
    param = op.query.get(moving or "")
    hidden = {param.name, param.wire_name} if param else set()
    config = session.transport.config
    facts = [
        [op.resource, op.name, session.dialect.name, config.base_url, config.tenant_id],
        [reader.call.method, reader.call.path],
        sorted((name, value) for name, value in reader.call.params.items() if name not in hidden),
        page_size,
    ]
    return blake2b(json.dumps(facts).encode(), digest_size=16).hexdigest()
