"""Find or create at the prompt: one record by what it is known by; a write only where it is not there."""

from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING

from .calling import client_of
from .columns import first_columns
from .confirming import asked, must_ask, previewed, print_preview, told_if_cut
from .formats import Output
from .invocation import Invocation
from .reading import print_found
from .streams import say, stands, tell
from .writing import sentence

if TYPE_CHECKING:
    from halopsa.core.resource_facts import EntityFacts

__all__ = ["ensure"]


def ensure(
    match: Mapping[str, object], invocation: Invocation, output: Output, entity: EntityFacts | None
) -> None:
    """Find the record, or create it with the arguments too; print which, and what became of it."""
    from halopsa.catalogue.calls import resource_of

    catalogue, entry = invocation.catalogue, invocation.entry
    dry = invocation.is_on("dry_run")
    ask = must_ask(entry.name, yes=invocation.is_on("yes"), dry_run=dry)
    options: dict[str, object] = {"update": True} if invocation.is_on("update") else {}
    if invocation.text("on_closed") is not None:
        options["on_closed"] = invocation.text("on_closed")
    args = (match, dict(invocation.arguments))
    with client_of(catalogue, invocation.connection, invocation.own) as client:
        method = resource_of(client, entry.resource.name).ensure
        if ask or dry:
            preview = previewed(lambda: client.preview(method, *args, **options))
            if preview is None and dry:
                tell("It is there: nothing would be sent.")
            if preview is not None and not print_preview(preview, None, output, dry=dry):
                asked("Send it?")
            if dry:
                return
        with told_if_cut(entry.name):
            record, outcome = method(*args, **options)
        said = sentence(invocation, record, outcome.capitalize())
        with stands(said):
            if output.for_programs:
                tell(said)
                print_found(record, output, first_columns(catalogue, entity))
            else:
                say(said)
