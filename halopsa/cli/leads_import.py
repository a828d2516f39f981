"""``halopsa leads import``: leads of a CSV file, taken in as if they had been posted."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path
from typing import TYPE_CHECKING, NoReturn

import click

from .leads_settings import service_errors, settings_of, settings_options
from .output import for_terminal
from .streams import say, tell

if TYPE_CHECKING:
    from halopsa import HaloPsaClient

_SHOWN = 20


@click.command("import")
@click.argument("file", type=click.Path(exists=True, dir_okay=False, allow_dash=True))
@click.option(
    "--source", default="csv", show_default=True, help="Where the leads are from, for the statistics."
)
@click.option("--update-existing", is_flag=True, help="Change what is known of those who are known.")
@click.option("--no-custom-fields", is_flag=True, help="Write no custom fields.")
@click.option("--dry-run", is_flag=True, help="Only read the file, and say what is in it.")
@settings_options
def import_(
    *,
    file: str,
    source: str,
    update_existing: bool,
    no_custom_fields: bool,
    dry_run: bool,
    database: str | None,
    config: str | None,
) -> None:
    """Take in the leads of a CSV file; a running service brings them into HaloPSA.

    Columns are found by their names, as the exports of many sources have them. The same file again is the same import.
    """
    with click.open_file(file, "rb") as stream:
        content: bytes = stream.read()
    with service_errors():
        from halopsa.leads import running
        from halopsa.leads.importing import imported
        from halopsa.leads.opening import opened
        from halopsa.leads.problems import Problem

        settings = settings_of(database, config)
        options = {"update_existing": update_existing, "custom_fields": not no_custom_fields}
        with opened(settings) as base, running.service_of(settings, base, _nobody, {}) as service:
            try:
                found = imported(service, content, source=source, options=options, dry_run=dry_run)
            except Problem as error:
                raise click.ClickException(error.message) from None
            except ValueError as error:
                raise click.ClickException(f"{Path(file).name}: {error}") from None
    for column, field in found.used.items():
        tell(for_terminal(f"{field} from column {column!r}"))
    if found.ignored:
        tell(for_terminal(f"Not used: {', '.join(found.ignored)}"))
    for row in found.bad[:_SHOWN]:
        tell(for_terminal(f"Line {row.line}: {row.error}"))
    if len(found.bad) > _SHOWN:
        tell(f"... and {len(found.bad) - _SHOWN} more lines.")
    what = "are in it" if dry_run else "were taken in"
    tell(f"{found.leads} leads {what}, {len(found.bad)} lines are none.")
    for batch in found.batches:
        say(batch)


def _nobody(deadline: float, token: Callable[[], str] | None) -> HaloPsaClient:
    """Return a client that is asked nothing: to take leads in needs no tenant."""
    from halopsa import HaloPsaClient

    return HaloPsaClient(base_url="https://tenant.invalid", token_source=_no_token, read_only=True)


def _no_token() -> NoReturn:
    raise AssertionError("the tenant was asked")
