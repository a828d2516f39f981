"""Inference of the server's limit from a 429 and the recovery after it: plain functions over plain data.

When the server refuses, its window of W seconds holds the limit of N requests; when it lets a probe through, it holds
fewer. If all N were our own, our time stamps show both: W is the time from the oldest of them to the recovery, and N
is their number. If none of ours can have left the window by then, others used it too, and nothing is learned.
"""

from __future__ import annotations

from bisect import bisect_left, bisect_right
from collections.abc import Iterable, Sequence
from typing import TYPE_CHECKING, Final, Literal, NamedTuple

import attrs

from .window import Rule

if TYPE_CHECKING:
    from ..api_parts import LimitFacts

__all__ = ["Episode", "Inference", "LearnedLimit", "infer", "infer_odd"]

_SAME: Final = 0.95  # counts this close are the same: answers overtake each other
_STARTS: Final = 32  # bursts looked at, the latest first
_LEAST: Final = 0.25  # a limit with an odd window is believed if it allows this part of the best rate seen
_LONGEST: Final = 1.95  # configured windows; no window this long is learned: a real one costs only a few 429s

Source = Literal["message", "headers", "refusals"]


@attrs.frozen
class LearnedLimit:
    """A limit other than the configured one: `requests` per `window` seconds of this client.

    `source`: "message" (the text of a 429), "headers" (of an answer), "refusals" (worked out from when requests
    were refused and when they went through again).
    """

    requests: int
    window: float
    source: Source


class Episode(NamedTuple):
    """Times on one clock: when the first refusal came, until when requests surely were refused, and when one
    went through again. `refused`: how many were refused meanwhile; a server may count these too.
    """

    refused_at: float
    shut_until: float
    open_at: float
    refused: int


def _most(accepted: Sequence[float], window: float) -> int:
    """The most that went through in any window of this length."""
    first = most = 0
    for last, at in enumerate(accepted):
        while accepted[first] <= at - window:
            first += 1
        most = max(most, last - first + 1)
    return most


def _count(accepted: Sequence[float], episode: Episode, window: float) -> int:
    """Our requests in the window at the refusal, if they alone explain the episode; else 0."""
    slack = min(1.0, window / 10)
    first = bisect_right(accepted, episode.refused_at - window)
    count = len(accepted) - first
    if count == 0 or accepted[first] + window > episode.open_at + slack:
        return 0  # nothing of ours had expired
    last = min(first + episode.refused, len(accepted) - 1)
    if accepted[last] + window < episode.shut_until - slack:
        return 0  # it would have been open earlier
    return count if count >= _SAME * _most(accepted, window - slack) else 0


def infer(accepted: Sequence[float], episode: Episode, likely: Iterable[float]) -> tuple[int, float] | None:
    """(requests, window in seconds) of the limit that explains an episode; None when ours alone do not.

    `accepted`: when answers other than 429 came, oldest first. `likely`: windows to try, the best first.
    """
    for window in likely:
        count = _count(accepted, episode, window)
        if count:
            return count, window
    return None


def infer_odd(accepted: Sequence[float], episode: Episode, longest: float) -> tuple[int, float] | None:
    """As `infer`, for a window of any length that began with one of our bursts.

    One such result proves little: requests of others before ours look the same.
    """
    starts = [
        index
        for index, at in enumerate(accepted)
        if index == 0 or at - accepted[index - 1] > max(1.0, (episode.open_at - at) / 50)
    ]
    for index in reversed(starts[-_STARTS:]):
        window, count = episode.open_at - accepted[index], len(accepted) - index
        narrow = window - min(1.5, window / 10)  # it may have opened a little before the probe
        if 0 < window <= longest and count > 1 and count >= _SAME * _most(accepted, narrow):
            return count, window
    return None


def _alike(one: tuple[int, float], other: tuple[int, float]) -> bool:
    return all(abs(a - b) <= 0.15 * max(a, b) for a, b in zip(one, other, strict=True))


class Inference:
    """What has been learned so far. While a learned limit holds requests back it is raised: a wrong one wears off.

    `rules`: the configured limit and the learned one. `every`: all that hold, with the `others` that the vendor names,
    which stay as they are; `windows`: those of them that are windows.
    """

    def __init__(self, configured: Rule, limits: LimitFacts, others: tuple[Rule, ...] = ()) -> None:
        self._configured = configured
        self._limits = limits
        self.others = others
        self.learned: LearnedLimit | None = None
        self._hold(configured)
        self._since = 0.0
        self._patience = 1.0  # windows without a refusal before more is tried
        self._before = 0  # the limit before more was tried
        self._confirmed = False
        self._first = float("inf")  # when the first request was answered, or refused
        self._seen: tuple[int, float] | None = None  # the limit that the last episode suggested, unproved
        self._best = 0.0  # requests a second that went through in the best window of the configured length

    def stated(self, requests: int, window: float, now: float, source: Source) -> None:
        """Take over a limit the server has named, when it is stricter than what holds."""
        current = self.rules[-1]
        if requests / window < current.requests / current.window:
            self._set(LearnedLimit(requests, window, source), now)
            self._confirmed = True
            self._patience = self._limits.stated_limit_patience

    def episode(self, accepted: Sequence[float], episode: Episode, now: float, share: float) -> None:
        """Learn from an episode that is over, unless the server itself has named the limit."""
        self._since = now
        known = self.learned
        if known is not None and not self.guessed:
            return
        length = self._configured.window
        self._best = max(self._best, _most(accepted, length) / length)
        self._first = min(self._first, episode.refused_at, *accepted[:1])
        likely = [known.window] if known is not None else []
        likely += sorted({length, *self._limits.likely_windows})
        found = infer(accepted, episode, likely)
        likely_one = found is not None
        if found is None:
            found = infer_odd(accepted, episode, max(likely))
            # Refusals that follow no rule suggest a longer window each time the client gets slower.
            if found is not None and found[0] / found[1] < _LEAST * self._best:
                found = None
        seen, self._seen = self._seen, found
        if found is None or (known is not None and likely_one):
            pass
        elif seen is None or not _alike(found, seen) or episode.refused_at < self._first + length:
            found = None  # seen once only, or in the first window: it may be due to the requests of others
        if found is not None:
            self._observed(max(1, int(found[0] * share)), found[1], now)

    def _observed(self, requests: int, window: float, now: float) -> None:
        configured, known = self._configured, self.learned
        if window == configured.window or window >= _LONGEST * configured.window:
            return  # fewer requests in the known window, or in about two of them: others use a part of it
        if requests / window >= configured.requests / configured.window:
            return  # it allows more than the configured limit, so it was not the cause: others used the window
        # A raised limit was refused: try again, but wait longer each time.
        in_vain = known is not None and self._before > 0 and requests <= self._before * 1.1
        self._patience = min(self._patience * 2, 64.0) if in_vain else 1.0
        self._confirmed = known is not None and self._before > 0
        self._set(LearnedLimit(requests, window, "refusals"), now)

    def held_back(self, now: float) -> bool:
        """Called when the learned limit alone holds a request back: raise it if it was kept long enough.

        Returns whether it changed.
        """
        known = self.learned
        if known is None or now - self._since < self._patience * known.window:
            return False
        # Doubled until that is refused: others who used the window at the first refusal may be gone.
        factor = self._limits.limit_relaxation if self._confirmed else 2.0
        before, more = known.requests, max(known.requests + 1, int(known.requests * factor))
        configured = self._configured
        if more >= configured.requests and more / known.window >= configured.requests / configured.window:
            self.learned = None
            self._hold(configured)
        else:
            self._set(attrs.evolve(known, requests=more), now)
        self._before = before
        return True

    @property
    def guessed(self) -> bool:
        """Whether the current limit was inferred, not named by the server."""
        return self.learned is not None and self.learned.source == "refusals"

    def own_expiry(self, stamps: Sequence[float], now: float) -> float | None:
        """When the oldest own request leaves the learned window; None when nothing is learned."""
        known = self.learned
        if known is None or not stamps:
            return None
        rule = self.rules[-1]
        index = bisect_left(stamps, now - rule.span)
        return stamps[index] + rule.span if index < len(stamps) else None

    def _set(self, limit: LearnedLimit, now: float) -> None:
        self.learned, self._since = limit, now
        self._hold(self._configured, Rule.of(limit.requests, limit.window, self._limits.window_margin))

    def _hold(self, *rules: Rule) -> None:
        self.rules = rules
        self.every = (*rules, *self.others)
        self.windows = tuple(rule for rule in self.every if rule.window)
        self.longest = max(self.windows, key=lambda rule: rule.span)
