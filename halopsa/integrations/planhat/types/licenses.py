# Generated from spec/planhat/resources/licenses.yaml. Do not edit.
"""What calls of ``client.licenses`` take: filters, options and bodies."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, TypedDict

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence

    from halopsa.core.base.typing import When


class LicenseFilters(TypedDict, total=False):
    """Filters of ``client.licenses.list``. Where rows show that a filter did nothing, a
    ``PlanhatIgnoredFilterWarning`` names it."""

    company_id: Sequence[str] | str | None
    """Rows whose ``company_id`` is one of these. Sent as ``companyId``. One public client sends it. Grade
    B: the documentation and one public client agree."""
    select: Sequence[str] | str | None
    """The vendor's names of fields. Grade B: the documentation and one public client agree."""
    sort: str | None
    """``_id`` unless given. The vendor's name of a field; - before it: descending. Grade B: the
    documentation and one public client agree."""


class LicenseNewMrrOptions(TypedDict, total=False):
    """Options of ``client.licenses.new_mrr``. ``None`` leaves one out."""

    data: Sequence[Mapping[str, object]] | None
    """What each company pays from a date on."""


class LicenseFields(TypedDict, total=False):
    """Fields of ``client.licenses`` calls that write. ``None`` clears a field."""

    auto_renews: bool | None
    """Sent as ``autoRenews``."""
    company_id: str | None
    """The key of one of the ``companies``. Sent as ``companyId``."""
    currency: str | None
    """Sent as ``_currency``."""
    custom: Mapping[str, Any] | None
    external_id: str | None
    """Sent as ``externalId``."""
    fixed_period: bool | None
    """Sent as ``fixedPeriod``."""
    from_date: When | None
    """Sent as ``fromDate``."""
    mrr: float | None
    notice_period: int | None
    """In days. Sent as ``noticePeriod``."""
    product: str | None
    renewal_period: int | None
    """In months. Sent as ``renewalPeriod``."""
    renewal_status: str | None
    """Sent as ``renewalStatus``."""
    source_id: str | None
    """Sent as ``sourceId``."""
    to_date: When | None
    """Sent as ``toDate``."""
    value: float | None
