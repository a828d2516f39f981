"""What the calls that read a whole list have in common: their options, and what tells one list from another."""

from __future__ import annotations

import json
from collections.abc import Mapping
from hashlib import blake2b
from typing import TYPE_CHECKING, Any, cast

import attrs

from ...errors import FieldError, HaloPsaUnsupportedError
from ...facts import api
from ..base.scalars import whole
from ..paging.checkpoint import Checkpoint
from ..paging.plan import MOST_AHEAD, Subject
from ..validation import refused
from .page_reader import Lister, what

if TYPE_CHECKING:
    from ..paging.progress import OnProgress


@attrs.frozen
class Options:
    """How a whole list is to be read, as the caller says."""

    page_size: int | None = attrs.field(converter=whole)
    prefetch: int = attrs.field(converter=whole)
    strict: bool = attrs.field(converter=whole)
    consistent: bool = attrs.field(converter=whole)
    progress: OnProgress | None
    resume: Checkpoint | str | None = None

    def listing(
        self, lister: Lister[Any], given: Mapping[str, object], moving: str | None
    ) -> dict[str, Any]:  # Any: of any rows; options of several types
        """Return what a `Listing` is made with; raise for what cannot be, before anything is sent.

        ``given``: the filters by their names here; ``moving``: the one that differs from reading to reading.
        """
        # Callers without a type checker give anything.
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
            raise refused(what(lister.op), errors)
        size = api.LARGEST_PAGE_SIZE if self.page_size is None else self.page_size
        size, _ = lister.check(size, 1)
        if self.consistent:
            _check_order(lister, given)
        return {
            "page_size": size,
            "numbered": lister.numbered,
            "prefetch": self.prefetch,
            "resume": self.resume,
            "strict": self.strict,
            "consistent": self.consistent,
            "on_progress": self.progress,
            "instance": lister.session.instance,
            "forecast": lister.session.transport.throttle.forecast,
            "watch": lister.watch(quiet=() if moving is None else (moving,)),
            "subject": _subject(lister),
            "identity": identity(lister, size if moving is None else None, moving),
        }


def _subject(lister: Lister[Any]) -> Subject:  # Any: of any rows
    call, host = lister.call, lister.session.transport.config.base_url
    return Subject(lister.op.resource, host, call.path, call.params, tuple(lister.facts.row_key), lister.cls)


def _check_order(lister: Lister[Any], given: Mapping[str, object]) -> None:  # Any: of any rows
    """Refuse a consistent reading where rows have no lasting order."""
    op = lister.op
    if not lister.numbered:
        problem = "this list comes whole, in one answer; leave consistent out"
    elif "order" not in op.query or lister.facts.row_key != ("id",):
        problem = "this list has no documented order by id; leave consistent out, and look at report.complete"
    else:
        message = "must be left out, or be {}: with consistent=True rows are read by ascending id"
        errors = [FieldError("order", message.format("'id'"))] if given.get("order") != "id" else []
        errors += [FieldError("orderdesc", message.format("False"))] if given.get("orderdesc") else []
        if errors:
            raise refused(what(op), errors)
        return
    raise HaloPsaUnsupportedError(
        f"{what(op)}: consistent=True is not possible: {problem}. Nothing was sent.",
        method=lister.call.method,
        path=lister.call.path,
    )


def identity(lister: Lister[Any], page_size: int | None, moving: str | None) -> str:  # Any: of any rows
    """Return a digest of what is listed, where: the same for the same rows in the same order."""
    op, session = lister.op, lister.session
    param = op.query.get(moving or "")
    hidden = {param.name, param.wire_name} if param else set()
    config = session.transport.config
    facts = [
        [op.resource, op.name, session.dialect, config.base_url, config.tenant_id],
        [lister.call.method, lister.call.path],
        sorted((name, value) for name, value in lister.call.params.items() if name not in hidden),
        page_size,
    ]
    return blake2b(json.dumps(facts).encode(), digest_size=16).hexdigest()
