"""The function ``export``: a listing to a file. Checks its arguments before anything is sent."""

from __future__ import annotations

import os
from collections.abc import Callable, Mapping, Sequence
from pathlib import Path
from typing import TYPE_CHECKING, Any

from halopsa.core.base.instance import NamesInstance
from halopsa.core.base.suggest import did_you_mean
from halopsa.core.paging.async_listing import AsyncListing
from halopsa.core.paging.listing import Listing, plan_of
from halopsa.core.validation import refused
from halopsa.errors import FieldError, HaloPsaConfigError

from ..core.tabular.columns import GROUPS
from ..core.tabular.files import Places, check_target, locked
from .job import ExportResult, Job
from .source import row_class

if TYPE_CHECKING:
    from halopsa.core.errors import ErrorFamily
    from halopsa.core.records.entity import Entity

SUFFIXES: Mapping[str, str] = {
    ".jsonl": "jsonl",
    ".ndjson": "jsonl",
    ".csv": "csv",
    ".parquet": "parquet",
    ".sqlite": "sqlite",
    ".sqlite3": "sqlite",
    ".db": "sqlite",
}
FORMATS = ("jsonl", "csv", "parquet", "sqlite")


def export(
    listing: Listing[Any],  # Any: rows of any kind
    out: str | os.PathLike[str],
    *,
    format: str | None = None,
    fields: Sequence[str] | None = None,
    resume: bool | None = None,
    overwrite: bool = False,
    allow_incomplete: bool = False,
    csv_guard: bool = True,
    csv_bom: bool = False,
    say: Callable[[str], object] | None = None,
) -> ExportResult:
    """Export a listing to a file.

        export(client.tickets.list_all(open_only=True), "tickets.csv")

    Rows are flattened by the rule of `halopsa.core.tabular.flatten` and kept in ``<out>.part`` until all are there;
    only then, at once, there is a file called ``out``, and ``<out>.manifest.json`` with counts, types and
    hashes. After a crash or an error the same call goes on where the last one was.

    Args:
        listing: what ``list_all()`` (without ``resume``) or ``changed_since()`` returned; for progress give
            ``progress=`` to that.
        out: the file to make.
        format: ``jsonl``, ``csv``, ``parquet`` (needs the extra ``arrow``) or ``sqlite``. Default: by the
            suffix of ``out``.
        fields: only these columns, in this order; ``"custom"`` stands for all ``custom.*``. Default: all.
        resume: ``None`` goes on with an earlier run's part where there is one, ``True`` insists on one,
            ``False`` throws it away.
        overwrite: replace a file that is there; it stays until the new one is whole.
        allow_incomplete: make the file even if rows are missing; its manifest says so.
        csv_guard: keep spreadsheets from running texts as formulas; see `halopsa.export.to_csv`.
        csv_bom: begin a CSV file with a byte order mark, for Excel.
        say: called with a line for people when something is worth one.

    Raises:
        HaloPsaConfigError: This is no listing, or one with ``resume``; the file cannot be made, is there already,
            or is being made by another export; its part belongs to another export; or a package is missing.
            Nothing was sent.
        HaloPsaValidationError: A field is not known. Nothing was sent.
        HaloPsaIncompleteError: Rows are missing. What came is kept for a run with ``allow_incomplete``.
        HaloPsaError: Of reading; what came so far is kept.
        OSError: Of writing; what came so far is kept.
    """
    given: object = listing
    if not isinstance(given, Listing):
        hint = "Give what list_all() or changed_since() returned, without reading it. Nothing was sent."
        if isinstance(given, AsyncListing):
            hint = (
                "An export reads with a client that blocks: run it in a thread, with a HaloPsaClient that "
                "shares the budget= of the async one. Nothing was sent."
            )
        raise HaloPsaConfigError(f"A {type(given).__name__} cannot be exported.", hint=hint)
    plan = plan_of(listing)
    if plan.resume is not None:
        raise HaloPsaConfigError(
            "A listing with resume= cannot be exported: the rows before its checkpoint would be missing.",
            hint="Leave resume= out of list_all(); an export keeps its own place. Nothing was sent.",
        ).at(plan.instance)
    target = Path(out)
    with NamesInstance(plan.instance):
        job = Job(
            listing,
            Places(target),
            file_format=_format(target, format, plan.family),
            fields=_checked_fields(listing, fields),
            overwrite=overwrite,
            allow_incomplete=allow_incomplete,
            csv={"guard": csv_guard, "bom": csv_bom},
            say=say or (lambda line: None),
        )
        check_target(target, plan.family)
        with locked(job.places.lock, target, plan.family) as left_behind:
            return job.run(resume, left_behind=left_behind)


def _format(out: Path, given: str | None, family: ErrorFamily) -> str:
    found = given or SUFFIXES.get(out.suffix.lower())
    if found not in FORMATS:
        what = f"the format {given!r}" if given else f"the file name {str(out)!r}: its suffix tells no format"
        raise HaloPsaConfigError(
            f"An export cannot have {what}.",
            hint=f"Formats are {', '.join(FORMATS)}; suffixes {', '.join(SUFFIXES)}.",
        )
    if found == "parquet":
        from ..core.tabular.arrow import needed

        needed("pyarrow", "arrow", family)
    return found


def _checked_fields(listing: Listing[Any], fields: Sequence[str] | None) -> list[str] | None:
    if fields is None:
        return None
    if isinstance(fields, str):
        fields = fields.split(",")
    row: type[Entity] | None = row_class(listing)
    chosen = list(dict.fromkeys(name.strip() for name in fields if name.strip()))
    errors = [] if chosen else [FieldError("fields", "names no field")]
    if row is not None:
        from halopsa.core.records.entity import api_of, members

        words = api_of(row).words.field_words

        known = [*members(row), *GROUPS]
        errors += [
            FieldError(name, f"is no field of {row.__name__}{did_you_mean(name, known, words)}")
            for name in chosen
            if name.partition(".")[0] not in known
        ]
    if errors:
        raise refused(plan_of(listing).family, "export", errors)
    return chosen
