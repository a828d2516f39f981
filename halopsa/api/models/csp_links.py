# Generated from spec/halopsa/upstream/entities/CSPLinks.yaml. Do not edit.
"""The model ``CSPLinks``."""

from __future__ import annotations

from typing import TYPE_CHECKING, ClassVar

from halopsa.core.records.entity import entity
from halopsa.models._base import Entity

if TYPE_CHECKING:
    from halopsa.api.models.csp_links_detail import CSPLinksDetail


@entity
class CSPLinks(Entity):
    """The published schema ``CSPLinks``."""

    _entity: ClassVar[str] = "api.CSPLinks"

    next: CSPLinksDetail | None = None
    product: CSPLinksDetail | None = None
    self_: CSPLinksDetail | None = None
    """On the wire: ``self``."""
    sku: CSPLinksDetail | None = None
