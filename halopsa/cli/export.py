"""``halopsa export``: all rows of a list into a file."""

from __future__ import annotations

import json
from collections.abc import Iterator, Mapping
from contextlib import contextmanager
from pathlib import Path
from typing import TYPE_CHECKING, Any

import click

from halopsa.catalogue.operations import PUBLISHED, Catalogue
from halopsa.core.base.distribution import PACKAGE

from .connect import Given, connect, connection_options
from .exit_codes import FAILED, INTERRUPTED, code_of
from .output import for_terminal
from .progress import ProgressLine, duration
from .streams import say, stands, tell, warned
from .waiting import shower

if TYPE_CHECKING:
    from halopsa import HaloPsaClient
    from halopsa.core.paging.listing import Listing
    from halopsa.core.resource_facts import Operation, ResourceFacts
    from halopsa.export import ExportResult

_PREFETCH = 4


def _listed(ctx: click.Context, param: click.Parameter, incomplete: str) -> list[str]:
    """Return the resources with a list that begin so; the published ones once "api." is there."""
    catalogue = Catalogue.of(PACKAGE)
    published = incomplete.startswith(PUBLISHED)
    names = catalogue.files.published_names() if published else catalogue.files.resource_names()
    return [name for name in names if name.startswith(incomplete) and "list" in catalogue.resource(name).ops]


@click.command()
@click.argument("resource", shell_complete=_listed)
@click.option(
    "--out",
    required=True,
    type=click.Path(path_type=Path),
    metavar="FILE",
    help="The file to make: .jsonl, .csv, .parquet or .sqlite.",
)
@click.option(
    "--format",
    "file_format",
    type=click.Choice(["jsonl", "csv", "parquet", "sqlite"]),
    help="Where the suffix does not tell.",
)
@click.option(
    "--filter", "filters", multiple=True, metavar="NAME=VALUE", help="Of list_all(); may be repeated."
)
@click.option("--search", metavar="TEXT", help="Rows that match this text.")
@click.option(
    "--changed-since",
    metavar="WHEN",
    help="Rows that changed since: ISO 8601 (UTC without an offset), or the manifest of the last such export.",
)
@click.option("--fields", metavar="A,B,C", help="These columns only; custom stands for all custom fields.")
@click.option("--page-size", type=click.IntRange(1), metavar="N", help="Rows to ask for at once.")
@click.option(
    "--prefetch",
    type=click.IntRange(1, 64),
    default=_PREFETCH,
    show_default=True,
    metavar="N",
    help="Pages to ask for ahead.",
)
@click.option("--consistent", is_flag=True, help="Neither miss nor double rows that come or go meanwhile.")
@click.option(
    "--strict/--allow-incomplete",
    default=True,
    show_default=True,
    help="Whether a file with missing rows is an error.",
)
@click.option(
    "--resume/--restart",
    default=None,
    help="Insist on going on with an earlier run, or throw its part away.  [default: go on if there is one]",
)
@click.option("--overwrite", is_flag=True, help="Replace the file if it is there.")
@click.option(
    "--csv-guard/--no-csv-guard",
    default=True,
    show_default=True,
    help="Whether an apostrophe keeps spreadsheets from running texts as formulas.",
)
@click.option("--csv-bom", is_flag=True, help="Begin a CSV file so that Excel sees it is UTF-8.")
@click.option("--quiet", "-q", is_flag=True, help="Say nothing unless something is wrong.")
@connection_options
def export(
    *,
    given: Given,
    resource: str,
    out: Path,
    file_format: str | None,
    filters: tuple[str, ...],
    search: str | None,
    changed_since: str | None,
    fields: str | None,
    page_size: int | None,
    prefetch: int,
    consistent: bool,
    strict: bool,
    resume: bool | None,
    overwrite: bool,
    csv_guard: bool,
    csv_bom: bool,
    quiet: bool,
) -> None:
    """Export all rows of RESOURCE (tickets, clients, ..., api.tax) into a file.

    The file appears when it is whole, with FILE.manifest.json beside it: counts, columns, SHA-256. Until then
    rows are kept in FILE.part; after an interruption the same command goes on from there.

    The value of a --filter is taken as the filter's type wants it: text as it is, everything else as JSON (5,
    true, [1, 2]); 1,2 is a list too.

    Ends with 0 when the file is there, 2 when the settings or options cannot work, 3 when rows are missing, 4 when
    the login is refused or a right is missing, 130 after Ctrl-C, else with 1.
    """
    facts, op = _facts(resource)
    options: dict[str, object] = {**_filters(op, filters), "page_size": page_size, "prefetch": prefetch}
    if search is not None:
        options["search"] = search
    if consistent:
        options["consistent"] = True
    waits = shower()
    if waits is not None:
        waits.quiet = quiet
    with (
        ProgressLine(facts.name, quiet=quiet) as line,
        _told(line),
        warned(line.say),
        connect(Catalogue.of(), given) as client,
    ):
        from halopsa.export import export as run

        result = run(
            _listing(client, facts, changed_since, {**options, "progress": line}),
            out,
            format=file_format,
            fields=fields.split(",") if fields is not None else None,
            resume=resume,
            overwrite=overwrite,
            allow_incomplete=not strict,
            csv_guard=csv_guard,
            csv_bom=csv_bom,
            say=None if quiet else line.say,
        )
    if not result.complete:
        tell(f"Rows may be missing: {result.manifest['why']}.")
    if not quiet:
        with stands(f"{result.rows:,} rows are in {result.path}"):
            say(_summary(facts.name, result))


@contextmanager
def _told(line: ProgressLine) -> Iterator[None]:
    """End with an explanation and how to go on, without a traceback."""
    from halopsa.errors import HaloPsaError

    try:
        yield
    except (HaloPsaError, OSError, KeyboardInterrupt) as error:
        line.clear()
        code = FAILED
        if isinstance(error, HaloPsaError):
            from .explain import explain

            tell(explain(error).text())
            code = code_of(error)
        elif isinstance(error, OSError):
            tell(f"The export stopped: {for_terminal(error)}")
        else:
            tell("Stopped.")
            code = INTERRUPTED
        for note in getattr(error, "__notes__", ()):
            tell(for_terminal(note))
        raise click.exceptions.Exit(code) from None


def _facts(resource: str) -> tuple[ResourceFacts, Operation]:
    """Return what is known of a resource that can be listed."""
    from halopsa._api import API
    from halopsa.core.base.suggest import did_you_mean

    name = resource.strip().lower().replace("-", "_")
    if name.removeprefix("api.").isidentifier():
        try:
            found = API.resource(name)
        except FileNotFoundError:
            found = None
        if found is not None and "list" in found.ops:
            return found, found.ops["list"]
    known = [known for known in API.resource_names() if "list" in API.resource(known).ops]
    raise click.BadParameter(
        f"{resource!r} has no list{did_you_mean(name, known, API.words.field_words) or '.'} "
        f"There are {', '.join(known)}; and as the "
        "vendor publishes them api.tax and so on.",
        param_hint="RESOURCE",
    )


def _filters(op: Operation, given: tuple[str, ...]) -> dict[str, object]:
    found: dict[str, object] = {}
    for item in given:
        name, equals, text = item.partition("=")
        name = name.strip()
        if not name or not equals:
            raise click.BadParameter(f"{item!r} is not NAME=VALUE", param_hint="--filter")
        if name in found:
            raise click.BadParameter(f"{name} is given twice", param_hint="--filter")
        if name in _OWN and name not in op.query:
            raise click.BadParameter(f"{name} is an option of its own, see --help", param_hint="--filter")
        known = op.query.get(name) or next((p for p in op.query.values() if p.wire == name), None)
        found[name] = _value(text, known.type if known is not None else "any")
    return found


_OWN = ("page_size", "prefetch", "resume", "strict", "consistent", "progress", "search", "timeout")


def _value(text: str, word: str) -> object:
    if word in ("str", "datetime", "date", "guid"):
        return text
    try:
        value: object = json.loads(text)
    except ValueError:
        return text  # where that is wrong, the client says so
    return value


def _listing(
    client: HaloPsaClient, facts: ResourceFacts, changed_since: str | None, options: Mapping[str, object]
) -> Listing[Any]:  # Any: rows of any resource
    name = facts.name
    if name.startswith("api."):
        resource: Any = getattr(client.api, name.removeprefix("api."))  # Any: checked by its facts
    else:
        resource = getattr(client, name)
    found: Listing[Any]
    if changed_since is None:
        found = resource.list_all(**options)
    elif hasattr(resource, "changed_since"):
        found = resource.changed_since(_moment(changed_since), **options)
    else:
        raise click.BadParameter(f"{name} cannot tell what changed", param_hint="--changed-since")
    return found


def _moment(given: str) -> str:
    """Return a date, or the bookmark in the manifest of an export of changes."""
    try:
        content = Path(given).read_bytes()
    except (OSError, ValueError):
        if given.endswith(".json"):
            raise click.BadParameter(
                f"there is no file {given!r} to read; the first time, give a date",
                param_hint="--changed-since",
            ) from None
        return given
    from halopsa.export.manifest import bookmark as bookmark_of

    try:
        bookmark = bookmark_of(content)
    except ValueError:
        bookmark = None
    if bookmark is None:
        raise click.BadParameter(
            f"{given!r} is no manifest of an export with --changed-since", param_hint="--changed-since"
        )
    return bookmark


def _summary(name: str, result: ExportResult) -> str:
    size = result.bytes
    amount = f"{size:,} bytes" if size < 1e6 else f"{size / 1e6:,.1f} MB"
    took = duration(float(result.manifest.get("seconds") or 0))
    return f"{name}: {result.rows:,} rows in {result.path} ({amount}, {took})"
