"""The recipe of the pages for a pool of workers, over Redis as the text has it."""

from __future__ import annotations

from contextlib import closing
from pathlib import Path

import redis

from halopsa.sandbox import Sandbox
from tests.docs.scripts import FOUR, given, logins, shown, start
from tests.unit.core.ratelimit.stores import running


def test_a_pool_of_workers_shares_a_budget_in_redis(tmp_path: Path) -> None:
    with running(tmp_path) as path, Sandbox() as halo:
        pools = [
            start("workers.py", tmp_path, **given(halo), HALOPSA_BUDGET=f"unix://{path}") for _ in range(2)
        ]
        assert [shown(pool) for pool in pools] == [FOUR, FOUR]
        assert len(halo.requests) == 8 + logins(halo)
        with closing(redis.Redis(unix_socket_path=str(path), decode_responses=True)) as client:
            sets = [key for key in client.scan_iter() if client.type(key) == "zset"]
            assert [client.zcard(key) for key in sets] == [len(halo.requests)]
