# Generated from spec/halopsa/upstream/entities/CSPTaxReceipt.yaml. Do not edit.
"""The model ``CSPTaxReceipt``."""

from __future__ import annotations

from typing import ClassVar

from halopsa.core.records.entity import entity, key
from halopsa.models._base import Entity


@entity
class CSPTaxReceipt(Entity):
    """The published schema ``CSPTaxReceipt``."""

    _entity: ClassVar[str] = "api.CSPTaxReceipt"

    id: str = key(default=None)
    taxreceiptpdfdownloadlink: str | None = None
