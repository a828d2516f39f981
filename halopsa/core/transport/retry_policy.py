"""Retry policy: what to do after an attempt. Plain functions over plain data, without clock or socket."""

from __future__ import annotations

import random
from collections.abc import Callable
from typing import Final, Literal, NamedTuple

from ..api_parts import RetryFacts
from ..config.options import RateLimitConfig, RetryConfig, longest_wait
from ..facts import ApiFacts

__all__ = [
    "Decision",
    "History",
    "Outcome",
    "backoff",
    "classify",
]

Rule = Literal["read", "write", "never"]


class Outcome(NamedTuple):
    """How one attempt ended.

    `kind`: "answer" (status is set), "unsent" (nothing left this machine), "lost" (sent, no complete answer),
    "garbled" (an answer with a success status that cannot be read). `fatal`: no repeat can help.
    """

    kind: Literal["answer", "unsent", "lost", "garbled"]
    status: int | None = None
    retry_after: float | None = None
    fatal: bool = False


class History(NamedTuple):
    """The attempts of one call so far, the last one included."""

    attempts: int = 0  # that ended in a connection fault or a 5xx
    once: int = 0  # of these, those that are repeated once only: a 500, an unreadable answer
    rejections: int = 0  # 429s, of this call or of the client's probes
    rejected_at: float | None = None  # this call's first 429, on the caller's clock
    waited: float = 0.0  # seconds since then, or for bulk since others were last answered
    renewed: bool = False  # the token has been renewed for this call

    def after(
        self,
        facts: RetryFacts,
        outcome: Outcome,
        now: float,
        refused_probes: int = 0,
        others_at: float | None = None,
    ) -> History:
        """The history with one more attempt; `refused_probes` of the whole client count as this call's own.

        `others_at`: when others were last answered, for a call that goes on waiting as long as they are answered.
        """
        if outcome.kind == "answer" and outcome.status == 429:
            first = now if self.rejected_at is None else self.rejected_at
            rejections = max(self.rejections, refused_probes) + 1
            return self._replace(
                rejections=rejections, rejected_at=first, waited=now - max(first, others_at or first)
            )
        if outcome.kind == "answer" and (outcome.status or 0) < 500:
            return self
        once = outcome.kind == "garbled" or outcome.status in facts.retry_once_statuses
        return self._replace(attempts=self.attempts + 1, once=self.once + once)


class Decision(NamedTuple):
    """`done`: hand out or raise. `again`: repeat after `delay` seconds. `pause`: repeat when the client's
    pause is over. `renew`: get a new token, then repeat.
    """

    action: Literal["done", "again", "pause", "renew"]
    delay: float = 0.0


_DONE: Final = Decision("done")


def backoff(failures: int, config: RetryConfig, rand: Callable[[], float] = random.random) -> float:
    """Seconds to wait after that many failures: exponential backoff, capped, the upper half of it jitter."""
    longest = min(config.max_backoff, config.backoff * 2.0 ** min(failures - 1, 60))
    return longest * (0.5 + rand() / 2)


def classify(
    facts: ApiFacts,
    outcome: Outcome,
    rule: Rule,
    history: History,
    retry: RetryConfig,
    limit: RateLimitConfig,
    rand: Callable[[], float] = random.random,
) -> Decision:
    """Decide what follows an attempt of a call whose operation has this retry rule. A write is not repeated
    once it may have been sent.
    """
    again = Decision("again", backoff(max(1, history.attempts), retry, rand))
    left = history.attempts < retry.max_attempts and not outcome.fatal
    if outcome.kind == "unsent":
        return again if left else _DONE
    if outcome.kind == "lost":
        return again if left and rule == "read" else _DONE
    if outcome.kind == "garbled":
        return again if left and rule == "read" and history.once <= 1 else _DONE
    status = outcome.status
    if status == 401:
        return _DONE if history.renewed else Decision("renew")
    if status == 429:
        if limit.max_retries == 0:
            return _DONE
        if outcome.retry_after is not None and outcome.retry_after > longest_wait(limit, facts.limits):
            return _DONE
        tired = history.rejections > limit.max_retries and history.waited >= longest_wait(limit, facts.limits)
        return _DONE if tired else Decision("pause")
    if rule != "read" or not left:
        return _DONE
    if status in facts.retries.retry_once_statuses:
        return again if history.once <= 1 else _DONE
    if status in facts.retries.retry_statuses:
        wait = outcome.retry_after
        if wait is None:
            return again
        return (
            _DONE if wait > longest_wait(limit, facts.limits) else Decision("again", max(wait, again.delay))
        )
    return _DONE
