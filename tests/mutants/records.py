"""Rules of records and of what is made of them: decoding, exports."""

from __future__ import annotations

from .model import Mutant

_EXPORT = (
    "tests/unit/export/test_run.py",
    "tests/posix/test_modes_and_links.py",
    "tests/posix/test_crashes.py",
)
_WRITERS = ("tests/unit/export/test_writers.py",)
_CONVERT = ("tests/unit/core/records/test_decode.py",)
_SHAPES = ("tests/unit/core/records/test_compiled.py",)
_JSON = ("tests/unit/core/http/test_json_body.py",)

MUTANTS = [
    # Exports
    Mutant(
        "an export's partial file never has the final name",
        "halopsa/export/job.py",
        "            draft = places.draft\n",
        "            draft = places.out\n",
        _EXPORT,
    ),
    Mutant(
        "an export is published when it is whole",
        "halopsa/export/job.py",
        "        self._check(journal)\n        self._write(journal)\n",
        "        self._write(journal)\n        self._check(journal)\n",
        _EXPORT,
    ),
    Mutant(
        "an export's spool is on the disk before the journal says so",
        "halopsa/export/job.py",
        "        spool.sync()\n        journal.rows",
        "        journal.rows",
        _EXPORT,
    ),
    Mutant(
        "an export's spool is flushed and waited for",
        "halopsa/core/tabular/spool.py",
        "        to_disk(self._file.fileno())\n",
        "        pass\n",
        _EXPORT,
    ),
    Mutant(
        "an export's journal is replaced as a whole",
        "halopsa/core/tabular/files.py",
        '    draft = path.with_name(path.name + ".tmp")\n    fresh',
        "    draft = path\n    fresh",
        _EXPORT,
    ),
    Mutant(
        "an export's journal is on the disk before it gets its name",
        "halopsa/core/tabular/files.py",
        "        file.flush()  # else",
        "        pass  # else",
        _EXPORT,
    ),
    Mutant(
        "an export's finished file is on the disk before it gets its name",
        "halopsa/core/base/atomic_file.py",
        "        allow(draft, mode)\n        to_disk(descriptor)\n",
        "        allow(draft, mode)\n",
        _EXPORT,
    ),
    Mutant(
        "an export's hash is in the journal before the file gets its name",
        "halopsa/export/job.py",
        "        journal.write(places.journal)\n        publish(draft, places.out)\n",
        "        publish(draft, places.out)\n",
        _EXPORT,
    ),
    Mutant(
        "two exports to one file exclude each other",
        "halopsa/core/base/file_lock.py",
        "        if not lock.take():\n",
        "        if not lock.take() and not descriptor:\n",
        _EXPORT,
    ),
    Mutant(
        "a resumed export cuts off what its journal does not vouch for",
        "halopsa/export/job.py",
        "        os.truncate(places.spool, journal.size)",
        "        pass",
        _EXPORT,
    ),
    Mutant(
        "a resumed export goes on where its journal says",
        "halopsa/export/job.py",
        "going_on(self.listing, journal.checkpoint)",
        "going_on(self.listing, None)",
        _EXPORT,
    ),
    Mutant(
        "a part of another export is not gone on with",
        "halopsa/export/job.py",
        "other = [name for name in identity if journal.export.get(name) != identity[name]]",
        "other = [name for name in identity if name not in journal.export]",
        _EXPORT,
    ),
    Mutant(
        "an incomplete export makes no file",
        "halopsa/export/job.py",
        "if self.report is None or self.report.complete or self.allow_incomplete:",
        "if self.report is None or self.report.rows or self.allow_incomplete:",
        _EXPORT,
    ),
    Mutant(
        "an export replaces no file unless told to",
        "halopsa/export/job.py",
        "if places.out.exists() and not self.overwrite:",
        "if places.out.exists() and not self.overwrite and self.fields:",
        _EXPORT,
    ),
    Mutant(
        "formulas in a CSV are guarded",
        "halopsa/export/to_csv.py",
        "if _FORMULA.match(value) and not _HARMLESS.fullmatch(value):",
        "if _FORMULA.match(value) and not _HARMLESS.match(value):",
        _WRITERS,
    ),
    Mutant(
        "a name in SQL is quoted",
        "halopsa/export/to_sqlite.py",
        "return '\"' + name.replace('\"', '\"\"') + '\"'",
        "return '\"' + name + '\"'",
        _WRITERS,
    ),
    # Decoding
    Mutant(
        "unknown fields of a row are kept",
        "halopsa/core/records/decode.py",
        "                extra[key] = value\n                continue\n",
        "                continue\n",
        _CONVERT,
    ),
    Mutant(
        "unknown fields of a row of a known shape are kept",
        "halopsa/core/records/compiled.py",
        "if (entry := table.get(key)) is None or entry.rest]",
        "if (entry := table.get(key)) is not None and entry.rest]",
        _SHAPES,
    ),
    Mutant(
        "the class of a value is checked",
        "halopsa/core/records/decode.py",
        "if put is not None and (value.__class__ is exact or value is None):",
        "if put is not None:",
        _CONVERT,
    ),
    Mutant(
        "the class of a value is checked in a known shape",
        "halopsa/core/records/compiled.py",
        'f" if {value}.__class__ is {word} or {value} is None: {store}"',
        'f" if True: {store}"',
        _SHAPES,
    ),
    Mutant(
        "a value that does not fit is noted as a problem",
        "halopsa/core/records/field_table.py",
        "            note_problem(record, FieldError(name, str(error)), value)\n",
        "            keep_raw(record, name, value)\n",
        _CONVERT,
    ),
    Mutant(
        "a shape's decoder holds only names that are checked",
        "halopsa/core/records/compiled.py",
        "if not entry.parts or not all(part.field in known and _is_safe(part.field) for part in entry.parts):",
        "if not entry.parts or not all(part.field in known for part in entry.parts):",
        _SHAPES,
    ),
    Mutant(
        "a shape's decoder stops at a row of another shape",
        "halopsa/core/records/compiled.py",
        'if row.__class__ is not dict or [*row] != keys: return row"',
        'if row.__class__ is not dict or row.keys() ^ keys: return row"',
        _SHAPES,
    ),
    Mutant(
        "what was assigned to a row of a known shape is seen",
        "halopsa/core/records/entity.py",
        "if isinstance(extra, tuple) and (state is None or not state.changed):",
        "if isinstance(extra, tuple):",
        _SHAPES,
    ),
    Mutant(
        "a shape knows all fields that a key can go to",
        "halopsa/core/records/field_table.py",
        "for field in (*own, *(field for _, field in paths)))",
        "for field in own)",
        _SHAPES,
    ),
    Mutant(
        "shapes with the same unknown keys hide no fields from each other",
        "halopsa/core/records/entity.py",
        "wanted = names.union(before or ())",
        "wanted = names",
        _SHAPES,
    ),
    Mutant(
        "shapes are bounded",
        "halopsa/core/records/compiled.py",
        "        if len(self.compiled) >= MAX_SHAPES:\n            self.compiled.clear()\n",
        "",
        _SHAPES,
    ),
    Mutant(
        "integers beyond 64 bits stay exact with orjson",
        "halopsa/core/http/json_body.py",
        "if loads is not None and not _has_long_number(body):",
        "if loads is not None:",
        _JSON,
    ),
    Mutant(
        "long numbers are seen wherever they stand",
        "halopsa/core/http/json_body.py",
        '_HINT: Final = b"0" * (19 // _STEP)',
        '_HINT: Final = b"0" * (19 // _STEP + 1)',
        _JSON,
    ),
    Mutant(
        "NaN is no JSON",
        "halopsa/core/http/json_body.py",
        "json.JSONDecoder(parse_constant=_constant, parse_float=_float)",
        "json.JSONDecoder(parse_float=_float)",
        _JSON,
    ),
    Mutant(
        "an array of several numbers is no number",
        "halopsa/core/base/scalars.py",
        'getattr(value, "shape", None) == ():',
        'getattr(value, "shape", None) is not None:',
        ("tests/unit/core/records/test_scalars.py",),
    ),
    Mutant(
        "all claims of one type are kept",
        "halopsa/core/records/conversions.py",
        "        if pair.get(value) not in values:\n",
        "        if not values:\n",
        ("tests/unit/core/records/test_decode.py",),
    ),
    Mutant(
        "JSON has no NaN",
        "halopsa/core/records/plain_data.py",
        "    if not math.isfinite(value):\n",
        "    if value is None:\n",
        ("tests/unit/core/records/test_plain_data.py",),
    ),
    Mutant(
        "HTML of a record is escaped",
        "halopsa/core/records/display.py",
        "return f\"<td>{escape(text if len(text) <= _CELL else text[:_CELL] + '...')}</td>\"",
        'return f"<td>{text}</td>"',
        ("tests/unit/core/records/test_display.py",),
    ),
]
