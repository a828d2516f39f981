# Generated from spec/halopsa/resources/attachments.yaml. Do not edit.
"""Attachments: ``client.attachments``."""

from __future__ import annotations

from typing import TYPE_CHECKING, overload

from halopsa.core.operations.resource import Resource

if TYPE_CHECKING:
    from collections.abc import Iterable, Mapping
    from typing import Unpack

    from halopsa.core.base.typing import FileInput, FileTarget, JournalPath, OnError, Timeout
    from halopsa.core.bulk import BulkReport
    from halopsa.core.paging.checkpoint import Checkpoint
    from halopsa.core.paging.listing import Listing, Page
    from halopsa.core.paging.progress import OnProgress
    from halopsa.models.attachment import Attachment
    from halopsa.models.attachment_row import AttachmentRow
    from halopsa.types.attachments import AttachmentFields, AttachmentFilters, AttachmentGetOptions


class Attachments(Resource["AttachmentRow", "Attachment"]):
    """Files of tickets, actions and other records. The tickets permission governs them. Rows have no date of
    their last change, so there is no ``changed_since``."""

    _name = "attachments"

    def list(
        self,
        *,
        page_size: int = 50,
        page_no: int = 1,
        order: str | None = None,
        orderdesc: bool | None = None,
        search: str | None = None,
        allow_unknown: bool = False,
        timeout: Timeout = None,
        **filters: Unpack[AttachmentFilters],
    ) -> Page[AttachmentRow]:
        """Return one page of attachments.

        Calls ``GET /Attachment``. Needs the record the files belong to; unfiltered the answer is empty.
        Needs one of ``ticket_id``, ``action_id``, ``unique_id``, ``one_attachment_id``. A live tenant has
        answered it, without rows.

        Args:
            page_size: Has no effect on v2.
            page_no: Must be 1: the list comes whole.
            order: Name of the field of a row to sort by.
            orderdesc: Sort descending.
            search: Text to look for in several fields.
            allow_unknown: Send filters that are not known here, as they are named.
            timeout: Seconds to wait for the answer, or a pair to connect and to read. Default: the
                client's.
            **filters: See ``halopsa.types.attachments.AttachmentFilters``. ``None`` leaves a filter
                out; one that rows contradict is told with a warning.

        Filters:
            What is not marked as seen live is published only: no tenant is known to obey it.
            action_id: Attachments of the action with this number; needs ``ticket_id``.
            one_attachment_id: Rows whose ``id`` is this. Inferred from the name.
            order2: The field to sort by in the second place.
            order3: The field to sort by in the third place.
            order4: The field to sort by in the fourth place.
            order5: The field to sort by in the fifth place.
            orderdesc2: Sorts descending by the field in ``order2``.
            orderdesc3: Sorts descending by the field in ``order3``.
            orderdesc4: Sorts descending by the field in ``order4``.
            orderdesc5: Sorts descending by the field in ``order5``.
            ticket_id: Rows whose ``ticket_id`` is this. Observed on live tenants. Seen live.
            Published by name and type alone: bool ``domotzagents``, ``idonly``, ``isxlsimport``; int
                ``portal``, ``type``, ``unique_id``; str ``filetype``, ``token``.

        Returns:
            A ``Page`` of ``AttachmentRow``: a sequence with ``record_count``, ``page_size``,
                ``complete``.

        Raises:
            HaloPsaValidationError: A filter or option is unknown or of the wrong type (nothing is
                sent).
            HaloPsaError: Its subclasses, for what the server or the network does.
        """
        return self._list(
            self._op("list"),
            page_size=page_size,
            page_no=page_no,
            order=order,
            orderdesc=orderdesc,
            search=search,
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
        order: str | None = None,
        orderdesc: bool | None = None,
        search: str | None = None,
        allow_unknown: bool = False,
        timeout: Timeout = None,
        progress: OnProgress | None = None,
        **filters: Unpack[AttachmentFilters],
    ) -> Listing[AttachmentRow]:
        """Iterate over all attachments, page by page.

        Calls ``GET /Attachment``. Needs the record the files belong to; unfiltered the answer is empty.
        Needs one of ``ticket_id``, ``action_id``, ``unique_id``, ``one_attachment_id``.

        Args:
            page_size: Has no effect on v2.
            prefetch: Has no effect on v2.
            resume: Where to continue: what ``checkpoint()`` of an earlier listing like this returned,
                or its text.
            strict: Raise ``HaloPsaIncompleteError`` at the end unless everything came, as far as can be
                told.
            consistent: Refused: this list comes whole, in one answer.
            order: Name of the field of a row to sort by.
            orderdesc: Sort descending.
            search: Text to look for in several fields.
            allow_unknown: Send filters that are not known here, as they are named.
            timeout: Seconds to wait for the answer, or a pair to connect and to read. Default: the
                client's.
            progress: Called after each page with a ``Progress``: ``rows``, ``total``, ``requests``,
                ``rate``, ``eta`` ...
            **filters: Those of ``list``; see ``halopsa.types.attachments.AttachmentFilters``. ``None``
                leaves a filter out; one that rows contradict is told with a warning.

        Returns:
            A ``Listing`` of ``AttachmentRow``: iterable, each iteration afresh, with ``to_list()``,
                ``pages()``, ``checkpoint()`` and, after an iteration, ``report``.

        Raises:
            HaloPsaValidationError: A filter or option is unknown or of the wrong type (nothing is
                sent).
            HaloPsaIncompleteError: With ``strict``: not everything came.
            HaloPsaError: Its subclasses, for what the server or the network does.
        """
        return self._list_all(
            self._op("list"),
            page_size=page_size,
            prefetch=prefetch,
            resume=resume,
            strict=strict,
            consistent=consistent,
            order=order,
            orderdesc=orderdesc,
            search=search,
            allow_unknown=allow_unknown,
            timeout=timeout,
            progress=progress,
            filters=filters,
        )

    def get(
        self, id: int, /, *, allow_unknown: bool = False, timeout: Timeout = None, **options: Unpack[AttachmentGetOptions]
    ) -> Attachment:
        """Return one of the attachments by its id, with all details.

        Calls ``GET /Attachment/{id}?includedetails=true``.

        Args:
            id: The record's id.
            allow_unknown: Send options that are not known here, as they are named.
            timeout: Seconds to wait for the answer, or a pair to connect and to read. Default: the
                client's.
            **options: See ``halopsa.types.attachments.AttachmentGetOptions``.

        Returns:
            ``Attachment``. Fields the answer lacks read ``None``.

        Raises:
            HaloPsaValidationError: A filter or option is unknown or of the wrong type (nothing is
                sent).
            HaloPsaNotFoundError: There is no such record.
            HaloPsaError: Its subclasses, for what the server or the network does.
        """
        return self._get(self._op("get"), id, allow_unknown=allow_unknown, timeout=timeout, options=options)

    @overload
    def download(self, id: int, /, *, to: None = None, timeout: Timeout = None) -> bytes: ...

    @overload
    def download(
        self, id: int, /, *, to: FileTarget, timeout: Timeout = None
    ) -> int: ...

    def download(
        self, id: int, /, *, to: FileTarget | None = None, timeout: Timeout = None
    ) -> bytes | int:
        """Return the content of one file, or write it to ``to``.

        Calls ``GET /Attachment/{id}``. A tenant answers with the content, or with a link to a pre-signed
        address, which is fetched without the token.

        Args:
            id: The record's id.
            to: A path or an open binary file. Default: return the content.
            timeout: Seconds to wait for the answer, or a pair to connect and to read. Default: the
                client's.

        Returns:
            The content; with ``to`` the number of bytes written.

        Raises:
            HaloPsaNotFoundError: There is no such record.
            HaloPsaError: Its subclasses, for what the server or the network does.
        """
        return self._download(self._op("download"), id, to=to, timeout=timeout)

    def upload(
        self,
        file: FileInput,
        /,
        *,
        filename: str | None = None,
        content_type: str | None = None,
        note: str | None = None,
        allow_empty: bool = False,
        allow_unknown: bool = False,
        **fields: Unpack[AttachmentFields],
    ) -> Attachment:
        """Upload one file and return its record.

        Calls ``POST /Attachment``. The content goes out as a data URI. Needs ``filename``, ``data_base64``.

        Args:
            file: A path, the bytes, an open binary file (what is left of it; of one at its end all), an
                upload of a web framework, or a mapping of fields that is sent as it is.
            filename: Its name, without a path; needed for bytes.
            content_type: Its media type. Default: by the name.
            note: A note on the file.
            allow_empty: Send a file of no bytes too, which is refused otherwise.
            allow_unknown: Send fields that are not known here, as they are named. A tenant ignores what
                it does not know.

        Returns:
            ``Attachment``. Fields the answer lacks read ``None``.

        Raises:
            HaloPsaValidationError: A field is unknown, missing or of the wrong type (nothing is sent).
            HaloPsaOutcomeUnknownError: No readable answer came; the write may have taken effect.
            HaloPsaError: Its subclasses, for what the server or the network does.
        """
        return self._upload(
            self._op("upload"),
            file,
            filename=filename,
            content_type=content_type,
            note=note,
            allow_empty=allow_empty,
            allow_unknown=allow_unknown,
            fields=fields,
        )

    def delete(
        self, id: int, /, *, allow_unknown: bool = False, timeout: Timeout = None, **options: object
    ) -> None:
        """Delete one of the attachments by its id.

        Calls ``DELETE /Attachment/{id}``.

        Args:
            id: The record's id.
            allow_unknown: Send options that are not known here, as they are named.
            timeout: Seconds to wait for the answer, or a pair to connect and to read. Default: the
                client's.
            **options: None are known; with ``allow_unknown`` any.

        Raises:
            HaloPsaValidationError: A filter or option is unknown or of the wrong type (nothing is
                sent).
            HaloPsaNotFoundError: There is no such record.
            HaloPsaOutcomeUnknownError: No readable answer came; the write may have taken effect.
            HaloPsaError: Its subclasses, for what the server or the network does.
        """
        self._delete(self._op("delete"), id, allow_unknown=allow_unknown, timeout=timeout, options=options)
    def delete_many(
        self,
        ids: Iterable[int | AttachmentRow | Mapping[str, object]],
        /,
        *,
        on_error: OnError = "continue",
        journal: JournalPath | None = None,
        progress: OnProgress | None = None,
        allow_unknown: bool = False,
        **options: object,
    ) -> BulkReport[Attachment]:
        """Delete many attachments, one request for each, and say what became of every one.

        A list is checked as a whole before the first is sent, another iterable row by row unless there is a
        journal. A write whose outcome is not known is ``unknown`` and not sent again on a guess; what ends
        the call early is in ``stopped`` of the report, and the rows after it are ``skipped``.

        Args:
            ids: Ids, records, or mappings with the key. No record twice.
            on_error: 'continue' or 'stop' after one that is not done.
            journal: A file (SQLite) that keeps what became of each: the same call goes on where it was
                cut, sends nothing twice, and looks up first what is unknown.
            progress: Called after each with a ``Progress``: ``rows``, ``total``, ``requests``, ``eta``
                ...
            allow_unknown: Send options that are not known here, as they are named.
            **options: Those of ``delete``, for all.

        Returns:
            A ``BulkReport``: ``results`` has one for each, in the order given;
                ``raise_for_failures()``.

        Raises:
            HaloPsaValidationError: Rows or the journal do not fit (nothing is sent). All else is in the
                report.
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
