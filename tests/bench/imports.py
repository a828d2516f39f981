"""Import times, each in a fresh interpreter."""

from __future__ import annotations

import subprocess
import sys
from pathlib import Path

from tests.bench.measure import Line, Timer, in_turns

ROOT = Path(__file__).parents[2]
_ROUNDS = 11
_BASELINE = "import requests"
_STATEMENTS = {
    _BASELINE: "import requests",
    "import halopsa": "import halopsa",
    "import HaloPsaClient": "from halopsa import HaloPsaClient",
    "make a client, tickets ready": (
        "from halopsa import HaloPsaClient\n"
        "client = HaloPsaClient(tenant='acme', client_id='id', client_secret='secret')\n"
        "client.tickets.list_all(open_only=True)"
    ),
    "halopsa --help": "import halopsa.cli.app",
}


def lines() -> list[Line]:
    """Measure."""
    found = in_turns({name: _timer(code) for name, code in _STATEMENTS.items()}, _ROUNDS)
    base = found.pop(_BASELINE)
    return [Line(name, took * 1e3, "ms", _BASELINE, base * 1e3) for name, took in found.items()]


def _timer(code: str) -> Timer:
    # The interpreter's own start does not count.
    program = f"import time\nstarted = time.perf_counter()\n{code}\nprint(time.perf_counter() - started)"

    def timer() -> float:
        done = subprocess.run(  # noqa: S603 - this very interpreter
            [sys.executable, "-c", program], cwd=ROOT, capture_output=True, text=True, check=True
        )
        return float(done.stdout)

    return timer
