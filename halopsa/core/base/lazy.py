"""Lazy attributes of the client: made when they are first used, and visible on its class."""

from __future__ import annotations

from functools import cached_property
from typing import TYPE_CHECKING, NoReturn

__all__ = ["lazy"]


class _Nobody:
    """Takes the place of the client on its class: resources made with it can be inspected, not used."""

    dialect = None

    def __init__(self, owner: type) -> None:
        self._owner = owner.__name__

    @property
    def _client(self) -> _Nobody:
        return self

    @property
    def _session(self) -> _Nobody:
        return self

    @property
    def facts(self) -> _Nobody:
        return self

    def __getattr__(self, name: str) -> NoReturn:
        raise AttributeError(
            f"this is the class; make a client first: {self._owner}(...)", name=name, obj=self
        )


if TYPE_CHECKING:
    lazy = cached_property
else:

    class lazy(cached_property):
        """A ``cached_property`` that looks the same on the class, to ``create_autospec``, ``help()`` and the like."""

        def __get__(self, instance, owner=None):  # noqa: ANN001, ANN204 - type checkers see cached_property
            if instance is None:
                return self.func(_Nobody(owner))
            return super().__get__(instance, owner)
