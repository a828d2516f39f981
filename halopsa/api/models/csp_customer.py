# Generated from spec/halopsa/upstream/entities/CSPCustomer.yaml. Do not edit.
"""The model ``CSPCustomer``."""

from __future__ import annotations

from typing import TYPE_CHECKING, ClassVar

from halopsa.core.records.entity import entity, key
from halopsa.models._base import Entity

if TYPE_CHECKING:
    from halopsa.api.models.csp_customer_profile import CSPCustomerProfile


@entity
class CSPCustomer(Entity):
    """The published schema ``CSPCustomer``."""

    _entity: ClassVar[str] = "api.CSPCustomer"

    id: str = key(default=None)
    companyProfile: CSPCustomerProfile | None = None
    relationshipToPartner: str | None = None
