"""What is denied: where a new token was refused too, which is a permission that is missing, and not the token."""

from __future__ import annotations

from collections.abc import Callable
from typing import Final

from ..api_parts import AuthFacts

__all__ = ["Denied", "Place"]

Place = tuple[str, str]
"""Method and path."""

_MOST: Final = 1000


class Denied:
    """What one client knows of it. A new token is not asked for where it would be refused too."""

    def __init__(self, auth: AuthFacts, clock: Callable[[], float]) -> None:
        self._auth = auth
        self._clock = clock
        self._until: dict[Place, float] = {}
        self._doubtful_until = 0.0  # until when it is not asked again whether some token would be accepted
        self.token_works = False  # some token of this client has been accepted

    def accepted(self, place: Place) -> None:
        """A token was accepted here."""
        self.token_works = True
        if self._until:
            self._until.pop(place, None)

    def add(self, place: Place) -> None:
        """A new token was refused here, so that the next call costs no renewal."""
        if len(self._until) >= _MOST:
            self._until.clear()
        for_long = self._auth.denied_for if self.token_works else self._auth.denied_doubtful_for
        self._until[place] = self._clock() + for_long

    def holds(self, place: Place) -> bool:
        """Whether another new token would be refused here too."""
        return self._clock() < self._until.get(place, 0.0)

    def to_ask(self) -> bool:
        """Whether to find out now if any token works. It then counts as asked for some time."""
        now = self._clock()
        if self.token_works or now < self._doubtful_until:
            return False
        self._doubtful_until = now + self._auth.denied_doubtful_for
        return True
