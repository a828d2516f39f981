"""Ensuring in processes of their own: workers that want the same keys at once, and one that is killed in the middle.

Run by `test_ensure_processes.py` as ``python -m tests.writes.ensuring``, with what to do as JSON on standard input.
"""

from __future__ import annotations

import json
import os
import random
import signal
import subprocess
import sys
from collections.abc import Callable, Mapping, Sequence
from contextlib import suppress
from pathlib import Path
from typing import Any

from halopsa import HaloPsaClient, HaloPsaError, RateLimitConfig, RetryConfig
from halopsa.core.http.call import Call, Response

ROOT = Path(__file__).resolve().parents[2]
#: Long enough for the tenant of the tests, which shows at once what was written.
SETTLES = 0.2
_TRIES = 50

Job = dict[str, Any]  # Any: JSON


def started(jobs: Sequence[Job]) -> list[subprocess.Popen[str]]:
    """Start a process for each job, all at once."""
    found = []
    for _ in jobs:
        command = [sys.executable, "-m", "tests.writes.ensuring"]
        process = subprocess.Popen(  # noqa: S603 - ours
            command,
            cwd=ROOT,
            text=True,
            stdin=subprocess.PIPE,
            stdout=subprocess.PIPE,
            stderr=subprocess.PIPE,
        )
        found.append(process)
    for process, job in zip(found, jobs, strict=True):
        assert process.stdin is not None
        process.stdin.write(json.dumps(job))
        process.stdin.close()
        process.stdin = None
    return found


def results(processes: Sequence[subprocess.Popen[str]], timeout: float = 120.0) -> list[dict[str, list[Any]]]:
    """Wait for all of them; return for each what it got: the key to id and outcome."""
    found = []
    for process in processes:
        out, said = process.communicate(timeout=timeout)
        assert process.returncode == 0, said
        found.append(json.loads(out))
    return found


def client(job: Mapping[str, Any]) -> HaloPsaClient:
    """A client that shares the store of all."""
    made = HaloPsaClient(
        **job["connection"],
        budget=job["budget"],
        rate_limit=RateLimitConfig(enabled=False),
        retry=RetryConfig(backoff=0.01, max_backoff=0.05),
    )
    writes = type(made._session.facts.writes)
    writes.write_settles = SETTLES  # for this process alone
    return made


def work(job: Mapping[str, Any]) -> dict[str, tuple[int, str]]:
    """Ensure all keys in an order of its own; a call that fails is made again, as callers do."""
    keys = list(job["keys"])
    random.Random(job["seed"]).shuffle(keys)
    found = {}
    with client(job) as halo:
        for key in keys:
            found[key] = _ensured(halo, key)
    return found


def _ensured(halo: HaloPsaClient, key: str) -> tuple[int, str]:
    for _ in range(_TRIES):
        with suppress(HaloPsaError):
            record, outcome = halo.tickets.ensure({"key": key}, {"summary": f"Alert {key}"})
            return int(record.id), outcome
    raise AssertionError(f"{key}: every call failed")


def die(job: Mapping[str, Any]) -> None:
    """Be killed while the create is under way: before it goes out, or before its answer is heard."""
    with client(job) as halo:
        send: Callable[[Call], Any] = halo._transport.asend

        async def deadly(call: Call) -> Response:
            if call.method == "POST":
                if job["dies"] == "after":
                    await send(call)
                os.kill(os.getpid(), signal.SIGKILL)
            answer: Response = await send(call)
            return answer

        halo._transport.asend = deadly  # type: ignore[method-assign]  # the moment it dies
        halo.tickets.ensure({"key": job["keys"][0]}, {"summary": "killed"})


if __name__ == "__main__":
    given: Job = json.loads(sys.stdin.read())
    if given.get("dies"):
        die(given)
    sys.stdout.write(json.dumps(work(given)))
