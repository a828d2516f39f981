"""Rules of the budget that many clients share, broken."""

from __future__ import annotations

from .model import Mutant

_USE = ("tests/unit/core/ratelimit/test_budget_use.py",)
_SHARE = ("tests/unit/core/ratelimit/test_budget_share.py",)
_FLEETS = ("tests/unit/core/ratelimit/test_budget_fleets.py",)
_STORES = ("tests/unit/core/ratelimit/test_budget_stores.py",)
_SQLITE = ("tests/unit/core/ratelimit/test_budget_sqlite.py",)

MUTANTS = [
    Mutant(
        "budget: a store that has begun anew is told what was sent",
        "halopsa/core/ratelimit/budget_use.py",
        "self._outbox = {**self._said_lately, **self._outbox}",
        "self._outbox = {**self._outbox}",
        _USE,
    ),
    Mutant(
        "budget: it is told at once",
        "halopsa/core/ratelimit/budget_use.py",
        "            if anew:\n                await self._report()\n",
        "",
        _FLEETS,
    ),
    Mutant(
        "budget: it is told what is under way",
        "halopsa/core/ratelimit/budget_use.py",
        "        self._outbox |= self._under_way(now)\n",
        "",
        _USE,
    ),
    Mutant(
        "budget: a store that comes back is told what is under way",
        "halopsa/core/ratelimit/budget_use.py",
        "return found | self._under_way(now) if self._away else found",
        "return found",
        (f"{_FLEETS[0]}::test_what_is_under_way_counts_when_the_store_comes_back",),
    ),
    Mutant(
        "budget: a slot of a store that knows nothing yet is given back",
        "halopsa/core/ratelimit/budget_use.py",
        "        if self._in_hand:\n            self._give_back()\n        self._until",
        "        self._until",
        _FLEETS,
    ),
    Mutant(
        "budget: who waits asks now and then",
        "halopsa/core/ratelimit/budget_use.py",
        "            self._ask_at = now + RETRY\n",
        '            self._ask_at = float("inf")\n',
        _USE,
    ),
    Mutant(
        "budget: a slot in hand goes out only within the client's part",
        "halopsa/core/ratelimit/budget_use.py",
        "if not self._share.settled(now) and self._share.opens(now, sent, rules) > now:",
        "if self._away and self._share.opens(now, sent, rules) > now:",
        _FLEETS,
    ),
    Mutant(
        "budget: a part is what all have divided by how many they are",
        "halopsa/core/ratelimit/budget_share.py",
        "return max(1, rule.requests // max(1, self.members))",
        "return rule.requests",
        _SHARE,
    ),
    Mutant(
        "budget: for one window nobody sends more than before",
        "halopsa/core/ratelimit/budget_share.py",
        "            if now < self.since + rule.span:\n",
        "            if now < self.since:\n",
        _SHARE,
    ),
    Mutant(
        "budget: the store knows all only when all have told theirs",
        "halopsa/core/ratelimit/budget_share.py",
        "if self._told >= self.members or now >= back + longest:",
        "if self._told:",
        _SHARE,
    ),
    Mutant(
        "budget: and not before each has had the time to",
        "halopsa/core/ratelimit/budget_share.py",
        "if back is not None and now >= back + RETRY + _LATE:",
        "if back is not None:",
        _SHARE,
    ),
    Mutant(
        "budget: the pause of another is no reason to give up",
        "halopsa/core/ratelimit/pacing.py",
        "return self.pause if self.pause is not None or self.budget is None else self.budget.pause",
        "return self.pause",
        _USE,
    ),
    Mutant(
        "budget: but it is in the end",
        "halopsa/core/ratelimit/pause.py",
        "        self.probes += until > self.until + _MOVED\n",
        "",
        _USE,
    ),
    Mutant(
        "budget: nor is a store that is away",
        "halopsa/core/ratelimit/patience.py",
        "        if longest is not None and times == 1:\n",
        "        if longest is not None:\n",
        _USE,
    ),
    Mutant(
        "budget: a store that was away is not asked for each request",
        "halopsa/core/ratelimit/budget_use.py",
        "            self._retry_at = now + RETRY\n",
        "            self._retry_at = now + RETRY / 50\n",
        _USE,
    ),
    Mutant(
        "budget: a slot that may have been taken when the call was cut short is given back",
        "halopsa/core/ratelimit/budget_use.py",
        "                if not heard:  # cut short: it may have been taken\n                    self._give_back()\n",
        "",
        _USE,
    ),
    # Stores
    Mutant(
        "budget: a slot under way counts, SQLite",
        "halopsa/core/ratelimit/budget_sqlite.py",
        "over = counted + under_way - rule.requests",
        "over = counted - rule.requests",
        _STORES,
    ),
    Mutant(
        "budget: a slot under way counts, Redis",
        "halopsa/core/ratelimit/budget_redis.py",
        "  local over = counted + flying - requests\n",
        "  local over = counted - requests\n",
        _STORES,
    ),
    Mutant(
        "budget: the smallest limit holds, SQLite",
        "halopsa/core/ratelimit/budget_sqlite.py",
        "select min(requests), window",
        "select max(requests), window",
        _STORES,
    ),
    Mutant(
        "budget: the smallest limit holds, Redis",
        "halopsa/core/ratelimit/budget_redis.py",
        "math.min(least[window] or tonumber(requests), tonumber(requests))",
        "math.max(least[window] or tonumber(requests), tonumber(requests))",
        _STORES,
    ),
    Mutant(
        "budget: one alone finds out whether a pause is over, SQLite",
        "halopsa/core/ratelimit/budget_sqlite.py",
        "_POLL if probe is not None else 0.0)",
        "0.0)",
        _STORES,
    ),
    Mutant(
        "budget: one alone finds out whether a pause is over, Redis",
        "halopsa/core/ratelimit/budget_redis.py",
        "    redis.call('HSET', KEYS[3], 'probe', slot)\n",
        "    redis.call('HSET', KEYS[3], 'other', slot)\n",
        _STORES,
    ),
    Mutant(
        "budget: what a dead process had under way counts for one window",
        "halopsa/core/ratelimit/budget_sqlite.py",
        'base.execute("update slots set at = ? where tenant = ? and slot = ?", (now, key, slot))',
        'base.execute("delete from slots where ? and tenant = ? and slot = ?", (now, key, slot))',
        _SQLITE,
    ),
    Mutant(
        "budget: and no longer",
        "halopsa/core/ratelimit/budget_sqlite.py",
        "if wait > 0 and tenant.bury(self._alive):",
        "if wait < 0 and tenant.bury(self._alive):",
        _SQLITE,
    ),
    Mutant(
        "budget: tenants are apart",
        "halopsa/core/ratelimit/budget_redis.py",
        'return [f"{{budget {key}}} {part}" for part',
        'return [f"{{budget}} {part}" for part',
        _STORES,
    ),
]
