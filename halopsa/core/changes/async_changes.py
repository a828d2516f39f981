"""AsyncChanges (incremental sync) in an event loop: what ``changed_since()`` of an async client returns."""

from __future__ import annotations

from typing import NoReturn, TypeVar

from ..paging.async_listing import AsyncListing
from ..paging.listing import shown
from .bookmark import Bookmark
from .changes import Changes, no_checkpoint

__all__ = ["AsyncChanges"]

T = TypeVar("T")


class AsyncChanges(AsyncListing[T]):
    """The rows of a listing that changed since a moment, each once. Every iteration starts again from there.

    ``report`` tells afterwards what came (``rows``: those handed out), and `bookmark` where to begin the
    next time.
    """

    def bookmark(self) -> Bookmark:
        """Return where to begin the next time: the ``when`` of the next ``changed_since``.

        Save it after all rows that came have been processed. Unless an iteration came to its end,
        and ``report`` says that it was complete, it is where this one began: then rows come again,
        and none is lost.
        """
        found = self._known("bookmark")
        assert isinstance(found, Changes)  # noqa: S101 - it is made of nothing else
        return found.bookmark()

    def checkpoint(self) -> NoReturn:
        """Refuse: changes are read from a bookmark, not from a checkpoint."""
        raise no_checkpoint(self._family)

    def __repr__(self) -> str:
        return f"<AsyncChanges: {shown(self.report)}>"
