# Generated from spec/planhat/resources/notes.yaml. Do not edit.
"""AsyncNotes: ``client.notes`` of an async client."""

from __future__ import annotations

from typing import TYPE_CHECKING

from halopsa.core.operations.async_resource import AsyncResource

if TYPE_CHECKING:
    from collections.abc import Iterable, Mapping
    from typing import Unpack

    from halopsa.core.base.typing import JournalPath, OnError, Timeout
    from halopsa.core.bulk import BulkReport
    from halopsa.core.paging.async_listing import AsyncListing, Checkpoint, OnProgress, Page
    from halopsa.integrations.planhat.models.conversation import Conversation
    from halopsa.integrations.planhat.types.notes import ConversationFields, ConversationFilters


class AsyncNotes(AsyncResource["Conversation", "Conversation"]):
    """Notes, which are the conversations of type note. Rows have no date of their last change, so there is no
    ``changed_since``."""

    _name = "notes"

    async def list(
        self,
        *,
        page_size: int = 100,
        page_no: int = 1,
        allow_unknown: bool = False,
        timeout: Timeout = None,
        **filters: Unpack[ConversationFilters],
    ) -> Page[Conversation]:
        """Return one page of notes.

        Calls ``GET /conversations?type=note&sort=_id``.

        Arguments and errors are those of ``halopsa.integrations.planhat.resources.notes.Notes.list``.

        Filters:
            company_id: Rows whose ``company_id`` is one of these. Sent as ``companyId``. One public
                client sends it. Grade B: the documentation and one public client agree.
            select: The vendor's names of fields. Grade B: the documentation and one public client
                agree.
            sort: ``_id`` unless given. The vendor's name of a field; - before it: descending. Grade B:
                the documentation and one public client agree.
        """
        return await self._list(
            self._op("list"),
            page_size=page_size,
            page_no=page_no,
            allow_unknown=allow_unknown,
            timeout=timeout,
            filters=filters,
        )

    def list_all(
        self,
        *,
        page_size: int | None = None,
        prefetch: int = 1,
        resume: Checkpoint | str | None = None,
        strict: bool = False,
        consistent: bool = False,
        allow_unknown: bool = False,
        timeout: Timeout = None,
        progress: OnProgress | None = None,
        **filters: Unpack[ConversationFilters],
    ) -> AsyncListing[Conversation]:
        """Iterate over all notes, page by page.

        Calls ``GET /conversations?type=note&sort=_id``.

        Read it with ``async for``, each iteration afresh, or ``await to_list()``. Arguments and errors are
        those of ``halopsa.integrations.planhat.resources.notes.Notes.list_all``.
        """
        return self._list_all(
            self._op("list"),
            page_size=page_size,
            prefetch=prefetch,
            resume=resume,
            strict=strict,
            consistent=consistent,
            allow_unknown=allow_unknown,
            timeout=timeout,
            progress=progress,
            filters=filters,
        )

    async def get(
        self, id: str, /, *, allow_unknown: bool = False, timeout: Timeout = None, **options: object
    ) -> Conversation:
        """Return one of the notes by its id, with all details.

        Calls ``GET /conversations/{id}``.

        Arguments and errors are those of ``halopsa.integrations.planhat.resources.notes.Notes.get``.
        """
        return await self._get(self._op("get"), id, allow_unknown=allow_unknown, timeout=timeout, options=options)

    async def create(
        self,
        data: ConversationFields | Conversation | None = None,
        /,
        *,
        allow_unknown: bool = False,
        **fields: Unpack[ConversationFields],
    ) -> Conversation:
        """Create one of the notes and return it as the server has it.

        Calls ``POST /conversations``. Needs ``company_id``.

        Arguments and errors are those of ``halopsa.integrations.planhat.resources.notes.Notes.create``.
        """
        return await self._create(self._op("create"), data, fields, allow_unknown=allow_unknown)
    async def create_many(
        self,
        rows: Iterable[ConversationFields | Conversation | Mapping[str, object]],
        *,
        on_error: OnError = "continue",
        journal: JournalPath | None = None,
        progress: OnProgress | None = None,
        allow_unknown: bool = False,
        **same: Unpack[ConversationFields],
    ) -> BulkReport[Conversation]:
        """Create many notes, one request for each, and say what became of every one.

        Arguments and errors are those of
        ``halopsa.integrations.planhat.resources.notes.Notes.create_many``.
        """
        return await self._write_many(
            self._op("create"),
            rows,
            on_error=on_error,
            journal=journal,
            progress=progress,
            allow_unknown=allow_unknown,
            fields=same,
        )

    async def update(
        self,
        id: str,
        data: ConversationFields | Conversation | None = None,
        /,
        *,
        allow_unknown: bool = False,
        **fields: Unpack[ConversationFields],
    ) -> Conversation:
        """Change one of the notes and return it as the server has it.

        Calls ``PUT /conversations/{id}``.

        Arguments and errors are those of ``halopsa.integrations.planhat.resources.notes.Notes.update``.
        """
        return await self._update(self._op("update"), id, data, fields, allow_unknown=allow_unknown)
    async def update_many(
        self,
        targets: Iterable[
            str
            | Conversation
            | Mapping[str, object]
            | tuple[str | Conversation, ConversationFields | Mapping[str, object]]
        ],
        /,
        *,
        on_error: OnError = "continue",
        journal: JournalPath | None = None,
        before: bool | None = None,
        progress: OnProgress | None = None,
        allow_unknown: bool = False,
        **fields: Unpack[ConversationFields],
    ) -> BulkReport[Conversation]:
        """Change many notes, one request for each, and say what became of every one.

        Arguments and errors are those of
        ``halopsa.integrations.planhat.resources.notes.Notes.update_many``.
        """
        return await self._write_many(
            self._op("update"),
            targets,
            on_error=on_error,
            journal=journal,
            before=before,
            progress=progress,
            allow_unknown=allow_unknown,
            fields=fields,
        )

    async def delete(
        self, id: str, /, *, allow_unknown: bool = False, timeout: Timeout = None, **options: object
    ) -> None:
        """Delete one of the notes by its id.

        Calls ``DELETE /conversations/{id}``.

        Arguments and errors are those of ``halopsa.integrations.planhat.resources.notes.Notes.delete``.
        """
        await self._delete(self._op("delete"), id, allow_unknown=allow_unknown, timeout=timeout, options=options)
    async def delete_many(
        self,
        ids: Iterable[str | Conversation | Mapping[str, object]],
        /,
        *,
        on_error: OnError = "continue",
        journal: JournalPath | None = None,
        progress: OnProgress | None = None,
        allow_unknown: bool = False,
        **options: object,
    ) -> BulkReport[Conversation]:
        """Delete many notes, one request for each, and say what became of every one.

        Arguments and errors are those of
        ``halopsa.integrations.planhat.resources.notes.Notes.delete_many``.
        """
        return await self._write_many(
            self._op("delete"),
            ids,
            on_error=on_error,
            journal=journal,
            progress=progress,
            allow_unknown=allow_unknown,
            fields=options,
        )
