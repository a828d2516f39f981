"""ensure() from several processes that share a budget store, before a tenant that loses answers: one ticket a key.

With HALOPSA_EVERY_INSTRUCTION=1, which `make signals` sets, it is eight processes and 200 keys.
"""

from __future__ import annotations

import os
import signal
import sys
import time
from collections import Counter
from pathlib import Path

import pytest

from tests.faulty import FaultyTenant, Seeded
from tests.writes import ensuring

ALL = bool(os.environ.get("HALOPSA_EVERY_INSTRUCTION"))
PROCESSES = 8 if ALL else 4
KEYS = [f"alert-{number}" for number in range(200 if ALL else 60)]
#: All faults of the line but those that end the tenant itself.
PLAN = Seeded(13, share=0.15)


def test_processes_make_one_ticket_for_each_key(tmp_path: Path) -> None:
    with FaultyTenant(PLAN, retry_after="0") as tenant:
        store = str(tmp_path / "budget.db")
        jobs = [
            {"connection": tenant.connection, "budget": store, "keys": KEYS, "seed": seed}
            for seed in range(PROCESSES)
        ]
        found = ensuring.results(ensuring.started(jobs), timeout=240)
        made = tenant.rows("tickets")
        counts = tenant.counts
    assert Counter(row.third_party_id_string for row in made) == dict.fromkeys(KEYS, 1)
    ids = {row.third_party_id_string: row.id for row in made}
    for one in found:
        assert {key: ident for key, (ident, _) in one.items()}.items() <= ids.items()
    outcomes = Counter(outcome for one in found for _, outcome in one.values())
    assert outcomes["created"] <= len(KEYS)
    assert outcomes.keys() <= {"created", "found"}
    assert sum(count for fault, count in counts.items() if fault) > len(KEYS) // 2  # it was no calm day
    for fault in ("lost after", "500 after", "reset after", "cut after", "lost", "500", "429"):
        assert counts[fault]


@pytest.mark.skipif(sys.platform == "win32", reason="kills a process")
@pytest.mark.parametrize("when", ["before", "after"])
def test_a_killed_holder_leaves_no_second_one(tmp_path: Path, when: str) -> None:
    with FaultyTenant({}) as tenant:
        job = {
            "connection": tenant.connection,
            "budget": str(tmp_path / "budget.db"),
            "keys": ["k"],
            "seed": 1,
        }
        (killed,) = ensuring.started([{**job, "dies": when}])
        killed.communicate(timeout=60)
        assert killed.returncode == -signal.SIGKILL
        began = time.monotonic()
        (first, second) = ensuring.results(ensuring.started([job, {**job, "seed": 2}]))
        assert time.monotonic() - began < 30  # nobody waits for the dead
        made = tenant.rows("tickets")
    assert len(made) == 1
    outcomes = sorted([first["k"][1], second["k"][1]])
    assert outcomes == (["found", "found"] if when == "after" else ["created", "found"])
    assert first["k"][0] == second["k"][0] == made[0].id
