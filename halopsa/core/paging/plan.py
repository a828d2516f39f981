"""Plan of a listing: what it lists, from where it is read, in which direction, and how far ahead."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from typing import TYPE_CHECKING, Final, Generic, TypeVar

import attrs

from ..errors import ErrorFamily, FieldError, ValidationError
from .backward import BackwardWalk
from .checkpoint import Checkpoint, checkpoint_of, place_of
from .forward import ForwardWalk, Walk
from .prefetch import Fetch
from .progress import Forecast, OnProgress

if TYPE_CHECKING:
    from ..records.entity import Entity
    from .filter_check import FilterCheck

__all__ = ["MOST_AHEAD", "Plan", "Subject", "refusal"]

T = TypeVar("T")

MOST_AHEAD: Final = 64
"""Pages in flight at most: more are of no use under any rate limit that was seen."""

_SAME: Final = "the operation, its filters and the tenant must be the same; leave resume out to begin again"
_AGAIN: Final = "give the same here, or leave resume out to begin again"


@attrs.frozen
class Subject:
    """What a listing lists.

    Attributes:
        resource: ``tickets``.
        host: the tenant's address, without credentials.
        path: of the request.
        parameters: filters and options as they are sent, without those for paging.
        key: names of the fields that tell rows apart.
        row: the class of its rows.
    """

    resource: str
    host: str
    path: str
    parameters: Mapping[str, str]
    key: tuple[str, ...]
    row: type[Entity]


@attrs.define(kw_only=True)
class Plan(Generic[T]):
    """How a listing is read; the arguments of `Listing`."""

    fetch: Fetch[T]
    page_size: int
    numbered: bool
    prefetch: int
    strict: bool
    consistent: bool
    on_progress: OnProgress | None
    forecast: Forecast | None
    identity: str
    instance: str
    watch: Callable[[], FilterCheck] | None
    max_pages: int
    clock: Callable[[], float]
    subject: Subject | None
    family: ErrorFamily
    resume: Checkpoint | None = None
    """Where an iteration begins."""
    warns: bool = True
    """Whether a listing itself warns that rows are missing; an export reports that in its own way."""

    @property
    def row(self) -> type[Entity] | None:
        """The class of the rows, where it is known."""
        return None if self.subject is None else self.subject.row

    def begin_at(self, resume: Checkpoint | str | None) -> None:
        """Let iterations begin at a checkpoint. Raises ValidationError for one of another listing."""
        self.resume = self.fitting(resume)

    def fitting(self, resume: Checkpoint | str | None) -> Checkpoint | None:
        """Return the checkpoint, checked. Raises ValidationError for one of another listing."""
        if resume is None:
            return None
        found = resume if isinstance(resume, Checkpoint) else checkpoint_of(resume, self.family)
        if found.identity != self.identity:
            raise refusal(self.family, "resume", f"is of another listing: {_SAME}")
        if found.page_size != self.page_size:
            raise refusal(
                self.family, "resume", f"is of a listing with page_size={found.page_size}; {_AGAIN}"
            )
        if found.consistent is not self.consistent:
            raise refusal(
                self.family, "resume", f"is of a listing with consistent={found.consistent}; {_AGAIN}"
            )
        return found

    def walk(self) -> Walk[T]:
        """Return a walk over the pages, which begins where the plan says."""
        position, keys = (None, None) if self.resume is None else place_of(self.resume)
        if self.consistent:
            return BackwardWalk(
                self.page_size,
                lanes=self.prefetch,
                numbered=self.numbered,
                max_pages=self.max_pages,
                position=position,
                keys=keys,
            )
        return ForwardWalk(
            self.page_size,
            numbered=self.numbered,
            max_pages=self.max_pages,
            position=position,
            keys=keys,
        )


def refusal(family: ErrorFamily, name: str, message: str) -> ValidationError:
    """The error that refuses a listing for one of its arguments."""
    complaint = FieldError(name, message)
    return family.validation(f"{complaint}. Nothing was sent.", errors=[complaint])
