# Generated from spec/halopsa/upstream/entities/PDFTemplatePage.yaml. Do not edit.
"""The model ``PDFTemplatePage``."""

from __future__ import annotations

from typing import TYPE_CHECKING, ClassVar

from halopsa.core.records.entity import entity, key
from halopsa.models._base import Entity

if TYPE_CHECKING:
    from halopsa.api.models.html_design import HtmlDesign


@entity
class PDFTemplatePage(Entity):
    """The published schema ``PDFTemplatePage``."""

    _entity: ClassVar[str] = "api.PDFTemplatePage"

    id: int = key(default=None)
    _warning: str | None = None
    backgroundimageurl: str | None = None
    content: str | None = None
    istitlepage: bool | None = None
    maindesign: HtmlDesign | None = None
    mainhtml: str | None = None
    name: str | None = None
    pdftemplate_id: int | None = None
    sequence: int | None = None
    subhtml: str | None = None
    subhtml2: str | None = None
    subhtml3: str | None = None
    toggle_editor: bool | None = None
