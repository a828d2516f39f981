# Generated from spec/portal/resources/files.yaml. Do not edit.
"""Files: ``client.files``."""

from __future__ import annotations

from typing import TYPE_CHECKING, overload

from halopsa.core.operations.resource import Resource

if TYPE_CHECKING:
    from collections.abc import Iterable, Mapping
    from typing import Unpack

    from halopsa.core.base.typing import FileInput, FileTarget, JournalPath, OnError, Timeout
    from halopsa.core.bulk import BulkReport
    from halopsa.core.paging.progress import OnProgress
    from halopsa.integrations.portal.models.file_record import FileRecord
    from halopsa.integrations.portal.types.files import FileRecordFields


class Files(Resource["FileRecord", "FileRecord"]):
    """Files that the portal keeps."""

    _name = "files"

    def upload(
        self,
        file: FileInput,
        /,
        *,
        experimental: bool = False,
        filename: str | None = None,
        content_type: str | None = None,
        note: str | None = None,
        allow_empty: bool = False,
        allow_unknown: bool = False,
        **fields: Unpack[FileRecordFields],
    ) -> FileRecord:
        """Upload one file and return its record.

        Calls ``POST /files``. Grade D: inferred; nobody has verified it. Nobody has verified this call.

        Args:
            file: A path, the bytes, an open binary file (what is left of it; of one at its end all), an
                upload of a web framework, or a mapping of fields that is sent as it is.
            filename: Its name, without a path; needed for bytes.
            content_type: Its media type. Default: by the name.
            note: A note on the file.
            allow_empty: Send a file of no bytes too, which is refused otherwise.
            allow_unknown: Send fields that are not known here, as they are named. A tenant ignores what
                it does not know.
            experimental: Send the request, which nobody has verified. Default: refuse to.

        Returns:
            ``FileRecord``. Fields the answer lacks read ``None``.

        Raises:
            PortalUnsupportedError: Without ``experimental=True`` (nothing is sent).
            ValidationError: A field is unknown, missing or of the wrong type (nothing is sent).
            PortalOutcomeUnknownError: No readable answer came; the write may have taken effect.
            PortalError: Its subclasses, for what the server or the network does.
        """
        return self._upload(
            self._op("upload", experimental=experimental),
            file,
            filename=filename,
            content_type=content_type,
            note=note,
            allow_empty=allow_empty,
            allow_unknown=allow_unknown,
            fields=fields,
        )

    @overload
    def download(self, id: str, /, *, experimental: bool = False, to: None = None, timeout: Timeout = None) -> bytes: ...

    @overload
    def download(
        self, id: str, /, *, experimental: bool = False, to: FileTarget, timeout: Timeout = None
    ) -> int: ...

    def download(
        self, id: str, /, *, experimental: bool = False, to: FileTarget | None = None, timeout: Timeout = None
    ) -> bytes | int:
        """Return the content of one file, or write it to ``to``.

        Calls ``GET /files/{id}/download``. Grade D: inferred; nobody has verified it. Nobody has verified
        this call.

        Args:
            id: The record's id.
            to: A path or an open binary file. Default: return the content.
            timeout: Seconds to wait for the answer, or a pair to connect and to read. Default: the
                client's.
            experimental: Send the request, which nobody has verified. Default: refuse to.

        Returns:
            The content; with ``to`` the number of bytes written.

        Raises:
            PortalUnsupportedError: Without ``experimental=True`` (nothing is sent).
            NotFoundError: There is no such record.
            PortalError: Its subclasses, for what the server or the network does.
        """
        return self._download(self._op("download", experimental=experimental), id, to=to, timeout=timeout)

    def find_by_id(
        self, id: str, /, *, experimental: bool = False, allow_unknown: bool = False, timeout: Timeout = None, **options: object
    ) -> FileRecord:
        """Return one of the files by its id, with all details.

        Calls ``GET /files/{id}``. Grade D: inferred; nobody has verified it. Nobody has verified this call.

        Args:
            id: The record's id.
            allow_unknown: Send options that are not known here, as they are named.
            timeout: Seconds to wait for the answer, or a pair to connect and to read. Default: the
                client's.
            **options: None are known; with ``allow_unknown`` any.
            experimental: Send the request, which nobody has verified. Default: refuse to.

        Returns:
            ``FileRecord``. Fields the answer lacks read ``None``.

        Raises:
            PortalUnsupportedError: Without ``experimental=True`` (nothing is sent).
            ValidationError: A filter or option is unknown or of the wrong type (nothing is sent).
            NotFoundError: There is no such record.
            PortalError: Its subclasses, for what the server or the network does.
        """
        return self._get(self._op("find_by_id", experimental=experimental), id, allow_unknown=allow_unknown, timeout=timeout, options=options)

    def delete(
        self, id: str, /, *, experimental: bool = False, allow_unknown: bool = False, timeout: Timeout = None, **options: object
    ) -> None:
        """Delete one of the files by its id.

        Calls ``DELETE /files/{id}``. Grade D: inferred; nobody has verified it. Nobody has verified this
        call.

        Args:
            id: The record's id.
            allow_unknown: Send options that are not known here, as they are named.
            timeout: Seconds to wait for the answer, or a pair to connect and to read. Default: the
                client's.
            **options: None are known; with ``allow_unknown`` any.
            experimental: Send the request, which nobody has verified. Default: refuse to.

        Raises:
            PortalUnsupportedError: Without ``experimental=True`` (nothing is sent).
            ValidationError: A filter or option is unknown or of the wrong type (nothing is sent).
            NotFoundError: There is no such record.
            PortalOutcomeUnknownError: No readable answer came; the write may have taken effect.
            PortalError: Its subclasses, for what the server or the network does.
        """
        self._delete(self._op("delete", experimental=experimental), id, allow_unknown=allow_unknown, timeout=timeout, options=options)
    def delete_many(
        self,
        ids: Iterable[str | FileRecord | Mapping[str, object]],
        /,
        *,
        experimental: bool = False,
        on_error: OnError = "continue",
        journal: JournalPath | None = None,
        progress: OnProgress | None = None,
        allow_unknown: bool = False,
        **options: object,
    ) -> BulkReport[FileRecord]:
        """Delete many files, one request for each, and say what became of every one.

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
            experimental: Send the request, which nobody has verified. Default: refuse to.
            allow_unknown: Send options that are not known here, as they are named.
            **options: Those of ``delete``, for all.

        Returns:
            A ``BulkReport``: ``results`` has one for each, in the order given;
                ``raise_for_failures()``.

        Raises:
            ValidationError: Rows or the journal do not fit (nothing is sent). All else is in the
                report.
        """
        return self._write_many(
            self._op("delete", experimental=experimental),
            ids,
            on_error=on_error,
            journal=journal,
            progress=progress,
            allow_unknown=allow_unknown,
            fields=options,
        )
