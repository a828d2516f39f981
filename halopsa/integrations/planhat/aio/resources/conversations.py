# Generated from spec/planhat/resources/conversations.yaml. Do not edit.
"""AsyncConversations: ``client.conversations`` of an async client."""

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
    from halopsa.integrations.planhat.types.conversations import ConversationFields, ConversationFilters


class AsyncConversations(AsyncResource["Conversation", "Conversation"]):
    """Notes and other conversations. Do not make any of the types email, chat, ticket and call: they are
    reserved. Rows have no date of their last change, so there is no ``changed_since``."""

    _name = "conversations"

    async def list(
        self,
        *,
        page_size: int = 100,
        page_no: int = 1,
        allow_unknown: bool = False,
        timeout: Timeout = None,
        **filters: Unpack[ConversationFilters],
    ) -> Page[Conversation]:
        """Return one page of conversations.

        Calls ``GET /conversations?sort=_id``.

        Arguments and errors are those of
        ``halopsa.integrations.planhat.resources.conversations.Conversations.list``.

        Filters:
            company_id: Rows whose ``company_id`` is one of these. Sent as ``companyId``. One public
                client sends it. Grade B: the documentation and one public client agree.
            select: The vendor's names of fields. Grade B: the documentation and one public client
                agree.
            sort: ``_id`` unless given. The vendor's name of a field; - before it: descending. Grade B:
                the documentation and one public client agree.
            type: Rows whose ``type`` is this.
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
        """Iterate over all conversations, page by page.

        Calls ``GET /conversations?sort=_id``.

        Read it with ``async for``, each iteration afresh, or ``await to_list()``. Arguments and errors are
        those of ``halopsa.integrations.planhat.resources.conversations.Conversations.list_all``.
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
        """Return one of the conversations by its id, with all details.

        Calls ``GET /conversations/{id}``.

        Arguments and errors are those of
        ``halopsa.integrations.planhat.resources.conversations.Conversations.get``.
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
        """Create one of the conversations and return it as the server has it.

        Calls ``POST /conversations``. Needs ``company_id``.

        Arguments and errors are those of
        ``halopsa.integrations.planhat.resources.conversations.Conversations.create``.
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
        """Create many conversations, one request for each, and say what became of every one.

        Arguments and errors are those of
        ``halopsa.integrations.planhat.resources.conversations.Conversations.create_many``.
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
        """Change one of the conversations and return it as the server has it.

        Calls ``PUT /conversations/{id}``.

        Arguments and errors are those of
        ``halopsa.integrations.planhat.resources.conversations.Conversations.update``.
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
        """Change many conversations, one request for each, and say what became of every one.

        Arguments and errors are those of
        ``halopsa.integrations.planhat.resources.conversations.Conversations.update_many``.
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
        """Delete one of the conversations by its id.

        Calls ``DELETE /conversations/{id}``.

        Arguments and errors are those of
        ``halopsa.integrations.planhat.resources.conversations.Conversations.delete``.
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
        """Delete many conversations, one request for each, and say what became of every one.

        Arguments and errors are those of
        ``halopsa.integrations.planhat.resources.conversations.Conversations.delete_many``.
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

    async def bulk_upsert(
        self,
        rows: Iterable[ConversationFields | Conversation | Mapping[str, object]],
        *,
        progress: OnProgress | None = None,
        allow_unknown: bool = False,
        timeout: Timeout = None,
    ) -> BulkReport[Conversation]:
        """Make or change many conversations, and say what became of each.

        Calls ``PUT /conversations``. Rows go out in few requests, one after another. Where no readable
        answer comes, rows with a key are sent again; rows without one are ``unknown`` and never sent twice.
        What ends the call early, such as a refused key or a closed client, is in ``stopped`` of the report,
        and the rows after it are ``skipped``.

        Arguments and errors are those of
        ``halopsa.integrations.planhat.resources.conversations.Conversations.bulk_upsert``.
        """
        return await self._bulk(self._op("bulk_upsert"), rows, progress=progress, allow_unknown=allow_unknown, timeout=timeout)
