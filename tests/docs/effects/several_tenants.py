"""Several tenants: each was asked, two logged in once, and none was changed."""

from __future__ import annotations

from pathlib import Path

from halopsa.sandbox import Sandbox
from tests.docs.scripts import counted, logins


def check(halo: Sandbox, folder: Path) -> None:
    budget = counted(folder / "budget.db")
    assert len(budget) == 3
    assert budget[halo.base_url.partition("://")[2]] == len(halo.requests)
    assert logins(halo) == 1
    assert {request.method for request in halo.requests if not request.path.endswith("/token")} == {"GET"}
    assert len((folder / "tokens").read_text(encoding="ascii").splitlines()) == 3  # a head, and two tokens
