# Generated from spec/planhat/resources/licenses.yaml. Do not edit.
"""What calls of ``client.licenses`` take: filters, options and bodies."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, TypedDict

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence

    from halopsa.core.base.typing import When


class LicenseFilters(TypedDict, total=False):
    """Filters of ``client.licenses.list``. A tenant ignores a filter that it does not know. Seen live: a live
    tenant obeys it; published only: nobody has verified it. Where rows show that a filter did nothing, a
    ``PlanhatIgnoredFilterWarning`` names it."""

    company_id: Sequence[str] | str | None  # seen live; on the wire: companyId; cruds
    select: Sequence[str] | str | None  # seen live; the vendor's names of fields
    sort: str | None  # seen live; the vendor's name of a field; - before it: descending


class LicenseNewMrrOptions(TypedDict, total=False):
    """Options of ``client.licenses.new_mrr``."""

    data: Sequence[Mapping[str, object]] | None  # what each company pays from a date on


class LicenseFields(TypedDict, total=False):
    """Fields of ``client.licenses`` calls that write. ``None`` clears a field."""

    auto_renews: bool | None  # on the wire: autoRenews
    company_id: str | None  # on the wire: companyId
    currency: str | None  # on the wire: _currency
    custom: Mapping[str, Any] | None
    external_id: str | None  # on the wire: externalId
    fixed_period: bool | None  # on the wire: fixedPeriod
    from_date: When | None  # on the wire: fromDate
    mrr: float | None
    notice_period: int | None  # days; on the wire: noticePeriod
    product: str | None
    renewal_period: int | None  # months; on the wire: renewalPeriod
    renewal_status: str | None  # on the wire: renewalStatus
    source_id: str | None  # on the wire: sourceId
    to_date: When | None  # on the wire: toDate
    value: float | None
