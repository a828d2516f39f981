"""Writing at the prompt: the request is shown first, then it is asked for or needs --yes, then the outcome is told."""

from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any

from .calling import call_options, client_of
from .columns import first_columns
from .confirming import asked, must_ask, print_preview, told_if_cut, usage
from .formats import Output
from .invocation import Invocation
from .output import for_terminal
from .reading import print_found
from .streams import say, stands, tell

if TYPE_CHECKING:
    from halopsa.catalogue.calls import Bound
    from halopsa.catalogue.operations import Catalogue
    from halopsa.core.resource_facts import EntityFacts

__all__ = ["sentence", "write"]

_DONE = {"create": "Created", "update": "Updated", "delete": "Deleted"}
_TITLES = ("summary", "subject", "title", "name")


def write(invocation: Invocation, output: Output, entity: EntityFacts | None) -> None:
    """Call an operation that writes: after a preview, and a yes."""
    if invocation.text("from") is not None:
        from .bulk_writing import write_many

        write_many(invocation, output)
        return
    for name in ("journal", "on_error"):
        if invocation.text(name) is not None:
            raise usage(f"--{name.replace('_', '-')} goes with --from")
    from halopsa.catalogue.calls import bind
    from halopsa.catalogue.sending import sends
    from halopsa.core.bulk import BulkReport

    catalogue, entry = invocation.catalogue, invocation.entry
    dry = invocation.is_on("dry_run")
    ask = must_ask(entry.name, yes=invocation.is_on("yes"), dry_run=dry)
    with client_of(catalogue, invocation.connection, invocation.own) as client:
        bound = bind(client, catalogue, entry, invocation.arguments, **call_options(invocation))
        if ask or dry:
            preview = client.preview(bound.method, *bound.args, **bound.given)
            present = _present(client, invocation, bound)
            does = sends(catalogue, entry, preview)
            if print_preview(preview, present, output, dry=dry, does=does):
                return
            asked("Send it?")
        with told_if_cut(entry.name):
            found = bound.call()
    if isinstance(found, BulkReport):
        from .bulk_writing import end_with

        end_with(found, output)
        return
    with stands(sentence(invocation, found).rstrip(".")):
        _print_done(invocation, found, output, first_columns(catalogue, entity))


# Before


def _present(client: Any, invocation: Invocation, bound: Bound) -> dict[str, object] | None:  # noqa: ANN401 - of any API
    """Return what the record holds now: the fields that an update would change, of a delete those one looks for."""
    from halopsa.catalogue.calls import resource_of
    from halopsa.catalogue.plain import plain
    from halopsa.core.errors import ApiError

    catalogue, entry = invocation.catalogue, invocation.entry
    if entry.op.kind not in ("update", "delete") or entry.op.of or "get" not in entry.resource.ops:
        return None
    key = {name: value for name, value in invocation.arguments.items() if name in entry.resource.key[:-1]}
    try:
        record = plain(resource_of(client, entry.resource.name).get(bound.args[0], **key))
    except ApiError as error:
        tell(for_terminal(f"What is there now cannot be read: {error.message}"))
        return None
    if not isinstance(record, dict):
        return None
    if entry.op.kind == "update":
        return {name: _held(catalogue, record, name) for name in invocation.arguments if name != "id"}
    wanted = first_columns(catalogue, catalogue.files.entity(entry.resource.entity))
    return {name: record[name] for name in wanted if record.get(name) not in (None, "")}


def _held(catalogue: Catalogue, record: Mapping[str, object], name: str) -> object:
    """What a record holds in a field; of custom fields the value of each."""
    listed = record.get(str(catalogue.files.api["constants"].get("custom_field_list", "")))
    if name != "custom" or not isinstance(listed, list):
        return record.get(name)
    return {str(each.get("name")): each.get("value") for each in listed if isinstance(each, Mapping)}


# After


def _print_done(invocation: Invocation, found: object, output: Output, columns: tuple[str, ...]) -> None:
    if output.for_programs and found is not None:
        print_found(found, output, columns)
    elif not output.for_programs:
        answered = not _word(invocation) and found is not None
        (tell if answered else say)(sentence(invocation, found))  # the answer alone is for the next program
        if answered:
            print_found(found, output, columns)


def sentence(invocation: Invocation, found: object, done: str | None = None) -> str:
    """``Created ticket 5: Printer``. ``done``: the first word."""
    op, resource = invocation.entry.op, invocation.entry.resource
    done = done or _word(invocation)
    if done is None:
        return f"{invocation.entry.name} is done."
    entity = invocation.catalogue.resource(op.of).entity if op.of else resource.entity
    key = getattr(found, (resource.key or ("id",))[-1], None)
    key = invocation.arguments.get("id") if key is None else key
    noun = _noun(entity)
    title = next((getattr(found, name, None) for name in _TITLES if getattr(found, name, None)), None)
    return for_terminal(
        f"{done} {noun}{'' if key is None else f' {key}'}{'' if title is None else f': {title}'}"
    )


def _word(invocation: Invocation) -> str | None:
    """What was done to the record; None where the answer is no such record and is to be shown itself."""
    op, resource = invocation.entry.op, invocation.entry.resource
    return None if op.returns not in (None, resource.entity) else _DONE.get(op.kind)


def _noun(entity: str) -> str:
    """``RecurringInvoice`` is a recurring invoice."""
    name = entity.rpartition(".")[2]
    return "".join(
        f" {char.lower()}" if char.isupper() and at and not name[at - 1].isupper() else char.lower()
        for at, char in enumerate(name)
    )
