"""The run: warm up, measure, work, measure, and settle the books."""

from __future__ import annotations

import gc
import sys
import time
import tracemalloc
from collections import Counter
from collections.abc import Callable

import attrs

from halopsa import HaloPsaClient, RateLimitConfig, RetryConfig
from tests.soak.tenant import Usage, running
from tests.soak.work import Worker, settle, work

THREADS = 8
MEBI = 1024 * 1024


@attrs.frozen
class Bounds:
    """How much may be gained between the end of the warm-up and the end. Bytes, but for the blocks."""

    client_rss: int = 12 * MEBI
    tenant_rss: int = 48 * MEBI
    traced: int = 1 * MEBI
    descriptors: int = THREADS * 3 + 4  # connections that are kept; pages are fetched ahead in threads


@attrs.define
class Result:
    """What came out. ``faults`` is empty when all is well."""

    requests: int
    seconds: float
    lines: list[str]
    faults: list[str]


def soak(requests: int, *, say: Callable[[str], None] = print, bounds: Bounds | None = None) -> Result:
    """Send at least so many requests, and hold what is left against the bounds."""
    bounds = bounds or Bounds()
    faults: list[str] = []
    lines: list[str] = []

    def tell(line: str) -> None:
        lines.append(line)
        say(line)

    with running() as tenant:
        before = Usage.now()
        client = HaloPsaClient(
            **tenant.connection,
            rate_limit=RateLimitConfig(max_requests=1_000_000, window=5.0, retry_after=0.02, max_retries=50),
            retry=RetryConfig(max_attempts=5, backoff=0.01, max_backoff=0.05),
            timeout=30.0,
        )
        workers = [Worker(client, tenant, number) for number in range(THREADS)]
        started = time.monotonic()
        work(workers, requests // 4)
        gc.collect()
        warm, tenant_warm, blocks = Usage.now(), tenant.usage(), sys.getallocatedblocks()
        tell(_usage("after the warm-up", tenant.requests, warm, tenant_warm))
        work(workers, requests * 19 // 20)
        gc.collect()
        end, tenant_end, gained = Usage.now(), tenant.usage(), sys.getallocatedblocks() - blocks
        tell(_usage("at the end", tenant.requests, end, tenant_end))
        tell(
            f"objects gained: {gained} blocks, with the books of {sum(w.books.done['create'] for w in workers)} creates"
        )
        tracemalloc.start()
        work(workers, requests)
        gc.collect()
        traced = tracemalloc.get_traced_memory()[0]
        tracemalloc.stop()
        seconds = time.monotonic() - started
        tell(f"traced memory gained in the last {requests // 20} requests: {traced / 1024:.0f} KiB")
        tenant.calm()
        expected, unsure, wrong = settle(client, workers)
        total = tenant.requests
        client.close()
        done: Counter[str] = sum((worker.books.done for worker in workers), Counter())
        failed: Counter[str] = sum((worker.books.failed for worker in workers), Counter())
        tell(f"done: {dict(sorted(done.items()))}")
        tell(f"failed as told: {dict(sorted(failed.items()))}")
        tell(f"rows expected {expected}, with a write of unknown outcome {unsure}, wrong {len(wrong)}")
        after = Usage.now()
        tell(
            f"closed: {after.descriptors} descriptors ({before.descriptors} at first), {after.threads} threads"
        )
    faults += wrong
    for what, gain, bound in (
        ("bytes of memory of the client", end.rss - warm.rss, bounds.client_rss),
        ("bytes of memory of the tenant", tenant_end.rss - tenant_warm.rss, bounds.tenant_rss),
        ("traced bytes", traced, bounds.traced),
        ("descriptors of the client", end.descriptors - before.descriptors, bounds.descriptors),
        ("descriptors of the tenant", tenant_end.descriptors - tenant_warm.descriptors, bounds.descriptors),
        ("descriptors after closing", after.descriptors - before.descriptors, 0),
        ("threads", after.threads - before.threads, 0),
    ):
        if gain > bound:
            faults.append(f"{what}: {gain} more, at most {bound} are allowed")
    faults += [] if done.keys() >= {"read", "create", "delete", "walk", "upload"} else ["not all was done"]
    tell(f"{total} requests in {seconds:.0f} s ({total / seconds:.0f} a second)")
    return Result(total, seconds, lines, faults)


def _usage(when: str, requests: int, client: Usage, tenant: Usage) -> str:
    def said(usage: Usage) -> str:
        return f"{usage.rss / MEBI:.1f} MiB, {usage.descriptors} descriptors, {usage.threads} threads"

    return f"{when}, {requests} requests: client {said(client)}; tenant {said(tenant)}"
