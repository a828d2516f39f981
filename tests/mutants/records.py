"""Rules of records and of what is made of them: decoding, exports."""

from __future__ import annotations

from .model import Mutant

_EXPORT = ("tests/unit/test_export.py",)
_WRITERS = ("tests/unit/test_export_writers.py",)
_CONVERT = ("tests/unit/test_convert.py",)
_SHAPES = ("tests/unit/test_shapes.py",)
_JSON = ("tests/unit/test_jsontext.py",)
_GC = ("tests/unit/test_gcpause.py",)

MUTANTS = [
    # Exports
    Mutant(
        "an export's partial file never has the final name",
        "halopsa/export/run.py",
        "            draft = places.draft\n",
        "            draft = places.out\n",
        _EXPORT,
    ),
    Mutant(
        "an export is published when it is whole",
        "halopsa/export/run.py",
        "        self._check(journal)\n        self._write(journal)\n",
        "        self._write(journal)\n        self._check(journal)\n",
        _EXPORT,
    ),
    Mutant(
        "an export's spool is on the disk before the journal says so",
        "halopsa/export/run.py",
        "        spool.sync()\n        journal.rows",
        "        journal.rows",
        _EXPORT,
    ),
    Mutant(
        "an export's spool is flushed and waited for",
        "halopsa/export/spool.py",
        "        to_disk(self._file.fileno())\n",
        "        pass\n",
        _EXPORT,
    ),
    Mutant(
        "an export's journal is replaced as a whole",
        "halopsa/export/places.py",
        '    draft = path.with_name(path.name + ".tmp")\n    fresh',
        "    draft = path\n    fresh",
        _EXPORT,
    ),
    Mutant(
        "an export's journal is on the disk before it gets its name",
        "halopsa/export/places.py",
        "        file.flush()  # else",
        "        pass  # else",
        _EXPORT,
    ),
    Mutant(
        "an export's finished file is on the disk before it gets its name",
        "halopsa/export/places.py",
        "    try:\n        to_disk(descriptor)\n",
        "    try:\n        pass\n",
        _EXPORT,
    ),
    Mutant(
        "an export's hash is in the journal before the file gets its name",
        "halopsa/export/run.py",
        "        journal.write(places.journal)\n        publish(draft, places.out)\n",
        "        publish(draft, places.out)\n",
        _EXPORT,
    ),
    Mutant(
        "two exports to one file exclude each other",
        "halopsa/export/places.py",
        "        if not _lock(descriptor):\n",
        "        if not _lock(descriptor) and not descriptor:\n",
        _EXPORT,
    ),
    Mutant(
        "a resumed export cuts off what its journal does not vouch for",
        "halopsa/export/spool.py",
        "            file.truncate(size)\n",
        "            pass\n",
        _EXPORT,
    ),
    Mutant(
        "a resumed export goes on where its journal says",
        "halopsa/export/run.py",
        "going_on(self.listing, journal.checkpoint)",
        "going_on(self.listing, None)",
        _EXPORT,
    ),
    Mutant(
        "a part of another export is not gone on with",
        "halopsa/export/run.py",
        "other = [name for name in identity if journal.export.get(name) != identity[name]]",
        "other = [name for name in identity if name not in journal.export]",
        _EXPORT,
    ),
    Mutant(
        "an incomplete export makes no file",
        "halopsa/export/run.py",
        "if self.report is None or self.report.complete or self.allow_incomplete:",
        "if self.report is None or self.report.rows or self.allow_incomplete:",
        _EXPORT,
    ),
    Mutant(
        "an export replaces no file unless told to",
        "halopsa/export/run.py",
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
        "halopsa/convert.py",
        "                extra[key] = value\n                continue\n",
        "                continue\n",
        _CONVERT,
    ),
    Mutant(
        "unknown fields of a row of a known shape are kept",
        "halopsa/shapes.py",
        "if (entry := table.get(key)) is None or entry.rest]",
        "if (entry := table.get(key)) is not None and entry.rest]",
        _SHAPES,
    ),
    Mutant(
        "the class of a value is checked",
        "halopsa/convert.py",
        "if put is not None and (value.__class__ is exact or value is None):",
        "if put is not None:",
        _CONVERT,
    ),
    Mutant(
        "the class of a value is checked in a known shape",
        "halopsa/shapes.py",
        'f" if {value}.__class__ is {word} or {value} is None: {store}"',
        'f" if True: {store}"',
        _SHAPES,
    ),
    Mutant(
        "a value that does not fit is noted as a problem",
        "halopsa/convert.py",
        "                note_problem(record, FieldError(name, str(error)), value)\n",
        "                keep_raw(record, name, value)\n",
        _CONVERT,
    ),
    Mutant(
        "a shape's decoder holds only names that are checked",
        "halopsa/shapes.py",
        "if not entry.parts or not all(part.field in known and _is_safe(part.field) for part in entry.parts):",
        "if not entry.parts or not all(part.field in known for part in entry.parts):",
        _SHAPES,
    ),
    Mutant(
        "a shape's decoder stops at a row of another shape",
        "halopsa/shapes.py",
        'if row.__class__ is not dict or [*row] != keys: return row"',
        'if row.__class__ is not dict or row.keys() ^ keys: return row"',
        _SHAPES,
    ),
    Mutant(
        "what was assigned to a row of a known shape is seen",
        "halopsa/entity.py",
        "if isinstance(extra, tuple) and (state is None or not state.changed):",
        "if isinstance(extra, tuple):",
        _SHAPES,
    ),
    Mutant(
        "a shape knows all fields that a key can go to",
        "halopsa/convert.py",
        "for field in (*own, *(field for _, field in paths)))",
        "for field in own)",
        _SHAPES,
    ),
    Mutant(
        "shapes with the same unknown keys hide no fields from each other",
        "halopsa/entity.py",
        "wanted = names.union(before or ())",
        "wanted = names",
        _SHAPES,
    ),
    Mutant(
        "shapes are bounded",
        "halopsa/shapes.py",
        "        if len(self.compiled) >= MAX_SHAPES:\n            self.compiled.clear()\n",
        "",
        _SHAPES,
    ),
    Mutant(
        "integers beyond 64 bits stay exact with orjson",
        "halopsa/jsontext.py",
        "if loads is not None and not _has_long_number(body):",
        "if loads is not None:",
        _JSON,
    ),
    Mutant(
        "long numbers are seen wherever they stand",
        "halopsa/jsontext.py",
        '_HINT: Final = b"0" * (19 // _STEP)',
        '_HINT: Final = b"0" * (19 // _STEP + 1)',
        _JSON,
    ),
    Mutant(
        "NaN is no JSON",
        "halopsa/jsontext.py",
        "json.JSONDecoder(parse_constant=_constant, parse_float=_float)",
        "json.JSONDecoder(parse_float=_float)",
        _JSON,
    ),
    Mutant(
        "the collector runs again after an error",
        "halopsa/gcpause.py",
        "    try:\n        yield\n    finally:\n        _PAUSE.leave()",
        "    yield\n    _PAUSE.leave()",
        _GC,
    ),
    Mutant(
        "a collector that is off stays off",
        "halopsa/gcpause.py",
        "if self._inside == 0 and gc.isenabled():",
        "if self._inside == 0:",
        _GC,
    ),
    Mutant(
        "the collector runs again when the last thread is done",
        "halopsa/gcpause.py",
        "            if self._inside == 0 and self._ours:\n",
        "            if self._ours:\n",
        _GC,
    ),
]
