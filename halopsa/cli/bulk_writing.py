"""Many writes at the prompt (``--from FILE``): rows of a file, with a journal, a line of progress and a report."""

from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any

import click

from halopsa.catalogue.arguments import Argument, arguments
from halopsa.catalogue.sending import sends

from .calling import call_options, client_of
from .confirming import asked, must_ask, print_preview, usage
from .exit_codes import code_of_report
from .formats import Output, print_value
from .invocation import Invocation
from .output import for_terminal
from .progress import ProgressLine
from .rows_file import read_rows
from .streams import say, stands, tell

if TYPE_CHECKING:
    from halopsa.core.bulk import BulkReport

__all__ = ["end_with", "write_many"]

_SHOWN = 20  # rows that are not done


def write_many(invocation: Invocation, output: Output) -> None:
    """Write the rows of a file, and say what became of each."""
    catalogue, entry = invocation.catalogue, invocation.entry
    kind, path = entry.op.kind, str(invocation.text("from"))
    dry = invocation.is_on("dry_run")
    ask = must_ask(entry.name, yes=invocation.is_on("yes"), dry_run=dry)
    if ask and path == "-":
        raise usage("--from - takes standard input, so there is nobody to ask: say --yes or --dry-run")
    same = dict(invocation.arguments)
    if kind == "bulk" and "rows" in same:
        raise usage("--from and --data exclude each other")
    if "id" in same:
        raise usage(f"{entry.name} --from takes ids from the file")
    prefix = str(catalogue.files.api["constants"].get("custom_field_prefix", ""))
    rows = read_rows(path, _known(invocation), prefix)
    key = entry.resource.key
    if kind in ("update", "delete"):
        for number, row in enumerate(rows, 1):
            for name in key:
                if name not in row and name not in same:
                    raise usage(f"{path}: row {number} has no {name}, which says what record it is")
    with client_of(catalogue, invocation.connection, invocation.own) as client:
        method, given = _method(client, invocation, rows, same)
        if ask or dry:
            preview = client.preview(method, *given[0], **given[1])
            if print_preview(preview, None, output, dry=dry, does=sends(catalogue, entry, preview)):
                return
            asked(f"Write {len(rows):,} rows?")
        with ProgressLine(entry.resource.name) as line:
            options = {"progress": line} if kind != "bulk" else {}
            try:
                report = method(*given[0], **given[1], **options)
            except KeyboardInterrupt as error:
                line.clear()
                for note in getattr(error, "__notes__", ()):
                    tell(for_terminal(note))
                journal = invocation.text("journal")
                tell(
                    "The same command goes on where it was cut."
                    if journal
                    else "Which rows were written is not known without --journal: look before you send them again."
                )
                raise
    end_with(report, output)


def _known(invocation: Invocation) -> Mapping[str, Argument]:
    """What a row can have: the fields of the record, and its key."""
    catalogue, entry = invocation.catalogue, invocation.entry
    op, resource = entry.op, entry.resource
    entity = catalogue.files.entity(resource.entity)
    known = {
        each.name: each
        for each in arguments(catalogue, entry)
        if each.place == "field" and op.kind != "delete"
    }
    if op.kind == "bulk":
        known = {
            name: Argument(name, "field", field.type, field=field) for name, field in entity.fields.items()
        }
    if op.kind in ("update", "delete"):
        for name in resource.key:
            kind = (
                resource.id
                if name == resource.key[-1]
                else entity.fields[name].type
                if name in entity.fields
                else "any"
            )
            known[name] = Argument(name, "path", kind)
    return known


def _method(
    client: Any,  # noqa: ANN401 - of any API
    invocation: Invocation,
    rows: list[dict[str, object]],
    same: dict[str, object],
) -> tuple[Any, tuple[tuple[object, ...], dict[str, object]]]:
    from halopsa.catalogue.calls import resource_of

    entry = invocation.entry
    op, key = entry.op, entry.resource.key
    resource = resource_of(client, entry.resource.name)
    options = {**same, **call_options(invocation)}
    if op.kind == "bulk":
        return getattr(resource, op.name), (([{**same, **row} for row in rows],), call_options(invocation))
    options.update(
        {name: text for name in ("journal", "on_error") if (text := invocation.text(name)) is not None}
    )
    method = getattr(resource, f"{op.name}_many", None) or getattr(resource, f"{op.kind}_many")
    if op.kind == "create":
        return method, ((rows,), options)
    if op.kind == "delete":
        targets: list[object] = [
            row[key[-1]] if len(key) == 1 else {**_part(same, key), **row} for row in rows
        ]
        return method, ((targets,), {name: value for name, value in options.items() if name not in key})
    pairs = [_pair(row, key, same) for row in rows]
    return method, ((pairs,), {name: value for name, value in options.items() if name not in key})


def _part(same: Mapping[str, object], key: tuple[str, ...]) -> dict[str, object]:
    return {name: same[name] for name in key if name in same}


def _pair(row: Mapping[str, object], key: tuple[str, ...], same: Mapping[str, object]) -> object:
    """A target of an update: the id with its fields, or a mapping where the key has several parts."""
    if len(key) > 1:
        return {**_part(same, key), **row}
    return row[key[0]], {name: value for name, value in row.items() if name not in key}


def _counts(report: BulkReport[Any]) -> str:
    counts = {name: len(getattr(report, name)) for name in ("done", "failed", "unknown", "skipped")}
    return ", ".join(f"{count:,} {name}" for name, count in counts.items() if count or name == "done")


def end_with(report: BulkReport[Any], output: Output) -> None:
    """Print what became of the rows: how many, and why some are not done. Ends with the report's exit code."""
    with stands(_counts(report)):
        _print_report(report, output)
    code = code_of_report(report)
    if code:
        raise click.exceptions.Exit(code)


def _print_report(report: BulkReport[Any], output: Output) -> None:
    if output.for_programs:
        from halopsa.catalogue.plain import plain

        print_value(plain(report), output._replace(form=output.form or "json", fields=None))
        return
    say(f"{_counts(report)}.")
    left = [result for result in report.results if result.status != "done"]
    for result in left[:_SHOWN]:
        why = "" if result.error is None else f": {result.error.message}"
        tell(for_terminal(f"Row {result.index + 1} {result.status}{why}"))
    if len(left) > _SHOWN:
        tell(f"{len(left) - _SHOWN} more are in -o json.")
