# Generated from spec/halopsa/resources/custom_fields.yaml. Do not edit.
"""AsyncCustomFields: ``client.custom_fields`` of an async client."""

from __future__ import annotations

from typing import TYPE_CHECKING

from halopsa.core.operations.async_resource import AsyncResource

if TYPE_CHECKING:
    from typing import Unpack

    from halopsa.core.base.typing import Timeout
    from halopsa.core.paging.async_listing import AsyncListing, Checkpoint, OnProgress, Page
    from halopsa.models.field_definition import FieldDefinition
    from halopsa.types.custom_fields import FieldDefinitionFilters, FieldDefinitionGetOptions


class AsyncCustomFields(AsyncResource["FieldDefinition", "FieldDefinition"]):
    """Definitions of fields. The list is long; narrow it. Rows have no date of their last change, so there is
    no ``changed_since``."""

    _name = "custom_fields"

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
        **filters: Unpack[FieldDefinitionFilters],
    ) -> Page[FieldDefinition]:
        """Return one page of custom fields.

        Calls ``GET /FieldInfo``. A live tenant has answered it.

        Arguments and errors are those of ``halopsa.resources.custom_fields.CustomFields.list``.

        Filters:
            What is not marked as seen live is published only: no tenant is known to obey it.
            count: Sent in the inventory dialect only. On a tenant this is a row cap and is never sent.
            fieldtype: Rows whose ``type`` is this. Inferred from the name.
            includeactions: Sent in the inventory dialect only. Tenants do not know it.
            includedetails: Sent in the inventory dialect only. Tenants know it for single records only.
            typeid: Rows whose ``usage`` is this. Inferred; it selects the kind of record.
            Published by name and type alone: bool ``excluderanges``, ``excludetables``,
                ``excludetableself``, ``includecategories``, ``includedatefields``, ``includejirafields``,
                ``includeremotefields``, ``includevalues``, ``isapprovalstep``, ``isconfig``,
                ``iscustomfieldsetup``; int ``access_control_level``, ``extratype``, ``inputtype``,
                ``systemid``; str ``domain``, ``fieldtypemultiple``.
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
        **filters: Unpack[FieldDefinitionFilters],
    ) -> AsyncListing[FieldDefinition]:
        """Iterate over all custom fields, page by page.

        Calls ``GET /FieldInfo``.

        Read it with ``async for``, each iteration afresh, or ``await to_list()``. Arguments and errors are
        those of ``halopsa.resources.custom_fields.CustomFields.list_all``.
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
        self, id: int, /, *, allow_unknown: bool = False, timeout: Timeout = None, **options: Unpack[FieldDefinitionGetOptions]
    ) -> FieldDefinition:
        """Return one of the custom fields by its id, with all details.

        Calls ``GET /FieldInfo/{id}?includedetails=true``.

        Arguments and errors are those of ``halopsa.resources.custom_fields.CustomFields.get``.
        """
        return await self._get(self._op("get"), id, allow_unknown=allow_unknown, timeout=timeout, options=options)
