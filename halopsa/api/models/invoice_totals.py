# Generated from spec/halopsa/upstream/entities/InvoiceTotals.yaml. Do not edit.
"""The model ``InvoiceTotals``."""

from __future__ import annotations

from typing import ClassVar

from halopsa.core.records.entity import entity
from halopsa.models._base import Entity


@entity
class InvoiceTotals(Entity):
    """The published schema ``InvoiceTotals``."""

    _entity: ClassVar[str] = "api.InvoiceTotals"

    amountDue: float | None = None
    amountDueConverted: float | None = None
    amountPaid: float | None = None
    amountPaidConverted: float | None = None
    conversionRate: float | None = None
    cost: float | None = None
    costConverted: float | None = None
    currentTotal: float | None = None
    currentTotalConverted: float | None = None
    discount: float | None = None
    discountConverted: float | None = None
    discountPercentage: float | None = None
    discountPercentageConverted: float | None = None
    itemGroups: list[int] | None = None
    nonOptionalNonRecurringSubTotal: float | None = None
    nonOptionalNonRecurringSubTotalConverted: float | None = None
    nonOptionalNonRecurringTaxTotal: float | None = None
    nonOptionalNonRecurringTaxTotalConverted: float | None = None
    nonOptionalNonRecurringTotal: float | None = None
    nonOptionalNonRecurringTotalConverted: float | None = None
    nonOptionalRecurringSubTotal: float | None = None
    nonOptionalRecurringSubTotalConverted: float | None = None
    nonOptionalRecurringTaxTotal: float | None = None
    nonOptionalRecurringTaxTotalConverted: float | None = None
    nonOptionalRecurringTotal: float | None = None
    nonOptionalRecurringTotalConverted: float | None = None
    nonOptionalSubTotal: float | None = None
    nonOptionalSubTotalConverted: float | None = None
    nonOptionalTaxTotal: float | None = None
    nonOptionalTaxTotalConverted: float | None = None
    nonOptionalTotal: float | None = None
    nonOptionalTotalConverted: float | None = None
    nonRecurringSubTotal: float | None = None
    nonRecurringSubTotalConverted: float | None = None
    nonRecurringTaxTotal: float | None = None
    nonRecurringTaxTotalConverted: float | None = None
    nonRecurringTotal: float | None = None
    nonRecurringTotalConverted: float | None = None
    optionalNonRecurringSubTotal: float | None = None
    optionalNonRecurringSubTotalConverted: float | None = None
    optionalNonRecurringTaxTotal: float | None = None
    optionalNonRecurringTaxTotalConverted: float | None = None
    optionalNonRecurringTotal: float | None = None
    optionalNonRecurringTotalConverted: float | None = None
    optionalRecurringSubTotal: float | None = None
    optionalRecurringSubTotalConverted: float | None = None
    optionalRecurringTaxTotal: float | None = None
    optionalRecurringTaxTotalConverted: float | None = None
    optionalRecurringTotal: float | None = None
    optionalRecurringTotalConverted: float | None = None
    optionalSubTotal: float | None = None
    optionalSubTotalConverted: float | None = None
    optionalTaxTotal: float | None = None
    optionalTaxTotalConverted: float | None = None
    optionalTotal: float | None = None
    optionalTotalConverted: float | None = None
    profit: float | None = None
    profitConverted: float | None = None
    recurringAnnualSubTotal: float | None = None
    recurringAnnualSubTotalConverted: float | None = None
    recurringAnnualTaxTotal: float | None = None
    recurringAnnualTaxTotalConverted: float | None = None
    recurringAnnualTotal: float | None = None
    recurringAnnualTotalConverted: float | None = None
    recurringFiveYearlySubTotal: float | None = None
    recurringFiveYearlySubTotalConverted: float | None = None
    recurringFiveYearlyTaxTotal: float | None = None
    recurringFiveYearlyTaxTotalConverted: float | None = None
    recurringFiveYearlyTotal: float | None = None
    recurringFiveYearlyTotalConverted: float | None = None
    recurringFourYearlySubTotal: float | None = None
    recurringFourYearlySubTotalConverted: float | None = None
    recurringFourYearlyTaxTotal: float | None = None
    recurringFourYearlyTaxTotalConverted: float | None = None
    recurringFourYearlyTotal: float | None = None
    recurringFourYearlyTotalConverted: float | None = None
    recurringMonthlySubTotal: float | None = None
    recurringMonthlySubTotalConverted: float | None = None
    recurringMonthlyTaxTotal: float | None = None
    recurringMonthlyTaxTotalConverted: float | None = None
    recurringMonthlyTotal: float | None = None
    recurringMonthlyTotalConverted: float | None = None
    recurringQuarterlySubTotal: float | None = None
    recurringQuarterlySubTotalConverted: float | None = None
    recurringQuarterlyTaxTotal: float | None = None
    recurringQuarterlyTaxTotalConverted: float | None = None
    recurringQuarterlyTotal: float | None = None
    recurringQuarterlyTotalConverted: float | None = None
    recurringSixMonthlySubTotal: float | None = None
    recurringSixMonthlySubTotalConverted: float | None = None
    recurringSixMonthlyTaxTotal: float | None = None
    recurringSixMonthlyTaxTotalConverted: float | None = None
    recurringSixMonthlyTotal: float | None = None
    recurringSixMonthlyTotalConverted: float | None = None
    recurringSubTotal: float | None = None
    recurringSubTotalConverted: float | None = None
    recurringTaxTotal: float | None = None
    recurringTaxTotalConverted: float | None = None
    recurringTermSubTotal: float | None = None
    recurringTermSubTotalConverted: float | None = None
    recurringTermTaxTotal: float | None = None
    recurringTermTaxTotalConverted: float | None = None
    recurringTermTotal: float | None = None
    recurringTermTotalConverted: float | None = None
    recurringThreeYearlySubTotal: float | None = None
    recurringThreeYearlySubTotalConverted: float | None = None
    recurringThreeYearlyTaxTotal: float | None = None
    recurringThreeYearlyTaxTotalConverted: float | None = None
    recurringThreeYearlyTotal: float | None = None
    recurringThreeYearlyTotalConverted: float | None = None
    recurringTotal: float | None = None
    recurringTotalConverted: float | None = None
    recurringTwoYearlySubTotal: float | None = None
    recurringTwoYearlySubTotalConverted: float | None = None
    recurringTwoYearlyTaxTotal: float | None = None
    recurringTwoYearlyTaxTotalConverted: float | None = None
    recurringTwoYearlyTotal: float | None = None
    recurringTwoYearlyTotalConverted: float | None = None
    recurringWeeklySubTotal: float | None = None
    recurringWeeklySubTotalConverted: float | None = None
    recurringWeeklyTaxTotal: float | None = None
    recurringWeeklyTaxTotalConverted: float | None = None
    recurringWeeklyTotal: float | None = None
    recurringWeeklyTotalConverted: float | None = None
    subTotal: float | None = None
    subTotalConverted: float | None = None
    taxTotal: float | None = None
    taxTotalConverted: float | None = None
    total: float | None = None
    totalConverted: float | None = None
    totalDifference: float | None = None
    totalDifferenceConverted: float | None = None
    totalRecurringPeriodAmount: float | None = None
    totalRecurringPeriodAmountConverted: float | None = None
