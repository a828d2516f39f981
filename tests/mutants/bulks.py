"""Mutants of bulk calls, and of keys that stand for ids."""

from __future__ import annotations

from .model import Mutant

_BULK = ("tests/unit/core/test_bulk.py", "tests/unit/core/operations/test_bulk_parts.py")
_KEYS = ("tests/unit/core/test_keys_and_lists.py",)
_CALL, _ROWS, _ANSWER = (
    f"halopsa/core/operations/{name}.py" for name in ("bulk", "bulk_rows", "bulk_answer")
)

MUTANTS = [
    Mutant(
        "rows without a key are never sent again",
        _CALL,
        "if row.keys and tries < retry.max_attempts",
        "if tries < retry.max_attempts",
        _BULK,
    ),
    Mutant(
        "what may have been taken before a refusal is unknown",
        _CALL,
        '"unknown" if doubt else "failed", error',
        '"failed", error',
        _BULK,
    ),
    Mutant(
        "a refused key ends the call",
        _CALL,
        "= (None, 401, 403, 429)",
        "= (None, 429)",
        _BULK,
    ),
    Mutant("bulk calls wait behind others", _CALL, 'priority="bulk", ', "", _BULK),
    Mutant(
        "rows that share a key refuse the call", _ROWS, "        if doubles:\n", "        if False:\n", _BULK
    ),
    Mutant("a request has no more bytes than it may", _ROWS, "return not most or", "return True or", _BULK),
    Mutant(
        "an error that fits no row leaves no row done",
        _ANSWER,
        "sure: bool = not verdict.strays",
        "sure: bool = True",
        _BULK,
    ),
    Mutant(
        "counts that lack rows leave no row done",
        _ANSWER,
        "sure = sure and taken >= len(rest) + len(verdict.done)",
        "pass",
        _BULK,
    ),
    Mutant(
        "an entry that fits rows that differ fits none",
        _ANSWER,
        "return fits[0] if len(fits) == 1 else ()",
        "return fits[0] if fits else ()",
        _BULK,
    ),
    Mutant(
        "a prefix without a key names no record",
        "halopsa/core/operations/path.py",
        "if key.value.strip() and record_id",
        "if record_id",
        _KEYS,
    ),
]
