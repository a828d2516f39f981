"""Pause after a 429: one for the whole client, ended by single probes."""

from __future__ import annotations

from typing import Final

import attrs

from .inference import Episode

__all__ = ["LONGEST_PAUSE", "OthersPause", "Pause"]

LONGEST_PAUSE: Final = 86400.0  # seconds, whatever Retry-After says
_OBEYED: Final = 3  # probes that obey Retry-After alone; later waits grow too: the server may always say "1"
_MOVED: Final = 0.5  # seconds
_LATE: Final = 8  # where `step` is set, a probe waits at most an eighth of the time waited so far


@attrs.define(eq=False, repr=False)
class Pause:
    """From the first 429 to the first request that goes through again. Times on the limiter's clock."""

    began: float
    until: float
    delay: float  # the wait without Retry-After; doubles
    stated: bool  # whether `until` is the server's word
    shut_until: float  # requests were surely refused until then
    clear_by: float  # what others had used before the first 429 is out of the window then
    step: float | None = (
        None  # set when the window is partly ours: no wait grows beyond this, or an eighth of the pause
    )
    refused: int = 1
    probes: int = 0  # probes that were refused
    probing: int | None = None  # the number of the slot that tests whether the server answers again

    def another(self, now: float, retry_after: float | None) -> None:
        """One more 429 during the pause: only its Retry-After is news."""
        self.refused += 1
        if retry_after is not None:
            self.until, self.stated = max(self.until, now + retry_after), True

    def probe_refused(
        self, now: float, retry_after: float | None, longest: float, own_expiry: float | None
    ) -> None:
        """Wait longer: by Retry-After, else twice the last wait, but not far beyond when slots may have come free."""
        self.refused += 1
        self.probes += 1
        self.probing = None
        self.shut_until = now
        last, self.delay = self.delay, min(self.delay * 2, longest)
        wait = self.delay
        # Later the requests of others cannot be the cause; the server may count the probes.
        if self.step is not None and now < self.clear_by:
            wait = min(wait, max(self.step, (now - self.began) / _LATE))
        self.stated = retry_after is not None
        if retry_after is None:
            self.until = now + wait
            if own_expiry is not None and now + last < own_expiry < self.until:
                self.until = own_expiry  # a slot of our own comes free then: no need to wait longer
            if now < self.clear_by < self.until:
                self.until = self.clear_by
        else:
            patient = wait if self.probes > _OBEYED else 0.0
            self.until = now + max(retry_after, patient)

    def over(self, now: float) -> Episode:
        """A probe went through."""
        shut = self.shut_until
        if self.stated and self.probes == 0:  # Retry-After is in whole seconds
            shut = max(shut, self.until - 1.0)
        return Episode(self.began, shut, now, self.refused)


@attrs.define(eq=False, repr=False)
class OthersPause:
    """The pause of another client of a shared budget: one of all finds out when the server answers again."""

    began: float
    until: float
    probes: int = 0  # repeats that were refused, as far as is known

    def moved(self, until: float) -> None:
        """It lasts until then. If that is much later, a repeat has been refused."""
        self.probes += until > self.until + _MOVED
        self.until = until
