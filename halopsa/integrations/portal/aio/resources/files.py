# Generated from spec/portal/resources/files.yaml. Do not edit.
"""AsyncFiles: ``client.files`` of an async client."""

from __future__ import annotations

from typing import TYPE_CHECKING, overload

from halopsa.core.operations.async_resource import AsyncResource

if TYPE_CHECKING:
    from collections.abc import Iterable, Mapping
    from typing import Unpack

    from halopsa.core.base.typing import FileInput, FileTarget, JournalPath, OnError, Timeout
    from halopsa.core.bulk import BulkReport
    from halopsa.core.paging.progress import OnProgress
    from halopsa.integrations.portal.models.file_record import FileRecord
    from halopsa.integrations.portal.types.files import FileRecordFields


class AsyncFiles(AsyncResource["FileRecord", "FileRecord"]):
    """Files that the portal keeps."""

    _name = "files"

    async def upload(
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

        Arguments and errors are those of ``halopsa.integrations.portal.resources.files.Files.upload``.
        """
        return await self._upload(
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
    async def download(self, id: str, /, *, experimental: bool = False, to: None = None, timeout: Timeout = None) -> bytes: ...

    @overload
    async def download(
        self, id: str, /, *, experimental: bool = False, to: FileTarget, timeout: Timeout = None
    ) -> int: ...

    async def download(
        self, id: str, /, *, experimental: bool = False, to: FileTarget | None = None, timeout: Timeout = None
    ) -> bytes | int:
        """Return the content of one file, or write it to ``to``.

        Calls ``GET /files/{id}/download``. Grade D: inferred; nobody has verified it. Nobody has verified
        this call.

        Arguments and errors are those of ``halopsa.integrations.portal.resources.files.Files.download``.
        """
        return await self._download(self._op("download", experimental=experimental), id, to=to, timeout=timeout)

    async def find_by_id(
        self, id: str, /, *, experimental: bool = False, allow_unknown: bool = False, timeout: Timeout = None, **options: object
    ) -> FileRecord:
        """Return one of the files by its id, with all details.

        Calls ``GET /files/{id}``. Grade D: inferred; nobody has verified it. Nobody has verified this call.

        Arguments and errors are those of ``halopsa.integrations.portal.resources.files.Files.find_by_id``.
        """
        return await self._get(self._op("find_by_id", experimental=experimental), id, allow_unknown=allow_unknown, timeout=timeout, options=options)

    async def delete(
        self, id: str, /, *, experimental: bool = False, allow_unknown: bool = False, timeout: Timeout = None, **options: object
    ) -> None:
        """Delete one of the files by its id.

        Calls ``DELETE /files/{id}``. Grade D: inferred; nobody has verified it. Nobody has verified this
        call.

        Arguments and errors are those of ``halopsa.integrations.portal.resources.files.Files.delete``.
        """
        await self._delete(self._op("delete", experimental=experimental), id, allow_unknown=allow_unknown, timeout=timeout, options=options)
    async def delete_many(
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

        Arguments and errors are those of ``halopsa.integrations.portal.resources.files.Files.delete_many``.
        """
        return await self._write_many(
            self._op("delete", experimental=experimental),
            ids,
            on_error=on_error,
            journal=journal,
            progress=progress,
            allow_unknown=allow_unknown,
            fields=options,
        )
