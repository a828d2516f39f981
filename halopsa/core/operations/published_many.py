"""Published resources that write: the bases of their classes, with `create_many`, `update_many` and `delete_many`."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from typing import TYPE_CHECKING, Any, TypeAlias

from .published import PublishedResource
from .requests import DetailT, RowT

if TYPE_CHECKING:
    from ..base.typing import JournalPath, OnError
    from ..bulk import BulkReport
    from ..paging.progress import OnProgress

__all__ = ["PublishedCreates", "PublishedUpserts", "PublishedWrites", "Target"]

Target: TypeAlias = (
    "int | str | RowT | DetailT | Mapping[str, Any] | tuple[int | str | RowT | DetailT, Mapping[str, Any]]"
)
"""What `update_many` takes for one record."""


class PublishedCreates(PublishedResource[RowT, DetailT]):
    """Base of the published resources with ``create``; ``create_many`` writes many as the curated ones do."""

    def create_many(
        self,
        rows: Iterable[RowT | DetailT | Mapping[str, Any]],
        *,
        on_error: OnError = "continue",
        journal: JournalPath | None = None,
        progress: OnProgress | None = None,
        allow_unknown: bool = False,
        **same: Any,  # noqa: ANN401 - fields of any type
    ) -> BulkReport[DetailT]:
        """Create many records with ``create``, one request for each, and say what became of every one.

        Calls what ``create`` of this resource calls.

        Args:
            rows: Records: mappings of fields, or models, in any iterable. A list is checked whole first.
            on_error: "continue", or "stop" after one that is not done.
            journal: A file that keeps what became of each, so that the same call goes on where it was cut.
            progress: Called after each with a ``Progress``.
            allow_unknown: Send fields that are not known here, as they are named.
            **same: Fields for all of them.

        Returns:
            A ``BulkReport``: ``results`` has one for each, in the order given.

        Raises:
            ValidationError: Rows or the journal do not fit (nothing is sent). All else is in the report.
        """
        return self._write_many(
            self._op("create"),
            rows,
            on_error=on_error,
            journal=journal,
            progress=progress,
            allow_unknown=allow_unknown,
            fields=same,
        )


class PublishedUpserts(PublishedCreates[RowT, DetailT]):
    """The same for those with ``update`` too."""

    def update_many(
        self,
        targets: Iterable[Target[RowT, DetailT]],
        /,
        *,
        on_error: OnError = "continue",
        journal: JournalPath | None = None,
        before: bool | None = None,
        progress: OnProgress | None = None,
        allow_unknown: bool = False,
        **fields: Any,  # noqa: ANN401 - fields of any type
    ) -> BulkReport[DetailT]:
        """Change many records with ``update``, one request for each, and say what became of every one.

        Calls what ``update`` of this resource calls. Errors and further arguments are those of ``create_many``.

        Args:
            targets: Ids (int or str), records, mappings with the key, or pairs of an id and a mapping of fields.
            before: Keep what the fields held, for ``undo``. Default: with a journal.
            **fields: Fields for all of them.

        Returns:
            A ``BulkReport``: ``results`` has one for each, in the order given.
        """
        return self._write_many(
            self._op("update"),
            targets,
            on_error=on_error,
            journal=journal,
            before=before,
            progress=progress,
            allow_unknown=allow_unknown,
            fields=fields,
        )


class PublishedWrites(PublishedUpserts[RowT, DetailT]):
    """The same for those with ``delete`` too."""

    def delete_many(
        self,
        ids: Iterable[int | str | RowT | DetailT | Mapping[str, Any]],
        /,
        *,
        on_error: OnError = "continue",
        journal: JournalPath | None = None,
        progress: OnProgress | None = None,
        allow_unknown: bool = False,
        **options: Any,  # noqa: ANN401 - options of any type
    ) -> BulkReport[DetailT]:
        """Delete many records with ``delete``, one request for each, and say what became of every one.

        Calls what ``delete`` of this resource calls. Errors and further arguments are those of ``create_many``.

        Args:
            ids: Ids (int or str), records, or mappings with the key.
            **options: Options of ``delete``, for all of them.

        Returns:
            A ``BulkReport``: ``results`` has one for each, in the order given.
        """
        return self._write_many(
            self._op("delete"),
            ids,
            on_error=on_error,
            journal=journal,
            progress=progress,
            allow_unknown=allow_unknown,
            fields=options,
        )
