"""Running an operation from the command line: what was asked for is checked, then read or written, then printed."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from contextlib import AbstractContextManager
from typing import TYPE_CHECKING, cast

from .confirming import usage
from .connect import plain_errors
from .formats import Form, Output, compiled
from .verbosity import spoken

if TYPE_CHECKING:
    from halopsa.core.resource_facts import EntityFacts

    from .invocation import Invocation

__all__ = ["output_of", "run", "run_ensure", "run_find", "talking"]


def run(invocation: Invocation) -> None:
    """Call the operation and print what it returned. Ends with click's Exit where that is not all there is."""
    from .reading import read
    from .writing import write

    _with_output(invocation, read if invocation.entry.op.effect == "read" else write)


def run_find(invocation: Invocation) -> None:
    """Find one record, by the arguments, and print it."""
    from .reading import find

    _with_output(invocation, find)


def run_ensure(invocation: Invocation, match: Mapping[str, object]) -> None:
    """Find one record, or create it, and print it."""
    from .ensuring import ensure

    _with_output(invocation, lambda *how: ensure(match, *how))


def _with_output(
    invocation: Invocation, call: Callable[[Invocation, Output, EntityFacts | None], None]
) -> None:
    from halopsa.catalogue.calls import MissingArgument

    from .columns import entity_of

    entry, own = invocation.entry, invocation.own
    entity = entity_of(invocation.catalogue, entry)
    output = output_of(own, entity)
    with plain_errors(), talking(own):
        try:
            call(invocation, output, entity)
        except MissingArgument as error:
            raise usage(f"{entry.name} needs {error.name.upper()}") from None


def talking(own: Mapping[str, object]) -> AbstractContextManager[None]:
    """Say as much as was asked for meanwhile."""
    return spoken(verbose=bool(own.get("own_verbose")), debug=bool(own.get("own_debug")))


def output_of(own: Mapping[str, object], entity: EntityFacts | None) -> Output:
    """Return how to print, from the values of `output_options`. Raises BadParameter."""
    from .columns import checked_fields

    fields, query = own.get("own_json"), own.get("own_query")
    return Output(
        cast("Form | None", own.get("own_output")),
        None if fields is None else checked_fields(str(fields), entity),
        None if query is None else compiled(str(query)),
    )
