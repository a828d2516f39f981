"""Creates against a server that fails in every way, by a process that is killed again and again: each is made once.

With HALOPSA_EVERY_INSTRUCTION=1, which `make signals` sets, it is 2,000 creates and 20 kills.
"""

from __future__ import annotations

import json
import os
import random
import signal
import subprocess
import sys
from collections import Counter
from pathlib import Path

from halopsa import HaloPsaClient
from tests.faulty import CALM, FaultyTenant, Seeded
from tests.journal.worker import rows

MANY, KILLS = (2000, 20) if os.environ.get("HALOPSA_EVERY_INSTRUCTION") else (600, 6)
ROUNDS = 3 * KILLS


def run(job: dict[str, object], until: int) -> tuple[int | None, int]:
    """Run the worker, and kill it once it has come so far. Returns its exit code, and how far it came."""
    came, draw = 0, random.Random(until)
    command = [sys.executable, "-m", "tests.journal.worker", json.dumps(job)]
    with subprocess.Popen(command, stdout=subprocess.PIPE, text=True) as process:  # noqa: S603 - our own
        assert process.stdout is not None
        for line in process.stdout:
            came = int(line)
            if came >= until:
                try:
                    process.wait(draw.uniform(0, 0.01))
                except subprocess.TimeoutExpired:
                    process.send_signal(signal.SIGKILL)
                break
        else:
            return process.wait(), came
        process.stdout.close()
        return process.wait(), came


def test_every_input_once_through_many_kills(tmp_path: Path) -> None:
    journal = tmp_path / "contacts.journal"
    with FaultyTenant(Seeded(7, 0.05), reads=Seeded(8, 0.02)) as tenant:
        job = {"connection": tenant.connection, "journal": str(journal), "many": MANY}
        kills, rounds, code = 0, 0, None
        while code != 0 and rounds < ROUNDS:
            rounds += 1
            until = (kills + 1) * MANY // (KILLS + 1) if kills < KILLS else MANY + 1
            code, _ = run(job, until)
            kills += code == -signal.SIGKILL
        assert (kills, code) == (KILLS, 0)
        made = Counter(row.emailaddress for row in tenant.rows("contacts"))
        by_address = {row.emailaddress: row.id for row in tenant.rows("contacts")}
        given = rows(MANY)
        assert [row["emailaddress"] for row in given if made[row["emailaddress"]] != 1] == []
        with HaloPsaClient(**tenant.connection, **CALM) as client:
            report = client.contacts.create_many(given, journal=journal)
        assert report.requests == 0
        for row, result in zip(given, report.results, strict=True):
            assert (result.status, result.id) == ("done", by_address[row["emailaddress"]])
            assert result.record is not None
            assert result.record.emailaddress == row["emailaddress"]
        assert tenant.counts.keys() > {"lost", "lost after", "500", "500 after", "429", "reset", "cut after"}
