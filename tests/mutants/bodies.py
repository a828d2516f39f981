"""Rules of what goes out in bodies and files."""

from __future__ import annotations

from .model import Mutant

_MISSING = ("tests/writes/test_missing_values.py",)
_FILES = ("tests/writes/test_files_sent.py",)
_NAMES = ("tests/writes/test_unknown_names.py",)
_IN_PLACE = ("tests/writes/test_changed_in_place.py",)
_CUSTOM = ("tests/writes/test_custom_fields_known.py",)
_PLACES = ("tests/unit/core/records/test_field_places.py",)
_DRAFTS = ("tests/unit/core/operations/test_body.py",)

MUTANTS = [
    Mutant(
        "a library's no-time is null in a body",
        "halopsa/core/records/encode.py",
        "    if value is None or is_no_moment(value):\n",
        "    if value is None:\n",
        _MISSING,
    ),
    Mutant(
        "a library's no-time filters nothing",
        "halopsa/core/records/encode.py",
        '        raise ValueError("NaT is no date-time; None leaves the filter out")\n',
        "        pass\n",
        _MISSING,
    ),
    Mutant(
        "what has no one meaning is not sent",
        "halopsa/core/records/encode.py",
        "    if problem := no_meaning(value):\n        raise ValueError(problem)\n    value = plain",
        "    value = plain",
        _MISSING,
    ),
    Mutant(
        "a file that is at its end goes out whole",
        "halopsa/core/operations/files.py",
        "            if isinstance(content, bytes) and not content and await reader.back(file):\n",
        "            if False:\n",
        _FILES,
    ),
    Mutant(
        "an empty file is refused unless asked for",
        "halopsa/core/operations/files.py",
        "    if not content and not allow_empty:\n",
        "    if False:\n",
        _FILES,
    ),
    Mutant(
        "a body's unknown field is checked like the others",
        "halopsa/core/operations/body.py",
        "[*self.values.items(), *self.unknown.items()]",
        "[*self.values.items()]",
        _NAMES,
    ),
    Mutant(
        "a list that was empty is watched too",
        "halopsa/core/records/in_place.py",
        "        return bool(value)\n",
        "        return False\n",
        _IN_PLACE,
    ),
    Mutant(
        "a compiled decoder keeps what tells of changes in place",
        "halopsa/core/records/compiled.py",
        "r._entity_read = {{'{part.field}': (*{target},)}}\",\n",
        'r._entity_read = {{}}",\n',
        _IN_PLACE,
    ),
    Mutant(
        "a compiled decoder keeps all of what holds lists or mappings",
        "halopsa/core/records/compiled.py",
        "{value}.copy() if flat(map(type, {inner})) else",
        "{value}.copy() if True else",
        _IN_PLACE,
    ),
    Mutant(
        "all of what holds lists or mappings is kept",
        "halopsa/core/records/in_place.py",
        "    if flat(map(type, value.values() if isinstance(value, dict) else value)):\n",
        "    if True:\n",
        _IN_PLACE,
    ),
    Mutant(
        "a create asks which custom fields there are",
        "halopsa/core/operations/transforms.py",
        "    if wrong:\n        unknown",
        "    if False:\n        unknown",
        _CUSTOM,
    ),
    Mutant(
        "a list of custom fields is checked too",
        "halopsa/core/operations/crud.py",
        "        elif given.listed and given.listed.names:\n",
        "        elif given.listed and False:\n",
        _CUSTOM,
    ),
    Mutant(
        "no custom field stands twice in a list",
        "halopsa/core/operations/listed_custom_fields.py",
        "        if str(ident) in self.ids or (name and name.casefold() in taken):\n",
        "        if str(ident) in self.ids:\n",
        _CUSTOM,
    ),
    Mutant(
        "what an answer does not show back is said",
        "halopsa/core/operations/crud.py",
        "        if names is not None:\n            facts",
        "        if False:\n            facts",
        _CUSTOM,
    ),
    Mutant(
        "what came in a field's own place is not replaced by another's",
        "halopsa/core/records/field_places.py",
        "            if self._has_value(record) or has_problem(record, self.field):\n",
        "            if has_problem(record, self.field):\n",
        _PLACES,
    ),
    Mutant(
        "a field that could not be read is not filled from elsewhere",
        "halopsa/core/records/field_places.py",
        "            if self._has_value(record) or has_problem(record, self.field):\n",
        "            if self._has_value(record):\n",
        _PLACES,
    ),
    Mutant(
        "what does not fit elsewhere is no problem of the field",
        "halopsa/core/records/field_places.py",
        "            except ValueError:\n                continue\n",
        "            except TypeError:\n                continue\n",
        _PLACES,
    ),
    Mutant(
        "a compiled decoder looks in the other places too",
        "halopsa/core/records/compiled.py",
        "        lines += _stead_in(stead, keys, table, number)\n",
        "",
        _PLACES,
    ),
    Mutant(
        "a compiled decoder's rows show what came from elsewhere",
        "halopsa/core/records/compiled.py",
        "own.union(stead.field for stead in steads)",
        "own",
        _PLACES,
    ),
    Mutant(
        "an inventory's objects are looked into",
        "halopsa/core/records/field_table.py",
        "    places = [facts.read] if told and",
        "    places = [facts.read] if False and",
        _PLACES,
    ),
    Mutant(
        "one of several fields is enough for a create",
        "halopsa/core/operations/body.py",
        "if applies and told.isdisjoint(names):",
        "if applies and not told.issuperset(names):",
        _DRAFTS,
    ),
    Mutant(
        "only what live tenants showed refuses a create",
        "halopsa/core/operations/body.py",
        'FIRM = ("A", "B")\n',
        'FIRM = ("A", "B", "C", "D")\n',
        _DRAFTS,
    ),
    Mutant(
        "a number that people do not mean draws a warning",
        "halopsa/core/operations/body.py",
        "value > field.warn_above",
        "value > field.warn_above * 2",
        _DRAFTS,
    ),
]
