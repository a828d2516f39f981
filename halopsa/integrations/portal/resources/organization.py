# Generated from spec/portal/resources/organization.yaml. Do not edit.
"""Organization: ``client.organization``."""

from __future__ import annotations

from typing import TYPE_CHECKING

from halopsa.core.operations.resource import Resource

if TYPE_CHECKING:
    from collections.abc import Iterable, Mapping
    from typing import Unpack

    from halopsa.core.base.typing import JournalPath, OnError, Timeout
    from halopsa.core.bulk import BulkReport
    from halopsa.core.paging.progress import OnProgress
    from halopsa.integrations.portal.models.organization_record import OrganizationRecord
    from halopsa.integrations.portal.types.organization import (
        OrganizationRecordFields,
        OrganizationRecordMoveOptions,
    )


class Organization(Resource["OrganizationRecord", "OrganizationRecord"]):
    """Organizations, a tree."""

    _name = "organization"

    def tree(
        self,
        *,
        experimental: bool = False,
        timeout: Timeout = None,
    ) -> object:
        """Return all organizations, each with those below it.

        Calls ``GET /organizations/tree``. Grade D: inferred; nobody has verified it. Nobody has verified
        this call.

        Args:
            experimental: Send the unverified candidate.
            timeout: Seconds to wait for the answer, or a pair to connect and to read. Default: the
                client's.

        Returns:
            The decoded answer, ``None`` when it is empty.

        Raises:
            PortalUnsupportedError: Without ``experimental=True`` (nothing is sent).
            PortalError: Its subclasses, for what the server or the network does.
        """
        return self._call(
            self._op("tree", experimental=experimental), None, experimental=experimental, timeout=timeout, fields={}
        )

    def find_by_id(
        self, id: str, /, *, experimental: bool = False, allow_unknown: bool = False, timeout: Timeout = None, **options: object
    ) -> OrganizationRecord:
        """Return one of the organization by its id, with all details.

        Calls ``GET /organizations/{id}``. Grade D: inferred; nobody has verified it. Nobody has verified
        this call.

        Args:
            id: The record's id.
            allow_unknown: Send options that are not known here, as they are named.
            timeout: Seconds to wait for the answer, or a pair to connect and to read. Default: the
                client's.
            **options: None are known; with ``allow_unknown`` any.
            experimental: Send the request, which nobody has verified. Default: refuse to.

        Returns:
            ``OrganizationRecord``. Fields the answer lacks read ``None``.

        Raises:
            PortalUnsupportedError: Without ``experimental=True`` (nothing is sent).
            ValidationError: A filter or option is unknown or of the wrong type (nothing is sent).
            NotFoundError: There is no such record.
            PortalError: Its subclasses, for what the server or the network does.
        """
        return self._get(self._op("find_by_id", experimental=experimental), id, allow_unknown=allow_unknown, timeout=timeout, options=options)

    def create(
        self,
        data: OrganizationRecordFields | OrganizationRecord | None = None,
        /,
        *,
        experimental: bool = False,
        allow_unknown: bool = False,
        **fields: Unpack[OrganizationRecordFields],
    ) -> OrganizationRecord:
        """Create one of the organization and return it as the server has it.

        Calls ``POST /organizations``. Grade D: inferred; nobody has verified it. Nobody has verified this
        call.

        Args:
            data: A mapping, or a model; see ``OrganizationRecordFields``.
            allow_unknown: Send fields that are not known here, as they are named. A tenant ignores what
                it does not know.
            **fields: The same by keyword.
            experimental: Send the request, which nobody has verified. Default: refuse to.

        Returns:
            ``OrganizationRecord``. Fields the answer lacks read ``None``.

        Raises:
            PortalUnsupportedError: Without ``experimental=True`` (nothing is sent).
            ValidationError: A field is unknown, missing or of the wrong type (nothing is sent).
            PortalOutcomeUnknownError: No readable answer came; the write may have taken effect.
            PortalError: Its subclasses, for what the server or the network does.
        """
        return self._create(self._op("create", experimental=experimental), data, fields, allow_unknown=allow_unknown)
    def create_many(
        self,
        rows: Iterable[OrganizationRecordFields | OrganizationRecord | Mapping[str, object]],
        *,
        experimental: bool = False,
        on_error: OnError = "continue",
        journal: JournalPath | None = None,
        progress: OnProgress | None = None,
        allow_unknown: bool = False,
        **same: Unpack[OrganizationRecordFields],
    ) -> BulkReport[OrganizationRecord]:
        """Create many organization, one request for each, and say what became of every one.

        A list is checked as a whole before the first is sent, another iterable row by row unless there is a
        journal. A write whose outcome is not known is ``unknown`` and not sent again on a guess; what ends
        the call early is in ``stopped`` of the report, and the rows after it are ``skipped``.

        Args:
            rows: What ``create`` takes, in any iterable.
            on_error: 'continue' or 'stop' after one that is not done.
            journal: A file (SQLite) that keeps what became of each: the same call goes on where it was
                cut, sends nothing twice, and looks up first what is unknown.
            progress: Called after each with a ``Progress``: ``rows``, ``total``, ``requests``, ``eta``
                ...
            experimental: Send the request, which nobody has verified. Default: refuse to.
            allow_unknown: Send fields that are not known here, as they are named. A tenant ignores what
                it does not know.
            **same: Fields for all of them; see ``OrganizationRecordFields``.

        Returns:
            A ``BulkReport``: ``results`` has one for each, in the order given;
                ``raise_for_failures()``.

        Raises:
            ValidationError: Rows or the journal do not fit (nothing is sent). All else is in the
                report.
        """
        return self._write_many(
            self._op("create", experimental=experimental),
            rows,
            on_error=on_error,
            journal=journal,
            progress=progress,
            allow_unknown=allow_unknown,
            fields=same,
        )

    def update(
        self,
        id: str,
        data: OrganizationRecordFields | OrganizationRecord | None = None,
        /,
        *,
        experimental: bool = False,
        allow_unknown: bool = False,
        **fields: Unpack[OrganizationRecordFields],
    ) -> OrganizationRecord:
        """Change one of the organization and return it as the server has it.

        Calls ``PATCH /organizations/{id}``. Grade D: inferred; nobody has verified it. Nobody has verified
        this call.

        Args:
            id: The record's id.
            data: What to change: a mapping (see ``OrganizationRecordFields``) or a model, of which what
                was changed is sent.
            allow_unknown: Send fields that are not known here, as they are named. A tenant ignores what
                it does not know.
            **fields: The same by keyword.
            experimental: Send the request, which nobody has verified. Default: refuse to.

        Returns:
            ``OrganizationRecord``. Fields the answer lacks read ``None``.

        Raises:
            PortalUnsupportedError: Without ``experimental=True`` (nothing is sent).
            ValidationError: A field is unknown, missing or of the wrong type (nothing is sent).
            NotFoundError: There is no such record.
            PortalOutcomeUnknownError: No readable answer came; the write may have taken effect.
            PortalError: Its subclasses, for what the server or the network does.
        """
        return self._update(self._op("update", experimental=experimental), id, data, fields, allow_unknown=allow_unknown)
    def update_many(
        self,
        targets: Iterable[
            str
            | OrganizationRecord
            | Mapping[str, object]
            | tuple[str | OrganizationRecord, OrganizationRecordFields | Mapping[str, object]]
        ],
        /,
        *,
        experimental: bool = False,
        on_error: OnError = "continue",
        journal: JournalPath | None = None,
        before: bool | None = None,
        progress: OnProgress | None = None,
        allow_unknown: bool = False,
        **fields: Unpack[OrganizationRecordFields],
    ) -> BulkReport[OrganizationRecord]:
        """Change many organization, one request for each, and say what became of every one.

        A list is checked as a whole before the first is sent, another iterable row by row unless there is a
        journal. A write whose outcome is not known is ``unknown`` and not sent again on a guess; what ends
        the call early is in ``stopped`` of the report, and the rows after it are ``skipped``.

        Args:
            targets: Ids, records (what was changed on one is sent), mappings with the key, or pairs of
                an id and its own fields. No record twice.
            on_error: 'continue' or 'stop' after one that is not done.
            journal: A file (SQLite) that keeps what became of each: the same call goes on where it was
                cut, sends nothing twice, and looks up first what is unknown.
            before: Keep what the fields held before, for ``undo``: one request more for each that was
                not handed over as a record. Default: with a journal.
            progress: Called after each with a ``Progress``: ``rows``, ``total``, ``requests``, ``eta``
                ...
            experimental: Send the request, which nobody has verified. Default: refuse to.
            allow_unknown: Send fields that are not known here, as they are named. A tenant ignores what
                it does not know.
            **same: Fields for all of them; see ``OrganizationRecordFields``.

        Returns:
            A ``BulkReport``: ``results`` has one for each, in the order given;
                ``raise_for_failures()``.

        Raises:
            ValidationError: Rows or the journal do not fit (nothing is sent). All else is in the
                report.
        """
        return self._write_many(
            self._op("update", experimental=experimental),
            targets,
            on_error=on_error,
            journal=journal,
            before=before,
            progress=progress,
            allow_unknown=allow_unknown,
            fields=fields,
        )

    def move(
        self,
        id: str,
        /,
        *,
        experimental: bool = False,
        timeout: Timeout = None,
        more: Mapping[str, object] | None = None,
        **fields: Unpack[OrganizationRecordMoveOptions],
    ) -> object:
        """Put one organization below another.

        Calls ``POST /organizations/{id}/move``. Grade D: inferred; nobody has verified it. Nobody has
        verified this call.

        Args:
            id: The record's id.
            experimental: Send the unverified candidate.
            timeout: Seconds to wait for the answer, or a pair to connect and to read. Default: the
                client's.
            more: Further fields, as they are named.
            **fields: See
                ``halopsa.integrations.portal.types.organization.OrganizationRecordMoveOptions``.

        Returns:
            The decoded answer, ``None`` when it is empty.

        Raises:
            PortalUnsupportedError: Without ``experimental=True`` (nothing is sent).
            PortalError: Its subclasses, for what the server or the network does.
        """
        return self._call(
            self._op("move", experimental=experimental), id, experimental=experimental, timeout=timeout, more=more, fields=fields
        )

    def delete(
        self, id: str, /, *, experimental: bool = False, allow_unknown: bool = False, timeout: Timeout = None, **options: object
    ) -> None:
        """Delete one of the organization by its id.

        Calls ``DELETE /organizations/{id}``. Grade D: inferred; nobody has verified it. Nobody has verified
        this call.

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
        ids: Iterable[str | OrganizationRecord | Mapping[str, object]],
        /,
        *,
        experimental: bool = False,
        on_error: OnError = "continue",
        journal: JournalPath | None = None,
        progress: OnProgress | None = None,
        allow_unknown: bool = False,
        **options: object,
    ) -> BulkReport[OrganizationRecord]:
        """Delete many organization, one request for each, and say what became of every one.

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
