"""Mutants of undo."""

from __future__ import annotations

from .model import Mutant

_TESTS = ("tests/integration/test_undo.py",)
_CALL, _FIELDS, _WRITES = (
    f"halopsa/core/operations/{name}.py" for name in ("undo", "undo_fields", "undo_writes")
)

MUTANTS = [
    Mutant(
        "an undo leaves what was changed since",
        _FIELDS,
        "        if not self._ours(part, now, answered):\n",
        "        if False:\n",
        _TESTS,
    ),
    Mutant(
        "created records are deleted only when told to",
        _CALL,
        "if past.operation in _MADE and not delete_created:",
        "if False:",
        _TESTS,
    ),
    Mutant(
        "a created record that was changed since stays",
        _WRITES,
        "        if changed and not self.force:\n",
        "        if False:\n",
        _TESTS,
    ),
    Mutant(
        "an undo asks for no record that was not written",
        _CALL,
        '    if row.status in ("failed", "skipped"):\n        return False\n',
        "",
        _TESTS,
    ),
    Mutant(
        "an undo writes only what differs",
        _FIELDS,
        "        if view.same(now, part.values(part.before)):\n            return\n",
        "",
        _TESTS,
    ),
    Mutant(
        "a list of records is not put back",
        _FIELDS,
        "        if _records(part.before) and not part.custom:\n",
        "        if False:\n",
        _TESTS,
    ),
    Mutant(
        "a journal of another instance is not undone",
        _CALL,
        "            if call.get(name) != ours:\n",
        "            if False:\n",
        _TESTS,
    ),
    Mutant(
        "a switch is put back by no undo",
        _FIELDS,
        "            elif name not in self._besides:\n",
        "            else:\n",
        _TESTS,
    ),
]
