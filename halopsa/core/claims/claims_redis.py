"""Claims in Redis: one script decides everything, on Redis' own clock. What nobody uses any more expires by itself."""

from __future__ import annotations

import random
from collections.abc import Sequence
from typing import Final

from .key_store import POLL, REMEMBERED, Busy, Held

__all__ = ["CLAIM_SCRIPT", "arguments", "held", "keys", "released"]

# In the Lua of the budget's script, which tests run without a server too.
# KEYS: the claim. ARGV: what to do (hold, free, doubt); owner; seconds, to hold it or since when it is in doubt.
CLAIM_SCRIPT: Final = f"""
local t = redis.call('TIME')
local now = t[1] + t[2] / 1000000
local owner = ARGV[2]
local seconds = tonumber(ARGV[3])
local other = redis.call('HGET', KEYS[1], 'owner')
local ends = tonumber(redis.call('HGET', KEYS[1], 'until') or '0')
local doubt = redis.call('HGET', KEYS[1], 'doubt')

if ARGV[1] == 'hold' then
  if other and other ~= owner then
    if ends > now then
      return {{'0', ''}}
    end
    doubt = string.format('%.6f', ends)
    redis.call('HSET', KEYS[1], 'doubt', doubt)
  end
  redis.call('HSET', KEYS[1], 'owner', owner)
  redis.call('HSET', KEYS[1], 'until', string.format('%.6f', now + seconds))
  redis.call('PEXPIRE', KEYS[1], math.ceil(seconds * 1000) + {REMEMBERED * 1000})
  if doubt then
    return {{'1', string.format('%.6f', math.max(0, now - doubt))}}
  end
  return {{'1', ''}}
end

if other == owner then
  if ARGV[1] == 'doubt' then
    redis.call('HDEL', KEYS[1], 'owner')
    redis.call('HSET', KEYS[1], 'doubt', string.format('%.6f', now - seconds))
    redis.call('PEXPIRE', KEYS[1], {REMEMBERED * 1000})
  else
    redis.call('DEL', KEYS[1])
  end
end
return {{'1', ''}}
"""


def keys(key: str, name: str) -> list[str]:
    """The key of a claim."""
    return [f"{{claim {key} {name}}}"]


def arguments(owner: str, seconds: float) -> list[str]:
    """The arguments of the script to hold a claim."""
    return ["hold", owner, str(float(seconds))]


def released(owner: str, doubt: float | None) -> list[str]:
    """The arguments of the script to release one."""
    return ["free", owner, "0"] if doubt is None else ["doubt", owner, str(float(doubt))]


def held(found: Sequence[object]) -> Held | Busy:
    """What the script answered."""
    done, doubt = (part.decode() if isinstance(part, bytes) else str(part) for part in found)
    if done != "1":
        return Busy(random.uniform(POLL / 4, POLL))
    return Held(float(doubt) if doubt else None)
