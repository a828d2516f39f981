"""``halopsa undo``: puts back what many writes changed, by the journal they kept."""

from __future__ import annotations

from pathlib import Path

import click

from halopsa.catalogue.operations import Catalogue

from .connect import Given, connect, connection_options, plain_errors


@click.command()
@click.argument("journal", type=click.Path(exists=True, dir_okay=False, path_type=Path))
@click.option(
    "--delete-created", is_flag=True, help="Delete what was created; without it such rows are skipped."
)
@click.option("--force", is_flag=True, help="Overwrite what somebody changed since.")
@click.option("--dry-run", is_flag=True, help="Show what would be sent, and send nothing.")
@click.option("-y", "--yes", is_flag=True, help="Send it without asking.")
@click.option("--json", "as_json", is_flag=True, help="Print JSON.")
@connection_options
def undo(
    *,
    given: Given,
    journal: Path,
    delete_created: bool,
    force: bool,
    dry_run: bool,
    yes: bool,
    as_json: bool,
) -> None:
    """Put back what many writes changed, by the journal they kept.

    JOURNAL is what --journal of a command, or journal= of a call, made. Each record is read first; one that
    somebody changed since is left as it is. Mail that went out stays sent.

    Ends with 0 when all is as before, 1 when rows are left, 3 when rows were skipped, 5 when nobody knows.
    """
    from .bulk_writing import end_with
    from .confirming import asked, must_ask, previewed, print_preview, told_if_cut
    from .formats import Output
    from .streams import tell

    output = Output("json") if as_json else Output()
    ask = must_ask("undo", yes=yes, dry_run=dry_run)
    with plain_errors(), connect(Catalogue.of(), given) as client:
        options = {"delete_created": delete_created, "force": force}
        if ask or dry_run:
            found = previewed(lambda: client.preview(client.undo, journal, **options))
            if found is None:
                tell("Nothing is left to undo.")
            elif print_preview(found, None, output, dry=dry_run):
                return
            else:
                asked(f"Send {1 + len(found.more):,} requests?")
            if dry_run:
                return
        with told_if_cut("the undo"):
            report = client.undo(journal, **options)
    end_with(report, output)
