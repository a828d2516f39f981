# Generated from spec/planhat/resources/users.yaml. Do not edit.
"""Users: ``client.users``."""

from __future__ import annotations

from typing import TYPE_CHECKING

from halopsa.core.operations.resource import Resource

if TYPE_CHECKING:
    from collections.abc import Iterable, Mapping
    from typing import Unpack

    from halopsa.core.base.typing import JournalPath, OnError, Timeout
    from halopsa.core.bulk import BulkReport
    from halopsa.core.operations.ensure import Ensured
    from halopsa.core.paging.checkpoint import Checkpoint
    from halopsa.core.paging.listing import Listing, Page
    from halopsa.core.paging.progress import OnProgress
    from halopsa.integrations.planhat.models.user import User
    from halopsa.integrations.planhat.types.users import UserFields, UserFilters, UserMatch


class Users(Resource["User", "User"]):
    """Users of the tenant: the team. Rows have no date of their last change, so there is no ``changed_since``."""

    _name = "users"

    def list(
        self,
        *,
        page_size: int = 100,
        page_no: int = 1,
        allow_unknown: bool = False,
        timeout: Timeout = None,
        **filters: Unpack[UserFilters],
    ) -> Page[User]:
        """Return one page of users.

        Calls ``GET /users?sort=_id``.

        Args:
            page_size: Rows to ask for. Default 100. The server may give fewer.
            page_no: The page's number, from 1.
            allow_unknown: Send filters that are not known here, as they are named.
            timeout: Seconds to wait for the answer, or a pair to connect and to read. Default: the
                client's.
            **filters: See ``halopsa.integrations.planhat.types.users.UserFilters``. ``None`` leaves a
                filter out; one that rows contradict is told with a warning.

        Filters:
            email: Rows whose ``email`` is this.
            select: The vendor's names of fields. Grade B: the documentation and one public client
                agree.
            sort: ``_id`` unless given. The vendor's name of a field; - before it: descending. Grade B:
                the documentation and one public client agree.

        Returns:
            A ``Page`` of ``User``: a sequence with ``record_count``, ``page_size``, ``complete``.

        Raises:
            InvalidRequestError: A filter or option is unknown or of the wrong type (nothing is sent).
            PlanhatError: Its subclasses, for what the server or the network does.
        """
        return self._list(
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
        **filters: Unpack[UserFilters],
    ) -> Listing[User]:
        """Iterate over all users, page by page.

        Calls ``GET /users?sort=_id``.

        Args:
            page_size: Rows to ask for in one request. Default 2000. The server may give fewer.
            prefetch: Pages to have in flight at once, 1 to 64; rows come in order all the same. Default
                1.
            resume: Where to continue: what ``checkpoint()`` of an earlier listing like this returned,
                or its text.
            strict: Raise ``PlanhatIncompleteError`` at the end unless everything came, as far as can be
                told.
            consistent: Refused: this list cannot be read in a lasting order.
            allow_unknown: Send filters that are not known here, as they are named.
            timeout: Seconds to wait for the answer, or a pair to connect and to read. Default: the
                client's.
            progress: Called after each page with a ``Progress``: ``rows``, ``total``, ``requests``,
                ``rate``, ``eta`` ...
            **filters: Those of ``list``; see ``halopsa.integrations.planhat.types.users.UserFilters``.
                ``None`` leaves a filter out; one that rows contradict is told with a warning.

        Returns:
            A ``Listing`` of ``User``: iterable, each iteration afresh, with ``to_list()``, ``pages()``,
                ``checkpoint()`` and, after an iteration, ``report``.

        Raises:
            InvalidRequestError: A filter or option is unknown or of the wrong type (nothing is sent).
            PlanhatIncompleteError: With ``strict``: not everything came.
            PlanhatError: Its subclasses, for what the server or the network does.
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

    def get(
        self, id: str, /, *, allow_unknown: bool = False, timeout: Timeout = None, **options: object
    ) -> User:
        """Return one of the users by its id, with all details.

        Calls ``GET /users/{id}``.

        Args:
            id: The record's id.
            allow_unknown: Send options that are not known here, as they are named.
            timeout: Seconds to wait for the answer, or a pair to connect and to read. Default: the
                client's.
            **options: None are known; with ``allow_unknown`` any.

        Returns:
            ``User``. Fields the answer lacks read ``None``.

        Raises:
            InvalidRequestError: A filter or option is unknown or of the wrong type (nothing is sent).
            NotFoundError: There is no such record.
            PlanhatError: Its subclasses, for what the server or the network does.
        """
        return self._get(self._op("get"), id, allow_unknown=allow_unknown, timeout=timeout, options=options)

    def create(
        self,
        data: UserFields | User | None = None,
        /,
        *,
        allow_unknown: bool = False,
        **fields: Unpack[UserFields],
    ) -> User:
        """Create one of the users and return it as the server has it.

        Calls ``POST /users``. The documentation says that a user is inactive unless ``inactive`` is given.
        Needs ``email``, ``nick_name``, ``first_name``, ``last_name``.

        Args:
            data: A mapping, or a model; see ``UserFields``.
            allow_unknown: Send fields that are not known here, as they are named. A tenant ignores what
                it does not know.
            **fields: The same by keyword.

        Returns:
            ``User``. Fields the answer lacks read ``None``.

        Raises:
            InvalidRequestError: A field is unknown, missing or of the wrong type (nothing is sent).
            PlanhatOutcomeUnknownError: No readable answer came; the write may have taken effect.
            PlanhatError: Its subclasses, for what the server or the network does.
        """
        return self._create(self._op("create"), data, fields, allow_unknown=allow_unknown)
    def create_many(
        self,
        rows: Iterable[UserFields | User | Mapping[str, object]],
        *,
        on_error: OnError = "continue",
        journal: JournalPath | None = None,
        progress: OnProgress | None = None,
        allow_unknown: bool = False,
        **same: Unpack[UserFields],
    ) -> BulkReport[User]:
        """Create many users, one request for each, and say what became of every one.

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
            allow_unknown: Send fields that are not known here, as they are named. A tenant ignores what
                it does not know.
            **same: Fields for all of them; see ``UserFields``.

        Returns:
            A ``BulkReport``: ``results`` has one for each, in the order given;
                ``raise_for_failures()``.

        Raises:
            InvalidRequestError: Rows or the journal do not fit (nothing is sent). All else is in the
                report.
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

    def update(
        self,
        id: str,
        data: UserFields | User | None = None,
        /,
        *,
        allow_unknown: bool = False,
        **fields: Unpack[UserFields],
    ) -> User:
        """Change one of the users and return it as the server has it.

        Calls ``PUT /users/{id}``.

        Args:
            id: The record's id.
            data: What to change: a mapping (see ``UserFields``) or a model, of which what was changed
                is sent.
            allow_unknown: Send fields that are not known here, as they are named. A tenant ignores what
                it does not know.
            **fields: The same by keyword.

        Returns:
            ``User``. Fields the answer lacks read ``None``.

        Raises:
            InvalidRequestError: A field is unknown, missing or of the wrong type (nothing is sent).
            NotFoundError: There is no such record.
            PlanhatOutcomeUnknownError: No readable answer came; the write may have taken effect.
            PlanhatError: Its subclasses, for what the server or the network does.
        """
        return self._update(self._op("update"), id, data, fields, allow_unknown=allow_unknown)
    def update_many(
        self,
        targets: Iterable[
            str
            | User
            | Mapping[str, object]
            | tuple[str | User, UserFields | Mapping[str, object]]
        ],
        /,
        *,
        on_error: OnError = "continue",
        journal: JournalPath | None = None,
        before: bool | None = None,
        progress: OnProgress | None = None,
        allow_unknown: bool = False,
        **fields: Unpack[UserFields],
    ) -> BulkReport[User]:
        """Change many users, one request for each, and say what became of every one.

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
            allow_unknown: Send fields that are not known here, as they are named. A tenant ignores what
                it does not know.
            **same: Fields for all of them; see ``UserFields``.

        Returns:
            A ``BulkReport``: ``results`` has one for each, in the order given;
                ``raise_for_failures()``.

        Raises:
            InvalidRequestError: Rows or the journal do not fit (nothing is sent). All else is in the
                report.
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

    def delete(
        self, id: str, /, *, allow_unknown: bool = False, timeout: Timeout = None, **options: object
    ) -> None:
        """Delete one of the users by its id.

        Calls ``DELETE /users/{id}``.

        Args:
            id: The record's id.
            allow_unknown: Send options that are not known here, as they are named.
            timeout: Seconds to wait for the answer, or a pair to connect and to read. Default: the
                client's.
            **options: None are known; with ``allow_unknown`` any.

        Raises:
            InvalidRequestError: A filter or option is unknown or of the wrong type (nothing is sent).
            NotFoundError: There is no such record.
            PlanhatOutcomeUnknownError: No readable answer came; the write may have taken effect.
            PlanhatError: Its subclasses, for what the server or the network does.
        """
        self._delete(self._op("delete"), id, allow_unknown=allow_unknown, timeout=timeout, options=options)
    def delete_many(
        self,
        ids: Iterable[str | User | Mapping[str, object]],
        /,
        *,
        on_error: OnError = "continue",
        journal: JournalPath | None = None,
        progress: OnProgress | None = None,
        allow_unknown: bool = False,
        **options: object,
    ) -> BulkReport[User]:
        """Delete many users, one request for each, and say what became of every one.

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
            InvalidRequestError: Rows or the journal do not fit (nothing is sent). All else is in the
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

    def me(self, *, refresh: bool = False, timeout: Timeout = None) -> User:
        """Return the user this client signs in as.

        Calls ``GET /myprofile``. The answer is kept for the life of the client. Grade C: only the
        documentation, or only a public client, has it. Nobody has verified this call.

        Args:
            refresh: Ask again instead of returning the kept answer.
            timeout: Seconds to wait for the answer, or a pair to connect and to read. Default: the
                client's.

        Returns:
            ``User``. Fields the answer lacks read ``None``.

        Raises:
            PlanhatError: Its subclasses, for what the server or the network does.
        """
        return self._get_one(self._op("me"), refresh=refresh, timeout=timeout)

    def bulk_upsert(
        self,
        rows: Iterable[UserFields | User | Mapping[str, object]],
        *,
        progress: OnProgress | None = None,
        allow_unknown: bool = False,
        timeout: Timeout = None,
    ) -> BulkReport[User]:
        """Make or change many users, and say what became of each.

        Calls ``PUT /users``. Rows go out in few requests, one after another. Where no readable answer
        comes, rows with a key are sent again; rows without one are ``unknown`` and never sent twice. What
        ends the call early, such as a refused key or a closed client, is in ``stopped`` of the report, and
        the rows after it are ``skipped``.

        Args:
            rows: Mappings (see ``UserFields``) or models, in any iterable. A row is for the record that
                has its ``id``, ``external_id``, the first of these that it has. A row that breaks a rule
                fails alone.
            progress: Called after each request with a ``Progress``: ``rows``, ``total``, ``requests``,
                ``eta`` ...
            allow_unknown: Send fields that are not known here, as they are named. A tenant ignores what
                it does not know.
            timeout: Seconds to wait for the answer, or a pair to connect and to read. Default: the
                client's.

        Returns:
            A ``BulkReport`` of ``User``: ``results`` has one for each row, in the order given;
                ``done``, ``failed``, ``unknown``, ``skipped``, ``created``, ``updated``;
                ``raise_for_failures()``.

        Raises:
            InvalidRequestError: Two rows share a key (nothing is sent). All else is in the report.
        """
        return self._bulk(self._op("bulk_upsert"), rows, progress=progress, allow_unknown=allow_unknown, timeout=timeout)

    def find(self, **match: Unpack[UserMatch]) -> User | None:
        """Return the one record of the users that has these fields, or ``None``.

        Calls ``GET /users?sort=_id``. Finds by ``external_id``, ``email``. The rows that the filter brings
        are compared, and all that is given must be equal. Where it brings too many, all pages are read
        before ``None`` is said. Case and outer blanks of ``email`` do not count.

        Args:
            **match: See ``halopsa.integrations.planhat.types.users.UserMatch``.

        Returns:
            ``User``, with all details, or ``None``.

        Raises:
            InvalidRequestError: Nothing is given to find by, or it is blank, unknown or of a wrong type
                (nothing is sent).
            PlanhatAmbiguousError: Several records have it; they are in ``records``.
            PlanhatIncompleteError: The list did not come whole, so nothing can be said.
            PlanhatError: Its subclasses, for what the server or the network does.
        """
        return self._find(match)

    def ensure(
        self,
        match: UserMatch,
        data: UserFields | User | None = None,
        /,
        *,
        update: bool = False,
    ) -> Ensured[User]:
        """Return the one record of the users that ``match`` finds, and make it if there is none.

        Calls ``POST /users``. It looks as ``find`` does, and only then creates, with the claim on what
        ``match`` says: one caller at a time. Threads and tasks of one client are covered by that. Processes
        are, where their clients share a request budget (``budget=``), whose store holds the claims; without
        a store they are not. After a create without an answer the record is looked for until lists would
        show it, and only if it is not there the create is sent again.

        Args:
            match: What it is found by; see ``halopsa.integrations.planhat.types.users.UserMatch``. A
                new record gets it too.
            data: Further fields of a new record: a mapping (see ``UserFields``) or a model.
            update: Change a record that is there where it differs from ``data``; only that is sent.

        Returns:
            ``Ensured``: ``record``, a ``User``, and ``outcome``, one of ``found``, ``created``,
                ``updated``.

        Raises:
            InvalidRequestError: Nothing is given to find by, or it is blank, unknown or of a wrong type
                (nothing is sent).
            PlanhatAmbiguousError: Several records have it; they are in ``records``.
            PlanhatIncompleteError: The list did not come whole, so nothing can be said.
            PlanhatOutcomeUnknownError: The outcome of a create is not known, and the record is not
                there yet. Call it again: it looks before it creates.
            PlanhatError: Its subclasses, for what the server or the network does.
        """
        return self._ensure(match, data, update=update)
