"""One pause for the whole client after a 429, ended by single probes."""

from __future__ import annotations

from typing import Final

import attrs

from .inference import Episode

__all__ = ["LONGEST_PAUSE", "Pause"]

LONGEST_PAUSE: Final = 86400.0
_OBEYED: Final = 3  # probes that go by a Retry-After alone; a server that keeps saying "1" is not hammered
_LATE: Final = 8  # a probe comes late by an eighth of the time waited so far, where `step` is set


@attrs.define(eq=False, repr=False)
class Pause:
    """From the first 429 to the first request that goes through again. Times on the throttle's clock."""

    began: float
    until: float
    delay: float  # the wait without Retry-After; doubles
    stated: bool  # whether `until` is the server's word
    shut_until: float  # requests were surely refused until then
    clear_by: float  # what others had used before the first 429 is out of the window then
    step: float | None = (
        None  # the window is partly ours: waits do not double beyond this, or an eighth of all
    )
    refused: int = 1
    probes: int = 0  # probes that were refused
    probing: int | None = None  # the number of the slot that tests whether the server answers again

    def another(self, now: float, retry_after: float | None) -> None:
        """One more 429 of the same storm: it says nothing new but the time."""
        self.refused += 1
        if retry_after is not None:
            self.until, self.stated = max(self.until, now + retry_after), True

    def probe_refused(
        self, now: float, retry_after: float | None, longest: float, own_expiry: float | None
    ) -> None:
        """Wait longer: as told, else twice as long as last time, but not far past what may have come free."""
        self.refused += 1
        self.probes += 1
        self.probing = None
        self.shut_until = now
        last, self.delay = self.delay, min(self.delay * 2, longest)
        wait = self.delay
        if self.step is not None and now < self.clear_by:  # later it is something else; and probes may count
            wait = min(wait, max(self.step, (now - self.began) / _LATE))
        self.stated = retry_after is not None
        if retry_after is None:
            self.until = now + wait
            if own_expiry is not None and now + last < own_expiry < self.until:
                self.until = own_expiry  # not sooner than last time, but no later than need be
            if now < self.clear_by < self.until:
                self.until = self.clear_by
        else:
            patient = wait if self.probes > _OBEYED else 0.0
            self.until = now + max(retry_after, patient)

    def over(self, now: float) -> Episode:
        """A probe went through."""
        shut = self.shut_until
        if self.stated and self.probes == 0:  # headers are in whole seconds
            shut = max(shut, self.until - 1.0)
        return Episode(self.began, shut, now, self.refused)
