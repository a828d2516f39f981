# Generated from spec/halopsa/resources/custom_fields.yaml. Do not edit.
"""What calls of ``client.custom_fields`` take: filters, options and bodies."""

from __future__ import annotations

from typing import TypedDict


class FieldDefinitionFilters(TypedDict, total=False):
    """Filters of ``client.custom_fields.list``. A tenant ignores a filter that it does not know. Seen live: a
    live tenant obeys it; published only: nobody has verified it. Of one without a description only name and
    type are published. Where rows show that a filter did nothing, a ``HaloPsaIgnoredFilterWarning`` names
    it."""

    access_control_level: int | None
    count: bool | None
    """Sent in the inventory dialect only. On a tenant this is a row cap and is never sent."""
    domain: str | None
    excluderanges: bool | None
    excludetables: bool | None
    excludetableself: bool | None
    extratype: int | None
    fieldtype: int | None
    """Rows whose ``type`` is this. Inferred from the name. Published only."""
    fieldtypemultiple: str | None
    includeactions: bool | None
    """Sent in the inventory dialect only. Tenants do not know it."""
    includecategories: bool | None
    includedatefields: bool | None
    includedetails: bool | None
    """Sent in the inventory dialect only. Tenants know it for single records only."""
    includejirafields: bool | None
    includeremotefields: bool | None
    includevalues: bool | None
    inputtype: int | None
    isapprovalstep: bool | None
    isconfig: bool | None
    iscustomfieldsetup: bool | None
    systemid: int | None
    typeid: int | None
    """Rows whose ``usage`` is this. Inferred; it selects the kind of record. Published only."""


class FieldDefinitionGetOptions(TypedDict, total=False):
    """Options of ``client.custom_fields.get``. ``None`` leaves one out."""

    entityid: int | None
    getlookupvalues: bool | None
    includedetails: bool | None
    """Brings nested records and custom fields, many of which are missing without it. True unless given."""
    livecustomfields: str | None
    userid: int | None
