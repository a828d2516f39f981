# Generated from spec/halopsa/resources/agents.yaml. Do not edit.
"""Agents: ``client.agents``."""

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
    from halopsa.models.agent import Agent
    from halopsa.models.agent_row import AgentRow
    from halopsa.types.agents import AgentFields, AgentFilters, AgentGetOptions, AgentMatch


class Agents(Resource["AgentRow", "Agent"]):
    """Agents, the people who work in HaloPSA. Rows have no date of their last change, so there is no
    ``changed_since``."""

    _name = "agents"

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
        **filters: Unpack[AgentFilters],
    ) -> Page[AgentRow]:
        """Return one page of agents.

        Calls ``GET /Agent``. The answer is an envelope whose key is results, or a bare array, which is the
        whole list. A live tenant has answered it.

        Args:
            page_size: Rows to ask for. Default 50. The server may give fewer.
            page_no: The page's number, from 1.
            order: Name of the field of a row to sort by.
            orderdesc: Sort descending.
            search: Text to look for in several fields.
            allow_unknown: Send filters that are not known here, as they are named.
            timeout: Seconds to wait for the answer, or a pair to connect and to read. Default: the
                client's.
            **filters: See ``halopsa.types.agents.AgentFilters``. ``None`` leaves a filter out; one that
                rows contradict is told with a warning.

        Filters:
            What is not marked as seen live is published only: no tenant is known to obey it.
            activeinactive: Two values with a comma, such as ``true,false``: whether active agents come,
                and inactive ones.
            can_edit_only: Agents that the one who asks may edit, and no others.
            client_id: Agents of the client with this id.
            count: Sent in the inventory dialect only. On a tenant this is a row cap and is never sent.
            department_id: Agents of the department with this id.
            departments: Agents of these departments, with commas between them.
            domain: Agents with rights for ``opps``, ``prjs`` or ``reqs``: opportunities, projects,
                tickets.
            exchangecalendars: Agents whose calendar is synchronised with Exchange.
            excludeAgent: Leaves out the agent with this id.
            includeactions: Sent in the inventory dialect only. Tenants do not know it.
            includeapiagents: False leaves out rows whose ``isapiagent`` is set. Inferred from the name.
            includedetails: Sent in the inventory dialect only. Tenants know it for single records only.
            includedisabled: False leaves out rows whose ``isdisabled`` is set.
            includeenabled: False leaves out rows whose ``isdisabled`` is not set.
            includenamedcount: The answer has the number of agents too.
            includeroles: Rows have the roles of agents too.
            includestatus: Rows have the status of agents too.
            includeunassigned: By its name, it brings rows that other filters leave out.
            integration_type: Agents of an integration, such as ``okta``.
            linemanagedonly: Agents who have a line manager, and no others.
            onlinestatuses: Agents with one of these online statuses, with commas between them.
            order2: The field to sort by in the second place.
            order3: The field to sort by in the third place.
            order4: The field to sort by in the fourth place.
            order5: The field to sort by in the fifth place.
            orderdesc2: Sorts descending by the field in ``order2``.
            orderdesc3: Sorts descending by the field in ``order3``.
            orderdesc4: Sorts descending by the field in ``order4``.
            orderdesc5: Sorts descending by the field in ``order5``.
            qualifications: Agents with these qualifications, with commas between them.
            role: Agents with this role: its number, as text.
            showall: By its name, it brings rows that other filters leave out.
            showcounts: Rows have the number of tickets too.
            teams: Agents of these teams, with commas between them.
            thisAgentOnly: The agent who asks, and no other.
            ticketarea_id: For ``showcounts``: the id of the ticket area whose tickets count.
            tickettype_id: Agents who may use the ticket type with this id.
            view_id: For ``showcounts``: the id of the view whose tickets count.
            withemail: True: only rows whose ``email`` is set.
            Published by name and type alone: bool ``appointmentscreen``, ``basic_fields_only``,
                ``exclude_membership_info``, ``forcequalmatch``, ``include_membership_info``,
                ``is_agent_cache``, ``linkingagents``, ``loadcache``, ``reassign``, ``remoteagents``,
                ``shiftagentsonly``; int ``team_id``; str ``clientidoverride``, ``remoteagenttype``,
                ``team``.

        Returns:
            A ``Page`` of ``AgentRow``: a sequence with ``record_count``, ``page_size``, ``complete``.

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
        **filters: Unpack[AgentFilters],
    ) -> Listing[AgentRow]:
        """Iterate over all agents, page by page.

        Calls ``GET /Agent``. The answer is an envelope whose key is results, or a bare array, which is the
        whole list.

        Args:
            page_size: Rows to ask for in one request. Default 100. The server may give fewer.
            prefetch: Pages to have in flight at once, 1 to 64; rows come in order all the same. Default
                1.
            resume: Where to continue: what ``checkpoint()`` of an earlier listing like this returned,
                or its text.
            strict: Raise ``HaloPsaIncompleteError`` at the end unless everything came, as far as can be
                told.
            consistent: Neither miss nor double rows that are made or deleted meanwhile. The newest come
                first; it takes some more requests.
            order: Name of the field of a row to sort by.
            orderdesc: Sort descending.
            search: Text to look for in several fields.
            allow_unknown: Send filters that are not known here, as they are named.
            timeout: Seconds to wait for the answer, or a pair to connect and to read. Default: the
                client's.
            progress: Called after each page with a ``Progress``: ``rows``, ``total``, ``requests``,
                ``rate``, ``eta`` ...
            **filters: Those of ``list``; see ``halopsa.types.agents.AgentFilters``. ``None`` leaves a
                filter out; one that rows contradict is told with a warning.

        Returns:
            A ``Listing`` of ``AgentRow``: iterable, each iteration afresh, with ``to_list()``,
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
        self, id: int, /, *, allow_unknown: bool = False, timeout: Timeout = None, **options: Unpack[AgentGetOptions]
    ) -> Agent:
        """Return one of the agents by its id, with all details.

        Calls ``GET /Agent/{id}?includedetails=true``. A live tenant of build 2.250 has answered it.

        Args:
            id: The record's id.
            allow_unknown: Send options that are not known here, as they are named.
            timeout: Seconds to wait for the answer, or a pair to connect and to read. Default: the
                client's.
            **options: See ``halopsa.types.agents.AgentGetOptions``.

        Returns:
            ``Agent``. Fields the answer lacks read ``None``.

        Raises:
            HaloPsaValidationError: A filter or option is unknown or of the wrong type (nothing is
                sent).
            HaloPsaNotFoundError: There is no such record.
            HaloPsaError: Its subclasses, for what the server or the network does.
        """
        return self._get(self._op("get"), id, allow_unknown=allow_unknown, timeout=timeout, options=options)

    def create(
        self,
        data: AgentFields | AgentRow | None = None,
        /,
        *,
        allow_unknown: bool = False,
        **fields: Unpack[AgentFields],
    ) -> Agent:
        """Create one of the agents and return it as the server has it.

        Calls ``POST /Agent``. Needs ``name``, ``email``. A live tenant of build 2.250 has created and
        changed records with it, given ``name`` and ``email``.

        Args:
            data: A mapping, or a model; see ``AgentFields``.
            allow_unknown: Send fields that are not known here, as they are named. A tenant ignores what
                it does not know.
            **fields: The same by keyword.

        Returns:
            ``Agent``. Fields the answer lacks read ``None``.

        Raises:
            HaloPsaValidationError: A field is unknown, missing or of the wrong type (nothing is sent).
            HaloPsaOutcomeUnknownError: No readable answer came; the write may have taken effect.
            HaloPsaError: Its subclasses, for what the server or the network does.
        """
        return self._create(self._op("create"), data, fields, allow_unknown=allow_unknown)
    def create_many(
        self,
        rows: Iterable[AgentFields | AgentRow | Mapping[str, object]],
        *,
        on_error: OnError = "continue",
        journal: JournalPath | None = None,
        progress: OnProgress | None = None,
        allow_unknown: bool = False,
        **same: Unpack[AgentFields],
    ) -> BulkReport[Agent]:
        """Create many agents, one request for each, and say what became of every one.

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
            **same: Fields for all of them; see ``AgentFields``.

        Returns:
            A ``BulkReport``: ``results`` has one for each, in the order given;
                ``raise_for_failures()``.

        Raises:
            HaloPsaValidationError: Rows or the journal do not fit (nothing is sent). All else is in the
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
        id: int,
        data: AgentFields | AgentRow | None = None,
        /,
        *,
        allow_unknown: bool = False,
        **fields: Unpack[AgentFields],
    ) -> Agent:
        """Change one of the agents and return it as the server has it.

        Calls ``POST /Agent``, ``PUT /Agent/{id}`` in the inventory dialect. A live tenant of build 2.250
        has created and changed records with it.

        Args:
            id: The record's id.
            data: What to change: a mapping (see ``AgentFields``) or a model, of which what was changed
                is sent.
            allow_unknown: Send fields that are not known here, as they are named. A tenant ignores what
                it does not know.
            **fields: The same by keyword.

        Returns:
            ``Agent``. Fields the answer lacks read ``None``.

        Raises:
            HaloPsaValidationError: A field is unknown, missing or of the wrong type (nothing is sent).
            HaloPsaNotFoundError: There is no such record.
            HaloPsaOutcomeUnknownError: No readable answer came; the write may have taken effect.
            HaloPsaError: Its subclasses, for what the server or the network does.
        """
        return self._update(self._op("update"), id, data, fields, allow_unknown=allow_unknown)
    def update_many(
        self,
        targets: Iterable[
            int
            | AgentRow
            | Mapping[str, object]
            | tuple[int | AgentRow, AgentFields | Mapping[str, object]]
        ],
        /,
        *,
        on_error: OnError = "continue",
        journal: JournalPath | None = None,
        before: bool | None = None,
        progress: OnProgress | None = None,
        allow_unknown: bool = False,
        **fields: Unpack[AgentFields],
    ) -> BulkReport[Agent]:
        """Change many agents, one request for each, and say what became of every one.

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
            **same: Fields for all of them; see ``AgentFields``.

        Returns:
            A ``BulkReport``: ``results`` has one for each, in the order given;
                ``raise_for_failures()``.

        Raises:
            HaloPsaValidationError: Rows or the journal do not fit (nothing is sent). All else is in the
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
        self, id: int, /, *, allow_unknown: bool = False, timeout: Timeout = None, **options: object
    ) -> None:
        """Delete one of the agents by its id.

        Calls ``DELETE /Agent/{id}``. A live tenant of build 2.250 has deleted a record with it.

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
        ids: Iterable[int | AgentRow | Mapping[str, object]],
        /,
        *,
        on_error: OnError = "continue",
        journal: JournalPath | None = None,
        progress: OnProgress | None = None,
        allow_unknown: bool = False,
        **options: object,
    ) -> BulkReport[Agent]:
        """Delete many agents, one request for each, and say what became of every one.

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

    def me(self, *, refresh: bool = False, timeout: Timeout = None) -> Agent:
        """Return the agent this client signs in as.

        Calls ``GET /Agent/me``. The agent the token works as. The answer can be megabytes, so it is kept.
        The answer is kept for the life of the client. A live tenant has answered it. Rights come as claims,
        each with a type and a value.

        Args:
            refresh: Ask again instead of returning the kept answer.
            timeout: Seconds to wait for the answer, or a pair to connect and to read. Default: the
                client's.

        Returns:
            ``Agent``. Fields the answer lacks read ``None``.

        Raises:
            HaloPsaError: Its subclasses, for what the server or the network does.
        """
        return self._get_one(self._op("me"), refresh=refresh, timeout=timeout)

    def find(self, **match: Unpack[AgentMatch]) -> Agent | None:
        """Return the one record of the agents that has these fields, or ``None``.

        Calls ``GET /Agent``. Finds by ``email``, ``name``. The rows that the filter brings are compared,
        and all that is given must be equal. Where it brings too many, all pages are read before ``None`` is
        said. Case and outer blanks of ``email``, ``name`` do not count. ``includedisabled`` and
        ``includeenabled`` go along: what lists leave out counts too.

        Args:
            **match: See ``halopsa.types.agents.AgentMatch``.

        Returns:
            ``Agent``, with all details, or ``None``.

        Raises:
            HaloPsaValidationError: Nothing is given to find by, or it is blank, unknown or of a wrong
                type (nothing is sent).
            HaloPsaAmbiguousError: Several records have it; they are in ``records``.
            HaloPsaIncompleteError: The list did not come whole, so nothing can be said.
            HaloPsaError: Its subclasses, for what the server or the network does.
        """
        return self._find(match)

    def ensure(
        self,
        match: AgentMatch,
        data: AgentFields | AgentRow | None = None,
        /,
        *,
        update: bool = False,
    ) -> Ensured[Agent]:
        """Return the one record of the agents that ``match`` finds, and make it if there is none.

        Calls ``POST /Agent``. It looks as ``find`` does, and only then creates, with the claim on what
        ``match`` says: one caller at a time. Threads and tasks of one client are covered by that. Processes
        are, where their clients share a request budget (``budget=``), whose store holds the claims; without
        a store they are not. After a create without an answer the record is looked for until lists would
        show it, and only if it is not there the create is sent again.

        Args:
            match: What it is found by; see ``halopsa.types.agents.AgentMatch``. A new record gets it
                too.
            data: Further fields of a new record: a mapping (see ``AgentFields``) or a model.
            update: Change a record that is there where it differs from ``data``; only that is sent.

        Returns:
            ``Ensured``: ``record``, a ``Agent``, and ``outcome``, one of ``found``, ``created``,
                ``updated``.

        Raises:
            HaloPsaValidationError: Nothing is given to find by, or it is blank, unknown or of a wrong
                type (nothing is sent).
            HaloPsaAmbiguousError: Several records have it; they are in ``records``.
            HaloPsaIncompleteError: The list did not come whole, so nothing can be said.
            HaloPsaOutcomeUnknownError: The outcome of a create is not known, and the record is not
                there yet. Call it again: it looks before it creates.
            HaloPsaError: Its subclasses, for what the server or the network does.
        """
        return self._ensure(match, data, update=update)
