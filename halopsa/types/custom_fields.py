# Generated from spec/halopsa/resources/custom_fields.yaml. Do not edit.
"""What calls of ``client.custom_fields`` take: filters, options and bodies."""

from __future__ import annotations

from typing import TypedDict


class FieldDefinitionFilters(TypedDict, total=False):
    """Filters of ``client.custom_fields.list``. A tenant ignores a filter that it does not know. Seen live: a
    live tenant obeys it; published only: nobody has verified it. Where rows show that a filter did nothing,
    a ``HaloPsaIgnoredFilterWarning`` names it."""

    access_control_level: int | None  # published only
    count: bool | None  # on a tenant this is a row cap and is never sent
    domain: str | None  # published only
    excluderanges: bool | None  # published only
    excludetables: bool | None  # published only
    excludetableself: bool | None  # published only
    extratype: int | None  # published only
    fieldtype: int | None  # published only; inferred from the name
    fieldtypemultiple: str | None  # published only
    includeactions: bool | None  # tenants do not know it
    includecategories: bool | None  # published only
    includedatefields: bool | None  # published only
    includedetails: bool | None  # tenants know it for single records only
    includejirafields: bool | None  # published only
    includeremotefields: bool | None  # published only
    includevalues: bool | None  # published only
    inputtype: int | None  # published only
    isapprovalstep: bool | None  # published only
    isconfig: bool | None  # published only
    iscustomfieldsetup: bool | None  # published only
    systemid: int | None  # published only
    typeid: int | None  # published only; inferred; it selects the kind of record


class FieldDefinitionGetOptions(TypedDict, total=False):
    """Options of ``client.custom_fields.get``."""

    entityid: int | None
    getlookupvalues: bool | None
    includedetails: bool | None
    livecustomfields: str | None
    userid: int | None
