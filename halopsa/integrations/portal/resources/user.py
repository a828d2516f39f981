# Generated from spec/portal/resources/user.yaml. Do not edit.
"""User: ``client.user``."""

from __future__ import annotations

from typing import TYPE_CHECKING

from halopsa.core.operations.resource import Resource

if TYPE_CHECKING:
    from collections.abc import Iterable, Mapping
    from typing import Unpack

    from halopsa.core.base.typing import JournalPath, OnError, Timeout
    from halopsa.core.bulk import BulkReport
    from halopsa.core.paging.checkpoint import Checkpoint
    from halopsa.core.paging.listing import Listing, Page
    from halopsa.core.paging.progress import OnProgress
    from halopsa.integrations.portal.models.portal_user import PortalUser
    from halopsa.integrations.portal.types.user import (
        PortalUserFields,
        PortalUserFilters,
        PortalUserSetPositionsOptions,
        PortalUserSetRolesOptions,
    )


class User(Resource["PortalUser", "PortalUser"]):
    """People who sign in to the portal. Rows have no date of their last change, so there is no
    ``changed_since``."""

    _name = "user"

    def search(
        self,
        *,
        experimental: bool = False,
        limit: int = 20,
        page: int = 1,
        allow_unknown: bool = False,
        timeout: Timeout = None,
        **filters: Unpack[PortalUserFilters],
    ) -> Page[PortalUser]:
        """Return one page of user.

        Calls ``GET /users``. Grade D: inferred; nobody has verified it. Nobody has verified this call.

        Args:
            limit: Rows to ask for. Default 20. The server may give fewer.
            page: The page's number, from 1.
            allow_unknown: Send filters that are not known here, as they are named.
            timeout: Seconds to wait for the answer, or a pair to connect and to read. Default: the
                client's.
            **filters: See ``halopsa.integrations.portal.types.user.PortalUserFilters``. ``None`` leaves
                a filter out; one that rows contradict is told with a warning.
            experimental: Send the request, which nobody has verified. Default: refuse to.

        Filters:
            filter: Field to a list of values; where it goes is inferred. Grade D: inferred; nobody has
                verified it.
            sort: Field, and order ASC or DESC; where it goes is inferred. Grade D: inferred; nobody has
                verified it.

        Returns:
            A ``Page`` of ``PortalUser``: a sequence with ``record_count``, ``page_size``, ``complete``.

        Raises:
            PortalUnsupportedError: Without ``experimental=True`` (nothing is sent).
            ValidationError: A filter or option is unknown or of the wrong type (nothing is sent).
            PortalError: Its subclasses, for what the server or the network does.
        """
        return self._list(
            self._op("search", experimental=experimental),
            page_size=limit,
            page_no=page,
            allow_unknown=allow_unknown,
            timeout=timeout,
            filters=filters,
        )

    def search_all(
        self,
        *,
        experimental: bool = False,
        limit: int | None = None,
        prefetch: int = 1,
        resume: Checkpoint | str | None = None,
        strict: bool = False,
        consistent: bool = False,
        allow_unknown: bool = False,
        timeout: Timeout = None,
        progress: OnProgress | None = None,
        **filters: Unpack[PortalUserFilters],
    ) -> Listing[PortalUser]:
        """Iterate over all user, page by page.

        Calls ``GET /users``. Grade D: inferred; nobody has verified it. Nobody has verified this call.

        Args:
            limit: Rows to ask for in one request. Default 100. The server may give fewer.
            prefetch: Pages to have in flight at once, 1 to 64; rows come in order all the same. Default
                1.
            resume: Where to continue: what ``checkpoint()`` of an earlier listing like this returned,
                or its text.
            strict: Raise ``PortalIncompleteError`` at the end unless everything came, as far as can be
                told.
            consistent: Refused: this list cannot be read in a lasting order.
            allow_unknown: Send filters that are not known here, as they are named.
            timeout: Seconds to wait for the answer, or a pair to connect and to read. Default: the
                client's.
            progress: Called after each page with a ``Progress``: ``rows``, ``total``, ``requests``,
                ``rate``, ``eta`` ...
            **filters: Those of ``search``; see
                ``halopsa.integrations.portal.types.user.PortalUserFilters``. ``None`` leaves a filter out;
                one that rows contradict is told with a warning.
            experimental: Send the request, which nobody has verified. Default: refuse to.

        Returns:
            A ``Listing`` of ``PortalUser``: iterable, each iteration afresh, with ``to_list()``,
                ``pages()``, ``checkpoint()`` and, after an iteration, ``report``.

        Raises:
            PortalUnsupportedError: Without ``experimental=True`` (nothing is sent).
            ValidationError: A filter or option is unknown or of the wrong type (nothing is sent).
            PortalIncompleteError: With ``strict``: not everything came.
            PortalError: Its subclasses, for what the server or the network does.
        """
        return self._list_all(
            self._op("search", experimental=experimental),
            page_size=limit,
            prefetch=prefetch,
            resume=resume,
            strict=strict,
            consistent=consistent,
            allow_unknown=allow_unknown,
            timeout=timeout,
            progress=progress,
            filters=filters,
        )

    def find_by_id(
        self, id: str, /, *, allow_unknown: bool = False, timeout: Timeout = None, **options: object
    ) -> PortalUser:
        """Return one of the user by its id, with all details.

        Calls ``GET /users/{id}``.

        Args:
            id: The record's id.
            allow_unknown: Send options that are not known here, as they are named.
            timeout: Seconds to wait for the answer, or a pair to connect and to read. Default: the
                client's.
            **options: None are known; with ``allow_unknown`` any.

        Returns:
            ``PortalUser``. Fields the answer lacks read ``None``.

        Raises:
            ValidationError: A filter or option is unknown or of the wrong type (nothing is sent).
            NotFoundError: There is no such record.
            PortalError: Its subclasses, for what the server or the network does.
        """
        return self._get(self._op("find_by_id"), id, allow_unknown=allow_unknown, timeout=timeout, options=options)

    def create(
        self,
        data: PortalUserFields | PortalUser | None = None,
        /,
        *,
        experimental: bool = False,
        allow_unknown: bool = False,
        **fields: Unpack[PortalUserFields],
    ) -> PortalUser:
        """Create one of the user and return it as the server has it.

        Calls ``POST /users``. Grade D: inferred; nobody has verified it. Nobody has verified this call.

        Args:
            data: A mapping, or a model; see ``PortalUserFields``.
            allow_unknown: Send fields that are not known here, as they are named. A tenant ignores what
                it does not know.
            **fields: The same by keyword.
            experimental: Send the request, which nobody has verified. Default: refuse to.

        Returns:
            ``PortalUser``. Fields the answer lacks read ``None``.

        Raises:
            PortalUnsupportedError: Without ``experimental=True`` (nothing is sent).
            ValidationError: A field is unknown, missing or of the wrong type (nothing is sent).
            PortalOutcomeUnknownError: No readable answer came; the write may have taken effect.
            PortalError: Its subclasses, for what the server or the network does.
        """
        return self._create(self._op("create", experimental=experimental), data, fields, allow_unknown=allow_unknown)
    def create_many(
        self,
        rows: Iterable[PortalUserFields | PortalUser | Mapping[str, object]],
        *,
        experimental: bool = False,
        on_error: OnError = "continue",
        journal: JournalPath | None = None,
        progress: OnProgress | None = None,
        allow_unknown: bool = False,
        **same: Unpack[PortalUserFields],
    ) -> BulkReport[PortalUser]:
        """Create many user, one request for each, and say what became of every one.

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
            **same: Fields for all of them; see ``PortalUserFields``.

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
        data: PortalUserFields | PortalUser | None = None,
        /,
        *,
        experimental: bool = False,
        allow_unknown: bool = False,
        **fields: Unpack[PortalUserFields],
    ) -> PortalUser:
        """Change one of the user and return it as the server has it.

        Calls ``PATCH /users/{id}``. Grade D: inferred; nobody has verified it. Nobody has verified this
        call.

        Args:
            id: The record's id.
            data: What to change: a mapping (see ``PortalUserFields``) or a model, of which what was
                changed is sent.
            allow_unknown: Send fields that are not known here, as they are named. A tenant ignores what
                it does not know.
            **fields: The same by keyword.
            experimental: Send the request, which nobody has verified. Default: refuse to.

        Returns:
            ``PortalUser``. Fields the answer lacks read ``None``.

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
            | PortalUser
            | Mapping[str, object]
            | tuple[str | PortalUser, PortalUserFields | Mapping[str, object]]
        ],
        /,
        *,
        experimental: bool = False,
        on_error: OnError = "continue",
        journal: JournalPath | None = None,
        before: bool | None = None,
        progress: OnProgress | None = None,
        allow_unknown: bool = False,
        **fields: Unpack[PortalUserFields],
    ) -> BulkReport[PortalUser]:
        """Change many user, one request for each, and say what became of every one.

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
            **same: Fields for all of them; see ``PortalUserFields``.

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

    def delete(
        self, id: str, /, *, experimental: bool = False, allow_unknown: bool = False, timeout: Timeout = None, **options: object
    ) -> None:
        """Delete one of the user by its id.

        Calls ``DELETE /users/{id}``. Grade D: inferred; nobody has verified it. Nobody has verified this
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
        ids: Iterable[str | PortalUser | Mapping[str, object]],
        /,
        *,
        experimental: bool = False,
        on_error: OnError = "continue",
        journal: JournalPath | None = None,
        progress: OnProgress | None = None,
        allow_unknown: bool = False,
        **options: object,
    ) -> BulkReport[PortalUser]:
        """Delete many user, one request for each, and say what became of every one.

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

    def set_roles(
        self,
        id: str,
        /,
        *,
        experimental: bool = False,
        timeout: Timeout = None,
        more: Mapping[str, object] | None = None,
        **fields: Unpack[PortalUserSetRolesOptions],
    ) -> object:
        """Say which roles a user has.

        Calls ``PUT /users/{id}/roles``. Grade D: inferred; nobody has verified it. Nobody has verified this
        call.

        Args:
            id: The record's id.
            experimental: Send the unverified candidate.
            timeout: Seconds to wait for the answer, or a pair to connect and to read. Default: the
                client's.
            more: Further fields, as they are named.
            **fields: See ``halopsa.integrations.portal.types.user.PortalUserSetRolesOptions``.

        Returns:
            The decoded answer, ``None`` when it is empty.

        Raises:
            PortalUnsupportedError: Without ``experimental=True`` (nothing is sent).
            PortalError: Its subclasses, for what the server or the network does.
        """
        return self._call(
            self._op("set_roles", experimental=experimental), id, experimental=experimental, timeout=timeout, more=more, fields=fields
        )

    def set_positions(
        self,
        id: str,
        /,
        *,
        experimental: bool = False,
        timeout: Timeout = None,
        more: Mapping[str, object] | None = None,
        **fields: Unpack[PortalUserSetPositionsOptions],
    ) -> object:
        """Say which positions a user has.

        Calls ``PUT /users/{id}/positions``. Grade D: inferred; nobody has verified it. Nobody has verified
        this call.

        Args:
            id: The record's id.
            experimental: Send the unverified candidate.
            timeout: Seconds to wait for the answer, or a pair to connect and to read. Default: the
                client's.
            more: Further fields, as they are named.
            **fields: See ``halopsa.integrations.portal.types.user.PortalUserSetPositionsOptions``.

        Returns:
            The decoded answer, ``None`` when it is empty.

        Raises:
            PortalUnsupportedError: Without ``experimental=True`` (nothing is sent).
            PortalError: Its subclasses, for what the server or the network does.
        """
        return self._call(
            self._op("set_positions", experimental=experimental), id, experimental=experimental, timeout=timeout, more=more, fields=fields
        )
