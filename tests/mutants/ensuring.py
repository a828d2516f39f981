"""Mutants of what finds a record and of what makes it once: comparisons, claims, doubt."""

from __future__ import annotations

from .model import Mutant

_FIND = ("tests/integration/test_find.py",)
_ENSURE = ("tests/integration/test_ensure.py",)
_TICKETS = ("tests/integration/test_ensure_tickets.py",)
_CLAIMS = ("tests/unit/core/claims/test_claims.py",)
_STORES = ("tests/unit/core/claims/test_key_stores.py",)

MUTANTS = [
    Mutant(
        "find: rows are compared",
        "halopsa/core/operations/find.py",
        'return folded(shown) == folded(wanted) if how.same == "text" else shown == wanted',
        "return True",
        _FIND,
    ),
    Mutant(
        "find: none is said of whole lists alone",
        "halopsa/core/operations/kinds.py",
        "filters, strict=True)",
        "filters)",
        _FIND,
    ),
    Mutant(
        "find: blank text is refused",
        "halopsa/core/operations/find.py",
        "if not any(char.isprintable() and not char.isspace() for char in value):",
        "if value is None:",
        _FIND,
    ),
    Mutant(
        "ensure: after an unknown outcome it is looked for",
        "halopsa/core/operations/ensure.py",
        "if not error.may_have_taken_effect:\n                    claim.settled()",
        "if True:\n                    claim.settled()",
        _ENSURE,
    ),
    Mutant(
        "ensure: one that is closed is none",
        "halopsa/core/operations/ensure.py",
        'self._wish.on_closed == "new" and self._finding.is_closed(record)',
        "False",
        _TICKETS,
    ),
    Mutant(
        "ensure: only what differs is sent",
        "halopsa/core/operations/ensure.py",
        "if not record.has(name) or there != value:",
        "if True:",
        _ENSURE,
    ),
    Mutant(
        "ensure: what was held back leaves no doubt",
        "halopsa/core/operations/ensure.py",
        "claim.settled()  # it was held back",
        "pass",
        _TICKETS,
    ),
    Mutant(
        "ensure: callers of one client wait for each other",
        "halopsa/core/claims/claims.py",
        "if door is None:",
        "if True:",
        _CLAIMS,
    ),
    Mutant(
        "ensure: doubt stays when a call is cut short",
        "halopsa/core/claims/claims.py",
        "if claim.doubt_since is not None and self._store is None:",
        "if False:",
        _CLAIMS,
    ),
    Mutant(
        "ensure: a claim that may have been lost is told",
        "halopsa/core/claims/claims.py",
        "kept = asked_at < claim.ends - _MARGIN",
        "kept = True",
        _CLAIMS,
    ),
    Mutant(
        "ensure: a claim that ran out is in doubt, SQLite",
        "halopsa/core/claims/claims_sqlite.py",
        "doubt = end if end <= now and not began_anew else now",
        "pass",
        _STORES,
    ),
    Mutant(
        "ensure: a claim that ran out is in doubt, Redis",
        "halopsa/core/claims/claims_redis.py",
        "    doubt = string.format('%.6f', ends)\n",
        "",
        _STORES,
    ),
]
