# Generated from spec/portal/resources/organization.yaml. Do not edit.
"""AsyncOrganization: ``client.organization`` of an async client."""

from __future__ import annotations

from typing import TYPE_CHECKING

from halopsa.core.operations.async_resource import AsyncResource

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


class AsyncOrganization(AsyncResource["OrganizationRecord", "OrganizationRecord"]):
    """Organizations, a tree."""

    _name = "organization"

    async def tree(
        self,
        *,
        experimental: bool = False,
        timeout: Timeout = None,
    ) -> object:
        """Return all organizations, each with those below it.

        Calls ``GET /organizations/tree``. Grade D: inferred; nobody has verified it. Nobody has verified
        this call.

        Arguments and errors are those of
        ``halopsa.integrations.portal.resources.organization.Organization.tree``.
        """
        return await self._call(
            self._op("tree", experimental=experimental), None, experimental=experimental, timeout=timeout, fields={}
        )

    async def find_by_id(
        self, id: str, /, *, experimental: bool = False, allow_unknown: bool = False, timeout: Timeout = None, **options: object
    ) -> OrganizationRecord:
        """Return one of the organization by its id, with all details.

        Calls ``GET /organizations/{id}``. Grade D: inferred; nobody has verified it. Nobody has verified
        this call.

        Arguments and errors are those of
        ``halopsa.integrations.portal.resources.organization.Organization.find_by_id``.
        """
        return await self._get(self._op("find_by_id", experimental=experimental), id, allow_unknown=allow_unknown, timeout=timeout, options=options)

    async def create(
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

        Arguments and errors are those of
        ``halopsa.integrations.portal.resources.organization.Organization.create``.
        """
        return await self._create(self._op("create", experimental=experimental), data, fields, allow_unknown=allow_unknown)
    async def create_many(
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

        Arguments and errors are those of
        ``halopsa.integrations.portal.resources.organization.Organization.create_many``.
        """
        return await self._write_many(
            self._op("create", experimental=experimental),
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

        Arguments and errors are those of
        ``halopsa.integrations.portal.resources.organization.Organization.update``.
        """
        return await self._update(self._op("update", experimental=experimental), id, data, fields, allow_unknown=allow_unknown)
    async def update_many(
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

        Arguments and errors are those of
        ``halopsa.integrations.portal.resources.organization.Organization.update_many``.
        """
        return await self._write_many(
            self._op("update", experimental=experimental),
            targets,
            on_error=on_error,
            journal=journal,
            before=before,
            progress=progress,
            allow_unknown=allow_unknown,
            fields=fields,
        )

    async def move(
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

        Arguments and errors are those of
        ``halopsa.integrations.portal.resources.organization.Organization.move``.
        """
        return await self._call(
            self._op("move", experimental=experimental), id, experimental=experimental, timeout=timeout, more=more, fields=fields
        )

    async def delete(
        self, id: str, /, *, experimental: bool = False, allow_unknown: bool = False, timeout: Timeout = None, **options: object
    ) -> None:
        """Delete one of the organization by its id.

        Calls ``DELETE /organizations/{id}``. Grade D: inferred; nobody has verified it. Nobody has verified
        this call.

        Arguments and errors are those of
        ``halopsa.integrations.portal.resources.organization.Organization.delete``.
        """
        await self._delete(self._op("delete", experimental=experimental), id, allow_unknown=allow_unknown, timeout=timeout, options=options)
    async def delete_many(
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

        Arguments and errors are those of
        ``halopsa.integrations.portal.resources.organization.Organization.delete_many``.
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
