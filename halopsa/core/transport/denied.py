"""Denied paths: where a renewed token was refused (401) too, so that a permission is missing, not a good token."""

from __future__ import annotations

from collections.abc import Callable
from typing import Final

from ..api_parts import AuthFacts

__all__ = ["Denied", "Place"]

Place = tuple[str, str]
"""Method and path."""

_MOST: Final = 1000  # paths remembered


class Denied:
    """The denied paths of one client, for which it asks for no new token for a while."""

    def __init__(self, auth: AuthFacts, clock: Callable[[], float]) -> None:
        self._auth = auth
        self._clock = clock
        self._until: dict[Place, float] = {}
        self._doubtful_until = 0.0  # until then the probe is not sent again
        self.token_works = False  # some token of this client has been accepted

    def accepted(self, place: Place) -> None:
        """A token was accepted here."""
        self.token_works = True
        if self._until:
            self._until.pop(place, None)

    def add(self, place: Place) -> None:
        """A new token was refused here: the next call here does not renew it again."""
        if len(self._until) >= _MOST:
            self._until.clear()
        for_long = self._auth.denied_for if self.token_works else self._auth.denied_doubtful_for
        self._until[place] = self._clock() + for_long

    def holds(self, place: Place) -> bool:
        """Whether a new token was refused here a short time ago."""
        return self._clock() < self._until.get(place, 0.0)

    def to_ask(self) -> bool:
        """Whether to find out now by a probe if any token works. It is then not asked again for some time."""
        now = self._clock()
        if self.token_works or now < self._doubtful_until:
            return False
        self._doubtful_until = now + self._auth.denied_doubtful_for
        return True
