"""Budget in Redis: one request budget for any number of processes and hosts (extra ``redis``).

Everything is decided by one Lua script, which Redis runs as a whole, and all times are of Redis' own clock. The keys of
a tenant have a tag in common, so that a cluster keeps them together. What nobody uses any more expires by itself.

A slot without an answer is under way for `lease` seconds at most: by then its request has reached the server, or
its process has died, and it counts for one window more.
"""

from __future__ import annotations

from collections.abc import Sequence
from typing import Final

from redis import Redis
from redis.backoff import NoBackoff
from redis.retry import Retry

from ..base.secret import hide
from ..claims import claims_redis
from ..claims.key_store import Busy, Held
from .budget import Claim, SlotEnd, Taken
from .window import Rule

__all__ = ["LEASE", "SCRIPT", "TIMEOUT", "RedisBudget", "arguments", "keys", "taken"]

TIMEOUT: Final = 1.0
"""Seconds to connect and to be answered; after that the client goes on without."""

LEASE: Final = 30.0
_RULES: Final = 6  # where in the answer the rules begin
# One statement a line, with nothing of Lua but what this needs: tests run it without a server too.
# KEYS: slots that count, by time; slots under way, by time; the pause; the rules; what says how long it has known all.
# ARGV: lease; slot ("" to settle only); owner; number of rules; their requests, windows and spans; for each
# end slot, how, ago and pause.
SCRIPT: Final = """
local t = redis.call('TIME')
local now = t[1] + t[2] / 1000000
local lease = tonumber(ARGV[1])
local slot = ARGV[2]
local owner = ARGV[3]
local count = tonumber(ARGV[4])
local first = 5 + 3 * count
local keep = math.ceil(lease * 1000)

for i = first, #ARGV - 3, 4 do
  local ended = ARGV[i]
  local how = ARGV[i + 1]
  local ago = tonumber(ARGV[i + 2])
  local rest = tonumber(ARGV[i + 3]) - ago
  redis.call('ZREM', KEYS[2], ended)
  if how == 'cancelled' then
    redis.call('ZREM', KEYS[1], ended)
  else
    redis.call('ZADD', KEYS[1], now - ago, ended)
  end
  if redis.call('HGET', KEYS[3], 'probe') == ended then
    redis.call('HDEL', KEYS[3], 'probe')
    if how == 'answered' then
      redis.call('DEL', KEYS[3])
    end
  end
  if rest > 0 then
    local known = tonumber(redis.call('HGET', KEYS[3], 'until') or '0')
    redis.call('HSET', KEYS[3], 'until', string.format('%.6f', math.max(known, now + rest)))
    redis.call('PEXPIRE', KEYS[3], math.ceil((math.max(known, now + rest) - now + lease) * 1000) + 60000)
  end
end

local late = redis.call('ZRANGEBYSCORE', KEYS[2], '-inf', now - lease, 'WITHSCORES')
for i = 1, #late - 1, 2 do
  redis.call('ZREM', KEYS[2], late[i])
  redis.call('ZADD', KEYS[1], late[i + 1] + lease, late[i])
  if redis.call('HGET', KEYS[3], 'probe') == late[i] then
    redis.call('HDEL', KEYS[3], 'probe')
  end
end
if slot == '' then
  return {'1'}
end

local longest = 0
for i = 5, first - 3, 3 do
  longest = math.max(longest, tonumber(ARGV[i + 2]))
  local value = ARGV[i] .. ' ' .. ARGV[i + 1] .. ' ' .. ARGV[i + 2] .. ' ' .. string.format('%.6f', now)
  redis.call('HSET', KEYS[4], owner .. ' ' .. (i - 5) / 3, value)
end
redis.call('HDEL', KEYS[4], owner .. ' ' .. count)
local least = {}
local spans = {}
local owners = {}
local members = 0
local all = redis.call('HGETALL', KEYS[4])
for i = 1, #all - 1, 2 do
  local who = string.match(all[i], '^%S+')
  local requests, window, span, seen = string.match(all[i + 1], '(%S+) (%S+) (%S+) (%S+)')
  if seen + 2 * span < now then
    redis.call('HDEL', KEYS[4], all[i])
  else
    if not owners[who] then
      owners[who] = true
      members = members + 1
    end
    least[window] = math.min(least[window] or tonumber(requests), tonumber(requests))
    spans[window] = math.max(spans[window] or 0, tonumber(span))
    longest = math.max(longest, tonumber(span))
  end
end

local life = redis.call('HGET', KEYS[5], 'life')
if not life then
  life = string.format('%.6f', now)
  redis.call('HSET', KEYS[5], 'life', life)
end
redis.call('PEXPIRE', KEYS[5], 604800000)

local wait = 0
local paused = '0'
local known = redis.call('HGET', KEYS[3], 'until')
if known then
  wait = math.max(0, known - now)
  if redis.call('HGET', KEYS[3], 'probe') then
    wait = math.max(wait, 0.05)
  end
  if wait > 0 then
    paused = '1'
  end
end
local flying = redis.call('ZCARD', KEYS[2])
local free = 1000000
local found = {'', '', tostring(members), '', paused, life}
redis.call('ZREMRANGEBYSCORE', KEYS[1], '-inf', now - longest)
for window, requests in pairs(least) do
  local since = now - spans[window]
  local counted = redis.call('ZCOUNT', KEYS[1], '(' .. string.format('%.6f', since), '+inf')
  local over = counted + flying - requests
  free = math.min(free, 0 - over)
  if over >= counted then
    wait = math.max(wait, 0.05)
  elseif over >= 0 then
    local low = '(' .. string.format('%.6f', since)
    local oldest = redis.call('ZRANGEBYSCORE', KEYS[1], low, '+inf', 'WITHSCORES', 'LIMIT', over, 1)
    wait = math.max(wait, oldest[2] - since, 0.000001)
  end
  found[#found + 1] = string.format('%d', requests)
  found[#found + 1] = window
  found[#found + 1] = string.format('%.6f', spans[window])
end

local mine = redis.call('ZSCORE', KEYS[2], slot)
if mine then
  wait = 0
end
if wait == 0 and not mine then
  redis.call('ZADD', KEYS[2], now, slot)
  if known then
    redis.call('HSET', KEYS[3], 'probe', slot)
  end
end
keep = keep + math.ceil(longest * 2000)
redis.call('PEXPIRE', KEYS[1], keep)
redis.call('PEXPIRE', KEYS[2], keep)
redis.call('PEXPIRE', KEYS[4], keep)
found[1] = wait == 0 and '1' or '0'
found[2] = string.format('%.6f', wait)
found[4] = string.format('%d', math.max(0, free - 1))
return found
"""


def keys(key: str) -> list[str]:
    """The keys of a tenant; their common tag keeps them on one node of a cluster."""
    return [f"{{budget {key}}} {part}" for part in ("slots", "flying", "pause", "rules", "life")]


def arguments(lease: float, claim: Claim | None, ends: Sequence[SlotEnd]) -> list[str]:
    """The arguments of the script; without a claim it only notes the ends."""
    found: list[object] = [lease, "", "", 0]
    if claim is not None:
        found = [lease, claim.slot, claim.owner, len(claim.rules)]
        found += [
            part for rule in claim.rules for part in (rule.requests, float(rule.window), float(rule.span))
        ]
    found += [part for end in ends for part in end]
    return [str(part) for part in found]


def taken(found: Sequence[object]) -> Taken:
    """What the script answered."""
    text = [part.decode() if isinstance(part, bytes) else str(part) for part in found]
    rules = [Rule(int(text[i]), float(text[i + 1]), float(text[i + 2])) for i in range(_RULES, len(text), 3)]
    rules.sort(key=lambda rule: -rule.window)
    free, paused, life = int(text[3]), text[4] == "1", text[5]
    return Taken(text[0] == "1", float(text[1]), tuple(rules), int(text[2]), free, paused, life)


class RedisBudget:
    """A `Budget` in Redis for clients that block: its methods never suspend. Threads and forks may share it."""

    def __init__(self, url: str, *, lease: float = LEASE) -> None:
        self._lease = lease
        # Nothing is repeated here: the limiter does that, and what is claimed twice counts once.
        self._redis = Redis.from_url(
            hide(url),
            socket_timeout=TIMEOUT,
            socket_connect_timeout=TIMEOUT,
            retry=Retry(NoBackoff(), 0),
        )
        self._script = self._redis.register_script(SCRIPT)
        self._claims = self._redis.register_script(claims_redis.CLAIM_SCRIPT)

    async def take(self, key: str, claim: Claim, ends: Sequence[SlotEnd]) -> Taken:
        """Note the ends, then take a slot if there is one."""
        return taken(self._evaluated(key, claim, ends))

    async def settle(self, key: str, ends: Sequence[SlotEnd]) -> bool:
        """Note the ends alone."""
        self._evaluated(key, None, ends)
        return True

    def _evaluated(self, key: str, claim: Claim | None, ends: Sequence[SlotEnd]) -> list[object]:
        found: list[object] = self._script(keys=keys(key), args=arguments(self._lease, claim, ends))
        return found

    # KeyStore

    async def hold(self, key: str, name: str, owner: str, pid: int, seconds: float) -> Held | Busy:
        """Hold a claim, if nobody else does."""
        args = claims_redis.arguments(owner, seconds)
        return claims_redis.held(self._claims(keys=claims_redis.keys(key, name), args=args))

    async def release(self, key: str, name: str, owner: str, doubt: float | None) -> bool:
        """Release a claim."""
        self._claims(keys=claims_redis.keys(key, name), args=claims_redis.released(owner, doubt))
        return True

    def close(self) -> None:
        """Close all connections."""
        self._redis.close()
