"""Mutants of hosts, credentials and several limits."""

from __future__ import annotations

from .model import Mutant

_HOSTS = ("tests/unit/core/test_hosts.py",)
_LIMITS = ("tests/unit/core/ratelimit/test_several_limits.py",)
_PROVIDER = ("tests/unit/core/transport/test_token_provider.py",)

MUTANTS = [
    Mutant(
        "hosts: each gets its own credentials",
        "halopsa/core/transport/hosts.py",
        "                self._access(name, host.auth),\n",
        "                self._access(name, facts.main.auth),\n",
        _HOSTS,
    ),
    Mutant(
        "hosts: an operation logs in as it says",
        "halopsa/core/transport/hosts.py",
        "        if call.auth is not None:\n",
        "        if False:\n",
        _HOSTS,
    ),
    Mutant(
        "hosts: a refused token that stays is sent once",
        "halopsa/core/auth/tokens.py",
        "return None if same and not self._again else fresh",
        "return fresh",
        _HOSTS,
    ),
    Mutant(
        "hosts: a credential in a path is in no log line",
        "halopsa/core/transport/sync_sender.py",
        "private = bool(request.path)",
        "private = False",
        _HOSTS,
    ),
    Mutant(
        "hosts: a body that is too large is not sent",
        "halopsa/core/transport/preflight.py",
        "len(body) > most:",
        "len(body) > most + 1:",
        _HOSTS,
    ),
    Mutant(
        "hosts: the body of a 429 says when to go on",
        "halopsa/core/transport/receiving.py",
        "permit.rejected(pause_in(facts, reply.answer.body))",
        "permit.rejected(None)",
        _HOSTS,
    ),
    Mutant(
        "hosts: a used up limit is waited for",
        "halopsa/core/transport/settling.py",
        "if seconds is not None and answer.status != 429:",
        "if seconds is None:",
        _HOSTS,
    ),
    Mutant(
        "several limits: all of them hold",
        "halopsa/core/ratelimit/pacing.py",
        "        at = self._fits(now, inference.every, priority)\n        if",
        "        at = self._fits(now, inference.rules, priority)\n        if",
        _LIMITS,
    ),
    Mutant(
        "several limits: what is left is that of all",
        "halopsa/core/ratelimit/limiter.py",
        "rule.requests - used(now, rule) for rule in self._inference.every",
        "rule.requests - used(now, rule) for rule in self._inference.rules",
        _LIMITS,
    ),
    Mutant(
        "token provider: a token is good until just the skew before its end",
        "halopsa/core/auth/tokens.py",
        "lead if self._exact else min(lead, life / 2)",
        "min(lead, life / 2)",
        _PROVIDER,
    ),
    Mutant(
        "token provider: a failed renewal is raised",
        "halopsa/core/auth/tokens.py",
        "self._clock() < held.expires and not self._exact:",
        "self._clock() < held.expires:",
        _PROVIDER,
    ),
]
