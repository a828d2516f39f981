"""Export job: reads rows into a spool, writes the file from it, and gives it its name when it is complete.

Crash safety: the spool is on the disk before the journal says so, and the journal is replaced atomically. The next run
cuts the spool at the size that the journal states and goes on from its checkpoint. Once everything is read it sends
no more requests. The finished file's hash is in the journal before the file gets its name: so a run after a crash in
between recognises the file, and only has to write the manifest.
"""

from __future__ import annotations

import contextlib
import datetime as dt
import functools
import os
import time
from collections.abc import Callable, Mapping, Sequence
from contextlib import closing
from pathlib import Path
from typing import TYPE_CHECKING, Any

import attrs

import halopsa
from halopsa.errors import HaloPsaConfigError, HaloPsaError, HaloPsaIncompleteError, HaloPsaValidationError

from ..core.tabular.columns import Column, Columns
from ..core.tabular.files import Places, fresh, mode_for, publish
from ..core.tabular.flatten import flatten
from ..core.tabular.spool import NoRowError, Spool, checked, read_rows
from . import manifest as manifests
from .journal import Journal, JournalError
from .sealed import sealed
from .source import Description, bookmark, describe, going_on, position, row_class, rows_before

if TYPE_CHECKING:
    from halopsa.core.paging.listing import Listing
    from halopsa.core.report import TraversalReport

SAVE_EVERY = 0.25
"""Least seconds between two entries in the journal; rows after the last entry are read again after a crash."""
_WAY_ON = "Choose another file, or throw that part away with resume=False (--restart)."
_COST = 20  # times what the last entry took: also a least time between entries, for slow disks


@attrs.frozen
class ExportResult:
    """What an export made.

    Attributes:
        path: the file.
        manifest_path: its manifest.
        rows, bytes, sha256: of the file.
        complete: whether it has every row, as far as can be told.
        resumed: whether a part of it came from an earlier run.
        manifest: all of the manifest.
    """

    path: Path
    manifest_path: Path
    rows: int
    bytes: int
    sha256: str
    complete: bool
    resumed: bool
    manifest: dict[str, Any] = attrs.field(repr=False)  # Any: JSON


def _now() -> str:
    return dt.datetime.now(dt.UTC).isoformat(timespec="seconds").replace("+00:00", "Z")


@attrs.define
class Job:
    """A running export."""

    listing: Listing[Any]
    places: Places
    file_format: str
    fields: list[str] | None
    overwrite: bool
    allow_incomplete: bool
    csv: dict[str, bool]
    say: Callable[[str], object]
    source: Description = attrs.field(init=False)
    report: TraversalReport | None = attrs.field(init=False, default=None)

    def __attrs_post_init__(self) -> None:
        self.source = describe(self.listing)

    def run(self, resume: bool | None, *, left_behind: bool) -> ExportResult:
        """Write the file and its manifest; go on with a part of them that an earlier run left."""
        places = self.places
        journal = self._partial(resume)
        resumed = journal is not None
        if journal is not None and self._is_published(journal.manifest):
            return self._finish(journal, resumed=True)
        if left_behind and not self.overwrite and resume is not False and (done := self._done()):
            return done
        if places.out.exists() and not self.overwrite:
            raise HaloPsaConfigError(
                f"{str(places.out)!r} is there already.",
                hint="Choose another name, or replace it with overwrite=True (--overwrite).",
            )
        if journal is None:
            self._clean()
            journal = Journal(self._identity(), _now())
            journal.write(places.journal)
        elif journal.report is None:
            journal.sessions += 1
            self.say(f"Going on after row {journal.rows:,} of the export begun at {journal.started}.")
        else:
            self.say(f"All {journal.rows:,} rows are there since the export begun at {journal.started}.")
        if journal.report is None:
            self._read(journal)
        self._check(journal)
        self._write(journal)
        return self._finish(journal, resumed=resumed)

    # What an earlier run left

    def _identity(self) -> dict[str, Any]:  # Any: JSON
        return {
            "client": f"halopsa-client {halopsa.__version__}",
            **attrs.asdict(self.source),
            "key": list(self.source.key),
            "fields": self.fields,
        }

    def _partial(self, resume: bool | None) -> Journal | None:
        """Return the journal of an earlier run to continue. ``None``: begin from the start."""
        places = self.places
        if resume is False:
            return None
        try:
            journal = Journal.read(places.journal)
        except JournalError as error:
            raise self._in_the_way(str(error)) from None
        if journal is None:
            if places.spool.exists() and places.spool.stat().st_size:
                raise self._in_the_way(f"{str(places.spool)!r} is of unknown origin")
            if resume:
                raise HaloPsaConfigError(
                    f"There is nothing to resume: no part of {str(places.out)!r} is there."
                )
            return None
        identity = self._identity()
        other = [name for name in identity if journal.export.get(name) != identity[name]]
        if other:
            raise self._in_the_way(
                f"{str(places.spool)!r} is part of another export ({', '.join(other)}: not the same)"
            )
        if not self._usable(journal):
            self.say("The rows of an earlier run are gone; starting over.")
            return None
        if journal.report is None and self.source.since:
            # A bookmark for the next run comes only from a reading that was not interrupted.
            self.say("An export of changes starts over.")
            return None
        if journal.report is not None and not journal.report.complete and not self.allow_incomplete:
            self.say("The last run ended without every row; starting over.")
            return None
        self._look_at(journal)
        return journal

    def _look_at(self, journal: Journal) -> None:
        """Refuse a spool that is not as it was written, before anything is changed."""
        try:
            Columns().load(journal.columns)
            before = rows_before(self.listing, journal.checkpoint)
            if journal.report is None and before != journal.rows:
                raise ValueError(f"{str(self.places.journal)!r} contradicts itself")
            if journal.size and not self._is_published(journal.manifest):
                checked(self.places.spool, rows=journal.rows, size=journal.size, sha256=journal.sha256)
        except ValueError as error:
            raise self._in_the_way(str(error)) from None
        except HaloPsaValidationError as error:
            error.hint = _WAY_ON
            raise

    def _usable(self, journal: Journal) -> bool:
        if self._is_published(journal.manifest):
            return True
        try:
            return self.places.spool.stat().st_size >= journal.size
        except FileNotFoundError:
            return journal.size == 0

    def _in_the_way(self, problem: str) -> HaloPsaConfigError:
        return HaloPsaConfigError(
            f"{problem}.",
            hint=_WAY_ON,
        )

    def _is_published(self, found: Mapping[str, object] | None) -> bool:
        return (
            found is not None
            and found.get("format") == self.file_format
            and (self.file_format != "csv" or found.get("csv") == self.csv)
            and manifests.matches(found, self.places.out)
        )

    def _done(self) -> ExportResult | None:
        """Return the result of an earlier run that was killed when only its lock file was left to remove."""
        found = manifests.read(self.places.manifest)
        if found is None or not self._is_published(found):
            return None
        identity = self._identity()
        if any(found.get(name) != identity[name] for name in identity):
            return None
        return self._result(found, resumed=True) if found["complete"] or self.allow_incomplete else None

    def _clean(self) -> None:
        for path in (self.places.spool, self.places.draft, self.places.journal):
            path.unlink(missing_ok=True)

    # Reading

    def _read(self, journal: Journal) -> None:
        columns = Columns(row_class(self.listing), self.fields)
        try:
            columns.load(journal.columns)
            spool = Spool.open(self.places.spool, rows=journal.rows, size=journal.size, sha256=journal.sha256)
        except ValueError as error:
            raise self._in_the_way(str(error)) from None
        save = functools.partial(self._save, journal, spool, columns)
        with closing(spool), going_on(self.listing, journal.checkpoint):
            try:
                try:
                    self.report = _traverse(self.listing, spool, columns, save)
                except HaloPsaError:
                    # Only these come from the listing alone: the spool has every row its checkpoint covers.
                    save()
                    raise
                journal.report = self.report
                journal.bookmark = bookmark(self.listing)
                save()
            except BaseException as error:
                self._note(error)
                raise

    def _save(self, journal: Journal, spool: Spool, columns: Columns) -> None:
        spool.sync()
        journal.rows, journal.size, journal.columns = spool.rows, spool.size, columns.dump()
        journal.sha256 = spool.sha256
        journal.checkpoint = position(self.listing)
        journal.write(self.places.journal)

    def _note(self, error: BaseException) -> None:
        """Add a note to the error that says what was kept; remove a part from which no run can continue."""
        try:
            kept = Journal.read(self.places.journal)  # not what was about to be written into it
        except (JournalError, OSError):
            return
        if kept is None or not kept.rows or (self.source.since and kept.report is None):
            with contextlib.suppress(OSError):  # Windows removes no open file; the next run does it
                self._clean()
        else:
            error.add_note(
                f"{kept.rows:,} rows are kept in {str(self.places.spool)!r}; "
                "the same export again goes on from there."
            )

    def _check(self, journal: Journal) -> None:
        if self.report is None or self.report.complete or self.allow_incomplete:
            return
        raise HaloPsaIncompleteError(
            f"{self.source.resource}: {self.report.why}. {journal.rows:,} rows came; they were not made into "
            f"{str(self.places.out)!r} because some seem to be missing.",
            report=self.report,
            hint="To make the file of what came, export again with allow_incomplete=True (--allow-incomplete): "
            "that asks the tenant for nothing. Without it the next export starts over.",
        )

    # Writing

    def _write(self, journal: Journal) -> None:
        places = self.places
        columns = Columns(row_class(self.listing), self.fields)
        columns.load(journal.columns)
        found = columns.result()
        if not journal.size:  # not one row came
            fresh(places.spool)
        # An earlier run may have written more than its journal states.
        os.truncate(places.spool, journal.size)
        if self.file_format == "jsonl":
            draft = places.spool
        else:
            draft = places.draft
            fresh(draft)
            self.say(f"Writing {journal.rows:,} rows as {self.file_format}.")
            try:
                self._convert(journal, found, draft)
            except NoRowError as error:
                draft.unlink(missing_ok=True)
                raise self._in_the_way(f"{str(places.spool)!r}: {error}") from None
            except BaseException as error:
                draft.unlink(missing_ok=True)
                self._note(error)
                raise
        made = manifests.make(journal, draft, places.out.name, self.file_format, found, _now())
        if self.file_format == "csv":
            made["csv"] = self.csv
        journal.manifest = sealed(made)
        journal.write(places.journal)
        publish(draft, places.out)

    def _convert(self, journal: Journal, columns: Sequence[Column], draft: Path) -> None:
        with self.places.spool.open("rb") as file:
            if self.file_format == "csv":
                from .to_csv import write as write_csv

                write_csv(read_rows(file), columns, draft, **self.csv)
                return
            told = {**journal.export, **(journal.report.to_dict() if journal.report is not None else {})}
            meta = {name: str(value) for name, value in told.items() if value is not None}
            if self.file_format == "parquet":
                from ..core.tabular.arrow import write as write_parquet

                write_parquet(read_rows(file), columns, draft, meta=meta)
                return
            from .to_sqlite import write as write_sqlite

            write_sqlite(
                lambda: read_rows(file),
                columns,
                draft,
                table=self.source.resource.replace(".", "_"),
                key=self._key(journal, columns),
                meta=meta,
            )

    def _key(self, journal: Journal, columns: Sequence[Column]) -> tuple[str, ...]:
        """Return the key's columns where every row has them and none has the same as another."""
        filled = {column.name: column.filled for column in columns}
        key = self.source.key
        unique = journal.report is None or journal.report.distinct_keys == journal.rows
        return key if unique and key and all(filled.get(name) == journal.rows for name in key) else ()

    def _finish(self, journal: Journal, *, resumed: bool) -> ExportResult:
        places, found = self.places, journal.manifest or {}
        manifests.write(found, places.manifest, mode=mode_for(places.out))
        self._clean()
        return self._result(found, resumed=resumed)

    def _result(self, found: dict[str, Any], *, resumed: bool) -> ExportResult:  # Any: JSON
        return ExportResult(
            self.places.out,
            self.places.manifest,
            rows=found["rows"],
            bytes=found["bytes"],
            sha256=found["sha256"],
            complete=bool(found["complete"]),
            resumed=resumed,
            manifest=found,
        )


def _traverse(
    listing: Listing[Any], spool: Spool, columns: Columns, save: Callable[[], None]
) -> TraversalReport:
    due = time.monotonic() + SAVE_EVERY
    with closing(listing.pages()) as pages:
        try:
            for page in pages:
                spool.append(columns.take(flatten(row)) for row in page)
                began = time.monotonic()
                if began >= due:
                    save()
                    ended = time.monotonic()
                    due = ended + max(SAVE_EVERY, _COST * (ended - began))
        except HaloPsaIncompleteError as error:  # of a strict listing: all rows it has came before
            if error.report is None:
                raise
            return error.report
    return listing.report
