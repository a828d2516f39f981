# Generated from spec/halopsa/resources/agents.yaml. Do not edit.
"""AsyncAgents: ``client.agents`` of an async client."""

from __future__ import annotations

from typing import TYPE_CHECKING

from halopsa.core.operations.async_resource import AsyncResource

if TYPE_CHECKING:
    from collections.abc import Iterable, Mapping
    from typing import Unpack

    from halopsa.core.base.typing import JournalPath, OnError, Timeout
    from halopsa.core.bulk import BulkReport
    from halopsa.core.operations.ensure import Ensured
    from halopsa.core.paging.async_listing import AsyncListing, Checkpoint, OnProgress, Page
    from halopsa.models.agent import Agent
    from halopsa.models.agent_row import AgentRow
    from halopsa.types.agents import AgentFields, AgentFilters, AgentGetOptions, AgentMatch


class AsyncAgents(AsyncResource["AgentRow", "Agent"]):
    """Agents, the people who work in HaloPSA. Rows have no date of their last change, so there is no
    ``changed_since``."""

    _name = "agents"

    async def list(
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

        Arguments and errors are those of ``halopsa.resources.agents.Agents.list``.

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
        """
        return await self._list(
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
    ) -> AsyncListing[AgentRow]:
        """Iterate over all agents, page by page.

        Calls ``GET /Agent``. The answer is an envelope whose key is results, or a bare array, which is the
        whole list.

        Read it with ``async for``, each iteration afresh, or ``await to_list()``. Arguments and errors are
        those of ``halopsa.resources.agents.Agents.list_all``.
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

    async def get(
        self, id: int, /, *, allow_unknown: bool = False, timeout: Timeout = None, **options: Unpack[AgentGetOptions]
    ) -> Agent:
        """Return one of the agents by its id, with all details.

        Calls ``GET /Agent/{id}?includedetails=true``. A live tenant of build 2.250 has answered it.

        Arguments and errors are those of ``halopsa.resources.agents.Agents.get``.
        """
        return await self._get(self._op("get"), id, allow_unknown=allow_unknown, timeout=timeout, options=options)

    async def create(
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

        Arguments and errors are those of ``halopsa.resources.agents.Agents.create``.
        """
        return await self._create(self._op("create"), data, fields, allow_unknown=allow_unknown)
    async def create_many(
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

        Arguments and errors are those of ``halopsa.resources.agents.Agents.create_many``.
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

        Arguments and errors are those of ``halopsa.resources.agents.Agents.update``.
        """
        return await self._update(self._op("update"), id, data, fields, allow_unknown=allow_unknown)
    async def update_many(
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

        Arguments and errors are those of ``halopsa.resources.agents.Agents.update_many``.
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
        self, id: int, /, *, allow_unknown: bool = False, timeout: Timeout = None, **options: object
    ) -> None:
        """Delete one of the agents by its id.

        Calls ``DELETE /Agent/{id}``. A live tenant of build 2.250 has deleted a record with it.

        Arguments and errors are those of ``halopsa.resources.agents.Agents.delete``.
        """
        await self._delete(self._op("delete"), id, allow_unknown=allow_unknown, timeout=timeout, options=options)
    async def delete_many(
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

        Arguments and errors are those of ``halopsa.resources.agents.Agents.delete_many``.
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

    async def me(self, *, refresh: bool = False, timeout: Timeout = None) -> Agent:
        """Return the agent this client signs in as.

        Calls ``GET /Agent/me``. The agent the token works as. The answer can be megabytes, so it is kept.
        The answer is kept for the life of the client. A live tenant has answered it. Rights come as claims,
        each with a type and a value.

        Arguments and errors are those of ``halopsa.resources.agents.Agents.me``.
        """
        return await self._get_one(self._op("me"), refresh=refresh, timeout=timeout)

    async def find(self, **match: Unpack[AgentMatch]) -> Agent | None:
        """Return the one record of the agents that has these fields, or ``None``.

        Calls ``GET /Agent``. Finds by ``email``, ``name``. The rows that the filter brings are compared,
        and all that is given must be equal. Where it brings too many, all pages are read before ``None`` is
        said. Case and outer blanks of ``email``, ``name`` do not count. ``includedisabled`` and
        ``includeenabled`` go along: what lists leave out counts too.

        Arguments and errors are those of ``halopsa.resources.agents.Agents.find``.
        """
        return await self._find(match)

    async def ensure(
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

        Arguments and errors are those of ``halopsa.resources.agents.Agents.ensure``.
        """
        return await self._ensure(match, data, update=update)
