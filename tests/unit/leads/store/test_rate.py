"""Rate: a window begins with its first request, and refused requests do not make it longer."""

from __future__ import annotations

from halopsa.leads.store import rate
from halopsa.leads.store.engine import Database


def test_a_window(database: Database) -> None:
    def spent(now: float, caller: str = "k", limit: int = 2) -> tuple[bool, int, float]:
        with database.writing() as c:
            found = rate.spend(c, caller, "requests", limit=limit, window=10, now=now)
        assert found.limit == limit
        return found.allowed, found.remaining, found.reset

    assert spent(100) == (True, 1, 110)
    assert spent(101) == (True, 0, 110)
    assert spent(102) == (False, 0, 110)
    assert spent(102, "other") == (True, 1, 112)
    assert spent(109) == (False, 0, 110)
    assert spent(109, limit=4) == (True, 0, 110)  # the limit was raised: refused ones count once at most
    assert spent(110) == (True, 1, 120)
    assert spent(50) == (True, 1, 60)  # a clock that was set back by far
    assert spent(49) == (True, 0, 60)  # and one that is a little behind
    assert spent(61, limit=0) == (False, 0, 71)
    with database.writing() as c:
        assert rate.expire(c, before=70.0) == 1
        assert rate.expire(c, before=200.0) == 1
