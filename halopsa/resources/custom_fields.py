# Generated from spec/halopsa/resources/custom_fields.yaml. Do not edit.
"""CustomFields: ``client.custom_fields``."""

from __future__ import annotations

from typing import TYPE_CHECKING

from halopsa.core.operations.resource import Resource

if TYPE_CHECKING:
    from typing import Unpack

    from halopsa.core.base.typing import Timeout
    from halopsa.core.paging.checkpoint import Checkpoint
    from halopsa.core.paging.listing import Listing, Page
    from halopsa.core.paging.progress import OnProgress
    from halopsa.models.field_definition import FieldDefinition
    from halopsa.types.custom_fields import FieldDefinitionFilters, FieldDefinitionGetOptions


class CustomFields(Resource["FieldDefinition", "FieldDefinition"]):
    """Definitions of fields. The list is long; narrow it. Rows have no date of their last change, so there is
    no ``changed_since``."""

    _name = "custom_fields"

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
        **filters: Unpack[FieldDefinitionFilters],
    ) -> Page[FieldDefinition]:
        """Return one page of custom fields.

        Calls ``GET /FieldInfo``. A live tenant has answered it.

        Args:
            page_size: Has no effect on v2.
            page_no: Must be 1: the list comes whole.
            order: Name of the field of a row to sort by.
            orderdesc: Sort descending.
            search: Text to look for in several fields.
            allow_unknown: Send filters that are not known here, as they are named.
            timeout: Seconds to wait for the answer, or a pair to connect and to read. Default: the
                client's.
            **filters: See ``halopsa.types.custom_fields.FieldDefinitionFilters``. ``None`` leaves a
                filter out; one that rows contradict is told with a warning.

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

        Returns:
            A ``Page`` of ``FieldDefinition``: a sequence with ``record_count``, ``page_size``,
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
        **filters: Unpack[FieldDefinitionFilters],
    ) -> Listing[FieldDefinition]:
        """Iterate over all custom fields, page by page.

        Calls ``GET /FieldInfo``.

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
            **filters: Those of ``list``; see ``halopsa.types.custom_fields.FieldDefinitionFilters``.
                ``None`` leaves a filter out; one that rows contradict is told with a warning.

        Returns:
            A ``Listing`` of ``FieldDefinition``: iterable, each iteration afresh, with ``to_list()``,
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
        self, id: int, /, *, allow_unknown: bool = False, timeout: Timeout = None, **options: Unpack[FieldDefinitionGetOptions]
    ) -> FieldDefinition:
        """Return one of the custom fields by its id, with all details.

        Calls ``GET /FieldInfo/{id}?includedetails=true``.

        Args:
            id: The record's id.
            allow_unknown: Send options that are not known here, as they are named.
            timeout: Seconds to wait for the answer, or a pair to connect and to read. Default: the
                client's.
            **options: See ``halopsa.types.custom_fields.FieldDefinitionGetOptions``.

        Returns:
            ``FieldDefinition``. Fields the answer lacks read ``None``.

        Raises:
            HaloPsaValidationError: A filter or option is unknown or of the wrong type (nothing is
                sent).
            HaloPsaNotFoundError: There is no such record.
            HaloPsaError: Its subclasses, for what the server or the network does.
        """
        return self._get(self._op("get"), id, allow_unknown=allow_unknown, timeout=timeout, options=options)
